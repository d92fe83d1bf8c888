"""Recorded answers, written as those who record them do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ytempire.sources import recorded_answers
from ytempire.sources.recorded_answers import RecordedAnswer

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


def table(*names: str, rows: list[list[Any]]) -> dict[str, Any]:
    return {"columnHeaders": [{"name": name} for name in names], "rows": rows}
