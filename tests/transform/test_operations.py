"""The factory's words for requests, samples and stages, in ours."""

from datetime import UTC, datetime, timedelta

import polars as pl

from ytempire.sources import factory_tables
from ytempire.transform import operations, operations_frames
from ytempire.transform.validate import validate

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
JOB = "10000000-0000-4000-8000-000000000000"


def frame(table: factory_tables.FactoryTable, *rows: dict) -> pl.DataFrame:
    return pl.DataFrame([dict.fromkeys(table.columns) | row for row in rows], table.schema())


def test_a_request_without_an_id_is_known_by_what_it_was() -> None:
    usual = {"used_at": NOON, "vendor": "openai", "model": "m"}
    rows = operations.ai_usage(
        frame(
            factory_tables.AI_USAGE,
            usual | {"request_id": "r1", "seconds": 2.5},
            usual | {"job_id": JOB, "attempt": 1},
            usual | {"job_id": JOB, "attempt": 2, "error_class": "Timeout"},
        )
    )
    checked = validate(rows, operations_frames.AiUsage, target="ai_usage", now=NOON)
    assert checked.rejected.is_empty()
    assert checked.accepted["media_seconds"].to_list() == [2.5, None, None]
    first, *others = checked.accepted["idempotency_key"].to_list()
    assert first == "request:openai:r1"
    assert len({*others}) == 2
    assert all(key.startswith("unnamed:openai:2026-11-20 12:00") for key in others)


def test_percents_become_ratios_and_what_cannot_be_is_refused() -> None:
    usual = {"sampled_at": NOON, "gpu_index": -1, "disk_path": "/"}
    rows = operations.system_samples(
        frame(
            factory_tables.HOST_SAMPLES,
            usual | {"host": "a", "cpu_pct": 56.779998779, "mem_used": 5},
            usual | {"host": "b", "cpu_pct": 101.0},
        )
    )
    checked = validate(rows, operations_frames.SystemSamples, target="system_samples", now=NOON)
    ((cpu, gpu, used),) = checked.accepted.select(
        "cpu_ratio", "gpu_ratio", "memory_used_bytes"
    ).rows()
    assert (cpu, gpu, used) == (0.5678, None, 5)
    assert checked.rejected["reason"].to_list() == ["cpu_ratio: above 1 (1.01)"]


def test_a_stage_left_before_it_was_entered_is_refused() -> None:
    usual = {"job_id": JOB, "attempt": 1, "stage": "script", "entered_at": NOON}
    rows = frame(
        factory_tables.JOB_STAGES,
        usual | {"seq": 0, "left_at": NOON - timedelta(seconds=1)},
        usual | {"seq": 1, "left_at": NOON},
        usual | {"seq": 2},
    )
    checked = validate(rows, operations_frames.JobStageEvents, target="job_stage_events", now=NOON)
    assert checked.accepted["seq"].to_list() == [1, 2]
    assert checked.rejected["reason"].to_list() == ["left_at: before entered_at"]
