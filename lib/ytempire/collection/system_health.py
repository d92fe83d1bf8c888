"""Measures this machine and writes what it is like into system_samples."""

from __future__ import annotations

import time

from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources import system_health
from ytempire.warehouse import loading, watermarks
from ytempire.warehouse.connection import Warehouse

KEY = ("sampled_at", "host", "gpu_index", "disk_path")


def sample(
    warehouse: Warehouse, settings: Settings, network: Network | None = None
) -> PipelineResult:
    """Measure CPU, memory, disks and GPUs once; a row a disk and a row a GPU.

    What we measured ourselves has the table's types, and is not validated again: that would cost
    more of the machine, each minute, than all else here.
    """
    begun = time.monotonic()
    measured = system_health.sample(settings.home)
    at, host = measured.row(0, named=True)["sampled_at"], measured.row(0, named=True)["host"]
    with warehouse.transaction("writer") as connection:
        written = loading.upsert(connection, "system_samples", measured, KEY)
        watermarks.advance(connection, system_health.SOURCE, host, through=at)
    return PipelineResult(
        success=True,
        records_processed=measured.height,
        written={"system_samples": written.changed},
        duration_seconds=round(time.monotonic() - begun, 3),
        window_start=at,
        window_end=at,
    )
