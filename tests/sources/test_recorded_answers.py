"""Answers that somebody recorded: each through the parser of the live one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.sources.recordings import (
    ANALYTICS,
    CHANNEL,
    DATA,
    ID,
    ITEM,
    parts_of,
    read,
    table,
)


def test_when_what_and_how(tmp_path: Path) -> None:
    body = parts_of(ITEM, "snippet", "statistics")
    found = read(tmp_path, f"{DATA}videos?id={ID},gone&part=snippet,statistics&key=X", body)
    assert found.request.method == "youtube.videos.list"
    assert found.recorded_at == datetime(2020, 2, 12, 20, 46, 5, tzinfo=UTC)
    assert (found.told.what, found.told.count) == ("videos (snippet, statistics)", 1)
    assert found.told.missing == ("gone",)
    assert found.told.videos.item(0, "title") == "T"
    reading = found.told.readings.row(0, named=True)
    assert (reading["time"], reading["views"], reading["likes"]) == (found.recorded_at, 7, 2)
    assert reading["comments_state"] == "disabled"


@pytest.mark.parametrize("wrap", [json.dumps, lambda body: {"encoding": "x", "string": body}])
def test_bodies_kept_as_text(tmp_path: Path, wrap: Any) -> None:
    body = wrap(json.dumps(parts_of(ITEM, "snippet"))) if wrap is not json.dumps else None
    body = body or json.dumps(parts_of(ITEM, "snippet"))
    found = read(tmp_path, f"{DATA}videos?id={ID}&part=snippet", body)
    assert found.told.videos.height == 1
    iso = read(tmp_path, f"{DATA}videos?part=snippet", "", at="2020-02-12T12:00:00-08:00")
    assert (iso.told.count, iso.recorded_at) == (0, datetime(2020, 2, 12, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("uri", "body", "method", "what", "stored"),
    [
        ("videos?part=statistics", parts_of(ITEM, "statistics"), "get", "videos (statistics)",
         {"videos", "readings"}),
        ("videos?part=contentDetails", parts_of(ITEM, "contentDetails"), "get",
         "videos (contentDetails)", {"videos"}),
        ("videos?part=status", parts_of(ITEM, "status"), "get",
         "videos (status): nothing of it is stored", set()),
        ("videos?part=snippet", ITEM, "put", "videos (snippet)", {"videos"}),
        ("videos/getRating?id=a", {"items": [{"videoId": "a", "rating": "none"}]}, "get",
         "ratings: nothing of it is stored", set()),
        ("videos?id=a", "", "delete", "something deleted: nothing of it is stored", set()),
        ("channels?part=statistics", {"items": [{"id": CHANNEL, "statistics": {}}]}, "get",
         "channels (statistics)", {"channels"}),
        ("channels?part=status", {"items": [{"id": CHANNEL, "status": {}}]}, "get",
         "channels (status): nothing of it is stored", set()),
        ("search?part=snippet", {"items": [{"id": {"videoId": ID}, "snippet": {}}]}, "get",
         "search results", {"videos"}),
        ("playlistItems?part=contentDetails&playlistId=UU1",
         {"items": [{"contentDetails": {"videoId": ID}}]}, "get", "entries of a playlist",
         {"videos"}),
        ("playlistItems?part=snippet&playlistId=PL1",
         {"items": [{"snippet": {"resourceId": {"videoId": ID}}}]}, "get",
         "entries of a playlist: nothing of it is stored", set()),
        ("playlists?part=snippet", {"items": [{"id": "PL1"}]}, "get",
         "playlists: nothing of it is stored", set()),
        ("videoCategories?part=snippet", {"items": [{"id": "24"}]}, "get",
         "categories: nothing of it is stored", set()),
    ],
)  # fmt: skip
def test_each_form_of_the_data_api(
    tmp_path: Path, uri: str, body: Any, method: str, what: str, stored: set[str]
) -> None:
    told = read(tmp_path, DATA + uri, body, method=method).told
    assert told.what == what
    frames = ("channels", "videos", "readings", "daily")
    assert {name for name in frames if not getattr(told, name).is_empty()} == stored
    assert told.has_rows == bool(stored)


@pytest.mark.parametrize(
    ("query", "body", "what"),
    [
        ("metrics=views", table("views", rows=[[5]]),
         "report of totals: nothing of it is stored"),
        ("metrics=viewerPercentage&dimensions=gender", table("gender", rows=[]),
         "report by gender: nothing of it is stored"),
        ("metrics=views&dimensions=day", table("day", "views", rows=[["2020-02-01", 5]]),
         "report by day of several videos: nothing of it is stored"),
        (f"metrics=views&dimensions=day&filters=video=={ID};country==US",
         table("day", "views", rows=[["2020-02-01", 5]]),
         "report by day filtered by country: nothing of it is stored"),
        (f"metrics=estimatedRevenue&dimensions=day&filters=video=={ID}&currency=EUR",
         table("day", "estimatedRevenue", rows=[["2020-02-01", 5]]),
         "report by day in EUR: nothing of it is stored"),
    ],
)  # fmt: skip
def test_reports_without_a_place(tmp_path: Path, query: str, body: Any, what: str) -> None:
    told = read(tmp_path, f"{ANALYTICS}reports?ids=channel==MINE&{query}", body).told
    assert (told.what, told.has_rows) == (what, False)


@pytest.mark.parametrize("version", [ANALYTICS, "https://www.googleapis.com/youtube/analytics/v1/"])
def test_reports_by_day_and_video(tmp_path: Path, version: str) -> None:
    body = table("day", "video", "views", "estimatedRevenue", rows=[["2020-02-01", ID, 5, 0.25]])
    query = f"ids=channel=={CHANNEL}&dimensions=day,video&metrics=views,estimatedRevenue"
    told = read(tmp_path, f"{version}reports?{query}", body).told
    assert told.daily.to_dicts() == [
        {
            "youtube_video_id": ID,
            "youtube_channel_id": CHANNEL,
            "pacific_date": date(2020, 2, 1),
            "views": 5,
            "estimated_revenue_micros": 250_000,
        }
    ]


def test_groups_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, f"{ANALYTICS}groups?mine=true", {"items": [{"id": "g"}]})
    assert found.request.method == "youtubeAnalytics.groups.list"
    assert found.told.what == "groups: nothing of it is stored"
