"""The executive page: five figures, where revenue and views go, who leads."""

from __future__ import annotations

from datetime import datetime

import psycopg

from ytempire.dashboards import executive_panels as panels
from ytempire.dashboards import executive_tiles as tiles
from ytempire.dashboards import frame, periods
from ytempire.dashboards.answers import ask, ask_one
from ytempire.dashboards.page import Page
from ytempire.dashboards.snapshot import Snapshot
from ytempire.metrics.registry import COST_TARGET_MICROS
from ytempire.settings import Settings

STALE_HOURS = 26
"""A daily pipeline that is two hours late is stale."""


class Executive(Page):
    """The page of the seed's executive dashboard.

    Parameters
    ----------
    days
        Length of the trends, in Pacific days with the running one.
    ranking_days
        Length of the window of the channel ranking, and of the average cost, in days.
    rows
        Channels and videos listed.
    """

    def __init__(
        self,
        days: int = 30,
        ranking_days: int = 7,
        rows: int = 10,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(settings)
        self.days = days
        self.ranking_days = ranking_days
        self.rows = rows

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask the page's questions, one a panel."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        days = ask(connection, "executive/trend", days=self.days)
        estimates = ask(connection, "executive/revenue_estimates", days=self.days)
        ranking = ask(connection, "executive/top_channels", days=self.ranking_days, rows=self.rows)
        videos = ask(connection, "executive/top_videos", rows=self.rows)
        imported = ask(connection, "executive/periods", rows=self.rows)
        channels = ask_one(connection, "executive/active_channels")
        revenue = ask_one(connection, "executive/latest_revenue")
        estimate = ask_one(connection, "executive/revenue_estimate")
        published = ask_one(connection, "executive/videos_published")
        cost = ask_one(
            connection,
            "executive/cost_per_video",
            days=self.ranking_days,
            target_micros=COST_TARGET_MICROS,
        )
        reasons = ask(connection, "executive/system_health", stale_hours=STALE_HOURS)

        kpis = [
            tiles.active_channels(channels, now),
            tiles.revenue(revenue, estimate, now),
            tiles.videos_published(published, now),
            tiles.cost_per_video(cost, now),
            tiles.system_health(reasons, now),
        ]
        if identity["network"] == "import":
            kpis = tiles.of_files(kpis)
        drawn = {
            "yt-revenue": panels.revenue_trend(days, estimates, revenue["as_of"], now),
            "yt-views": panels.views_trend(days, published["as_of"], now),
            "yt-channels": panels.top_channels(ranking, self.ranking_days, revenue["as_of"], now),
        }
        parts = {
            "yt-identity": frame.identity(identity["network"]),
            "yt-periods": periods.panel(imported, now),
            "yt-kpis": tiles.row(kpis),
            "yt-videos": panels.top_videos(videos, identity["network"], now),
        } | {f"{name}-about": one.about for name, one in drawn.items()}
        charts = {name: one.chart for name, one in drawn.items() if one.chart is not None}
        return Snapshot(asked_at=now.isoformat(), parts=parts, charts=charts)

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""
        return frame.page(
            "Executive",
            snapshot,
            frame.slot("yt-periods", snapshot),
            frame.slot("yt-kpis", snapshot),
            frame.chart_panel("yt-revenue", "Revenue by day", snapshot, columns=6),
            frame.chart_panel("yt-views", "Views gained by day", snapshot, columns=6),
            frame.chart_panel("yt-channels", "Leading channels", snapshot, columns=5),
            frame.table_panel("yt-videos", "Top videos", snapshot, columns=7),
            frame.definitions(
                "active_channels", "revenue", "revenue_estimate", "videos_published",
                "cost_per_video", "share_under_target", "views_gained", "impressions", "ctr",
            ),
        )  # fmt: skip
