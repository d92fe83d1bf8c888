"""Experiments as they are kept, on a simulated network whose truth is known."""
