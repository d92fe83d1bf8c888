"""Alerts: rules as data, what they found and what became of it, and who is told."""
