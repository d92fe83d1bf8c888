"""The cost page: what videos cost, to whom, what of it was waste, and what it brought."""

from __future__ import annotations

from datetime import datetime

import psycopg

from ytempire.dashboards import cost_panels as panels
from ytempire.dashboards import cost_questions as asks
from ytempire.dashboards import cost_returns as returns
from ytempire.dashboards import cost_tables as tables
from ytempire.dashboards import cost_tiles as tiles
from ytempire.dashboards import cost_what_if as what_if
from ytempire.dashboards import drawn, frame
from ytempire.dashboards.answers import Row, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn
from ytempire.dashboards.marks import Marks, marks
from ytempire.dashboards.markup import Tile, tile
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question, by_name
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings

Answers = dict[str, list[Row]]


class Cost(Page):
    """The page of the cost optimization dashboard.

    Parameters
    ----------
    days
        Complete Pacific days that cost and spending look back on.
    cohort_days
        Days of publication that return and payback look back on.
    rows
        Videos listed.
    """

    name = "cost"

    def __init__(
        self,
        days: int = 14,
        cohort_days: int = 90,
        rows: int = 20,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(settings)
        self.days = days
        self.cohort_days = cohort_days
        self.rows = rows

    @property
    def marks(self) -> Marks:
        """Return above what a video is flagged, as the network's file says now."""
        return marks(self.settings.home)

    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks."""
        return asks.questions(self.days, self.cohort_days, self.rows, *self.marks.both)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask the page's questions, one a panel."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        asked = Asked.of(connection, now)
        questions = by_name(self.questions())
        answers = {name: one.ask(connection) for name, one in questions.items()}
        read = max((one["as_of"] for one in answers["vendors"]), default=None)
        charts = self._charts(answers, questions, asked, read)
        parts = {
            "yt-identity": frame.identity(identity["network"]),
            "yt-changes": tables.changes(answers["changes"], read, asked, questions["changes"]),
            "yt-dear_videos": self.marks.notice() if self.marks.problem else tables.dear_videos(
                answers["dear_videos"], tiles.sums(answers["days"]), self.marks.both, read, asked,
                questions["dear_videos"],
            ),
            "yt-what_if": what_if.panel(
                answers["what_if_vendors"], answers["what_if_videos"],
                answers["changes"][0]["videos"] if answers["changes"] else None,
                asked, questions["what_if_vendors"],
            ),
        }  # fmt: skip
        parts |= {
            f"yt-tile-{one.name}": tile(one) for one in self._tiles(answers, questions, asked, read)
        }
        parts |= drawn.parts(charts)
        return Snapshot(asked_at=now.isoformat(), parts=parts, charts=drawn.rows_of(charts))

    def _tiles(
        self, answers: Answers, questions: dict[str, Question], asked: Asked, read: datetime | None
    ) -> list[Tile]:
        days, of_days = answers["days"], questions["days"]
        return [
            tiles.direct(days, read, asked, of_days),
            tiles.loaded(days, read, asked, of_days),
            tiles.over(days, self.marks, read, asked, of_days),
            tiles.budget(answers["budget"], asked, questions["budget"]),
            tiles.waste(
                answers["failed_attempts"], answers["vendors"], read, asked,
                questions["failed_attempts"],
            ),
        ]  # fmt: skip

    def _charts(
        self, answers: Answers, questions: dict[str, Question], asked: Asked, read: datetime | None
    ) -> dict[str, Drawn]:
        def of_days(name: str) -> tuple[list[Row], datetime | None, Asked, Question]:
            return answers[name], read, asked, questions[name]

        def of_cohorts(name: str) -> tuple[list[Row], int, datetime | None, Asked, Question]:
            return answers[name], self.cohort_days, read, asked, questions[name]

        return {
            "yt-vendors": panels.spending(
                "cost_vendors", "vendor", panels.VENDORS, *of_days("vendors")
            ),
            "yt-stages": panels.spending("cost_stages", "stage", {}, *of_days("stages")),
            "yt-buckets": panels.buckets(*of_days("buckets")),
            "yt-direct_loaded": panels.direct_loaded(*of_days("days")),
            "yt-failed_attempts": panels.failed_attempts(*of_days("failed_attempts")),
            "yt-budget": panels.budget(*of_days("budget")),
            "yt-performance": returns.performance(*of_cohorts("performance")),
            "yt-returns": returns.returns(*of_cohorts("returns")),
            "yt-paybacks": returns.paybacks(*of_cohorts("paybacks")),
        }

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""
        cards = {name: self.menu(title, *asking) for name, (title, asking) in _TILES.items()}

        def chart(name: str, title: str, columns: int, *asking: str) -> str:
            return frame.chart_panel(
                f"yt-{name}", title, snapshot, columns, self.menu(title, *(asking or (name,)))
            )

        def panel(name: str, title: str, columns: int, *asking: str) -> str:
            menu = self.menu(title, *(asking or (name,)))
            held = frame.slot(f"yt-{name}", snapshot)
            return frame.panel(f"yt-{name}", title, columns, held, menu, " yt-stacks")

        dear = self.menu("The dearest videos", "dear_videos")
        return frame.page(
            "Cost",
            snapshot,
            frame.tiles(snapshot, cards),
            chart("vendors", "Spending by vendor", 6),
            chart("stages", "Spending by stage", 6),
            chart("buckets", "Cost distribution", 6),
            chart("direct_loaded", "Direct against loaded cost", 6, "days"),
            chart("budget", "Budget burn", 6),
            chart("failed_attempts", "Waste of failed attempts", 6),
            panel("changes", "What changed since last week", 6),
            panel("what_if", "What if prices changed", 6, "what_if_vendors", "what_if_videos"),
            chart("performance", "Cost against performance", 4),
            chart("returns", "Return by age", 4),
            chart("paybacks", "Payback", 4),
            frame.table_panel("yt-dear_videos", "The dearest videos", snapshot, 12, dear),
        )


_TILES = {
    "cost_per_video": ("Average cost per video", ("days",)),
    "loaded_cost_per_video": ("Average loaded cost per video", ("days",)),
    "videos_over": ("Videos above the limit", ("days",)),
    "budget": ("Budget burn", ("budget",)),
    "waste": ("Waste of failed attempts", ("failed_attempts",)),
}
"""Tiles by name: title and questions; in the order of the page."""
