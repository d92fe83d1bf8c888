"""Entries name the version of the price list that was in force when they were made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import polars as pl

from ytempire.transform.costs import in_force, with_price_version

DAY = timedelta(days=1)
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
_INSTANT = pl.Datetime("us", "UTC")
_PRICE = pl.Decimal(38, 12)


def prices(*rows):
    """Versions of one vendor's tokens: item, version, price, days after the beginning."""
    return pl.DataFrame(
        [("v", "tokens", "token", *row[:2], Decimal(row[2]), BEGIN + row[3] * DAY) for row in rows],
        schema={
            **dict.fromkeys(["vendor", "component", "unit", "item", "price_version"], pl.String),
            "unit_price_usd": _PRICE,
            "valid_from": _INSTANT,
        },
        orient="row",
    )


def version(list_, price, days, unit="token"):
    entries = pl.DataFrame(
        [("v", "tokens", unit, Decimal(price), BEGIN + days * DAY)],
        schema={
            **dict.fromkeys(["vendor", "component", "unit"], pl.String),
            "unit_price_usd": _PRICE,
            "occurred_at": _INSTANT,
        },
        orient="row",
    )
    named = with_price_version(entries, list_)
    assert named.drop("price_version").equals(entries)
    return named.item(0, "price_version")


LIST = prices(("", "one", "0.5", 0), ("", "two", "0.25", 10))


def test_the_version_in_force_is_named_from_its_first_instant_to_the_next() -> None:
    assert version(LIST, "0.5", 0) == "one"
    assert version(LIST, "0.5", 9.999) == "one"
    assert version(LIST, "0.25", 10) == "two"
    assert version(LIST, "0.25", 999) == "two"


def test_another_price_unit_or_time_names_no_version() -> None:
    assert version(LIST, "0.5", 10) is None
    assert version(LIST, "0.25", 9.999) is None
    assert version(LIST, "0.5", -0.001) is None
    assert version(LIST, "0.500000000001", 0) is None
    assert version(LIST, "0.5", 0, unit="character") is None


def test_items_hold_at_the_same_time() -> None:
    both = prices(("small", "s", "0.1", 0), ("large", "l", "0.9", 0), ("large", "l2", "0.8", 5))
    assert [version(both, p, 6) for p in ("0.1", "0.9", "0.8")] == ["s", None, "l2"]


def test_items_of_one_price_give_an_entry_one_version() -> None:
    assert version(prices(("b", "b1", "0.1", 0), ("a", "a1", "0.1", 0)), "0.1", 1) == "a1"


def test_a_corrected_price_takes_the_place_of_the_wrong_one() -> None:
    corrected = prices(("", "one", "0.5", 0), ("", "one r2", "0.4", 0), ("", "two", "0.3", 10))
    assert version(corrected, "0.4", 1) == "one r2"
    assert version(corrected, "0.5", 1) is None
    assert in_force(corrected)["price_version"].to_list() == ["one r2", "two"]


def test_without_a_list_no_version_is_named() -> None:
    assert version(LIST.clear(), "0.5", 0) is None
