"""The figures of history by plain Python: one video after the other, all readings at once."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import quantiles
from typing import Any

from tests.rollups.plain import PACIFIC

from ytempire.rollups.history.stated import AGES, COHORT_AGES

from .network import History, key, pacific

Row = dict[str, Any]
Reading = tuple[datetime, int, int | None, int | None]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
VIEW_CHANGE = date(2026, 8, 24)


def readings(history: History, video: str) -> list[Reading]:
    """Return the readings of a video that count, in order."""
    return sorted(
        (at, views, likes, comments)
        for (of, at), (views, likes, comments, flagged) in history.readings.items()
        if of == video and views is not None and not flagged
    )


def age_points(history: History) -> Iterator[Row]:
    for name, video in history.videos.items():
        told = readings(history, name)
        for age in AGES:
            at = video.published_at + age.hours * HOUR
            gap = age.gap * HOUR
            before, after = _around(told, at, gap, video.published_at)
            if before is None or after is None or after[0] - before[0] > gap:
                continue
            start = at - age.rate * HOUR
            ends = _nearest(*_around(told, at, gap, video.published_at), at)
            starts = _nearest(*_around(told, start, gap, video.published_at), start)
            rate = None
            if starts is not None and ends is not None and ends[0] > starts[0]:
                rate = (ends[1] - starts[1]) / ((ends[0] - starts[0]) / HOUR)
            values = [
                _between(b, a, before[0], after[0], at)
                for b, a in zip(before[1:], after[1:], strict=True)
            ]
            yield {
                "reached_date": at.date(), "video_id": key(name),
                "channel_id": key(video.channel), "age_hours": age.hours, "views": values[0],
                "likes": values[1], "comments": values[2], "views_per_hour": rate,
                "gap_seconds": _rounded((after[0] - before[0]) / timedelta(seconds=1)),
            }  # fmt: skip


def age_bands(history: History) -> Iterator[Row]:
    points = list(age_points(history))
    videos = {key(name): video for name, video in history.videos.items()}
    last = max(history.utc_days(), default=date.min)
    for day in sorted({p["reached_date"] + n * DAY for p in points for n in range(28)}):
        if day > last:
            continue
        found: dict[tuple[str, str | None, int], list[Row]] = defaultdict(list)
        for point in points:
            video = videos[point["video_id"]]
            is_old = pacific(video.published_at) < VIEW_CHANGE <= day
            is_near = day - 28 * DAY < point["reached_date"] <= day
            if is_near and not is_old and video.format != "live":
                cell = (f"niche {video.channel}", video.format, point["age_hours"])
                found[cell].append(point)
        for (niche, kind, age), cell_points in found.items():
            views = [p["views"] for p in cell_points]
            rates = [p["views_per_hour"] for p in cell_points if p["views_per_hour"] is not None]
            yield {
                "reached_date": day, "niche": niche, "format": kind, "age_hours": age,
                "videos": len(views),
                **{f"views_p{p}": _quantile(views, p / 100) for p in (10, 25, 50, 75, 90)},
                "views_per_hour_p50": _quantile(rates, 0.5) if rates else None,
            }  # fmt: skip


def viral_coefficients(history: History) -> Iterator[Row]:
    for name, video in history.videos.items():
        born = video.published_at
        told = [r for r in readings(history, name) if born <= r[0] < born + 28 * DAY]
        if not told:
            continue
        row: Row = dict.fromkeys(
            ("reached_1000_at", "reading_gap_seconds", "shares_low", "shares_high",
             "viral_coefficient", "viral_coefficient_low", "viral_coefficient_high")
        )  # fmt: skip
        row |= {
            "published_date": pacific(born), "video_id": key(name),
            "channel_id": key(video.channel), "greatest_views": max(r[1] for r in told),
            "followed_until": told[-1][0],
        }  # fmt: skip
        reached = next((r for r in told if r[1] >= 1000), None)
        if reached is not None:
            earlier = [r for r in told if r[0] < reached[0]]
            before_at = earlier[-1][0] if earlier else born
            before = max((r[1] for r in earlier), default=0)
            took = (reached[0] - before_at) // timedelta(microseconds=1)
            way = math.floor(took * ((1000 - before) / (reached[1] - before)))
            row["reached_1000_at"] = before_at + timedelta(microseconds=way)
            row["reading_gap_seconds"] = _rounded(took / 1e6)
            row |= _shares(history, name, pacific(row["reached_1000_at"]))
        yield row


def _shares(history: History, name: str, reached: date) -> Row:
    born = pacific(history.videos[name].published_at)
    told = {
        day: facts
        for (video, day), facts in history.facts.items()
        if video == name and born <= day <= reached and any(f is not None for f in facts)
    }
    if reached not in told or any(facts[1] is None for facts in told.values()):
        return {}
    engaged, shares, _ = told[reached]
    before = [facts for day, facts in told.items() if day < reached]
    low = sum(facts[1] for facts in before)
    engaged_before = sum(facts[0] or 0 for facts in before)
    part = min(max((1000 - engaged_before) / engaged, 0), 1) if engaged else None
    return {
        "shares_low": low, "shares_high": low + shares, "viral_coefficient_low": low / 1000,
        "viral_coefficient_high": (low + shares) / 1000,
        "viral_coefficient": None if part is None else (low + shares * part) / 1000,
    }  # fmt: skip


def engagement_hours(history: History) -> Iterator[Row]:
    names = ("followed", "views_gained", "engagement_views", "engagement_likes",
             "engagement_comments")  # fmt: skip
    sums: dict[tuple[Any, ...], dict[str, Any]] = defaultdict(lambda: dict.fromkeys(names))
    for name, video in history.videos.items():
        born = video.published_at
        told = [r for r in readings(history, name) if born < r[0]]
        last_of_hour = {_hour(r[0]): r for r in told}
        line = [(born, 0, 0, 0), *sorted(last_of_hour.values())]
        for before, after in pairwise(line):
            if after[0] - before[0] > 1.5 * HOUR or after[0] >= born + 90 * DAY:
                continue
            is_rated = None not in (*before[2:], *after[2:])
            part = _hour(before[0])
            while part <= after[0]:
                local = part.astimezone(PACIFIC)
                cell = (after[0].date(), video.channel, video.format,
                        local.weekday() * 24 + local.hour)  # fmt: skip
                ends = (max(part, before[0]), min(part + HOUR, after[0]))
                _add(sums[cell], "followed", (ends[1] - ends[0]) / timedelta(microseconds=1))
                gains = [_gain(b, a, before[0], after[0], ends)
                         for b, a in zip(before[1:], after[1:], strict=True)]  # fmt: skip
                _add(sums[cell], "views_gained", gains[0])
                if is_rated:
                    for column, gain in zip(names[2:], gains, strict=True):
                        _add(sums[cell], column, gain)
                part += HOUR
    for (day, channel, kind, hour), found in sums.items():
        followed = found.pop("followed")
        yield {
            "day": day, "channel_id": key(channel), "format": kind, "hour_of_week": hour,
            "followed_seconds": _rounded(followed / 1e6), **found,
        }  # fmt: skip


def cohort_paybacks(history: History) -> Iterator[Row]:
    known = {day for _, day in history.channel_days}
    for name, video in history.videos.items():
        born = pacific(video.published_at)
        if not known & {born + n * DAY for n in range(91)}:
            continue
        told = 0
        while told < 91:
            complete = history.channel_days.get((video.channel, born + told * DAY), (0, False))[1]
            if not complete:
                break
            told += 1
        earned, so_far, payback = 0, None, None
        for age in range(told):
            micros = history.facts.get((name, born + age * DAY), (None, None, None))[2]
            earned += micros or 0
            so_far = earned if micros is not None else so_far
            is_paid = video.loaded_micros is not None and so_far is not None
            if payback is None and is_paid and earned >= video.loaded_micros:
                payback = age
        yield {
            "published_date": born, "video_id": key(name), "channel_id": key(video.channel),
            "loaded_micros": video.loaded_micros, "told_days": told,
            "revenue_micros": earned if told else None, "estimated_payback_days": payback,
        }  # fmt: skip


def revenue_cohorts(history: History) -> Iterator[Row]:
    names = {key(name): name for name in history.videos}
    cells: dict[tuple[date, str, int], list[Row]] = defaultdict(list)
    for row in cohort_paybacks(history):
        for age in COHORT_AGES:
            cells[(row["published_date"], row["channel_id"], age)].append(row)
    for (born, channel, age), rows in cells.items():
        told = [row for row in rows if row["told_days"] > age]
        counted = [row for row in told if row["loaded_micros"] is not None]
        earned = sum(
            history.facts.get((names[row["video_id"]], born + n * DAY), (0, 0, 0))[2] or 0
            for row in counted
            for n in range(age + 1)
        )
        paid = [
            r
            for r in counted
            if r["estimated_payback_days"] is not None and r["estimated_payback_days"] <= age
        ]
        yield {
            "published_date": born, "channel_id": channel, "age_days": age, "videos": len(rows),
            "videos_told": len(told), "videos_counted": len(counted),
            "loaded_micros": sum(r["loaded_micros"] for r in counted) if counted else None,
            "revenue_micros": earned if counted else None, "videos_paid_back": len(paid),
        }  # fmt: skip


def upload_times(history: History) -> Iterator[Row]:
    """The sums of a cell; a video that nobody read in its first days is left to `days_of`."""
    aged = {p["video_id"]: p["views"] for p in age_points(history) if p["age_hours"] == 24}
    read = set(history.utc_days())
    cells: dict[tuple[Any, ...], list[int | None]] = defaultdict(list)
    for name, video in history.videos.items():
        local = video.published_at.astimezone(PACIFIC)
        if read & {local.date() + n * DAY for n in range(4)}:
            cell = (local.date(), video.channel, video.format, local.weekday() * 24 + local.hour)
            cells[cell].append(aged.get(key(name)))
    for (day, channel, kind, hour), views in cells.items():
        known = [v for v in views if v is not None]
        logs = [math.log(1 + max(v, 0)) for v in known]
        yield {
            "published_date": day, "channel_id": key(channel), "format": kind,
            "hour_of_week": hour, "videos": len(views), "videos_measured": len(known),
            "views_24h": sum(known) if known else None,
            "log_views_24h": sum(logs) if known else None,
            "log_views_24h_squares": sum(n * n for n in logs) if known else None,
        }  # fmt: skip


FIGURES = {
    f.__name__: f
    for f in (
        age_points, age_bands, viral_coefficients, engagement_hours, cohort_paybacks,
        revenue_cohorts, upload_times,
    )
}  # fmt: skip


def _around(
    told: list[Reading], at: datetime, gap: timedelta, born: datetime
) -> tuple[Reading | None, Reading | None]:
    near = [r for r in told if abs(r[0] - at) <= gap]
    if not near:
        return None, None
    before = max((r for r in near if r[0] <= at), default=None)
    if before is None and at - born <= gap:
        before = (born, 0, 0, 0)
    return before, min((r for r in near if r[0] >= at), default=None)


def _nearest(before: Reading | None, after: Reading | None, at: datetime) -> Reading | None:
    if before is None or after is None:
        return before or after
    return before if at - before[0] <= after[0] - at else after


def _between(
    before: int | None, after: int | None, start: datetime, end: datetime, at: datetime
) -> int | None:
    if before is None or after is None:
        return None
    way = (at - start) / (end - start) if end > start else 0
    return _rounded(before + (after - before) * way)


def _gain(
    before: int | None,
    after: int | None,
    start: datetime,
    end: datetime,
    ends: tuple[datetime, datetime],
) -> int | None:
    if before is None or after is None:
        return None
    micro = timedelta(microseconds=1)
    took = (end - start) // micro
    reached = [math.floor((after - before) * ((e - start) // micro) / took) for e in ends]
    return reached[1] - reached[0]


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _add(cell: dict[str, Any], name: str, value: float | None) -> None:
    if value is not None:
        cell[name] = (cell[name] or 0) + value


def _rounded(value: float) -> int:
    """Round half away from zero, as DuckDB does."""
    return math.floor(abs(value) + 0.5) * (1 if value >= 0 else -1)


def _quantile(values: list[float], part: float) -> float:
    if len(values) == 1:
        return float(values[0])
    return quantiles(values, n=100, method="inclusive")[round(part * 100) - 1]
