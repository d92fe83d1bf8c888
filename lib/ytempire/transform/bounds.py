"""How large, how early and how late a value may be: beyond that no row is believed.

Each figure is far above all that YouTube or a factory can tell, and low enough that a million
rows at their bound still add up within a bigint (9.2e18), which roll-ups and the lake sum into.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pandera.polars as pa

from ytempire.transform.clean import YOUTUBE_BEGAN
from ytempire.transform.validate import AT_MOST_AHEAD

BEGAN = YOUTUBE_BEGAN
FIRST_DAY = BEGAN.date()
AHEAD = timedelta(days=1)
"""A reading may be so far ahead of our clock: clocks differ, and a day ends later elsewhere."""
SCHEDULED_AHEAD = timedelta(days=2 * 366)
"""A publication is planned months ahead, an invoice paid a year ahead, a statement dated ahead; two
years are none of them."""

COUNTED = 9_000_000_000_000
"""Views, likes or subscribers so far. In 2026 the most viewed video has 1.7e10 views, the most
viewed channel 4e11."""
COUNTED_IN_A_DAY = 100_000_000_000
"""Counts of one video in one day: in 2025 all Shorts together had 2e11 views a day."""
WATCH_SECONDS_IN_A_DAY = 1_000_000_000_000
"""Of one video in one day: all of YouTube is watched for 4e12 seconds a day (2017: 1e9 hours)."""
WATCH_SECONDS = 9_000_000_000_000_000
"""Of one channel so far: 4e11 views of six hours each."""
WATCH_HOURS = 1_000_000_000_000
"""Of one video so far; what numeric(16, 4) holds."""
DURATION_SECONDS = 10_000_000
"""Of one video: the longest on YouTube, of 2011, lasts 596 hours, 2.1e6 seconds."""
RETENTION = 10
"""Watched length by length of the video: rewatching lifts it above 1, ten times through is none."""
MICROS = 1_000_000_000_000_000
"""So far, by month or by invoice, 1e9 dollars: more than YouTube ever paid for one video, and
sums are over the thousands of lines that there are of it."""
MICROS_IN_A_DAY = 5_000_000_000_000
"""Of one video in one day, or of one charge: 5e6 dollars."""
CURRENCY_MICROS = 9_200_000_000_000_000_000
"""What a bigint holds: a large invoice in dong comes near, and these are never added up."""
BYTES = 1_000_000_000_000_000_000
"""Of memory or disks: an exabyte. These are never added up."""


def at(*, nullable: bool = True, ahead: timedelta = AHEAD) -> Any:
    """Return a field for an instant of YouTube's time that is past, or at most `ahead` from now."""
    return pa.Field(ge=BEGAN, nullable=nullable, metadata={AT_MOST_AHEAD: ahead})


def day(*, nullable: bool = False, ahead: timedelta = AHEAD) -> Any:
    """Return a field for a day of YouTube's time that is past, or at most `ahead` from now."""
    return pa.Field(ge=FIRST_DAY, nullable=nullable, metadata={AT_MOST_AHEAD: ahead})


def counter(most: int = COUNTED, *, nullable: bool = True) -> Any:
    """Return a field for a count of things: never below 0."""
    return pa.Field(ge=0, le=most, nullable=nullable)


def signed(most: int = COUNTED_IN_A_DAY, *, nullable: bool = True) -> Any:
    """Return a field for a change, which may be taken back, or for money, which may be refunded."""
    return pa.Field(ge=-most, le=most, nullable=nullable)
