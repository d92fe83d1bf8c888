"""The change of a video's view counter between readings that can be believed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import polars as pl

ZERO_AFTER_POSITIVE = "zero_after_positive"
"""Flag of a reading in which a counter that stood high is 0: a gap of YouTube's, not a fact."""

FEW = 10
"""Fewer likes or comments than this may well all be taken back."""
ZERO_BELIEVED_AFTER = timedelta(days=14)
"""A zero that lasts this long is what happened: comments wiped, likes removed."""

PREVIOUS: dict[str, Any] = {
    "video_id": pl.String,
    "time": pl.Datetime("us", "UTC"),
    "views": pl.Int64,
    "likes": pl.Int64,
    "comments": pl.Int64,
}
"""Columns of the readings that came before."""


def signed_change(readings: pl.DataFrame, previous: pl.DataFrame | None = None) -> pl.DataFrame:
    """Add ``flags`` and ``views_delta`` to readings of public counters.

    A reading is flagged ``zero_after_positive`` when views are 0 after a believed reading
    that had some, or likes or comments are 0 after one that had ten or more; unless that
    was over 14 days before. Flags that a reading already carries are kept. A flagged
    reading has no change, and the next one's is counted from the reading before it: over
    the believed readings the changes add up to last minus first.

    Parameters
    ----------
    readings
        ``video_id, time, views, likes, comments`` and others; any number of readings a
        video, in any order; optionally ``flags``.
    previous
        At most one reading a video, of the columns ``PREVIOUS``: the last believed one
        strictly before the video's first in `readings`.

    Returns
    -------
    polars.DataFrame
        `readings` in the order given. ``views_delta`` Int64 is negative when the counter
        fell, null where there is no believed reading before, or no view count, or a flag.
    """
    own = readings.drop("views_delta", strict=False).with_row_index("__row")
    if "flags" not in own.columns:
        own = own.with_columns(flags=pl.lit([], dtype=pl.List(pl.String)))
    before = pl.DataFrame(schema=PREVIOUS) if previous is None else previous.select(*PREVIOUS)
    line = pl.concat([before, own.select("__row", "flags", *PREVIOUS)], how="diagonal").sort(
        "video_id", "time", maintain_order=True
    )
    line = line.with_columns(is_flagged=pl.col("flags").list.len().fill_null(0) > 0)

    doubtful = _fell_to_zero(line)
    flagged = pl.DataFrame(schema={"__row": pl.UInt32})
    if doubtful.height:
        suspects = line.filter(pl.col("video_id").is_in(doubtful["video_id"].unique().implode()))
        rows = _unbelieved(suspects.to_dicts())
        flagged = pl.DataFrame({"__row": rows}, schema={"__row": pl.UInt32})
    is_zero = pl.col("__row").is_in(flagged["__row"].implode()).fill_null(False)

    believed = ~pl.col("is_flagged") & pl.col("views").is_not_null()
    told = (
        line.with_columns(is_zero=is_zero, is_flagged=pl.col("is_flagged") | is_zero)
        .with_columns(base=pl.when(believed).then("views"))
        .with_columns(last=pl.col("base").forward_fill().shift(1).over("video_id"))
        .filter(pl.col("__row").is_not_null())
        .select("__row", "is_zero", views_delta=pl.col("base") - pl.col("last"))
    )
    with_zero = (
        pl.col("flags").list.concat(pl.lit([ZERO_AFTER_POSITIVE])).list.unique(maintain_order=True)
    )
    return (
        own.join(told, on="__row", how="left", maintain_order="left")
        .with_columns(flags=pl.when("is_zero").then(with_zero).otherwise("flags"))
        .drop("__row", "is_zero")
    )


def _fell_to_zero(line: pl.DataFrame) -> pl.DataFrame:
    """Keep zeros that come after any higher reading: only those videos need a walk."""
    suspicious = pl.lit(False)
    for counter, least in (("views", 1), ("likes", FEW), ("comments", FEW)):
        highest = pl.col(counter).cum_max().forward_fill().over("video_id")
        suspicious |= (pl.col(counter) == 0) & (highest >= least)
    return line.filter(suspicious.fill_null(False))


def _unbelieved(rows: list[dict[str, Any]]) -> list[int]:
    """Walk readings in order of video and time; return the ``__row`` of those not believed."""
    found: list[int] = []
    base: dict[str, Any] | None = None
    for row in rows:
        if base is not None and base["video_id"] != row["video_id"]:
            base = None
        if row["is_flagged"]:
            continue
        if base is not None and row["time"] - base["time"] <= ZERO_BELIEVED_AFTER:
            fell = row["views"] == 0 and (base["views"] or 0) > 0
            for counter in ("likes", "comments"):
                fell |= row[counter] == 0 and (base[counter] or 0) >= FEW
            if fell:
                found.append(row["__row"])
                continue
        if row["views"] is not None:
            base = row
    return [row for row in found if row is not None]
