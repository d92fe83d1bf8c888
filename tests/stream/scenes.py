"""A stage for consumer processes: topics of a test's own, a database, and what must be in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from ytempire.stream import topics

from .brokers import Broker, own_names
from .processes import Consuming
from .traffic import Traffic

SESSION_MS = 2_000
"""Who says nothing for so long has left the group."""


@dataclass
class Scene:
    """Topics on a broker, a database, and consumers that read one into the other."""

    broker: Broker
    url: str
    folder: Path
    names: dict[str, str] = field(default_factory=lambda: own_names(topics.CONSUMED))
    started: list[Consuming] = field(default_factory=list)

    def start(self, **changes: Any) -> Consuming:
        """Start a consumer."""
        plan = {
            "url": self.url,
            "home": str(self.folder),
            "address": self.broker.address,
            "group": f"group of {self.names[topics.VIDEO_EVENTS]}",
            "topics": list(self.names.values()),
            "batch": 250,
            "session_ms": SESSION_MS,
        }
        self.started.append(Consuming(plan | changes, self.folder / "consumers.log"))
        return self.started[-1]

    def send(self, told: Traffic) -> None:
        """Send all of it."""
        self.broker.send([(self.names[topic], key, value) for topic, key, value in told.sent])

    def ask(self, text: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the database."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            return connection.execute(text.encode(), values or None).fetchall()

    def written(self) -> int:
        """Return how many messages the database has."""
        [(count,)] = self.ask("select coalesce(sum(next_offset), 0) from ytempire.kafka_offsets")
        return int(count)

    def holds_exactly(self, told: Traffic) -> None:
        """Assert that the database holds what was sent: no event twice, none lost, none changed."""
        rows = self.ask("select event_id, payload->>'event_id' from ytempire.stream_events")
        assert Counter(id_ for id_, _ in rows) == Counter(told.events)
        assert all(str(id_) == said for id_, said in rows)
        kept = self.ask("select raw from ytempire.dead_letters")
        assert Counter(bytes(raw) for (raw,) in kept) == Counter(told.bad)
