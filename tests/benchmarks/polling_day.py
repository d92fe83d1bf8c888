"""A day of live polling on the simulated network: what it costs, and how fresh it keeps counters.

The product's queue and pace are run against the network's truth, drain by drain, on a clock that
does not wait: no requests are made, each batch costs what a request would. As under the scheduler a
watch lasts five minutes, and the next one knows of the pace only what was spent in the last hour.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import numpy as np

from ytempire import clock, parameters
from ytempire.collection.polling.due_queue import BATCH, DueQueue
from ytempire.collection.polling.intervals import Polled
from ytempire.collection.polling.pacing import SAVED_SECONDS, Pace
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec

CHANNELS, VIDEOS_A_DAY, YEAR = 100, 300, 365
LIMIT = 10_000
WARM_UP = timedelta(hours=6)
"""The queue is let settle before the day begins: readings are spread by chance at first."""
_SAMPLE_SECONDS = 60
_WATCH_SECONDS = 300
PATIENCE = timedelta(minutes=2)
"""A video that waits so long after it was due was shed."""


@dataclass
class Told:
    """What a day showed.

    Attributes
    ----------
    units
        Requests of the Pacific day.
    readings
        Videos asked for by them.
    videos
        In the queue at its end.
    fresh
        By hours of age: for every video so young, each minute, seconds since its last reading, or
        since its publication.
    late_from
        By tier, 0 the youngest: when a video of it had first waited longer than `PATIENCE`
        for its turn; a tier of which none did is left out.
    """

    units: int = 0
    readings: int = 0
    videos: int = 0
    fresh: dict[int, list[np.ndarray]] = field(default_factory=lambda: {3: [], 24: []})
    late_from: dict[int, datetime] = field(default_factory=dict)

    def p95(self, hours: int) -> float:
        """Return the 95th percentile of how long ago, in seconds."""
        return float(np.percentile(np.concatenate(self.fresh[hours]), 95))


class PollingDay:
    """One Pacific day of a network that has been running for a year.

    Parameters
    ----------
    scale
        Part of 300 videos a day; the quota is whole.
    lost_at_noon
        Units that somebody else spends of the same project at noon Pacific.
    """

    def __init__(
        self, scale: float = 1.0, day: date = date(2026, 11, 18), lost_at_noon: int = 0
    ) -> None:
        self.plan = parameters.network().live
        self.begins, self.ends = clock.pacific_day_bounds(day)
        self.lost_at_noon = lost_at_noon
        start = self.begins - timedelta(days=YEAR)
        spec = NetworkSpec.scaled(7, start, CHANNELS, VIDEOS_A_DAY, scale)
        self.network = Network(spec, self.ends)
        self.queue = DueQueue(self.plan)
        self.pace = Pace(len(self.queue.intervals))
        self.limit = round(LIMIT * (1 - self.plan.kept_ratio))
        self._ids = [name.decode() for name in self.network.columns["id"].tolist()]
        self._published = self.network.columns["published"]
        self._order = np.argsort(self._published, kind="stable")
        self._read = np.full(len(self._ids), np.nan)
        self._next = 0
        self._spent: deque[tuple[float, int]] = deque(maxlen=240)
        """What was spent in the last hour of drains, and when."""

    def run(self) -> Told:
        """Let the day pass."""
        told = Told()
        at = self.begins - WARM_UP
        self._settle(at)
        noon = self.begins + (self.ends - self.begins) / 2
        spent, lost = 0, 0
        while at < self.ends:
            in_day = at >= self.begins
            if at == self.begins:
                spent = 0
            if in_day and at >= noon and not lost:
                lost = self.lost_at_noon
            left = self.limit - spent - lost if in_day else self.limit / 4 - spent
            until = self.ends if in_day else self.begins
            self.pace.tick(at.timestamp(), left, (until - at).total_seconds())
            if in_day and (at - self.begins).total_seconds() % _SAMPLE_SECONDS == 0:
                self._sample(at, told)
            if at.timestamp() % _WATCH_SECONDS == 0:
                hour = at.timestamp() - SAVED_SECONDS
                lately = sum(units for when, units in self._spent if when > hour)
                self.pace = Pace(len(self.queue.intervals), lately)
                self.pace.tick(at.timestamp(), left, (until - at).total_seconds())
            asked = self._drain(at)
            spent += -(-asked // BATCH)
            self._spent.append((at.timestamp(), -(-asked // BATCH)))
            told.readings += asked if in_day else 0
            if in_day:
                self._note_late(at, told)
            at += timedelta(seconds=self.plan.drain_seconds)
        told.units, told.videos = spent, len(self.queue)
        return told

    def _drain(self, at: datetime) -> int:
        """Ask for those that are due; return how many."""
        now = at.timestamp()
        self._discover(now)
        taken = self.queue.take(now, self.pace)
        if not taken:
            return 0
        rows = np.array([self.network.row_of[video] for video in taken])
        views = self.network.counts(rows, at).views.tolist()
        public = self.network.is_public(rows, at).tolist()
        self._read[rows] = now
        for video, count, is_public in zip(taken, views, public, strict=True):
            self.queue.learn(video, now, count if is_public else None)
        return len(taken)

    def _discover(self, now: float) -> None:
        """Put in what was published since: the factory tells of it at once."""
        while self._next < len(self._order):
            row = int(self._order[self._next])
            if self._published[row] > now:
                return
            self.queue.add(self._ids[row], Polled(float(self._published[row])))
            self._next += 1

    def _settle(self, at: datetime) -> None:
        """Give each video two readings, the last somewhere within its slowest interval."""
        now, luck = at.timestamp(), np.random.default_rng(7)
        rows = self._order[: np.searchsorted(self._published[self._order], now, side="right")]
        self._next = len(rows)
        at_once = [(at - timedelta(hours=hours)) for hours in (24, 1)]
        counts = [self.network.counts(rows, instant).views for instant in at_once]
        for n, row in enumerate(rows.tolist()):
            published = float(self._published[row])
            video = Polled(published)
            for instant, views in zip(at_once, counts, strict=True):
                if instant.timestamp() > published:
                    video.learn(instant.timestamp(), int(views[n]))
            slowest = self.queue.intervals.seconds(video, now)
            read = max(now - float(luck.uniform(0, slowest)), published)
            video.read = self._read[row] = read
            self.queue.add(self._ids[row], video)

    def _note_late(self, at: datetime, told: Told) -> None:
        for rank, due in enumerate(self.queue.first_due()):
            if due is not None and due < (at - PATIENCE).timestamp():
                told.late_from.setdefault(rank, at)

    def _sample(self, at: datetime, told: Told) -> None:
        now = at.timestamp()
        for hours, samples in told.fresh.items():
            young = (self._published <= now) & (self._published > now - hours * 3600)
            since = np.where(np.isnan(self._read[young]), self._published[young],
                             self._read[young])  # fmt: skip
            samples.append(now - since)
