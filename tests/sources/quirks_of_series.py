"""Quirks of time series, each with a file made up small and the count in the real one."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from tests.sources.conftest import RECORDED

from ytempire.sources import snapshots
from ytempire.sources.snapshots import Snapshots
from ytempire.transform.signed_change import signed_change

SERIES = RECORDED.parent / "timeseries"
ID, OTHER, CHANNEL = "AAAAAAAAAA1", "-BBBBBBBBB2", "UC0000000000000000000001"


def csv_of(folder: Path, *lines: str, end: str = "\n", encoding: str = "utf-8") -> Path:
    path = folder / "made up.csv"
    path.write_bytes((end.join(lines) + end).encode(encoding))
    return path


def series(folder: Path, *lines: str) -> pl.DataFrame:
    """Read lines of time, id, views, likes, comments."""
    return snapshots.read(csv_of(folder, "time,video_id,views,likes,comments", *lines)).rows


def real_series(name: str) -> Snapshots:
    (path,) = SERIES.glob(f"*{name}*")
    return snapshots.read(path)


def changes(rows: pl.DataFrame) -> pl.DataFrame:
    return signed_change(rows.rename({"youtube_video_id": "video_id"}))


def likes_fall(folder: Path) -> None:
    rows = series(folder, f"2026-01-01T00:00Z,{ID},10,7,1", f"2026-01-02T00:00Z,{ID},9,6,1")
    assert changes(rows)["views_delta"].to_list() == [None, -1]
    assert rows["likes"].to_list() == [7, 6]


def real_likes_fall() -> None:
    rows = real_series("daily_stats").rows.drop_nulls("likes").sort("youtube_video_id", "time")
    steps = rows.select(pl.col("likes").diff().over("youtube_video_id"))["likes"]
    assert (steps < 0).sum() == 57


def channel_totals_fall(folder: Path) -> None:
    read = snapshots.read(
        csv_of(
            folder,
            "date_utc,channel_id,subscribers,views,videos",
            f"2026-01-01,{CHANNEL},12300,50000000,5",
            f"2026-01-02,{CHANNEL},12300,46000000,4",
        )
    )
    assert read.rows["total_views"].to_list() == [50_000_000, 46_000_000]
    assert read.rejected.is_empty()


def real_channel_totals_fall() -> None:
    rows = real_series("channel_daily").rows.sort("youtube_channel_id", "time")
    steps = rows.select(pl.col("total_views").diff().over("youtube_channel_id"))["total_views"]
    assert ((steps < 0).sum(), (steps < -1_000_000).sum()) == (11, 3)


def real_subscribers_are_rounded() -> None:
    counts = real_series("channel_daily").rows["subscribers"]
    rounded = [count for count in counts if len(str(count).rstrip("0")) <= 3]
    assert len(rounded) / len(counts) > 0.99


def zeros_between(folder: Path) -> None:
    rows = series(
        folder,
        f"2026-01-01T00:00Z,{ID},100,70,30",
        f"2026-01-01T01:00Z,{ID},110,0,0",
        f"2026-01-01T02:00Z,{ID},120,71,30",
    )
    made = changes(rows)
    assert made["flags"].to_list() == [[], ["zero_after_positive"], []]
    assert made["views_delta"].to_list() == [None, None, 20]


def real_zeros_between() -> None:
    made = changes(real_series("hourly").rows)
    flagged = made.filter(pl.col("flags").list.len() > 0)
    assert flagged.select("likes", "comments", "views_delta").rows() == [(0, 0, None)]


def blanks(folder: Path) -> None:
    rows = series(folder, f"2026-01-01T00:00Z,{ID},10,,", f"2026-01-02T00:00Z,{ID},,,")
    assert rows.select("views", "likes", "comments").rows() == [
        (10, None, None),
        (None, None, None),
    ]
    assert rows["likes_state"].to_list() == ["absent", "absent"]


def real_blanks() -> None:
    rows = real_series("videos_2026-01").rows
    assert (rows["likes"].null_count(), rows["comments"].null_count()) == (111, 51)
    assert rows.filter((pl.col("likes") == 0) & (pl.col("likes_state") != "ok")).is_empty()


def vanishes_and_returns(folder: Path) -> None:
    rows = series(
        folder,
        f"2026-01-01T00:00Z,{ID},10,1,1",
        f"2026-01-02T00:00Z,{ID},,,",
        f"2026-03-16T00:00Z,{ID},25,1,1",
    )
    made = changes(rows)
    # The growth over the gap is there, once.
    assert made["views_delta"].to_list() == [None, None, 15]
    assert made["flags"].to_list() == [[], [], []]


def real_vanishes_and_returns() -> None:
    made = changes(real_series("daily_stats").rows)
    gone = made.filter(pl.col("views").is_null())
    assert (gone.height, gone["video_id"].n_unique()) == (74, 1)
    assert gone["views_delta"].null_count() == 74
    of_it = made.filter(video_id=gone["video_id"][0]).drop_nulls("views").sort("time")["views"]
    grown = made.filter(video_id=gone["video_id"][0])["views_delta"].sum()
    assert grown == of_it[-1] - of_it[0]


def real_ids_with_a_hyphen_first() -> None:
    ids = real_series("videos_2026-01").rows["youtube_video_id"]
    assert ids.str.starts_with("-").sum() == 72
    assert set(ids.str.len_chars()) == {11}


def real_durations_of_nothing() -> None:
    rows = real_series("videos_2026-01").rows.filter(duration_seconds=0)
    assert rows["views"].to_list() == [0, 0, 0]


def byte_order_mark_and_crlf(folder: Path) -> None:
    path = csv_of(
        folder, "time,id,views", f"2026-01-01T00:00Z,{ID},5", end="\r\n", encoding="utf-8-sig"
    )
    read = snapshots.read(path)
    assert (read.columns["time"], read.rows["views"].to_list()) == ("time", [5])


def real_byte_order_mark_and_crlf() -> None:
    with_mark, with_crlf = real_series("videos_2026-01"), real_series("daily_stats")
    assert with_mark.path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in with_crlf.path.read_bytes()
    assert with_mark.rejected.is_empty() and with_crlf.rejected.is_empty()


def spreadsheet_damage(folder: Path) -> None:
    path = csv_of(folder, "time,id,views", "2026-01-01T00:00Z,#NAME?,5")
    assert snapshots.read(path).rejected.item(0, "reason").startswith("youtube_video_id: not a")


def letters_of_all_alphabets(folder: Path) -> None:
    path = csv_of(folder, "time,id,views,title", f"2026-01-01T00:00Z,{ID},5,ฉัน 🎬 “é”")
    assert snapshots.read(path).rows["title"].to_list() == ["ฉัน 🎬 “é”"]


def real_letters_of_all_alphabets() -> None:
    titles = real_series("videos_2026-01").rows["title"]
    assert titles.str.contains(r"[^\x00-\x7f]").mean() > 0.66


def two_runs_on_a_local_day(folder: Path) -> None:
    path = csv_of(
        folder,
        "run_date_bkk,run_datetime_utc,video_id,views",
        f"2026-01-02,2026-01-01T17:30:00,{ID},5",
        f"2026-01-02,2026-01-02T16:30:00,{ID},6",
    )
    read = snapshots.read(path)
    assert changes(read.rows)["views_delta"].to_list() == [None, 1]
    assert read.unknown_columns == ("run_date_bkk",)


def real_two_runs_on_a_local_day() -> None:
    rows = real_series("daily_stats").rows
    local = pl.col("time").dt.convert_time_zone("Asia/Bangkok").dt.date()
    runs = rows.group_by("youtube_video_id", local).len()
    assert (runs["len"] > 1).sum() == 10
    assert rows.select("youtube_video_id", "time").is_unique().all()
