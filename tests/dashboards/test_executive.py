"""The executive page: every figure against rows that the test wrote and summed itself."""

import re
import subprocess
import sys
from datetime import timedelta
from html import unescape

import pytest

from ytempire.dashboards.executive import Executive
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings

from . import small_network
from .small_network import LAST_TOLD, NOW, PACIFIC, SCRIPT, TODAY


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Executive:
    return Executive(settings=settings)


def cards(snapshot: Snapshot) -> str:
    """Return the tiles of a snapshot, one after the other."""
    return "".join(html for name, html in snapshot.parts.items() if name.startswith("yt-tile-"))


def tile(html: str, name: str) -> str:
    """Return the text of a tile."""
    found = re.search(rf'<article[^>]*data-tile="{name}".*?</article>', html, re.DOTALL)
    assert found, name
    return unescape(re.sub(r"<[^>]+>", "\n", found.group(0)))


def figure(html: str, name: str) -> str:
    found = re.search(rf'data-tile="{name}".*?class="yt-figure"[^>]*>([^<]*)</p>', html, re.DOTALL)
    assert found, name
    return unescape(found.group(1))


def test_an_empty_warehouse_is_a_page(page, warehouse):
    snapshot = page.snapshot()
    assert snapshot.problem == ""
    assert snapshot.charts == {}
    assert "No data yet" in snapshot.parts["yt-identity"]
    for name in ("active_channels", "revenue", "videos_published", "cost_per_video"):
        assert figure(cards(snapshot), name) == "–"
        assert "never read" in tile(cards(snapshot), name)
    assert "No video has a view count yet." in page.body(snapshot)


def test_the_five_figures(page, fill):
    network = fill(small_network.simulated())
    kpis = cards(page.snapshot())

    assert figure(kpis, "active_channels") == "12"
    told = network.revenue_of(LAST_TOLD)
    assert figure(kpis, "revenue") == f"${round(told / 1e6):,}"
    assert "Revenue, 17 Nov 2026" in tile(kpis, "revenue")
    assert "today ≈ $1,090, $960 to $1,220 (80\u00a0% interval), YTEMPIRE estimate" in tile(
        kpis, "revenue"
    )
    assert "provisional" in tile(kpis, "revenue")

    published = [row["published_at"] for row in network.rows["videos"]]
    today = sum(at.astimezone(PACIFIC).date() == TODAY for at in published)
    assert figure(kpis, "videos_published") == str(today)
    last_day = sum(at > NOW - timedelta(hours=24) for at in published)
    assert f"{last_day} in the last 24 h" in tile(kpis, "videos_published")

    costs = network.costs_between(TODAY - timedelta(days=7), TODAY)
    assert figure(kpis, "cost_per_video") == f"${sum(costs) / len(costs) / 1e6:.2f}"
    under = sum(cost < 3_000_000 for cost in costs) / len(costs)
    assert f"{under:.1%}".replace("%", "\u00a0%") + " under $3" in tile(kpis, "cost_per_video")

    assert figure(kpis, "system_health") == "Yellow"
    assert "youtube_reporting: 1 of 1 refused" in tile(kpis, "system_health")


def test_simulated_data_says_so(page, fill):
    fill(small_network.simulated())
    assert "Simulated data" in page.snapshot().parts["yt-identity"]


def test_titles_are_texts_everywhere(page, fill):
    fill(small_network.simulated())
    snapshot = page.snapshot()
    body = page.body(snapshot)
    assert SCRIPT in unescape(snapshot.parts["yt-videos"])
    assert SCRIPT not in body
    assert body.count("<script") == 1
    assert "<b>Bold" not in body


def test_top_videos_by_growth_without_doubtful_readings(page, fill):
    network = fill(small_network.simulated())
    listed = re.findall(r'<span dir="auto">([^<]*)', page.snapshot().parts["yt-videos"])
    gained = network.gained_by_video()
    best = sorted(gained, key=lambda number: -gained[number])[:10]
    titles = [network.rows["videos"][number]["title"] for number in best]
    assert [unescape(one) for one in listed[::2]] == titles
    shown = re.findall(r'class="yt-number"><span>([^<]*)', page.snapshot().parts["yt-videos"])
    assert shown[::2] == [f"{gained[number]:,}" for number in best]


def test_the_trend_keeps_untold_days_apart(page, fill):
    network = fill(small_network.simulated())
    rows = page.snapshot().charts["yt-revenue"].rows
    days = {row["day"][:10]: row for row in rows["days"]}
    assert days[LAST_TOLD.isoformat()]["state"] == "complete"
    assert days[LAST_TOLD.isoformat()]["usd"] == network.revenue_of(LAST_TOLD) / 1e6
    partly = (TODAY - timedelta(days=2)).isoformat()
    assert days[partly]["state"] == "incomplete"
    assert "0 of 9 channels told" in days[partly]["shown"]
    assert (TODAY - timedelta(days=1)).isoformat() not in days
    assert [row["day"][:10] for row in rows["estimates"]] == [TODAY.isoformat()]
    views = page.snapshot().charts["yt-views"].rows
    assert views["changes"] == []
    assert [row["state"] for row in views["days"]] == ["complete"] * 29 + ["incomplete"]


def test_the_ten_leading_channels(page, fill):
    network = fill(small_network.simulated())
    rows = page.snapshot().charts["yt-channels"].rows["channels"]
    sums = network.revenue_by_channel(LAST_TOLD - timedelta(days=6), LAST_TOLD)
    best = sorted(sums, key=lambda name: -sums[name])[:10]
    assert [row["channel"] for row in rows] == best
    assert [row["value"] for row in rows] == [sums[name] / 1e6 for name in best]


def test_an_imported_window_against_its_own_total(page, fill):
    fill(small_network.imported())
    snapshot = page.snapshot()
    panel = unescape(re.sub(r"<[^>]+>", "|", snapshot.parts["yt-periods"]))
    cells = [cell for cell in panel.split("|") if cell]
    views = 1_000_001 + 20_000 + 7
    after = cells.index("Views")
    assert cells[after + 1 : after + 4] == [f"{views:,}", "1,030,000", f"{1_030_000 - views:,}"]
    after = cells.index("Revenue")
    assert cells[after + 1 : after + 4] == ["$5.23457", "$6.00", "$0.76543"]
    after = cells.index("Impressions")
    assert cells[after + 1 : after + 4] == ["50,000", "60,000", "10,000"]
    weighted = (40_000 * 0.05 + 10_000 * 0.1) / 50_000
    after = cells.index("Click-through rate, weighted by impressions")
    assert cells[after + 1 : after + 3] == [
        f"{weighted:.2%}".replace("%", "\u00a0%"),
        "6.12\u00a0%",
    ]
    assert "1 Jan 2026 to 30 Jun 2026" in panel
    assert "YouTube Studio export, 3 videos listed" in panel
    assert "Imported files" in snapshot.parts["yt-identity"]
    assert figure(cards(snapshot), "videos_published") == "–"
    assert "1,000,001" in snapshot.parts["yt-videos"]


def test_a_warehouse_that_does_not_answer_is_said_and_not_raised(tmp_path, clock_url):
    nowhere = Settings(home=tmp_path, database_url="postgresql://u:secret@127.0.0.1:1/none")
    snapshot = Executive(settings=nowhere).snapshot()
    assert snapshot.problem.startswith("Not up to date:")
    assert "secret" not in snapshot.problem
    assert "Not up to date" in Executive(settings=nowhere).body(snapshot)


def test_equal_facts_give_equal_snapshots(page, fill):
    fill(small_network.simulated())
    assert page.snapshot() == page.snapshot()


def test_the_page_kernel_imports_nothing_heavy():
    code = (
        "import sys; from ytempire.dashboards.executive import Executive;"
        "heavy = {'altair', 'pandas', 'polars', 'duckdb', 'pyarrow', 'vl_convert'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_a_quota_that_is_split_over_projects_is_told(page, fill, warehouse):
    fill(small_network.simulated())
    with warehouse.transaction("owner") as connection:
        for account in ("default", "second"):
            connection.execute(
                "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
                "quota_bucket, account_used, created_at) values ('m', '/', 1, 'general', %s, %s)",
                [account, NOW],
            )
    told = tile(cards(page.snapshot()), "system_health")
    assert "2 Google projects pay for one application: Google forbids" in told


@pytest.mark.parametrize(
    ("rows", "told"), [(1, "clicks: 1 row breaks it"), (2, "clicks: 2 rows break it")]
)
def test_one_row_breaks_a_check_and_several_break_it(page, fill, warehouse, rows, told):
    fill(small_network.simulated())
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.check_results (run_id, check_name, severity, rows_broken, "
            "sample, checked_at) values (gen_random_uuid(), 'clicks', 'warning', %s, '[]', %s)",
            [rows, NOW],
        )
    assert told in tile(cards(page.snapshot()), "system_health")
