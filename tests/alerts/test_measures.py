"""What each rule's query measures, and of which subjects: the healthy ones too."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from tests.delivery.servers import webhook

from ytempire import clock
from ytempire.alerts import engine, notifying, rules, store
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

AT = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
CHANNEL, OTHER = uuid.UUID(int=1), uuid.UUID(int=2)


class Facts:
    """A warehouse that stands at `AT`, and rows to put into it."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse = warehouse
        for key, name in ((CHANNEL, "One"), (OTHER, "Two")):
            self.add("channels", channel_id=key, channel_name=name)

    def add(self, table: str, **row: Any) -> None:
        names, marks = ", ".join(row), ", ".join(["%s"] * len(row))
        with self.warehouse.connect("owner", autocommit=True) as connection:
            connection.execute(
                f"insert into ytempire.{table} ({names}) values ({marks})", list(row.values())
            )

    def change(self, statement: str) -> None:
        with self.warehouse.connect("owner", autocommit=True) as connection:
            connection.execute(statement)

    def video(self, number: int, published: datetime) -> uuid.UUID:
        """Publish a video; return the factory's id of it."""
        key = uuid.UUID(int=9000 + number)
        self.add(
            "videos", video_id=uuid.UUID(int=1000 + number), factory_video_id=key,
            channel_id=CHANNEL, title=f"Video {number}", published_at=published,
        )  # fmt: skip
        return key

    def job(self, number: int, status: str, ended: datetime | None = None, **more: Any) -> None:
        times = {"completed": "completed_at", "failed": "failed_at"}
        row = {
            "job_id": uuid.UUID(int=2000 + number), "channel_id": CHANNEL, "topic": f"Job {number}",
            "status": status, "created_at": (ended or AT) - HOUR, "updated_at": ended or AT,
            **({times[status]: ended} if status in times else {}),
        } | more  # fmt: skip
        self.add("video_generation_jobs", **row)

    def spent(self, job: int | None, stage: str, micros: int, **more: Any) -> None:
        row = {
            "idempotency_key": str(uuid.uuid4()), "occurred_at": AT - HOUR, "stage": stage,
            "job_id": None if job is None else uuid.UUID(int=2000 + job), "vendor": "openai",
            "component": "x", "quantity": 1, "unit": "x", "unit_price_usd": 1,
            "amount_micros": micros, "source": "t", "recorded_at": AT - HOUR,
            "ingested_at": AT - HOUR,
        } | more  # fmt: skip
        self.add("cost_ledger", **row)

    def measured(self, rule: str, **parameters: Any) -> dict[str, float | None]:
        """Return the value of each subject by its name, as the rule's query gives them."""
        told = rules.read().rules[rule]
        told = told.model_copy(update={"parameters": told.parameters | parameters})
        with self.warehouse.transaction("reader") as connection:
            self._stand(connection)
            found = engine._measured(connection, rule, told)
        return {one["subject_name"]: one["value"] for one in found.values()}

    def detail(self, rule: str) -> list[str]:
        told = rules.read().rules[rule]
        with self.warehouse.transaction("reader") as connection:
            self._stand(connection)
            return [one["detail"] for one in engine._measured(connection, rule, told).values()]

    def _stand(self, connection: Any) -> None:
        connection.execute("select set_config('ytempire.clock_at', %s, true)", [AT.isoformat()])


@pytest.fixture
def facts(warehouse: Warehouse) -> Facts:
    return Facts(warehouse)


def evaluated(facts: Facts, at: datetime) -> list[tuple[str, str, float]]:
    """Evaluate both rules of costs; return all their alerts."""
    book = rules.read()
    costs = {name: book.rules[name] for name in ("cost_above_2_50", "cost_above_3_00")}
    engine.evaluate(facts.warehouse, book.model_copy(update={"rules": costs}), [], at)
    with facts.warehouse.transaction("reader") as connection:
        return [(one.rule, one.subject_name, one.value) for one in store.find(connection)]


def test_costs_count_by_when_they_were_booked(facts: Facts) -> None:
    before = AT - 200 * HOUR
    for number, micros in ((1, 2_500_000), (2, 2_500_001), (3, 3_100_000)):
        facts.spent(None, "script", micros, factory_video_id=facts.video(number, AT - HOUR))
    facts.video(4, AT - HOUR)
    late, past = facts.video(5, AT - 999 * HOUR), facts.video(6, AT - 999 * HOUR)
    facts.spent(None, "script", 2_900_000, factory_video_id=late, ingested_at=before)
    facts.spent(None, "script", 200_000, factory_video_id=late)
    facts.spent(None, "script", 9_000_000, factory_video_id=past, ingested_at=before)
    imported = facts.video(7, AT - 999 * HOUR)
    facts.spent(None, "script", 9_000_000, factory_video_id=imported, recorded_at=AT - 800 * HOUR)
    facts.spent(None, "shared", 9_000_000)
    assert facts.measured("cost_above_2_50") == {
        "Video 1": 2_500_000, "Video 2": 2_500_001, "Video 3": 3_100_000, "Video 5": 3_100_000,
    }  # fmt: skip
    for hours in (0, 1, 2):
        found = evaluated(facts, AT + hours * HOUR)
    assert found == [
        ("cost_above_3_00", "Video 3", 3_100_000),
        ("cost_above_3_00", "Video 5", 3_100_000),
        ("cost_above_2_50", "Video 2", 2_500_001),
        ("cost_above_2_50", "Video 3", 3_100_000),
        ("cost_above_2_50", "Video 5", 3_100_000),
    ]


def test_the_cost_of_what_was_never_published_and_of_what_is_later(facts: Facts) -> None:
    """Told once: as it fails, as its next attempt is paid for, and when it is published."""
    video = uuid.UUID(int=9001)
    about = {"factory_video_id": video, "current_stage": "render"}
    facts.job(1, "failed", AT - 9 * HOUR, **about)
    facts.spent(1, "render", 2_000_000, ingested_at=AT - 200 * HOUR)
    facts.job(2, "failed", AT - 5 * HOUR, retry_count=1, **about)
    facts.spent(2, "render", 1_000_001)
    facts.job(3, "failed", AT - 5 * HOUR)
    facts.spent(3, "render", 2_600_000)
    facts.spent(4, "render", 2_700_000)  # of a job that is not known yet: it will have its name
    assert evaluated(facts, AT) == [
        ("cost_above_3_00", "Job 2", 3_000_001),
        ("cost_above_2_50", "Job 2", 3_000_001),
        ("cost_above_2_50", "Job 3", 2_600_000),
    ]
    assert "not published; failed in the stage render" in facts.detail("cost_above_2_50")
    facts.job(5, "completed", AT, retry_count=2, **about)
    facts.video(1, AT)
    facts.spent(5, "render", 1_000_000, factory_video_id=video)
    for hours in (1, 400):
        facts.spent(5, "upload", 0, factory_video_id=video, ingested_at=AT + hours * HOUR)
        found = evaluated(facts, AT + hours * HOUR)
        assert len(found) == 3
    assert found[0] == ("cost_above_3_00", "Video 1", 4_000_001)
    assert found[2] == ("cost_above_2_50", "Video 1", 4_000_001)


def test_a_second_cost_or_job_changes_no_alert(facts: Facts) -> None:
    video = facts.video(1, AT - HOUR)
    for number in (1, 2, 3):
        facts.job(number, "failed", AT - HOUR, factory_video_id=video, retry_count=number - 1)
        facts.spent(number, "script", 1_000_000, factory_video_id=video)
    assert facts.measured("cost_above_2_50") == {"Video 1": 3_000_000}
    assert len(facts.measured("job_given_up")) == 1


def test_the_projected_cost_of_a_video_in_production(facts: Facts) -> None:
    video = uuid.UUID(int=9)
    running = {"factory_video_id": video, "current_stage": "voice"}
    facts.job(1, "failed", AT - 2 * HOUR, factory_video_id=video, retry_count=0)
    facts.job(2, "processing", retry_count=1, stages_completed='["queued", "script"]', **running)
    facts.spent(1, "script", 1_000_000)
    facts.spent(2, "script", 400_000)
    facts.spent(2, "voice", 100_000)
    assert facts.measured("projected_cost") == {"Job 2": None}, "no history: nothing to project"
    stages = '["queued", "script", "voice", "render", "upload"]'
    for number, voice in ((10, 200_000), (11, 300_000), (12, 900_000)):
        facts.job(number, "completed", AT - 5 * HOUR, stages_completed=stages)
        facts.spent(number, "voice", voice)
        facts.spent(number, "render", 1_500_000)
    assert facts.measured("projected_cost") == {"Job 2": None}, "three jobs are no habit"
    # 1.5 spent on both attempts; of a typical voice (0.3) 0.2 is left, of rendering all of it.
    assert facts.measured("projected_cost", at_least=3) == {
        "Job 2": 1_500_000 + 200_000 + 1_500_000
    }
    assert facts.detail("projected_cost") == ["in the stage voice, spent so far: $1.50"]
    facts.change("update ytempire.video_generation_jobs set status = 'completed'")
    assert facts.measured("projected_cost", at_least=3) == {}


def test_failed_jobs_need_enough_of_them(facts: Facts) -> None:
    for number in range(4):
        facts.job(number, "failed", AT - HOUR)
    for number in range(4, 19):
        facts.job(number, "completed", AT - HOUR)
    facts.job(30, "failed", AT - 7 * HOUR)
    facts.job(31, "cancelled")
    assert facts.measured("failed_jobs") == {"generation jobs": None}
    facts.job(19, "completed", AT - HOUR)
    assert facts.measured("failed_jobs") == {"generation jobs": pytest.approx(0.2)}
    assert facts.detail("failed_jobs") == ["4 of 20 jobs failed"]


def test_a_hundred_failed_jobs_are_one_message(
    facts: Facts, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts.change(
        "insert into ytempire.video_generation_jobs (channel_id, topic, status, failed_at, "
        f"updated_at, retry_count, error_message) select '{CHANNEL}', 'Job ' || i, 'failed', "
        f"'{AT - HOUR}', '{AT}', 2, 'out of memory' from generate_series(1, 100) as i"
    )
    book = rules.read()
    jobs = {name: book.rules[name] for name in ("failed_jobs", "job_given_up")}
    monkeypatch.setattr(clock, "now", lambda: AT)
    with webhook() as hook:
        told = settings.model_copy(update={"alert_webhook_url": SecretStr(hook.address)})
        for minutes in range(3):
            engine.evaluate(
                facts.warehouse, book.model_copy(update={"rules": jobs}), ["webhook"],
                AT + minutes * timedelta(minutes=1),
            )  # fmt: skip
            notifying.send(facts.warehouse, told, book.posting)
        [text] = hook.texts
    lines = text.splitlines()
    assert lines[0] == "*[critical] alerts: 1 critical, 100 warning*"
    assert lines[1].startswith("CRITICAL Many generation jobs fail · generation jobs · 100.0")
    assert "81 x WARNING Video was given up after its last attempt failed" in lines
    with facts.warehouse.transaction("reader") as connection:
        [many] = store.find(connection, rule="failed_jobs")
    assert many.occurrences == 3


def test_a_job_that_failed_all_its_retries(facts: Facts) -> None:
    def attempts(video: int, *statuses: str, ended: datetime = AT - HOUR) -> None:
        for retry, status in enumerate(statuses):
            facts.job(
                video * 10 + retry, status, ended, factory_video_id=uuid.UUID(int=video),
                retry_count=retry, topic=f"V{video}", current_stage="render",
                error_message="CUDA out of memory",
            )  # fmt: skip

    attempts(1, "failed", "failed", "failed")
    attempts(2, "failed", "failed", "completed")
    attempts(3, "failed")
    attempts(4, "failed", ended=AT - 3 * HOUR)
    attempts(5, "failed", "processing")
    attempts(6, "failed", "failed", "failed", ended=AT - 100 * HOUR)
    assert facts.measured("job_given_up") == {"V1": 3, "V2": 0, "V3": 0, "V4": 1, "V5": 0}
    assert facts.detail("job_given_up")[0] == "the last in the stage render: CUDA out of memory"


def test_uploads_that_fail_in_a_row(facts: Facts) -> None:
    facts.job(1, "completed", AT - 10 * HOUR, current_stage="upload")
    for number in (2, 3, 4):
        facts.job(number, "failed", AT - number * HOUR, current_stage="upload",
                  error_message=f"error {number}")  # fmt: skip
    facts.job(5, "failed", AT - HOUR, current_stage="render")
    facts.job(6, "completed", AT - HOUR, channel_id=OTHER)
    facts.job(7, "failed", AT - 2 * HOUR, channel_id=OTHER, current_stage="upload")
    assert facts.measured("failed_uploads") == {"One": 3, "Two": 0}
    assert "the last: error 2" in facts.detail("failed_uploads")


def test_sources_are_late_by_what_is_usual_for_them(facts: Facts) -> None:
    def mark(source: str, scope: str, ok: datetime | None, **more: Any) -> None:
        row = {"source": source, "scope": scope, "last_attempt_at": AT, "last_ok_at": ok} | more
        facts.add("source_watermarks", **row)

    mark("internal_db", "jobs", AT - HOUR)
    mark("internal_db", "costs", AT - 6 * HOUR)
    mark("youtube_data", "channels", AT, state="failed")
    mark("youtube_analytics", str(CHANNEL), AT - HOUR, complete_date=AT.date() - timedelta(days=2))
    mark("youtube_analytics", str(OTHER), AT - 900 * HOUR)
    mark("youtube_reporting", str(CHANNEL), AT - 900 * HOUR, state="refused")
    mark("studio_export", "*", AT - 900 * HOUR)
    assert facts.measured("stale_source")["youtube_analytics"] > 30, "no channel is forgotten"
    facts.change(f"update ytempire.channels set status = 'archived' where channel_id = '{OTHER}'")
    # The day of 19 November ended on the 20th at 08:00 UTC: 35.5 of 120 hours ago.
    assert facts.measured("stale_source") == {
        "internal_db": pytest.approx(1 / 3),
        "youtube_data": 0,
        "youtube_analytics": pytest.approx(35.5 / 120),
    }
    facts.change("update ytempire.source_watermarks set last_ok_at = null where source "
                 "= 'youtube_data'")  # fmt: skip
    assert facts.measured("stale_source")["youtube_data"] is None
    run(facts, "pipeline/20_x", "failed", AT - 9 * HOUR)
    assert facts.measured("stale_source")["youtube_data"] == 3, "never, since we began to ask"


def run(facts: Facts, notebook: str, status: str, at: datetime, **more: Any) -> None:
    row = {
        "run_id": uuid.uuid4(), "batch_id": uuid.uuid4(), "notebook": notebook, "parameters": "{}",
        "code_version": "x", "notebook_sha256": "x", "parameters_sha256": "x", "started_at": at,
        "status": status,
    } | more  # fmt: skip
    facts.add("pipeline_runs", **row)


def test_runs_that_fail_in_a_row(facts: Facts) -> None:
    run(facts, "pipeline/20_a", "failed", AT - 9 * HOUR)
    run(facts, "pipeline/20_a", "ok", AT - 8 * HOUR)
    run(facts, "pipeline/20_a", "failed", AT - 7 * HOUR, error="ValueError: the cause\nmore")
    run(facts, "pipeline/20_a", "failed", AT - 6 * HOUR, outcome="4 of 9 checks hold")
    run(facts, "pipeline/20_a", "running", AT - HOUR)
    run(facts, "pipeline/20_a", "retried", AT - HOUR, error="it is tried again")
    run(facts, "reports/b", "ok", AT - HOUR)
    run(facts, "pipeline/30_late", "timed_out", AT - HOUR)
    run(facts, "pipeline/31_cut", "stopped", AT - HOUR)
    run(facts, "reports/first", "running", AT - HOUR)
    run(facts, "reports/old", "failed", AT - 400 * HOUR)
    assert facts.measured("failed_run") == {
        "pipeline/20_a": 2, "pipeline/30_late": 1, "reports/b": 0,
    }  # fmt: skip
    assert facts.detail("failed_run")[0] == "the last: 4 of 9 checks hold"


def job_run(facts: Facts, job: str, status: str, at: datetime, **more: Any) -> None:
    run(facts, f"schedule/{job}", status, at, job=job, attempt=1, missed_runs=0, **more)


def scheduled(facts: Facts, job: str, severity: str | None, **more: Any) -> None:
    row = {
        "job": job, "runs": "x", "due": "every 1h", "longest_gap_seconds": 3600,
        "timeout_seconds": 60, "alert_severity": severity, "is_enabled": True,
        "enabled_since": AT - 100 * HOUR, "written_at": AT,
    } | more  # fmt: skip
    facts.add("scheduled_jobs", **row)


def test_jobs_that_fail_in_a_row(facts: Facts) -> None:
    for job in ("well", "bad", "retried", "new"):
        scheduled(facts, job, "critical")
    scheduled(facts, "light", "warning")
    scheduled(facts, "quiet", None)
    scheduled(facts, "off", "critical", is_enabled=False, enabled_since=None)
    for job in ("bad", "light", "quiet", "off", "gone"):
        job_run(facts, job, "failed", AT - 9 * HOUR, error="older")
        job_run(facts, job, "ok", AT - 8 * HOUR)
        job_run(facts, job, "failed", AT - 7 * HOUR, error="ValueError: x")
        job_run(facts, job, "timed_out", AT - 6 * HOUR, error="it was stopped\nmore")
        job_run(facts, job, "retried", AT - 5 * HOUR, error="not the last word")
        job_run(facts, job, "skipped", AT - 4 * HOUR, outcome="nobody scheduled")
        job_run(facts, job, "stopped", AT - 3 * HOUR, error="stopped")
        job_run(facts, job, "running", AT - HOUR)
    job_run(facts, "well", "failed", AT - 2 * HOUR)
    job_run(facts, "well", "ok", AT - HOUR)
    job_run(facts, "retried", "retried", AT - HOUR)
    assert facts.measured("scheduled_job_failed") == {"well": 0, "bad": 2, "retried": 0, "new": 0}
    assert facts.measured("scheduled_job_failed_twice") == {"light": 2}
    assert facts.detail("scheduled_job_failed_twice") == ["the last: it was stopped"]
    assert facts.measured("failed_run") == {}, "their notebooks are told of by themselves"


def delivery(facts: Facts, target: str, state: str, **more: Any) -> None:
    row = {
        "edition": "2026-11-20/trend_analysis", "target": target, "occasion": 1, "kind": "mail",
        "message_id": uuid.uuid4(), "state": state, "first_attempt_at": AT - HOUR,
        "last_attempt_at": AT - HOUR, "attempts": 1, "outcome": f"{target} said",
        "next_attempt_at": AT if state == "waiting" else None,
        "ended_at": AT if state in {"sent", "failed"} else None,
    } | more  # fmt: skip
    facts.add("report_deliveries", **row)


def test_reports_that_did_not_arrive(facts: Facts) -> None:
    for target, state in (("well", "sent"), ("away", "waiting"), ("now", "sending")):
        delivery(facts, target, state)
    delivery(facts, "gone", "failed")
    delivery(facts, "gone", "failed", edition="2026-11-20/restatements", last_attempt_at=AT,
             outcome="HTTP 404")  # fmt: skip
    delivery(facts, "gone", "sent", edition="2026-11-19/restatements")
    delivery(facts, "mended", "failed")
    delivery(facts, "mended", "sent", occasion=2)
    delivery(facts, "worse", "sent")
    delivery(facts, "worse", "failed", occasion=2)
    delivery(facts, "old", "failed", first_attempt_at=AT - 200 * HOUR)
    assert facts.measured("report_delivery_failed") == {
        "well": 0, "away": 0, "now": 0, "gone": 2, "mended": 0, "worse": 1,
    }  # fmt: skip
    assert "the last: 2026-11-20/restatements: HTTP 404" in facts.detail("report_delivery_failed")


def test_jobs_that_are_overdue(facts: Facts) -> None:
    scheduled(facts, "late", "warning")
    scheduled(facts, "daily", "warning", longest_gap_seconds=86_400)
    scheduled(facts, "never", "critical", enabled_since=AT - 2 * HOUR)
    scheduled(facts, "quiet", None)
    scheduled(facts, "off", "warning", is_enabled=False, enabled_since=None)
    job_run(facts, "late", "failed", AT - 4 * HOUR, scheduled_at=AT - 4 * HOUR)
    job_run(facts, "late", "skipped", AT - HOUR, scheduled_at=AT - HOUR)
    job_run(facts, "daily", "ok", AT - 12 * HOUR, scheduled_at=AT - 12 * HOUR)
    assert facts.measured("job_overdue") == {}, "no scheduler ever led"
    leader = {"host": "h", "pid": 1, "backend_pid": 1, "seen_at": AT}
    facts.add("schedule_leaders", leader_id=uuid.uuid4(), taken_at=AT - 50 * HOUR,
              ended_at=AT - 40 * HOUR, **leader)  # fmt: skip
    assert facts.measured("job_overdue") == {}, "the last was stopped in order"
    facts.add("schedule_leaders", leader_id=uuid.uuid4(), taken_at=AT - 30 * HOUR, **leader)
    assert facts.measured("job_overdue") == {"late": 4, "daily": 0.5, "never": 2}


def test_quota_left_today_in_california(facts: Facts) -> None:
    def call(account: str, bucket: str, units: int, at: datetime = AT) -> None:
        facts.add("youtube_api_usage", api_method="m", endpoint="e", quota_cost=units,
                  quota_bucket=bucket, account_used=account, created_at=at)  # fmt: skip

    call("a", "general", 9_001)
    call("a", "general", 500, datetime(2026, 11, 21, 7, 59, tzinfo=UTC))  # yesterday there
    call("b", "general", 9_000)
    call("a", "search.list", 95)
    call("a", "analytics", 5_000)
    assert facts.measured("quota_below_1000") == {
        "a, general": 999, "b, general": 1_000, "a, analytics": None,
    }  # fmt: skip
    assert facts.measured("small_quota_low") == {"a, search.list": pytest.approx(0.05)}


def test_channels_that_fail(facts: Facts) -> None:
    def score(channel: uuid.UUID, points: float | None, version: int = 2) -> None:
        facts.add(
            "channel_health_daily", channel_id=channel, pacific_date=AT.date() - timedelta(days=1),
            score=points, low=points, high=points, coverage_ratio=0.75, anchors_version=version,
            low_limit_points=40, fall_limit_points=15, fall_limit_days=14, silence_limit_days=7,
        )  # fmt: skip

    for channel in (CHANNEL, OTHER):
        score(channel, 90, version=1)  # measured with an older ruler
    score(CHANNEL, 39)
    score(OTHER, None)
    assert facts.measured("failing_channel") == {"One": 1, "Two": None}
    assert "score 39 of 100, below 40" in facts.detail("failing_channel")
    facts.change(
        "update ytempire.channels set last_video_published_at = '2026-11-10' "
        "where channel_name = 'One'"
    )
    assert facts.measured("failing_channel") == {"One": 2, "Two": None}
    facts.change(
        "update ytempire.channels set last_video_published_at = '2026-11-21', "
        "status = case when channel_name = 'Two' then 'paused' else 'active' end"
    )
    facts.change("update ytempire.channel_health_daily set score = 60, low = 60, high = 60")
    assert facts.measured("failing_channel") == {"One": 0}


def test_every_measure_is_told_in_words(facts: Facts) -> None:
    from ytempire.alerts import amounts

    assert amounts.measure(2_505_000, "micro_usd") == "$2.50"
    assert amounts.measure(0.155, "ratio") == "15.5\u00a0%"
    assert amounts.measure(26, "hours") == "1\u00a0d 2\u00a0h"
    assert amounts.measure(999, "quota units") == "999 quota units"
    assert amounts.measure(1.234, "x the usual lag") == "1.23 x the usual lag"


def test_every_query_gives_its_columns_without_rows(warehouse: Warehouse) -> None:
    for name, rule in rules.read().rules.items():
        with warehouse.transaction("reader") as connection:
            assert engine._measured(connection, name, rule) is not None


def test_a_notebook_mended_by_a_clock_that_went_back_fails_no_more(facts: Facts) -> None:
    # A simulated network begins again at what was read: the run that mends may start earlier.
    for number, (status, ago) in enumerate([("ok", 3), ("failed", 1), ("failed", 0)], 1):
        facts.add(
            "pipeline_runs", run_id=uuid.UUID(int=number), batch_id=uuid.UUID(int=number),
            notebook="pipeline/23_ingest_costs", parameters="{}", code_version="1",
            notebook_sha256="1", parameters_sha256="1", status=status, started_at=AT - ago * HOUR,
            ended_at=AT - ago * HOUR, error="no" if status == "failed" else None,
        )  # fmt: skip
    assert facts.measured("failed_run") == {"pipeline/23_ingest_costs": 2}
    facts.add(
        "pipeline_runs", run_id=uuid.UUID(int=9), batch_id=uuid.UUID(int=9),
        notebook="pipeline/23_ingest_costs", parameters="{}", code_version="1",
        notebook_sha256="1", parameters_sha256="1", status="ok", started_at=AT - 2 * HOUR,
        ended_at=AT - 2 * HOUR,
    )  # fmt: skip
    assert facts.measured("failed_run") == {"pipeline/23_ingest_costs": 0}
