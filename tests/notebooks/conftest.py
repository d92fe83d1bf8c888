"""A small simulated network, run through the whole pipeline once for all tests of the folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ytempire import parameters
from ytempire.cli import network as network_of
from ytempire.runs import pipeline, planning
from ytempire.runs.pipeline import Step
from ytempire.settings import Settings
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.warehouse.connection import Warehouse

END = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
"""The clock stands still here: 11:30 in Los Angeles, a Saturday."""
SCALE = 0.03


@dataclass
class SmallNetwork:
    """The network, its warehouse, and what its simulator knows to be true.

    `settings` reach the simulator, which stays up; `environment` is the same for processes.
    """

    settings: Settings
    warehouse: Warehouse
    truth: Network
    environment: dict[str, str]
    first_run: list[Step]

    def rows(self, text: str, *values: object) -> list[tuple]:
        with self.warehouse.transaction("reader") as connection:
            return connection.execute(text, values or None).fetchall()

    def run_pipeline(self, asked: planning.Asked | None = None) -> list[Step]:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in self.environment.items():
                patch.setenv(name, value)
            return list(pipeline.run(self.settings, self.warehouse, planning.make(asked)))


@pytest.fixture(scope="session")
def small_network(server_home: Path) -> Iterator[SmallNetwork]:
    """Run the pipeline on 3 channels, 9 videos a day and 30 days, up to a fixed end."""
    home = server_home.parent / "small"
    size = parameters.network().simulated
    spec = NetworkSpec.scaled(
        size.seed, start_for(END, size.days), size.channels, size.videos_per_day, SCALE
    )
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        for name in [n for n in os.environ if n.startswith("YTEMPIRE_")]:
            patch.delenv(name)
        patch.setenv("YTEMPIRE_HOME", str(home))
        settings = Settings(home=home)
        ready = stack.enter_context(network_of.connected(settings, SCALE, END))
        warehouse = stack.enter_context(Warehouse(ready))
        environment = {n: v for n, v in os.environ.items() if n.startswith("YTEMPIRE_")}
        steps = list(pipeline.run(ready, warehouse))
        for name in environment:  # the other tests of this process must not inherit them
            del os.environ[name]
        truth = Network(spec, END + timedelta(hours=1))
        yield SmallNetwork(ready, warehouse, truth, environment, steps)
