"""What each family of events says, written as facts: the same whatever order they come in."""
