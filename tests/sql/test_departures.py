"""Tables and views are as the data model has them, but for what is listed with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from ytempire import paths

from . import cases, catalog, data_model

KINDS = data_model.kinds()
LISTED: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "departures.yaml").read_text()
)


def departures(relation: str) -> Iterator[tuple[str, tuple[str | None, str | None]]]:
    """Yield what is listed of a relation: the fact, what the model says and what we have."""
    for entry in LISTED:
        if relation in entry["in"]:
            columns = entry["in"][relation].get("columns")
            for fact in [f"{column} {entry['fact']}" for column in columns or ()] or [
                entry["fact"]
            ]:
                yield fact, (entry.get("model"), entry.get("ours"))


def found(
    model: psycopg.Connection, ours: psycopg.Connection, relation: str
) -> dict[str, tuple[str | None, str | None]]:
    of = catalog.columns(model, relation)
    return catalog.differences(
        catalog.facts(model, relation, of), catalog.facts(ours, relation, of)
    )


@pytest.fixture
def model(as_written: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(as_written) as connection:
        yield connection
        connection.rollback()


@pytest.mark.parametrize("relation", KINDS)
def test_what_differs_is_listed_and_nothing_else(
    model: psycopg.Connection, connection: psycopg.Connection, relation: str
) -> None:
    listed = list(departures(relation))
    assert len(listed) == len(dict(listed)), "a fact is listed twice"
    assert found(model, connection, relation) == dict(listed)


@pytest.mark.parametrize(
    ("relation", "change", "fact"),
    [
        ("youtube_api_usage", "drop column error_message", "error_message type"),
        ("youtube_api_usage", "alter column endpoint type text", "endpoint type"),
        ("youtube_api_usage", "alter column endpoint drop not null", "endpoint required"),
        ("youtube_api_usage", "drop constraint youtube_api_usage_pkey", "PRIMARY KEY (id)"),
        ("youtube_api_usage", "alter column id drop default", "id value"),
        ("channels", "drop constraint channels_channel_handle_key", "UNIQUE (channel_handle)"),
        ("videos", "drop constraint videos_channel_id_fkey", "FOREIGN KEY (channel_id) "),
        ("videos", "drop constraint videos_content_type_check", "CHECK (((content_type)"),
        (
            "channels",
            "drop constraint channels_tier_check, add constraint channels_tier_check "
            "check (tier in ('test', 'standard', 'premium'))",
            "CHECK (((tier)",
        ),
        (
            "video_generation_jobs",
            "drop constraint video_generation_jobs_priority_check",
            "CHECK (((priority >= 1) AND",
        ),
    ],
)
def test_a_fact_that_is_missing_or_wrong_is_seen(
    model: psycopg.Connection, connection: psycopg.Connection, relation: str, change: str, fact: str
) -> None:
    connection.execute(f"alter table ytempire.{relation} {change}".encode())
    unlisted = found(model, connection, relation).keys() - dict(departures(relation)).keys()
    assert any(name.startswith(fact) for name in unlisted), unlisted


def test_an_index_or_a_relation_that_is_missing_is_seen(
    model: psycopg.Connection, connection: psycopg.Connection
) -> None:
    connection.execute("drop index ytempire.idx_videos_performance")
    assert found(model, connection, "videos")["idx_videos_performance"] == (
        "btree (views DESC, engagement_rate DESC)",
        None,
    )
    connection.execute("drop view ytempire.video_metrics_hourly cascade")
    gone = found(model, connection, "video_metrics_hourly")
    assert gone["avg_ctr type"] == ("numeric", None)


def header(relation: str) -> tuple[Path, str]:
    """Return the file that makes a relation and what it says after `differs:`, in one line."""
    made = re.compile(rf"^create (?:table|view|materialized view) ytempire\.{relation}\b", re.M)
    [path] = [p for p in sorted(paths.sql().rglob("*.sql")) if made.search(p.read_text())]
    lines = re.match(r"(?:--.*\n)+", path.read_text())[0]
    told = re.sub(r"\n-- ", " ", lines).partition("differs:")[2]
    return path, told


@pytest.mark.parametrize(
    "entry", LISTED, ids=lambda entry: f"{entry['fact'][:40]}: {entry['because']}"
)
def test_a_departure_is_said_and_has_its_case(entry: dict[str, Any]) -> None:
    folders = {case.name for case in cases.every()}
    for relation, where in entry["in"].items():
        assert where.get("case", entry["case"]) in folders
        path, told = header(relation)
        if "says" in where:
            assert where["says"] in told, f"{path.name} does not say: {where['says']}"
        else:
            assert path.parent.name == "migrations", f"{path.name} can still say why it differs"
