"""Emits the events: in time with the clock, nothing from the future, of the past one day."""

from __future__ import annotations

import heapq
import itertools
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from ytempire.simulator.answers import World
from ytempire.simulator.event_stream.broker import Broker
from ytempire.simulator.event_stream.disturbing import Disturbing
from ytempire.simulator.event_stream.message import Message
from ytempire.simulator.event_stream.production import Story
from ytempire.simulator.event_stream.quota_told import QuotaTold
from ytempire.simulator.factory.plan import LEAD_SECONDS, plans_of
from ytempire.simulator.network import Network
from ytempire.simulator.state import write_private

HISTORY_SECONDS = 24 * 3600
"""How much of what lies before the present is told: the rest is history, in the database alone."""
QUOTA_SECONDS = 5.0
"""The quota is told so often at most, in seconds of the clock."""
FIRST_PROJECT = "default"
"""How the product calls the project of the first key (`YTEMPIRE_YOUTUBE_API_KEY`)."""


class Production:
    """The events of all plans in order, each plan made once.

    Parameters
    ----------
    network
        The network whose factory tells; nobody else may extend it meanwhile.
    after
        Seconds since 1970: what was told by then is not told again.
    """

    def __init__(self, network: Network, after: float) -> None:
        self._network, self._after = network, after
        # Whatever is told after `after` belongs to a video that is published then or later, but
        # for the last charges, which come into the books within a minute.
        self._planned = after - 60
        self._waiting: list[tuple[float, int, Message]] = []
        self._numbers = itertools.count()

    def until(self, now: datetime) -> Iterator[Message]:
        """Yield what is told by now and was not yielded yet, in order."""
        ahead = now.timestamp() + LEAD_SECONDS
        if ahead > self._planned:
            self._network.extend_to(datetime.fromtimestamp(ahead, UTC))
            columns = self._network.columns
            published = columns["published"]
            chosen = (published > self._planned) & (published <= ahead) & columns["from_factory"]
            for row in np.nonzero(chosen)[0].tolist():
                self._plan(row)
            self._planned = ahead
        while self._waiting and self._waiting[0][0] <= now.timestamp():
            yield heapq.heappop(self._waiting)[2]

    def _plan(self, row: int) -> None:
        for plan in plans_of(self._network, row):
            for message in Story(self._network, plan).told():
                if message.at > self._after:
                    heapq.heappush(self._waiting, (message.at, next(self._numbers), message))


class Emitter:
    """Tells a broker what happens in a simulated world.

    Parameters
    ----------
    world
        The world; its clock says what has happened.
    network
        A copy of its network that nobody else extends meanwhile.
    broker
        Where the events go.
    home
        The simulator's folder, which remembers how far a cluster has been told.
    """

    def __init__(self, world: World, network: Network, broker: Broker, home: Path) -> None:
        self._world, self._broker = world, broker
        self._file = home / "events.json"
        begins = max(world.clock.limit().timestamp() - HISTORY_SECONDS, self._told_through())
        self._begins = begins
        self._production = Production(network, begins)
        self._disturbing = Disturbing(world.faults)
        names = dict(zip(world.api_keys, _names(len(world.api_keys)), strict=True))
        spec = world.network.spec
        self._quota = QuotaTold(spec.seed, names, world.quota, world.faults)
        self._quota_told = begins

    def due(self, now: datetime) -> list[Message]:
        """Return what production tells by now; may be asked in a thread."""
        return list(self._production.until(now))

    def emit(self, due: list[Message], now: datetime) -> None:
        """Send what is due and what changed of the quota, as the faults let it; in the loop."""
        messages = list(due)
        if now.timestamp() >= self._quota_told + QUOTA_SECONDS:
            messages += self._quota.changes(now)
            self._quota_told = now.timestamp()
        self._broker.send(self._disturbing.pass_on(messages, now))
        if now.timestamp() > self._begins and messages:
            through = min(now.timestamp(), self._disturbing.oldest_held() - 1)
            write_private(self._file, {"cluster": self._broker.cluster_id, "through": through})

    def end(self) -> None:
        """Wait a little for what is on its way."""
        self._broker.flush()

    def _told_through(self) -> float:
        """Return how far this very cluster was told by an earlier process."""
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            if told["cluster"] == self._broker.cluster_id:
                return float(told["through"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # told twice is told once: the ids are the same
        return 0.0


def _names(count: int) -> list[str]:
    """Return what the product calls the projects of so many keys."""
    return [FIRST_PROJECT, *(f"project-{number}" for number in range(2, count + 1))]
