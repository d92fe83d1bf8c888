"""What was measured is in system_samples, beside the factory's own."""

from __future__ import annotations

import socket

import pytest

from ytempire.collection import system_health
from ytempire.settings import Settings
from ytempire.sources import system_health as source
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    measure = source.sample
    monkeypatch.setattr(source, "sample", lambda home: measure(home, cpu_seconds=0.05))


def test_a_sample_is_written_and_noted(warehouse: Warehouse, settings: Settings) -> None:
    first = system_health.sample(warehouse, settings)
    second = system_health.sample(warehouse, settings)
    rows = first.rows_written
    assert first.success
    assert first.written == {"system_samples": rows} == second.written
    with warehouse.transaction("reader") as connection:
        found = connection.execute(
            "select count(*), count(distinct sampled_at), min(host), min(source) "
            "from ytempire.system_samples"
        ).fetchone()
        through = watermarks.complete_through(connection, "system_health", socket.gethostname())
    assert found == (2 * rows, 2, socket.gethostname(), "system_health")
    assert through == second.window_end
