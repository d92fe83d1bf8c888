"""The channel page: one channel, as it grows, earns and fares against what is usual."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

import psycopg

from ytempire.charts.tables import nothing
from ytempire.dashboards import asked_for, drawn, frame
from ytempire.dashboards import channel_health as health
from ytempire.dashboards import channel_optimisation as optimisation
from ytempire.dashboards import channel_panels as panels
from ytempire.dashboards import channel_questions as asks
from ytempire.dashboards import channel_selector as choosing
from ytempire.dashboards import channel_tiles as tiles
from ytempire.dashboards import channel_videos as videos
from ytempire.dashboards.answers import Row, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn
from ytempire.dashboards.markup import SAID, Tile, tile
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question, by_name
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings

Answers = dict[str, list[Row]]


class Channel(Page):
    """The page of the channel performance dashboard.

    Parameters
    ----------
    channel
        YouTube id of the channel, or ours; empty: the active channel that earns most.
    days
        Length of the trends, in Pacific days with the running one.
    recent_days
        How new the videos are that are ranked and held against the typical band.
    rows
        Videos listed.
    """

    name = "channel"
    selects: ClassVar[Mapping[str, str]] = {"channel": asked_for.PATTERN}

    def __init__(
        self,
        channel: str = "",
        days: int = 90,
        recent_days: int = 28,
        rows: int = 5,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(settings)
        self.days = days
        self.recent_days = recent_days
        self.rows = rows
        self.channel: str | None = None
        self.refused = ""
        """Why what was asked for is not shown; empty: it is."""
        try:
            self.channel = asked_for.channel(channel)
            self.address = f"?channel={self.channel}" if self.channel else ""
        except asked_for.ChannelRefused as refused:
            self.refused = str(refused)

    def selecting(self, **chosen: str) -> Channel:
        """Return the page of the channel that an address names."""
        return Channel(chosen["channel"], self.days, self.recent_days, self.rows, self.settings)

    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks."""
        return asks.questions(self.channel, self.days, self.recent_days, self.rows)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask for the channel, and of it the rest."""
        identity = ask_one(connection, "executive/identity")
        now: datetime = identity["asked_at"]
        asked = Asked.of(connection, now)
        questions = by_name(self.questions())
        channels = questions["channels"].ask(connection)
        chosen = {} if self.refused else questions["channel"].ask_one(connection)
        parts = {
            "yt-identity": frame.identity(identity["network"]),
            "yt-selector": choosing.selector(channels, chosen),
        }
        if not chosen:
            return Snapshot(asked_at=now.isoformat(), parts=parts | self._empty(channels))
        answers: Answers = {
            name: one.ask(connection)
            for name, one in questions.items()
            # The days are the same of both.
            if name not in {"channels", "channel", "view_velocity"}
        }
        charts = self._charts(chosen, answers, questions, asked)
        parts |= {
            "yt-chosen": choosing.heading(chosen),
            "yt-best_videos": videos.best_videos(
                answers["best_videos"], self.recent_days, asked, questions["best_videos"]
            ),
            "yt-optimisation": optimisation.panel(
                answers, ask_one(connection, "channel/insights_written"), asked, questions
            ),
        }
        parts |= {
            f"yt-tile-{one.name}": tile(one)
            for one in self._tiles(chosen, answers, questions, asked)
        }
        parts |= drawn.parts(charts)
        return Snapshot(asked_at=now.isoformat(), parts=parts, charts=drawn.rows_of(charts))

    def _empty(self, channels: list[Row]) -> dict[str, str]:
        """Say why there is no channel, in the place of each panel."""
        why = self.refused
        if not why and self.channel is not None:
            why = f"No channel of this warehouse has the id {self.channel}: choose one above."
        why = why or "No channel has been collected yet."
        slots = [f"yt-{name}-about" for name in _CHARTS] + ["yt-best_videos", "yt-optimisation"]
        empty = nothing("No channel is chosen.")
        return {"yt-chosen": nothing(why)} | dict.fromkeys(slots, empty)

    def _tiles(
        self, chosen: Row, answers: Answers, questions: dict[str, Question], asked: Asked
    ) -> list[Tile]:
        told = chosen["told_at"]
        return [
            tiles.subscribers(
                chosen, answers["subscriber_growth"], asked, questions["channel"]
            ),
            tiles.velocity(
                answers["subscriber_growth"], chosen["statistics_as_of"], asked,
                questions["view_velocity"],
            ),
            tiles.revenue_target(
                answers["revenue_target"], asked, questions["revenue_target"], told
            ),
            tiles.health(answers["health"], asked, questions["health"]),
        ]  # fmt: skip

    def _charts(
        self, chosen: Row, answers: Answers, questions: dict[str, Question], asked: Asked
    ) -> dict[str, Drawn]:
        told, read = chosen["told_at"], chosen["statistics_as_of"]
        days = answers["subscriber_growth"]
        return {
            "yt-subscriber_growth": panels.subscriber_growth(
                days, told, asked, questions["subscriber_growth"]
            ),
            "yt-view_velocity": panels.view_velocity(
                days, read, asked, questions["view_velocity"]
            ),
            "yt-revenue_target": panels.revenue_target(
                answers["revenue_target"], told, asked, questions["revenue_target"]
            ),
            "yt-health": health.score(answers["health"], asked, questions["health"]),
            "yt-health_parts": health.parts(answers["health"], asked, questions["health"]),
            "yt-typical_band": panels.typical_band(
                answers["typical_band"], answers["best_videos"], asked, questions["typical_band"]
            ),
        }  # fmt: skip

    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML."""
        cards = {
            "subscribers": self.menu("Subscribers", "channel", "subscriber_growth"),
            "view_velocity": self.menu("Views per hour", "view_velocity"),
            "revenue_target": self.menu("Revenue against target", "revenue_target"),
            "health": self.menu("Channel health", "health"),
        }
        charts = [
            frame.chart_panel(f"yt-{name}", title, snapshot, columns, self.menu(title, *asking))
            for name, (title, columns, asking) in _CHARTS.items()
        ]
        best = self.menu("Best videos", "best_videos")
        return frame.page(
            "Channel",
            snapshot,
            frame.slot("yt-selector", snapshot),
            frame.slot("yt-chosen", snapshot),
            frame.tiles(snapshot, cards),
            *charts,
            frame.table_panel("yt-best_videos", "Best videos", snapshot, 12, best),
            frame.panel(
                "yt-optimisation",
                "Optimisation suggestions",
                12,
                SAID + frame.slot("yt-optimisation", snapshot),
                self.menu("Optimisation suggestions", *optimisation.QUESTIONS),
                " yt-stacks",
            ),
        )


_CHARTS = {
    "subscriber_growth": ("Subscriber growth", 6, ("subscriber_growth",)),
    "view_velocity": ("View velocity", 6, ("view_velocity",)),
    "revenue_target": ("Revenue against target", 6, ("revenue_target",)),
    "typical_band": ("Best videos against the typical band", 6, ("typical_band", "best_videos")),
    "health": ("Channel health by day", 7, ("health",)),
    "health_parts": ("What the score is made of", 5, ("health",)),
}
"""Panels with a chart: title, columns, questions; in the order of the page."""
