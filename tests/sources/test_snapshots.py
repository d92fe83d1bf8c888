"""Readings that another tracker kept, made up small, and the real ones where they are."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from ytempire.sources import snapshots
from ytempire.sources.file_text import FileRefused
from ytempire.sources.snapshots import SnapshotFileRefused

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "timeseries"
needs_real_files = pytest.mark.skipif(not REAL.is_dir(), reason="no real files beside the checkout")
ID = "AAAAAAAAAA1"


def as_json(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


def as_csv(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path


def test_json_with_offsets(tmp_path: Path) -> None:
    path = as_json(
        tmp_path / "a.json",
        {
            "timestamp": "2025-10-08T21:04:07.090-03:00",
            "id": ID,
            "title": "Tïtle",
            "viewCount": 3_500_000_000,
            "likeCount": "5",
            "commentCount": 0,
        },
        {"row_number": 7, "timestamp": "2025-10-08T22:00:00Z", "id": ID, "viewCount": 10.0},
    )
    read = snapshots.read(path)
    first, second = read.rows.to_dicts()
    assert first == {
        "row_number": 1,
        "youtube_video_id": ID,
        "youtube_channel_id": None,
        "title": "Tïtle",
        "channel_name": None,
        "published_at": None,
        "duration_seconds": None,
        "time": datetime(2025, 10, 9, 0, 4, 7, 90_000, tzinfo=UTC),
        "views": 3_500_000_000,
        "likes": 5,
        "comments": 0,
        "likes_state": "ok",
        "comments_state": "ok",
        "source": "snapshots",
    }
    # A key that is not there says nothing.
    assert (second["views"], second["likes"], second["likes_state"]) == (10, None, "absent")
    assert read.unknown_columns == ("row_number",)
    assert read.unknown.rows() == [(2, ID, '{"row_number": 7}')]
    assert len(read.source_ref) == 64


def test_csv_with_blanks_bom_and_all_columns(tmp_path: Path) -> None:
    path = as_csv(
        tmp_path / "a.csv",
        "snapshot_utc,channel_id,channel_title,video_id,published_at,title,duration_iso8601,"
        "view_count,like_count,comment_count",
        f"2026-01-28T00:26:46.333802+00:00,UC1,Chän,{ID},2026-01-04T17:15:08Z,T,PT1H6M37S,5,4,3",
        f"2026-01-28 01:00:00,,,{ID},,,P0D,,NaN,",
        encoding="utf-8-sig",
    )
    first, second = snapshots.read(path).rows.to_dicts()
    assert (first["youtube_channel_id"], first["channel_name"]) == ("UC1", "Chän")
    assert first["published_at"] == datetime(2026, 1, 4, 17, 15, 8, tzinfo=UTC)
    assert (first["duration_seconds"], second["duration_seconds"]) == (3997, 0)
    # The name of the column says UTC: no zone has to be given.
    assert second["time"] == datetime(2026, 1, 28, 1, tzinfo=UTC)
    blank = ("views", "likes", "comments", "title", "youtube_channel_id", "published_at")
    assert [second[name] for name in blank] == [None] * len(blank)
    assert (second["likes_state"], second["comments_state"]) == ("absent", "absent")


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Asia/Bangkok", datetime(2025, 7, 1, 5, tzinfo=UTC)),
        ("-03:00", datetime(2025, 7, 1, 15, tzinfo=UTC)),
        ("UTC", datetime(2025, 7, 1, 12, tzinfo=UTC)),
        (ZoneInfo("Europe/Berlin"), datetime(2025, 7, 1, 10, tzinfo=UTC)),
        (timezone(timedelta(hours=1)), datetime(2025, 7, 1, 11, tzinfo=UTC)),
    ],
)
def test_times_without_a_zone(tmp_path: Path, zone: Any, expected: datetime) -> None:
    path = as_csv(
        tmp_path / "a.csv", "time,id,views", f"2025-07-01 12:00,{ID},1", f"1751371200,{ID},2"
    )
    with pytest.raises(SnapshotFileRefused, match=r"carry no zone .row 2.*timezone="):
        snapshots.read(path)
    times = snapshots.read(path, timezone=zone).rows.get_column("time").to_list()
    assert times == [expected, datetime(2025, 7, 1, 12, tzinfo=UTC)]


def test_no_such_zone(tmp_path: Path) -> None:
    path = as_csv(tmp_path / "a.csv", "time,id,views", f"2025-07-01 12:00,{ID},1")
    with pytest.raises(ValueError, match="not a time zone"):
        snapshots.read(path, timezone="Mars/Olympus")


def test_zeros_and_repeated_days_are_just_readings(tmp_path: Path) -> None:
    path = as_csv(
        tmp_path / "a.csv",
        "timestamp,video_id,views,likes",
        f"2025-07-01T10:00:00Z,{ID},10,7",
        f"2025-07-01T10:20:00Z,{ID},10,0",
        f"2025-07-01T23:00:00Z,{ID},11,8",
    )
    rows = snapshots.read(path).rows
    assert rows.get_column("likes").to_list() == [7, 0, 8]
    assert rows.get_column("likes_state").to_list() == ["ok"] * 3


def test_a_mapping_names_what_is_not_recognised(tmp_path: Path) -> None:
    path = as_csv(tmp_path / "a.csv", "when;clip;plays;views", f"2025-07-01T10:00:00Z;{ID};1,234;x")
    with pytest.raises(SnapshotFileRefused, match="no column for youtube_video_id, time"):
        snapshots.read(path)
    mapping = {"time": "when", "youtube_video_id": "clip", "views": "plays"}
    read = snapshots.read(path, mapping=mapping)
    assert read.rows.item(0, "views") == 1234
    assert read.columns == mapping
    assert read.unknown_columns == ("views",)
    path_of_titles = as_csv(
        tmp_path / "b.csv", "time,id,views,title", f"2025-07-01T10:00:00Z,{ID},1,Somebody"
    )
    # A column that the mapping took is not also what its name says.
    (row,) = snapshots.read(path_of_titles, mapping={"channel_name": "title"}).rows.to_dicts()
    assert (row["channel_name"], row["title"]) == ("Somebody", None)
    with pytest.raises(SnapshotFileRefused, match="there is no column 'wann'"):
        snapshots.read(path, mapping={"time": "wann"})
    with pytest.raises(SnapshotFileRefused, match="'when' is not a column of a reading: youtube_v"):
        snapshots.read(path, mapping={"when": "time"})
    with pytest.raises(SnapshotFileRefused, match=r"'subscribers' is not a column .* of a video"):
        snapshots.read(path, mapping=mapping | {"subscribers": "views"})


def test_bad_rows_are_rejected_with_their_reason(tmp_path: Path) -> None:
    path = as_csv(
        tmp_path / "a.csv",
        "timestamp,video_id,views",
        f"2025-07-01T10:00:00Z,{ID},1",
        "2025-07-01T10:00:00Z,#NAME?,1",
        f"yesterday,{ID},1",
        f"2025-07-01T10:00:00Z,{ID},many",
        f"2025-07-01T10:00:00Z,{ID},{10**19}",
        f",{ID},1",
        f"2025-07-01T11:00:00Z,{ID},1,9",
        f"2025-07-01T12:00:00Z,{ID}",
    )
    read = snapshots.read(path)
    assert read.rows.height == 1
    assert read.rejected.get_column("row_number").to_list() == [3, 4, 5, 6, 7, 8, 9]
    says = ["youtube_video_id: not a", "time: not a", "views: not a", "views: too", "time: blank"]
    reasons = read.rejected.get_column("reason").to_list()
    for reason, start in zip(reasons, [*says, *["row: more or fewer cells"] * 2], strict=True):
        assert reason.startswith(start)
    assert json.loads(read.rejected.item(2, "row_values"))["views"] == "many"


def test_broken_text_is_rejected_and_can_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        f'[{{"time": "2025-07-01T10:00:00Z", "id": "{ID}", "views": 1, '
        '"title": "a\\ud800\\u0000"}]'
    )
    read = snapshots.read(path)
    assert read.rejected.item(0, "reason").startswith("title: broken text")
    stored = read.rejected.item(0, "row_values")
    assert stored.encode() and "\\u0000" not in stored.replace("\\\\u0000", "")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b" ", "empty"),
        (b"[]", "no readings"),
        (b"time,id,views\n", "no readings"),
        (b"[1, 2]", "list of objects"),
        (b'{"items": []}', "no readings"),
        (b'{"a": [{"id": 1}], "b": [{"id": 2}]}', "several lists of objects .a, b."),
        (b'{"a": 1}\n{"b"', "not valid JSON"),
        (b"[{", "not valid JSON"),
        (b"time,id,views\n\xff,1,1", "UTF-8"),
        (b"date_utc,id\n2026-01-17,UC1", "no column for views"),
    ],
)
def test_files_that_are_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    with pytest.raises(FileRefused, match=says):
        snapshots.read(path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="does not exist"):
        snapshots.read(tmp_path / "nothing.json")


@needs_real_files
def test_real_hourly_json() -> None:
    (path,) = REAL.glob("*_hourly.json")
    truth = json.loads(path.read_bytes())
    read = snapshots.read(path)
    assert (read.rows.height, read.rejected.height) == (5129, 0)
    assert read.rows.get_column("views").to_list() == [record["viewCount"] for record in truth]
    times = [datetime.fromisoformat(record["timestamp"]).timestamp() for record in truth]
    assert read.rows.get_column("time").dt.epoch("ms").to_list() == [
        round(time * 1000) for time in times
    ]
    zeros = read.rows.filter(pl.col("likes") == 0)
    assert zeros.select("likes", "comments", "likes_state").rows() == [(0, 0, "ok")]


@needs_real_files
def test_real_daily_csv_with_blanks() -> None:
    (path,) = REAL.glob("*_daily_stats.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        truth = list(csv.DictReader(file))
    read = snapshots.read(path)
    assert (read.rows.height, read.rejected.height) == (len(truth), 0)
    for ours, theirs in {"views": "view_count", "likes": "like_count"}.items():
        expected = [int(line[theirs]) if line[theirs] else None for line in truth]
        assert read.rows.get_column(ours).to_list() == expected
        assert read.rows.get_column(ours).null_count() == 74
    assert read.rows.select("youtube_video_id", "time").is_unique().all()


@needs_real_files
def test_real_one_day_of_many_channels() -> None:
    (path,) = REAL.glob("*_videos_2026-01.csv")
    rows = snapshots.read(path).rows
    assert rows.height == 4401
    assert rows.filter(pl.col("likes_state") == "absent").height == 111
    assert rows.filter(pl.col("comments_state") == "absent").height == 51
    assert rows.get_column("duration_seconds").null_count() == 0


@needs_real_files
def test_real_days_of_channels() -> None:
    (path,) = REAL.glob("*_channel_daily.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        truth = list(csv.DictReader(file))
    read = snapshots.read(path)
    assert (read.subject, read.rows.height, read.rejected.height) == ("channel", 4628, 0)
    for ours, theirs in {"subscribers": "subscribers", "total_views": "views"}.items():
        assert read.rows.get_column(ours).to_list() == [int(line[theirs]) for line in truth]
    assert set(read.rows.get_column("time_precision")) == {"day"}
