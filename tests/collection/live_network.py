"""A simulated network that is live on a clock of its own, and what collecting it left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from ytempire import parameters
from ytempire.collection import channels, live, readings, videos
from ytempire.parameters import NamedChannel, Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.simulator.network import Network as Truth
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.warehouse.connection import Warehouse

END = datetime(2026, 11, 20, 22, tzinfo=UTC)
SEED = 7
_SETTINGS = {
    "endpoint": "YTEMPIRE_GOOGLE_API_ENDPOINT",
    "clock_url": "YTEMPIRE_CLOCK_URL",
}
FAULTS: list[dict[str, Any]] = [
    {"kind": "backendError", "methods": ["youtube.*"], "probability": 0.02},
    {"kind": "serviceUnavailable", "methods": ["youtube.*"], "probability": 0.02},
    {"kind": "tooManyRequests", "methods": ["youtube.videos.*"], "probability": 0.02},
    {"kind": "userRateLimitExceeded", "methods": ["youtube.videos.*"], "probability": 0.02},
    {"kind": "slow", "seconds": 0.5, "methods": ["youtube.videos.*"], "probability": 0.02},
    {"kind": "cut", "where": "before_headers", "methods": ["youtube.*"], "probability": 0.01},
    {"kind": "cut", "where": "in_body", "methods": ["youtube.*"], "probability": 0.01},
    {
        "kind": "partial", "missing_ratio": 0.2, "probability": 0.05,
        "methods": ["youtube.videos.batchGetStats"],
    },
]  # fmt: skip
"""What goes wrong now and then, all at once."""


@dataclass
class Receipt:
    """What was told, by the records of the calls, and what the warehouse holds of it.

    Attributes
    ----------
    told
        Items in all answers about counters.
    stored
        Readings in the warehouse.
    instants
        Distinct pairs of video and instant among them.
    untrue
        Readings that are not what the network had at their instant.
    open
        Reservations of quota that are not settled.
    units
        Spent of the bucket, by our count.
    failed
        Calls that failed.
    """

    told: int
    stored: int
    instants: int
    untrue: int
    open: int
    units: int
    failed: int

    @property
    def is_exact(self) -> bool:
        """Say whether nothing was lost, doubled or changed."""
        return self.told == self.stored == self.instants and not self.untrue and not self.open


@dataclass
class LiveNetwork:
    """The network, as the product sees it."""

    settings: Settings
    warehouse: Warehouse
    truth: Truth
    told: dict[str, Any]

    @property
    def network(self) -> Network:
        """Return the product's parameters, with the network's channels named."""
        named = [NamedChannel(id=channel) for channel in self.told["channels"]]
        return parameters.network().model_copy(update={"channels": named})

    def begin(self, at: datetime) -> None:
        """Collect history in rounds up to an instant."""
        network = self.network
        channels.ingest(self.warehouse, self.settings, network)
        until = self.settings.model_copy(update={"collect_until": at})
        videos.ingest(self.warehouse, until)
        readings.collect(self.warehouse, until, network)

    def watch(self, until: datetime) -> PipelineResult:
        """Watch live up to an instant."""
        return live.watch(self.warehouse, self.settings, self.network, until)

    def as_told(self, until: datetime) -> str:
        """Return what `watch_from` needs to watch in another process."""
        url = self.settings.database_url
        assert url is not None
        return json.dumps(
            {
                "home": str(self.settings.home),
                "database_url": url.get_secret_value(),
                "told": self.told,
                "until": until.isoformat(),
            }
        )

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Steer the simulator."""
        data = json.dumps(body).encode()
        with urllib.request.urlopen(self.told["endpoint"] + path, data=data, timeout=30) as answer:
            found: dict[str, Any] = json.load(answer)
        return found

    def spent(self) -> int:
        """Return the units of counters that the simulator counted today."""
        with urllib.request.urlopen(self.told["endpoint"] + "/quota", timeout=30) as answer:
            (project,) = json.load(answer)["projects"].values()
        return int(project["batchGetStats"]["spent"])

    def rows(self, text: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the warehouse."""
        with self.warehouse.transaction("reader") as connection:
            return connection.execute(text.encode(), values or None).fetchall()

    def receipt(self) -> Receipt:
        """Hold what was told against what is there."""
        ((told, units, failed),) = self.rows(
            "select coalesce(sum(items_returned), 0), sum(quota_cost), "
            "count(*) filter (where error_message is not null) from ytempire.youtube_api_usage "
            "where quota_bucket = 'batchGetStats'"
        )
        stored = self.rows(
            "select youtube_video_id, time, readings.views, readings.likes, "
            "readings.comments from "
            "ytempire.video_metrics_timeseries as readings "
            "inner join ytempire.videos using (video_id)"
        )
        ((open_,),) = self.rows(
            "select count(*) from ytempire.quota_reservations where settled_at is null"
        )
        untrue = 0
        for video, at, views, likes, comments in stored:
            counted = self.truth.counters(video, at)
            untrue += counted is None or (
                counted.views != views
                or likes not in {None, counted.likes}
                or comments not in {None, counted.comments}
            )
        instants = len({row[:2] for row in stored})
        return Receipt(told, len(stored), instants, untrue, open_, units, failed)


@contextmanager
def live_network(
    warehouse: Warehouse,
    settings: Settings,
    home: Path,
    *,
    factory_url: str | None = None,
    videos_per_day: int = 40,
    days: int = 2,
) -> Iterator[LiveNetwork]:
    """Start a network whose clock may go up to `END`; the environment names its clock."""
    size = [
        *("--channels", "3", "--videos-per-day", str(videos_per_day), "--days", str(days)),
        *("--seed", str(SEED), "--end", END.isoformat()),
    ]
    factory = ["--factory-url", factory_url] if factory_url else []
    with subprocess.Popen(
        [sys.executable, "-m", "ytempire.simulator", "--home", str(home), *size, *factory],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        before = {name: os.environ.get(name) for name in _SETTINGS.values()}
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            told = json.loads((home / "simulator.json").read_text())
            os.environ.update({name: told[key] for key, name in _SETTINGS.items()})
            ready = settings.model_copy(
                update={
                    "google_api_endpoint": told["endpoint"],
                    "youtube_api_key": SecretStr(told["api_key"]),
                    "factory_database_url": SecretStr(factory_url) if factory_url else None,
                    "network": "simulated",
                }
            )
            spec = NetworkSpec.scaled(SEED, start_for(END, days), 3, videos_per_day, 1)
            truth = Truth(spec, END + timedelta(hours=1))
            yield LiveNetwork(ready, warehouse, truth, told)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
            process.terminate()


def watch_from(told: dict[str, Any]) -> None:
    """Watch in a process of its own, as `LiveNetwork.as_told` says."""
    os.environ.update({name: told["told"][key] for key, name in _SETTINGS.items()})
    settings = Settings(
        home=told["home"],
        database_url=SecretStr(told["database_url"]),
        google_api_endpoint=told["told"]["endpoint"],
        youtube_api_key=SecretStr(told["told"]["api_key"]),
        network="simulated",
    )
    named = [NamedChannel(id=channel) for channel in told["told"]["channels"]]
    network = parameters.network().model_copy(update={"channels": named})
    with Warehouse(settings) as warehouse:
        live.watch(warehouse, settings, network, datetime.fromisoformat(told["until"]))
