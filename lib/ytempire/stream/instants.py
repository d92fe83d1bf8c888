"""When an event is taken to have happened: when it says, unless its sender's clock is ahead.

Facts hold the latest word of a thing. A word of tomorrow would hold against all that is said
today, so that an event cannot have happened after Kafka stamped it or it was received. Both are
kept with the event and do not change, whatever is redelivered.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from ytempire import clock
from ytempire.stream.event_fields import BEGAN
from ytempire.stream.events import (
    Event,
    VideoGenerationStageComplete,
    VideoGenerationStarted,
)
from ytempire.stream.messages import Told

AHEAD = timedelta(minutes=5)
"""An event that says it happened later than this after it came has a wrong clock."""
_BEGAN_MS = round(BEGAN.timestamp() * 1000)


def stamps_since() -> int | None:
    """Return since when Kafka's stamps are believed, in milliseconds; None: they are not.

    They are of real time, which says nothing to a clock that is not; and one from before YouTube is
    no stamp.
    """
    return None if clock.is_virtual() else _BEGAN_MS


def believed(told: Iterable[Told], received: datetime) -> list[Event]:
    """Return events with the instants that their facts are given.

    That of one that is ahead is `AHEAD` before it came: in those minutes others hold against it.

    Parameters
    ----------
    told
        Events, and their messages with Kafka's stamps.
    received
        When they were received.
    """
    since, latest, allowed = stamps_since(), received.timestamp(), AHEAD.total_seconds()
    found: list[Event] = []
    for message, event in told:
        came, at_ms = latest, message.at_ms
        if at_ms is not None and since is not None and since <= at_ms < latest * 1000:
            came = at_ms / 1000
        is_ahead = event.occurred_at.timestamp() > came + allowed
        found.append(_corrected(event, came) if is_ahead else event)
    return found


def _corrected(event: Event, came: float) -> Event:
    at = datetime.fromtimestamp(came, UTC) - AHEAD
    changed: dict[str, Any] = {"occurred_at": at}
    late = event.occurred_at - at
    # Of the same clock, where it is ahead as well: what lies between the two is right.
    if isinstance(event, VideoGenerationStageComplete) and event.entered_at > at:
        changed["entered_at"] = event.entered_at - late
    elif (
        isinstance(event, VideoGenerationStarted)
        and event.queued_at is not None
        and event.queued_at > at
    ):
        changed["queued_at"] = event.queued_at - late
    return event.model_copy(update=changed)
