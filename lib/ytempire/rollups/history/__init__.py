"""History rolled up: by day, from what is left of each day's readings, in bounded memory."""
