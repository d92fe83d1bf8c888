"""The report of what moved: restated, new and taken back, between the end of a day and now."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest
from tests.warehouse.test_as_of import DAY, add_channel, add_video, at, spend, tell

from ytempire import clock
from ytempire.dashboards.restatements import Restatements
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

__all__ = ["at"]
NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def test_what_moved_is_told_and_what_is_new_is_no_restatement(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        one, two = (add_channel(connection, name) for name in ("One", "<b>Two"))
        first, second = add_video(connection, one), add_video(connection, two)
        tell(connection, one, first, 100, 100_000_000)
        tell(connection, two, second, 50, 7_000_000)
        spend(connection, two, 2_000_000, "2026-11-20T10:00:00Z")
    # The 20th ended in California at eight UTC.
    with at("2026-11-21T08:00:01Z") as connection:
        tell(connection, one, first, 90, 95_500_000)
        tell(connection, one, first, 3, 1, DAY + timedelta(days=1))
        spend(connection, two, -2_000_000, "2026-11-20T10:00:00Z")
    told = Restatements.read(settings=settings)
    words = unescape(told.in_words())
    assert words.startswith("**2** channel days that were known moved between")
    assert "revenue by **−$4.50**, views by **−10**, cost by **−$2.00**" in words
    assert words.endswith("1 channel days were told for the first time.")
    table = told.table()
    rows = unescape(table)
    assert rows.index("$100.00") < rows.index("$95.50") < rows.index("<b>Two")
    assert "<b>Two" not in table
    assert len(Restatements.read(rows=1, settings=settings).moved) == 1
    assert "**2** channel days" in Restatements.read(rows=1, settings=settings).in_words()


def test_nothing_moved(warehouse: Warehouse, settings: Settings, at) -> None:
    with at("2026-11-21T10:00:00Z") as connection:
        one = add_channel(connection, "One")
        tell(connection, one, add_video(connection, one), 100, 100_000_000)
    told = Restatements.read(settings=settings)
    assert "Nothing that was known moved" in told.in_words()
    today = Restatements.read(date(2026, 11, 21).isoformat(), settings=settings)
    assert today.in_words().startswith("Nothing moved between")
    assert "Nothing moved." in today.table()
