"""A clock that is ahead: its word holds against nothing that is said afterwards."""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ytempire.alerts import rules
from ytempire.stream import arrays, fence, messages, service, waiting, writing
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Message
from ytempire.transform.keys import channel_key
from ytempire.warehouse.connection import Warehouse

from .brokers import Broker
from .examples import CHANNEL, told
from .reading import reading, until

Ask = Callable[..., list[tuple[Any, ...]]]
PLACE = ("video-events", 0)
TOLD = ["webhook"]
NOW = datetime.now(UTC).replace(microsecond=0)


def know_channel(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
            "values (%s, %s, 'c')",
            [channel_key(CHANNEL), CHANNEL],
        )


class Teller:
    """Writes messages, each a minute after the one before, as it came to Kafka."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse = warehouse
        self.offset = 0

    def tells(self, *said: dict[str, Any]) -> None:
        with self.warehouse.connect("writer", autocommit=True) as connection:
            arrays.register(connection)
            stream = Stream("g", "c", {})
            fence.begin(connection, stream, [PLACE])
            batch = messages.read(
                Message(*PLACE, self.offset + n, one.pop("stamp"), None, json.dumps(one).encode())
                for n, one in enumerate(said)
            )
            assert not batch.refused, batch.refused
            self.offset += len(said)
            writing.write(connection, stream, batch, service.handler(TOLD))


def event(kind: str, minute: float, ahead: timedelta = timedelta(0), **changes: Any) -> dict:
    """Return what came at a minute before now, of a clock that is ahead."""
    came = NOW - timedelta(minutes=30 - minute)
    changes = {
        name: (value + came + ahead).isoformat() if isinstance(value, timedelta) else value
        for name, value in changes.items()
    }
    at = min(came + ahead, datetime(2199, 1, 1, tzinfo=UTC)).isoformat()
    return told(kind, event_id=str(uuid.uuid4()), occurred_at=at, **changes) | {
        "stamp": round(came.timestamp() * 1000) + 20
    }


def test_a_quota_of_a_clock_that_is_ahead_does_not_silence_the_alert(
    warehouse: Warehouse, ask: Ask
) -> None:
    forty = timedelta(minutes=40)
    teller = Teller(warehouse)
    teller.tells(
        event("api_quota_update", 1, forty, project="p", bucket="general", remaining=9000),
        event("api_quota_update", 1, project="p", bucket="general", remaining=50),
    )
    assert ask("select remaining from ytempire.quota_told") == [(50,)]
    # Of two in the same clock the later holds, and it is later than what was said long before.
    teller.tells(event("api_quota_update", 12, forty, project="p", bucket="general", remaining=40))
    assert ask("select remaining from ytempire.quota_told") == [(40,)]
    assert ask("select rule from ytempire.alerts") == [("quota_below_1000",)]


@pytest.mark.parametrize("kind", ["job", "title"])
def test_in_every_order_the_word_of_the_year_2199_is_overtaken(
    warehouse: Warehouse, ask: Ask, kind: str
) -> None:
    know_channel(warehouse)
    teller = Teller(warehouse)
    found = set()
    for number, order in enumerate(itertools.permutations(range(3))):
        own = {"video_id": str(uuid.UUID(int=number)), "job_id": str(uuid.UUID(int=number))}
        far = timedelta(days=70_000)
        if kind == "title":
            own["youtube_video_id"] = f"yt{number}"
            said = [
                event("video_published", 1, title="first", **own),
                event("video_published", 3, far, title="far", **own),
                event("video_published", 20, title="last", **own),
            ]
            asked = "select title from ytempire.videos where factory_video_id = %s"
        else:
            said = [
                event("video_generation_started", 1, **own),
                event("video_upload_started", 3, far, **own),
                event(
                    "video_generation_stage_complete", 20, stage="voice", seq=2,
                    entered_at=timedelta(minutes=-1), **own
                ),
            ]  # fmt: skip
            asked = (
                "select current_stage from ytempire.video_generation_jobs "
                "where factory_video_id = %s"
            )
        for place in order:
            teller.tells(said[place])
        found.update(ask(asked, own["video_id"]))
    assert found == {("last",)} if kind == "title" else found == {("visuals",)}


def test_one_that_waited_is_believed_as_of_when_it_came(warehouse: Warehouse, ask: Ask) -> None:
    teller = Teller(warehouse)
    own = {"video_id": str(uuid.uuid4()), "youtube_video_id": "yt"}
    far = timedelta(days=70_000)
    teller.tells(event("video_published", 1, far, title="far", **own))
    know_channel(warehouse)
    with warehouse.transaction("writer") as connection:
        waiting.retry(connection, rules.read(), TOLD)
    teller.tells(event("video_published", 2, title="last", **own))
    assert ask("select title from ytempire.videos") == [("last",)]


def test_a_stage_of_a_clock_that_is_ahead_keeps_how_long_it_took(
    warehouse: Warehouse, ask: Ask
) -> None:
    know_channel(warehouse)
    Teller(warehouse).tells(
        event(
            "video_generation_stage_complete", 20, timedelta(hours=1),
            entered_at=timedelta(minutes=-3),
        )
    )  # fmt: skip
    rows = ask("select left_at - entered_at, left_at < now() from ytempire.job_stage_events")
    assert rows == [(timedelta(minutes=3), True)]


def test_the_alert_is_told_over_a_broker(warehouse: Warehouse, broker: Broker, ask: Ask) -> None:
    """What counts is the broker's stamp: the right word was made before the other one came."""
    broker.make(["api-events"])
    right = told(
        "api_quota_update", event_id=str(uuid.uuid4()), project="p", bucket="general",
        remaining=50, occurred_at=datetime.now(UTC).isoformat(),
    )  # fmt: skip
    wrong = right | {
        "event_id": str(uuid.uuid4()), "remaining": 9000,
        "occurred_at": (datetime.now(UTC) + timedelta(minutes=40)).isoformat(),
    }  # fmt: skip
    broker.send([("api-events", b"p", json.dumps(one).encode()) for one in (wrong, right)])
    with reading(
        warehouse, broker.address, handle=service.handler(TOLD), names=["api-events"]
    ) as one:
        until(lambda: ask("select 1 from ytempire.stream_events where not is_ahead"), one=one)
    assert ask("select rule, value from ytempire.alerts") == [("quota_below_1000", 50)]


@pytest.mark.parametrize("offset", ["+23:00", "-23:59"])
def test_an_instant_with_any_offset_is_written(warehouse: Warehouse, ask: Ask, offset: str) -> None:
    know_channel(warehouse)
    teller = Teller(warehouse)
    at = f"2026-11-20T10:00:00{offset}"
    own = {"occurred_at": at, "stamp": None}
    teller.tells(
        told("video_published", **own, published_at=at, event_id=str(uuid.uuid4())),
        told("video_generation_stage_complete", **own, entered_at=at, event_id=str(uuid.uuid4())),
        told("video_generation_started", **own, queued_at=at, event_id=str(uuid.uuid4())),
    )
    assert ask("select error from ytempire.dead_letters") == []
    assert ask("select count(*) from ytempire.videos where published_at = %s", when(at)) == [(1,)]
    assert ask("select count(*) from ytempire.job_stage_events where left_at = entered_at") == [
        (1,)
    ]


def when(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
