"""Answers that somebody recorded: each through the parser of the live one, or refused by name."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.sources.conftest import RECORDED

from ytempire.sources import recorded_answers
from ytempire.sources.errors import (
    InvalidGrant,
    PermissionRefused,
    QuotaExceeded,
    SourceUnavailable,
)
from ytempire.sources.recorded_answers import AnswerRefused, RecordedAnswer

needs_real_files = pytest.mark.skipif(
    not RECORDED.is_dir(), reason="no recorded answers beside the checkout"
)
DATA = "https://www.googleapis.com/youtube/v3/"
ANALYTICS = "https://youtubeanalytics.googleapis.com/v2/"
WHEN = "Wed, 12 Feb 2020 20:46:05 GMT"
ID, CHANNEL = "AAAAAAAAAA1", "UC0000000000000000000001"
ITEM = {
    "id": ID,
    "snippet": {"title": "T", "channelId": CHANNEL, "channelTitle": "C"},
    "statistics": {"viewCount": "7", "likeCount": "2", "dislikeCount": "1"},
    "contentDetails": {"duration": "PT4M"},
    "status": {"privacyStatus": "private"},
}


def recording(
    tmp_path: Path, uri: str, body: Any, *, method: str = "get", status: Any = 200, at: str = WHEN
) -> Path:
    path = tmp_path / "answer.json"
    request = {"method": method, "uri": uri}
    whole = {"request": request, "status": status, "recorded_at": at, "body": body}
    path.write_text(json.dumps(whole))
    return path


def read(tmp_path: Path, uri: str, body: Any, **more: Any) -> RecordedAnswer:
    return recorded_answers.read(recording(tmp_path, uri, body, **more))


def parts_of(item: dict[str, Any], *parts: str) -> dict[str, Any]:
    return {"items": [{name: item[name] for name in ("id", *parts)}]}


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


def table(*names: str, rows: list[list[Any]]) -> dict[str, Any]:
    return {"columnHeaders": [{"name": name} for name in names], "rows": rows}


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


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (403, "quotaExceeded", QuotaExceeded),
        (403, "forbidden", PermissionRefused),
        ({"code": 401, "message": "no"}, "authError", InvalidGrant),
        (503, "backendError", SourceUnavailable),
    ],
)
def test_an_error_is_the_error_that_a_live_one_would_be(
    tmp_path: Path, status: Any, reason: str, kind: type[Exception]
) -> None:
    body = {"error": {"errors": [{"reason": reason}], "message": "said"}}
    found = read(tmp_path, f"{DATA}videos?part=nonsense", body, status=status)
    assert type(found.error) is kind
    assert found.error.reason == reason
    assert found.told.what == f"an error: {kind.__name__} ({reason})"
    assert not found.told.has_rows


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"error": {"code": 500, "message": None}}, "Google answered 500. A fault on Google"),
        ({"error": {"code": 400, "errors": [{"reason": "uploadLimitExceeded"}]}}, "24 hours"),
        ({"error": {"code": 403, "errors": [None], "status": "DENIED"}}, "403 DENIED"),
        ({"error": {"code": "?", "errors": "?"}}, "Google answered 0"),
    ],
)
def test_bare_error_bodies(tmp_path: Path, body: Any, says: str) -> None:
    path = tmp_path / "error.json"
    path.write_text(json.dumps(body))
    assert says in str(recorded_answers.read(path).error)


def test_a_bare_table_is_read_and_another_bare_body_is_not(tmp_path: Path) -> None:
    path = tmp_path / "bare.json"
    headers = [{"name": "views", "columnType": "METRIC"}]
    body = {"kind": "youtubeAnalytics#resultTable", "columnHeaders": headers, "rows": [[0]]}
    path.write_text(json.dumps(body))
    found = recorded_answers.read(path)
    assert (found.told.what, found.told.count) == ("report of totals: nothing of it is stored", 1)
    path.write_text(json.dumps({"kind": "youtube#videoListResponse", "items": []}))
    with pytest.raises(AnswerRefused, match="what was asked, and when") as refused:
        recorded_answers.read(path)
    assert refused.value.kind == "youtube#videoListResponse"


@pytest.mark.parametrize(
    ("uri", "body", "more", "says"),
    [
        (f"{DATA}comments?part=snippet", {}, {}, "youtube.comments.list, which nothing here reads"),
        (f"{DATA}videos?part=snippet", {"items": [{}]}, {}, "shape of an answer of youtube.videos"),
        (f"{DATA}videos?part=snippet", {"items": "no"}, {}, "shape of an answer"),
        (f"{DATA}videos?part=statistics",
         {"items": [{"id": ID, "statistics": {"viewCount": "many"}}]}, {}, "shape of an answer"),
        (f"{DATA}videos?part=statistics",
         {"items": [{"id": ID, "statistics": {"viewCount": str(2**70)}}]}, {}, "shape of an"),
        (f"{ANALYTICS}reports?metrics=likes", table("views", rows=[[5]]), {}, "told views where"),
        (f"{ANALYTICS}reports?metrics=views&dimensions=day,video",
         table("day", "video", "views", rows=[["soon", ID, 5]]), {}, "shape of an answer"),
        (f"{DATA}videos?part=snippet", "<html>", {}, "body is not JSON"),
        (f"{DATA}videos?part=snippet", [1], {}, "not a JSON object"),
        (f"{DATA}videos?part=snippet", {}, {"at": "yesterday"}, "when it was recorded"),
        (f"{DATA}videos?part=snippet", {}, {"at": "2020-02-12T12:00:00"}, "when it was recorded"),
        (f"{DATA}videos?part=snippet", {}, {"status": "fine"}, "status of the answer"),
        ("", {}, {}, "what was asked"),
    ],
)  # fmt: skip
def test_what_is_refused_says_why(
    tmp_path: Path, uri: str, body: Any, more: dict[str, Any], says: str
) -> None:
    with pytest.raises(AnswerRefused, match=says):
        read(tmp_path, uri, body, **more)


@pytest.mark.parametrize(("text", "says"), [("[1]", "no recorded answer"), ("{", "valid JSON")])
def test_other_files_are_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(AnswerRefused, match=says):
        recorded_answers.read(path)


@needs_real_files
def test_every_real_answer_is_read_and_counted() -> None:
    outcomes: Counter[tuple[str, str]] = Counter()
    for path in sorted((RECORDED / "yt-gem").glob("*/*.json")):
        found = recorded_answers.read(path)
        status = json.loads(path.read_text())["status"]["code"]
        assert (found.error is not None) == (status >= 400)
        state = "error" if found.error else "stored" if found.told.has_rows else "read"
        outcomes[state, found.told.what if found.error else found.request.method] += 1
    assert outcomes == {
        ("stored", "youtube.channels.list"): 8,
        ("stored", "youtube.search.list"): 19,
        ("stored", "youtube.videos.list"): 30,
        ("stored", "youtube.videos.update"): 7,
        ("read", "youtube.channels.list"): 13,
        ("read", "youtube.playlistItems.insert"): 8,
        ("read", "youtube.playlistItems.list"): 17,
        ("read", "youtube.playlistItems.update"): 1,
        ("read", "youtube.playlists.insert"): 1,
        ("read", "youtube.playlists.list"): 31,
        ("read", "youtube.playlists.update"): 4,
        ("read", "youtube.search.list"): 5,
        ("read", "youtube.videoCategories.list"): 2,
        ("read", "youtube.videos.getRating"): 3,
        ("read", "youtube.videos.list"): 21,
        ("read", "youtube.videos.update"): 4,
        ("read", "youtubeAnalytics.groups.list"): 2,
        ("read", "youtubeAnalytics.reports.query"): 49,
        ("error", "an error: BadRequest (unknownPart)"): 1,
        ("error", "an error: InvalidGrant (authError)"): 1,
        ("error", "an error: NotFound (videoNotFound)"): 1,
        ("error", "an error: PermissionRefused (forbidden)"): 3,
        ("error", "an error: PermissionRefused (playlistForbidden)"): 2,
        ("error", "an error: PermissionRefused (playlistItemsNotAccessible)"): 2,
    }
    assert outcomes.total() == 235


@needs_real_files
def test_every_real_error_body_is_the_error_it_is() -> None:
    found = {
        path.stem: recorded_answers.read(path)
        for path in (RECORDED / "errors_from_issue_threads").glob("*.json")
    }
    errors = {name: answer.error for name, answer in found.items() if answer.error is not None}
    assert Counter((type(error).__name__, error.reason) for error in errors.values()) == {
        ("SourceUnavailable", "backendError"): 2,
        ("SourceUnavailable", None): 1,
        ("QuotaExceeded", "dailyLimitExceeded"): 1,
        ("QuotaExceeded", "quotaExceeded"): 2,
        ("QuotaExceeded", "uploadLimitExceeded"): 1,
        ("BadRequest", "processingFailure"): 1,
    }
    assert len(found) == 9
    (name,) = found.keys() - errors.keys()
    assert (name[:24], found[name].told.count) == ("analytics_resultTable_ze", 1)
    assert all(str(error).endswith((".", "!")) for error in errors.values())
