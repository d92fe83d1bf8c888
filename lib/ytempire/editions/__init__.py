"""Editions: what a report run leaves for its readers, put in place as one folder."""
