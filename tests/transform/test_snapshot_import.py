"""Another tracker's readings become channels, videos and readings; doubtful ones flagged."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import snapshots
from ytempire.transform.keys import channel_key, imported_channel_key, video_key
from ytempire.transform.snapshot_import import SnapshotFrames, snapshot_frames

AS_OF = datetime(2026, 11, 1, 12, tzinfo=UTC)
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "timeseries"
needs_real_files = pytest.mark.skipif(not REAL.is_dir(), reason="no real files beside the checkout")
A, B = "AAAAAAAAAA1", "AAAAAAAAAA2"


def frames_of(path: Path, *lines: str, name: str | None = None) -> SnapshotFrames:
    path.write_text("\n".join(lines), encoding="utf-8")
    return snapshot_frames(snapshots.read(path), as_of=AS_OF, channel_name=name)


def test_a_zero_between_is_kept_flagged_and_never_growth(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "tracker.csv",
        "timestamp,id,title,views,likes",
        f"2025-07-01T10:00:00Z,{A},One,1000,70",
        f"2025-07-01T11:00:00Z,{A},One,1010,0",
        f"2025-07-01T12:00:00Z,{A},One renamed,1025,71",
        f"2025-07-01T13:00:00Z,{A},One renamed,1020,71",
    )
    assert made.readings.get_column("likes").to_list() == [70, 0, 71, 71]
    flags = [[], ["zero_after_positive"], [], []]
    assert made.readings.get_column("flags").to_list() == flags
    assert made.readings.get_column("views_delta").to_list() == [None, None, 25, -5]
    (video,) = made.videos.rows(named=True)
    assert (video["title"], video["views"], video["likes"]) == ("One renamed", 1020, 71)
    assert video["statistics_as_of"] == datetime(2025, 7, 1, 13, tzinfo=UTC)
    assert video["status"] == "published"
    # The file tells no channel: it stands for one under its own name.
    assert made.channels.rows(named=True) == [
        {
            "channel_id": imported_channel_key("tracker"),
            "youtube_channel_id": None,
            "channel_name": "tracker",
        }
    ]


def test_the_last_reading_flagged_does_not_become_the_videos_figure(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        "timestamp,id,title,views,likes",
        f"2025-07-01T11:00:00Z,{A},New,1010,0",
        f"2025-07-01T10:00:00Z,{A},Old,1000,70",
    )
    (video,) = made.videos.rows(named=True)
    assert video["title"] == "New"  # by time, not by place in the file
    assert (video["views"], video["likes"]) == (1000, 70)


def test_blanks_stay_unknown_and_keep_their_channel(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        "run_datetime_utc,video_id,channel_id,channel_title,title,views,likes,comments",
        f"2025-07-01T10:00:00Z,{A},UC1,First,One,10,1,",
        f"2025-07-02T10:00:00Z,{A},,,,,,",
        f"2025-07-01T10:00:00Z,{B},UC2,Second,Two,,,",
    )
    readings = made.readings.sort("video_id", "time")
    blank = readings.filter(pl.col("time") == datetime(2025, 7, 2, 10, tzinfo=UTC)).row(
        0, named=True
    )
    assert blank["channel_id"] == channel_key("UC1")
    assert (blank["views"], blank["likes"], blank["likes_state"]) == (None, None, "absent")
    assert (blank["flags"], blank["views_delta"]) == ([], None)
    views = dict(made.videos.select("youtube_video_id", "views").iter_rows())
    assert views == {A: 10, B: None}
    assert set(made.channels.get_column("channel_name")) == {"First", "Second"}


@pytest.mark.parametrize(
    ("channels", "name", "expected"),
    [
        (("UC1", "UC1"), None, {"UC1"}),
        (("UC1", "UC1"), "Given", {"Given"}),
        (("UC1", "UC2"), "Given", {"UC1", "UC2"}),
        (("UC1", ""), "Given", {"Given"}),
        (("", ""), None, {"t"}),
    ],
)
def test_names_of_channels(
    tmp_path: Path, channels: tuple[str, str], name: str | None, expected: set[str]
) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        "time,video_id,channel_id,views",
        f"2025-07-01T10:00:00Z,{A},{channels[0]},1",
        f"2025-07-01T10:00:00Z,{B},{channels[1]},1",
        name=name,
    )
    assert set(made.channels.get_column("channel_name")) == expected


def test_two_readings_of_one_instant(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        "time,video_id,views",
        f"2025-07-01T10:00:00Z,{A},1",
        f"2025-07-01T11:00:00Z,{A},5",
        f"2025-07-01T11:00:00Z,{A},6",
        f"2025-07-01T12:00:00Z,{A},-1",
    )
    assert made.readings.get_column("views").to_list() == [1, 6]
    # The refused one has no part in the change: deltas add up to last minus first.
    assert made.readings.get_column("views_delta").to_list() == [None, 5]
    assert made.rejected.get_column("row_number").to_list() == [3, 5]


def test_changes_continue_from_the_reading_before(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"time,video_id,views\n2025-07-01T10:00:00Z,{A},15\n")
    before = pl.DataFrame(
        {
            "video_id": [video_key(A)],
            "time": [datetime(2025, 6, 30, tzinfo=UTC)],
            "views": [10],
            "likes": [None],
            "comments": [None],
        }
    ).cast({"time": pl.Datetime("us", "UTC"), "likes": pl.Int64, "comments": pl.Int64})
    made = snapshot_frames(snapshots.read(path), as_of=AS_OF, previous=before)
    assert made.readings.get_column("views_delta").to_list() == [5]


def test_as_of_needs_a_zone(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"time,video_id,views\n2025-07-01T10:00:00Z,{A},15\n")
    with pytest.raises(ValueError, match="time zone"):
        snapshot_frames(snapshots.read(path), as_of=AS_OF.replace(tzinfo=None))


@needs_real_files
def test_real_hourly_readings() -> None:
    (path,) = REAL.glob("*_hourly.json")
    truth = json.loads(path.read_bytes())
    made = snapshot_frames(snapshots.read(path), as_of=AS_OF)
    readings = made.readings
    assert (readings.height, made.rejected.height) == (5129, 0)
    flagged = readings.filter(pl.col("flags").list.len() > 0)
    assert flagged.select("likes", "comments", "views_delta").rows() == [(0, 0, None)]
    growth = truth[-1]["viewCount"] - truth[0]["viewCount"]
    assert readings.get_column("views_delta").sum() == growth
    assert made.videos.item(0, "likes") == truth[-1]["likeCount"]
    # A different definition of a view begins on 2025-03-31: all of these are after it.
    assert set(readings.get_column("view_definition")) <= {2, 3}


@needs_real_files
def test_real_daily_readings_with_blanks() -> None:
    (path,) = REAL.glob("*_daily_stats.csv")
    made = snapshot_frames(snapshots.read(path), as_of=AS_OF)
    assert (made.readings.height, made.videos.height, made.rejected.height) == (1915, 7, 0)
    for counter in ("views", "likes", "comments"):
        assert made.readings.get_column(counter).null_count() == 74
    blank = made.readings.filter(pl.col("views").is_null())
    assert set(blank.get_column("likes_state")) == {"absent"}
    assert blank.get_column("channel_id").null_count() == 0
