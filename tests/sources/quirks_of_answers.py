"""Quirks of the APIs' answers and reports: made up small, and counted in the real ones."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
from tests.sources.conftest import RECORDED
from tests.sources.quirks_of_series import CHANNEL, ID, OTHER, csv_of, series

from ytempire.sources import recorded_answers, reporting_files, snapshots
from ytempire.sources.errors import PermissionRefused, QuotaExceeded
from ytempire.sources.recorded_answers import RecordedAnswer


def answer(folder: Path, uri: str, body: Any, status: int = 200) -> RecordedAnswer:
    request = {"method": "get", "uri": f"https://www.googleapis.com/youtube/v3/{uri}"}
    path = folder / "answer.json"
    recording = {"request": request, "status": status, "body": body}
    path.write_text(json.dumps(recording | {"recorded_at": "Wed, 12 Feb 2020 20:46:05 GMT"}))
    return recorded_answers.read(path)


def told(folder: Path, **statistics: str) -> dict[str, Any]:
    items = [{"id": OTHER, "statistics": statistics}]
    return answer(
        folder, "videos?part=statistics", {"items": items}
    ).told.readings.row(0, named=True)  # fmt: skip


def real_answers(folder: str = "*") -> Iterator[RecordedAnswer]:
    for path in sorted((RECORDED / "yt-gem").glob(f"{folder}/*.json")):
        yield recorded_answers.read(path)


def real_readings() -> pl.DataFrame:
    return pl.concat(one.told.readings for one in real_answers("videos"))


def hidden_likes(folder: Path) -> None:
    row = told(folder, viewCount="5", commentCount="1")
    assert (row["likes"], row["likes_state"], row["comments_state"]) == (None, "hidden", "ok")


def real_hidden_likes() -> None:
    assert (real_readings()["likes_state"] == "hidden").sum() == 7


def disabled_comments(folder: Path) -> None:
    row = told(folder, viewCount="5", likeCount="1")
    assert (row["comments"], row["comments_state"]) == (None, "disabled")


def real_disabled_comments() -> None:
    assert (real_readings()["comments_state"] == "disabled").sum() == 8


def nothing_told(folder: Path) -> None:
    row = told(folder, favoriteCount="0")
    assert (row["views"], row["likes_state"]) == (None, "absent")


def real_nothing_told() -> None:
    assert (real_readings()["likes_state"] == "absent").sum() == 1


def strings_above_2_to_the_31(folder: Path) -> None:
    assert told(folder, viewCount="3500000000")["views"] == 3_500_000_000


def real_strings_above_2_to_the_31() -> None:
    readings = real_readings()
    assert readings.schema["views"] == pl.Int64
    assert (readings["views"] > 2**31).sum() == 3


def ids_with_a_hyphen_first(folder: Path) -> None:
    assert series(folder, f"2026-01-01T00:00Z, {OTHER},1,,")["youtube_video_id"][0] == OTHER
    assert told(folder, viewCount="1")["youtube_video_id"] == OTHER


def durations_of_nothing(folder: Path) -> None:
    item = {"id": ID, "contentDetails": {"duration": "P0D"}}
    found = answer(folder, "videos?part=contentDetails", {"items": [item]})
    assert found.told.videos["duration_seconds"].to_list() == [None]
    path = csv_of(folder, "time,id,views,duration", f"2026-01-01T00:00Z,{ID},0,P0D")
    assert snapshots.read(path).rows.select("duration_seconds", "views").row(0) == (0, 0)


def search_escapes_titles(folder: Path) -> None:
    snippet = {"title": "A &amp; B"}
    found = {"id": {"videoId": ID}, "snippet": snippet}
    searched = answer(folder, "search?part=snippet", {"items": [found]})
    assert searched.told.videos["title"].to_list() == ["A & B"]
    listed = answer(folder, "videos?part=snippet", {"items": [{"id": ID, "snippet": snippet}]})
    assert listed.told.videos["title"].to_list() == ["A &amp; B"]


def real_search_escapes_titles() -> None:
    escaped = set()
    for path in (RECORDED / "yt-gem" / "search").glob("*.json"):
        titles = recorded_answers.read(path).told.videos["title"].to_list()
        items = json.loads(path.read_text(encoding="utf-8"))["body"]["items"]
        assert titles == [html.unescape(item["snippet"]["title"]) for item in items]
        if titles != [item["snippet"]["title"] for item in items]:
            escaped.add(path)
    assert len(escaped) == 8


def fewer_than_asked(folder: Path) -> None:
    body = {"items": [{"id": ID, "snippet": {}}], "pageInfo": {"totalResults": 1}}
    found = answer(folder, f"videos?part=snippet&id={ID},gone", body)
    assert (found.told.count, found.told.missing) == (1, ("gone",))


def real_fewer_than_asked() -> None:
    few = [one for one in real_answers("videos") if one.told.missing and one.told.count]
    none = [one for one in real_answers() if one.error is None and not one.told.count]
    assert (len(few), all(one.status == 200 for one in few)) == (1, True)
    assert len([one for one in none if one.request.method.endswith(".list")]) == 27


def private_videos_have_no_time(folder: Path) -> None:
    item = {"contentDetails": {"videoId": ID}, "snippet": {"title": "Private video"}}
    found = answer(folder, "playlistItems?part=snippet&playlistId=UU1", {"items": [item]})
    video = found.told.videos.row(0, named=True)
    assert (video["published_at"], video["title"], video["youtube_channel_id"]) == (
        None,
        None,
        "UC1",
    )


def parts_not_asked(folder: Path) -> None:
    item = {"id": ID, "snippet": {"title": "T"}}
    found = answer(folder, "videos?part=snippet", {"items": [item]}).told
    assert found.readings.is_empty()
    assert found.videos["views"].to_list() == [None]


def forbidden_for_several_reasons(folder: Path) -> None:
    def error(reason: str) -> RecordedAnswer:
        body = {"error": {"errors": [{"reason": reason}]}}
        return answer(folder, "videos?part=snippet", body, 403)

    assert isinstance(error("quotaExceeded").error, QuotaExceeded)
    disabled, refused = error("accessNotConfigured").error, error("forbidden").error
    assert isinstance(disabled, PermissionRefused) and "Enable this API" in str(disabled)
    assert isinstance(refused, PermissionRefused) and "may not see this" in str(refused)


def real_forbidden_for_several_reasons() -> None:
    found = [one for one in real_answers() if one.status == 403]
    bare = (RECORDED / "errors_from_issue_threads").glob("*_403_*.json")
    kinds = {type(one.error) for one in [*found, *map(recorded_answers.read, bare)]}
    assert (len(found), kinds) == (7, {PermissionRefused, QuotaExceeded})


def errors_without_a_message(folder: Path) -> None:
    path = folder / "error.json"
    path.write_text('{"error": {"code": 500, "message": null}}')
    assert str(recorded_answers.read(path).error).startswith("youtube: Google answered 500.")


def real_errors_without_a_message() -> None:
    (path,) = (RECORDED / "errors_from_issue_threads").glob("null_message*")
    assert "Google answered 500. A fault" in str(recorded_answers.read(path).error)


def report(folder: Path, *lines: str) -> reporting_files.ReportFile:
    header = (
        "date,channel_id,video_id,country_code,views,watch_time_minutes,"
        "average_view_duration_percentage,_fivetran_id"
    )
    return reporting_files.read(*reporting_files.open_file(csv_of(folder, header, *lines)))


def real_report(name: str) -> reporting_files.ReportFile:
    (path,) = (RECORDED / "reporting").glob(f"*{name}.csv")
    return reporting_files.read(*reporting_files.open_file(path))


def watched_more_than_once(folder: Path) -> None:
    found = report(folder, f"20210727,{CHANNEL},{ID},US,1,1,382.5,x")
    assert found.rows["average_view_ratio"].to_list() == [3.825]


def lines_of_no_video(folder: Path) -> None:
    found = report(folder, f"20210727,{CHANNEL},,US,1,1,0,x")
    assert found.rows["youtube_video_id"].to_list() == [None]


def real_lines_of_no_video() -> None:
    assert real_report("channel_basic").rows["youtube_video_id"].null_count() == 2


def channels_kept_back(folder: Path) -> None:
    found = report(folder, f"20210727,ZZZZZZ,{ID},US,1,1,0,x")
    assert not reporting_files.is_channel_id(found.rows["youtube_channel_id"][0])


def real_channels_kept_back() -> None:
    assert set(real_report("demographics").rows["youtube_channel_id"]) == {"ZZ" * 3}


def columns_of_a_connector(folder: Path) -> None:
    found = report(folder, f"2021-07-27,{CHANNEL},{ID},NA,1,1,0,x")
    assert (found.unknown_columns, found.rows["country_code"][0]) == (("_fivetran_id",), "NA")
    assert found.unknown.row(0) == (2, ID, '{"_fivetran_id": "x"}')


def real_columns_of_a_connector() -> None:
    found = real_report("channel_basic")
    assert len(found.unknown_columns) == 14
    assert found.unknown.height == found.rows.height == 1000
