"""Recorded answers that are errors, and what is no recorded answer: each refused by name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.sources.recordings import (
    ANALYTICS,
    DATA,
    ID,
    read,
    table,
)

from ytempire.sources import recorded_answers
from ytempire.sources.errors import (
    InvalidGrant,
    PermissionRefused,
    QuotaExceeded,
    SourceUnavailable,
)
from ytempire.sources.recorded_answers import AnswerRefused


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
