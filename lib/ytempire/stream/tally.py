"""What a consumer process has done, counted: for its samples, its metrics and its progress."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic

from ytempire import clock
from ytempire.stream.messages import Batch, Place
from ytempire.stream.writing import Written

_RATE_SECONDS = 10.0


@dataclass
class Tally:
    """Counts since the process began; written by one thread, read by any.

    Attributes
    ----------
    done
        What became of all messages.
    batches
        Transactions with messages.
    offsets
        Place -> first offset that is not written; the places that are read now.
    ends
        Place -> offset behind the last message that the broker has, as far as it told.
    last_commit_at
        When messages were last committed to the database, real time; None: none were.
    progressed
        When messages were last written, or there were none to write, in monotonic seconds.
    commit_failures
        Kafka commits that failed: what they would have told stands in our own offsets.
    database_away_since, broker_away_since
        Since when it does not answer; None: it does.
    """

    done: Written = field(default_factory=Written)
    batches: int = 0
    offsets: dict[Place, int] = field(default_factory=dict)
    ends: dict[Place, int] = field(default_factory=dict)
    last_commit_at: datetime | None = None
    progressed: float = field(default_factory=monotonic)
    commit_failures: int = 0
    database_away_since: datetime | None = None
    broker_away_since: datetime | None = None
    _marks: deque[tuple[float, int]] = field(default_factory=lambda: deque([(monotonic(), 0)]))

    def add(self, written: Written, batch: Batch) -> None:
        """Count a batch that was committed."""
        self.done.add(written)
        self.batches += 1
        self.last_commit_at = clock.wall_now()
        self.progressed = monotonic()
        # An offset of a partition that was taken from us meanwhile is not ours to tell.
        self.offsets |= {place: end for place, end in batch.ends.items() if place in self.offsets}

    @property
    def lags(self) -> dict[Place, int]:
        """Return the messages that wait, by place; without those of which it is not known."""
        return {
            place: max(self.ends[place] - offset, 0)
            for place, offset in list(self.offsets.items())
            if place in self.ends
        }

    @property
    def lag(self) -> int | None:
        """Return the messages that wait in the places that are read; None: not known."""
        lags = self.lags
        return sum(lags.values()) if lags or not self.offsets else None

    def rate(self) -> float:
        """Return the events a second, new or repeated, of the last seconds."""
        now, count = monotonic(), self.done.events.total() + self.done.repeated
        self._marks.append((now, count))
        while len(self._marks) > 2 and self._marks[0][0] < now - _RATE_SECONDS:
            self._marks.popleft()
        then, before = self._marks[0]
        return (count - before) / (now - then) if now > then else 0.0
