"""Cards of what lies ahead of the whole network: quotas and the queue."""

from __future__ import annotations

from datetime import timedelta

import polars as pl

from ytempire.insights.cards.card import Card, Evidence
from ytempire.insights.cards.nights import Night
from ytempire.insights.cards.sentence import Figure, Name, sentence
from ytempire.insights.cards.wording import day, interval
from ytempire.metrics import formats

_NO_DOLLARS = "not reckoned: what would be left undone that day has no price"


def quota_breaches(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which quotas may not be enough, and when first."""
    cards = []
    for row in rows.iter_rows(named=True):
        low, high = max(row["low"], 0.0), row["high"]
        evidence = Evidence(
            "quota_used", "units of quota", row["forecast"], low, high, row["interval_ratio"],
            row["origins"], "past forecasts", night.window(180), row["forecast_date"], night.query,
        )  # fmt: skip
        surely = row["forecast"] > row["daily_limit"]
        cards.append(Card(
            "quota_breach", row["quota_bucket"], None, None, evidence, None, _NO_DOLLARS,
            sentence(
                "The quota ", Name(row["quota_bucket"]),
                " will not be enough on " if surely else " may not be enough on ",
                day(row["forecast_date"]), ": ", Figure(f"{formats.count(row['forecast'])} units"),
                " are foretold (",
                *interval(formats.count(low), formats.count(high), row["interval_ratio"]),
                "; ", Figure(formats.counted(row["origins"], "past forecast")), ") of ",
                Figure(formats.count(row["daily_limit"])),
                ". Ask for an extension, or read old videos more seldom.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards


def queue_breaches(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say when more jobs come than were ever finished of a day."""
    cards = []
    for row in rows.iter_rows(named=True):
        low, high = max(row["low"], 0.0), row["high"]
        evidence = Evidence(
            "jobs_created", "jobs", row["forecast"], low, high, row["interval_ratio"],
            row["origins"], "past forecasts", night.today - timedelta(days=180),
            row["forecast_date"], night.query,
        )  # fmt: skip
        cards.append(Card(
            "queue_breach", "network", None, None, evidence, None, _NO_DOLLARS,
            sentence(
                "On ", day(row["forecast_date"]), " ",
                Figure(formats.counted(row["forecast"], "job")), " are foretold (",
                *interval(formats.count(low), formats.count(high), row["interval_ratio"]),
                "; ", Figure(formats.counted(row["origins"], "past forecast")),
                "), above the ", Figure(formats.count(row["most_completed"])),
                " that were finished of the best of ", Figure(formats.counted(row["days"], "day")),
                ". Spread them, or add workers.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards
