"""Tables by anything but videos, charts and totals: read as what they are."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport, StudioFileRefused, Window


def read(path: Path, *lines: str) -> StudioExport:
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    (export,) = studio_export.read(path).exports
    return export


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.csv"


def test_a_table_by_traffic_source(path: Path) -> None:
    export = read(
        path,
        "Traffic source,Source type,Source title,Views,Impressions,"
        "Impressions click-through rate (%)",
        "Total,,,30,200,4.5",
        'YT_RELATED.-AAAAAAAAA1,Content,"One, two",20,200,5',
        "YT_SEARCH.lofi,Search term,,10,0,",
    )
    assert (export.kind, export.breakdown, export.rows_listed) == (
        "table by traffic source",
        "traffic source",
        2,
    )
    shown = export.rows.select("breakdown_value", "value_name", "views", "clicks", "ctr")
    assert shown.rows() == [
        ("YT_RELATED.-AAAAAAAAA1", "One, two", 20, 10.0, 0.05),
        ("YT_SEARCH.lofi", None, 10, None, None),
    ]
    assert export.total is not None
    assert export.total.item(0, "clicks") == 9.0
    assert [(subject, json.loads(text)) for _, subject, text in export.unknown.rows()] == [
        ("YT_RELATED.-AAAAAAAAA1", {"Source type": "Content"}),
        ("YT_SEARCH.lofi", {"Source type": "Search term"}),
    ]


def test_age_and_gender_together_are_one_value_and_have_shares(path: Path) -> None:
    export = read(
        path,
        "Viewer age,Viewer gender,Views (%),Average percentage viewed (%),Watch time (hours) (%)",
        "18–24 years,Female,12.5,45.2,11",
        "18–24 years,Male,30.5,40.1,28.75",
    )
    assert export.rows.select(
        "breakdown", "breakdown_value", "views_ratio", "watch_time_ratio"
    ).rows() == [
        ("viewer age and viewer gender", "18–24 years | Female", 0.125, 0.11),
        ("viewer age and viewer gender", "18–24 years | Male", 0.305, 0.2875),
    ]


def test_a_city_keeps_its_country_as_text(path: Path) -> None:
    export = read(
        path,
        "Cities,City name,Geography,Geography,Views",
        "0x00a0b0c0d0e0f000,Recife,BR,Brazil,7",
    )
    assert export.rows.select("breakdown", "breakdown_value", "value_name").row(0) == (
        "city",
        "0x00a0b0c0d0e0f000",
        "Recife",
    )
    assert json.loads(export.unknown.item(0, "row_values")) == {
        "Geography": "BR",
        "Geography (2)": "Brazil",
    }


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",5", "no geography is named"),
        ("#NAME?,5", "lost in a spreadsheet"),
        ("#N/A,5", "lost in a spreadsheet"),
        ("US,many", "views: not a number"),
        ("US,5,6", "row: 3 cells where the header has 2"),
    ],
)
def test_a_row_that_cannot_be_read_is_rejected(path: Path, line: str, why: str) -> None:
    export = read(path, "Geography,Views", line, "BR,1")
    assert export.rows.get_column("breakdown_value").to_list() == ["BR"]
    (rejected,) = export.rejected.rows(named=True)
    assert why in rejected["reason"]
    assert (rejected["row_number"], rejected["target"]) == (2, "breakdown_period_facts")
    assert export.rows_listed == 2


def test_a_hash_in_a_value_is_no_damage(path: Path) -> None:
    export = read(path, "Traffic source,Views", "#shorts,5")
    assert export.rows.item(0, "breakdown_value") == "#shorts"


def test_a_last_line_and_a_value_without_figures_are_told_apart(path: Path) -> None:
    export = read(
        path,
        "Geography,Views,Average view duration",
        "US,5,0:00:10",
        "XK,,",
        "Mostrando os 500 principais resultados",
    )
    assert export.rows.get_column("breakdown_value").to_list() == ["US", "XK"]
    assert export.footers == ("Mostrando os 500 principais resultados",)
    assert export.is_capped


def test_a_chart_by_video(path: Path) -> None:
    export = read(
        path,
        "Date,Content,Video title,Video publish time,Duration,Engaged views,RPM (USD)",
        '2007-04-01,AAAAAAAAAA1,"One, two","Sep 30, 2023",394,0,1.5',
        '2007-04-02, -AAAAAAAAA2,Two,"Sep 30, 2023",60,7,',
        "2007-04-02,Total,,,,9,",
    )
    assert (export.kind, export.window) == (
        "chart by video",
        Window(date(2007, 4, 1), date(2007, 4, 3)),
    )
    assert export.rows.select(
        "pacific_date", "breakdown", "breakdown_value", "youtube_video_id", "title", "engaged_views"
    ).rows() == [
        (date(2007, 4, 1), "video", "AAAAAAAAAA1", "AAAAAAAAAA1", "One, two", 0),
        (date(2007, 4, 2), "video", "-AAAAAAAAA2", "-AAAAAAAAA2", "Two", 7),
        (date(2007, 4, 2), "total", "total", None, None, 9),
    ]
    assert export.unknown.height == 1
    assert export.unknown.item(0, "subject") == "AAAAAAAAAA1"
    assert json.loads(export.unknown.item(0, "row_values")) == {
        "RPM (USD)": "1.5",
        "pacific_date": "2007-04-01",
    }


def test_totals_with_several_figures_and_their_own_total(path: Path) -> None:
    export = read(
        path,
        "Datum;Aufrufe;Geschätzter Umsatz (EUR)",
        "Gesamt;30;3,125",
        "01.03.2026;10;1,0625",
        "2. März 2026;20;2,0625",
    )
    assert (export.kind, export.breakdown, export.currency) == ("totals", "total", "EUR")
    assert export.rows.select("pacific_date", "views", "revenue_currency_micros").rows() == [
        (date(2026, 3, 1), 10, 1_062_500),
        (date(2026, 3, 2), 20, 2_062_500),
    ]
    assert export.total is not None
    assert export.total.item(0, "revenue_currency_micros") == 3_125_000


@pytest.mark.parametrize(
    ("days", "what"),
    [
        ([str(date(2026, 3, 1) + timedelta(weeks=n)) for n in range(4)], "weeks"),
        ([f"2026-{month:02}-01" for month in range(1, 5)], "months"),
        ([f"2026-{month:02}" for month in range(1, 5)], "hours or months"),
        ([f"2026-03-01T{hour:02}:00" for hour in range(4)], "hours or months"),
    ],
)
def test_a_chart_that_is_not_by_the_day_is_refused(path: Path, days: list[str], what: str) -> None:
    lines = [f"{day},{value},1" for value in ("US", "BR") for day in days]
    with pytest.raises(StudioFileRefused, match=rf'"chart by geography": its lines are {what}.*'):
        read(path, "Date,Geography,Views", *lines)


def test_few_days_far_apart_are_days(path: Path) -> None:
    export = read(path, "Date,Views", "2026-03-01,1", "2026-03-08,2", "2026-03-20,3")
    assert export.rows.height == 3
    assert read(path, "Date,Views", "2026-03-01,1", "2026-04-01,2").rows.height == 2


def test_a_chart_of_nothing(path: Path) -> None:
    export = read(path, "Date,Geography,Views")
    assert (export.rows.height, export.window, export.is_capped) == (0, None, False)
    assert export.rows.schema["pacific_date"] == pl.Date
