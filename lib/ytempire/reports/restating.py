"""What of the channel days that moved was restated, what is news, and by how much they changed."""

from __future__ import annotations

from datetime import datetime

import polars as pl

from ytempire import clock


def told_apart(moved: pl.DataFrame, since: datetime) -> pl.DataFrame:
    """Say of each channel day whether what was known of it moved, and whether it is news.

    A day of which a cost or a publication was known, and views were not, is news of Analytics. One
    that was not over at the earlier instant went on, and was not restated.
    """
    was_over = pl.col("pacific_date") < clock.pacific_date(since)
    figures = ("videos_before", "views_before", "revenue_before_micros", "ledger_before_micros")
    restated = [
        pl.col(name).is_not_null()
        & pl.col(name).ne_missing(pl.col(name.replace("before", "after")))
        for name in figures
    ]
    own = [name for name in moved.columns if not name.startswith("all_")]
    untold = pl.col("views_before").is_null() & pl.col("revenue_before_micros").is_null()
    told = pl.col("views_after").is_not_null() | pl.col("revenue_after_micros").is_not_null()
    return (
        moved.select(own)
        .with_columns(is_restated=was_over & pl.any_horizontal(restated), is_new=untold & told)
        .sort(
            "is_restated",
            "is_new",
            _change("revenue", "_micros") + _change("ledger", "_micros"),
            _change("views"),
            descending=True,
            maintain_order=True,
        )
    )


def known_change(moved: pl.DataFrame, figure: str, unit: str = "") -> int:
    """Return by how much a figure that was known moved; what is taken back is gone."""
    known = moved.filter(pl.col(f"{figure}_before{unit}").is_not_null())
    return int(known[f"{figure}_after{unit}"].sum()) - int(known[f"{figure}_before{unit}"].sum())


def _change(figure: str, unit: str = "") -> pl.Expr:
    """Return by how much a figure changed, unsigned; what was not known adds nothing."""
    after, before = pl.col(f"{figure}_after{unit}"), pl.col(f"{figure}_before{unit}")
    return (after.fill_null(0) - before.fill_null(0)).abs()
