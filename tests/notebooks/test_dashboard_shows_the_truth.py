"""A browser reads the executive page of the small network; the simulator says what is true."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.dashboards.browser import Heard, chromium, pages_alone, served

from ytempire import clock
from ytempire.editions import making
from ytempire.simulator.factory.truth import factory_truth

from .conftest import END, SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(300)]
TODAY = clock.pacific_date(END)


@pytest.fixture
def reached(small_network: SmallNetwork, monkeypatch: pytest.MonkeyPatch) -> SmallNetwork:
    for name, value in small_network.environment.items():
        monkeypatch.setenv(name, value)
    return small_network


def true_revenue(network: SmallNetwork) -> int:
    """Micro-dollars of the latest complete day, of the videos that are still there."""
    truth, day = network.truth, network.truth.analytics_through(END)
    unpaid = {truth.channels()[2].youtube_channel_id}  # the one outside the Partner Programme
    return sum(
        truth.video_day(v.youtube_video_id, day)["revenue_micros"]
        for v in truth.videos(END)
        if v.youtube_channel_id not in unpaid
        and not (v.hidden_as == "deleted" and v.hidden_from and v.hidden_from <= END)
    )


def true_cost_per_video(network: SmallNetwork) -> float:
    """Dollars per video published in the seven Pacific days before today."""
    costs = factory_truth(network.truth, END).micros_by_video
    spent = [
        costs[v.youtube_video_id]
        for v in network.truth.videos(END)
        if v.from_factory
        and TODAY - timedelta(days=7) <= clock.pacific_date(v.published_at) < TODAY
    ]
    return sum(spent) / len(spent) / 1e6


def money(usd: float) -> str:
    return f"${usd:,.0f}" if usd >= 1000 else f"${usd:,.2f}"


def test_the_figures_on_the_page_are_true(reached: SmallNetwork, tmp_path: Path) -> None:
    heard, pages = Heard(), pages_alone(tmp_path, "index", "executive")
    with served(reached.settings, notebooks=pages) as (address, _), chromium() as browser:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        heard.listen(page)
        page.goto(address.entrance)
        page.goto(f"{address}/voila/render/executive.ipynb")
        expect(page.locator(".yt-tile")).to_have_count(5, timeout=60_000)
        tiles = {
            t.get_attribute("data-tile"): t.inner_text() for t in page.locator(".yt-tile").all()
        }
        for chart in ("yt-revenue", "yt-views", "yt-channels"):
            expect(page.locator(f"#{chart} svg")).to_be_visible(timeout=30_000)
        expect(page.get_by_text("Simulated data")).to_be_visible()
        top = page.locator("#yt-videos tr td:last-child").all_inner_texts()
    published = [
        v for v in reached.truth.videos(END) if clock.pacific_date(v.published_at) == TODAY
    ]
    assert "\n3\n" in tiles["active_channels"]
    assert f"\n{money(true_revenue(reached) / 1e6)}\n" in tiles["revenue"]
    assert f"{reached.truth.analytics_through(END):%-d %b %Y}" in tiles["revenue"]
    assert "YTEMPIRE estimate" in tiles["revenue"]
    assert f"\n{len(published)}\n" in tiles["videos_published"]
    assert f"\n${true_cost_per_video(reached):.2f}\n" in tiles["cost_per_video"]
    assert "\nGreen\n" in tiles["system_health"]
    assert len(top) == 10
    assert heard.outside == []
    assert heard.errors == []


def test_the_report_says_the_same(reached: SmallNetwork, tmp_path: Path) -> None:
    day = reached.truth.analytics_through(END)
    given = {"days": 1, "report_date": day.isoformat()}
    settings = reached.settings.model_copy(update={"reports": tmp_path})
    made = making.make(
        settings, reached.warehouse, "channel_performance_summary", given, formats=("html", "data")
    )
    assert made.error is None
    assert made.html is not None
    assert made.folder == tmp_path / day.isoformat() / "channel_performance_summary.days-1"
    text = made.html.read_text()
    assert "Simulated data" in text
    assert (
        f"${true_revenue(reached) / 1e6:,.2f}" in text or money(true_revenue(reached) / 1e6) in text
    )
    for outside in ('src="http', "src='http", 'href="http', "url(http", "@import"):
        assert outside not in text
    assert sorted(p.name for p in made.html.parent.iterdir()) == [
        "channel_performance_summary.html",
        "channel_performance_summary.ipynb",
        "data",
        "manifest.json",
    ]
    recorded = reached.rows(
        "select status, output_path from ytempire.pipeline_runs where notebook = %s "
        "order by started_at desc limit 1",
        "reports/channel_performance_summary",
    )
    assert recorded == [("ok", str(made.notebook))]
