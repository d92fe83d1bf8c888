"""Every dollar between estimate and statement has its step; months by hand, and by the views."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dashboards.reading import cells
from tests.dashboards.small_network import SCRIPT
from tests.warehouse.test_as_of import add_channel, add_video, spend, tell

from ytempire import clock
from ytempire.charts import svg
from ytempire.reports import reconciling, revenue_reconciliation
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
OCTOBER = date(2026, 10, 1)
MILLION = 1_000_000
STEPS = ("videos", "videos_first", "other", "other_first", "adjustment", "withholding", "exchange")


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "is_virtual", lambda: True)


def state(
    connection: Any, channel: str | None, kind: str, dollars: int, document: str,
    statement: str = "S-1", finalised: str = "2026-11-10",
) -> None:  # fmt: skip
    connection.execute(
        "insert into ytempire.revenue_statements (payee, month, kind, channel_id, amount_micros, "
        "currency_amount_micros, finalised_at, source, source_ref, document_ref, statement) values "
        "('AdSense', '2026-10-01', %s, %s, %s, %s, %s, 'test', %s, %s, %s)",
        [kind, channel, dollars * MILLION, dollars * MILLION, finalised,
         f"{document}/{kind}/{channel}", document, statement],
    )  # fmt: skip


def october(at) -> None:
    """Three channels; the third is named by no statement, and November is open."""
    with at("2026-11-12T10:00:00Z") as connection:
        one, two, three = (
            add_channel(connection, name) for name in ("One", SCRIPT, "لا أحد يسميها")
        )
        for channel, dollars in ((one, 100), (two, 50), (three, 7)):
            video = add_video(connection, channel)
            tell(connection, channel, video, 10, dollars * MILLION)
            tell(connection, channel, video, 10, dollars * MILLION, date(2026, 11, 2))
        spend(connection, one, 30 * MILLION, "2026-11-12T10:00:00Z")
        for channel, kind, dollars in (
            (one, "ads", 90), (one, "shorts", 4), (one, "withholding", -9), (two, "ads", 51),
            (two, "fan_funding", 6), (None, "fx", 1), (None, "adjustment", -2),
        ):  # fmt: skip
            state(connection, channel, kind, dollars, "a")
    with at("2026-11-20T10:00:00Z") as connection:
        # The statement again: the first channel's ads are less.
        for channel, kind, dollars in (
            (one, "ads", 80), (one, "shorts", 4), (one, "withholding", -9), (two, "ads", 51),
            (two, "fan_funding", 6), (None, "fx", 1), (None, "adjustment", -2),
        ):  # fmt: skip
            state(connection, channel, kind, dollars, "b", finalised="2026-11-20")


def test_the_difference_is_explained_to_the_cent(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    october(at)
    told = revenue_reconciliation.read(months=2, settings=settings)
    words = unescape(told.opening())
    # 80 + 4 - 9 + 51 + 6 + 1 - 2 = 131, of 100 + 50 + 7.
    assert words.startswith(
        "**1 month** of October 2026 to November 2026 is stated: payees state **$131.00** in all, "
        "where YouTube had estimated **$157.00**: a difference of **−$26.00** (−16.6\u00a0%)."
    )
    [stated] = [one for one in told.months if not one.is_open]
    assert stated.steps == {
        "channels that no statement names": -7 * MILLION,
        # 90 + 4 + 51 against 100 + 50.
        "statements against estimates": -5 * MILLION,
        "kinds that YouTube does not estimate": 6 * MILLION,
        "restated since": -10 * MILLION,
        "adjustments": -2 * MILLION,
        "tax withheld": -9 * MILLION,
        "exchange": 1 * MILLION,
    }
    assert "The difference is made of: restated since −$10.00; tax withheld −$9.00;" in words
    assert "No statement names 1 channel of October 2026 ($7.00 estimated)." in words
    assert "November 2026 is open, estimated at **$157.00** so far." in words
    # October: 131 - 30; of November no cost is known.
    assert (
        "spent on the same days is **$101.00** in the one month of which both are known." in words
    )
    assert all(check.is_held for check in told.said().checks)
    assert len(told.said().checks) == 2
    assert told.said().headline == (
        "1 month stated, $131.00 against $157.00 estimated; 1 open, $157.00 estimated of it"
    )


def test_the_months_are_what_the_view_says(warehouse: Warehouse, settings: Settings, at) -> None:
    october(at)
    told = revenue_reconciliation.read(months=2, settings=settings)
    with warehouse.transaction("reader") as connection:
        [(actual,)] = connection.execute(
            "select sum(revenue_micros)::bigint from ytempire.revenue_states "
            "where pacific_month = '2026-10-01' and state <> 'estimated'"
        ).fetchall()
    assert told.months[0].stated == actual == 131 * MILLION
    payees = cells(told.tables().partition("<h3>Payees")[2].partition("<h3>Channels")[0])
    kinds = ("adjustment", "ads", "fan funding", "fx", "shorts", "withholding")
    assert [row[2] for row in payees] == [f"{kind}, restated" for kind in kinds]


def test_a_statement_as_a_whole_names_all_channels(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-12T10:00:00Z") as connection:
        for dollars in (40, 60):
            channel = add_channel(connection, f"of {dollars}")
            tell(connection, channel, add_video(connection, channel), 1, dollars * MILLION)
        state(connection, None, "ads", 95, "a")
    told = revenue_reconciliation.read("2026-10-31", months=1, settings=settings)
    [month] = told.months
    assert (month.unnamed, month.statement, month.channels_stated) == (0, -5 * MILLION, 2)
    assert "No statement names" not in told.opening()
    assert "No month is open." in told.opening()


def test_as_of_an_instant_the_later_statement_is_not_known(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    october(at)
    asked = {"months": 2, "as_of": "2026-11-15T00:00:00Z", "settings": settings}
    then = revenue_reconciliation.read(**asked)
    assert then.months[0].steps["restated since"] == 0
    assert "payees state **$141.00** in all" in unescape(then.opening())
    again = revenue_reconciliation.read(**asked).said()
    assert set(again.tables) == {"channel_months", "months"}
    for name, table in then.said().tables.items():
        assert table.equals(again.tables[name])


def test_one_channel(warehouse: Warehouse, settings: Settings, at) -> None:
    october(at)
    told = revenue_reconciliation.read("2026-10-01", 1, "One", settings=settings)
    [month] = told.months
    assert (month.estimated, month.stated) == (100 * MILLION, 75 * MILLION)
    assert "left out here" in told.making()
    assert told.said().tables["channel_months"]["channel_name"].to_list() == ["One"]


def test_nothing_stated_and_nothing_known(warehouse: Warehouse, settings: Settings, at) -> None:
    empty = revenue_reconciliation.read(settings=settings)
    assert empty.opening().startswith(
        "Of June 2026 to November 2026 nothing estimated, stated or spent is known.\n\nAs known"
    )
    assert "no month to draw" in empty.pictures()
    assert empty.said().headline == "nothing estimated, stated or spent"
    with at("2026-11-12T10:00:00Z") as connection:
        channel = add_channel(connection, "One")
        tell(connection, channel, add_video(connection, channel), 1, MILLION)
    told = revenue_reconciliation.read("2026-10-01", 1, settings=settings)
    assert told.opening().startswith("No payee has stated anything of October 2026 yet,")
    assert "What was spent is not known" in told.opening()
    assert told.said().headline == "no month stated; 1 open, $1.00 estimated of it"


def test_texts_from_outside_stay_texts(warehouse: Warehouse, settings: Settings, at) -> None:
    october(at)
    told = revenue_reconciliation.read(months=2, settings=settings)
    written = told.opening() + told.pictures() + told.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(told.tables())
    assert "From the estimate to what is stated" in told.pictures()


ROW = st.fixed_dictionaries(
    {"channel_id": st.sampled_from([None, "a", "b"]), "estimated_micros": st.none() | st.integers()}
    | {f"{name}_micros": st.none() | st.integers(-(10**9), 10**9) for name in STEPS}
)


@given(st.lists(ROW, min_size=1, max_size=5))
def test_the_steps_always_add_up(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        row |= {"pacific_month": OCTOBER, "spent_micros": None, "told_to": None}
        row |= {"estimated_told_micros": None, "spent_told_micros": None}
        parts = [row[f"{name}_micros"] for name in STEPS if not name.endswith("first")]
        known = [part for part in parts if part is not None]
        row["stated_micros"] = sum(known) if known else None
    [month] = reconciling.months(rows)
    if not month.is_open:
        assert (month.estimated or 0) + sum(month.steps.values()) == month.stated


def test_the_months_are_drawn_in_their_order() -> None:
    """Three bars in one month, one in the next: the axis goes by the calendar all the same."""
    names = ("September", "October", "November", "December")
    known = (("estimated",), ("stated", "spent", "estimated"), ("spent", "estimated"), ("spent",))
    rows = [
        {"month": f"{name} 2026", "place": place, "kind": kind, "usd": 1.0, "shown": "$1.00"}
        for place, (name, kinds) in enumerate(zip(names, known, strict=True))
        for kind in kinds
    ]
    drawn = svg.draw("report_months", {"months": rows})
    places = {
        found[2]: float(found[1])
        for found in re.finditer(r"translate\(([\d.]+),[\d.]+\)[^>]*>(\w+) 2026<", drawn)
    }
    assert sorted(places, key=lambda name: places[name]) == list(names)


def test_an_open_month_is_charged_for_no_day_that_has_earned_nothing_yet(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-21T10:00:00Z") as connection:
        channel = add_channel(connection, "One")
        video = add_video(connection, channel)
        for day in range(1, 19):
            tell(connection, channel, video, 1, 10 * MILLION, date(2026, 11, day))
            spend(connection, channel, 3 * MILLION, NOW.isoformat(), f"2026-11-{day:02}T20:00:00Z")
        for day in (19, 20):
            spend(connection, channel, 3 * MILLION, NOW.isoformat(), f"2026-11-{day:02}T20:00:00Z")
    told = revenue_reconciliation.read(months=1, settings=settings)
    words = unescape(told.opening())
    assert "The ledger charges **$60.00** to these months" in words
    # Eighteen days of ten dollars, and the same eighteen of three.
    assert "less what was spent on the same days is **$126.00**, counted to 18 Nov 2026" in words
    [row] = cells(told.tables().partition("<h3>Payees")[0])
    assert row[-1] == "$126.00"
    months = told.said().tables["months"]
    assert months["told_to"].to_list() == [date(2026, 11, 18)]
    assert months["spent_told_micros"].to_list() == [54 * MILLION]
