"""Large files of readings: bounded chunks, bad rows kept, and a killed load that goes on."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from ytempire.cli import cli
from ytempire.collection.imports import readings
from ytempire.lake import layout
from ytempire.settings import Settings
from ytempire.sources.file_text import FileRefused
from ytempire.sources.reading_files import ReadingsFile
from ytempire.warehouse.connection import Warehouse

START = datetime(2026, 9, 1, tzinfo=UTC)
CHANNEL = "00000000-0000-4000-8000-0000000000c0"
VIDEOS = [f"{n:08d}-0000-4000-8000-0000000000d0" for n in range(4)]
EACH = 300


@pytest.fixture
def known(warehouse: Warehouse) -> Warehouse:
    """A warehouse that knows the videos of the file."""
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'one')", [CHANNEL]
        )
        for video in VIDEOS:
            connection.execute(
                "insert into ytempire.videos (video_id, channel_id, title, generation_method) "
                "values (%s, %s, 'a video', 'ai')",
                [video, CHANNEL],
            )
    return warehouse


def rows() -> pl.DataFrame:
    """Readings every ten minutes, in the order of time: every chunk holds every video."""
    return pl.DataFrame(
        [
            {
                "time": START + timedelta(minutes=10 * n),
                "video_id": video,
                "views": 100 * v + n * (v + 1),
                "likes": n,
            }
            for n in range(EACH)
            for v, video in enumerate(VIDEOS)
        ]
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "readings.parquet"
    rows().write_parquet(path)
    return path


def stored(warehouse: Warehouse) -> list[tuple]:
    with warehouse.connect("reader") as connection:
        return connection.execute(
            "select time, video_id::text, views, likes, views_delta "
            "from ytempire.video_metrics_timeseries order by 1, 2"
        ).fetchall()


def expected() -> list[tuple]:
    return [
        (t, video, views, likes, None if t == START else VIDEOS.index(video) + 1)
        for t, video, views, likes in rows().iter_rows()
    ]


def test_all_of_a_file_and_only_once(known: Warehouse, file: Path) -> None:
    told: list[str] = []
    result = readings.load_file(known, file, rows_at_once=250, tell=told.append)
    assert (result.records_processed, result.rejected) == (4 * EACH, 0)
    assert result.written["video_metrics_timeseries"] == 4 * EACH
    assert stored(known) == expected()
    assert told[:2] == ["250 of 1,200 rows", "500 of 1,200 rows"]
    again = readings.load_file(known, file, rows_at_once=250)
    assert again.note is not None
    assert again.note.startswith("readings.parquet was loaded before: --again loads it once more")
    assert again.written == {}
    with known.connect("reader") as connection:
        latest = connection.execute(
            "select views from ytempire.videos order by video_id"
        ).fetchall()
        hours = connection.execute("select count(*) from ytempire.video_hours_rolled").fetchone()
    assert latest == [(100 * v + 299 * (v + 1),) for v in range(4)]
    assert hours == (4 * 50,), "the hours are rolled up"


def test_days_with_many_readings_have_their_partition(
    known: Warehouse, file: Path, monkeypatch
) -> None:
    monkeypatch.setattr(readings, "ROWS_OF_A_PARTITION", 144 * 4)
    readings.load_file(known, file)
    with known.connect("reader") as connection:
        lie = connection.execute(
            "select tableoid::regclass::text, count(*) from ytempire.video_metrics_timeseries "
            "group by 1 order by 1"
        ).fetchall()
    assert [(name[-8:], n) for name, n in lie] == [
        ("20260901", 576), ("20260902", 576), ("_default", 48),
    ]  # fmt: skip


def test_readings_that_are_there_are_told_anew(
    known: Warehouse, file: Path, tmp_path: Path
) -> None:
    readings.load_file(known, file)
    other = tmp_path / "other.parquet"
    rows().with_columns(pl.col("views") + 1, pl.col("likes").cast(pl.Int32)).write_parquet(other)
    result = readings.load_file(known, other, rows_at_once=500)
    assert result.updated["video_metrics_timeseries"] == 4 * EACH
    assert [row[2] for row in stored(known)] == [row[2] + 1 for row in expected()]


def test_bad_rows_are_kept_with_their_reason(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    stranger = "99999999-0000-4000-8000-0000000000d0"
    path.write_text(
        "time,video_id,views,likes,flags\n"
        f"2026-09-01T00:00:00Z,{VIDEOS[0]},10,1,\n"
        f"2026-09-01T01:00:00Z,{VIDEOS[0]},many,1,\n"
        f"2026-09-01T02:00:00+02:00,{VIDEOS[0]},-4,1,\n"
        f"2026-09-01T03:00:00Z,{stranger},10,1,\n"
        f"yesterday,{VIDEOS[0]},10,1,\n"
        f"2026-09-01T05:00:00Z,{VIDEOS[0]},15,1,\n"
        f'2026-09-01T05:00:00Z,{VIDEOS[0]},16,,"{{zero_after_positive,odd}}"\n'
        f"2026-09-01T06:00:00Z,{VIDEOS[0].upper()},20,3,{{}}\n"
    )
    result = readings.load_file(known, path, rows_at_once=3)
    assert (result.records_processed, result.rejected) == (8, 4)
    with known.connect("reader") as connection:
        kept = connection.execute(
            "select row_number, reason from ytempire.rejected_rows order by row_number"
        ).fetchall()
        flags = connection.execute(
            "select flags from ytempire.video_metrics_timeseries order by time"
        ).fetchall()
    assert [number for number, _ in kept] == [2, 3, 4, 5]
    for (_, reason), said in zip(kept, ["many", "-4", "no video", "time"], strict=True):
        assert said in reason
    # The fifth hour came twice, in two chunks: the later row counts.
    assert [row[2:] for row in stored(known)] == [(10, 1, None), (16, None, None), (20, 3, 10)]
    assert flags == [([],), (["zero_after_positive", "odd"],), ([],)]


def test_the_lakes_own_files_can_be_loaded(known: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "part.parquet"
    one = {
        "time": START, "video_id": VIDEOS[1].replace("-", ""), "channel_id": CHANNEL,
        "views": 7, "retention_rate": 0.5, "likes_state": "hidden", "comments_state": "ok",
        "flags": ["odd"], "view_definition": 3, "source": "youtube_data", "ingested_at": START,
    }  # fmt: skip
    for name in ("video_id", "channel_id"):
        one[name] = bytes.fromhex(one[name].replace("-", ""))
    pq.write_table(pa.Table.from_pylist([one], schema=layout.OBSERVATIONS), path)
    result = readings.load_file(known, path)
    assert result.note is None
    assert result.rejected == 0
    with known.connect("reader") as connection:
        row = connection.execute(
            "select time, video_id::text, channel_id::text, views, retention_rate, likes_state, "
            "flags, view_definition, source from ytempire.video_metrics_timeseries"
        ).fetchone()
    assert row == (
        START, VIDEOS[1], CHANNEL, 7, 0.5, "hidden", ["odd"], 3, "youtube_data",
    )  # fmt: skip


_LOADER = """
import sys
from pathlib import Path
from ytempire.collection.imports import readings
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
with Warehouse(Settings(home=Path(sys.argv[2]), database_url=sys.argv[1])) as warehouse:
    readings.load_file(
        warehouse, Path(sys.argv[3]), rows_at_once=100,
        tell=lambda said: print(said, flush=True),
    )
"""


@pytest.mark.parametrize("lines", [2, 13])
def test_a_killed_load_loses_and_doubles_nothing(
    known: Warehouse, database_url: str, file: Path, tmp_path: Path, lines: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _LOADER, database_url, str(tmp_path), str(file)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    before = len(stored(known))
    assert before >= min(lines, 12) * 100
    told: list[str] = []
    result = readings.load_file(known, file, rows_at_once=100, tell=told.append)
    assert stored(known) == expected()
    assert result.records_processed == 4 * EACH - before
    if before < 4 * EACH:
        assert told[0] == f"goes on after {before:,} of 1,200 rows"


class Killed(BaseException):
    """Ends a load where it stands."""


def in_step(warehouse: Warehouse) -> dict[str, tuple[int | None, int | None]]:
    """Return each video's views, and those of its last reading."""
    with warehouse.transaction("reader") as connection:
        return {
            video: (views, last)
            for video, views, last in connection.execute(
                "select video_id::text, videos.views, (select readings.views from "
                "ytempire.video_metrics_timeseries as readings where readings.video_id = "
                "videos.video_id order by time desc limit 1) from ytempire.videos"
            )
        }


def test_a_load_that_ends_among_its_videos_goes_on_with_the_others(
    known: Warehouse, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readings, "VIDEOS_AT_ONCE", 1)

    def killed_at(sentence: str):
        def tell(said: str) -> None:
            if said.startswith(sentence):
                raise Killed

        return tell

    with pytest.raises(Killed):
        readings.load_file(known, file, tell=killed_at("2 of 4 videos"))
    # A finished video goes, another load of the file is at it and ends as early.
    with known.transaction("owner") as connection:
        for table in ("video_metrics_timeseries", "videos"):
            connection.execute(
                f"delete from ytempire.{table} where video_id = %s".encode(), [VIDEOS[0]]
            )
    with pytest.raises(Killed):
        readings.load_file(known, file, tell=killed_at("2 of 3 videos"))
    assert in_step(known)[VIDEOS[3]][0] is None
    readings.load_file(known, file)
    found = in_step(known)
    assert set(found) == set(VIDEOS[1:])
    assert all(views == last is not None for views, last in found.values())


def test_what_is_no_file_of_readings_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.parquet"
    bad.write_text("PAR1 no")
    other = tmp_path / "other.csv"
    other.write_text("when,video_id\n")
    for path, said in ((bad, "cannot be read"), (other, "lacks the column time")):
        with pytest.raises(FileRefused, match=said):
            ReadingsFile(path)
    with pytest.raises(FileRefused, match="neither"):
        ReadingsFile(tmp_path / "x.json")


def test_a_chunk_is_no_larger_than_asked_for(file: Path) -> None:
    chunks = list(ReadingsFile(file).chunks(500))
    assert [chunk.rows.height for chunk in chunks] == [500, 500, 200]
    assert [(chunk.first, chunk.last) for chunk in chunks] == [(0, 500), (500, 1000), (1000, 1200)]
    rest = chunks[1].after(700)
    assert (rest.first, rest.last, rest.rows.item(0, "row_number")) == (700, 1000, 701)
    assert ReadingsFile(file).days()[date(2026, 9, 1)] == 144 * 4


def test_the_verb_tells_what_it_did(
    known: Warehouse, settings: Settings, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    done = CliRunner().invoke(cli, ["load", str(file)])
    assert done.exit_code == 0, done.output
    assert "1,200 of 1,200 rows" in done.output
    assert "load: 1,200 rows read, 1,200 written, 0 rejected" in done.output
    told = json.loads(CliRunner().invoke(cli, ["load", str(file), "--json"]).stdout)
    assert told["note"].startswith("readings.parquet was loaded before: --again")
    assert told["written"] == {}
    again = json.loads(CliRunner().invoke(cli, ["load", str(file), "--again", "--json"]).stdout)
    assert (again["rows_read"], again["written"]["video_metrics_timeseries"]) == (1200, 0)
