"""What vendors charge a unit, kept version by version."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import polars as pl
import psycopg

from ytempire.collection.writing import Tally
from ytempire.parameters.price_list import ListedPrice, PriceList
from ytempire.warehouse import loading, queries

_KEY = ("vendor", "component", "unit", "item")


def load(connection: psycopg.Connection, tally: Tally, prices: PriceList) -> pl.DataFrame:
    """Write the prices that are new or corrected; return every version that is known.

    A price that stands otherwise in the warehouse is a new version of it (``r2``, ``r3``, ...):
    entries keep the name of the version that they were charged at. One that the list does not
    name any more stays.

    Returns
    -------
    polars.DataFrame
        One row a version, the last correction of a price last: vendor, component, unit, item,
        price_version, unit_price_usd, valid_from, loaded_at.
    """
    # Two runs at once would each find the price new.
    connection.execute("lock table ytempire.vendor_prices in share row exclusive mode")
    text = queries.text_of("collection/vendor_prices")
    known = queries.extract(connection, text)
    versions: dict[tuple[object, ...], list[Decimal]] = {}
    for row in known.iter_rows(named=True):
        key = (*(row[name] for name in _KEY), row["valid_from"])
        versions.setdefault(key, []).append(row["unit_price_usd"])
    news = []
    for price in prices.prices:
        told = versions.get((*(getattr(price, name) for name in _KEY), price.valid_from), [])
        if not told or told[-1] != price.unit_price_usd:
            news.append({**price.model_dump(), "price_version": _name(price, len(told) + 1)})
    frame = pl.DataFrame(
        news, schema_overrides={"unit_price_usd": pl.Decimal(38, 12)}, orient="row"
    )
    written, _ = loading.append(
        connection, "vendor_prices", frame, ["vendor", "component", "unit", "price_version"]
    )
    tally.wrote("vendor_prices", written.inserted)
    return queries.extract(connection, text) if written.inserted else known


def _name(price: ListedPrice, version: int) -> str:
    at = price.valid_from
    since = (
        f"{at:%Y-%m-%d}"
        if at == datetime(at.year, at.month, at.day, tzinfo=UTC)
        else (f"{at:%Y-%m-%dT%H:%M:%SZ}")
    )
    name = f"{price.item or price.component} {since}"
    return name if version == 1 else f"{name} r{version}"
