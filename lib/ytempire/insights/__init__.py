"""Statistics on frames: evidence in, estimates with their uncertainty out."""
