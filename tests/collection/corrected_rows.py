"""Files with rows that are refused, and the corrections of them."""

import json
from pathlib import Path
from textwrap import dedent

import polars as pl

from ytempire import clock
from ytempire.collection import imports
from ytempire.collection.corrections import entries, proposals
from ytempire.collection.corrections import replay as engine
from ytempire.collection.imports import ImportOptions
from ytempire.collection.writing import Tally, write
from ytempire.settings import Settings
from ytempire.transform import frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse

STUDIO = """\ufeffInhalt,Videotitel,Veröffentlichungs\u00adzeitpunkt des Videos,Dauer,Aufrufe,\
Wiedergabezeit (Stunden),Geschätzter Umsatz (USD),Ganz Neues
Gesamt,,,,n/a,"52,5","3,456",
aaaaaaaaaaa,Erstes,,600,700,"35,25","2,001",
#NAME?,Zweites,,300,300,"15","1,4",x
ccccccccccc,Drittes,,300,12;5,"1","0,1",
"""
READINGS = """video_id,channel_id,title,timestamp,view_count,like_count,comment_count
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T00:00:00Z,100,20,15
ccccccccccc,UC0000000000000000000001,Third,yesterday,130,21,15
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T03:00:00Z,160,25,16
ccccccccccc,UC0000000000000000000001,Third,2026-01-01T04:00:00Z,170
"""
JOB = {
    "job_id": "00000000-0000-4000-8000-000000000001",
    "factory_channel_id": "00000000-0000-4000-8000-0000000000c1",
    "youtube_channel_id": "UC0000000000000000000001",
    "channel_id": keys.channel_key("UC0000000000000000000001"),
    "factory_video_id": None,
    "video_id": None,
    "priority": 5,
    "topic": "A topic",
    "style": None,
    "target_duration_seconds": 60,
    "current_stage": "done",
    "stages_completed": '["script"]',
    "stage_timings": "{}",
    "progress_percentage": 100,
    "status": "weird",
    "error_message": None,
    "retry_count": 0,
    "created_at": "2026-01-01T00:00:00+00:00",
    "started_at": None,
    "completed_at": "2026-01-01T01:00:00+00:00",
    "failed_at": None,
    "updated_at": "2026-01-01T01:00:00+00:00",
    "cpu_seconds_used": 1.5,
    "gpu_seconds_used": None,
    "memory_mb_peak": 100,
}


def give(warehouse: Warehouse, kind: str, path: Path):
    channel = "Mine" if kind == "studio" else None
    return imports.load(warehouse, kind, path, ImportOptions(channel=channel))


def rows_of(warehouse: Warehouse, status: str | None = "open"):
    with warehouse.transaction("reader") as connection:
        found = rejections.find(connection, status=status)
    return sorted(found, key=lambda row: row.row_number or 0)


def corrections(folder: Path, text: str) -> list[entries.Entry]:
    file = folder / "corrections.yaml"
    file.write_text("corrections:\n" + dedent(text), encoding="utf-8")
    return entries.read(file)


def apply(warehouse: Warehouse, settings: Settings, read=(), *, rehearse=False, **options):
    with warehouse.transaction("reader") as connection:
        plan = proposals.plan(rejections.find(connection), read, **options)
    outcomes = list(engine.replay(warehouse, settings, plan.proposals, rehearse=rehearse))
    return plan, {one.proposal.row.row_number: one for one in outcomes}


def ask(warehouse: Warehouse, text: str):
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def everything(warehouse: Warehouse):
    """All that a replay may write; times of writing and of seeing apart."""
    return [
        ask(warehouse, f"select * from ytempire.{table} order by 1, 2, 3")
        for table in ("channels", "videos", "imported_files", "unknown_cells")
    ] + [
        ask(warehouse, "select * from ytempire.video_period_facts order by video_id"),
        ask(warehouse, "select * from ytempire.channel_period_facts"),
        ask(warehouse, "select * from ytempire.video_metrics_timeseries order by video_id, time"),
        ask(warehouse, "select * from ytempire.rejected_rows order by rejected_id"),
    ]


ID_OF_THE_SECOND = """\
  - file: tabellendaten.csv
    row_number: 4
    set: {Inhalt: -bbbbbbbbbb}
    reason: The spreadsheet took the id for a formula.
    by: anna
"""


def refuse_job(warehouse: Warehouse, **changed) -> None:
    """Let a collection meet a job as the factory tells it."""
    told = {**JOB, **changed}
    times = {"created_at", "completed_at", "updated_at"}
    frame = pl.DataFrame(
        {
            name: pl.Series([value]).str.to_datetime(time_zone="UTC") if name in times else [value]
            for name, value in told.items()
        }
    )
    checked = validate(
        frame, frames.VideoGenerationJobs, target="video_generation_jobs", now=clock.now()
    )
    with warehouse.transaction("writer") as connection:
        write(
            connection, Tally(), "video_generation_jobs", checked, ["job_id"], source="internal_db"
        )


def channel(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name, youtube_channel_id) "
            "values (%s, 'Ours', %s)",
            [JOB["channel_id"], JOB["youtube_channel_id"]],
        )


JOB_IS_DONE = """\
  - where: {status: weird}
    target: video_generation_jobs
    set: {status: completed}
    reason: The factory's team calls it so since its last release.
"""


def keep_row(warehouse: Warehouse, target: str, **values) -> None:
    rejected = pl.DataFrame(
        [
            {
                "row_number": None,
                "target": target,
                "reason": "x: y",
                "row_values": json.dumps(values),
            }
        ],
        schema={"row_number": pl.Int64}
        | dict.fromkeys(("target", "reason", "row_values"), pl.String),
    )
    with warehouse.transaction("writer") as connection:
        rejections.keep(connection, "internal_db", "", rejected)
