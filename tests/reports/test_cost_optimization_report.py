"""What could be saved, each by rows that the test sums itself; and prices by hand."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import unescape
from statistics import median

import pytest
from tests.dashboards import small_costs, small_network
from tests.dashboards.reading import cells
from tests.dashboards.small_network import NOW, SCRIPT, TODAY, Network, key

from ytempire.reports import choosing, cost_optimization_report
from ytempire.settings import Settings

FIRST = TODAY - timedelta(days=7)


def costly() -> Network:
    network = small_costs.with_costs(small_network.simulated())
    for number, cost in enumerate(network.rows["video_costs"]):
        cost["total_cost_micros"] = 2_300_000 + 61_234 * number
    return network


def section(html: str, title: str) -> list[list[str]]:
    return cells(html.partition(f"<h3>{title}")[2].partition("<h3>")[0])


def saving(told: object, item: str) -> tuple[int, str]:
    [found] = [one for one in told.savings if one.item == item]  # type: ignore[attr-defined]
    return found.worth_micros, found.behind


def test_what_a_video_cost(settings: Settings, fill) -> None:
    network = fill(costly())
    told = cost_optimization_report.read(settings=settings)
    costs = network.costs_between(FIRST, TODAY)
    words = unescape(told.opening())
    average = sum(costs) / len(costs) / 1e6
    published = sum(
        FIRST <= row["published_at"].astimezone(small_network.PACIFIC).date() < TODAY
        for row in network.rows["videos"]
    )
    assert words.startswith(
        f"**{published} videos** were published from 13 Nov 2026 to 19 Nov 2026 at "
        f"**${average:.2f}** each on average"
    )
    under = sum(cost < 3_000_000 for cost in costs) / len(costs)
    assert f"**{100 * under:.1f}\u00a0%** cost less than $3" in words
    flagged, over = (sum(cost > mark for cost in costs) for mark in (2_500_000, 3_000_000))
    assert 0 < over < flagged
    assert f"{flagged} videos cost more than $2.50, {over} of them more than $3.00." in words
    assert all(check.is_held for check in told.said().checks)
    assert len(section(told.tables(), "Dear videos")) == min(flagged, 20)


def test_each_saving_is_the_sum_behind_it(settings: Settings, fill) -> None:
    network = fill(costly())
    told = cost_optimization_report.read(settings=settings)
    costs = network.costs_between(FIRST, TODAY)
    for mark in (2_500_000, 3_000_000):
        above = [cost - mark for cost in costs if cost > mark]
        worth, behind = saving(told, f"No video above ${mark / 1e6:.2f}")
        assert worth == sum(above)
        assert behind.startswith(f"{len(above)} videos cost more")
    # Of small_costs: job 0 failed and came out, 1 failed and 2 was cancelled and never did.
    assert saving(told, "Attempts that work the first time")[0] == 111_111
    assert saving(told, "No attempt that never makes a video")[0] == 222_222 + 333_333
    by_channel: dict[object, list[int]] = {}
    channel_of = {row["video_id"]: row["channel_id"] for row in network.rows["videos"]}
    day_of = {
        row["video_id"]: row["published_at"].astimezone(small_network.PACIFIC).date()
        for row in network.rows["videos"]
    }
    for row in network.rows["video_costs"]:
        if FIRST <= day_of[row["video_id"]] < TODAY:
            by_channel.setdefault(channel_of[row["video_id"]], []).append(row["total_cost_micros"])
    middle = median(sum(own) / len(own) for own in by_channel.values())
    above = sum(max(0, sum(own) - middle * len(own)) for own in by_channel.values())
    assert saving(told, "Channels at the cost of the median channel")[0] == round(above)
    best = told.savings[0]
    assert best.month_micros == round(best.worth_micros * 30 / 7)
    assert "Worth most a month, at this pace:\n\n* **" in unescape(told.opening())
    assert f"**: {best.item.replace('.', chr(92) + '.')}\n* **" in unescape(told.opening())


def test_spending_is_by_vendor_and_stage(settings: Settings, fill) -> None:
    network = fill(costly())
    told = cost_optimization_report.read(settings=settings)
    spent = {
        vendor: sum(
            micros
            for day, micros in small_costs.spent(network, vendor=vendor).items()
            if FIRST <= day < TODAY
        )
        for vendor in small_costs.VENDORS
    }
    rows = {row[0]: row[1] for row in section(told.tables(), "By vendor")}
    assert rows == {
        name: f"${spent[vendor] / 1e6:,.2f}"
        for name, vendor in (("OpenAI", "openai"), ("ElevenLabs", "elevenlabs"),
                             ("Compute", "compute"))
    }  # fmt: skip
    waste = 111_111 + 222_222 + 333_333
    assert f"**${waste / 1e6:.2f}** ({100 * waste / sum(spent.values()):.1f}\u00a0%) went into 3 " \
        "attempts that failed or were cancelled." in unescape(told.opening())  # fmt: skip


def bought(network: Network, item: str, price: str, quantity: int, back: int) -> None:
    network.add(
        "cost_ledger", idempotency_key=f"{item}-{back}", occurred_at=NOW - timedelta(days=back),
        recorded_at=NOW, channel_id=key("channel", 1), job_id=None, stage="script",
        vendor="openai", component="words", quantity=quantity, unit="token",
        unit_price_usd=Decimal(price), amount_micros=round(quantity * Decimal(price) * 1_000_000),
        source="factory", ingested_at=NOW - timedelta(minutes=3), price_version=f"{item} {price}",
    )  # fmt: skip


def test_prices_that_rose_and_cheaper_items(settings: Settings, fill) -> None:
    """Large rose three days ago; small is listed at a tenth of it."""
    network = small_network.simulated()
    for item, price, back in (("large", "0.001", 90), ("large", "0.0015", 3),
                              ("small", "0.0001", 90), ("gone", "0.00001", -9)):  # fmt: skip
        network.add(
            "vendor_prices", vendor="openai", component="words", unit="token", item=item,
            valid_from=NOW - timedelta(days=back), price_version=f"{item} {price}",
            unit_price_usd=Decimal(price), source="test",
        )  # fmt: skip
    network.rows = {name: network.rows[name] for name in network.rows}
    bought(network, "large", "0.001", 4_000, 5)
    bought(network, "large", "0.0015", 2_000, 2)
    bought(network, "small", "0.0001", 9_000, 2)
    fill(network)
    told = cost_optimization_report.read(settings=settings)
    # 2,000 tokens at half a thousandth of a dollar more.
    assert saving(told, "OpenAI words, by token, large at the price before it rose")[0] == 1_000_000
    # The offers that are not sold yet are no offers.
    as_small = [
        one for one in told.savings if one.item == "OpenAI words, by token, large: small instead"
    ]
    assert sorted(one.worth_micros for one in as_small) == [2_800_000, 3_600_000]
    words = unescape(told.opening())
    assert "Prices changed: OpenAI words from $0.001 to $0.0015 a token ($1.00)." in words
    paid = section(told.tables(), "Prices paid")
    assert [row[5:8] for row in paid if row[2] == "small"] == [["$0.0001", "–", "$0.0001"]]


def told_by_the_ledger() -> Network:
    """Each video has two entries that add up to what is kept of it, of whole cents."""
    network = small_costs.with_costs(small_network.simulated())
    videos = {row["video_id"]: row for row in network.rows["videos"]}
    for number, cost in enumerate(network.rows["video_costs"]):
        video = videos[cost["video_id"]]
        video["created_at"] = video["published_at"]
        parts = (("openai", 1_900_000 + 60_000 * number), ("compute", 410_000))
        cost["total_cost_micros"] = sum(micros for _, micros in parts)
        cost.update(dict.fromkeys((name for name in cost if name.endswith("_cost_cents")), 0))
        cost.update(openai_cost_cents=parts[0][1] // 10_000, cpu_compute_cost_cents=41)
        for vendor, micros in parts:
            network.add(
                "cost_ledger", idempotency_key=f"{number}-of-video-{vendor}",
                occurred_at=video["published_at"] - timedelta(hours=1),
                recorded_at=video["published_at"], ingested_at=video["published_at"],
                channel_id=video["channel_id"], factory_video_id=video["factory_video_id"],
                job_id=None, stage=None, vendor=vendor, component="cpu", quantity=1, unit="piece",
                unit_price_usd=1, amount_micros=micros, source="factory",
            )  # fmt: skip
    return network


@pytest.mark.parametrize("chosen", [{}, {"niche": "any"}])
def test_as_of_now_is_what_is_known_now(settings: Settings, fill, chosen: dict[str, str]) -> None:
    """Kept sums and costs, and the ledger of an instant, tell the same."""
    network = told_by_the_ledger()
    for row in network.rows["channels"]:
        row["niche"] = "any"
    fill(network)
    now, then = (
        cost_optimization_report.read(**chosen, **as_of, settings=settings).said()
        for as_of in ({}, {"as_of": NOW.isoformat()})
    )
    assert now.headline == then.headline
    for name, table in now.tables.items():
        assert table.height
        assert table.equals(then.tables[name]), name
    assert all(check.is_held for check in (*now.checks, *then.checks))


def test_an_instant_knows_nothing_later(settings: Settings, fill) -> None:
    """The same before and after entries, videos and prices come, to the last figure."""
    network = told_by_the_ledger()
    then = NOW - timedelta(days=2)
    asked = {"as_of": then.isoformat(), "report_date": (TODAY - timedelta(days=3)).isoformat()}
    late = {row["video_id"] for row in network.rows["videos"] if row["published_at"] > then}
    assert late
    known = sum(
        row["amount_micros"]
        for row in network.rows["cost_ledger"]
        if row["ingested_at"] <= then
        and FIRST - timedelta(days=2)
        <= row["occurred_at"].astimezone(small_network.PACIFIC).date()
        < TODAY - timedelta(days=2)
    )
    fill(network)
    first = cost_optimization_report.read(**asked, settings=settings)
    spent = first.said().tables["spending"]["amount_micros"].sum()
    assert spent == known > 0
    assert "As known on" in first.making()
    assert "how far each source had been read is not kept" in first.making()
    assert first.said().sources == {}
    more = Network({})
    for number, video in enumerate(network.rows["videos"]):
        more.add(
            "cost_ledger", idempotency_key=f"late-{number}", occurred_at=then - timedelta(days=2),
            recorded_at=NOW, ingested_at=NOW, channel_id=video["channel_id"],
            factory_video_id=video["factory_video_id"], job_id=key("attempt", number % 3),
            stage="script", vendor="openai", component="words", quantity=1, unit="token",
            unit_price_usd=9, amount_micros=9_000_000, source="factory", price_version="large",
        )  # fmt: skip
    more.add(
        "vendor_prices", vendor="openai", component="a part", unit="piece", item="",
        valid_from=then - timedelta(days=9), price_version="cheap", loaded_at=NOW,
        unit_price_usd=Decimal("0.1"), source="test",
    )  # fmt: skip
    fill(more)
    second = cost_optimization_report.read(**asked, settings=settings)
    for name, table in first.said().tables.items():
        assert table.equals(second.said().tables[name]), name
    assert first.opening() == second.opening()
    now = cost_optimization_report.read(asked["report_date"], settings=settings)
    assert now.said().tables["spending"]["amount_micros"].sum() > 2 * known


def test_one_channel_is_its_own_spending_alone(settings: Settings, fill) -> None:
    network = told_by_the_ledger()
    network.add(
        "cost_ledger", idempotency_key="of nobody", occurred_at=NOW - timedelta(days=2),
        recorded_at=NOW, ingested_at=NOW, channel_id=None, job_id=None, stage=None,
        vendor="pexels", component="a part", quantity=1, unit="piece", unit_price_usd=7,
        amount_micros=7_000_000, source="factory",
    )  # fmt: skip
    fill(network)
    for number, attempts in ((1, 3), (0, 0)):
        told = cost_optimization_report.read(
            channel=str(key("channel", number)), days=14, settings=settings
        )
        own = small_costs.spent(network, channel_id=key("channel", number))
        expected = sum(
            micros for day, micros in own.items() if TODAY - timedelta(days=14) <= day < TODAY
        )
        tables = told.said().tables
        assert int(tables["spending"]["amount_micros"].sum()) == expected > 0
        assert tables["channels"]["channel_name"].to_list() == [small_network.NAMES[number]]
        assert set(tables["dear_videos"]["channel_name"]) <= {small_network.NAMES[number]}
        assert int(tables["attempts"]["attempts"].sum() or 0) == attempts
        assert "pexels" not in set(tables["spending"]["vendor"])
        assert all(check.is_held for check in told.said().checks)
        assert told.said().headline.startswith("the channel: ")
        assert "alone: what was charged to no channel is left out" in told.making()
        assert f"was spent on {told.subject.name}" in told.opening()
        assert f"** of {told.subject.name} w" in told.opening()
    with pytest.raises(choosing.NoSuchChannel, match="no channel is known by tier flagship"):
        cost_optimization_report.read(tier="flagship", settings=settings)


def test_an_empty_warehouse_and_one_without_costs(settings: Settings, fill, warehouse) -> None:
    told = cost_optimization_report.read(settings=settings)
    words = told.opening()
    assert "No video was published from" in words
    assert "What was spent is not known" in words
    assert "Nothing that could be saved is known" in words
    assert "There is nothing to draw" in told.pictures()
    assert told.said().headline == "– a video; nothing to save is known"
    network = small_network.simulated()
    del network.rows["video_costs"]
    fill(network)
    told = cost_optimization_report.read(settings=settings)
    assert "what they cost is not known" in told.opening()


@pytest.mark.parametrize("days", [1, 30])
def test_texts_from_outside_stay_texts(settings: Settings, fill, days: int) -> None:
    network = costly()
    for row in network.rows["video_costs"]:
        row["total_cost_micros"] = 4_000_000
    fill(network)
    told = cost_optimization_report.read(days=days, settings=settings)
    written = told.opening() + told.pictures() + told.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(cost_optimization_report.read(
        TODAY.isoformat(), days, settings=settings).tables())  # fmt: skip
    assert "<b>Bold" not in written
