"""Files into the warehouse: once however often, real channels kept, networks not mixed."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions, ImportRefused
from ytempire.warehouse import identity
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import NetworkMixed

DATA = paths.project_root().parent / "shared" / "data"
real = pytest.mark.skipif(not DATA.is_dir(), reason="the outside data is not here")

STUDIO = """\ufeffContent,Video title,Video publish time,Duration,Views,Watch time (hours),\
Subscribers,Estimated revenue (USD),Impressions,Impressions click-through rate (%)
Total,,,,1050,52.5,7,3.456,20000,5.1
aaaaaaaaaaa,<script>x</script>,"Mar 25, 2026",600,700,35.25,5,2.001,10000,5
bbbbbbbbbbb,Second,"Apr 1, 2026",300,300,15,2,1.4,9000,5.5
"""
READINGS = """video_id,channel_id,title,timestamp,view_count,like_count,comment_count
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T00:00:00Z,100,20,15
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T02:00:00Z,130,0,0
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T03:00:00Z,160,25,16
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T04:00:00Z,150,25,
"""


def studio(warehouse, path, channel=None, first=None, last=None):
    options = ImportOptions(channel=channel, first_day=first, last_day=last)
    return imports.load(warehouse, "studio", path, options)


def snapshots(warehouse, path):
    return imports.load(warehouse, "snapshots", path, ImportOptions())


@pytest.fixture
def studio_file(tmp_path: Path) -> Path:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    return file


@pytest.fixture
def readings_file(tmp_path: Path) -> Path:
    file = tmp_path / "readings.csv"
    file.write_text(READINGS)
    return file


def one(warehouse: Warehouse, text: str):
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchone()


def test_a_studio_export_is_loaded_once(warehouse: Warehouse, studio_file: Path) -> None:
    first = studio(warehouse, studio_file, "Mine", "2026-03-01", "2026-04-30")
    assert first.written == {
        "channels": 1,
        "videos": 2,
        "video_period_facts": 2,
        "channel_period_facts": 1,
        "unknown_cells": 0,
    }
    again = studio(warehouse, studio_file, "Mine", "2026-03-01", "2026-04-30")
    assert again.rows_written == 0
    sums = one(
        warehouse,
        "select sum(views)::bigint, sum(revenue_micros)::bigint, sum(impressions)::bigint, "
        "sum(clicks), min(window_start)::text, max(window_end)::text "
        "from ytempire.video_period_facts",
    )
    assert sums == (1000, 3_401_000, 19_000, 995.0, "2026-03-01", "2026-05-01")
    total = one(
        warehouse, "select views, revenue_micros, rows_listed from ytempire.channel_period_facts"
    )
    assert total == (1050, 3_456_000, 2)


def test_a_window_named_later_is_learnt_and_not_lost_again(
    warehouse: Warehouse, studio_file: Path
) -> None:
    studio(warehouse, studio_file, "Mine")
    studio(warehouse, studio_file, "Mine", "2026-03-01", "2026-04-30")
    studio(warehouse, studio_file, "Mine")
    found = one(warehouse, "select distinct window_start::text from ytempire.video_period_facts")
    assert found == ("2026-03-01",)


@pytest.mark.parametrize(
    ("channel", "first", "last", "said"),
    [
        (None, None, None, "CHANNEL="),
        (" ", None, None, "CHANNEL="),
        ("x", "2026-01-01", None, "two ends"),
        ("x", "2026-02-01", "2026-01-01", "ends before"),
        ("x", "1.1.2026", "2.1.2026", "write days as"),
    ],
)
def test_what_does_not_go_together_is_refused(
    warehouse: Warehouse, studio_file: Path, channel, first, last, said: str
) -> None:
    with pytest.raises(ImportRefused, match=said):
        studio(warehouse, studio_file, channel, first, last)
    assert one(warehouse, "select count(*) from ytempire.videos") == (0,)


def test_nothing_is_imported_into_a_simulated_warehouse(
    warehouse: Warehouse, studio_file: Path, readings_file: Path
) -> None:
    identity.claim(warehouse, "simulated")
    with pytest.raises(NetworkMixed, match=r"YTEMPIRE_HOME=\.data-real make import"):
        studio(warehouse, studio_file, "Mine")
    with pytest.raises(NetworkMixed):
        snapshots(warehouse, readings_file)
    assert one(warehouse, "select count(*) from ytempire.channels") == (0,)


def test_zero_readings_are_kept_flagged_and_are_no_growth(
    warehouse: Warehouse, readings_file: Path
) -> None:
    for expected in (True, False):
        assert (snapshots(warehouse, readings_file).rows_written > 0) == expected
    with warehouse.transaction("reader") as connection:
        rows = connection.execute(
            "select views, likes, comments, views_delta, flags, comments_state "
            "from ytempire.video_metrics_timeseries order by time"
        ).fetchall()
    assert rows == [
        (100, 20, 15, None, [], "ok"),
        (130, 0, 0, None, ["zero_after_positive"], "ok"),
        (160, 25, 16, 60, [], "ok"),
        (150, 25, None, -10, [], "absent"),
    ]
    assert one(warehouse, "select views, likes, comments from ytempire.videos") == (150, 25, None)


def test_a_late_file_repairs_the_changes_around_it(warehouse: Warehouse, tmp_path: Path) -> None:
    head, *lines = READINGS.splitlines()
    late, rest = tmp_path / "late.csv", tmp_path / "rest.csv"
    rest.write_text("\n".join([head, lines[0], lines[3]]))
    late.write_text("\n".join([head, lines[2]]))
    snapshots(warehouse, rest)
    assert one(
        warehouse, "select sum(views_delta)::int from ytempire.video_metrics_timeseries"
    ) == (50,)
    snapshots(warehouse, late)
    with warehouse.transaction("reader") as connection:
        deltas = connection.execute(
            "select views_delta from ytempire.video_metrics_timeseries order by time"
        ).fetchall()
    assert deltas == [(None,), (60,), (-10,)]
    # The latest reading is still the latest.
    assert one(warehouse, "select views from ytempire.videos") == (150,)


def test_a_studio_export_does_not_move_a_video_nor_undo_its_readings(
    warehouse: Warehouse, studio_file: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.csv"
    known.write_text(READINGS.replace("ccccccccccc", "aaaaaaaaaaa"))
    snapshots(warehouse, known)
    studio(warehouse, studio_file, "Mine")
    video = one(
        warehouse,
        "select v.title, v.views, c.youtube_channel_id from ytempire.videos v "
        "join ytempire.channels c using (channel_id) where youtube_video_id = 'aaaaaaaaaaa'",
    )
    assert video == ("Third", 150, "UC0000000000000000000001")
    facts = one(
        warehouse,
        "select count(*) from ytempire.video_period_facts f join ytempire.videos v "
        "using (video_id, channel_id)",
    )
    assert facts == (2,)


@real
def test_the_real_export_equals_its_rows_to_the_micro_dollar(warehouse: Warehouse) -> None:
    [file] = (DATA / "studio").glob("*/Dados da tabela.csv")
    text = file.read_text(encoding="utf-8-sig")
    rows = [r for r in csv.DictReader(io.StringIO(text)) if r["Conteúdo"] != "Total"]
    views = sum(int(r["Visualizações"]) for r in rows)
    micros = sum(int(Decimal(r["Receita estimada (USD)"]) * 1_000_000) for r in rows)
    impressions = sum(int(r["Impressões"]) for r in rows)
    rate = "Taxa de cliques de impressões (%)"
    clicks = sum(int(r["Impressões"]) * Decimal(r[rate] or 0) for r in rows)
    result = studio(warehouse, file, "Imported")
    assert (result.records_processed, result.rejected) == (497, 0)
    assert one(warehouse, "select sum(views)::bigint, count(*) from ytempire.videos") == (
        views,
        497,
    )
    assert views == 30_226_259
    stored = one(
        warehouse,
        "select sum(revenue_micros)::bigint, sum(impressions)::bigint, "
        "sum(clicks) / sum(impressions) from ytempire.video_period_facts",
    )
    assert stored[:2] == (micros, impressions)
    assert stored[2] == pytest.approx(float(clicks / impressions / 100), rel=1e-12)


@real
def test_the_real_readings_are_all_kept(warehouse: Warehouse) -> None:
    snapshots(warehouse, DATA / "timeseries" / "elaval_tinydesk_hourly.json")
    counted = one(
        warehouse,
        "select count(*), count(*) filter (where likes = 0 and flags <> '{}'), "
        "count(*) filter (where likes = 0 and flags = '{}'), "
        "count(*) filter (where flags <> '{}' and views_delta is not null), "
        "sum(views_delta)::bigint = max(views) filter (where time = last) "
        "- min(views) filter (where time = first) "
        "from ytempire.video_metrics_timeseries, (select min(time) as first, max(time) as last "
        "from ytempire.video_metrics_timeseries) ends",
    )
    assert counted == (5129, 1, 0, 0, True)
    snapshots(warehouse, DATA / "timeseries" / "ripple_daily_stats.csv")
    blanks = one(
        warehouse,
        "select count(*) filter (where views is null), count(*) filter (where views = 0) "
        "from ytempire.video_metrics_timeseries",
    )
    assert blanks == (74, 0)


def test_a_wrong_call_takes_nothing_from_a_loaded_file(
    warehouse: Warehouse, readings_file: Path
) -> None:
    assert snapshots(warehouse, readings_file).records_processed
    before = one(warehouse, "select status, options, rows_read from ytempire.imported_files")
    with pytest.raises(imports.REFUSALS):
        imports.load(
            warehouse, "snapshots", readings_file, ImportOptions(mapping={"views": "nope"})
        )
    after = one(warehouse, "select status, options, rows_read from ytempire.imported_files")
    assert after == before
    assert before[0] == "loaded"


def test_a_zone_that_is_none_is_an_option_refused(
    warehouse: Warehouse, readings_file: Path
) -> None:
    with pytest.raises(ImportRefused, match="not a time zone"):
        imports.load(warehouse, "snapshots", readings_file, ImportOptions(timezone="Mars/X"))
    assert one(warehouse, "select count(*) from ytempire.imported_files") == (0,)


def test_a_mapping_says_that_a_file_is_of_readings(warehouse: Warehouse, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("clip,when,plays\nAAAAAAAAAA1,2026-05-01 10:00,7\n")
    mapping = {"youtube_video_id": "clip", "time": "when", "views": "plays"}
    result = imports.load(warehouse, None, file, ImportOptions(mapping=mapping, timezone="UTC"))
    assert result.records_processed == 1
