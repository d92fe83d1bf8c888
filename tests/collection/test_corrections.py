"""Rejected rows, corrected and tried again: loaded once, by the way their file came."""

import json
import threading
from contextlib import suppress
from pathlib import Path
from textwrap import dedent

import polars as pl
import pytest

from ytempire.collection import imports
from ytempire.collection.corrections import entries, proposals
from ytempire.collection.corrections import replay as engine
from ytempire.collection.corrections.cells import as_file
from ytempire.collection.corrections.entries import CorrectionsRefused
from ytempire.collection.imports import ImportOptions
from ytempire.collection.writing import Tally, write
from ytempire.settings import Settings
from ytempire.sources.rejected_rows import OriginalRows, labels
from ytempire.transform import frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.rejections import RowsBusy

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


@pytest.fixture
def studio_file(tmp_path: Path) -> Path:
    file = tmp_path / "Content 2026-03-01_2026-05-01 Mine" / "Tabellendaten.csv"
    file.parent.mkdir()
    file.write_text(STUDIO, encoding="utf-8")
    return file


@pytest.fixture
def readings_file(tmp_path: Path) -> Path:
    file = tmp_path / "readings.csv"
    file.write_text(READINGS)
    return file


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
    checked = validate(frame, frames.VideoGenerationJobs, target="video_generation_jobs")
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


def test_a_factory_row_is_corrected_once_its_channel_is_there(
    warehouse: Warehouse, settings: Settings, tmp_path: Path
) -> None:
    refuse_job(warehouse)
    read = corrections(tmp_path, JOB_IS_DONE)
    _, told = apply(warehouse, settings, read)
    assert (told[None].state, "channels" in told[None].why) == ("refused", True)
    channel(warehouse)
    _, told = apply(warehouse, settings, read)
    assert told[None].state == "corrected", told[None].why
    job = "select status, completed_at::text, stages_completed::text from ytempire.{}"
    assert ask(warehouse, job.format("video_generation_jobs")) == [
        ("completed", "2026-01-01 01:00:00+00", '["script"]')
    ]
    refuse_job(warehouse)
    assert rows_of(warehouse) == [], "met again, it stays as it was settled"
    assert ask(warehouse, "select status from ytempire.video_generation_jobs") == [("completed",)]


def test_a_parent_that_has_come_since_lets_a_row_in_as_it_was(
    warehouse: Warehouse, settings: Settings
) -> None:
    refuse_job(warehouse, channel_id=None, status="completed")
    channel(warehouse)
    _, told = apply(warehouse, settings, as_they_are=True)
    assert told[None].state == "corrected", told[None].why
    [row] = rows_of(warehouse, "corrected")
    assert (row.settled_reason, row.correction) == (engine.AS_IT_WAS, {})
    assert len(ask(warehouse, "select job_id from ytempire.video_generation_jobs")) == 1


def test_a_later_word_of_the_source_is_not_taken_back(
    warehouse: Warehouse, settings: Settings, tmp_path: Path
) -> None:
    channel(warehouse)
    refuse_job(warehouse)
    refuse_job(warehouse, status="failed", updated_at="2026-01-02T01:00:00+00:00")
    _, told = apply(warehouse, settings, corrections(tmp_path, JOB_IS_DONE))
    assert "later word" in told[None].why
    assert ask(warehouse, "select status from ytempire.video_generation_jobs") == [("failed",)]


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


FACTORY_VIDEO = "00000000-0000-4000-8000-0000000000f1"


def test_rows_of_other_tables(warehouse: Warehouse, settings: Settings) -> None:
    channel(warehouse)
    video, at = keys.video_key("ddddddddddd"), "2026-01-01T00:00:00+00:00"
    keep_row(
        warehouse,
        "videos",
        video_id=video,
        channel_id=JOB["channel_id"],
        youtube_video_id="ddddddddddd",
        factory_video_id=FACTORY_VIDEO,
        title="Fourth",
        tags=["a"],
        published_at=at,
    )
    keep_row(
        warehouse,
        "video_metrics_timeseries",
        youtube_video_id="ddddddddddd",
        time=at,
        views=10,
        likes=None,
        comments=None,
        likes_state="hidden",
        comments_state="ok",
        flags=[],
        views_delta=None,
        source="youtube_data",
    )
    keep_row(
        warehouse,
        "cost_ledger",
        idempotency_key="vendor_call:1",
        occurred_at=at,
        recorded_at=at,
        channel_id=JOB["channel_id"],
        factory_video_id=FACTORY_VIDEO,
        job_id=None,
        attempt=1,
        stage="script",
        vendor="openai",
        component="tokens",
        quantity="1000",
        unit="token",
        unit_price_usd="0.00002",
        amount_micros=20_000,
        source="internal_db",
    )
    keep_row(warehouse, "video_costs", video_id=video)
    keep_row(warehouse, "nowhere", a=1)
    with warehouse.transaction("reader") as connection:
        plan = proposals.plan(rejections.find(connection), [], as_they_are=True)
    told = {
        one.proposal.row.target: one
        for one in engine.replay(warehouse, settings, plan.proposals, rehearse=False)
    }
    assert {target: one.why or one.state for target, one in told.items()} == {
        "videos": "corrected",
        "video_metrics_timeseries": "corrected",
        "cost_ledger": "corrected",
        "video_costs": "it is made from the cost ledger: correct the row of cost_ledger instead",
        "nowhere": "nothing says what a row of nowhere must be: dismiss it",
    }
    assert ask(warehouse, "select title, tags, views from ytempire.videos") == [
        ("Fourth", ["a"], 10)
    ]
    spent = (
        "select amount_micros, total_cost_micros from ytempire.cost_ledger, ytempire.video_costs"
    )
    assert ask(warehouse, spent) == [(20_000, 20_000)]


def test_what_is_known_of_a_described_video_is_not_replaced(
    warehouse: Warehouse, settings: Settings, readings_file: Path
) -> None:
    give(warehouse, "snapshots", readings_file)
    keep_row(
        warehouse,
        "videos",
        youtube_video_id="ccccccccccc",
        youtube_channel_id="UC0000000000000000000001",
        title="An old title",
        description="Nobody told it before.",
    )
    [row] = [row for row in rows_of(warehouse) if row.target == "videos"]
    _, told = apply(warehouse, settings, as_they_are=True, only={row.rejected_id})
    assert told[None].state == "corrected", told[None].why
    described = "select title, description, views from ytempire.videos"
    assert ask(warehouse, described) == [("Third", "Nobody told it before.", 160)]


def test_a_dismissed_row_stays_so(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    text = "  - {where: {Aufrufe: 12;5}, dismiss: true, reason: A line of a broken test.}\n"
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert told[5].state == "dismissed"
    give(warehouse, "studio", studio_file)
    [row] = rows_of(warehouse, "dismissed")
    assert (row.row_number, row.occurrences, row.settled_reason) == (
        5,
        2,
        "A line of a broken test.",
    )
    assert engine.dismiss(warehouse, [row], reason="once more", by="me") == 0


def test_two_people_at_the_same_row(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    read = corrections(tmp_path, ID_OF_THE_SECOND)
    with warehouse.transaction("reader") as connection:
        plan = proposals.plan(rejections.find(connection), read)
    with (
        warehouse.transaction("writer") as other,
        pytest.raises(RowsBusy, match="try again when it is done"),
    ):
        rejections.lock(other, rows_of(warehouse))
        list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))
    threads = [
        threading.Thread(target=lambda: _quietly(warehouse, settings, plan)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(rows_of(warehouse, "corrected")) == 1
    assert ask(warehouse, "select count(*) from ytempire.video_period_facts") == [(2,)]
    # Planned before, tried after: somebody was faster.
    [late] = engine.replay(warehouse, settings, plan.proposals, rehearse=False)
    assert late.state == "settled"


def _quietly(warehouse: Warehouse, settings: Settings, plan: proposals.Plan) -> None:
    with suppress(RowsBusy):
        list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))


def test_many_rows_with_some_bad_ones_are_few_loads(
    warehouse: Warehouse, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"v{n:010},{'never' if n else '2026-01-01T00:00:00Z'},{n}" for n in range(300)]
    file = tmp_path / "many.csv"
    file.write_text("\n".join(["video_id,time,views", *lines]))
    give(warehouse, "snapshots", file)
    loads = []
    load_file = imports.KINDS["snapshots"]

    def counted(*arguments):
        loads.append(arguments)
        return load_file(*arguments)

    monkeypatch.setitem(imports.KINDS, "snapshots", counted)
    _, told = apply(warehouse, settings, as_they_are=True)
    assert {one.state for one in told.values()} == {"refused"}
    assert (len(told), len(loads)) == (299, 1)
    loads.clear()
    text = """\
  - {where: {video_id: v0000000200}, set: {views: x, time: 2026-01-02}, reason: It is a mistake.}
  - {where: {time: never, views: "9"}, set: {video_id: v0000000000}, reason: It is another one.}
  - {where: {time: never}, set: {time: 2026-01-02T00:00:00Z}, reason: They are of that night.}
"""
    first, second, rest = corrections(tmp_path, text)
    with warehouse.transaction("reader") as connection:
        rows = rejections.find(connection)
    plan = proposals.plan(rows, [first, second])
    known = {one.row.rejected_id for one in plan.proposals}
    others = [row for row in rows if row.rejected_id not in known]
    plan.proposals = proposals.plan(others, [rest]).proposals + plan.proposals
    outcomes = list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))
    states = [one.state for one in outcomes]
    assert (states.count("corrected"), states.count("refused")) == (297, 2)
    assert len(loads) < 25, "a time without a zone is the whole file's fault: it is halved"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rows: []", "must begin with `corrections:`"),
        ("corrections: {}", "stands a list"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}\n    resaon: x y z", "line 4: resaon"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}\n    reason: typo", "line 4.*why"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}", "line 2: reason is missing"),
        ("corrections:\n  - row: 12\n    set: {a: b}\n    reason: a b c", "line 2: row"),
        ("corrections:\n  - set: {a: b}\n    reason: a b c", "line 2.*in one way"),
        ("corrections:\n  - row_number: 2\n    set: {a: b}\n    reason: a b c", "needs file"),
        ("corrections:\n  - row: 12345678\n    reason: a b c", "say what to do"),
        ("corrections:\n  - row: 12345678\n    row: 12345679", "line 3: row stands there twice"),
        ("corrections: [", "not YAML"),
    ],
)
def test_a_wrong_corrections_file_is_refused_by_its_line(tmp_path: Path, text, said) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(text)
    with pytest.raises(CorrectionsRefused, match=said) as refused:
        entries.read(file)
    assert "wrong.yaml" in str(refused.value)


def test_cells_are_text_whatever_yaml_takes_them_for(tmp_path: Path) -> None:
    [entry] = corrections(
        tmp_path,
        """\
  - row: 12345678
    set: {a: 2026-01-01, b: 1:30, c: no, d: 007, e: null, f: 1e3}
    reason: As it stands there.
""",
    )
    assert entry.correction.cells == {
        "a": "2026-01-01",
        "b": "1:30",
        "c": "no",
        "d": "007",
        "e": None,
        "f": "1e3",
    }
    assert entry.place == "corrections.yaml:2"


def test_entries_that_fit_no_row_are_told(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    apply(warehouse, settings, corrections(tmp_path, ID_OF_THE_SECOND))
    plan, told = apply(
        warehouse,
        settings,
        corrections(
            tmp_path,
            """\
  - {row: 0123456789, dismiss: true, reason: There is none.}
  - {file: Tabellendaten.csv, row_number: 4, set: {Inhalt: -zzzzzzzzzz}, reason: On second thought.}
  - {file: Tabellendaten.csv, row_number: 5, dismiss: true, reason: Not wanted at all.}
  - {where: {Videotitel: Drittes}, set: {Aufrufe: "12"}, reason: It was twelve then.}
""",
        ),
        rehearse=True,
    )
    assert [(one.entry.line, one.why) for one in plan.misfits] == [
        (2, "no rejected row is like that: `ytempire rejected list --status all` shows them"),
        (3, plan.misfits[1].why),
        (5, "corrections.yaml:4 is about the same row: leave one of them"),
    ]
    assert "was corrected by anna on" in plan.misfits[1].why
    assert list(told) == [5]


def test_a_line_is_written_back_as_it_came(warehouse: Warehouse, studio_file: Path) -> None:
    give(warehouse, "studio", studio_file)
    line = rows_of(warehouse)[1]
    header, row = as_file([(line, line.row_values)]).decode().splitlines()
    assert header.split(",") == STUDIO.splitlines()[0].removeprefix("\ufeff").split(",")
    assert row == '#NAME?,Zweites,,300,300,15,"1,4",x'


def test_every_column_of_a_header_has_a_name_of_its_own() -> None:
    assert labels(["a\u00adb", "", "a", "a"], 6) == [
        "ab",
        "column 2",
        "a",
        "column 4",
        "column 5",
        "column 6",
    ]
    original = OriginalRows(("a", "b"), {2: ["1"], 3: ["1", "2", "3"]})
    assert [json.loads(original.as_json(n)) for n in (2, 3)] == [
        {"a": "1"},
        {"a": "1", "b": "2", "column 3": "3"},
    ]
