"""What runs when: the schedule's jobs, one scheduler a database, every outcome recorded."""
