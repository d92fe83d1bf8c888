"""What arrives late: vendor invoices, and the monthly statements of actual revenue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import numpy as np

from ytempire.simulator.factory.rows import Row
from ytempire.simulator.network import Network
from ytempire.simulator.noise import fraction
from ytempire.simulator.videos import SHORTS

PAYEE = "AdSense for YouTube"


def months(first: date, last: date) -> Iterator[date]:
    """Yield the first days of the months from that of `first` to that of `last`."""
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = next_month(month)


def next_month(month: date) -> date:
    """Return the first day of the month after `month`, itself a first day."""
    return (month + timedelta(days=32)).replace(day=1)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def invoice_received_at(seed: int, month: date) -> datetime:
    """Return when the invoices of a month arrive: two to six days after its end."""
    late = 2 + 4 * fraction(seed, month.toordinal(), 80)
    return _midnight(next_month(month)) + timedelta(seconds=int(late * 86_400))


def invoice_row(seed: int, month: date, vendor: str, metered_micros: int) -> Row:
    """Return a vendor's invoice: what was metered, give or take a percent, in whole cents."""
    key = sum(vendor.encode())
    off = 0.024 * (fraction(seed, month.toordinal(), key, 81) - 0.42)
    cents = round(metered_micros * (1 + off) / 10_000)
    return (
        vendor, month, next_month(month) - timedelta(days=1), cents * 10_000, "USD",
        invoice_received_at(seed, month), f"{vendor}-{month:%Y-%m}",
    )  # fmt: skip


def statement_finalised_at(seed: int, month: date) -> datetime:
    """Return when a month's revenue becomes final: on the 8th to 12th of the next month."""
    late = 7 + 4.5 * fraction(seed, month.toordinal(), 82)
    return _midnight(next_month(month)) + timedelta(seconds=int(late * 86_400))


def statement_rows(network: Network, month: date) -> Iterator[Row]:
    """Yield the statements of a month: a little less than was estimated, by channel and kind."""
    last = next_month(month) - timedelta(days=1)
    final = statement_finalised_at(network.spec.seed, month)
    for channel in network.channels():
        if not channel.is_monetised:
            continue
        rows = network.rows_of_channel[channel.index]
        revenue = network.facts(rows, month, last).revenue_micros.sum(axis=1)
        is_short = network.columns["format"][rows] == SHORTS
        for kind, chosen in (("ads", ~is_short), ("shorts", is_short)):
            estimated = int(np.sum(revenue[chosen]))
            if not estimated:
                continue
            key = (network.spec.seed, month.toordinal(), channel.index, len(kind))
            actual = round(estimated * (0.955 + 0.043 * fraction(*key)) / 10_000) * 10_000
            yield (
                PAYEE, month, kind, channel.youtube_channel_id, actual, "USD", final,
                f"AFV-{month:%Y-%m}-{channel.youtube_channel_id}-{kind}", f"AFV-{month:%Y-%m}",
            )  # fmt: skip
