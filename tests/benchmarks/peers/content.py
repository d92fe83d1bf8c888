"""What the executive page shows, for a page of another tool: cards, charts and tables.

The same questions by the same SQL, and the same texts and rows of charts; how they are kept for a
moment, arranged and brought to the browser is the tool's.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

from ytempire.charts.catalogue import with_rows
from ytempire.dashboards import executive_panels as panels
from ytempire.dashboards import executive_production as production
from ytempire.dashboards import executive_tiles as tiles
from ytempire.dashboards.answers import question as text_of
from ytempire.dashboards.asked import SOURCES, Asked
from ytempire.dashboards.drawn import Drawn
from ytempire.dashboards.executive_questions import questions
from ytempire.dashboards.markup import Tile
from ytempire.dashboards.questions import Question, by_name
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH

DATABASE, CLOCK, SPECIFICATIONS, THRESHOLDS = (
    f"YTEMPIRE_PEER_{name}" for name in ("DATABASE", "CLOCK", "SPECIFICATIONS", "THRESHOLDS")
)
"""The environment that a peer is started with."""
KEPT_SECONDS = 10
"""How long a peer may keep its answers: as often as our page looks by itself."""
DAYS, RANKING_DAYS, ROWS, HEAT_DAYS = 30, 7, 10, 28
CHARTS = {
    "revenue": "Revenue by day", "views": "Views gained by day", "channels": "Leading channels",
    "cost-breakdown": "Cost by vendor", "funnel": "From queue to published",
    "heatmap": "When viewers engage",
}  # fmt: skip
TABLES = {
    "videos": "Top videos today", "failing-channels": "Channels that need attention",
    "cost-alerts": "Videos above the cost alert",
}  # fmt: skip
Answers = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Content:
    """What a page shows: charts with their rows, tables of texts, by name."""

    cards: Sequence[Tile]
    charts: Mapping[str, Drawn]
    tables: Mapping[str, list[dict[str, str]]]


def pool() -> ConnectionPool:
    """Return connections as the reader, whose clock stands as the served page's does."""
    options = {
        "autocommit": True,
        "row_factory": dict_row,
        "options": f"-c ytempire.clock_at={os.environ[CLOCK]}",
    }
    return ConnectionPool(os.environ[DATABASE], min_size=1, max_size=4, kwargs=options, open=True)


@cache
def specifications() -> dict[str, Any]:
    """Return the charts' Vega-Lite specifications, read once a process."""
    found: dict[str, Any] = json.loads(Path(os.environ[SPECIFICATIONS]).read_text())
    return found


def specification(drawn: Drawn) -> dict[str, Any]:
    """Return a chart with its rows."""
    assert drawn.chart is not None
    return with_rows(specifications()[drawn.chart.chart], drawn.chart.rows)


def look(connection: psycopg.Connection[Any]) -> Content:
    """Ask all that the page shows."""

    def rows(name: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        cursor = connection.execute(text_of(name), dict(parameters) or None)
        return cursor.fetchall()  # type: ignore[return-value]

    thresholds = json.loads(os.environ[THRESHOLDS])
    asks = by_name(questions(DAYS, RANKING_DAYS, ROWS, HEAT_DAYS, thresholds))
    now = rows("executive/identity", {})[0]["asked_at"]
    asked = Asked.told(rows(SOURCES.query, SOURCES.parameters), now)
    answers = {n: rows(q.query, q.parameters) for n, q in asks.items() if n != "views"}
    return Content(_cards(answers, asks, asked), _charts(answers, asks, asked), _tables(answers))


def _cards(answers: Answers, asks: Mapping[str, Question], asked: Asked) -> list[Tile]:
    one = {name: found[0] if found else {} for name, found in answers.items()}
    return [
        tiles.active_channels(one["active_channels"], asked, asks["active_channels"]),
        tiles.revenue(one["revenue"], one["revenue_estimate"], asked, asks["revenue"]),
        tiles.videos_published(one["videos_published"], asked, asks["videos_published"]),
        tiles.cost_per_video(one["cost_per_video"], asked, asks["cost_per_video"]),
        tiles.system_health(answers["system_health"], asked, asks["system_health"]),
    ]


def _charts(answers: Answers, asks: Mapping[str, Question], asked: Asked) -> dict[str, Drawn]:
    trend, told = answers["trend"], answers["revenue"][0]["as_of"]
    counted = answers["videos_published"][0]["as_of"]
    channels = answers["top_channels"]
    return {
        "revenue": panels.revenue_trend(
            trend, answers["revenue_estimates"], told, asked, asks["trend"]
        ),
        "views": panels.views_trend(trend, counted, asked, asks["views"]),
        "channels": panels.top_channels(channels, RANKING_DAYS, told, asked, asks["top_channels"]),
        "cost-breakdown": production.cost_breakdown(
            answers["cost_breakdown"], asked, asks["cost_breakdown"]
        ),
        "funnel": production.funnel(answers["pipeline_funnel"], asked, asks["pipeline_funnel"]),
        "heatmap": production.heatmap(
            answers["engagement_heatmap"], asked, asks["engagement_heatmap"]
        ),
    }


def _tables(answers: Answers) -> dict[str, list[dict[str, str]]]:
    return {
        "videos": [
            {
                "Title": one["title"],
                "Channel": one["channel_name"],
                "Gained, 24 h": formats.count(one["views_gained"]),
                "Views": formats.count(one["views"]),
            }
            for one in answers["top_videos"]
        ],
        "failing-channels": [
            {
                "Channel": one["channel_name"],
                "Why": one["reason"],
                "Health": _score(one),
                "Silent for": DASH
                if one["silent_days"] is None
                else formats.duration(one["silent_days"] * 86_400),
            }
            for one in answers["failing_channels"]
        ],
        "cost-alerts": [
            {
                "Title": one["title"],
                "Channel": one["channel_name"],
                "Cost": formats.money(one["total_cost_micros"]),
            }
            for one in answers["cost_alerts"]
        ],
    }


def _score(one: Mapping[str, Any]) -> str:
    if one["score"] is None:
        return DASH
    return f"{one['score']:.0f} ({one['low']:.0f} to {one['high']:.0f})"
