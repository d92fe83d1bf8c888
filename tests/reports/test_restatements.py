"""The report of what moved: restated, new and taken back, between two instants, and why."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest
from tests.dashboards.reading import cells
from tests.warehouse.test_as_of import DAY, add_channel, add_video, spend, tell

from ytempire import clock
from ytempire.reports import restatements
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
STATED = (
    "insert into ytempire.revenue_statements (payee, month, kind, channel_id, amount_micros, "
    "currency_amount_micros, finalised_at, source, source_ref, document_ref, statement) values "
    "('AdSense', '2026-10-01', 'ads', %s, %s, %s, '2026-11-10', 'test', %s, %s, 'S-1')"
)


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "is_virtual", lambda: True)


def two_days(at) -> None:
    """Tell what was known on the 20th, and what became of it on the 21st."""
    with at("2026-11-20T10:00:00Z") as connection:
        one, two = (add_channel(connection, name) for name in ("One", "<b>Two"))
        first, second = add_video(connection, one), add_video(connection, two)
        tell(connection, one, first, 100, 100_000_000)
        tell(connection, two, second, 50, 7_000_000)
        tell(connection, two, second, 8, 3_000_000, DAY + timedelta(days=1))
        spend(connection, two, 2_000_000, "2026-11-20T10:00:00Z")
        connection.execute(STATED, [one, 90_000_000, 90_000_000, "a", "a"])
    # The 20th ended in California at eight UTC.
    with at("2026-11-21T08:00:01Z") as connection:
        tell(connection, one, first, 90, 95_500_000)
        tell(connection, one, first, 3, 1, DAY + timedelta(days=2))
        spend(connection, two, -2_000_000, "2026-11-20T10:00:00Z")
        connection.execute(STATED, [one, 80_000_000, 80_000_000, "b", "b"])
    with at("2026-11-21T09:00:00Z") as connection:
        connection.execute(
            "delete from ytempire.video_daily_facts where pacific_date = %s",
            [DAY + timedelta(days=1)],
        )


def test_what_moved_is_told_and_what_is_new_is_no_restatement(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    two_days(at)
    told = restatements.read(settings=settings)
    words = unescape(told.opening())
    assert words.startswith("**3 channel days** that were known moved between 21 Nov 2026 08:00")
    # 95.5 - 100 and 0 - 3; 90 - 100 and 0 - 8.
    assert "revenue by **−$7.50**, views by **−18** and cost by **−$2.00**." in words
    assert "1 channel day was told for the first time, with $0.00 of revenue and 3 views." in words
    table = told.tables()
    assert "<b>Two" in unescape(table)
    assert "<b>Two" not in table
    assert told.said().headline == (
        "3 known channel days moved, revenue by −$7.50; 1 channel day told for the first time"
    )
    assert told.said().tables["moved"].height == 4
    few = restatements.read(rows=1, settings=settings)
    assert "Channel days, the largest change first (3 more in the attached table)" in few.tables()
    assert few.said().tables["moved"].equals(told.said().tables["moved"])


def test_every_cause_is_named_with_its_amount(warehouse: Warehouse, settings: Settings, at) -> None:
    two_days(at)
    told = restatements.read(settings=settings)
    rows = cells(told.tables().partition("<h3>Statements</h3>")[0])
    causes = {row[0]: row[3:] for row in rows}
    span = ["1", "1", "3 Oct 2026"]
    assert causes == {
        "told otherwise": [*span, "−$4.50", "−10", "–"],
        "withdrawn": ["1", "1", "4 Oct 2026", "−$3.00", "−8", "–"],
        "told for the first time": ["1", "1", "5 Oct 2026", "$0.00", "3", "–"],
        "charged late": [*span, "–", "–", "−$2.00"],
    }
    assert "the same source told known days otherwise (1 video day: revenue −$4.50" in unescape(
        told.opening()
    )
    assert "statements moved by **−$10.00**: 1 kind of statement, 1 of them stated" in unescape(
        told.opening()
    )
    assert [check.is_held for check in told.said().checks] == [True, True]


def test_the_same_instants_give_the_same_tables_whatever_comes_later(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    two_days(at)
    asked = {"report_date": "2026-11-20", "as_of": NOW.isoformat(), "settings": settings}
    first = restatements.read(**asked).said()
    with at("2026-11-22T10:00:00Z") as connection:
        (channel, video), *_ = connection.execute(
            "select channel_id::text, video_id::text from ytempire.videos order by title"
        ).fetchall()
        tell(connection, channel, video, 1_000, 1)
        connection.execute("delete from ytempire.video_daily_facts")
        connection.execute(STATED, [channel, 1, 1, "c", "c"])
    again = restatements.read(**asked).said()
    assert first.tables["moved"].height
    for name, table in first.tables.items():
        assert table.equals(again.tables[name]), name


def test_yesterdays_edition_is_what_is_held_against(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    """The last that was made before today, Pacific; a repetition of an instant is none."""
    run = (
        "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, code_version, "
        "notebook_sha256, parameters_sha256, started_at, status) values (gen_random_uuid(), "
        "gen_random_uuid(), 'reports/restatements', %s::jsonb, '', '', '', %s, %s)"
    )
    with at("2026-11-20T10:00:00Z") as connection:
        for parameters, started, status in (
            ("{}", "2026-11-20T15:30:00Z", "ok"),
            ("{}", "2026-11-20T16:30:00Z", "failed"),
            ('{"as_of": "2026-11-01T00:00:00Z"}', "2026-11-20T17:30:00Z", "ok"),
            ("{}", "2026-11-21T15:30:00Z", "ok"),
        ):
            connection.execute(run, [parameters, started, status])
    words = restatements.read(settings=settings).opening()
    assert "between 20 Nov 2026 15:30 UTC and" in words
    assert "counted since the edition before (20 Nov 2026 15:30 UTC)." in words


def test_nothing_moved(warehouse: Warehouse, settings: Settings, at) -> None:
    with at("2026-11-21T10:00:00Z") as connection:
        one = add_channel(connection, "One")
        tell(connection, one, add_video(connection, one), 100, 100_000_000)
    told = restatements.read(settings=settings)
    assert told.opening().startswith("Nothing that was known moved")
    today = restatements.read(date(2026, 11, 21).isoformat(), settings=settings)
    assert today.opening().startswith("Nothing moved between")
    assert "Nothing moved." in today.tables()
    assert "Nothing that could be drawn" in today.pictures()
    other = restatements.read(channel="One", settings=settings)
    assert "1 channel day was told for the first time" in other.opening()


def test_what_analytics_tells_of_a_day_with_a_cost_is_news_and_more_videos_are_a_correction(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        one = add_channel(connection, "One")
        videos = [add_video(connection, one) for _ in range(2)]
        spend(connection, one, 2_000_000, "2026-11-20T10:00:00Z")
        tell(connection, one, videos[0], 5, 5_000_000, DAY + timedelta(days=1))
    with at("2026-11-21T10:00:00Z") as connection:
        tell(connection, one, videos[0], 100, 100_000_000)
        tell(connection, one, videos[1], 7, 1_000_000, DAY + timedelta(days=1))
    told = restatements.read(settings=settings)
    words = unescape(told.opening())
    assert words.startswith("**1 channel day** that was known moved between")
    assert "revenue by **$1.00** and views by **7**. 1 channel day was told for the first" in words
    assert "told more videos of days that were known in part (1 video day: revenue $1.00" in words
    assert all(check.is_held for check in told.said().checks)


def test_a_first_edition_says_that_there_is_none_before(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    words = restatements.read(settings=settings).opening()
    assert (
        "What moved is counted since today began, Pacific (21 Nov 2026 08:00 UTC), as there is no "
        "edition before." in words
    )
    assert "no edition" not in restatements.read("2026-11-20", settings=settings).opening()


def test_what_the_ledger_is_charged_first_is_no_why(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        one, two = (add_channel(connection, name) for name in ("One", "Two"))
        spend(connection, one, 2_000_000, "2026-11-20T10:00:00Z")
        spend(connection, one, 1_000_000, "2026-11-20T10:00:00Z", "2026-11-20T09:00:00Z")
    with at("2026-11-20T20:00:00Z") as connection:
        # Of a day that was over and held nothing, and of the one that was going on.
        spend(connection, two, 4_259_400, "2026-11-20T20:00:00Z")
        spend(connection, one, 1_000_000, "2026-11-20T20:00:00Z", "2026-11-20T19:00:00Z")
    told = restatements.read("2026-11-19", settings=settings)
    # Asked of the end of the 19th, the 20th began at eight and all of its costs are of later days.
    assert told.causes["cause"].to_list() == [
        "charged as the day went on", "charged for the first time",
    ]  # fmt: skip
    words = unescape(told.opening())
    assert words.startswith("Nothing that was known moved between")
    assert "Why:" not in words
    assert "charged $8.26 (4 ledger entries) for days of which it had held nothing" in words
    assert "Of 3 channel days nothing else is new." in words
    listed = cells(told.tables().partition("<h3>Channel days")[2])
    assert [row[-1] for row in listed] == ["$4.26", "$2.00", "$2.00"]
    assert {row[0] for row in listed} == {"costs or publications alone"}
    assert all(check.is_held for check in told.said().checks)
    with at("2026-11-21T10:00:00Z") as connection:
        spend(connection, one, 500_000, "2026-11-21T10:00:00Z")
    late = restatements.read(settings=settings)
    assert late.causes["cause"].to_list() == ["charged late"]
    assert "Why: the ledger was charged for days that were over" in late.opening()


def test_the_largest_change_is_listed_first(warehouse: Warehouse, settings: Settings, at) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        one = add_channel(connection, "One")
        video = add_video(connection, one)
        for day in range(3):
            tell(connection, one, video, 100, 100_000_000, DAY + timedelta(days=day))
    with at("2026-11-21T10:00:00Z") as connection:
        for day, revenue in enumerate((101_000_000, 90_000_000, 104_000_000)):
            tell(connection, one, video, 100, revenue, DAY + timedelta(days=day))
        spend(connection, one, 50_000_000, "2026-11-21T10:00:00Z", "2026-10-20T20:00:00Z")
    told = restatements.read(settings=settings)
    listed = cells(told.tables().partition("<h3>Channel days")[2])
    assert [row[1] for row in listed] == ["4 Oct 2026", "5 Oct 2026", "3 Oct 2026", "20 Oct 2026"]
    assert [row[0] for row in listed][-2:] == ["known otherwise", "costs or publications alone"]


def test_revenue_that_is_not_told_is_no_revenue_of_zero(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    with at("2026-11-21T10:00:00Z") as connection:
        channel = add_channel(connection, "Earns nothing")
        tell(connection, channel, add_video(connection, channel), 100, None)
    words = unescape(restatements.read(settings=settings).opening())
    assert "1 channel day was told for the first time, with no revenue and 100 views." in words
