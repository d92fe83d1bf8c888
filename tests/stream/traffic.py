"""What the company's services would send of many videos, with what goes wrong on the way."""

from __future__ import annotations

import json
import random
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from ytempire.stream import topics

START = datetime(2026, 11, 20, 8, tzinfo=UTC)
CHANNELS = [f"UCtraffic-{number:014d}" for number in range(20)]
_STAGES = ("queued", "script", "voice", "visuals", "render", "upload")
_LINES = (
    ("script", "openai", "tokens", 1000, "token", 0.00001),
    ("voice", "elevenlabs", "characters", 2000, "character", 0.0001),
    ("visuals", "stability", "images", 12, "image", 0.04),
    ("render", "compute", "gpu_seconds", 300, "second", 0.0005),
)
_EXPONENT = b'"far": 1e999999'
"""jsonb has no room for such a number, and no model looks at the field."""


@dataclass
class Traffic:
    """Messages in the order of their sending.

    Attributes
    ----------
    sent
        Topic, key and value of each.
    events
        Ids of the valid events, each once.
    bad
        Values of the messages that are none.
    """

    sent: list[tuple[str, bytes, bytes]] = field(default_factory=list)
    events: set[uuid.UUID] = field(default_factory=set)
    bad: list[bytes] = field(default_factory=list)


def of(
    messages: int,
    *,
    seed: int = 1,
    bad: float = 0.02,
    repeated: float = 0.03,
    disordered: float = 0.05,
    for_the_database: int = 0,
) -> Traffic:
    """Return about so many messages of videos from their start to their publication.

    Parameters
    ----------
    bad, repeated, disordered
        Parts of the messages that are no events, are sent again, come late.
    for_the_database
        Messages that only the database refuses.
    """
    chance = random.Random(seed)
    traffic = Traffic()
    valid: list[tuple[str, bytes, bytes]] = []
    wanted = round(messages * (1 - bad - repeated)) - for_the_database
    number = 0
    while len(valid) < wanted:
        for told in _video(chance, number):
            traffic.events.add(uuid.UUID(told["event_id"]))
            valid.append(_message(told))
        number += 1
    for place in range(len(valid)):
        if chance.random() < disordered:
            other = min(place + chance.randrange(1, 200), len(valid) - 1)
            valid[place], valid[other] = valid[other], valid[place]
    traffic.sent = list(valid)
    for _ in range(round(messages * repeated)):
        first = chance.randrange(len(valid))
        traffic.sent.insert(min(first + chance.randrange(1, 500), len(valid)), valid[first])
    for number in range(round(messages * bad)):
        topic, key, value = chance.choice(valid)
        broken = _broken(value, number)
        traffic.bad.append(broken)
        traffic.sent.insert(chance.randrange(len(traffic.sent) + 1), (topic, key, broken))
    for _ in range(for_the_database):
        told = _quota(chance, number)
        value = json.dumps(told).encode()[:-1] + b", " + _EXPONENT + b"}"
        traffic.bad.append(value)
        place = chance.randrange(len(traffic.sent) + 1)
        traffic.sent.insert(place, (topics.API_EVENTS, b"default", value))
    return traffic


def _video(chance: random.Random, number: int) -> list[dict[str, Any]]:
    """Return the events of one video: started, stages, upload, cost, published; its quota."""
    at = START + timedelta(seconds=20 * number)
    about = {
        "job_id": _uuid(chance),
        "video_id": _uuid(chance),
        "channel_id": CHANNELS[number % len(CHANNELS)],
    }
    job = about | {"attempt": 1}
    told = [_event(chance, "video_generation_started", at, job, topic=f"Topic {number}")]
    for seq, stage in enumerate(_STAGES):
        entered, at = at, at + timedelta(seconds=chance.randrange(5, 90))
        if stage == "upload":
            told.append(_event(chance, "video_upload_started", entered, job))
        told.append(
            _event(
                chance, "video_generation_stage_complete", at, job, seq=seq, stage=stage,
                entered_at=entered.isoformat(), is_last=stage == _STAGES[-1],
            )
        )  # fmt: skip
    told.append(_cost(chance, at, about))
    told.append(
        _event(
            chance, "video_published", at, about, youtube_video_id=f"{chance.getrandbits(44):011x}",
            title=f"Video {number}", published_at=at.isoformat(), duration_seconds=300,
            format="long",
        )
    )  # fmt: skip
    if number % 5 == 0:
        told.append(_quota(chance, number))
    return told


def _cost(chance: random.Random, at: datetime, about: dict[str, Any]) -> dict[str, Any]:
    lines, total = [], 0
    for stage, vendor, component, most, unit, price in _LINES:
        quantity = chance.randrange(most // 2, most)
        micros = round(quantity * price * 1_000_000)
        total += micros
        lines.append(
            {
                "call_id": _uuid(chance), "occurred_at": at.isoformat(), "stage": stage,
                "vendor": vendor, "component": component, "quantity": quantity, "unit": unit,
                "unit_price_usd": price, "amount_usd": micros / 1_000_000,
                "job_id": about["job_id"], "attempt": 1,
            }
        )  # fmt: skip
    return _event(chance, "cost_calculated", at, about, total_cost=total / 1_000_000, lines=lines)


def _quota(chance: random.Random, number: int) -> dict[str, Any]:
    at = START + timedelta(seconds=20 * number)
    return _event(
        chance, "api_quota_update", at, {}, project="default", bucket="general",
        remaining=max(9_000 - number % 7_000, 0), limit=10_000,
    )  # fmt: skip


def _event(
    chance: random.Random, kind: str, at: datetime, about: dict[str, Any], **own: Any
) -> dict[str, Any]:
    return {
        "event_type": kind, "schema_version": 1, "event_id": _uuid(chance),
        "occurred_at": at.isoformat(), "producer": "factory", **about, **own,
    }  # fmt: skip


def _message(told: dict[str, Any]) -> tuple[str, bytes, bytes]:
    key = str(told.get("video_id") or told["project"]).encode()
    return topics.TOPIC_OF[told["event_type"]], key, json.dumps(told).encode()


def _broken(value: bytes, number: int) -> bytes:
    """Return a message that is no event, different from all others."""
    told = json.loads(value) | {"number": number}
    match number % 7:
        case 0:
            return value[: len(value) // 2] + str(number).encode()
        case 1:
            return b"\xff\xfe" + value + str(number).encode()
        case 2:
            told["event_type"] = "video_forgotten"
        case 3:
            told["schema_version"] = 99
        case 4:
            told["occurred_at"] = "2026-11-20T10:00:00"
        case 5:
            del told["event_id"]
        case _:
            told["producer"] = "fac\0tory"
    return json.dumps(told).encode()


def _uuid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
