"""The daily figures of videos by plain Python: no SQL, no engine, one value after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl

PACIFIC = ZoneInfo("America/Los_Angeles")
COUNTERS = ("views", "likes", "comments")
INSTANT = pl.Datetime("us", "UTC")
FACTS = (
    "views", "engaged_views", "watch_seconds", "likes", "comments", "shares",
    "subscribers_gained", "subscribers_lost", "estimated_revenue_micros",
)  # fmt: skip
REPORTED = (
    "views_reported", "engaged_views", "watch_seconds", "likes_reported", "comments_reported",
    "shares", "subscribers_gained", "subscribers_lost", "revenue_micros",
)  # fmt: skip


@dataclass
class World:
    """Videos with all that was ever told of them.

    Attributes
    ----------
    videos
        video -> (channel, published at or None).
    readings
        video -> {instant: (views, likes, comments)}; None: not told. None of them is flagged.
    facts, reach
        (video, day) -> values.
    """

    videos: dict[str, tuple[str, datetime | None]]
    readings: dict[str, dict[datetime, tuple[int | None, ...]]]
    facts: dict[tuple[str, date], tuple[int | None, ...]] = field(default_factory=dict)
    reach: dict[tuple[str, date], tuple[int, int | None]] = field(default_factory=dict)

    def days(self) -> list[date]:
        """Return the days of which anything is known."""
        read = {day_of(at) for told in self.readings.values() for at in told}
        return sorted(read | {day for _, day in self.facts} | {day for _, day in self.reach})

    def frames(self, days: Iterable[date]) -> dict[str, pl.DataFrame]:
        """Return what the extracts give for these days."""
        wanted = set(days)
        rows = [
            (video, at, *values)
            for video, told in self.readings.items()
            for at, values in told.items()
            if day_of(at) in wanted
        ]
        whole = {"video_id": pl.String, "time": INSTANT} | dict.fromkeys(COUNTERS, pl.Int64)
        keys = {"video_id": pl.String, "pacific_date": pl.Date, "channel_id": pl.String}
        return {
            "readings": pl.DataFrame(rows, schema=whole, orient="row"),
            "counters_before": self._counters_before(wanted),
            "daily_facts": pl.DataFrame(
                [(v, d, self.videos[v][0], *x) for (v, d), x in self.facts.items() if d in wanted],
                schema=keys | dict.fromkeys(FACTS, pl.Int64),
                orient="row",
            ),
            "reach": pl.DataFrame(
                [(v, d, self.videos[v][0], *x) for (v, d), x in self.reach.items() if d in wanted],
                schema=keys | {"impressions": pl.Int64, "clicks": pl.Int64},
                orient="row",
            ),
        }

    def _counters_before(self, wanted: set[date]) -> pl.DataFrame:
        rows = []
        for first in (d for d in wanted if d - timedelta(days=1) not in wanted):
            run = {first}
            while max(run) + timedelta(days=1) in wanted:
                run.add(max(run) + timedelta(days=1))
            for video, told in self.readings.items():
                if any(day_of(at) in run for at in told):
                    channel, published = self.videos[video]
                    before = [self._before(video, n, first) for n in range(len(COUNTERS))]
                    rows.append((video, channel, first, published, *before))
        schema = {
            "video_id": pl.String, "channel_id": pl.String, "first_date": pl.Date,
            "published_at": INSTANT,
        }  # fmt: skip
        return pl.DataFrame(rows, schema=schema | dict.fromkeys(COUNTERS, pl.Int64), orient="row")

    def _before(self, video: str, counter: int, day: date) -> int | None:
        told = [
            (at, values[counter])
            for at, values in self.readings[video].items()
            if day_of(at) < day and values[counter] is not None
        ]
        return max(told)[1] if told else None

    def figures(self, days: Iterable[date]) -> list[dict[str, Any]]:
        """Return the rows of video_metrics_daily of these days, in order."""
        return [
            row
            for day in sorted(days)
            for video in sorted(self.videos)
            if (row := self._figure(video, day)) is not None
        ]

    def _figure(self, video: str, day: date) -> dict[str, Any] | None:
        channel, published = self.videos[video]
        told = {at: v for at, v in self.readings.get(video, {}).items() if day_of(at) == day}
        facts, reach = self.facts.get((video, day)), self.reach.get((video, day))
        if not told and facts is None and reach is None:
            return None
        row: dict[str, Any] = {
            "pacific_date": day,
            "video_id": video,
            "channel_id": channel,
            "readings": len(told),
            "views_end": None,
        }
        for n, name in enumerate(COUNTERS):
            known = sorted((at, v[n]) for at, v in told.items() if v[n] is not None)
            start = self._before(video, n, day)
            is_new = known and published and known[0][0] - published < timedelta(hours=48)
            if start is None and is_new:
                start = 0
            row[f"{name}_gained"] = known[-1][1] - start if known and start is not None else None
            if name == "views" and known:
                row["views_end"] = known[-1][1]
        row |= dict(zip(REPORTED, facts or [None] * len(REPORTED), strict=True))
        row |= dict(zip(("impressions", "clicks"), reach or (None, None), strict=True))
        return row


def day_of(at: datetime) -> date:
    """Return the Pacific day of an instant."""
    return at.astimezone(PACIFIC).date()
