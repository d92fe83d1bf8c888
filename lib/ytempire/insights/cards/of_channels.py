"""Cards of single channels, of what the nightly estimates found of them."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import Any

import polars as pl

from ytempire.insights.cards.card import LEAST_USD, WINDOW_DAYS, Card, Evidence, gain
from ytempire.insights.cards.nights import Night
from ytempire.insights.cards.sentence import Figure, Name, sentence
from ytempire.insights.cards.wording import day, in_unit, interval, signed_rate, usd
from ytempire.metrics import formats

_METRICS = {
    "engaged_views": "engaged views",
    "revenue": "revenue",
    "published_cost": "the cost of what it publishes",
}
_USUAL_DAYS = 28
_HEALTH_DAYS = 28
_USUAL_RATIO = 0.95
_USUAL_DEVIATIONS = 1.96


def failing_channels(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which channels fail: a score that is low for certain, a fall, or silence."""
    cards = []
    for row in rows.iter_rows(named=True):
        # A score below the limit whose interval is not may be chance: no card says that it fails.
        if row["is_falling"] or (row["is_low"] and row["high"] < row["low_limit_points"]):
            cards.append(_failing(row, night))
        elif row["is_silent"]:
            cards.append(_silent(row, night))
    return cards


def _loss(row: dict[str, Any]) -> tuple[int | None, str]:
    """Return what the channel cost more than it earned, and how that is reckoned."""
    revenue, cost = row["revenue_micros"], row["cost_micros"]
    if revenue is None or cost is None:
        return None, "not reckoned: its revenue or cost of the last 28 days is not told in full"
    lost = gain(cost - revenue)
    if lost is None:
        return None, "not reckoned: it earned what its videos cost; its score fails, not its return"
    return lost, "what its videos of the last 28 told days cost more than it earned in them"


def _failing(row: dict[str, Any], night: Night) -> Card:
    lost, reckoned = _loss(row)
    fell = row["score_before"] is not None and row["is_falling"]
    evidence = Evidence(
        "channel_health_score", "points", row["score"], row["low"], row["high"], 0.8,
        row["videos"], "videos", row["pacific_date"] - timedelta(days=_HEALTH_DAYS - 1),
        row["pacific_date"], night.query,
    )  # fmt: skip
    return Card(
        "failing_channel", row["channel_id"], row["channel_id"], None, evidence, lost, reckoned,
        sentence(
            Name(row["channel_name"]), " fails: its health is ",
            Figure(f"{row['score']:.0f} of 100 points"), " (",
            *interval(f"{row['low']:.0f}", f"{row['high']:.0f}", 0.8),
            "; ", Figure(formats.counted(row["videos"], "video")), ")",
            *((", down from ", Figure(f"{row['score_before']:.0f} points"), " ",
               Figure(f"{row['fall_limit_days']} days"), " before") if fell else ()),
            ". Look at what its score is made of before more is spent on it.",
        ),
        night.valid_days,
    )  # fmt: skip


def _silent(row: dict[str, Any], night: Night) -> Card:
    last = row["last_published_date"]
    evidence = Evidence(
        "silent_days", "days", float(math.floor(row["silent_days"])), None, None, None, 1,
        "channel", last, night.today, night.query,
    )  # fmt: skip
    return Card(
        "failing_channel", f"{row['channel_id']}/silent", row["channel_id"], last, evidence, None,
        "not reckoned: what videos that were not made would have earned is not known",
        sentence(
            Name(row["channel_name"]), " is active and has published nothing for ",
            Figure(formats.counted(math.floor(row["silent_days"]), "day")), ", since ", day(last),
            ". Publish, or pause the channel.",
        ),
        night.valid_days,
    )  # fmt: skip


def low_rpms(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which channels earn less with a view than is usual, chance set aside."""
    cards = []
    for row in rows.iter_rows(named=True):
        missed = (row["usual"] - row["shrunk"]) * row["views"] / 1000
        if missed < LEAST_USD:
            continue
        evidence = Evidence(
            "channel_rpm", "US dollars per 1,000 views", row["shrunk"], row["low"], row["high"],
            row["interval_ratio"], row["views"], "views", night.first_day, night.last_day,
            night.query,
        )  # fmt: skip
        cards.append(Card(
            "low_rpm", row["channel_id"], row["channel_id"], None, evidence, gain(missed * 1e6),
            f"its views of the last {WINDOW_DAYS} told days at the usual RPM, less what they made",
            sentence(
                Name(row["channel_name"]), " earns ", Figure(usd(row["shrunk"])),
                " per ", Figure("1,000 views"), " (",
                *interval(usd(row["low"]), usd(row["high"]), row["interval_ratio"]), "; ",
                Figure(formats.counted(row["views"], "view")), "), below ",
                Figure(usd(row["usual"])), ", the usual of ", Name(row["niche"]),
                ". Look at its topics, lengths and audience.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards


def anomalies(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which channels had days unlike those before, in dollars."""
    return [_anomaly(row, night) for row in rows.iter_rows(named=True)]


def _anomaly(row: dict[str, Any], night: Night) -> Card:
    low, high = _usual_days(row["value"], row["expected"], row["deviations"])
    known = low is not None and high is not None
    evidence = Evidence(
        row["metric"], row["unit"], row["value"], low, high, _USUAL_RATIO if known else None,
        _USUAL_DAYS, "days", row["pacific_date"] - timedelta(days=_USUAL_DAYS),
        row["pacific_date"], night.query,
    )  # fmt: skip
    unit, above = row["unit"], row["value"] > row["expected"]
    usual = (
        ("; ", *interval(in_unit(low, unit), in_unit(high, unit), _USUAL_RATIO),
         " of usual days, by ", Figure(f"{_USUAL_DAYS} days"), " before")
        if low is not None and high is not None else ()
    )  # fmt: skip
    return Card(
        "anomaly", f"{row['channel_id']}/{row['metric']}", row["channel_id"], row["since_date"],
        evidence, *_lost(row["metric"], row["effect_usd"],
            "what the days that it has been open cost more, or earned less, than was expected"),
        sentence(
            Name(row["channel_name"]), ": ", _METRICS[row["metric"]], " of ",
            day(row["pacific_date"]), " was ", Figure(in_unit(row["value"], unit)), ", ",
            "above" if above else "below", " the ", Figure(in_unit(row["expected"], unit)),
            " expected", *usual, ". It began on ", day(row["since_date"]), " and amounts to ",
            Figure(usd(abs(row["effect_usd"]))), " so far.",
        ),
        night.valid_days,
    )  # fmt: skip


def _lost(metric: str, effect_usd: float, reckoned: str) -> tuple[int | None, str]:
    """Return what may be won back, and how it is reckoned: what has become better asks nothing."""
    lost = gain((effect_usd if metric == "published_cost" else -effect_usd) * 1e6)
    if lost is None:
        return None, "not reckoned: it is for the better, and has happened; nothing is left to win"
    return lost, reckoned


def _usual_days(
    value: float, expected: float, deviations: float
) -> tuple[float | None, float | None]:
    """Return what a usual day lies between; the scale is that of the deviation that is told."""
    if not deviations or value < 0 or expected < 0:
        return None, None
    spread = (math.log1p(value) - math.log1p(expected)) / deviations
    if spread <= 0:
        return None, None
    reach = _USUAL_DEVIATIONS * spread
    centre = math.log1p(expected)
    return max(math.expm1(centre - reach), 0.0), math.expm1(centre + reach)


def change_points(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which channels' levels have changed for good, as far as can be told."""
    cards = []
    for row in rows.iter_rows(named=True):
        if row["low"] is None:
            continue
        unit, above = row["unit"], row["after"] > row["before"]
        low, high = min(row["low"], row["after"]), max(row["high"], row["after"])
        evidence = Evidence(
            row["metric"], row["unit"], row["after"], low, high, 0.95, row["days_after"], "days",
            row["changed_date"], night.last_day, night.query,
        )  # fmt: skip
        cards.append(Card(
            "change_point", f"{row['channel_id']}/{row['metric']}", row["channel_id"],
            row["changed_date"], evidence, *_lost(row["metric"], row["effect_usd"] * WINDOW_DAYS,
                f"what a usual day costs more, or earns less, than before, for {WINDOW_DAYS} days"),
            sentence(
                Name(row["channel_name"]), ": since ", day(row["changed_date"]),
                " a usual day's ", _METRICS[row["metric"]], " is ",
                Figure(in_unit(row["after"], unit)), " (",
                *interval(in_unit(low, unit), in_unit(high, unit), 0.95), "; ",
                Figure(formats.counted(row["days_after"], "day")), "), ",
                "up" if above else "down", " from ", Figure(in_unit(row["before"], unit)),
                ". Find out what changed then.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards


def upload_timings(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which channels would do better to upload at other hours."""
    cards = []
    for row in rows.iter_rows(named=True):
        earned = row["revenue_micros"]
        worth = None if earned is None else gain(earned * row["gain_ratio"])
        evidence = Evidence(
            "views_48h", "ratio", row["gain_ratio"], row["low_ratio"], row["high_ratio"], 0.95,
            row["channel_videos"], "videos", night.window(90), night.last_day, night.query,
        )  # fmt: skip
        cards.append(Card(
            "upload_timing", f"{row['channel_id']}/{row['block']}", row["channel_id"], None,
            evidence, worth,
            f"the gain times what its videos published in {WINDOW_DAYS} days have earned so far"
            if worth is not None else "not reckoned: no revenue of its videos is told",
            sentence(
                Name(row["channel_name"]), ": videos uploaded on ", Name(row["block"]),
                " (Pacific) have ", Figure(signed_rate(row["gain_ratio"])),
                " views at ", Figure("48 hours"), " against its present hours (",
                *interval(signed_rate(row["low_ratio"]), signed_rate(row["high_ratio"]), 0.95),
                "; ", Figure(formats.counted(row["channel_videos"], "video")),
                "). They go together; deal the hours by lot to be sure.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards
