"""The export: what was told, what is missing and why, what moved; sums of rows made by hand."""

from __future__ import annotations

from datetime import date, timedelta
from html import unescape
from typing import Any

import pytest
from tests.dashboards import small_network
from tests.dashboards.reading import cells
from tests.dashboards.small_network import LAST_TOLD, NOW, SCRIPT, TODAY, Network, key

from ytempire.reports import youtube_analytics_export
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

DAY = LAST_TOLD


def told() -> Network:
    """Channel 3 does not earn, 4 told nothing of the last day, 5 is refused; 12 rests."""
    network = small_network.simulated()
    for number in range(12):
        for back in range(3):
            if number == 5 or (number == 4 and back == 0):
                continue
            _tell(network, number, DAY - timedelta(days=back), 1_000 * (number + 1) + back)
    _watermarks(network)
    return network


def _tell(network: Network, number: int, day: date, views: int) -> None:
    common = {
        "video_id": key("video", number), "channel_id": key("channel", number),
        "pacific_date": day, "as_of": NOW - timedelta(hours=3),
        "ingested_at": NOW - timedelta(hours=2 if day == DAY else 48),
    }  # fmt: skip
    network.add(
        "video_daily_facts", views=views, engaged_views=views - 1, watch_seconds=3600 * views,
        likes=5, comments=4, shares=3, subscribers_gained=2, subscribers_lost=1,
        estimated_revenue_micros=None if number % 4 == 3 else 1_000_001 * (number + 1),
        view_definition=3, source="youtube_analytics", **common,
    )  # fmt: skip
    # The last channels have impressions whose clicks are not told.
    clicks = None if number > 9 else 10 * (number + 1)
    network.add(
        "video_reach_daily", impressions=1_000, ctr=None if clicks is None else clicks / 1_000,
        clicks=clicks, report_id="r", **common,
    )  # fmt: skip


def _watermarks(network: Network) -> None:
    for number in range(12):
        network.add(
            "source_watermarks", source="youtube_analytics", scope=str(key("channel", number)),
            state="refused" if number == 5 else "ok", last_attempt_at=NOW,
            last_ok_at=NOW - timedelta(hours=3),
            complete_date=DAY - timedelta(days=1) if number == 4 else DAY,
            note="the owner took it back" if number == 5 else None,
        )  # fmt: skip


def facts(network: Network, day: date) -> list[dict[str, Any]]:
    return [row for row in network.rows["video_daily_facts"] if row["pacific_date"] == day]


def test_the_answer_is_the_sum_of_what_was_told(settings: Settings, fill) -> None:
    network = fill(told())
    export = youtube_analytics_export.read(settings=settings)
    words = unescape(export.opening())
    own = facts(network, DAY)
    views = sum(row["views"] for row in own)
    revenue = sum(row["estimated_revenue_micros"] or 0 for row in own)
    assert export.window == (DAY, DAY)
    assert words.startswith(
        f"Of {DAY.day} Nov 2026 Analytics tells **10 channels** with 10 videos: "
        f"**{views:,} views**, **{views:,}** hours watched and **${revenue / 1e6:,.2f}** of "
        "estimated revenue, all of it provisional."
    )
    # Ten channels with 1,000 impressions each; of eight, numbers 0 to 3 and 6 to 9, the clicks.
    clicks = sum(10 * (number + 1) for number in (0, 1, 2, 3, 6, 7, 8, 9))
    assert f"shown **10,000 times** and clicked at {clicks / 80:.1f}\u00a0%." in words
    assert export.said().headline.startswith(f"10 channels told: {views:,} views")
    assert all(check.is_held for check in export.said().checks)


def test_what_is_missing_is_said_with_why(settings: Settings, fill) -> None:
    fill(told())
    export = youtube_analytics_export.read(settings=settings)
    assert "**2 channel days** of active channels are missing (not told yet: 1; refused: 1)" in (
        export.opening()
    )
    rows = cells(export.tables().partition("<h3>Missing")[2].partition("<h3>What moved")[0])
    why = {row[1]: (row[2], row[4]) for row in rows}
    assert why["Кухня без спешки"] == ("not told yet", "–")
    name = small_network.NAMES[5]
    assert why[name] == ("refused", "the owner took it back")
    assert "Resting" not in why


def test_a_channel_that_was_told_to_have_no_views_is_not_missing(settings: Settings, fill) -> None:
    network = told()
    for row in network.rows["source_watermarks"]:
        row["complete_date"] = None if row["scope"] == "*" else DAY
    fill(network)
    export = youtube_analytics_export.read(settings=settings)
    assert "**1 channel day** of active channels is missing (refused: 1)." in export.opening()


def test_what_moved_since_the_edition_before_is_told(settings: Settings, fill) -> None:
    network = fill(told())
    export = youtube_analytics_export.read(settings=settings)
    new = len(facts(network, DAY))
    assert f"**{new} channel days** were told for the first time and **no known channel day**" in (
        export.opening()
    )
    assert export.said().tables["changes"].height == new
    began = "since today began, Pacific (20 Nov 2026 08:00 UTC), as there is no edition before"
    assert began in export.opening().replace("Since", "since")
    assert began in export.making()


def test_a_stated_month_is_not_provisional(settings: Settings, fill) -> None:
    network = told()
    network.add(
        "revenue_statements", payee="AdSense", month=DAY.replace(day=1), kind="ads",
        channel_id=key("channel", 0), amount_micros=5, currency_amount_micros=5,
        finalised_at=NOW, source="test", source_ref="a",
    )  # fmt: skip
    fill(network)
    export = youtube_analytics_export.read(settings=settings)
    assert "provisional for 9 of 10 channel days" in export.opening()
    standing = {row[1]: row[-1] for row in cells(export.tables().partition("<h3>Most")[0])}
    assert standing["Quiet Rivers"] == "stated"
    assert standing["Ten Minute Tools"] == "provisional"


def test_a_window_and_one_channel(settings: Settings, fill) -> None:
    network = fill(told())
    export = youtube_analytics_export.read(
        DAY.isoformat(), days=3, channel="Quiet Rivers", settings=settings
    )
    own = [
        row for row in network.rows["video_daily_facts"] if row["channel_id"] == key("channel", 0)
    ]
    assert len(own) == export.said().tables["video_days"].height == 3
    assert f"**{sum(row['views'] for row in own):,} views**" in export.opening()
    first = DAY - timedelta(days=2)
    assert f"Of {first.day} Nov 2026 to {DAY.day} Nov 2026 Analytics tells **1 channel**" in (
        export.opening()
    )


def test_the_same_instant_gives_the_same_tables_byte_for_byte(
    settings: Settings, fill, warehouse: Warehouse, tmp_path
) -> None:
    fill(told())
    asked = {"as_of": NOW.isoformat(), "days": 3, "settings": settings}
    first = youtube_analytics_export.read(**asked).said()
    with warehouse.transaction("owner") as connection:
        later = (NOW + timedelta(days=1)).isoformat()
        connection.execute("select set_config('ytempire.clock_at', %s, true)", [later])
        connection.execute("update ytempire.video_daily_facts set views = views + 1")
        connection.execute("delete from ytempire.video_reach_daily")
    again = youtube_analytics_export.read(**asked).said()
    for name, table in first.tables.items():
        assert table.height, name
        paths = [tmp_path / f"{name}.{number}" for number in (1, 2)]
        table.write_csv(paths[0])
        again.tables[name].write_csv(paths[1])
        assert paths[0].read_bytes() == paths[1].read_bytes(), name


def test_an_empty_warehouse_is_told_so(settings: Settings, warehouse, clock_url: str) -> None:
    export = youtube_analytics_export.read(settings=settings)
    yesterday = TODAY - timedelta(days=1)
    assert export.opening().startswith(
        f"Nothing has been collected yet: Analytics has told nothing of {yesterday.day} Nov 2026."
    )
    assert "nothing moved" in export.opening()
    assert "nothing that could be drawn" in export.pictures()
    assert "Analytics has told nothing of these days." in export.tables()
    assert "never" not in export.making().partition("### Window")[0]
    assert export.said().headline == (
        "no channel told: an unknown number of views, revenue not told; no channel day missing"
    )


def test_texts_from_outside_stay_texts(settings: Settings, fill) -> None:
    fill(told())
    export = youtube_analytics_export.read(settings=settings)
    written = export.opening() + export.pictures() + export.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(export.tables())
    assert "<b>Bold" not in written


@pytest.mark.parametrize("days", [1, 7])
def test_an_import_alone_has_no_analytics(settings: Settings, fill, days: int) -> None:
    fill(small_network.imported())
    export = youtube_analytics_export.read(days=days, settings=settings)
    assert "Analytics has told nothing of" in export.opening()
    assert "Imported files" in export.opening()


def test_what_nobody_told_has_no_dash_in_its_headline(settings: Settings, fill) -> None:
    fill(told())
    before = youtube_analytics_export.read("2024-01-05", settings=settings)
    assert before.said().headline.startswith(
        "no channel told: an unknown number of views, revenue not told; "
    )
