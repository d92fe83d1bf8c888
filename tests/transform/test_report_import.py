"""Lines of a report become rows: each with its channel, or refused with what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import reporting_files
from ytempire.transform.keys import channel_key, imported_channel_key, video_key
from ytempire.transform.report_import import ReportRows, report_rows

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHANNEL, A, B = "UC0000000000000000000001", "AAAAAAAAAA1", "BBBBBBBBBB2"
NOTHING = pl.DataFrame(schema={"video_id": pl.String, "channel_id": pl.String})
BASIC = (
    "date,channel_id,video_id,country_code,views,watch_time_minutes,"
    "average_view_duration_seconds,average_view_duration_percentage,_fivetran_synced"
)


def rows_of(
    tmp_path: Path, *lines: str, known: pl.DataFrame = NOTHING, name: str | None = None
) -> ReportRows:
    path = tmp_path / "report.csv"
    path.write_text("\n".join(lines))
    read = reporting_files.read(*reporting_files.open_file(path))
    return report_rows(read, known=known, as_of=NOW, channel_name=name)


def test_lines_of_a_channel(tmp_path: Path) -> None:
    made = rows_of(
        tmp_path,
        BASIC,
        f"20210727,{CHANNEL},{A},US,2,0.5,15,50,2021-07-29 14:00:00 UTC",
        f"20210727,{CHANNEL},{A},,0,0.0,0,0,",
        f"20210727,{CHANNEL},,US,0,0.0,0,0,2031-07-29 14:00:00 UTC",
    )
    assert made.channels.rows() == [(channel_key(CHANNEL), CHANNEL, None)]
    assert made.videos.rows() == [(video_key(A), A, channel_key(CHANNEL))]
    first, second, third = made.facts.to_dicts()
    assert (first["video_id"], first["average_view_seconds"]) == (video_key(A), 15)
    # What the report does not part by, or does not say.
    assert (first["live_or_on_demand"], second["country_code"]) == ("all", "ZZ")
    # No views, no average; and a report is not taken in a time to come.
    assert (second["average_view_seconds"], second["average_view_ratio"]) == (None, None)
    assert first["as_of"] == datetime(2021, 7, 29, 14, tzinfo=UTC)
    assert (second["as_of"], third["as_of"]) == (NOW, NOW)
    assert third["video_id"] is None
    assert made.rejected.is_empty()


def test_a_channel_kept_back_is_asked_of_the_warehouse_then_of_the_user(tmp_path: Path) -> None:
    lines = (BASIC, f"20210727,ZZZZZZ,{A},US,2,0.5,15,50,", f"20210727,ZZZZZZ,{B},US,2,0.5,15,50,")
    known = pl.DataFrame({"video_id": [video_key(A)], "channel_id": [channel_key(CHANNEL)]})
    made = rows_of(tmp_path, *lines, known=known)
    assert made.facts["channel_id"].to_list() == [channel_key(CHANNEL)]
    assert made.channels.is_empty()
    (refused,) = made.rejected.to_dicts()
    assert (refused["row_number"], refused["target"]) == (3, "video_segment_daily_facts")
    assert refused["reason"].startswith("channel_id: ZZZZZZ names no channel, and the video")
    made = rows_of(tmp_path, *lines, known=known, name=" My  channel ")
    ours = imported_channel_key("My channel")
    assert made.facts["channel_id"].to_list() == [channel_key(CHANNEL), ours]
    assert made.channels.rows() == [(ours, None, "My channel")]


def test_a_line_told_twice_counts_once(tmp_path: Path) -> None:
    line = f"20210727,{CHANNEL},{A},US,2,0.5,15,50,"
    made = rows_of(tmp_path, BASIC, line, line.replace(",2,", ",3,"))
    assert made.facts["views"].to_list() == [3]
    assert made.rejected["reason"].to_list()[0].startswith("channel_id, video_id")


@pytest.mark.parametrize(("share", "accepted"), [("100", 1), ("100.5", 0), ("-1", 0)])
def test_shares_of_viewers(tmp_path: Path, share: str, accepted: int) -> None:
    header = "date,channel_id,video_id,age_group,gender,views_percentage"
    made = rows_of(
        tmp_path,
        header,
        f"20210727,{CHANNEL},{A},AGE_25_34,MALE,{share}",
        f"20210727,{CHANNEL},,AGE_25_34,MALE,5",
    )
    assert (made.facts.height, made.rejected.height) == (accepted, 1 - accepted)
    assert made.of_no_video.height == 1
