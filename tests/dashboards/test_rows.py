"""Rows as files: what a spreadsheet makes of them, types, and how many there are at most."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import polars as pl

from ytempire.dashboards import rows
from ytempire.dashboards.rows import Rows, as_csv, as_parquet

from . import small_network

SOME_ID = UUID("00000000-0000-0000-0000-0000000000a1")
AT = datetime(2026, 11, 20, 18, tzinfo=UTC)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_a_title_is_never_a_formula():
    titles = ['=HYPERLINK("http://x")', "+1", "-1+cmd", "@SUM(A1)", "\tx", "\rx", "\nx"]
    titles += ["a=b", "深夜"]
    found = Rows(["title"], ["text"], [(title,) for title in titles], True)
    cells = [row[0] for row in read(as_csv(found))[1:]]
    assert cells[:7] == [f"'{title}" for title in titles[:7]]
    assert cells[7:] == ["a=b", "深夜"]


def test_numbers_below_zero_stay_numbers_and_unknown_is_empty():
    row = (-5, Decimal("-1.50"), None, AT, AT.date())
    found = Rows(["n", "usd", "none", "at", "day"], [""] * 5, [row], True)
    assert read(as_csv(found))[1] == ["-5", "-1.50", "", "2026-11-20T18:00:00+00:00", "2026-11-20"]


def test_parquet_keeps_types():
    found = Rows(
        ["id", "n", "usd", "at", "day", "document", "none", "title"],
        ["uuid", "int4", "numeric(12,2)", "timestamptz", "date", "jsonb", "interval", "text"],
        [
            (SOME_ID, None, Decimal("1.50"), AT, AT.date(), {"a": 1}, None, "=1"),
            (SOME_ID, 3, None, None, None, None, None, None),
        ],
        True,
    )
    frame = pl.read_parquet(as_parquet(found))
    assert frame["id"][0] == str(SOME_ID)
    assert frame["n"].to_list() == [None, 3]
    assert frame["usd"][0] == Decimal("1.50")
    assert frame["at"][0] == AT
    assert frame["day"][0] == date(2026, 11, 20)
    assert frame["document"][0] == '{"a": 1}'
    assert frame["title"][0] == "=1"
    empty = Rows(found.columns, found.kinds, [], True)
    assert pl.read_parquet(as_parquet(empty)).schema == frame.schema, "whatever stands in it"
    assert frame.schema["none"] == pl.Duration("us")


def test_no_more_rows_than_may_be_are_read(warehouse, fill, monkeypatch):
    fill(small_network.simulated())
    monkeypatch.setattr(rows, "MOST_ROWS", 5)
    found = rows.asked(warehouse, "executive/trend", {"days": 30})
    assert (len(found.rows), found.is_whole) == (5, False)
    monkeypatch.setattr(rows, "MOST_ROWS", 30)
    whole = rows.asked(warehouse, "executive/trend", {"days": 30})
    assert whole.is_whole
    assert "date" in whole.kinds
    assert pl.read_parquet(as_parquet(whole)).height == len(whole.rows)
