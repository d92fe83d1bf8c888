"""What there is to ask, in words."""

import polars as pl
import psycopg
import pytest

from ytempire.workbench import contents, describing


def test_the_useful_come_first_and_bookkeeping_last(wb):
    listed = wb.tables()
    names = listed["name"].to_list()
    assert names[:2] == ["channels", "videos"]
    assert names.index("schema_migrations") > names.index("youtube_api_usage")
    assert set(names) >= {"network_metrics_daily", "cost_ledger", "video_metrics_timeseries"}
    videos = listed.row(by_predicate=pl.col("name") == "videos", named=True)
    assert videos == {
        "name": "videos",
        "kind": "table",
        "meaning": "the network's videos with their latest counters; one row a video",
        "rows": 10,
        "rows_are": "counted",
        "newest": "2026-11-11 12:00 UTC",
    }
    view = listed.row(by_predicate=pl.col("name") == "published_video_costs", named=True)
    assert (view["kind"], view["rows"], view["newest"]) == ("view", 10, "2026-11-11")


def test_large_tables_are_estimated(wb, monkeypatch):
    monkeypatch.setattr(contents, "_SMALL", 5)
    listed = wb.tables("counters")
    videos = listed.row(by_predicate=pl.col("name") == "videos", named=True)
    assert (videos["rows"], videos["rows_are"]) == (5, "at least")


def test_like_searches_names_and_meanings(wb):
    assert "video_costs" in wb.tables("COST")["name"].to_list()
    assert "video_reach_daily" in wb.tables("thumbnail")["name"].to_list()
    with pytest.raises(wb.WorkbenchError, match="Did you mean video_costs"):
        wb.tables("vdeo_costs")


def test_a_listing_is_a_frame_that_shows_whole_texts(wb):
    listed = wb.tables("cost")
    assert isinstance(listed, pl.DataFrame)
    assert "summed from cost_ledger" in listed._repr_html_()
    assert "…" not in str(listed)
    narrow = wb.Listing({"name": ["<b>&"], "null_ratio": [0.125], "rows": [1234]})
    assert "&lt;b&gt;&amp;" in narrow._repr_html_()
    assert str(narrow) == "name    null   rows\n<b>&  12.5\u00a0%  1,234"


def test_every_column_is_described(wb):
    sheet = wb.describe("ytempire.Videos")
    assert (sheet.name, sheet.kind, sheet.rows) == ("videos", "table", "10 rows")
    columns = {row["column"]: row for row in sheet.columns.to_dicts()}
    assert list(columns) == wb.sql("select * from videos limit 0").columns
    assert columns["views"]["null_ratio"] == 0.1
    assert columns["views"]["values"] == "100 … 1,000"
    assert columns["status"]["values"] == "published 100\u00a0%"
    assert columns["title"]["values"] == "10 different, as Video 1"
    assert columns["video_id"]["values"] == "10 different"
    assert columns["tags"]["values"] == "a 50\u00a0%, b 50\u00a0%"
    assert columns["duration_seconds"]["unit"] == "seconds"
    assert columns["estimated_revenue"]["unit"] == "US dollars"
    assert columns["estimated_revenue"]["values"] == "1.5 … 15"
    assert columns["views"]["meaning"].startswith("latest counter that is not flagged")
    assert sheet.keys[0] == "video_id"
    assert "channels using (channel_id): at most one row" in sheet.joins
    assert any(
        "video_metrics_daily" in line and line.endswith("using (video_id): many rows")
        for line in sheet.joins
    )
    assert "unique: video_id" in str(sheet)
    assert "<table" in sheet._repr_html_()


def test_what_joins_to_a_view_is_told_too(wb):
    sheet = wb.describe("published_video_costs")
    assert sheet.keys == []
    assert "videos using (video_id): at most one row" in sheet.joins


def test_a_large_table_is_sampled_and_keeps_its_newest_day(wb, few_rows, monkeypatch):
    monkeypatch.setattr(describing, "_SAMPLE_ROWS", 3)
    sheet = wb.describe("videos")
    assert "sample of 3" in sheet.rows
    columns = {row["column"]: row for row in sheet.columns.to_dicts()}
    assert columns["published_at"]["values"] == "2 Nov 2026 12:00 UTC … 11 Nov 2026 12:00 UTC"
    assert columns["title"]["values"].startswith(("at least", "Video"))
    assert columns["status"]["null_ratio"] == 0


def test_an_unknown_name_names_the_nearest(wb):
    with pytest.raises(wb.WorkbenchError, match="Did you mean videos"):
        wb.describe("vidoes")


def test_every_table_and_column_says_what_it_means(few_rows):
    with psycopg.connect(few_rows) as connection:
        silent = connection.execute(
            """
            select relations.relname, columns.attname
            from pg_class as relations
            join pg_attribute as columns on columns.attrelid = relations.oid
            where
                relations.relnamespace = 'ytempire'::regnamespace
                and relations.relkind in ('r', 'p', 'v', 'm')
                and not relations.relispartition
                and columns.attnum > 0
                and not columns.attisdropped
                and (
                    col_description(relations.oid, columns.attnum) is null
                    or obj_description(relations.oid, 'pg_class') is null
                )
            """
        ).fetchall()
    assert silent == []
