"""The cost ledger projected to a row a video, in the seed's nine columns of cents."""

from __future__ import annotations

import numpy as np
import polars as pl

from ytempire import units

OTHER = "other_api"
PARTS = (
    "openai",
    "elevenlabs",
    "stability_ai",
    "pexels",
    OTHER,
    "cpu_compute",
    "gpu_compute",
    "storage",
    "bandwidth",
)
"""Cost parts in the order of the table's columns, ``<part>_cost_cents``."""

_COMPUTE = {
    "cpu": "cpu_compute",
    "gpu": "gpu_compute",
    "storage": "storage",
    "bandwidth": "bandwidth",
}


def video_costs(ledger: pl.DataFrame) -> pl.DataFrame:
    """Sum ledger entries per video and split each rounded total over its parts.

    Parameters
    ----------
    ledger
        ``video_id, vendor, component, amount_micros``, one row an entry; entries without a
        video (attempts that published nothing) are not of any video and are left out.

    Returns
    -------
    polars.DataFrame
        One row a video: ``video_id``, the nine ``*_cost_cents`` (they add up to the total
        rounded half-even, by `units.cents_by_largest_remainder`) and
        ``total_cost_micros``. Vendors and compute components that have no column of their
        own are in ``other_api_cost_cents``.
    """
    compute = pl.col("component").replace_strict(_COMPUTE, default=OTHER)
    vendor = pl.when(pl.col("vendor").is_in(PARTS[:5])).then("vendor").otherwise(pl.lit(OTHER))
    part = pl.when(pl.col("vendor") == "compute").then(compute).otherwise(vendor)
    sums = (
        ledger.filter(pl.col("video_id").is_not_null())
        .with_columns(part=part)
        .group_by("video_id", maintain_order=True)
        .agg(
            pl.col("amount_micros").filter(pl.col("part") == name).sum().cast(pl.Int64).alias(name)
            for name in PARTS
        )
    )
    micros = sums.select(PARTS).to_numpy().astype(np.int64).reshape(-1, len(PARTS))
    cents = _cents(micros)
    return sums.select("video_id").with_columns(
        *(pl.Series(f"{name}_cost_cents", cents[:, i]) for i, name in enumerate(PARTS)),
        pl.Series("total_cost_micros", micros.sum(axis=1)),
    )


def _cents(micros: np.ndarray) -> np.ndarray:
    """Do `units.cents_by_largest_remainder` for every row of a matrix at once."""
    unit = units.MICROS_PER_CENT
    floors, remainders = np.divmod(micros, unit)
    whole, rest = np.divmod(micros.sum(axis=1), unit)
    round_up = (2 * rest > unit) | ((2 * rest == unit) & (whole % 2 == 1))
    left_over = whole + round_up - floors.sum(axis=1)
    order = np.argsort(-remainders, axis=1, kind="stable")
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.arange(micros.shape[1])[None, :], axis=1)
    cents: np.ndarray = floors + (place < left_over[:, None])
    return cents
