"""A warehouse that knows a simulated network's videos, under a clock that the test sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl

from ytempire.experiments import assigning
from ytempire.simulator import growth
from ytempire.simulator.factory.plan import channel_uuid, video_uuid
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec
from ytempire.simulator.treatments import TreatmentBook
from ytempire.simulator.videos import FORMATS
from ytempire.warehouse.connection import Warehouse

BEGIN = datetime(2026, 11, 20, 12, tzinfo=UTC)
HISTORY = timedelta(days=68)
WEEK_HOURS = 168
_VIDEO = """
insert into ytempire.videos
(video_id, channel_id, youtube_video_id, factory_video_id, title, format, published_at)
values (%s, %s, %s, %s, %s, %s, %s)
"""
_POINT = """
insert into ytempire.video_age_points
(reached_date, video_id, channel_id, age_hours, views, gap_seconds)
values (%s, %s, %s, %s, %s, 60)
"""


@dataclass
class Clock:
    """A clock that stands where the test has set it."""

    at: datetime = BEGIN


@dataclass
class Lab:
    """The network, and what the warehouse has been told of it.

    The factory's keys of channels and videos serve as the warehouse's.
    """

    warehouse: Warehouse
    clock: Clock
    network: Network
    book: TreatmentBook = field(default_factory=TreatmentBook)
    told: datetime = BEGIN - HISTORY
    measured: datetime = BEGIN - HISTORY

    @classmethod
    def opened(cls, warehouse: Warehouse, clock: Clock, seed: int) -> Lab:
        """Begin with two months of history."""
        spec = NetworkSpec(seed, BEGIN - HISTORY, channels=8, videos_per_day=80)
        lab = cls(warehouse, clock, Network(spec, BEGIN))
        with warehouse.transaction("owner") as connection, connection.cursor() as cursor:
            cursor.executemany(
                "insert into ytempire.channels (channel_id, channel_name) values (%s, %s)",
                [(channel_uuid(seed, c.index), c.title) for c in lab.network.channels()],
            )
        lab.collect()
        return lab

    def rows(self, first: datetime, last: datetime) -> np.ndarray:
        """Return the factory's videos published in ``[first, last)``."""
        self.network.extend_to(last)
        c = self.network.columns
        at = (c["published"] >= first.timestamp()) & (c["published"] < last.timestamp())
        return np.nonzero(at & c["from_factory"])[0]

    def collect(self) -> None:
        """Tell the warehouse what was published until now, and what a week old videos have."""
        now, seed = self.clock.at, self.network.spec.seed
        new = self.rows(self.told, now)
        videos = [self.network.video_at(int(row)) for row in new]
        owner = self.network.columns["channel"]
        with self.warehouse.transaction("owner") as connection, connection.cursor() as cursor:
            cursor.executemany(
                _VIDEO,
                [
                    (video_uuid(seed, v.row), channel_uuid(seed, int(owner[v.row])),
                     v.youtube_video_id, video_uuid(seed, v.row), v.title, v.format,
                     v.published_at)
                    for v in videos
                ],
            )  # fmt: skip
            old = self.rows(self.measured, now - timedelta(hours=WEEK_HOURS))
            reached = self.network.columns["published"][old] + WEEK_HOURS * 3600
            views = growth.counts(self.network.columns, old, self.network.rhythm.tau(reached)).views
            cursor.executemany(
                _POINT,
                [
                    (datetime.fromtimestamp(at, UTC).date(), video_uuid(seed, int(row)),
                     channel_uuid(seed, int(owner[row])), WEEK_HOURS, int(n))
                    for row, at, n in zip(old, reached, views, strict=True)
                ],
            )  # fmt: skip
        self.told = now
        self.measured = max(self.measured, now - timedelta(hours=WEEK_HOURS))

    def make_a_day(self, name: str, worth: dict[str, float]) -> pl.DataFrame:
        """Deal arms to the next day's videos, make them so, and let the day pass."""
        seed, columns = self.network.spec.seed, self.network.columns
        rows = self.rows(self.clock.at + timedelta(minutes=1), self.clock.at + timedelta(days=1))
        columns = self.network.columns
        units = pl.DataFrame({
            "unit_id": [video_uuid(seed, int(row)) for row in rows],
            "channel": [channel_uuid(seed, int(columns["channel"][row])) for row in rows],
            "format": [FORMATS[int(columns["format"][row])] for row in rows],
            "hour": [int(columns["published"][row] // 3600 % 24) for row in rows],
        })  # fmt: skip
        with self.warehouse.transaction("writer") as connection:
            dealt = assigning.assign(connection, name, units)
        treated = {unit: worth[arm] for unit, arm in dealt.select("unit_id", "arm").iter_rows()}
        self.book.apply(self.network, {u: w for u, w in treated.items() if w != 1.0}, self.clock.at)
        self.clock.at += timedelta(days=1)
        self.collect()
        return dealt
