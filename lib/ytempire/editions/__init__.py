"""Report runs: made as folders that are never half seen, many at once, listed and kept."""
