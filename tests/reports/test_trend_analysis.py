"""Trends: planted ones are found and named, noise is not, and unknown weeks are not zero."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from html import unescape
from typing import Any

import pytest
from tests.dashboards.reading import cells
from tests.dashboards.small_network import SCRIPT

from ytempire import clock
from ytempire.reports import slopes, trend_analysis, trend_shown
from ytempire.reports.slopes import Slope
from ytempire.reports.weekly import Series
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
LAST = date(2026, 11, 18)
WEEKS = 13
NAMES = ("Steady", SCRIPT, "Растёт", *(f"Noise {number}" for number in range(7)))
FALLING, RISING = NAMES[1], NAMES[2]


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "is_virtual", lambda: True)


def days_of(name: str, chance: random.Random) -> list[tuple[date, int, int, int]]:
    """Return day, views, revenue and cost of 13 weeks: weekends are strong, and one week is odd."""
    told = []
    for back in range(7 * WEEKS):
        day = LAST - timedelta(days=back)
        week = WEEKS - 1 - back // 7
        change = {FALLING: 1 - 0.05 * week, RISING: 1 + 0.08 * week}.get(name, 1.0)
        noise = 1 if name == "Steady" else chance.uniform(0.9, 1.1)
        views = round(1_000 * (2 if day.weekday() > 4 else 1) * change * noise)
        told.append((day, views, 4_000 * views, 3_000_000))
    return told


def put(connection: Any, name: str, days: list[tuple[date, int, int, int]]) -> str:
    """Write sums of days as the triggers of facts, publications and ledger leave them."""
    [(channel,)] = connection.execute(
        "insert into ytempire.channels (channel_name) values (%s) returning channel_id", [name]
    ).fetchall()
    with connection.cursor() as cursor:
        cursor.executemany(
            "insert into ytempire.channel_day_changes (pacific_date, channel_id, known_from, "
            "videos_published, facts, views, views_told, revenue_micros, revenue_told, "
            "ledger_micros, ledger_entries) values (%s, %s, '2026-11-20', 1, 1, %s, 1, %s, 1, %s, "
            "1)",
            [(day, channel, views, revenue, cost) for day, views, revenue, cost in days],
        )
    return str(channel)


@pytest.fixture
def network(warehouse: Warehouse) -> dict[str, list[tuple[date, int, int, int]]]:
    chance = random.Random(3)
    days = {name: days_of(name, chance) for name in NAMES}
    with warehouse.transaction("owner") as connection:
        for name, own in days.items():
            put(connection, name, own)
    return days


def test_planted_trends_are_found_and_noise_is_not(network, settings: Settings) -> None:
    told = trend_analysis.read(settings=settings)
    assert told.last_day == LAST
    trends = {
        (one.channel["channel_name"], one.figure): one.trend
        for one in told.channels
        if one.trend is not None and one.trend.is_trend
    }
    assert set(trends) == {
        (name, figure) for name in (FALLING, RISING) for figure in ("revenue", "views")
    }
    rising = trends[RISING, "views"]
    # A week has 9,000 views at first and 8 % of these more each week.
    assert rising.a_step == pytest.approx(720, rel=0.15)
    assert rising.low < 720 < rising.high
    words = unescape(told.opening())
    assert "Of 10 channels followed:" in words
    assert "* Views: 1 rising, 1 falling; " in words
    pace = f"+{100 * rising.a_step / rising.level:.1f}\u00a0%"
    assert f"Растёт ({pace} a week)" in words
    assert "Of 4 trends" not in words
    assert told.said().headline.endswith("4 trends of single channels")
    listed = cells(told.tables().partition("<h3>Channels</h3>")[2])
    assert {row[0] for row in listed} == {FALLING, RISING}


def test_the_weeks_of_all_together_are_sums_of_days(network, settings: Settings) -> None:
    told = trend_analysis.read(settings=settings)
    of = {one.figure: one for one in told.network}
    for place in (0, 6, 12):
        first = LAST - timedelta(days=7 * (WEEKS - place) - 1)
        week = [day for days in network.values() for day in days if 0 <= (day[0] - first).days < 7]
        assert of["views"].values[place] == sum(day[1] for day in week)
        assert of["revenue"].values[place] == sum(day[2] for day in week)
        assert of["cost"].values[place] == sum(day[3] for day in week) / len(week)
    assert all(check.is_held for check in told.said().checks)
    assert told.pictures().count("<figure>") == 7


def test_weeks_that_are_not_told_in_full_are_not_known(
    network, settings: Settings, warehouse: Warehouse
) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "delete from ytempire.channel_day_changes where pacific_date = %s "
            "and channel_id = (select channel_id from ytempire.channels "
            "where channel_name = 'Steady')",
            [LAST - timedelta(days=3)],
        )
        # Of a whole week nine of ten channels tell no revenue.
        connection.execute(
            "update ytempire.channel_day_changes set revenue_told = 0 where pacific_date between "
            "%s and %s and channel_id <> (select channel_id from ytempire.channels "
            "where channel_name = 'Steady')",
            [LAST - timedelta(days=13), LAST - timedelta(days=7)],
        )
    told = trend_analysis.read(LAST.isoformat(), settings=settings)
    [steady] = [
        one for one in told.channels
        if one.figure == "views" and one.channel and one.channel["channel_name"] == "Steady"
    ]  # fmt: skip
    assert steady.values[-1] is None
    assert steady.values[-2] is not None
    of = {one.figure: one for one in told.network}
    assert of["revenue"].values[-2] is None
    assert of["rpm"].values[-2] is None
    assert of["views"].values[-1] is not None


def test_one_channel_and_too_few_weeks(network, settings: Settings) -> None:
    told = trend_analysis.read(channel="Растёт", settings=settings)
    words = unescape(told.opening())
    assert words.startswith("In 13 weeks (20 Aug 2026 to 18 Nov 2026), of Растёт: **revenue rises")
    assert (
        "per 1,000 views, spending, videos published and spending per video published no" in words
    )
    few = trend_analysis.read(weeks=7, settings=settings)
    assert few.opening().startswith(
        "There is no trend of the network to tell from 1 Oct 2026 to 18 Nov 2026: it "
    )
    assert "takes 8 weeks that are known, and 7 are." in few.opening()


def test_the_same_instant_gives_the_same_tables(
    network, settings: Settings, warehouse: Warehouse, tmp_path
) -> None:
    asked = {"as_of": "2026-11-21T00:00:00Z", "settings": settings}
    first = trend_analysis.read(**asked).said()
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channel_day_changes (pacific_date, channel_id, known_from, "
            "facts, views, views_told) select pacific_date, channel_id, '2026-11-21T10:00:00Z', 0, "
            "views, 0 from ytempire.channel_day_changes"
        )
    again = trend_analysis.read(**asked).said()
    for name, table in first.tables.items():
        paths = [tmp_path / f"{name}.{number}" for number in (1, 2)]
        table.write_csv(paths[0])
        again.tables[name].write_csv(paths[1])
        assert paths[0].read_bytes() == paths[1].read_bytes(), name
    assert not trend_analysis.read(settings=settings).weeks.equals(first.tables["weeks"])


def test_an_empty_warehouse_has_no_trend(settings: Settings, warehouse: Warehouse) -> None:
    told = trend_analysis.read(settings=settings)
    assert "it takes 8 weeks that are known, and none are." in told.opening()
    assert "No week is known that could be drawn." in told.pictures()
    assert told.said().headline == "no trend of all together; no trend of single channels"


def test_texts_from_outside_stay_texts(network, settings: Settings) -> None:
    told = trend_analysis.read(settings=settings)
    written = told.opening() + told.pictures() + told.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(told.tables())


def test_channels_with_next_to_nothing_do_not_hide_one_with_nearly_all(
    settings: Settings, warehouse: Warehouse
) -> None:
    """Nine small channels begin in the last weeks, beside one that was told throughout."""
    every = [LAST - timedelta(days=back) for back in range(7 * WEEKS)]
    with warehouse.transaction("owner") as connection:
        put(connection, "Large", [(day, 10_000, 10_000_000, 1) for day in every])
        for number in range(9):
            put(connection, f"Small {number}", [(day, 10, 1, 1) for day in every[:14]])
    told = trend_analysis.read(settings=settings)
    of = {one.figure: one for one in told.network}
    assert of["revenue"].values[0] == 70_000_000
    assert None not in of["views"].values
    assert "too few weeks" not in told.opening()


def test_a_series_that_begins_near_nothing_has_an_amount_and_no_rate() -> None:
    values = (1.0, 2.0, 1.0, 3.0, 2.0, 4.0, 900.0, 950.0, 990.0, 1000.0, 1100.0)
    found = slopes.slope(values)
    assert found is not None
    low = Series(None, "views", values, found)
    assert found.is_trend
    assert trend_shown.pace(low) == f"+{found.a_step:,.0f}"
    assert trend_shown.pace_and_base(low).endswith(" a week, where the median week has 4")


@pytest.mark.parametrize(
    ("figure", "level", "low", "text"),
    [
        ("views", 0.0, 0.04, "+0.04"),
        ("views", 100.0, 0.002, "+0.002\u00a0%"),
        ("revenue", 0.0, 4_000.0, "+$0.004"),
    ],
)
def test_an_interval_is_seen_to_leave_out_zero(
    figure: str, level: float, low: float, text: str
) -> None:
    trend = Slope(5 * low, low, 13 * low, level, 6, 13, 0.001, 0.001)
    assert trend_shown.interval(Series(None, figure, (1.0,), trend)).startswith(f"{text} to ")


def test_a_channel_younger_than_the_window_breaks_no_check_and_a_hole_does(
    network, settings: Settings, warehouse: Warehouse
) -> None:
    young = days_of("Steady", random.Random(1))[: 7 * 10]
    holed = [one for place, one in enumerate(young) if not 14 <= place < 28]
    with warehouse.transaction("owner") as connection:
        put(connection, "Young", young)
        put(connection, "Holed", holed)
    [check] = trend_analysis.read(channel="Young", settings=settings).said().checks
    assert (check.is_held, check.found) == (True, "10 of 10 weeks have rows")
    [check] = trend_analysis.read(channel="Holed", settings=settings).said().checks
    assert (check.is_held, check.found) == (False, "8 of 10 weeks have rows")


def test_a_channel_without_a_trend_says_what_is_not_known_of_it(
    settings: Settings, warehouse: Warehouse
) -> None:
    with warehouse.transaction("owner") as connection:
        channel = put(connection, "Steady", days_of("Steady", random.Random(1)))
        connection.execute(
            "update ytempire.channel_day_changes set revenue_micros = 0, revenue_told = 0 "
            "where channel_id = %s", [channel],
        )  # fmt: skip
    told = trend_analysis.read(channel="Steady", settings=settings)
    words = told.opening()
    assert words.startswith(
        "In 13 weeks (20 Aug 2026 to 18 Nov 2026) views, spending, videos published and spending "
        "per video published of Steady did not change beyond noise. Of revenue and revenue per "
        "1,000 views too few weeks are known."
    )
    said = told.said()
    assert (said.headline, said.subject) == ("no trend of the channel", "Steady")
