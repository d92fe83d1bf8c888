"""Every declared frame has bounds within which a million rows can be added up, and times too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl
import pytest

from ytempire.transform import (
    frames,
    money_frames,
    operations_frames,
    period_frames,
    report_frames,
)
from ytempire.transform.validate import AT_MOST_AHEAD

BIGINT = 2**63 - 1
ROWS = 1_000_000
FEW_OR_LATEST = {
    "RevenueStatements", "VendorInvoices", "SystemSamples", "VideoPeriodFacts",
    "ChannelPeriodFacts", "BreakdownPeriodFacts", "BreakdownDailyFacts",
}  # fmt: skip
"""Of them there is a line a month, an invoice or a file; or they are latest values."""
NOT_ADDED_UP = {"currency_amount_micros", "revenue_currency_micros"}
FEW = 9_000
MAY_BE_TO_COME = {"expires_at"}


def declared() -> Iterator[tuple[str, str, Any]]:
    """Yield the model, the name and the column of everything that is declared."""
    for module in (frames, money_frames, operations_frames, period_frames, report_frames):
        for name, model in vars(module).items():
            if isinstance(model, type) and model.__module__ == module.__name__ and name[0] != "_":
                for column, declared_as in model.to_schema().columns.items():
                    yield name, column, declared_as


def least_and_most(column: Any) -> tuple[Any, Any]:
    told = [check.statistics for check in column.checks if check.statistics]
    least = [said["min_value"] for said in told if said.get("min_value") is not None]
    most = [said["max_value"] for said in told if said.get("max_value") is not None]
    return max(least, default=None), min(most, default=None)


@pytest.mark.parametrize(
    ("model", "name", "column"),
    [pytest.param(m, n, c, id=f"{m}.{n}") for m, n, c in declared() if c.dtype.type == pl.Int64],
)
def test_whole_numbers_add_up_within_a_bigint(model: str, name: str, column: Any) -> None:
    least, most = least_and_most(column)
    assert least is not None
    assert most is not None
    lifelong = name == "estimated_revenue_micros" and model != "VideoDailyFacts"
    rows = FEW if lifelong or model in FEW_OR_LATEST else ROWS
    rows = 1 if name in NOT_ADDED_UP or name.endswith("_bytes") else rows
    if name == "watch_seconds" and model in FEW_OR_LATEST:
        rows = 1_000
    assert -BIGINT <= least * rows <= most * rows <= BIGINT


@pytest.mark.parametrize(
    ("name", "column"),
    [pytest.param(n, c, id=f"{m}.{n}") for m, n, c in declared() if c.dtype.type.is_temporal()],
)
def test_times_lie_between_the_first_day_of_youtube_and_now(name: str, column: Any) -> None:
    least, _ = least_and_most(column)
    assert least is not None
    assert name in MAY_BE_TO_COME or (column.metadata or {}).get(AT_MOST_AHEAD)
