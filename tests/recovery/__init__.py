"""Faults made for real: what the user is told, and that the next command works."""
