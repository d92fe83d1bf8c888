"""Experiments as they are kept: registered, assigned, read and concluded in the warehouse."""
