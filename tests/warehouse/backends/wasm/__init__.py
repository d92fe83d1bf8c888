"""PostgreSQL with TimescaleDB as WebAssembly, run by node: what can be had everywhere of it."""
