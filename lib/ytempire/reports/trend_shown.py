"""The pictures and tables of the report trend_analysis."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date

import polars as pl

from ytempire import units
from ytempire.charts.by_day import local_midnight
from ytempire.charts.tables import Column, table
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing, weekly, wording
from ytempire.reports.picturing import Picture
from ytempire.reports.slopes import LEAST
from ytempire.reports.weekly import Series

_DIGIT = re.compile("[1-9]")
_DRAWN = 20
_TOO_FEW = f"it takes {LEAST} known weeks"
_COLUMNS = (
    Column("figure", "Figure"),
    Column("level", "Median week", "number", _TOO_FEW),
    Column("pace", "Change a week", "number", _TOO_FEW),
    Column("interval", "Interval of 95 %", "number", _TOO_FEW),
    Column("weeks", "Weeks known", "number"),
    Column("trend", "Beyond noise"),
)


def pictures(network: Sequence[Series], trends: Sequence[Series], starts: Sequence[date]) -> str:
    """Return the network's weeks, figure by figure, after the channels' trends at a glance."""
    drawn = [_glance(trends), *(_weeks(one, starts) for one in network)]
    return picturing.shown(drawn, "No week is known that could be drawn.")


def tables(network: Sequence[Series], trends: Sequence[Series]) -> str:
    """Return the network's figures, and the channels that change beyond noise."""
    together = table(_COLUMNS, [_row(one) for one in network], "")
    columns = (Column("channel", "Channel"), *_COLUMNS[:-1])
    each = [
        {"channel": one.channel["channel_name"], **_row(one)}
        for one in trends
        if one.channel is not None
    ]
    empty = "No channel changes beyond noise."
    return f"<h3>All together</h3>{together}<h3>Channels</h3>{table(columns, each, empty)}"


def frame(series: Sequence[Series]) -> pl.DataFrame:
    """Return every series with its trend; a null channel is the network, money micro-dollars."""
    rows = []
    for one in series:
        channel, trend = one.channel or {}, one.trend
        rows.append(
            {
                "channel_id": channel.get("channel_id"),
                "channel_name": channel.get("channel_name"),
                "figure": one.figure,
                "weeks_known": sum(value is not None for value in one.values),
                "median_week": trend and trend.level,
                "change_a_week": trend and trend.a_step,
                "change_low": trend and trend.low,
                "change_high": trend and trend.high,
                "p_value": trend and trend.p_value,
                "p_adjusted": trend and trend.p_adjusted,
                "is_trend": trend and trend.is_trend,
            }
        )
    numbers = ("median_week", "change_a_week", "change_low", "change_high", "p_value", "p_adjusted")
    schema = {"channel_id": pl.String, "channel_name": pl.String, "figure": pl.String,
              "weeks_known": pl.Int64, **dict.fromkeys(numbers, pl.Float64),
              "is_trend": pl.Boolean}  # fmt: skip
    return pl.DataFrame(rows, schema=schema)


def in_words(one: Series) -> str:
    """Return a trend in words: ``revenue falls by 2.1 % a week``."""
    assert one.trend is not None
    title = weekly.TITLES[one.figure].lower()
    plural = one.figure in {"views", "published"}
    rising = one.trend.a_step > 0
    verb = ("rise" if rising else "fall") + ("" if plural else "s")
    return f"{title} {verb} by {pace(one, signed=False)} a week"


def pace(one: Series, *, signed: bool = True) -> str:
    """Return the slope as a share of the level, or in its own unit where the level is none."""
    if one.trend is None:
        return DASH
    return _paced(one, one.trend.a_step, signed=signed)


def pace_and_base(one: Series) -> str:
    """Return the slope for a sentence; an amount with the median week that it changes."""
    if one.trend is None:
        return DASH
    has_rate = one.trend.share(one.trend.a_step) is not None
    base = "" if has_rate else f", where the median week has {one.text(one.trend.level)}"
    return f"{pace(one)} a week{base}"


def interval(one: Series) -> str:
    """Return the interval of the slope."""
    if one.trend is None:
        return DASH
    return f"{_paced(one, one.trend.low)} to {_paced(one, one.trend.high)}"


def _paced(one: Series, value: float, *, signed: bool = True) -> str:
    share = one.trend.share(value) if one.trend is not None else None
    if share is None:
        shown, amount = one.text(abs(value)), abs(value)
    else:
        shown, amount = formats.rate(abs(share)), abs(share)
    if amount and not _DIGIT.search(shown):
        shown = _finer(one, amount, is_rate=share is not None)
    sign = "" if not signed else "−" if value < 0 else "+" if value > 0 else ""
    return f"{sign}{shown}"


def _finer(one: Series, amount: float, *, is_rate: bool) -> str:
    """Return what rounds to nothing to its first digit: an interval is seen to leave out zero."""
    places = -math.floor(math.log10(amount))
    if is_rate:
        return formats.rate(amount, places=max(places - 2, 1))
    if weekly.metric_of(one.figure).unit != "usd_micros":
        return f"{amount:.{places}f}"
    dollars = amount / units.MICROS_PER_USD
    return f"${dollars:.{-math.floor(math.log10(dollars))}f}"


def _row(one: Series) -> dict[str, str]:
    trend = one.trend
    beyond = DASH if trend is None else "no"
    if trend is not None and trend.is_trend:
        beyond = "rising" if trend.a_step > 0 else "falling"
    return {
        "figure": weekly.TITLES[one.figure],
        "level": DASH if trend is None else one.text(trend.level),
        "pace": pace(one),
        "interval": interval(one),
        "weeks": formats.count(sum(value is not None for value in one.values)),
        "trend": beyond,
    }


def _weeks(one: Series, starts: Sequence[date]) -> Picture | None:
    known = [
        (place, start, value)
        for place, (start, value) in enumerate(zip(starts, one.values, strict=True))
        if value is not None
    ]
    if not known:
        return None
    is_money = weekly.metric_of(one.figure).unit == "usd_micros"
    scale = units.MICROS_PER_USD if is_money else 1
    rows = [
        {"day": local_midnight(start), "value": value / scale, "shown": one.text(value)}
        for _, start, value in known
    ]
    line = []
    # The line of what rose from little would begin below it: nothing of this is ever negative.
    least = 0.0 if all(value >= 0 for _, _, value in known) else -math.inf
    if one.trend is not None:
        for place, start, _ in known:
            ends = [one.trend.at(place, step) for step in (one.trend.low, one.trend.high)]
            line.append(
                {
                    "day": local_midnight(start),
                    "value": max(one.trend.at(place, one.trend.a_step), least) / scale,
                    "low": max(min(ends), least) / scale,
                    "high": max(*ends, least) / scale,
                }
            )
    about = "Too few weeks are known for a line" if one.trend is None else (
        f"{pace(one)} a week ({interval(one)}); dashed: the slope, band: its interval of 95 %"
        + ("" if one.trend.is_trend else "; not beyond noise")
    )  # fmt: skip
    return picturing.of_catalogue(
        f"{weekly.TITLES[one.figure]}, week by week",
        f"report_weeks_{one.figure}",
        {"weeks": rows, "line": line},
        about,
        (Column("week", "Week from"), Column("shown", weekly.TITLES[one.figure], "number")),
        [{"week": formats.day(start), "shown": one.text(value)} for _, start, value in known],
    )


def _glance(trends: Sequence[Series]) -> Picture | None:
    """Draw the steepest of the channels' trends as shares of their levels."""
    steep = [
        (one, share)
        for one in trends
        if one.trend is not None and (share := one.trend.share(one.trend.a_step)) is not None
    ]
    best = sorted(steep, key=lambda found: -abs(found[1]))[:_DRAWN]
    if not best:
        return None
    names = [f"{_name(one)}: {weekly.TITLES[one.figure].lower()}" for one, _ in best]
    # Two channels may carry one name, and a bar is one of them.
    names = [
        f"{name} ({one.channel['youtube_channel_id']})"
        if names.count(name) > 1 and one.channel
        else name
        for name, (one, _) in zip(names, best, strict=True)
    ]
    drawn = pl.DataFrame({"trend": names, "change_a_week_ratio": [share for _, share in best]})
    return picturing.of_frame(
        "Channels that change beyond noise, a week",
        drawn,
        f"{len(best)} of {wording.counted(len(trends), 'trend')}, the steepest; shares of the "
        "median week, where that is more than next to nothing",
        (Column("trend", "Channel"), Column("pace", "Change a week", "number")),
        [
            {"trend": name, "pace": pace(one)}
            for name, (one, _) in zip(names, best, strict=True)
        ],
        x="trend", y="change_a_week_ratio", kind="bar",
    )  # fmt: skip


def _name(one: Series) -> str:
    return str((one.channel or {}).get("channel_name", ""))
