"""The basic report: parts of a video's day, nobody's lines, and cells that cannot be read."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ytempire.sources import reporting_files
from ytempire.sources.basic_rows import BASIC_FRAME, read_basic
from ytempire.sources.errors import UnexpectedAnswer

MADE = datetime(2026, 11, 13, 9, tzinfo=UTC)
HEAD = (
    "date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,engaged_views,"
    "views,comments,likes,dislikes,videos_added_to_playlists,videos_removed_from_playlists,shares,"
    "watch_time_minutes,average_view_duration_seconds,average_view_duration_percentage,"
    "subscribers_gained,subscribers_lost,red_views,red_watch_time_minutes"
)
LINE = "20261111,UC1,-video_id_1,ON_DEMAND,SUBSCRIBED,NA,80,100,1,5,2,3,1,4,20.5,15.4,25,7,6,9,1.5"
NOBODY = "2026-11-11,UC1,,ON_DEMAND,UNSUBSCRIBED,ZZ,0,0,0,0,0,0,0,0,0,0.0,0.0,0,0,0,0"


def told(*lines: str):
    return read_basic("\n".join([HEAD, *lines]).encode(), "r1", MADE)


def test_lines_in_our_columns_and_units() -> None:
    report = told(LINE, NOBODY)
    assert dict(report.frame.schema) == BASIC_FRAME
    assert report.rejected.height == 0
    first, nobody = report.frame.to_dicts()
    assert (first["pacific_date"], first["youtube_video_id"]) == (date(2026, 11, 11), "-video_id_1")
    assert first["country_code"] == "NA", "Namibia is no blank"
    assert (first["watch_seconds"], first["premium_watch_seconds"]) == (1230, 90)
    assert (first["average_view_seconds"], first["average_view_ratio"]) == (15.4, 0.25)
    assert (first["views"], first["engaged_views"], first["playlists_removed"]) == (100, 80, 1)
    assert first["as_of"] == MADE
    assert nobody["youtube_video_id"] is None
    assert nobody["average_view_seconds"] is None, "at no views an average of 0 is none"


def test_it_reads_what_an_import_reads(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    file.write_text("\n".join([HEAD, LINE, NOBODY]))
    text, header = reporting_files.open_file(file)
    imported = reporting_files.read(text, header).rows
    live = read_basic(file.read_bytes(), "r1", MADE).frame
    same = [n for n in live.columns if n in imported.columns and not n.startswith("average")]
    assert live.select(same).to_dicts() == imported.select(same).to_dicts()
    assert live["source_ref"][0] == text.source_ref
    assert live["source_ref"][0] == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_cell_that_cannot_be_read_refuses_its_line_alone() -> None:
    broken = LINE.replace(",100,", ",many,")
    undated = LINE.replace("20261111", "")
    report = told(broken, undated, LINE, LINE.replace(",9,1.5", ",,"))
    assert report.frame.height == 2
    assert report.frame["premium_views"].to_list() == [9, None], "nothing said is no fault"
    assert report.rejected["row_number"].to_list() == [2, 3]
    assert report.rejected["reason"].to_list() == [
        "views: not readable ('many')",
        "date: not readable (None)",
    ]
    assert '"views":"many"' in report.rejected["row_values"][0]


def test_columns_that_later_reports_lack_are_null() -> None:
    needed = "date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,views,"
    text = f"{needed}watch_time_minutes\n20261111,UC1,v,LIVE,SUBSCRIBED,US,1,1"
    frame = read_basic(text.encode(), "r1", MADE).frame
    assert frame["engaged_views"].to_list() == [None]
    assert frame["watch_seconds"].to_list() == [60]


def test_an_empty_file_and_another_type() -> None:
    assert read_basic(b"\n", "r1", MADE).frame.height == 0
    with pytest.raises(UnexpectedAnswer, match="r1 lacks country_code"):
        read_basic(b"date,channel_id,video_id,views\n", "r1", MADE)
