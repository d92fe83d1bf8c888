"""The dictionary as a report: counted against the catalogue of the database."""

from __future__ import annotations

from tests.dashboards.small_network import SCRIPT

from ytempire.metrics.registry import METRICS
from ytempire.metrics.statistics import STATISTICS
from ytempire.reports import data_dictionary
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def test_it_tells_all_there_is(settings: Settings, warehouse: Warehouse) -> None:
    told = data_dictionary.read(settings=settings)
    with warehouse.transaction("reader") as connection:
        [(columns,)] = connection.execute(
            "select count(*) from information_schema.columns as c "
            "join information_schema.tables as t using (table_schema, table_name) "
            "where table_schema = 'ytempire' and table_type = 'VIEW'"
        ).fetchall()
    own = told.said().tables
    views = set(own["relations"].filter(own["relations"]["kind"] == "view")["relation"])
    assert own["columns"].filter(own["columns"]["relation"].is_in(views)).height == columns
    words = told.opening()
    assert f"**{len(METRICS) + len(STATISTICS)} metrics** are defined once" in words
    assert "every one with its meaning" in words
    assert "`cpm` and `playback_cpm` wait for data" in words
    assert [check.is_held for check in told.said().checks] == [True]
    html = told.tables()
    assert html.count("<details>") == own["relations"].height
    assert "loaded cost over the public view counter" in html
    assert "The tables and views with most columns" in told.pictures()


def test_a_column_without_a_meaning_is_counted(settings: Settings, warehouse: Warehouse) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute("comment on column ytempire.videos.title is null")
        connection.execute(f"comment on column ytempire.videos.views is '{SCRIPT}'")
    told = data_dictionary.read(settings=settings)
    assert "1 column without a meaning" in told.opening()
    assert [check.is_held for check in told.said().checks] == [False]
    assert SCRIPT not in told.tables()


def test_a_search_and_one_that_finds_nothing(settings: Settings, warehouse: Warehouse) -> None:
    told = data_dictionary.read("video_costs", settings=settings)
    assert told.said().tables["relations"]["relation"].to_list() == ["video_costs"]
    assert "has **1 table** and **no view**" in told.opening()
    nothing = data_dictionary.read(SCRIPT, settings=settings)
    assert nothing.opening().startswith("There is nothing with '&lt;script&gt;alert")
    assert "There is no table to draw." in nothing.pictures()
    assert nothing.said().headline == "no table or view, no column, no metric"
