"""Reports of the Reporting API into the warehouse: summed once, the newest of a day holds."""

import csv
import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.collection.imports.first_read import FirstRead
from ytempire.warehouse.connection import Warehouse

DATA = paths.project_root().parent / "shared" / "data"
real = pytest.mark.skipif(not DATA.is_dir(), reason="the outside data is not here")
CHANNEL, A, B = "UC0000000000000000000001", "AAAAAAAAAA1", "BBBBBBBBBB2"
BASIC = (
    "date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,views,"
    "engaged_views,comments,shares,likes,dislikes,subscribers_gained,subscribers_lost,"
    "watch_time_minutes,average_view_duration_seconds,average_view_duration_percentage,new_one"
)
SUMS = (
    "select youtube_video_id, facts.views, engaged_views, watch_seconds, facts.likes, "
    "subscribers_gained, source from ytempire.video_daily_facts as facts "
    "join ytempire.videos using (video_id) order by youtube_video_id"
)


def line(video: str, country: str, views: int, minutes: float, day: str = "20260801") -> str:
    seconds = 60 * minutes / views if views else 0
    return (
        f"{day},{CHANNEL},{video},on_demand,subscribed,{country},{views},{views},0,1,2,0,1,0,"
        f"{minutes},{seconds},50,x"
    )


@pytest.fixture
def report(tmp_path: Path):
    def write(name: str, *lines: str) -> Path:
        path = tmp_path / f"{name}.csv"
        path.write_text("\n".join(lines) + "\n")
        return path

    return write


def load(warehouse: Warehouse, path: Path, **options: str):
    return imports.load(warehouse, "reporting", path, ImportOptions(**options))


def rows(warehouse: Warehouse, text: str):
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def test_parts_are_kept_and_summed(warehouse: Warehouse, report) -> None:
    path = report(
        "a", BASIC, line(A, "US", 2, 0.15), line(A, "NA", 3, 0.15), line(B, "US", 0, 0),
        line("", "ZZ", 0, 0),
    )  # fmt: skip
    first = load(warehouse, path)
    assert (first.records_processed, first.rejected) == (4, 0)
    assert first.written["video_segment_daily_facts"] == 4
    assert "columns not understood, kept as text: new_one" in first.note
    # 2 * 9.0 s: seconds are summed and then rounded.
    assert rows(warehouse, SUMS) == [
        (A, 5, 5, 18, 4, 2, "youtube_reporting"),
        (B, 0, 0, 0, 2, 1, "youtube_reporting"),
    ]
    averages = rows(
        warehouse,
        "select country_code, average_view_seconds, average_view_ratio "
        "from ytempire.video_segment_daily_facts order by views desc, country_code",
    )
    assert averages[0] == ("NA", 3.0, 0.5)
    assert averages[-1] == ("ZZ", None, None)
    assert rows(warehouse, "select count(*), min(row_values->>'new_one') from "
                           "ytempire.unknown_cells") == [(4, "x")]  # fmt: skip
    assert load(warehouse, path).rows_written == 0


def test_the_newest_report_of_a_day_replaces_it(warehouse: Warehouse, report) -> None:
    old = report("old", BASIC, line(A, "US", 2, 1), line(A, "BR", 3, 1), line(B, "US", 7, 1))
    load(warehouse, old)
    load(warehouse, report("new", BASIC, line(A, "US", 4, 1)))
    # What the newer report leaves out did not happen.
    assert [row[:2] for row in rows(warehouse, SUMS)] == [(A, 4), (B, 0)]
    again = load(warehouse, old)
    assert "1 days are held from a later report: left as held" in again.note
    assert again.rows_written == 0
    assert [row[:2] for row in rows(warehouse, SUMS)] == [(A, 4), (B, 0)]


def test_a_connectors_table_adds_to_a_day(warehouse: Warehouse, report) -> None:
    header = BASIC + ",_fivetran_synced"
    at = ",2026-08-03 10:00:00 UTC"
    load(warehouse, report("a", header, line(A, "US", 2, 1) + at))
    load(warehouse, report("b", header, line(A, "BR", 3, 1) + at))
    assert rows(warehouse, SUMS)[0][:2] == (A, 5)
    ((as_of,),) = rows(warehouse, "select as_of::text from ytempire.video_daily_facts")
    assert as_of.startswith("2026-08-03 10:00:00")


def test_what_analytics_told_goes_before_a_report(warehouse: Warehouse, report) -> None:
    load(warehouse, report("a", BASIC, line(A, "US", 2, 1)))
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.video_daily_facts set source = 'youtube_analytics', views = 9, "
            "likes = null, estimated_revenue_micros = 5"
        )
    load(warehouse, report("b", BASIC, line(A, "US", 4, 1)))
    assert rows(warehouse, SUMS) == [(A, 9, 2, 60, 2, 1, "youtube_analytics")]


def test_reach_sums_impressions_and_divides_last(warehouse: Warehouse, report) -> None:
    header = "date,channel_id,video_id,video_thumbnail_impressions,video_thumbnail_impressions_ctr"
    parted = header.replace("video_id,", "video_id,traffic_source_type,")
    old = report("a", header, f"20260801,{CHANNEL},{A},1000,0.05", f"20260801,{CHANNEL},,9,0")
    result = load(warehouse, old)
    assert "1 lines of no video" in result.note
    told = "select impressions, ctr, clicks from ytempire.video_reach_daily"
    assert rows(warehouse, told) == [(1000, 0.05, 50)]
    load(warehouse, report("b", parted, f"20260801,{CHANNEL},{A},5,100,0.04",
                           f"20260801,{CHANNEL},{A},9,300,0.08"))  # fmt: skip
    assert rows(warehouse, told) == [(400, 0.07, 28)]
    load(warehouse, old)
    assert rows(warehouse, told) == [(400, 0.07, 28)]
    twice = report("c", header, f"20260802,{CHANNEL},{A},5,0.1", f"20260802,{CHANNEL},{A},6,0.1")
    assert load(warehouse, twice).rejected == 1


def test_viewers_of_a_channel_that_is_kept_back(warehouse: Warehouse, report) -> None:
    header = "date,channel_id,video_id,age_group,gender,views_percentage,_fivetran_synced"
    path = report("a", header, f"20260801,ZZZZZZ,{A},AGE_25_34,MALE,12.5,2031-01-01 00:00:00 UTC")
    refused = load(warehouse, path)
    assert refused.rejected == 1
    assert "ZZZZZZ names no channel" in refused.note
    assert rows(warehouse, "select count(*) from ytempire.channels") == [(0,)]
    load(warehouse, report("b", BASIC, line(A, "US", 2, 1)))
    result = load(warehouse, path)
    assert (result.rejected, result.written["video_demographics_daily"]) == (0, 1)
    told = rows(
        warehouse,
        "select views_ratio, youtube_channel_id, as_of <= ytempire.clock_now() "
        "from ytempire.video_demographics_daily join ytempire.channels using (channel_id)",
    )
    assert told == [(0.125, CHANNEL, True)]
    other = report("c", header, f"20260801,ZZZZZZ,{B},AGE_25_34,MALE,12.5,")
    load(warehouse, other, channel="Mine")
    assert rows(
        warehouse, "select channel_name from ytempire.channels where youtube_channel_id is null"
    ) == [("Mine",)]


def test_a_rejected_line_is_kept_as_it_stood(warehouse: Warehouse, report) -> None:
    load(warehouse, report("a", BASIC, line(A, "US", 2, 1).replace("20260801", "someday")))
    ((form, header, values),) = rows(
        warehouse, "select form, header, row_values from ytempire.rejected_rows"
    )
    assert (form, header, values["date"]) == ("cells", BASIC.split(","), "someday")


def test_a_corrected_line_joins_the_others_of_its_report(warehouse: Warehouse, report) -> None:
    bad = line(A, "BR", 3, 1).replace("20260801", "someday")
    path = report("a", BASIC, line(A, "US", 2, 1), bad)
    assert load(warehouse, path).rejected == 1
    ref = hashlib.sha256(path.read_bytes()).hexdigest()
    first = FirstRead(ref, {2: 3}, datetime(2026, 8, 3, tzinfo=UTC))
    alone = report("b", BASIC, line(A, "BR", 3, 1))
    imports.KINDS["reporting"](warehouse, alone, ImportOptions(first_read=first))
    assert first.met == {3}
    # As a report of its own it would have replaced the day.
    assert rows(warehouse, SUMS)[0][:2] == (A, 5)


def test_a_connectors_videos(warehouse: Warehouse, report) -> None:
    header = (
        "id,_fivetran_synced,snippet_channel_id,snippet_channel_title,snippet_title,"
        "snippet_published_at,content_details_duration,statistics_view_count,player_embed_html"
    )
    path = report(
        "v",
        header,
        f"{A},2023-12-01 19:37:55,{CHANNEL},Named,First,2020-10-27 22:48:14,PT1M,20,<b>",
        f"{B},,{CHANNEL},Named,Second,,P0D,0,",
        "#NAME?,,,,,,,,",
    )
    first = load(warehouse, path)
    assert (first.records_processed, first.rejected) == (3, 1)
    assert rows(
        warehouse,
        "select title, channel_name, duration_seconds, views from ytempire.videos "
        "join ytempire.channels using (channel_id) order by title",
    ) == [("First", "Named", 60, 20), ("Second", "Named", None, None)]
    assert rows(warehouse, "select time::text from ytempire.video_metrics_timeseries")[0][
        0
    ].startswith("2023-12-01 19:37:55")
    assert rows(warehouse, "select subject from ytempire.unknown_cells") == [(A,)]
    assert load(warehouse, path).rows_written == 0


@real
def test_the_real_reports(warehouse: Warehouse) -> None:
    folder = DATA / "api" / "reporting"
    for path in sorted(folder.glob("*.csv")):
        result = load(warehouse, path)
        assert result.rejected == 0
        assert load(warehouse, path).rows_written == 0
    (basic,) = folder.glob("*_channel_basic.csv")
    with basic.open(newline="") as file:
        truth = list(csv.DictReader(file))
    ((views, days, videos),) = rows(
        warehouse,
        "select sum(views)::int, count(distinct pacific_date), count(distinct video_id) "
        "from ytempire.video_daily_facts where source = 'youtube_reporting'",
    )
    assert views == sum(int(one["views"]) for one in truth)
    assert days == len({one["date"] for one in truth})
    assert videos == len({one["video_id"] for one in truth if one["video_id"]})
    stored = rows(
        warehouse,
        "select (select count(*) from ytempire.video_segment_daily_facts), "
        "(select count(*) from ytempire.video_demographics_daily), "
        "(select count(*) from ytempire.video_metrics_timeseries)",
    )
    assert stored == [(1000, 18, 3)]
