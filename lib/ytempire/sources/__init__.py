"""From outside to typed polars frames: one module a source, nothing of the warehouse."""
