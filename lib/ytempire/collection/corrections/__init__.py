"""Rejected rows: corrected by people, tried again, and loaded as they first should have been."""
