"""What is installed, connected, stale or misconfigured; what ran, what is fresh, what runs."""
