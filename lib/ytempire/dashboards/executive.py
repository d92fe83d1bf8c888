"""The executive page: five figures, where revenue, views and cost go, who leads, who fails."""

from __future__ import annotations

from datetime import datetime

import psycopg

from ytempire.dashboards import drawn, frame, periods
from ytempire.dashboards import executive_panels as panels
from ytempire.dashboards import executive_production as production
from ytempire.dashboards import executive_questions as asks
from ytempire.dashboards import executive_tiles as tiles
from ytempire.dashboards.answers import Row, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.marks import marks
from ytempire.dashboards.markup import Tile, tile
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question, by_name
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings


class Executive(Page):
    """The page of the seed's executive dashboard.

    Parameters
    ----------
    days
        Length of the trends, in Pacific days with the running one.
    ranking_days
        Length of the window of the channel ranking, and of cost, in complete days.
    rows
        Channels and videos listed.
    heat_days
        Length of the window of the engagement heatmap, in days.
    """

    name = "executive"

    def __init__(
        self,
        days: int = 30,
        ranking_days: int = 7,
        rows: int = 10,
        heat_days: int = 28,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(settings)
        self.days = days
        self.ranking_days = ranking_days
        self.rows = rows
        self.heat_days = heat_days

    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks."""
        known = marks(self.settings.home)
        thresholds = {"alert_micros": known.alert_micros, "limit_micros": known.limit_micros}
        return asks.questions(self.days, self.ranking_days, self.rows, self.heat_days, thresholds)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask the page's questions, one a panel."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        asked = Asked.of(connection, now)
        questions = by_name(self.questions())
        # The day's views stand in the rows of the trend: one answer for both.
        answers = {name: one.ask(connection) for name, one in questions.items() if name != "views"}
        kpis = self._tiles(answers, questions, asked)
        if identity["network"] == "import":
            kpis = tiles.of_files(kpis)
        told = answers["revenue"][0]["as_of"]
        counted = answers["videos_published"][0]["as_of"]
        charts = {
            "yt-revenue": panels.revenue_trend(
                answers["trend"], answers["revenue_estimates"], told, asked, questions["trend"]
            ),
            "yt-views": panels.views_trend(answers["trend"], counted, asked, questions["views"]),
            "yt-channels": panels.top_channels(
                answers["top_channels"], self.ranking_days, told, asked, questions["top_channels"]
            ),
            "yt-cost-breakdown": production.cost_breakdown(
                answers["cost_breakdown"], asked, questions["cost_breakdown"]
            ),
            "yt-funnel": production.funnel(
                answers["pipeline_funnel"], asked, questions["pipeline_funnel"]
            ),
            "yt-heatmap": production.heatmap(
                answers["engagement_heatmap"], asked, questions["engagement_heatmap"]
            ),
        }
        parts = {
            "yt-identity": frame.identity(identity["network"]),
            "yt-periods": periods.panel(answers["periods"], now),
            "yt-videos": panels.top_videos(
                answers["top_videos"], identity["network"], asked, questions["top_videos"]
            ),
            "yt-failing-channels": production.failing_channels(
                answers["failing_channels"], asked, questions["failing_channels"]
            ),
            "yt-cost-alerts": marks(self.settings.home).notice()
            if marks(self.settings.home).problem
            else production.cost_alerts(answers["cost_alerts"], asked, questions["cost_alerts"]),
        }
        parts |= {f"yt-tile-{one.name}": tile(one) for one in kpis}
        parts |= drawn.parts(charts)
        return Snapshot(asked_at=now.isoformat(), parts=parts, charts=drawn.rows_of(charts))

    def _tiles(
        self, answers: dict[str, list[Row]], questions: dict[str, Question], asked: Asked
    ) -> list[Tile]:
        one = {name: rows[0] if rows else {} for name, rows in answers.items()}
        return [
            tiles.active_channels(one["active_channels"], asked, questions["active_channels"]),
            tiles.revenue(one["revenue"], one["revenue_estimate"], asked, questions["revenue"]),
            tiles.videos_published(one["videos_published"], asked, questions["videos_published"]),
            tiles.cost_per_video(one["cost_per_video"], asked, questions["cost_per_video"]),
            tiles.system_health(answers["system_health"], asked, questions["system_health"]),
        ]

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""

        def chart(name: str, title: str, columns: int, *questions: str) -> str:
            menu = self.menu(title, *questions)
            return frame.chart_panel(f"yt-{name}", title, snapshot, columns, menu)

        def table(name: str, title: str, columns: int, *questions: str) -> str:
            menu = self.menu(title, *questions)
            return frame.table_panel(f"yt-{name}", title, snapshot, columns, menu)

        return frame.page(
            "Executive",
            snapshot,
            frame.slot("yt-periods", snapshot),
            frame.tiles(
                snapshot,
                {
                    "active_channels": self.menu("Active channels", "active_channels"),
                    "revenue": self.menu("Revenue", "revenue", "revenue_estimate"),
                    "videos_published": self.menu("Videos published", "videos_published"),
                    "cost_per_video": self.menu("Average cost per video", "cost_per_video"),
                    "system_health": self.menu("System health", "system_health"),
                },
            ),
            chart("revenue", "Revenue trend", 6, "trend", "revenue_estimates"),
            chart("views", "Views gained by day", 6, "views"),
            chart("channels", "Channel performance, top 10", 5, "top_channels"),
            table("videos", "Top videos today", 7, "top_videos"),
            chart("cost-breakdown", "Cost breakdown", 4, "cost_breakdown"),
            chart("funnel", "Video pipeline", 4, "pipeline_funnel"),
            chart("heatmap", "Engagement heatmap", 4, "engagement_heatmap"),
            table("failing-channels", "Failing channels", 6, "failing_channels"),
            table("cost-alerts", "Cost alerts", 6, "cost_alerts"),
        )
