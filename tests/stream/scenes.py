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
from .traffic import CHANNELS, Traffic

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

    def know_channels(self) -> None:
        """Let the database know the channels that traffic is of."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
                "select gen_random_uuid(), id, id from unnest(%s::text[]) as ours (id)",
                [CHANNELS],
            )

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
        assert self.ask("select * from ytempire.stream_events where waits_for is not null") == []
        self._facts_are_of(told)

    def _facts_are_of(self, told: Traffic) -> None:
        """Assert that each job, stage, video and charge is there once, as its events say."""
        said = told.valid()
        by_kind: dict[str, list[dict[str, Any]]] = {}
        for event in said:
            by_kind.setdefault(event["event_type"], []).append(event)
        stages = by_kind["video_generation_stage_complete"]
        published = by_kind["video_published"]
        costs = by_kind["cost_calculated"]
        lines = {line["call_id"]: line for cost in costs for line in cost["lines"]}
        assert self.ask(
            "select job_id::text, attempt, seq from ytempire.job_stage_events order by 1, 2, 3"
        ) == sorted((s["job_id"], s["attempt"], s["seq"]) for s in stages)
        assert self.ask(
            "select job_id::text, status from ytempire.video_generation_jobs order by 1"
        ) == sorted({(s["job_id"], "completed") for s in stages})
        assert self.ask(
            "select youtube_video_id, factory_video_id::text, status from ytempire.videos "
            "order by 1"
        ) == sorted((p["youtube_video_id"], p["video_id"], "published") for p in published)
        assert self.ask(
            "select idempotency_key, amount_micros from ytempire.cost_ledger order by 1"
        ) == sorted((f"vendor_call:{k}", micros(v["amount_usd"])) for k, v in lines.items())
        assert self.ask(
            "select factory_video_id::text, total_cost_micros from ytempire.video_costs "
            "inner join ytempire.videos using (video_id) order by 1"
        ) == sorted((cost["video_id"], micros(cost["total_cost"])) for cost in costs)


def micros(usd: float) -> int:
    """Return dollars as traffic writes them in micro-dollars."""
    return round(usd * 1_000_000)
