"""The declared frames of imports have the columns of their tables, and say what they refuse."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import polars as pl
import pytest
from pandera.polars import DataFrameModel

from ytempire import paths
from ytempire.transform.period_frames import (
    BreakdownDailyFacts,
    BreakdownPeriodFacts,
    ChannelPeriodFacts,
    ImportedVideos,
    VideoPeriodFacts,
)
from ytempire.transform.validate import validate

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
KEY = "7975eb14-6484-570d-b678-db639f2c3f11"


def columns_of(table: str) -> list[str]:
    """Return the columns that the migrations give a table, in made and altered."""
    kinds = r"(?:uuid|text|date|bigint|numeric|double|timestamptz)"
    found = []
    for path in sorted((paths.sql() / "migrations").glob("*.sql")):
        for statement in path.read_text(encoding="utf-8").split(";"):
            if re.search(rf"(?:create|alter) table ytempire\.{table}\b", statement):
                body = statement.split("primary key (", 1)[0]
                found += re.findall(rf"^(?:    |add column )(\w+) {kinds}", body, re.MULTILINE)
    return found


@pytest.mark.parametrize(
    ("model", "table"),
    [
        (VideoPeriodFacts, "video_period_facts"),
        (ChannelPeriodFacts, "channel_period_facts"),
        (BreakdownPeriodFacts, "breakdown_period_facts"),
        (BreakdownDailyFacts, "breakdown_daily_facts"),
    ],
)
def test_columns_are_those_of_the_table(model: type[DataFrameModel], table: str) -> None:
    declared = sorted(model.to_schema().columns)
    assert declared == sorted(name for name in columns_of(table) if name != "ingested_at")


def facts(**changed: object) -> pl.DataFrame:
    row = dict.fromkeys(VideoPeriodFacts.to_schema().columns) | {
        "video_id": KEY,
        "channel_id": KEY,
        "source": "studio_export",
        "source_ref": "a" * 64,
        "as_of": datetime(2026, 1, 1, tzinfo=UTC),
    }
    return pl.DataFrame([row | changed])


def test_everything_but_the_origin_may_be_unknown() -> None:
    assert validate(facts(), VideoPeriodFacts, target="t", now=NOW).rejected.is_empty()


@pytest.mark.parametrize(
    "changed", [{"views": -3}, {"subscribers_net": -20}, {"average_view_ratio": 3.82}]
)
def test_what_looks_odd_but_is_true(changed: dict[str, object]) -> None:
    assert validate(facts(**changed), VideoPeriodFacts, target="t", now=NOW).rejected.is_empty()


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"impressions": -1}, "impressions: below 0"),
        ({"ctr": -0.1}, "ctr: below 0"),
        ({"ctr": float("nan")}, "ctr: not a finite number"),
        ({"source_ref": "x"}, "source_ref: "),
        ({"video_id": "x"}, "video_id: not a key"),
    ],
)
def test_what_is_refused(changed: dict[str, object], reason: str) -> None:
    rejected = validate(facts(**changed), VideoPeriodFacts, target="t", now=NOW).rejected
    assert rejected.get_column("reason").str.starts_with(reason).to_list() == [True]


def test_imported_videos_are_videos_with_more_figures() -> None:
    columns = ImportedVideos.to_schema().columns
    assert {"title", "views", "estimated_revenue_micros", "ctr", "retention_rate"} <= set(columns)
    assert ImportedVideos.to_schema().unique == ["video_id"]
