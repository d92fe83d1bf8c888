"""What a number means: one definition a metric, and how it is written for people."""
