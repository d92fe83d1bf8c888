"""The network: everything that is true at an instant, computed from its spec.

This is the truth that the HTTP server tells and that tests compare the product with. All
instants are aware datetimes; all days are Pacific days, as Google counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import numpy as np

from ytempire.clock import pacific_date, pacific_day_bounds
from ytempire.simulator import daily, growth, titles, videos
from ytempire.simulator.channels import FAILING_AFTER, Channel, make_channels
from ytempire.simulator.daily import DayFacts
from ytempire.simulator.growth import Counts, Ints
from ytempire.simulator.noise import Floats, fraction
from ytempire.simulator.rhythm import Rhythm
from ytempire.simulator.spec import NetworkSpec
from ytempire.simulator.videos import DAY, FORMATS


@dataclass(frozen=True)
class Video:
    """One video, as the model knows it; `row` is its place in the network's table."""

    row: int
    youtube_video_id: str
    youtube_channel_id: str
    title: str
    published_at: datetime
    format: str
    duration_seconds: int
    hidden_from: datetime | None
    """From this instant the video is missing from public answers."""
    hidden_as: str | None
    """``deleted`` or ``private``."""
    likes_hidden: bool
    comments_disabled: bool
    from_factory: bool
    """Made by the factory; the back catalogue was not."""


@dataclass(frozen=True)
class Counters:
    """A video's true counters at an instant, whether or not they are public."""

    views: int
    likes: int
    comments: int


@dataclass(frozen=True)
class ChannelTotals:
    """Sums of each channel at an instant, by its number."""

    views: list[int]
    """Of its public videos: deleting a video takes its views away."""
    public_videos: list[int]
    subscribers: list[int]
    """Exact; the public count is rounded down."""


class Network:
    """A simulated YouTube network.

    Parameters
    ----------
    spec
        What determines everything.
    until
        The instant up to which videos are generated at first; later ones are added by
        `extend_to`, which never changes what is already there.
    """

    def __init__(self, spec: NetworkSpec, until: datetime) -> None:
        self.spec = spec
        self._channels = make_channels(spec)
        self.channel_number = {c.youtube_channel_id: c.index for c in self._channels}
        self.rhythm = Rhythm(spec.seed, spec.start_epoch - (videos.CATALOGUE_DAYS + 1) * DAY)
        self.rhythm.extend_to(growth.VIEW_DEFINITION_EPOCH)
        self.days = 0
        self._totals: tuple[datetime, ChannelTotals] | None = None
        self.columns: videos.Columns = {}
        self.row_of: dict[str, int] = {}
        self.rows_of_channel: list[Ints] = []
        self.extend_to(until)

    def extend_to(self, until: datetime) -> None:
        """Generate the videos published up to a day after `until`."""
        days = int((until.timestamp() - self.spec.start_epoch) // DAY) + 2
        # Hidden and step instants lie up to three weeks after publication.
        self.rhythm.extend_to(self.spec.start_epoch + (max(days, 12) + 25) * DAY)
        if days <= self.days:
            return
        blocks = [self.columns] if self.columns else []
        if not self.columns:
            blocks.append(self._finished(videos.catalogue(self.spec, self._channels)))
        for day in range(self.days, days):
            blocks.append(self._finished(videos.uploads_of_day(self.spec, self._channels, day)))
        self.columns, self.days = videos.joined(blocks), days
        known = len(self.row_of)
        for row, name in enumerate(self.columns["id"][known:].tolist(), start=known):
            self.row_of[name.decode()] = row
        owner = self.columns["channel"]
        by_owner = np.argsort(owner, kind="stable")
        edges = np.searchsorted(owner[by_owner], np.arange(self.spec.channels + 1))
        self.rows_of_channel = [
            by_owner[edges[i] : edges[i + 1]] for i in range(self.spec.channels)
        ]

    def multiply_audience(self, rows: Ints, factors: Floats) -> None:
        """Multiply the audiences of `rows` from their publication on; of videos not told yet."""
        self.columns["level"][rows] *= factors
        block = {name: column[rows] for name, column in self.columns.items()}
        self._derive(block)
        for name, column in block.items():
            self.columns[name][rows] = column
        self._totals = None

    def _finished(self, block: videos.Columns) -> videos.Columns:
        for source, name in (
            ("published", "tau_published"), ("hidden_from", "tau_hidden"), ("step_at", "step_tau"),
        ):  # fmt: skip
            block[name] = self.rhythm.tau(block[source])
        self._derive(block)
        return block

    def _derive(self, block: videos.Columns) -> None:
        failing = (self.spec.start + FAILING_AFTER).timestamp()
        instants = self.rhythm.tau(np.array([failing, growth.VIEW_DEFINITION_EPOCH]))
        growth.derive(block, float(instants[0]), float(instants[1]))

    # -- who and what -------------------------------------------------------------------------

    def channels(self) -> list[Channel]:
        """Return the channels; number 0 is the flagship, number 1 the failing one."""
        return list(self._channels)

    def videos(self, published_by: datetime | None = None) -> list[Video]:
        """Return the videos, oldest block first; only those published by then when given."""
        rows = np.arange(len(self.columns["id"]))
        if published_by is not None:
            rows = rows[self.columns["published"] <= published_by.timestamp()]
        return [self.video_at(int(row)) for row in rows]

    def video(self, youtube_video_id: str) -> Video | None:
        """Return the video of this id, or None if the network never has it."""
        row = self.row_of.get(youtube_video_id)
        return None if row is None else self.video_at(row)

    def video_at(self, row: int) -> Video:
        """Return the video at a row of the table."""
        c = self.columns
        channel = self._channels[int(c["channel"][row])]
        hidden = float(c["hidden_from"][row])
        is_hidden = hidden != float("inf")
        return Video(
            row=row,
            youtube_video_id=c["id"][row].decode(),
            youtube_channel_id=channel.youtube_channel_id,
            title=titles.video_title(self.spec.seed, row, channel.language),
            published_at=datetime.fromtimestamp(float(c["published"][row]), UTC),
            format=FORMATS[int(c["format"][row])],
            duration_seconds=int(c["duration"][row]),
            hidden_from=datetime.fromtimestamp(hidden, UTC) if is_hidden else None,
            hidden_as=("deleted" if c["is_deleted"][row] else "private") if is_hidden else None,
            likes_hidden=bool(c["likes_hidden"][row]),
            comments_disabled=bool(c["comments_disabled"][row]),
            from_factory=bool(c["from_factory"][row]),
        )

    # -- counters at an instant ---------------------------------------------------------------

    def tau(self, instant: datetime) -> Floats:
        """Return audience hours at `instant`, as an array of one."""
        self.extend_to(instant)
        return self.rhythm.tau(np.array([instant.timestamp()]))

    def counts(self, rows: Ints, instant: datetime) -> Counts:
        """Return the counters of `rows` at `instant`, vectorised."""
        return growth.counts(self.columns, rows, self.tau(instant))

    def counters(self, youtube_video_id: str, instant: datetime) -> Counters | None:
        """Return a video's true counters, or None before its publication."""
        row = self.row_of.get(youtube_video_id)
        if row is None or self.columns["published"][row] > instant.timestamp():
            return None
        at = self.counts(np.array([row]), instant)
        return Counters(int(at.views[0]), int(at.likes[0]), int(at.comments[0]))

    def is_public(self, rows: Ints, instant: datetime) -> np.ndarray:
        """Say which of `rows` are public at `instant`."""
        now = instant.timestamp()
        c = self.columns
        return np.asarray((c["published"][rows] <= now) & (now < c["hidden_from"][rows]))

    def channel_totals(self, instant: datetime) -> ChannelTotals:
        """Return the sums of all channels at `instant`; the last ones are remembered."""
        if self._totals and self._totals[0] == instant:
            return self._totals[1]
        self.extend_to(instant)
        rows = np.nonzero(self.columns["published"] <= instant.timestamp())[0]
        at, owner = self.counts(rows, instant), self.columns["channel"][rows]
        public = self.is_public(rows, instant)
        gained, lost = daily.subscribers(self.columns, rows, at.engaged)

        def summed(values: Ints) -> list[int]:
            sums = np.bincount(owner, weights=values, minlength=self.spec.channels)
            return [int(value) for value in sums]

        since = summed(gained - lost)
        totals = ChannelTotals(
            views=summed(np.where(public, at.views, 0)),
            public_videos=summed(public.astype(np.int64)),
            subscribers=[c.subscribers_at_start + since[c.index] for c in self._channels],
        )
        self._totals = (instant, totals)
        return totals

    def subscribers(self, youtube_channel_id: str, instant: datetime) -> int:
        """Return a channel's exact subscribers; the public count is rounded down."""
        return self.channel_totals(instant).subscribers[self.channel_number[youtube_channel_id]]

    # -- Pacific days -------------------------------------------------------------------------

    def facts(self, rows: Ints, first: date, last: date) -> DayFacts:
        """Return the facts of `rows` on the Pacific days `first` to `last`, both included."""
        count = (last - first).days + 1
        ends = [pacific_day_bounds(first + timedelta(days=i))[0] for i in range(count + 1)]
        self.extend_to(ends[-1])
        tau = self.rhythm.tau(np.array([e.timestamp() for e in ends]))
        return daily.day_facts(self.columns, rows, tau, first.toordinal())

    def video_day(self, youtube_video_id: str, day: date) -> dict[str, int]:
        """Return a video's facts of one Pacific day, by the names of `DayFacts`."""
        facts = self.facts(np.array([self.row_of[youtube_video_id]]), day, day)
        return {name: int(value) for name, value in facts.summed().items()}

    def channel_day(self, youtube_channel_id: str, day: date) -> dict[str, int]:
        """Return a channel's facts of one Pacific day: the sums over its videos."""
        rows = self.rows_of_channel[self.channel_number[youtube_channel_id]]
        return {name: int(value) for name, value in self.facts(rows, day, day).summed().items()}

    def analytics_ready_at(self, day: date) -> datetime:
        """Return when Analytics has a Pacific day: 48 to 72 hours after its end."""
        late = 48 + 24 * fraction(self.spec.seed, day.toordinal(), 21)
        return pacific_day_bounds(day)[1] + timedelta(hours=late)

    def analytics_through(self, instant: datetime) -> date:
        """Return the last Pacific day that Analytics has at `instant`."""
        day = pacific_date(instant) - timedelta(days=2)
        while self.analytics_ready_at(day) > instant:
            day -= timedelta(days=1)
        return day

    def reach_report_at(self, day: date) -> datetime:
        """Return when the Reporting API makes the reach report of a Pacific day."""
        late = 48 + 20 * fraction(self.spec.seed, day.toordinal(), 22)
        return (pacific_day_bounds(day)[1] + timedelta(hours=late)).replace(microsecond=0)
