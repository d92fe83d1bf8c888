"""The charts by name, as specifications that know no data."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Rows = Iterable[Mapping[str, Any]]


def specifications() -> dict[str, dict[str, Any]]:
    """Return every chart's Vega-Lite specification, in the theme. Imports Altair (slow)."""
    from ytempire.charts import (
        channel,
        cost,
        heat,
        intervals,
        operations,
        production,
        rankings,
        reports,
        theme,
        trends,
    )

    charts = {
        "revenue_trend": trends.revenue_trend(),
        "views_trend": trends.views_trend(),
        "top_channels_by_revenue": rankings.top_channels("revenue"),
        "top_channels_by_views": rankings.top_channels("views"),
        "cost_breakdown": production.cost_breakdown(),
        "pipeline_funnel": production.funnel(),
        "engagement_heatmap": heat.engagement_heatmap(),
        "queue_depth": operations.queue_depth(),
        "attempts_by_hour": operations.attempts_by_hour(),
        "cpu_usage": operations.machine("cpu"),
        "gpu_usage": operations.machine("gpu"),
        "memory_usage": operations.machine("memory"),
        "storage_free": operations.machine("storage"),
        "youtube_quota": operations.quota(),
        "tokens_by_hour": operations.usage_by_hour("tokens"),
        "characters_by_hour": operations.usage_by_hour("characters"),
        "error_rates": operations.error_rates(),
        "stream_lag": operations.stream_lag(),
        **channel.charts(),
        **cost.charts(),
        **reports.charts(),
        **intervals.charts(),
    }
    return {name: chart.to_dict() | {"config": theme.config()} for name, chart in charts.items()}


def with_rows(specification: Mapping[str, Any], rows: Mapping[str, Rows]) -> dict[str, Any]:
    """Return the specification with its named sources filled."""
    return {**specification, "datasets": {name: list(each) for name, each in rows.items()}}


def fingerprint() -> str:
    """Return a value that changes when the code of a chart changes; imports nothing."""
    code = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        code.update(path.read_bytes())
    return code.hexdigest()[:12]
