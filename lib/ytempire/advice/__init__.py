"""Insights as they are kept: written every night, put in other words, accepted and dismissed."""
