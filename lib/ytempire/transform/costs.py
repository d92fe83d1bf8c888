"""Which version of a vendor's price each ledger entry was charged at."""

from __future__ import annotations

import polars as pl

_BOUGHT = ["vendor", "component", "unit"]


def in_force(prices: pl.DataFrame) -> pl.DataFrame:
    """Return the prices with the span of time in which each holds.

    Parameters
    ----------
    prices
        ``vendor, component, unit, item, price_version, unit_price_usd, valid_from``, one row a
        version; of versions with one ``valid_from`` the last is believed.

    Returns
    -------
    polars.DataFrame
        The versions that are believed, with ``valid_until`` (null: still in force).
    """
    key = [*_BOUGHT, "item"]
    return (
        prices.unique([*key, "valid_from"], keep="last", maintain_order=True)
        .sort(*key, "valid_from")
        .with_columns(valid_until=pl.col("valid_from").shift(-1).over(key))
    )


def with_price_version(entries: pl.DataFrame, prices: pl.DataFrame) -> pl.DataFrame:
    """Name the version of the price list that each entry was charged at.

    Parameters
    ----------
    entries
        Ledger entries: ``vendor, component, unit, unit_price_usd, occurred_at`` and others.
    prices
        As `in_force` takes them.

    Returns
    -------
    polars.DataFrame
        The entries in their order, with ``price_version``: null where the list has no such
        price in force at ``occurred_at``.
    """
    spans = in_force(prices).select(
        *_BOUGHT, "unit_price_usd", "price_version", "valid_from", "valid_until"
    )
    charged = entries.with_row_index("__row")
    found = (
        charged.select("__row", *_BOUGHT, "unit_price_usd", "occurred_at")
        .join(spans, on=[*_BOUGHT, "unit_price_usd"])
        .filter(
            (pl.col("occurred_at") >= pl.col("valid_from"))
            & (pl.col("valid_until").is_null() | (pl.col("occurred_at") < pl.col("valid_until")))
        )
        # Two items may cost the same: the first by name stands for both.
        .group_by("__row")
        .agg(pl.col("price_version").min())
    )
    return charged.join(found, on="__row", how="left", maintain_order="left").drop("__row")
