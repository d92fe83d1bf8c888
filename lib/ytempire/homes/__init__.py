"""State folders: which there are, and what is running in each."""
