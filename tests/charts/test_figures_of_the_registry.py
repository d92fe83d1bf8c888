"""Charts take a figure's title, labels and tooltip from the registry, and write none themselves."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ytempire import paths
from ytempire.charts import catalogue, drawing
from ytempire.charts.reports import NARROW
from ytempire.metrics import columns
from ytempire.metrics.registry import METRICS
from ytempire.metrics.statistics import STATISTICS

ROOT = paths.project_root()
FIGURES = {**METRICS, **STATISTICS}
DRAWN = {
    "revenue_trend": ("revenue", "revenue_estimate"),
    "views_trend": ("views_gained",),
    "top_channels_by_revenue": ("revenue",),
    "top_channels_by_views": ("views_gained",),
    "channel_subscribers": ("subscribers_net",),
    "channel_velocity": ("view_velocity",),
    "channel_target": ("revenue",),
    "channel_health": ("channel_health_score",),
    "channel_health_parts": ("channel_health_score",),
    "channel_band": ("views",),
    "channel_band_alone": ("views",),
    "cost_vendors": ("spent",),
    "cost_stages": ("spent",),
    "cost_failed": ("failed_attempt_cost",),
    "cost_buckets": ("videos_published",),
    "cost_direct_loaded": ("cost_per_video",),
    "cost_performance": ("revenue", "loaded_cost_per_video", "roi_cohort"),
    "cost_returns": ("roi_cohort",),
    "cost_paybacks": ("payback_day",),
    "cost_budget": ("spent",),
    "report_weeks_revenue": ("revenue",),
    "report_weeks_views": ("views",),
    "report_weeks_rpm": ("rpm",),
    "report_weeks_spent": ("spent",),
    "report_weeks_published": ("videos_published",),
    "report_months": ("revenue",),
    "report_bridge": ("revenue",),
    "report_shrunk_rpm": ("rpm",),
    "report_top_by_revenue": ("revenue",),
    "report_top_by_views": ("views_gained",),
}
DRAWN |= {
    f"{name}{NARROW}": DRAWN[name]
    for name in ("report_bridge", "report_top_by_revenue", "report_top_by_views")
}
COUNTED = {
    "cost_breakdown", "pipeline_funnel", "queue_depth", "attempts_by_hour", "cpu_usage",
    "gpu_usage", "memory_usage", "storage_free", "youtube_quota", "tokens_by_hour",
    "characters_by_hour", "error_rates", "stream_lag", "report_typical", "report_savings",
    "report_health", "report_weeks_cost", "report_lifts", "report_shares",
    *(f"report_{name}{NARROW}" for name in ("typical", "savings", "health")),
}  # fmt: skip
"""Charts of counts and machines, which are no figures of the registry."""
WORDS: dict[str, set[str]] = {
    "channel_subscribers": {"Since the first day", "That day, net"},
    "channel_target": {"Since the month began", "Target"},
    "channel_health_parts": {"Part", "Adds", "From"},
    "channel_band": {"Age of the video", "Age, hours", "Typical", "Video"},
    "channel_band_alone": {"Age of the video", "Age, hours", "Typical"},
    "cost_vendors": {"Vendor"},
    "cost_stages": {"Stage"},
    "cost_failed": {"Kind"},
    "cost_buckets": {"Direct cost"},
    "cost_direct_loaded": {"Cost"},
    "cost_performance": {"Videos"},
    "cost_returns": {"Age of the videos, days", "Age, days", "Videos"},
    "cost_paybacks": {"Age, days", "Paid back", "Share of videos", "Videos followed"},
    "cost_budget": {"Since the month began", "What"},
    **{
        f"report_weeks_{name}": {"Week from the Pacific day", "Week from"}
        for name in ("revenue", "views", "rpm", "spent", "published")
    },
    "report_months": {"Pacific month", "What"},
    "report_bridge": {"Step", "Figure"},
    f"report_bridge{NARROW}": {"Step", "Figure"},
    "report_shrunk_rpm": {"What", "Figure"},
}
"""What a chart says of its own rows beside the figure."""
TIMES = {"Pacific day", "State", "Channel", None}
"""What a chart may write that is no figure."""


def titles(node: Any) -> set[str | None]:
    """Return all titles of axes and tooltips of a specification."""
    if isinstance(node, list):
        return {title for one in node for title in titles(one)}
    if not isinstance(node, dict):
        return set()
    own = node.get("title") if "field" in node else None
    return {own} | {title for one in node.values() for title in titles(one)}


@pytest.mark.parametrize(("name", "figures"), DRAWN.items())
def test_a_chart_of_the_catalogue_says_what_the_registry_says(
    name: str, figures: tuple[str, ...]
) -> None:
    specification = catalogue.specifications()[name]
    metrics = [FIGURES[one] for one in figures]
    borne = {text for one in metrics for text in (one.label, one.axis_title)}
    allowed = TIMES | WORDS.get(name, set()) | borne
    assert metrics[0].axis_title in titles(specification)
    assert titles(specification) <= allowed
    assert metrics[0].axis.labels in json.dumps(specification, ensure_ascii=False)


def test_every_chart_of_the_catalogue_is_looked_at() -> None:
    made = catalogue.specifications()
    assert set(DRAWN) | COUNTED | {"engagement_heatmap"} == set(made)
    borne = {text for one in FIGURES.values() for text in (one.label, one.axis_title)}
    for name in COUNTED:
        assert not titles(made[name]) & borne


def test_a_heatmap_names_its_figures_where_they_are_told() -> None:
    """Its axes are days and hours; a cell's figures are in the tooltip."""
    told = titles(catalogue.specifications()["engagement_heatmap"])
    assert {FIGURES["engagement_live"].label, FIGURES["views_gained"].label} <= told


def test_another_title_in_the_registry_is_another_title_in_the_chart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(METRICS, "revenue", replace(METRICS["revenue"], title="Takings"))
    assert "Takings, US dollars" in titles(catalogue.specifications()["revenue_trend"])
    assert "Takings, US dollars" in titles(catalogue.specifications()["top_channels_by_revenue"])
    frame = pl.DataFrame({"channel": ["a", "b"], "revenue_micros": [1, 2]})
    assert "Takings, US dollars" in titles(drawing.draw(frame).to_dict())


@pytest.mark.parametrize("figure", FIGURES.values(), ids=lambda one: one.name)
def test_a_column_of_a_figure_is_drawn_with_its_title_and_labels(figure: Any) -> None:
    """Each column that means this figure and no other; durations are written as durations."""
    held = {place.partition(".")[2] for place in figure.computed_in} | {figure.name}
    for name in sorted(one for one in held if columns.figure_of(one) is figure):
        unit = columns.unit_of(name)
        if unit is not None and unit.kind == "duration":
            continue
        frame = pl.DataFrame({"channel": ["a", "b"], name: [0.25, 0.5]})
        drawn = drawing.draw(frame, "channel", name).to_dict()
        assert {figure.label, figure.axis_title} & titles(drawn)


def test_no_chart_in_code_or_notebook_titles_a_figure_itself() -> None:
    """A literal title of an axis or a tooltip that a figure of the registry bears is a copy."""
    borne = {text for one in FIGURES.values() for text in (one.title, one.label, one.axis_title)}
    notebooks = (ROOT / "notebooks").rglob("*.ipynb")
    found = {
        f"{path.relative_to(ROOT)}: {title}"
        for path in [*(ROOT / "lib" / "ytempire" / "charts").rglob("*.py"), *notebooks]
        for title in written(_source(path))
        if any(title == one or title.startswith((f"{one} ", f"{one},")) for one in borne)
    }
    assert found == set()


def test_a_title_of_ones_own_is_found() -> None:
    assert written('alt.Y("usd:Q", title="Revenue a day")') == {"Revenue a day"}
    assert written('wb.chart(days, "d", "views", title=f"Views")') == {"Views"}
    assert written("alt.Y(title=metric.axis_title)") == set()


def written(source: str) -> set[str]:
    """Return the titles that calls write as literals."""
    given = [
        keyword.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "title"
    ]
    return {
        part.value
        for value in given
        for part in ast.walk(value)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def _source(path: Path) -> str:
    if path.suffix != ".ipynb":
        return path.read_text()
    cells = json.loads(path.read_text())["cells"]
    return "\n".join("".join(one["source"]) for one in cells if one["cell_type"] == "code")
