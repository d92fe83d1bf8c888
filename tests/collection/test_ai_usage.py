"""What AI vendors say of their usage: each day replaced whole, one source believed a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from pydantic import SecretStr

from ytempire import clock
from ytempire.collection import ai_usage, imports
from ytempire.settings import Settings
from ytempire.sources import ai_usage_frames
from ytempire.sources.errors import SourceUnavailable
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY, DAY = NOON.date(), timedelta(days=1)
YESTERDAY = TODAY - DAY


class Vendor:
    """A vendor whose books are what a test says."""

    def __init__(self, vendor: str = "openai") -> None:
        self.vendor = vendor
        self.used: list[tuple[date, str, int, int]] = []
        """Day, model, tokens in, tokens out."""
        self.charged: list[tuple[date, str, int]] = []
        self.asked: list[tuple[date, date]] = []
        self.is_away = False

    def usage(self, first: date, last: date) -> pl.DataFrame:
        self.asked.append((first, last))
        if self.is_away:
            raise SourceUnavailable("it does not answer")
        return ai_usage_frames.usage(
            dict.fromkeys(ai_usage_frames.COUNTS)
            | {"vendor": self.vendor, "usage_date": day, "model": model, "requests": 1,
               "input_tokens": tokens, "output_tokens": out}
            for day, model, tokens, out in self.used if first <= day <= last
        )  # fmt: skip

    def costs(self, first: date, last: date) -> pl.DataFrame:
        return ai_usage_frames.costs(
            {"vendor": self.vendor, "usage_date": day, "line_item": item, "amount_micros": micros}
            for day, item, micros in self.charged if first <= day <= last
        )  # fmt: skip


@pytest.fixture
def vendor(monkeypatch: pytest.MonkeyPatch) -> Vendor:
    made = Vendor()
    monkeypatch.setattr(ai_usage, "sources", lambda settings: ([made], {}))
    return made


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    instants = [NOON]
    monkeypatch.setattr(clock, "now", lambda: instants[-1])
    return instants


Rows = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture
def rows(warehouse: Warehouse) -> Rows:
    def ask(text: str, *values: object) -> list[tuple[Any, ...]]:
        with warehouse.transaction("writer") as connection:
            cursor = connection.execute(text, values or None)
            return cursor.fetchall() if cursor.description else []

    return ask


USED = (
    "select usage_date, model, input_tokens, output_tokens from ytempire.ai_usage_vendor_daily"
    " where model <> '' order by 1, 2"
)
BELIEVED = (
    "select usage_date, model, source, requests, input_tokens, listed_micros, charged_micros"
    " from ytempire.ai_usage_believed_daily order by vendor, usage_date, model"
)


def factory_told(
    rows: Rows, at: datetime, model: str, tokens: int, error: str | None = None
) -> None:
    rows(
        "insert into ytempire.ai_usage (idempotency_key, used_at, vendor, model, input_tokens,"
        " error_class, source) values (gen_random_uuid()::text, %s, 'openai', %s, %s, %s, 's')",
        at, model, tokens, error,
    )  # fmt: skip


def priced(rows: Rows, item: str, unit: str, usd: str, valid_from: str, version: str) -> None:
    rows(
        "insert into ytempire.vendor_prices (vendor, component, unit, item, valid_from,"
        " price_version, unit_price_usd, source) values ('openai', 'script', %s, %s, %s, %s, %s,"
        " 's')",
        unit, item, valid_from, version, usd,
    )  # fmt: skip


def test_the_same_again_changes_nothing_and_a_correction_replaces_the_day(
    warehouse: Warehouse, settings: Settings, vendor: Vendor, now: list[datetime], rows: Rows
) -> None:
    vendor.used = [(YESTERDAY, "gpt-4o", 100, 10), (YESTERDAY, "gpt-4", 5, 1)]
    vendor.charged = [(YESTERDAY, "gpt-4o, input", 7), (YESTERDAY, "gpt-4", 2)]
    first = ai_usage.ingest(warehouse, settings)
    assert first.success and first.written["ai_usage_vendor_daily"] == 2 + 60
    assert rows(USED) == [(YESTERDAY, "gpt-4", 5, 1), (YESTERDAY, "gpt-4o", 100, 10)]
    now.append(NOON + timedelta(hours=1))
    assert ai_usage.ingest(warehouse, settings).rows_written == 0
    assert vendor.asked[-1] == (TODAY - 3 * DAY, TODAY), "what is settled is not asked again"
    vendor.used = [(YESTERDAY, "gpt-4o", 120, 10)]
    vendor.charged = [(YESTERDAY, "gpt-4o, input", 8)]
    again = ai_usage.ingest(warehouse, settings)
    assert rows(USED) == [(YESTERDAY, "gpt-4o", 120, 10)]
    assert again.written == {"ai_usage_vendor_daily": 2, "ai_costs_vendor_daily": 2}
    assert rows("select line_item, amount_micros from ytempire.ai_costs_vendor_daily") == [
        ("gpt-4o, input", 8)
    ]


def test_at_first_it_asks_from_the_factorys_oldest_request(
    warehouse: Warehouse, settings: Settings, vendor: Vendor, now: list[datetime], rows: Rows
) -> None:
    factory_told(rows, NOON - 80 * DAY, "m", 1)
    ai_usage.ingest(warehouse, settings)
    assert vendor.asked == [(TODAY - 80 * DAY, TODAY)]


def test_one_source_is_believed_for_a_vendor_and_day(
    warehouse: Warehouse, settings: Settings, vendor: Vendor, now: list[datetime], rows: Rows
) -> None:
    for day in (TODAY - 2 * DAY, YESTERDAY, TODAY):
        at = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
        factory_told(rows, at, "gpt-4o", 40)
        factory_told(rows, at, "gpt-4o", 2, error="rate_limited")
        factory_told(rows, at, "gpt-4o-mini", 1)
    vendor.used = [(YESTERDAY, "gpt-4o", 50, 0), (TODAY, "gpt-4o", 30, 0)]
    ai_usage.ingest(warehouse, settings)
    told = [row[:5] for row in rows(BELIEVED)]
    # Two days ago the vendor says that nothing was used; of today it has told a part.
    assert told == [
        (YESTERDAY, "gpt-4o", "vendor_api", 1, 50),
        (TODAY, "gpt-4o", "internal_db", 1, 42),
        (TODAY, "gpt-4o-mini", "internal_db", 1, 1),
    ]
    with warehouse.transaction("writer") as connection:
        from ytempire.collection.writing import Tally

        days = Vendor()
        days.used = [(YESTERDAY, "gpt-4o", 99, 0), (TODAY - 70 * DAY, "gpt-4o", 7, 0)]
        frame = days.usage(TODAY - 90 * DAY, TODAY)
        ai_usage.replace(connection, Tally(), ai_usage.FILE, frame, None, at=NOON)
    believed = {row[0]: row[2:5] for row in rows(BELIEVED)}
    assert believed[YESTERDAY] == ("vendor_api", 1, 50), "the endpoint goes before the export"
    assert believed[TODAY - 70 * DAY] == ("vendor_file", 1, 7)
    assert sum(row[4] for row in rows(BELIEVED)) == 50 + 42 + 1 + 7, "nothing is counted twice"


def test_costs_are_by_the_price_in_force_beside_the_vendors_own(
    warehouse: Warehouse, settings: Settings, vendor: Vendor, now: list[datetime], rows: Rows
) -> None:
    old, new = YESTERDAY - DAY, YESTERDAY
    for unit in ("input_token", "output_token"):
        priced(rows, "gpt-4o", unit, "0.000001", "2025-01-01", "a")
        priced(rows, "gpt-4o", unit, "0.000002", str(new), "b")
    priced(rows, "gpt-4o", "input_token", "0.000003", str(new), "b r2")
    vendor.used = [
        (old, "gpt-4o", 1000, 10), (new, "gpt-4o-2024-08-06", 1000, 10), (new, "gpt-5", 9, 0),
        (new, "gpt-4o-audio", 0, 0),
    ]  # fmt: skip
    vendor.charged = [
        (old, "gpt-4o, input", 900), (old, "gpt-4o, output", 20), (new, "gpt-4o-audio", 1),
    ]  # fmt: skip
    ai_usage.ingest(warehouse, settings)
    assert [(row[0], row[1], *row[5:]) for row in rows(BELIEVED)] == [
        (old, "gpt-4o", 1010, 920),
        (new, "gpt-4o-2024-08-06", 3020, None),
        (new, "gpt-4o-audio", 0, 1),
        (new, "gpt-5", None, None),
    ]


def test_a_vendor_that_is_away_is_noted_and_the_others_carry_on(
    warehouse: Warehouse,
    settings: Settings,
    now: list[datetime],
    rows: Rows,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    away, there = Vendor("openai"), Vendor("elevenlabs")
    away.is_away = True
    there.used = [(YESTERDAY, "eleven_v3", 1, 0)]
    monkeypatch.setattr(ai_usage, "sources", lambda settings: ([away, there], {}))
    result = ai_usage.ingest(warehouse, settings)
    assert result.success and "openai did not tell its usage: it does not" in (result.note or "")
    states = "select source, state, note from ytempire.source_watermarks order by source"
    assert rows(states) == [
        ("elevenlabs_usage", "ok", None), ("openai_usage", "failed", "it does not answer"),
    ]  # fmt: skip
    with warehouse.transaction("reader") as connection:
        assert watermarks.complete_date(connection, "elevenlabs_usage", "usage") == YESTERDAY


def test_keys_connect_the_vendors(warehouse: Warehouse, settings: Settings) -> None:
    connected, missing = ai_usage.sources(settings)
    assert connected == [] and set(missing) == {"openai", "elevenlabs"}
    result = ai_usage.ingest(warehouse, settings)
    assert "YTEMPIRE_OPENAI_ADMIN_KEY is not set" in (result.note or "")
    given = settings.model_copy(
        update={"openai_admin_key": SecretStr("k"), "elevenlabs_api_key": SecretStr("k")}
    )
    connected, missing = ai_usage.sources(given)
    assert [one.vendor for one in connected] == ["openai", "elevenlabs"] and missing == {}


EXPORT = (
    "start_time,model,num_model_requests,input_tokens,output_tokens\n"
    "1795046400,gpt-4o,3,100,20\n1795046400,gpt-4o,1,x,1\n"
)


def test_an_export_is_imported_once_and_its_refused_lines_are_kept(
    warehouse: Warehouse, tmp_path: Path, rows: Rows
) -> None:
    file = tmp_path / "completions_usage.csv"
    file.write_text(EXPORT)
    first = imports.load(warehouse, None, file, imports.ImportOptions())
    assert (first.records_processed, first.rejected) == (2, 1)
    again = imports.load(warehouse, None, file, imports.ImportOptions())
    assert again.rows_written == 0
    assert rows(BELIEVED) == [(date(2026, 11, 19), "gpt-4o", "vendor_file", 3, 100, None, None)]
    assert rows("select kind, form, rows_read from ytempire.imported_files") == [
        ("ai_usage", "openai_usage", 2)
    ]
    assert rows("select target, reason from ytempire.rejected_rows") == [
        ("ai_usage_vendor_daily", "input_tokens: 'x' is no count")
    ]


def test_another_export_of_the_same_day_adds_its_models(
    warehouse: Warehouse, tmp_path: Path, rows: Rows
) -> None:
    for model, tokens in (("gpt-4o", 100), ("text-embedding-3-small", 7), ("gpt-4o", 110)):
        file = tmp_path / f"{model}.csv"
        file.write_text(
            "start_time,model,num_model_requests,input_tokens,output_tokens\n"
            f"1795046400,{model},3,{tokens},0\n"
        )
        imports.load(warehouse, "ai_usage", file, imports.ImportOptions())
    assert [(row[1], row[4]) for row in rows(BELIEVED)] == [
        ("gpt-4o", 110), ("text-embedding-3-small", 7),
    ]  # fmt: skip
