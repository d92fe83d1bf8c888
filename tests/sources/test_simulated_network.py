"""The sources against a server that answers as Google does, and against its factory."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import psycopg
import pytest

from ytempire.sources.errors import (
    InvalidGrant,
    NotFound,
    PermissionRefused,
    SourceUnavailable,
)
from ytempire.sources.internal_db import InternalDb
from ytempire.sources.owner_consent import read_consents
from ytempire.sources.youtube_analytics import YouTubeAnalytics
from ytempire.sources.youtube_data import YouTubeData
from ytempire.sources.youtube_reporting import YouTubeReporting
from ytempire.transform import authorisation, clean, enrich, frames, keys
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import validate

END = datetime(2026, 11, 20, 12, tzinfo=UTC)
FIRST, LAST = date(2026, 11, 12), date(2026, 11, 20)


def advance(told: dict[str, Any], to: datetime) -> None:
    body = json.dumps({"to": to.isoformat()}).encode()
    with urllib.request.urlopen(told["clock_url"], data=body, timeout=30) as answer:
        assert datetime.fromisoformat(json.load(answer)["now"]) == to


@pytest.fixture(scope="module")
def factory_url(embedded_server) -> Iterator[str]:
    yield embedded_server.create_database("factory_of_sources", "factory_sources", "a-password")
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database factory_of_sources with (force)")


@pytest.fixture(scope="module")
def network(tmp_path_factory, factory_url) -> Iterator[dict[str, Any]]:
    """What a small network says of itself, at its fixed end."""
    home: Path = tmp_path_factory.mktemp("network")
    size = ["--channels", "3", "--videos-per-day", "9", "--days", "7", "--end", END.isoformat()]
    with subprocess.Popen(
        [sys.executable, "-m", "ytempire.simulator", "--home", str(home), *size,
         "--factory-url", factory_url],
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            told = json.loads((home / "simulator.json").read_text())
            advance(told, END)
            yield told
        finally:
            process.terminate()


@pytest.fixture
def data(network) -> YouTubeData:
    return YouTubeData(network["api_key"], network["endpoint"])


@pytest.fixture
def consents(network):
    return read_consents(Path(network["oauth_file"]))


@pytest.fixture
def channels(data, network) -> pl.DataFrame:
    return data.channels(network["channels"], END)


def all_videos(data: YouTubeData, channels: pl.DataFrame) -> list[str]:
    lists = [data.uploads(p, observed_at=END) for p in channels["uploads_playlist_id"]]
    return pl.concat(lists)["youtube_video_id"].to_list()


def test_channels_uploads_and_videos(data, channels, network):
    assert sorted(channels["youtube_channel_id"]) == sorted(network["channels"])
    uploads = data.uploads(channels.item(0, "uploads_playlist_id"), observed_at=END)
    times = uploads["published_at"].drop_nulls()
    assert times.len() > 20
    assert times.is_sorted(descending=True)
    calls: list[Any] = []
    asking = YouTubeData(network["api_key"], network["endpoint"], calls.append)
    known = set(uploads["youtube_video_id"])
    asking.uploads(channels.item(0, "uploads_playlist_id"), known, END)
    assert len(calls) == 1
    ids = uploads["youtube_video_id"].to_list()[:60]
    videos = data.videos(ids, END)
    assert 0 < videos.height <= 60
    assert videos["youtube_channel_id"].unique().to_list() == [channels.item(0, 0)]


def test_statistics_agree_with_videos_and_tell_the_missing(data, channels):
    ids = [*all_videos(data, channels)[:70], "no-such-vid"]
    told, videos = data.statistics(ids, END), data.videos(ids, END)
    both = told.frame().join(videos, on="youtube_video_id", suffix="_listed")
    assert both.height == told.frame().height == videos.height
    for counter in ("views", "likes", "comments", "likes_state", "comments_state"):
        assert both[counter].equals(both[f"{counter}_listed"], check_names=False)
    assert set(told.missing) == set(ids) - set(videos["youtube_video_id"])
    assert "no-such-vid" in told.missing


def test_what_is_collected_is_accepted(data, channels):
    tables = {
        "channels": (keys.with_channel_key(clean.channels(channels, END)), frames.Channels),
    }
    videos = data.videos(all_videos(data, channels)[:50], END)
    keyed = keys.with_channel_key(keys.with_video_key(clean.videos(videos, END)))
    tables["videos"] = (keyed, frames.Videos)
    readings = data.statistics(videos["youtube_video_id"].to_list(), END).frame()
    readings = keys.with_video_key(readings).join(
        keyed.select("youtube_video_id", "channel_id"), on="youtube_video_id"
    )
    enriched = enrich.with_view_definition(signed_change(readings), "time")
    tables["video_metrics_timeseries"] = (
        authorisation.of_collected(enriched, []).with_columns(source=pl.lit("batchGetStats")),
        frames.VideoMetricsTimeseries,
    )
    for target, (frame, model) in tables.items():
        told = validate(frame, model, target=target, now=END)
        assert told.rejected.to_dicts() == [], target
        assert told.accepted.height == frame.height > 0


def test_a_wrong_key_and_a_wrong_playlist(network, data):
    with pytest.raises(PermissionRefused, match="YTEMPIRE_YOUTUBE_API_KEY"):
        YouTubeData("wrong", network["endpoint"]).statistics(["a"], END)
    with pytest.raises(NotFound):
        data.uploads("UUnone", observed_at=END)


def test_nobody_there():
    source = YouTubeData("k", "http://127.0.0.1:9", wait=lambda seconds: None)
    with pytest.raises(SourceUnavailable, match=r"http://127\.0\.0\.1:9 does not answer"):
        source.statistics(["a"], END)


def test_owner_reports(network, data, channels, consents):
    heights = []
    for channel in network["channels"]:
        uploads = channels.row(by_predicate=pl.col("youtube_channel_id") == channel, named=True)
        ids = data.uploads(uploads["uploads_playlist_id"], observed_at=END)
        ids = ids["youtube_video_id"].to_list()
        calls: list[Any] = []
        source = YouTubeAnalytics(channel, consents[channel], network["endpoint"], calls.append)
        told = source.daily_facts(ids, FIRST, LAST, as_of=END)
        heights.append(told.frame.height)
        assert told.revenue_error is None
        assert told.is_monetized in (True, False)
        if told.frame.height:
            assert told.complete_through is not None
            assert FIRST < told.complete_through <= LAST - timedelta(days=2)
            has_revenue = told.frame["estimated_revenue_micros"].is_not_null().any()
            assert has_revenue == told.is_monetized
        assert {call.quota_bucket for call in calls} == {"analytics"}
        keyed = keys.with_channel_key(keys.with_video_key(told.frame))
        checked = validate(
            enrich.with_view_definition(keyed, "pacific_date"),
            frames.VideoDailyFacts,
            target="video_daily_facts",
            now=END,
        )
        assert checked.rejected.height == 0
        formats = source.formats(ids, FIRST, LAST)
        assert set(formats["creator_content_type"]) <= {"VIDEO_ON_DEMAND", "SHORTS", "LIVE_STREAM"}
    assert sum(heights) > 0


def test_a_revoked_consent(network, consents):
    channel = network["channels"][0]
    consents[channel]._refresh_token = "revoked"
    with pytest.raises(InvalidGrant, match=channel):
        YouTubeAnalytics(channel, consents[channel], network["endpoint"]).daily_facts(
            ["a"], FIRST, LAST, as_of=END
        )


def test_reach_reports(network, consents):
    channel = network["channels"][0]
    source = YouTubeReporting(channel, consents[channel], network["endpoint"])
    reports = source.reports(source.ensure_job())
    assert reports
    assert reports == sorted(reports, key=lambda report: report.pacific_date)
    told = source.reach(reports[-1])
    assert told.frame["pacific_date"].unique().to_list() == [reports[-1].pacific_date]
    keyed = keys.with_channel_key(keys.with_video_key(told.frame))
    checked = validate(keyed, frames.VideoReachDaily, target="video_reach_daily", now=END)
    assert checked.rejected.height == 0
    newer = source.reports(reports[-1].job_id, created_after=reports[-1].created_at)
    assert all(report.created_at > reports[-1].created_at for report in newer)


def test_the_factory(network, factory_url):
    source = InternalDb(factory_url)
    assert sorted(source.channels(None, END)["youtube_channel_id"]) == sorted(network["channels"])
    videos = source.videos(None, END)
    half = END - timedelta(days=3)
    assert videos.height > 20
    assert source.videos(None, half).height + source.videos(half, END).height == videos.height

    jobs, stages = source.jobs(None, END)
    assert set(stages["job_id"]) <= set(jobs["job_id"])
    # As the loader will: the warehouse's key for channels, the factory's id kept beside.
    channel_keys = keys.with_channel_key(
        source.channels(None, END).select("youtube_channel_id", factory_channel="channel_id")
    )
    made = (
        clean.jobs(jobs, END)
        .rename({"channel_id": "factory_channel", "video_id": "factory_video_id"})
        .join(channel_keys, on="factory_channel")
        .with_columns(
            video_id=pl.lit(None, pl.String),
            stages_completed=pl.lit("[]"),
            stage_timings=pl.lit("{}"),
        )
    )
    told = validate(made, frames.VideoGenerationJobs, target="video_generation_jobs", now=END)
    assert told.rejected.to_dicts() == []
    assert told.accepted.height == jobs.height > 20

    calls = pl.concat(source.vendor_calls(None, END))
    ledger = calls.with_columns(
        idempotency_key="factory:" + pl.col("call_id"), source=pl.lit("factory")
    ).rename({"video_id": "factory_video_id"})
    accepted = validate(ledger, frames.CostLedger, target="cost_ledger", now=END)
    assert accepted.rejected.height == 0
    assert accepted.accepted["amount_micros"].sum() == calls["amount_micros"].sum() > 0
