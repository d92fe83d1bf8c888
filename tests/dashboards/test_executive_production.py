"""Cost, funnel, heatmap, failing channels and cost alerts against figures worked out by hand."""

import re
from datetime import timedelta
from html import unescape

import pytest

from ytempire import paths
from ytempire.dashboards.executive import Executive
from ytempire.settings import Settings

from . import small_factory, small_network
from .small_network import NOW, PACIFIC, SCRIPT, TODAY


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Executive:
    return Executive(settings=settings)


@pytest.fixture
def network(fill) -> small_network.Network:
    return fill(small_factory.add(small_network.simulated()))


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", html))


def test_cost_is_broken_down_by_component(page, network):
    days = {
        row["video_id"]: row["published_at"].astimezone(PACIFIC).date()
        for row in network.rows["videos"]
    }
    costs = [
        row
        for row in network.rows["video_costs"]
        if TODAY - timedelta(days=7) <= days[row["video_id"]] < TODAY
    ]
    parts = ("openai_cost_cents", "elevenlabs_cost_cents", "gpu_compute_cost_cents")
    sums = [sum(row[part] for row in costs) for part in parts]
    snapshot = page.snapshot()
    rows = {
        row["component"]: row for row in snapshot.charts["yt-cost-breakdown"].rows["components"]
    }
    assert set(rows) == {"OpenAI", "ElevenLabs", "GPU"}
    assert [rows[name]["usd"] for name in ("OpenAI", "ElevenLabs", "GPU")] == [
        cents / 100 for cents in sums
    ]
    assert sum(row["share"] for row in rows.values()) == pytest.approx(1)
    about = words(snapshot.parts["yt-cost-breakdown-about"])
    assert f"direct cost of {len(costs)} videos published" in about
    assert f"${sum(sums) / 100:,.2f}" in about
    # Components of nothing are in the table, not in the pie.
    assert "Pexels" in snapshot.parts["yt-cost-breakdown-table"]


def test_the_funnel_counts_what_reached_each_step(page, network):
    snapshot = page.snapshot()
    rows = snapshot.charts["yt-funnel"].rows["steps"]
    # Ten attempts of the week: one waits, one failed at the voice, one is at the visuals, one
    # failed at the render, and of six that made a video one is not published.
    assert [(row["step"], row["jobs"]) for row in rows] == [
        ("Queued", 10), ("Script", 9), ("Voice", 9), ("Visuals", 8), ("Render", 7),
        ("Upload", 6), ("Completed", 6), ("Published", 5),
    ]  # fmt: skip
    assert [row["lost"] for row in rows] == ["–", "1", "0", "1", "1", "1", "0", "1"]
    assert "10 attempts queued in the last 7 days: 2 under way, 2 failed" in words(
        snapshot.parts["yt-funnel-about"]
    )


def test_the_heatmap_divides_sums_of_the_window(page, network):
    rows = page.snapshot().charts["yt-heatmap"].rows["hours"]
    # (30 + 2 * 10 + 0) / (1000 + 1000), and (4 + 2 * 3) / 500; unknown likes are no 0 %.
    assert [(row["day"], row["hour"], row["rate"]) for row in rows] == [
        ("Wed", 2, 0.025), ("Sun", 23, 0.02),
    ]  # fmt: skip
    assert rows[0]["views"] == "2,000"


def test_failing_channels_say_why_the_worst_first(page, network):
    listed = page.snapshot().parts["yt-failing-channels"]
    names = [unescape(one) for one in re.findall(r'<tr data-group="([^"]*)"', listed)]
    assert names == small_factory.failing_names()
    assert "20 (15 to 25)" in words(listed)
    assert "below" in words(listed)
    assert "2 channels in all" in words(listed)
    assert "<b>Bold" not in listed


def test_videos_above_the_alert_the_dearest_first(page, network):
    published = {row["video_id"]: row for row in network.rows["videos"]}
    over = [
        row["total_cost_micros"]
        for row in network.rows["video_costs"]
        if row["total_cost_micros"] > 2_500_000
        and published[row["video_id"]]["published_at"].astimezone(PACIFIC).date()
        >= TODAY - timedelta(days=7)
    ]
    listed = page.snapshot().parts["yt-cost-alerts"]
    shown = [int(one) for one in re.findall(r'data-order="(\d+)"', listed)]
    assert shown == sorted(over, reverse=True)[:10]
    above_limit = sum(micros > 3_000_000 for micros in over)
    assert f"{len(over)} above $2.50, {above_limit} above $3.00" in words(listed)
    assert SCRIPT not in listed


def test_the_alert_is_that_of_the_network(network, settings, clock_url):
    """A home names its own network, and with it what is dear."""
    settings.home.mkdir(exist_ok=True)
    ours = (paths.parameters() / "network.yaml").read_text()
    theirs = ours.replace("alert_usd: 2.50", "alert_usd: 3.20")
    assert theirs != ours
    (settings.home / "network.yaml").write_text(theirs.replace("limit_usd: 3.00", "limit_usd: 4"))
    listed = Executive(settings=settings).snapshot().parts["yt-cost-alerts"]
    shown = [int(one) for one in re.findall(r'data-order="(\d+)"', listed)]
    assert shown
    assert min(shown) > 3_200_000
    assert "above $3.20" in words(listed)


def test_panels_of_an_empty_warehouse_say_why(page, warehouse):
    parts = page.snapshot().parts
    assert "no video of these days has a known cost" in parts["yt-cost-breakdown-about"]
    assert "No attempt was queued" in parts["yt-funnel-about"]
    assert "No engagement to draw" in parts["yt-heatmap-about"]
    assert "No active channel fails" in parts["yt-failing-channels"]
    assert "No video of the last 7 days cost more than $2.50" in parts["yt-cost-alerts"]


def test_the_windows_move_with_the_clock(network, page, warehouse):
    """A video published before the window is not listed, whatever it cost."""
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.videos set published_at = %s", [NOW - timedelta(days=9)]
        )
    assert "No video of the last 7 days" in page.snapshot().parts["yt-cost-alerts"]
