"""When and what to ask of the sources, and their way into the warehouse."""
