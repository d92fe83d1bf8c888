"""The price list: every version kept, and entries that name the one they were charged at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import psycopg
import pytest

from ytempire.collection import price_list
from ytempire.collection.writing import Tally
from ytempire.parameters import ParameterError
from ytempire.parameters.price_list import PriceList, read
from ytempire.simulator.factory import prices as charged
from ytempire.transform.costs import in_force
from ytempire.warehouse.connection import Warehouse

LINE = "  - {{vendor: openai, component: script, unit: token, valid_from: {}, unit_price_usd: {}}}"


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.transaction("writer") as connection:
        yield connection


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "prices.yaml"


def load(connection: psycopg.Connection, file: Path, *lines: tuple[str, str]) -> tuple[int, list]:
    """Load a list of these (valid_from, price); return the rows written and all versions."""
    file.write_text("\n".join(["prices:", *(LINE.format(*line) for line in lines)]))
    tally = Tally()
    known = price_list.load(connection, tally, read(file))
    return tally.written["vendor_prices"], known.select("price_version", "unit_price_usd").rows()


def test_a_list_is_loaded_once(connection: psycopg.Connection, file: Path) -> None:
    lines = [("2026-01-01", '"0.000000000001"'), ("2026-06-01T12:00:00Z", "0.5")]
    written, known = load(connection, file, *lines)
    assert written == 2
    assert known == [
        ("script 2026-01-01", Decimal("0.000000000001")),
        ("script 2026-06-01T12:00:00Z", Decimal("0.5")),
    ]
    assert load(connection, file, *lines) == (0, known)


def test_a_price_corrected_in_place_is_a_new_version(
    connection: psycopg.Connection, file: Path
) -> None:
    for n in range(1, 12):
        written, known = load(connection, file, ("2026-01-01", f"0.{n:02}"))
        assert (written, len(known)) == (1, n)
    assert [version for version, _ in known] == [
        "script 2026-01-01", *(f"script 2026-01-01 r{n}" for n in range(2, 12)),
    ]  # fmt: skip
    assert load(connection, file, ("2026-01-01", "0.11")) == (0, known)
    stored = price_list.load(connection, Tally(), PriceList())
    assert in_force(stored)["price_version"].to_list() == ["script 2026-01-01 r11"]


def test_a_price_is_never_overwritten(warehouse: Warehouse, file: Path) -> None:
    with warehouse.transaction("owner") as connection:
        load(connection, file, ("2026-01-01", "1"))
        with pytest.raises(psycopg.errors.RestrictViolation, match="append-only"):
            connection.execute("update ytempire.vendor_prices set unit_price_usd = 2")


def test_a_price_that_left_the_list_is_kept(connection: psycopg.Connection, file: Path) -> None:
    load(connection, file, ("2026-01-01", "1"), ("2026-02-01", "2"))
    written, known = load(connection, file, ("2026-02-01", "2"))
    assert (written, len(known)) == (0, 2)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([("2026-01-01", "-1")], "prices.0.unit_price_usd"),
        ([("2026-01-01", "0.0000000000001")], "12 decimal places"),
        ([("2026-01-01T12:00:00", "1")], "a time with its zone"),
        ([("2026-01-01", "1"), ("2026-01-01", "2")], "stands there twice"),
        ([("2026-01-01", "1, colour: red")], "prices.0.colour"),
    ],
)
def test_a_list_that_is_wrong_is_refused(file: Path, lines: list, told: str) -> None:
    file.write_text("\n".join(["prices:", *(LINE.format(*line) for line in lines)]))
    with pytest.raises(ParameterError, match=told):
        read(file)


def test_the_list_that_comes_with_the_product_has_what_the_simulated_factory_pays() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    listed = {
        (p.vendor, p.component, p.unit, p.item, p.unit_price_usd)
        for p in read().prices
        if p.valid_from <= at
    }
    paid = {
        (p.vendor, p.component, p.unit, p.model or "", Decimal(p.unit_price))
        for p in vars(charged).values()
        if isinstance(p, charged.Price)
    }
    assert paid == listed
