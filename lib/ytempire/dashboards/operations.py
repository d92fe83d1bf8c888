"""The operations page: production, machines, APIs, alerts, data, and the success factors."""

from __future__ import annotations

from datetime import datetime

import psycopg

from ytempire import clock
from ytempire.dashboards import drawn, frame
from ytempire.dashboards import operations_alerts as alerts
from ytempire.dashboards import operations_factors as factors
from ytempire.dashboards import operations_interfaces as interfaces
from ytempire.dashboards import operations_pipeline as pipeline
from ytempire.dashboards import operations_questions as asks
from ytempire.dashboards import operations_standing as standing
from ytempire.dashboards.answers import Row, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn
from ytempire.dashboards.markup import SAID, Tile, tile
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question, by_name
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings

Answers = dict[str, list[Row]]
Questions = dict[str, Question]


class Operations(Page):
    """The page of the seed's operational dashboard.

    Parameters
    ----------
    machine_hours
        How far back the machines are drawn, in hours.
    """

    name = "operations"

    def __init__(self, machine_hours: int = 6, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self.machine_hours = machine_hours

    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks."""
        return asks.questions(self.machine_hours)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask the page's questions."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        questions = by_name(self.questions())
        answers = {name: one.ask(connection) for name, one in questions.items()}
        asked = Asked.told(answers["sources"], now)
        charts = _charts(answers, questions, asked)
        parts = {
            "yt-identity": frame.identity(identity["network"]),
            "yt-machines": pipeline.machines_now(answers["machines"], asked, questions["machines"]),
            "yt-alert-feed": alerts.alert_feed(
                answers["alert_feed"], asked, questions["alert_feed"]
            ),
            "yt-runs": standing.runs(answers["runs"], asked, questions["runs"]),
            "yt-sources": standing.sources(answers["sources"], asked, questions["sources"]),
            "yt-checks": standing.checks(answers["checks"], asked, questions["checks"]),
        }
        parts |= {f"yt-tile-{one.name}": tile(one) for one in _tiles(answers, questions, asked)}
        parts |= drawn.parts(charts)
        return Snapshot(asked_at=now.isoformat(), parts=parts, charts=drawn.rows_of(charts))

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""

        def chart(name: str, title: str, columns: int, question: str) -> str:
            menu = self.menu(title, question)
            return frame.chart_panel(f"yt-{name}", title, snapshot, columns, menu)

        def table(name: str, title: str, columns: int, question: str) -> str:
            menu = self.menu(title, question)
            return frame.table_panel(f"yt-{name}", title, snapshot, columns, menu)

        def tiles(**titled: tuple[str, ...]) -> str:
            return frame.tiles(snapshot, {name: self.menu(*told) for name, told in titled.items()})

        menu = self.menu("Alert feed", "alert_feed")
        feed = SAID + frame.slot("yt-alert-feed", snapshot)
        return frame.page(
            "Operations",
            snapshot,
            frame.heading("Success factors"),
            tiles(
                cost_tracking_accuracy=("Cost tracking", "books", "checks"),
                real_time_updates=("Data freshness", "young_readings"),
                dashboard_performance=("Page load", "page_loads"),
                data_quality=("Data quality", "books"),
                scalability=("Videos a day", "videos_a_day"),
            ),
            frame.heading("Alerts"),
            frame.panel("alert-feed", "Alert feed", 12, feed, menu, " yt-stacks"),
            frame.heading("Production"),
            tiles(
                processing_rate=("Processing rate", "attempts_ended"),
                success_rate=("Success rate", "attempts_ended"),
                generation_time=("Generation time", "attempts_ended"),
            ),
            chart("queue-depth", "Queue depth", 4, "queue_depth"),
            chart("attempts", "Attempts ended by hour", 8, "attempts_by_hour"),
            frame.heading("Machines"),
            chart("cpu", "CPU usage", 3, "machines"),
            chart("gpu", "GPU usage", 3, "machines"),
            chart("memory", "Memory usage", 3, "machines"),
            chart("storage", "Storage available", 3, "machines"),
            table("machines", "Machines now", 12, "machines"),
            frame.heading("APIs"),
            chart("quota", "YouTube quota", 6, "youtube_quota"),
            chart("error-rates", "Error rates by API", 6, "error_rates"),
            chart("openai", "OpenAI usage", 6, "ai_usage"),
            chart("elevenlabs", "ElevenLabs usage", 6, "ai_usage"),
            frame.heading("Data"),
            table("runs", "Pipeline runs", 6, "runs"),
            table("sources", "Freshness of the sources", 6, "sources"),
            table("checks", "Checks of the data", 6, "checks"),
            chart("stream-lag", "Stream lag", 6, "stream_lag"),
        )


def _charts(answers: Answers, questions: Questions, asked: Asked) -> dict[str, Drawn]:
    machines, usage = answers["machines"], answers["ai_usage"]
    return {
        "yt-queue-depth": pipeline.queue_depth(
            answers["queue_depth"][0], asked, questions["queue_depth"]
        ),
        "yt-attempts": pipeline.attempts_by_hour(
            answers["attempts_by_hour"], asked, questions["attempts_by_hour"]
        ),
        "yt-quota": interfaces.youtube_quota(
            answers["youtube_quota"], asked, questions["youtube_quota"]
        ),
        "yt-stream-lag": standing.stream_lag(
            answers["stream_lag"], asked, questions["stream_lag"], clock.wall_now()
        ),
        "yt-error-rates": interfaces.error_rates(
            answers["error_rates"], asked, questions["error_rates"]
        ),
        **{
            f"yt-{measure}": pipeline.machine(measure, machines, asked, questions["machines"])
            for measure in pipeline.MACHINES
        },
        **{
            f"yt-{vendor}": interfaces.vendor_usage(vendor, usage, asked, questions["ai_usage"])
            for vendor in interfaces.VENDORS
        },
    }


def _tiles(answers: Answers, questions: Questions, asked: Asked) -> list[Tile]:
    books = answers["books"]
    return [
        *pipeline.tiles(answers["attempts_ended"][0], asked, questions["attempts_ended"]),
        factors.cost_tracking(books, answers["checks"], asked, questions["books"]),
        factors.freshness(answers["young_readings"][0], asked, questions["young_readings"]),
        factors.page_load(answers["page_loads"][0], questions["page_loads"], clock.wall_now()),
        factors.data_quality(books, asked, questions["books"]),
        factors.scalability(answers["videos_a_day"][0], asked, questions["videos_a_day"]),
    ]
