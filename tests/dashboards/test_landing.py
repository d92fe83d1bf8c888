"""The landing page: where everything is, what was reported last, and how fresh all is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from psycopg.types.json import Jsonb

from ytempire.dashboards import landing
from ytempire.dashboards.frame import PAGES
from ytempire.dashboards.landing import Landing
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.settings import Settings

from . import small_network
from .reading import cells, figure, plain, tile
from .small_network import LAST_TOLD, NOW, TODAY, key

FIGURES = {
    "executive": "revenue",
    "operations": "system_health",
    "channel": "leading_channel",
    "cost": "cost_per_video",
}


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Landing:
    return Landing(settings=settings)


def with_reports(network: small_network.Network, folder: Path) -> small_network.Network:
    """Add two reports, one of which failed, an older run of the first, and pages of channels."""
    common = network.rows["pipeline_runs"][0]
    common |= dict.fromkeys(("output_path", "error", "duration_seconds", "chosen"))
    for number, (name, hours, path, error) in enumerate(
        (
            ("restatements", 30, folder / "2026-11-19" / "restatements.ipynb", None),
            ("restatements", 6, folder / "2026-11-20" / "restatements.ipynb", None),
            ("channel_performance_summary", 5, Path("/elsewhere/a.ipynb"), "<b>no rows</b>"),
        )
    ):
        network.add(
            "pipeline_runs", **common | {
                "run_id": key("report", number), "notebook": f"reports/{name}",
                "batch_id": key("batch", number), "chosen": None,
                "started_at": NOW - timedelta(hours=hours), "output_path": str(path),
                "status": "failed" if error else "ok", "error": error, "duration_seconds": 62.4,
            },
        )  # fmt: skip
    for number, name in enumerate(("restatements", *["trend_analysis"] * 3)):
        network.add(
            "pipeline_runs", **common | {"error": None} | {
                "run_id": key("page", number), "notebook": f"reports/{name}",
                "batch_id": key("pages", name), "chosen": Jsonb({"channel": f"UC{number}"}),
                "started_at": NOW - timedelta(hours=5), "duration_seconds": 2.0,
                "output_path": str(folder / "2026-11-20" / f"{name}.UC{number}" / f"{name}.ipynb"),
                **({"status": "failed", "error": "odd"} if number == 2 else {"status": "ok"}),
            },
        )  # fmt: skip
    return network


def test_an_empty_warehouse_is_a_page_that_says_what_to_do(page, warehouse):
    shown = page.snapshot()
    assert shown.problem == ""
    for name in ("revenue", "leading_channel", "cost_per_video"):
        to = next(page for page, figure in FIGURES.items() if figure == name)
        assert figure(shown.parts[f"yt-to-{to}"], name) == DASH
    assert "No report has been made yet: make report" in plain(shown.parts["yt-reports"])
    assert "yt-nothing" in shown.parts["yt-sources"]


def test_each_dashboard_has_a_card_with_a_key_figure(page, fill):
    network = fill(small_network.simulated())
    shown = page.snapshot()
    assert shown.problem == ""
    body = page.body(shown)
    for to in FIGURES:
        assert f'data-tile="to_{to}"' in body
        assert f'href="{to}.ipynb">{PAGES[to]}</a></h2>' in body
    told = network.revenue_of(LAST_TOLD)
    assert figure(shown.parts["yt-to-executive"], "revenue") == formats.money_short(told)
    earned = network.revenue_by_channel(LAST_TOLD - timedelta(days=27), LAST_TOLD)
    best = max((name for name in earned if name != "Resting"), key=lambda name: earned[name])
    html = shown.parts["yt-to-channel"]
    assert figure(html, "leading_channel") == formats.money_short(earned[best])
    assert best in tile(html, "leading_channel")
    costs = network.costs_between(TODAY - timedelta(days=7), TODAY)
    mean = formats.money(round(sum(costs) / len(costs)))
    assert figure(shown.parts["yt-to-cost"], "cost_per_video") == mean
    assert figure(shown.parts["yt-to-operations"], "system_health") == "Yellow"


def test_the_latest_run_of_each_report_is_listed_with_where_it_lies(page, fill, settings):
    fill(with_reports(small_network.simulated(), settings.reports_folder))
    html = page.snapshot().parts["yt-reports"]
    table = {row[0]: row for row in cells(html)}
    assert set(table) == {
        "restatements", "channel performance summary", "restatements, by channel",
        "trend analysis, by channel",
    }  # fmt: skip
    assert table["restatements, by channel"][2] == "ok"
    assert table["trend analysis, by channel"][2] == "1 of 3 failed: odd"
    assert table["trend analysis, by channel"][3].replace("\u00a0", " ") == "6 s"
    folder = settings.reports_folder.name
    assert table["restatements"][4] == f"{folder}/2026-11-20/restatements.html"
    assert table["restatements"][2] == "ok"
    assert table["restatements"][3].replace("\u00a0", " ") == "1 min 2 s"
    assert table["channel performance summary"][2] == "failed: <b>no rows</b>"
    assert table["channel performance summary"][4] == DASH
    assert "<b>no rows" not in html
    assert str(settings.reports_folder) not in html


def test_where_a_report_lies_is_told_from_the_reports_folder_on():
    folder = Path("/srv/reports")
    assert landing.where("/srv/reports/2026-11-20/a.weekly/a.ipynb", folder) == (
        "reports/2026-11-20/a.weekly/a.html"
    )
    assert landing.where("/srv/other/a.ipynb", folder) == DASH
    assert landing.where(None, folder) == DASH


def test_each_source_says_how_fresh_it_is(page, fill):
    fill(small_network.simulated())
    table = {row[0]: row for row in cells(page.snapshot().parts["yt-sources"])}
    assert set(table) == {
        "internal_db/*", "youtube_analytics/*", "youtube_data/*", "youtube_reporting/*",
    }  # fmt: skip
    assert "the channel may not tell" in table["youtube_reporting/*"][1]


def test_the_way_to_every_page_stands_on_each(page, fill):
    fill(small_network.simulated())
    body = page.body(page.snapshot())
    for name in PAGES:
        assert f'<a href="{name}.ipynb"' in body
    assert body.count("aria-current=page") == 1
