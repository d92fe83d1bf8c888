"""Lists in frames as PostgreSQL's array literals: COPY in CSV knows no lists."""

from __future__ import annotations

import polars as pl


def arrays_as_text(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame with its lists of text as array literals."""
    lists = [name for name, kind in frame.schema.items() if isinstance(kind, pl.List)]
    quoted = (
        pl.lit('"')
        + pl.element()
        .cast(pl.String)
        .str.replace_all("\\", "\\\\", literal=True)
        .str.replace_all('"', '\\"', literal=True)
        + pl.lit('"')
    )
    return frame.with_columns(
        (pl.lit("{") + pl.col(name).list.eval(quoted).list.join(",") + pl.lit("}")).alias(name)
        for name in lists
    )
