"""Named cases of SQL: what is given, what is done, what must come out.

A case is a folder ``cases/<object>/<case>/``::

    case.yaml           title, ids (the lines of the list of faults it answers), and where wanted
                        at (the clock), zone (the session's), roll_up (Pacific days), score (a
                        day of which channels' health is worked out), vendor_calls (what the
                        factory tells), holds (checks of sql/checks), steps (SQL,
                        with the SQLSTATE that refuses it), ask (SQL; else the columns of
                        expect.csv)
    given_<table>.csv   rows; an empty cell is null, c1 or v2 in a column of keys is a key
    expect.csv          rows; without it the steps are all there is to prove
    seed.sql            the same told to the data model's own SQL, the last statement being asked
    seed_gives.csv      what it answers, or the SQLSTATE it fails with
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import psycopg
import yaml
from psycopg import sql

from ytempire import paths
from ytempire.warehouse import views

from . import rolling_up, taking_over

FOLDER = Path(__file__).parent / "cases"
NOON = "2026-11-05T20:00:00Z"
_SPACE = UUID(int=4)
_ORDER = ("channels", "videos", "video_generation_jobs", "cost_ledger")
_NAMES = {"title", "ids", "at", "zone", "roll_up", "score", "vendor_calls", "holds", "steps", "ask"}

USUAL: dict[str, dict[str, str]] = {
    "channels": {"channel_name": "a channel", "is_monetized": "true"},
    "videos": {"title": "a video", "status": "published"},
    "video_generation_jobs": {"topic": "a topic"},
    "cost_ledger": {
        "component": "calls", "quantity": "1", "unit": "call", "unit_price_usd": "1",
        "source": "factory",
    },
    "video_metrics_timeseries": {"view_definition": "3", "source": "youtube_data"},
    "video_daily_facts": {
        "view_definition": "3", "source": "youtube_analytics", "as_of": NOON,
    },
    "video_reach_daily": {"report_id": "r1", "as_of": NOON},
    "youtube_api_usage": {
        "api_method": "videos.list", "endpoint": "/youtube/v3/videos", "quota_bucket": "general",
    },
    "source_watermarks": {"state": "ok", "last_attempt_at": NOON},
    "revenue_estimates": {
        "interval_ratio": "0.8", "past_days": "28", "method": "a mean", "as_of": NOON,
    },
}  # fmt: skip
"""What a row of a table holds where a case does not say: what no figure depends on."""


def key(name: str) -> str:
    """Return the key that a case calls by a short name, as v1."""
    return str(uuid5(_SPACE, name))


@dataclass(frozen=True)
class Case:
    """One folder."""

    path: Path

    @property
    def name(self) -> str:
        """Return object and case, as the ids of the tests."""
        return f"{self.path.parent.name}/{self.path.name}"

    @cached_property
    def told(self) -> dict[str, Any]:
        """Return case.yaml, refusing names that nobody reads."""
        told = yaml.safe_load((self.path / "case.yaml").read_text())
        assert {"title", "ids"} <= set(told) <= _NAMES, f"{self.name}: {sorted(told)}"
        return told

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a CSV of the case."""
        return _rows(self.path / name)

    def run(self, connection: psycopg.Connection) -> None:
        """Give, do and ask, in the connection's transaction; fail where it differs."""
        at, zone = str(self.told.get("at", NOON)), self.told.get("zone", "UTC")
        connection.execute("select set_config('ytempire.clock_at', %s, true)", [at])
        connection.execute("select set_config('timezone', %s, true)", [zone])
        give(connection, self.path)
        for step in self.told.get("steps", []):
            _do(connection, step)
        if "vendor_calls" in self.told:
            taking_over.vendor_calls(
                connection, self.told["vendor_calls"], video=key("f1"), channel=key("c1")
            )
        if "roll_up" in self.told:
            rolling_up.days(connection, self.told["roll_up"])
        if "score" in self.told:
            rolling_up.score(connection, self.told["score"])
        views.refresh(connection)
        for check in self.told.get("holds", []):
            broken = connection.execute((paths.sql() / "checks" / f"{check}.sql").read_bytes())
            assert not broken.fetchall(), check
        if (self.path / "expect.csv").exists():
            self._compare(connection)
        else:
            assert self.told.get("steps"), f"{self.name} proves nothing"

    def _compare(self, connection: psycopg.Connection) -> None:
        expected = self.rows("expect.csv")
        columns = list(expected[0]) if expected else ["*"]
        ask = self.told.get("ask") or sql.SQL("select {} from {}").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)),
            sql.Identifier("ytempire", self.path.parent.name),
        )
        assert_equal(connection.execute(ask), expected)


def every() -> list[Case]:
    """Return all cases."""
    return [Case(path.parent) for path in sorted(FOLDER.glob("*/*/case.yaml"))]


def give(connection: psycopg.Connection, folder: Path) -> None:
    """Insert the rows of a folder's ``given_<table>.csv``; costs are projected from the ledger."""
    given = {p.stem.removeprefix("given_"): p for p in folder.glob("given_*.csv")}
    for table in sorted(given, key=lambda name: (*_ORDER, name).index(name)):
        _insert(connection, table, _rows(given[table]))
    if "cost_ledger" in given:
        connection.execute("select ytempire.project_video_costs('{}')")


def assert_equal(cursor: psycopg.Cursor, expected: list[dict[str, str]]) -> None:
    """Compare a result with the rows of a CSV, in whatever order they come."""
    names = [column.name for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    left = list(found)
    for row in expected:
        match = next((one for one in left if _is(one, row)), None)
        assert match is not None, f"expected {row}, found {found}"
        left.remove(match)
    assert not left, f"not expected: {left}"


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def _insert(connection: psycopg.Connection, table: str, rows: list[dict[str, str]]) -> None:
    kinds = dict(
        connection.execute(
            "select attname::text, format_type(atttypid, null) from pg_attribute "
            "where attrelid = %s::regclass and attnum > 0",
            [f"ytempire.{table}"],
        ).fetchall()
    )
    for number, row in enumerate(rows):
        whole = USUAL.get(table, {}) | row
        if table == "cost_ledger":
            whole.setdefault("idempotency_key", str(number))
        connection.execute(
            sql.SQL("insert into {} ({}) values ({})").format(
                sql.Identifier("ytempire", table),
                sql.SQL(", ").join(map(sql.Identifier, whole)),
                sql.SQL(", ").join(sql.Placeholder() for _ in whole),
            ),
            [_given(value, name, kinds[name]) for name, value in whole.items()],
        )


def _given(value: str, column: str, kind: str) -> str | None:
    if value == "":
        return None
    # A watermark's scope is a channel's key, as text.
    return key(value) if kind == "uuid" or column == "scope" else value


def _do(connection: psycopg.Connection, step: dict[str, str]) -> None:
    refused = step.get("refused")
    if refused is None:
        connection.execute(step["sql"])
        return
    try:
        with connection.transaction():
            connection.execute(step["sql"])
    except psycopg.Error as error:
        assert error.sqlstate == refused, f"{error.sqlstate}: {error}"
    else:
        raise AssertionError(f"not refused: {step['sql']}")


def _is(found: dict[str, Any], expected: dict[str, str]) -> bool:
    return set(found) == set(expected) and all(
        _same(found[name], cell) for name, cell in expected.items()
    )


def _same(value: Any, cell: str) -> bool:
    if value is None or cell == "":
        return value is None and cell == ""
    if isinstance(value, bool):
        return cell == str(value).lower()
    if isinstance(value, int | Decimal):
        # Counts and money are exact.
        return value == Decimal(cell)
    if isinstance(value, float):
        return math.isclose(value, float(cell), rel_tol=1e-9, abs_tol=1e-12)
    if isinstance(value, UUID):
        return str(value) == key(cell)
    if isinstance(value, datetime):
        return value == datetime.fromisoformat(cell)
    return str(value) == cell
