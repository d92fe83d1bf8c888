"""Reporting API CSVs, YouTube's own and a connector's: read as what they are, or refused."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl
import pytest
from tests.sources.conftest import RECORDED

from ytempire.sources import connector_videos, reach_rows, reporting_files
from ytempire.sources.file_text import FileRefused
from ytempire.sources.reporting_files import ReportFile, ReportFileRefused

REAL = RECORDED / "reporting"
needs_real_files = pytest.mark.skipif(not REAL.is_dir(), reason="no real files beside the checkout")
CHANNEL, A = "UC0000000000000000000001", "-AAAAAAAAA1"
BASIC = (
    "date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,views,"
    "engaged_views,comments,shares,watch_time_minutes,average_view_duration_seconds,"
    "average_view_duration_percentage,red_views,a_new_column"
)


def read(tmp_path: Path, *lines: str, encoding: str = "utf-8") -> ReportFile:
    path = tmp_path / "report.csv"
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return reporting_files.read(*reporting_files.open_file(path))


def test_channel_basic_of_youtube_itself(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        BASIC,
        f"20210727,{CHANNEL},{A},on_demand,subscribed,NA,2,1,0,1,0.5,15,382.5,1,x",
        f"20210727,{CHANNEL},,on_demand,subscribed,ZZ,-1,,0,0,0.0,0,0,0,",
        encoding="utf-8-sig",
    )
    assert (found.form, found.is_whole_days, found.is_parted) == ("channel_basic", True, False)
    first, second = found.rows.to_dicts()
    assert first["pacific_date"] == date(2021, 7, 27)
    # Namibia is not a blank.
    assert (first["country_code"], first["youtube_video_id"]) == ("NA", A)
    assert (first["watch_seconds"], first["average_view_ratio"]) == (30, 3.825)
    assert (first["premium_views"], first["taken_at"]) == (1, None)
    assert (second["youtube_video_id"], second["views"], second["engaged_views"]) == (
        None,
        -1,
        None,
    )
    assert found.unknown_columns == ("a_new_column",)
    assert found.unknown.rows() == [(2, A, '{"a_new_column": "x"}')]


def test_a_connector_says_when_it_fetched(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "_fivetran_id,_fivetran_synced," + BASIC,
        f"i=,2021-07-29 14:22:11.919 UTC,2021-07-27,{CHANNEL},{A},on_demand,subscribed,US,"
        "2,1,0,1,0.5,15,10,0,",
    )
    row = found.rows.row(0, named=True)
    assert row["pacific_date"] == date(2021, 7, 27)
    assert row["taken_at"] == datetime(2021, 7, 29, 14, 22, 11, 919_000, tzinfo=UTC)
    assert not found.is_whole_days
    assert found.unknown.item(0, "row_values") == '{"_fivetran_id": "i="}'


def test_demographics_and_reach(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,age_group,"
        "gender,views_percentage",
        f"20210813,ZZZZZZ,{A},on_demand,subscribed,US,AGE_25_34,FEMALE,12.5",
    )
    row = found.rows.row(0, named=True)
    assert (found.form, row["views_ratio"], row["age_group"]) == (
        "channel_demographics",
        0.125,
        "AGE_25_34",
    )
    # Kept as told; whose it is will be asked of the warehouse.
    assert row["youtube_channel_id"] == "ZZZZZZ"
    assert not reporting_files.is_channel_id(row["youtube_channel_id"])
    assert reporting_files.is_channel_id(CHANNEL)
    found = read(
        tmp_path,
        "date,channel_id,video_id,traffic_source_type,video_thumbnail_impressions,"
        "video_thumbnail_impressions_ctr",
        f"20260813,{CHANNEL},{A},5,100,0.04",
        f"20260813,{CHANNEL},{A},9,300,0.08",
        f"20260813,{CHANNEL},BBBBBBBBBB2,9,0,0",
    )
    assert (found.form, found.is_parted) == ("channel_reach", True)
    summed = reach_rows.reach(reach_rows.summed(found.rows), "r", datetime(2026, 8, 15, tzinfo=UTC))
    assert summed.select("impressions", "ctr", "clicks").rows() == [(400, 0.07, 28), (0, None, 0)]


def test_bad_lines_are_rejected_with_their_reason(tmp_path: Path) -> None:
    start = f"{CHANNEL},{A},on_demand,subscribed,US"
    found = read(
        tmp_path,
        BASIC,
        f"20210727,{start},2,1,0,1,0.5,15,10,0,",
        f"20211327,{start},2,1,0,1,0.5,15,10,0,",
        f",{start},2,1,0,1,0.5,15,10,0,",
        f"20210727,{start},1.5,1,0,1,0.5,15,10,0,",
        f"20210727,{start},2,1,0,1,half,15,10,0,",
        f"20210727,{CHANNEL},#NAME?,on_demand,subscribed,US,2,1,0,1,0.5,15,10,0,",
        f"20210727,{start},2",
        f"20210727,,{A},on_demand,subscribed,US,2,1,0,1,0.5,15,10,0,",
    )
    assert found.rows.height == 1
    says = [
        "pacific_date: not a day",
        "pacific_date: blank",
        "views: not a whole",
        "watch_seconds: not a number",
        "youtube_video_id: not a",
        "row: more or fewer",
        "youtube_channel_id: blank",
    ]
    rejected = found.rejected.select("row_number", "target", "reason").rows()
    assert [row[0] for row in rejected] == [3, 4, 5, 6, 7, 8, 9]
    for (_, target, reason), start in zip(rejected, says, strict=True):
        assert target == "video_segment_daily_facts"
        assert reason.startswith(start)


@pytest.mark.parametrize(
    ("header", "kind", "says"),
    [
        ("date,channel_id,video_id,traffic_source_type,views,watch_time_minutes",
         "channel_traffic_source", "this is channel_traffic_source"),
        ("date,channel_id,video_id,device_type,operating_system,views,watch_time_minutes",
         "channel_device_os", "channel_basic, channel_demographics or"),
        ("date,channel_id,playlist_id,video_id,views,watch_time_minutes", "a playlist report",
         "a playlist report"),
        ("date,channel_id,views", None, "no column video_id, watch_time_minutes"),
    ],
)  # fmt: skip
def test_other_reports_are_refused_by_name(
    tmp_path: Path, header: str, kind: str | None, says: str
) -> None:
    with pytest.raises(ReportFileRefused, match=says) as refused:
        read(tmp_path, header, "20210727" + ",1" * header.count(","))
    assert refused.value.kind == kind


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(ReportFileRefused, match="is JSON"):
        read(tmp_path, "{}")
    with pytest.raises(ReportFileRefused, match="nothing to tell"):
        read(tmp_path, BASIC)
    with pytest.raises(FileRefused, match="empty"):
        read(tmp_path, " ")
    with pytest.raises(FileNotFoundError):
        reporting_files.open_file(tmp_path / "gone.csv")


def test_a_connectors_videos_become_resources_again(tmp_path: Path) -> None:
    path = tmp_path / "video.csv"
    path.write_text(
        "id,_fivetran_synced,content_details_duration,snippet_channel_id,snippet_title,"
        "snippet_published_at,snippet_tags,statistics_view_count,statistics_like_count,etag\n"
        f'{A},2023-12-01 19:37:55,PT1M,{CHANNEL},T &amp; T,2020-10-27 22:48:14,"[""a"",""b""]",'
        "3500000000,,e\n"
        f"BBBBBBBBBB2,,P0D,{CHANNEL},U,,,0,,\n"
        f"#NAME?,,P0D,{CHANNEL},U,,,0,,\n"
        f"CCCCCCCCCC3,,P0D,{CHANNEL},U,,,many,,\n"
    )
    file, header = reporting_files.open_file(path)
    assert header.form == "videos"
    found = connector_videos.read(file)
    fetched = datetime(2023, 12, 1, 19, 37, 55, tzinfo=UTC)
    assert found.rows.rows() == [(2, fetched), (3, None)]
    first, second = found.items
    assert first["snippet"]["tags"] == ["a", "b"]
    assert first["snippet"]["publishedAt"] == "2020-10-27T22:48:14+00:00"
    assert first["statistics"] == {"viewCount": 3_500_000_000}
    assert second["contentDetails"] == {"duration": "P0D"}
    assert list(found.by_time()) == [fetched, None]
    assert found.unknown.rows() == [(2, A, '{"etag": "e"}')]
    assert found.rejected.get_column("row_number").to_list() == [4, 5]


@needs_real_files
def test_the_real_basic_report_equals_its_lines() -> None:
    (path,) = REAL.glob("*_channel_basic.csv")
    with path.open(newline="") as file:
        truth = list(csv.DictReader(file))
    found = reporting_files.read(*reporting_files.open_file(path))
    assert (found.rows.height, found.rejected.height, found.is_whole_days) == (1000, 0, False)
    assert found.rows["views"].to_list() == [int(line["views"]) for line in truth]
    minutes = sum(float(line["watch_time_minutes"]) for line in truth)
    assert found.rows["watch_seconds"].sum() == pytest.approx(60 * minutes)
    # An average is of its own line: seconds watched over views.
    seen = found.rows.filter(pl.col("views") > 0)
    averages = seen.select((pl.col("watch_seconds") / pl.col("views")).alias("seconds"))["seconds"]
    assert averages.to_list() == pytest.approx(seen["average_view_seconds"].to_list(), abs=0.01)
    assert found.rows["youtube_video_id"].null_count() == sum(
        not line["video_id"] for line in truth
    )
    # All of the columns that no table has a place for are kept.
    assert {"_fivetran_id", "card_clicks"} <= set(found.unknown_columns)
    assert found.unknown.height == 1000


@needs_real_files
def test_the_other_real_reports() -> None:
    (path,) = REAL.glob("*_demographics.csv")
    found = reporting_files.read(*reporting_files.open_file(path))
    assert (found.form, found.rows.height, found.rejected.height) == ("channel_demographics", 18, 0)
    assert not any(map(reporting_files.is_channel_id, found.rows["youtube_channel_id"]))
    (path,) = REAL.glob("*_video.csv")
    file, header = reporting_files.open_file(path)
    videos = connector_videos.read(file)
    assert (header.form, len(videos.items), videos.rejected.height) == ("videos", 3, 0)
