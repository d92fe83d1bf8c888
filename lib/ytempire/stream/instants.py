"""When an event is taken to have happened: when it says, unless its sender's clock is ahead.

Facts hold the latest word of a thing. A word of tomorrow would hold against all that is said
today, so that an event cannot have happened after Kafka stamped it or it was received. Both are
kept with the event and do not change, whatever is redelivered.
"""

from __future__ import annotations

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


def believed(told: Told, received: datetime, since: int | None) -> Event:
    """Return an event with the instant that its facts are given.

    That of one that is ahead is `AHEAD` before it came: in those minutes others hold against it.

    Parameters
    ----------
    told
        The event, and its message with Kafka's stamp.
    received
        When it was received.
    since
        As `stamps_since` says.
    """
    event, came = told.event, received.timestamp()
    at_ms = told.message.at_ms
    if at_ms is not None and since is not None and at_ms >= since:
        came = min(came, at_ms / 1000)
    if event.occurred_at.timestamp() <= came + AHEAD.total_seconds():
        return event
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
