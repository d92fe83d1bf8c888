"""What is left of the day's quota, and whether publishing fits it."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from click.testing import CliRunner

from ytempire import clock
from ytempire.cli import cli
from ytempire.settings import SEVERAL_PROJECTS, Settings
from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def ask(warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch):
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())

    def asked(*words: str):
        return CliRunner().invoke(cli, words, catch_exceptions=False)

    return asked


def used(warehouse: Warehouse, bucket: str, units: int, days_ago: float) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
            "quota_bucket, account_used, created_at) values ('m', '/', %s, %s, 'default', %s)",
            [units, bucket, clock.now() - timedelta(days=days_ago)],
        )


def test_nothing_was_asked_yet(ask) -> None:
    told = ask("quota")
    assert told.exit_code == 0
    assert "No call was made" in told.stdout


def test_what_is_left_and_what_is_expected(ask, warehouse: Warehouse) -> None:
    used(warehouse, "batchGetStats", 3_000, 0)
    now = clock.now()
    # Each of the last days spent 4,000 after this time of the day, as far as it lies in the day.
    rest = min(timedelta(hours=1), (clock.next_pacific_midnight(now) - now) / 2)
    for n in range(1, 4):
        used(warehouse, "batchGetStats", 4_000, n - rest / timedelta(days=1))
    told = json.loads(ask("quota", "--json").stdout)
    (bucket,) = told["buckets"]
    assert (bucket["quota_used"], bucket["daily_limit"]) == (3_000, 10_000)
    assert bucket["forecast_units"] == 7_000
    text = ask("quota").stdout
    assert "7,000" in text
    assert "it will not last" not in text
    used(warehouse, "batchGetStats", 4_000, 0)
    assert "11,000: it will not last" in ask("quota").stdout


def test_three_hundred_videos_a_day_are_more_than_one_project_may_publish(ask) -> None:
    told = json.loads(ask("quota", "--videos-a-day", "300", "--json").stdout)
    plan = {row["api_method"]: (row["units_a_day"], row["daily_limit"]) for row in told["plan"]}
    assert plan["youtube.thumbnails.set"] == (15_000, 10_000)
    assert plan["youtube.videos.insert"] == (300, 100)
    assert plan["youtube.captions.insert"] == (120_000, 10_000)
    assert ask("quota", "--videos-a-day", "300").stdout.count("over: ask Google") == 4
    assert "over" not in ask("quota", "--videos-a-day", "10").stdout


def test_a_bucket_that_google_closed(ask, warehouse: Warehouse) -> None:
    used(warehouse, "general", 10, 0)
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.quota_closures values ('default', 'general', "
            "(ytempire.clock_now() at time zone 'America/Los_Angeles')::date, "
            "ytempire.clock_now(), 10, 10000, 'quotaExceeded')"
        )
    assert "closed by Google at" in ask("quota").stdout


def test_several_projects_are_warned_of(ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEYS", "a=K1,b=K2")
    told = ask("quota").stdout
    assert SEVERAL_PROJECTS[1:] in told
    assert "K1" not in told


def test_pins(ask, warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values "
            "('00000000-0000-4000-8000-000000000001', 'one')"
        )
        connection.execute(
            "insert into ytempire.videos (video_id, channel_id, youtube_video_id, title, "
            "generation_method) values ('00000000-0000-4000-8000-0000000000aa', "
            "'00000000-0000-4000-8000-000000000001', 'AAAAAAAAAA1', 'a', 'ai')"
        )
    assert ask("poll", "tiers").stdout == "Nothing was read live yet.\n"
    refused = ask("poll", "pin", "AAAAAAAAAA1", "nobody", "--hours", "2", "--reason", "a test")
    assert refused.exit_code == 1
    assert "nobody; nothing was pinned" in refused.stdout
    pinned = ask("poll", "pin", "AAAAAAAAAA1", "--hours", "2", "--reason", " a  test ")
    assert pinned.exit_code == 0, pinned.output
    with warehouse.transaction("reader") as connection:
        rows = connection.execute(
            "select reason, pinned_until - pinned_at from ytempire.poll_pins"
        ).fetchall()
        connection.execute("select 1")
    ((reason, lasts),) = rows
    assert reason == "a test"
    assert abs(lasts - timedelta(hours=2)) < timedelta(minutes=1)
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.poll_schedule (video_id, read_at, due_at, tier) values "
            "('00000000-0000-4000-8000-0000000000aa', ytempire.clock_now() - interval '90 s', "
            "ytempire.clock_now() - interval '30 s', 0)"
        )
    text = ask("poll", "tiers").stdout
    assert "under 3 h" in text
    assert "1.5 min" in text
    (tier,) = json.loads(ask("poll", "tiers", "--json").stdout)["tiers"]
    assert (tier["videos"], tier["videos_due"], tier["videos_pinned"]) == (1, 1, 1)
