"""The landing page: the four dashboards with a key figure each, reports, and how fresh all is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import psycopg

from ytempire.charts.tables import Column, table, text
from ytempire.dashboards import executive_tiles, frame
from ytempire.dashboards import operations_standing as standing
from ytempire.dashboards.answers import Row, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import Tile, tile
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question, by_name
from ytempire.dashboards.snapshot import Snapshot
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

_STALE_HOURS = 26
_COST_DAYS = 7
_FIGURES = {
    "executive": ("revenue", "How the network stands: revenue, videos, cost, who leads and fails."),
    "operations": ("system_health", "How production and collection run: queue, machines, quotas, "
                   "alerts."),
    "channel": ("leading_channel", "One channel: growth, velocity, revenue and target, health."),
    "cost": ("cost_per_video", "What videos cost, what of it was waste, and what it brought."),
}  # fmt: skip
"""A page's question on this one, and what it is for."""
_REPORTS = (
    Column("report", "Report"),
    Column("made", "Made"),
    Column("state", "State"),
    Column("took", "Took", "number", "it did not end"),
    Column("where", "Where"),
)


class Landing(Page):
    """The page that leads to the others."""

    name = "index"

    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks."""
        return (
            Question("revenue", "executive/latest_revenue", {}, ("revenue",),
                     ("youtube_analytics",)),
            Question("system_health", "executive/system_health", {"stale_hours": _STALE_HOURS}),
            Question("leading_channel", "channel/channels", {}, ("revenue",),
                     ("youtube_analytics",)),
            Question("cost_per_video", "executive/cost_per_video",
                     {"days": _COST_DAYS, "target_micros": registry.COST_TARGET_MICROS},
                     ("cost_per_video", "share_under_target"), ("internal_db",)),
            Question("reports", "status/last_reports"),
            Question("sources", "freshness/sources"),
        )  # fmt: skip

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask for a figure of each page, the latest reports, and the sources."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        asking = by_name(self.questions())
        answers = {name: one.ask(connection) for name, one in asking.items()}
        asked = Asked.told(answers["sources"], now)
        cards = {
            "executive": _revenue(answers["revenue"][0], asked, asking["revenue"]),
            "operations": executive_tiles.system_health(
                answers["system_health"], asked, asking["system_health"]
            ),
            "channel": _leading(answers["leading_channel"], answers["revenue"][0]["as_of"], asked,
                                asking["leading_channel"]),
            "cost": executive_tiles.cost_per_video(
                answers["cost_per_video"][0], asked, asking["cost_per_video"]
            ),
        }  # fmt: skip
        parts = {f"yt-to-{page}": tile(one) for page, one in cards.items()} | {
            "yt-identity": frame.identity(identity["network"]),
            "yt-reports": reports(answers["reports"], self.settings.reports_folder),
            "yt-sources": standing.sources(answers["sources"], asked, asking["sources"]),
        }
        return Snapshot(asked_at=now.isoformat(), parts=parts)

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""
        cards = "".join(
            f'<section class="yt-way" data-tile="to_{page}"><h2><a href="{page}.ipynb">'
            f"{text(frame.PAGES[page])}</a></h2><p>{text(what)}</p>"
            f'<div class="yt-card">{frame.slot(f"yt-to-{page}", snapshot)}'
            f"{self.menu(frame.PAGES[page], question)}</div></section>"
            for page, (question, what) in _FIGURES.items()
        )
        return frame.page(
            "Home",
            snapshot,
            f'<div class="yt-to">{cards}</div>',
            frame.table_panel(
                "yt-reports", "Latest reports", snapshot, 12, self.menu("Reports", "reports")
            ),
            frame.table_panel(
                "yt-sources", "How fresh each source is", snapshot, 12,
                self.menu("Sources", "sources"),
            ),
        )  # fmt: skip


def reports(made: Sequence[Row], folder: Path) -> str:
    """List the last run of each report, with where its files lie below the reports' folder."""
    rows = [
        {
            "report": _title(one),
            "made": formats.instant(one["started_at"]),
            "state": _state(one),
            "took": formats.duration(one["duration_seconds"]),
            "where": where(one["output_path"], folder),
        }
        for one in made
    ]
    return table(_REPORTS, rows, "No report has been made yet: make report makes one.")


def _title(one: Row) -> str:
    name: str = one["notebook"].removeprefix("reports/").replace("_", " ")
    return f"{name}, by {one['made_for']}" if one["made_for"] else name


def _state(one: Row) -> str:
    several = f"{one['failed']:,} of {one['reports']:,} " if one["reports"] > 1 else ""
    if one["failed"]:
        return f"{several}failed: {one['error']}"
    return f"{one['reports']:,} made" if several else str(one["status"])


def where(output_path: str | None, folder: Path) -> str:
    """Return the address of a report's page below the reports' folder; a dash where none is."""
    if output_path is None or not Path(output_path).is_relative_to(folder):
        return DASH  # a failed report leaves its notebook elsewhere, for who looks into the log
    page = Path(output_path).with_suffix(".html").relative_to(folder)
    return f"{folder.name}/{page}"


def _revenue(answer: Row, asked: Asked, question: Question) -> Tile:
    metric = registry.get("revenue")
    micros, day = answer["revenue_micros"], answer["pacific_date"]
    return Tile(
        "revenue",
        metric.title if day is None else f"{metric.title}, {formats.day(day)}",
        formats.money_short(micros),
        asked.origin(metric.source, answer["as_of"], None if day is None else "provisional",
                     question),
        () if micros is None else ("latest complete day",),
        answer["note"] or metric.null_means if micros is None else formats.money_exact(micros),
    )  # fmt: skip


def _leading(
    channels: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Tile:
    metric = registry.get("revenue")
    first = channels[0] if channels else {}
    micros = first.get("revenue_micros")
    return Tile(
        "leading_channel",
        "Leading channel, 28 days",
        formats.money_short(micros),
        asked.origin(metric.source, read, None if micros is None else "provisional", question),
        (first["channel_name"],) if micros is not None else (),
        metric.null_means if micros is None else formats.money_exact(micros),
    )
