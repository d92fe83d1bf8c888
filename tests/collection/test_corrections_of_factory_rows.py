"""Rejected rows of the production database, corrected once what they hang on is there."""

from pathlib import Path

from tests.collection.corrected_rows import (
    JOB,
    JOB_IS_DONE,
    apply,
    ask,
    channel,
    corrections,
    give,
    keep_row,
    refuse_job,
    rows_of,
)

from ytempire.collection.corrections import proposals
from ytempire.collection.corrections import replay as engine
from ytempire.settings import Settings
from ytempire.transform import keys
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse


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
