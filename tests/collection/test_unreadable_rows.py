"""Rows of large files that are none: each is kept with its number, and the others are loaded."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from ytempire import clock
from ytempire.collection.imports import readings
from ytempire.sources import reading_files
from ytempire.sources.file_text import FileRefused
from ytempire.warehouse.connection import Warehouse

CHANNEL = "00000000-0000-4000-8000-0000000000c0"
VIDEO = "00000000-0000-4000-8000-0000000000d0"
STRANGER = "77777777-0000-4000-8000-0000000000d0"
TIME = "2026-09-01T00:00:00Z"


@pytest.fixture
def known(warehouse: Warehouse) -> Warehouse:
    """A warehouse that knows a video."""
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'one')", [CHANNEL]
        )
    know(warehouse, VIDEO)
    return warehouse


def know(warehouse: Warehouse, video: str) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.videos (video_id, channel_id, title, generation_method) "
            "values (%s, %s, 'a video', 'ai')",
            [video, CHANNEL],
        )


def asked(warehouse: Warehouse, statement: str) -> list[tuple]:
    with warehouse.connect("reader") as connection:
        return connection.execute(statement.encode()).fetchall()


def refused(warehouse: Warehouse) -> dict[int, str]:
    rows = asked(warehouse, "select row_number, reason from ytempire.rejected_rows")
    return dict(sorted(rows))


def test_a_fraction_of_a_count_is_refused_from_parquet_as_from_csv(
    known: Warehouse, tmp_path: Path
) -> None:
    path = tmp_path / "r.parquet"
    at = datetime(2026, 9, 1, tzinfo=UTC)
    pl.DataFrame(
        {
            "time": [at, at + timedelta(hours=1)],
            "video_id": [VIDEO, VIDEO],
            "views": [3.0, 4.0],
            "likes": [1.0, 1.5],
        }
    ).write_parquet(path)
    result = readings.load_file(known, path)
    assert result.written[readings.TABLE] == 1
    assert refused(known) == {2: "likes: not a whole number (1.5)"}


@pytest.mark.parametrize("block", [8 * 1024 * 1024, 200])
@pytest.mark.parametrize("rows_at_once", [2, 1000])
def test_a_row_of_another_width_is_refused_by_its_number(
    known: Warehouse,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    block: int,
    rows_at_once: int,
) -> None:
    monkeypatch.setattr(reading_files, "_CSV_BLOCK", block)
    path = tmp_path / "ragged.csv"
    good = [f"2026-09-01T0{n}:00:00Z,{VIDEO},{n}" for n in range(8)]
    short, long = f"{TIME},{VIDEO}", f"{TIME},{VIDEO},3,4,5"
    lines = ["time,video_id,views", *good[:2], short, good[2], "", long, *good[3:]]
    path.write_text("\n".join([*lines, f"yesterday,{VIDEO},9", short, ""]))
    result = readings.load_file(known, path, rows_at_once=rows_at_once)
    assert (result.records_processed, result.rejected) == (12, 4)
    assert refused(known) == {
        3: "row: 2 cells, and the header has 3",
        5: "row: 5 cells, and the header has 3",
        11: "time: no instant with a zone (yesterday)",
        12: "row: 2 cells, and the header has 3",
    }
    told = asked(known, "select views from ytempire.video_metrics_timeseries order by time")
    assert told == [(n,) for n in range(8)]
    assert asked(known, "select rows_loaded, rows_rejected from ytempire.reading_loads") == [
        (12, 4)
    ]
    ((values,),) = asked(
        known, "select row_values::text from ytempire.rejected_rows where row_number = 5"
    )
    assert json.loads(values) == {
        "time": TIME, "video_id": VIDEO, "views": "3", "column 4": "4", "column 5": "5",
    }  # fmt: skip


def test_a_file_of_nothing_but_ragged_rows(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_text(f"time,video_id,views\n{TIME},{VIDEO}\n{TIME},{VIDEO}\n")
    result = readings.load_file(known, path)
    assert (result.records_processed, result.rejected) == (2, 2)


def test_times_are_read_in_any_form_that_has_a_zone(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "times.csv"
    times = {
        "2026-09-01T01:00:00": None,
        "2026-09-01T02:00:00Z": 2,
        "2026-09-01 08:30:00+05:30": 3,
        "2026-09-01 04:00:00+00": 4,
        "2026-09-01T05:00:00.123456+0000": 5,
        "2026-09-01 06:00:00": None,
        "2026-09-01": None,
        "2026-09-01T07:00Z": 7,
        "0001-05-01T08:00:00Z": None,
        "9999-12-31T23:59:59-05:00": None,
    }
    path.write_text(
        "time,video_id,views\n" + "".join(f"{time},{VIDEO},{n or 0}\n" for time, n in times.items())
    )
    readings.load_file(known, path)
    hours = asked(
        known,
        "select extract(hour from time at time zone 'UTC')::int, views "
        "from ytempire.video_metrics_timeseries order by time",
    )
    assert hours == [(n, n) for n in (2, 3, 4, 5, 7)]
    assert refused(known) == {
        1: "time: no instant with a zone (2026-09-01T01:00:00)",
        6: "time: no instant with a zone (2026-09-01 06:00:00)",
        7: "time: no instant with a zone (2026-09-01)",
        9: "time: before 2005-02-14 (0001-05-01T08:00:00+00:00)",
        10: "time: no instant with a zone (9999-12-31T23:59:59-05:00)",
    }


def test_what_is_beyond_belief_is_refused(known: Warehouse, tmp_path: Path) -> None:
    soon = clock.now() + timedelta(hours=12)
    path = tmp_path / "far.csv"
    path.write_text(
        "time,video_id,views,retention_rate\n"
        f"2126-12-31T23:59:59Z,{VIDEO},9,\n"
        f"{TIME},{VIDEO},9000000000000000000,\n"
        f"{TIME},{VIDEO},8,NaN\n"
        f"{soon.isoformat()},{VIDEO},10,9.5\n"
    )
    readings.load_file(known, path)
    assert refused(known) == {
        1: "time: more than a day ahead of now (2126-12-31T23:59:59+00:00)",
        2: "views: above 9000000000000 (9000000000000000000)",
        3: "retention_rate: not a finite number (nan)",
    }
    assert asked(known, "select views, statistics_as_of from ytempire.videos") == [(10, soon)]


def test_a_time_that_no_calendar_has_is_refused(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    times = pl.Series([253402318799000000, 1_788_220_800_000_000]).cast(pl.Datetime("us", "UTC"))
    pl.DataFrame({"time": times, "video_id": [VIDEO, VIDEO], "views": [1, 2]}).write_parquet(path)
    assert readings.load_file(known, path).written[readings.TABLE] == 1
    assert refused(known)[1].startswith("time: no instant with a zone (+10000-01-01")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"time,video_id,views,views\n", "has the column 'views' twice"),
        (b"time,video_id,source\n2026-09-01T00:00:00Z,v,caf\xe9\n", "cannot be read"),
        (b"", "lacks the column time"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    known: Warehouse, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(FileRefused, match=said):
        readings.load_file(known, path)


def test_once_a_video_is_known_its_rows_are_loaded_again(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "u.csv"
    path.write_text(
        f"time,video_id,views\n{TIME},{STRANGER},9\n{TIME},{VIDEO},7\n{TIME},{VIDEO},-1\n"
    )
    assert readings.load_file(known, path).rejected == 2
    know(known, STRANGER)
    note = readings.load_file(known, path).note
    assert note is not None
    assert "--again" in note
    assert "2 rows" in note
    first = readings.load_file(known, path, again=True)
    assert (first.records_processed, first.written[readings.TABLE], first.rejected) == (3, 1, 1)
    second = readings.load_file(known, path, again=True)
    assert (second.written[readings.TABLE], second.rejected) == (0, 1)
    held = asked(
        known,
        "select m.video_id::text, m.views, v.views "
        "from ytempire.video_metrics_timeseries m join ytempire.videos v using (video_id) "
        "order by 1",
    )
    assert held == [(VIDEO, 7, 7), (STRANGER, 9, 9)]
    states = asked(
        known, "select row_number, status, written from ytempire.rejected_rows order by 1"
    )
    assert states == [(1, "corrected", {readings.TABLE: 1}), (3, "open", None)]
