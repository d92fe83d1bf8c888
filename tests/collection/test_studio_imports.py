"""Every form of a Studio export into the warehouse: loaded once, kept whole, nothing mixed."""

import time
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions, ImportRefused
from ytempire.sources.studio_files import StudioFileRefused
from ytempire.warehouse.connection import Warehouse

STUDIO = paths.project_root().parent / "shared" / "data" / "studio"
real = pytest.mark.skipif(not STUDIO.is_dir(), reason="no real files beside the checkout")

COUNTRIES = """Geography,Views,Watch time (hours),Unique viewers
Total,100,10.5,77
US,60,6.25,50
BR,30,3.5,
"""
DAYS = """Date,Geography,Views
2026-03-01,US,10
2026-03-02,US,20
2026-03-01,BR,5
2026-03-02,BR,6
"""
TOTALS = "Date,Views\n2026-03-01,17\n2026-03-02,29\n"
VIDEOS = """Content,Video title,Views,Likes,Shares,Estimated revenue (BRL)
Total,,40,4,2,12.3456
aaaaaaaaaaa,One,10,1,,10.005
bbbbbbbbbbb,Two,30,3,2,2.34
"""


def load(warehouse: Warehouse, path: Path, **options: object):
    return imports.load(warehouse, "studio", path, ImportOptions(channel="Mine", **options))


def rows(warehouse: Warehouse, text: str) -> list[tuple[object, ...]]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_by_geography_is_loaded_as_what_it_is(warehouse: Warehouse, tmp_path: Path) -> None:
    path = write(tmp_path / "Geography 2026-03-01_2026-04-01 Mine" / "Table data.csv", COUNTRIES)
    first = load(warehouse, path)
    assert first.written == {"channels": 1, "breakdown_period_facts": 3, "unknown_cells": 2}
    assert first.note is not None
    assert first.note.startswith("2 countries of 2026-03-01 to 2026-03-31; ")
    assert "kept as text: Unique viewers" in first.note
    assert load(warehouse, path).rows_written == 0
    assert rows(
        warehouse,
        "select breakdown, breakdown_value, views, watch_seconds, likes, window_start::text, "
        "window_end::text from ytempire.breakdown_period_facts order by views desc",
    ) == [
        ("total", "total", 100, 37_800, None, "2026-03-01", "2026-04-01"),
        ("geography", "US", 60, 22_500, None, "2026-03-01", "2026-04-01"),
        ("geography", "BR", 30, 12_600, None, "2026-03-01", "2026-04-01"),
    ]
    # The cells of the total line too; a blank one is none.
    assert rows(
        warehouse, "select subject, row_values from ytempire.unknown_cells order by row_number"
    ) == [(None, {"Unique viewers": "77"}), ("US", {"Unique viewers": "50"})]
    assert rows(
        warehouse, "select form, file_name, rows_read, unknown_columns from ytempire.imported_files"
    ) == [("table by geography", "Table data.csv", 2, ["Unique viewers"])]


def test_a_later_file_of_the_window_stands_beside_the_former(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    load(
        warehouse,
        write(tmp_path / "a.csv", COUNTRIES),
        first_day="2026-03-01",
        last_day="2026-03-31",
    )
    later = write(tmp_path / "b.csv", COUNTRIES.replace("US,60", "US,61"))
    load(warehouse, later, first_day="2026-03-01", last_day="2026-03-31")
    assert rows(
        warehouse,
        "select array_agg(views order by as_of), count(distinct source_ref) "
        "from ytempire.breakdown_period_facts where breakdown_value = 'US'",
    ) == [([60, 61], 2)]


def test_a_window_told_later_is_learnt_by_breakdowns_too(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    path = write(tmp_path / "t.csv", COUNTRIES)
    note = load(warehouse, path).note
    assert note is not None and "add FROM= and TO=" in note
    load(warehouse, path, first_day="2026-03-01", last_day="2026-03-31")
    assert load(warehouse, path).rows_written == 0
    found = rows(warehouse, "select distinct window_end::text from ytempire.breakdown_period_facts")
    assert found == [("2026-04-01",)]


def test_each_figure_of_a_day_comes_from_the_newest_file_that_tells_it(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    load(warehouse, write(tmp_path / "a.csv", DAYS.replace("Views", "Likes")))
    load(warehouse, write(tmp_path / "b.csv", DAYS))
    load(warehouse, write(tmp_path / "c.csv", DAYS.replace("US,20", "US,21")))
    assert rows(
        warehouse,
        "select views, likes from ytempire.breakdown_days "
        "where breakdown_value = 'US' order by pacific_date",
    ) == [(10, 10), (21, 20)]
    assert rows(warehouse, "select count(*) from ytempire.breakdown_daily_facts") == [(12,)]


def test_the_tables_of_a_zip_are_all_loaded(warehouse: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "Region.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Table data.csv", COUNTRIES)
        archive.writestr("Chart data.csv", DAYS)
        archive.writestr("Totals.csv", TOTALS)
        archive.writestr("Notes.csv", "a,b\n1,2\n")
        archive.writestr("__MACOSX/._Totals.csv", b"\x00\x05")
    first = load(warehouse, path)
    assert first.records_processed == 2 + 4 + 2
    assert first.written == {
        "channels": 1,
        "breakdown_period_facts": 3,
        "breakdown_daily_facts": 6,
        "unknown_cells": 2,
    }
    assert first.note is not None
    # The table has no days of its own: it was downloaded with those of its zip.
    assert "Table data.csv: 2 countries of 2026-03-01 to 2026-03-02" in first.note
    assert "Chart data.csv: 2 countries on 2 days, 2026-03-01 to 2026-03-02" in first.note
    assert "Totals.csv: 2 days, 2026-03-01 to 2026-03-02" in first.note
    assert "Notes.csv refused: Region.zip/Notes.csv is not a Studio table" in first.note.replace(
        f"{tmp_path}/", ""
    )
    assert load(warehouse, path).rows_written == 0
    assert rows(
        warehouse,
        "select form, status, file_name from ytempire.imported_files order by file_name",
    ) == [
        ("chart by geography", "loaded", "Region.zip/Chart data.csv"),
        ("unknown", "refused", "Region.zip/Notes.csv"),
        ("table by geography", "loaded", "Region.zip/Table data.csv"),
        ("totals", "loaded", "Region.zip/Totals.csv"),
    ]
    assert str(tmp_path) not in str(rows(warehouse, "select refusal from ytempire.imported_files"))


def test_a_currency_without_a_rate_is_kept_and_converted_later(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    path = write(tmp_path / "t.csv", VIDEOS)
    note = load(warehouse, path).note
    assert note is not None and "revenue is in BRL and kept so" in note and "RATE=" in note
    figures = (
        "select revenue_currency, revenue_currency_micros, revenue_micros, usd_per_unit "
        "from ytempire.{} order by 2 desc limit 1"
    )
    kept = ("BRL", 10_005_000, None, None)
    assert rows(warehouse, figures.format("video_period_facts")) == [kept]
    assert rows(warehouse, figures.format("channel_period_facts")) == [
        ("BRL", 12_345_600, None, None)
    ]
    assert rows(warehouse, "select max(estimated_revenue) from ytempire.videos") == [(None,)]
    dollars = ("BRL", 10_005_000, 1_800_900, Decimal("0.18"))
    note = load(warehouse, path, usd_per_unit=Decimal("0.18")).note
    assert note is not None and "BRL" not in note
    assert rows(warehouse, figures.format("video_period_facts")) == [dollars]
    assert rows(warehouse, "select max(estimated_revenue_micros) from ytempire.videos") == [
        (1_800_900,)
    ]
    # The rate is not lost by an import without it, nor is it taken for a change.
    assert load(warehouse, path).rows_written == 0
    assert rows(warehouse, figures.format("video_period_facts")) == [dollars]


def test_the_total_of_a_table_by_video_is_kept_whole(warehouse: Warehouse, tmp_path: Path) -> None:
    load(warehouse, write(tmp_path / "t.csv", VIDEOS))
    assert rows(warehouse, "select views, likes, shares from ytempire.channel_period_facts") == [
        (40, 4, 2)
    ]


def test_a_chart_describes_its_videos_and_undoes_no_title(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    load(warehouse, write(tmp_path / "t.csv", VIDEOS))
    chart = "Date,Content,Views\n2026-03-01,aaaaaaaaaaa,3\n2026-03-01, -ccccccccc1,4\n"
    load(warehouse, write(tmp_path / "c.csv", chart))
    assert rows(
        warehouse,
        "select v.youtube_video_id, v.title, v.views, d.views from ytempire.breakdown_days d "
        "join ytempire.videos v using (video_id) where breakdown = 'video' order by d.views",
    ) == [("aaaaaaaaaaa", "One", 10, 3), ("-ccccccccc1", "-ccccccccc1", None, 4)]


def test_a_name_that_is_no_channel_is_refused(warehouse: Warehouse, tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", COUNTRIES)
    with pytest.raises(ImportRefused, match="no name of a channel"):
        imports.load(warehouse, "studio", path, ImportOptions(channel="x" * 300))


def test_a_file_refused_whole_is_remembered(warehouse: Warehouse, tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", "Video position (%),Absolute audience retention (%)\n0,100\n")
    with pytest.raises(StudioFileRefused, match="audience retention"):
        load(warehouse, path)
    assert rows(warehouse, "select form, status from ytempire.imported_files") == [
        ("audience retention", "refused")
    ]


@real
def test_every_real_file_is_loaded_and_the_largest_in_seconds(warehouse: Warehouse) -> None:
    files = sorted(STUDIO.glob("*/*.csv"))
    assert len(files) == 12
    slowest = 0.0
    for path in files:
        begun = time.process_time()
        result = load(warehouse, path)
        slowest = max(slowest, time.process_time() - begun)
        assert result.rejected == 0
    assert slowest < 30
    assert rows(
        warehouse,
        "select form, count(*), sum(rows_read)::int from ytempire.imported_files "
        "where status = 'loaded' group by form order by form",
    ) == [
        ("chart by geography", 1, 73_365),
        ("chart by traffic source", 1, 420),
        ("chart by video", 1, 6_802),
        ("table by geography", 1, 201),
        ("table by traffic source", 1, 15),
        ("table by video", 3, 497 + 220 + 317),
        ("totals", 4, 365 + 180 + 28 + 6_802),
    ]
    assert rows(
        warehouse,
        "select breakdown, count(*)::int, sum(views)::bigint, count(video_id)::int "
        "from ytempire.breakdown_daily_facts group by breakdown order by breakdown",
    ) == [
        ("geography", 73_365, 14_344_009, 0),
        ("total", 7_375, 15_503_810 + 489_680, 0),
        ("traffic source", 420, 489_665, 0),
        ("video", 6_802, None, 6_802),
    ]
    for path in files:
        assert load(warehouse, path).rows_written == 0
