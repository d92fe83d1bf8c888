"""What the product costs in seconds, measured: ``make bench``, ``python -m tests.benchmarks``."""
