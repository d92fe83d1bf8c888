"""Facts to figures with DuckDB: frames in, frames out; no PostgreSQL here."""
