"""The lake: closed days as Parquet, and the DuckDB connection that reads them."""
