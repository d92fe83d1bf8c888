"""Rejected rows of files, corrected and tried again: loaded once, by the way their file came."""

import json
from pathlib import Path

import pytest
from tests.collection.corrected_rows import (
    ID_OF_THE_SECOND,
    apply,
    ask,
    corrections,
    everything,
    give,
    rows_of,
)

from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def test_a_studio_row_is_corrected_by_its_own_headers_and_loaded(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    total, second, third = rows_of(warehouse)
    assert second.row_values["Inhalt"] == "#NAME?"
    assert second.row_values["Geschätzter Umsatz (USD)"] == "1,4"
    before = ask(warehouse, "select * from ytempire.imported_files")

    plan, told = apply(warehouse, settings, corrections(tmp_path, ID_OF_THE_SECOND))
    assert plan.misfits == []
    assert [one.state for one in told.values()] == ["corrected"]
    assert told[4].changes == [("Inhalt", "#NAME?", "-bbbbbbbbbb")]
    fact = ask(
        warehouse,
        "select fact.views, watch_seconds, revenue_micros, window_start::text, window_end::text, "
        "source_ref from ytempire.video_period_facts as fact join ytempire.videos using (video_id) "
        "where youtube_video_id = '-bbbbbbbbbb'",
    )
    assert fact == [(300, 54_000, 1_400_000, "2026-03-01", "2026-05-01", second.source_ref)], (
        "read in the file's language, with the file's window, under the file's name"
    )
    assert ask(warehouse, "select row_number, subject from ytempire.unknown_cells") == [
        (4, "-bbbbbbbbbb")
    ]
    assert ask(warehouse, "select * from ytempire.imported_files") == before
    assert ask(warehouse, "select rows_listed from ytempire.channel_period_facts") == [(3,)]

    [row] = rows_of(warehouse, "corrected")
    assert (row.settled_by, row.settled_reason, row.correction) == (
        "anna",
        "The spreadsheet took the id for a formula.",
        {"Inhalt": "-bbbbbbbbbb"},
    )
    assert row.written["video_period_facts"] == 1
    assert row.row_values["Inhalt"] == "#NAME?", "what came stays as it came"
    assert [row.row_number for row in rows_of(warehouse)] == [total.row_number, third.row_number]


GEOGRAPHY = """Geography,Views,Watch time (hours),Average percentage viewed (%)
Total,n/a,60,40
DE,1000,50.25,41
AT,"1,5",9,39
CH,"1,234",9,39
LI,x,9,"1.234,5"
"""


def test_what_the_rest_of_the_file_said_of_its_numbers_still_holds(
    warehouse: Warehouse, settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "Geography 2026-03-01_2026-05-01 Mine" / "Table data.csv"
    file.parent.mkdir()
    file.write_text(GEOGRAPHY)
    give(warehouse, "studio", file)
    assert [row.row_number for row in rows_of(warehouse)] == [2, 4, 5, 6]
    _, told = apply(warehouse, settings, as_they_are=True)
    assert {one.state for one in told.values()} == {"refused"}
    assert "both ways" in told[5].why, "alone the line would pass for 1234"
    read = corrections(
        tmp_path,
        """\
  - {row_number: 2, file: Table data.csv, set: {Views: "2300"}, reason: Studio shows this sum.}
  - {row_number: 5, file: Table data.csv, set: {Views: "1234"}, reason: It cannot be a fraction.}
""",
    )
    _, told = apply(warehouse, settings, read)
    assert [one.state for one in told.values()] == ["corrected", "corrected"], told
    facts = ask(
        warehouse,
        "select breakdown, breakdown_value, views, window_start::text "
        "from ytempire.breakdown_period_facts order by views",
    )
    assert facts == [
        ("geography", "DE", 1000, "2026-03-01"),
        ("geography", "CH", 1234, "2026-03-01"),
        ("total", "total", 2300, "2026-03-01"),
    ]


def test_a_corrected_row_is_done_for_good(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    read = corrections(
        tmp_path,
        ID_OF_THE_SECOND
        + """\
  - file: Tabellendaten.csv
    row_number: 2
    set: {Aufrufe: "1050"}
    reason: Studio's page says so for the same window.
""",
    )
    apply(warehouse, settings, read)
    totals = "select views, watch_seconds, rows_listed from ytempire.channel_period_facts"
    assert ask(warehouse, totals) == [(1050, 189_000, 3)]
    before = everything(warehouse)

    plan, told = apply(warehouse, settings, read)
    assert (told, len(plan.settled), plan.misfits) == ({}, 2, [])
    assert everything(warehouse) == before

    again = give(warehouse, "studio", studio_file)
    assert again.rows_written == 0
    assert "2 rejected rows were corrected or dismissed before" in again.note
    assert ask(warehouse, totals) == [(1050, 189_000, 3)], "an unreadable total takes nothing back"
    assert [row.row_number for row in rows_of(warehouse)] == [5]
    assert [row.occurrences for row in rows_of(warehouse, "corrected")] == [2, 2]
    facts = "select count(*), sum(views)::int from ytempire.video_period_facts"
    assert ask(warehouse, facts) == [(2, 1000)]


def test_a_rehearsal_keeps_nothing(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    before = everything(warehouse)
    read = corrections(tmp_path, ID_OF_THE_SECOND)
    _, told = apply(warehouse, settings, read, rehearse=True, as_they_are=True)
    assert {number: one.state for number, one in told.items()} == {
        2: "refused",
        4: "corrected",
        5: "refused",
    }
    assert told[4].written["videos"] == 1
    assert everything(warehouse) == before


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("{Inhalt: aaaaaaaaaaa}", "is not overwritten"),
        ("{Inhalt: '#NAME!'}", "youtube_video_id"),
        ("{Inhalt: Gesamt}", "no row of figures"),
        ("{Inhalt: -bbbbbbbbbb, Aufrufe: viele}", "views"),
        ("{Aufrufe: '300'}", "stands there already"),
        ("{Content: -bbbbbbbbbb}", "no cell 'Content'; it has Inhalt, Videotitel"),
    ],
)
def test_what_is_still_wrong_stays_open_with_its_new_reason(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path, cells, said
) -> None:
    give(warehouse, "studio", studio_file)
    facts = "select * from ytempire.video_period_facts order by video_id"
    before = ask(warehouse, facts)
    text = f"  - {{file: Tabellendaten.csv, row_number: 4, set: {cells}, reason: It must be so.}}\n"
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert (told[4].state, said in told[4].why) == ("refused", True), told[4].why
    row = next(row for row in rows_of(warehouse) if row.row_number == 4)
    assert (row.still_refused, row.status) == (told[4].why, "open")
    assert "#NAME?" in row.reason
    assert row.occurrences == 1
    assert ask(warehouse, facts) == before
    noted = row.replayed_at
    apply(warehouse, settings, corrections(tmp_path, text))
    assert next(r for r in rows_of(warehouse) if r.row_number == 4).replayed_at == noted


def test_readings_with_an_ill_time_and_with_too_few_cells(
    warehouse: Warehouse, settings: Settings, readings_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "snapshots", readings_file)
    assert [row.row_number for row in rows_of(warehouse)] == [3, 5]
    _, told = apply(warehouse, settings, as_they_are=True)
    assert [one.state for one in told.values()] == ["refused", "refused"]

    read = corrections(
        tmp_path,
        """\
  - where: {timestamp: yesterday}
    file: readings.csv
    set: {timestamp: 2026-01-01T02:00:00Z}
    reason: The log of the tracker says so.
  - file: readings.csv
    row_number: 5
    set: {like_count: "26", comment_count: }
    reason: The rest of the line was lost; the likes are in the log.
""",
    )
    _, told = apply(warehouse, settings, read)
    assert [one.state for one in told.values()] == ["corrected", "corrected"], told
    readings = ask(
        warehouse,
        "select views, likes, comments, views_delta from ytempire.video_metrics_timeseries "
        "order by time",
    )
    assert readings == [
        (100, 20, 15, None),
        (130, 21, 15, 30),
        (160, 25, 16, 30),
        (170, 26, None, 10),
    ]
    assert ask(warehouse, "select views, title from ytempire.videos") == [(170, "Third")]
    assert ask(warehouse, "select count(*) from ytempire.channels") == [(1,)]
    give(warehouse, "snapshots", readings_file)
    assert rows_of(warehouse) == []


def test_a_reading_never_takes_the_place_of_another(
    warehouse: Warehouse, settings: Settings, readings_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "snapshots", readings_file)
    text = """\
  - file: readings.csv
    row_number: 3
    set: {timestamp: 2026-01-01T03:00:00Z}
    reason: A guess that is wrong.
"""
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert "is not overwritten" in told[3].why
    assert ask(
        warehouse,
        "select views from ytempire.video_metrics_timeseries where time = '2026-01-01 03:00Z'",
    ) == [(160,)]


def test_rows_of_a_json_file(warehouse: Warehouse, settings: Settings, tmp_path: Path) -> None:
    rows = [
        {"id": "ccccccccccc", "time": "2026-01-01T00:00:00Z", "views": 100},
        {"id": "ccccccccccc", "time": None, "views": 130},
    ]
    file = tmp_path / "readings.json"
    file.write_text(json.dumps(rows))
    give(warehouse, "snapshots", file)
    [row] = rows_of(warehouse)
    assert row.row_values == {"id": "ccccccccccc", "time": None, "views": 130}
    text = f"""\
  - row: {row.short_id}
    set: {{time: 2026-01-01T01:00:00Z}}
    reason: The tracker asks every full hour.
"""
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert told[2].state == "corrected"
    assert ask(
        warehouse, "select views, views_delta from ytempire.video_metrics_timeseries order by time"
    ) == [(100, None), (130, 30)]


REPORT = """date,channel_id,video_id,live_or_on_demand,subscribed_status,country_code,views,\
watch_time_minutes,average_view_duration_seconds,average_view_duration_percentage
20260301,UC0000000000000000000001,ccccccccccc,on_demand,subscribed,DE,100,50,30,40
20260301,UC0000000000000000000001,ccccccccccc,on_demand,subscribed,AT,n/a,5,30,40
"""


def test_a_row_of_a_report_counts_in_the_sum_of_its_day(
    warehouse: Warehouse, settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "channel_basic_a3.csv"
    file.write_text(REPORT)
    give(warehouse, "reporting", file)
    [row] = rows_of(warehouse)
    text = f"  - {{row: {row.short_id}, set: {{views: '7'}}, reason: Studio shows it so.}}\n"
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert told[3].state == "corrected", told[3].why
    days = "select pacific_date::text, views::int from ytempire.video_daily_facts"
    assert ask(warehouse, days) == [("2026-03-01", 107)]
