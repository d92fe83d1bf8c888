"""Insight cards: what may be worth doing, with the evidence that it rests on."""
