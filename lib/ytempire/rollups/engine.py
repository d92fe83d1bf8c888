"""Runs a roll-up of ``sql/rollups`` over frames with DuckDB."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import duckdb
import polars as pl

from ytempire import paths

MEMORY_LIMIT = "1GB"
"""Above this DuckDB would spill to disk; a month of 300 videos a day needs a third of it. What may
need more is rolled up in blocks of days (`rollups.days`)."""
THREADS = 2


class RollupError(RuntimeError):
    """A roll-up cannot be run."""


def roll_up(target: str, frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return the rows of `target`, computed from `frames` by ``sql/rollups/<target>.sql``.

    Parameters
    ----------
    target
        The table the figures are for; the file bears its name.
    frames
        What the file reads, by the names it uses.

    Raises
    ------
    RollupError
        If there is no such roll-up, or it reads a frame or a column that is not there.
    """
    text = text_of(target)
    with duckdb.connect(
        ":memory:",
        config={
            "threads": THREADS,
            "memory_limit": MEMORY_LIMIT,
            # What the wheel brings is enough; nothing is fetched from anywhere.
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        },
    ) as engine:
        engine.execute("set timezone = 'UTC'")
        for name, frame in frames.items():
            engine.register(name, frame.to_arrow())
        try:
            arrow = engine.sql(text).to_arrow_table()
        except (duckdb.CatalogException, duckdb.BinderException) as error:
            raise RollupError(
                f"the roll-up {target} does not fit its frames ({', '.join(sorted(frames))}): "
                f"{error}"
            ) from error
    figures = pl.from_arrow(arrow)
    assert isinstance(figures, pl.DataFrame)
    return figures


@cache
def text_of(target: str) -> str:
    """Return the SQL of ``sql/rollups/<target>.sql``.

    Raises
    ------
    RollupError
        If there is no such roll-up.
    """
    path = paths.sql() / "rollups" / f"{target}.sql"
    if not path.is_file():
        raise RollupError(f"there is no roll-up {target}: {path} does not exist")
    return path.read_text()
