"""The report channel_performance_summary: read once, then told in words, pictures and tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from ytempire.charts import svg
from ytempire.charts.tables import Column, nothing, table
from ytempire.dashboards import executive_panels as panels
from ytempire.dashboards import periods
from ytempire.dashboards import summary_prose as prose
from ytempire.dashboards.answers import Row, ask, ask_one
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.summary_as_of import SummaryAsOf
from ytempire.metrics import formats, registry
from ytempire.metrics.registry import COST_TARGET_MICROS
from ytempire.settings import Settings, load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

TREND_DAYS = 30
RANKED = 10


def read(
    report_date: str | None = None, days: int = 7, rows: int = 20, as_of: str | None = None
) -> ChannelPerformanceSummary | SummaryAsOf:
    """Ask the warehouse what it knows, or what it knew at an instant.

    Parameters
    ----------
    report_date, days, rows
        As of `ChannelPerformanceSummary.read`.
    as_of
        The instant, ISO; None: now.
    """
    if as_of is None:
        return ChannelPerformanceSummary.read(report_date, days, rows)
    return SummaryAsOf.read(as_of, report_date, days)


@dataclass(frozen=True)
class ChannelPerformanceSummary:
    """What the warehouse said, and how it is told."""

    identity: Row
    this: Row
    before: Row
    trend: list[Row]
    channels: list[Row]
    videos: list[Row]
    imported: list[Row]
    sources: list[Row]

    @classmethod
    def read(
        cls,
        report_date: str | None = None,
        days: int = 7,
        rows: int = 20,
        settings: Settings | None = None,
    ) -> ChannelPerformanceSummary:
        """Ask the warehouse.

        Parameters
        ----------
        report_date
            Last Pacific day of the report, ISO; None: the latest complete one.
        days
            Length of the window.
        rows
            Videos and imported files listed.
        """
        day = None if report_date is None else date.fromisoformat(report_date)
        with Warehouse(settings or load()) as warehouse:
            with warehouse.connect("reader") as connection:
                migrations.require_current(connection)
            with warehouse.transaction("reader") as connection:
                windows = ask(
                    connection,
                    "reports/channel_performance_summary/network",
                    report_date=day,
                    days=days,
                    target_micros=COST_TARGET_MICROS,
                )
                this, before = windows
                window: dict[str, Any] = {
                    "first_day": this["first_day"],
                    "last_day": this["last_day"],
                }
                leading = window | {"first_day": this["last_day"] - timedelta(TREND_DAYS - 1)}
                return cls(
                    identity=ask_one(connection, "executive/identity"),
                    this=this,
                    before=before,
                    trend=ask(connection, "reports/channel_performance_summary/trend", **leading),
                    channels=ask(
                        connection, "reports/channel_performance_summary/channels", **window
                    ),
                    videos=ask(
                        connection,
                        "reports/channel_performance_summary/videos",
                        **window,
                        rows=rows,
                    ),
                    imported=ask(connection, "executive/periods", rows=rows),
                    sources=ask(connection, "reports/channel_performance_summary/sources"),
                )

    @property
    def now(self) -> datetime:
        """Return when the warehouse was asked."""
        now: datetime = self.identity["asked_at"]
        return now

    def opening(self) -> str:
        """Return, in Markdown, whose figures these are and of which days."""
        return prose.opening(self.identity, self._window())

    def in_words(self) -> str:
        """Return the report's figures as sentences, in Markdown."""
        said = prose.network(self.this, self.before, self.channels) if self.trend else ""
        files = prose.imported(self.imported)
        nothing_by_day = prose.ONLY_READINGS if self.videos else prose.NOTHING
        return "\n\n".join(filter(None, (said, files))) or nothing_by_day

    def pictures(self) -> str:
        """Return the charts as SVG in HTML."""
        read_at, asked = self._read_at(), Asked(self.now)
        drawn = {
            "Revenue by day": panels.revenue_trend(self.trend, (), read_at, asked),
            "Views gained by day": panels.views_trend(self.trend, read_at, asked),
            "Leading channels": panels.top_channels(
                self._ranking(), self.this["days"], read_at, asked
            ),
        }
        parts = []
        for title, one in drawn.items():
            if one.chart is not None:
                picture = svg.draw(one.chart.chart, one.chart.rows)
                parts.append(
                    f"<figure><figcaption>{title}</figcaption>{picture}{one.about}</figure>"
                )
        return "".join(parts) or nothing("There are no figures by day to draw.")

    def tables(self) -> str:
        """Return the tables of files, channels and videos."""
        files = "".join(periods.section(one, self.now) for one in self.imported)
        return files + self._channel_table() + self._video_table()

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        return prose.making(self._window(), self.sources, self.imported, self.now)

    def receipt(self) -> str:
        """Return in a line what was read."""
        return (
            f"read: channels {len(self.channels)}, videos {len(self.videos)}, "
            f"imported files {len(self.imported)}; nothing written"
        )

    def _window(self) -> Row | None:
        """Return the window, or None where no day has figures."""
        return self.this if self.trend else None

    def _read_at(self) -> datetime | None:
        return max((one["last_ok_at"] for one in self.sources if one["last_ok_at"]), default=None)

    def _ranking(self) -> list[Row]:
        last = {"last_told": self.this["last_day"], "last_over": self.this["last_day"]}
        by_revenue = any(one["revenue_micros"] is not None for one in self.channels)
        column = "revenue_micros" if by_revenue else "views_gained"
        known = [one | last for one in self.channels if one[column] is not None]
        return sorted(known, key=lambda one: -one[column])[:RANKED]

    def _channel_table(self) -> str:
        if not self.channels:
            return ""
        names = ("revenue", "views", "views_gained", "ctr", "subscribers_net", "cost_per_video")
        shown = [registry.get(name) for name in names]
        columns = [
            Column("channel", "Channel"),
            Column("published", "Published", "number"),
            *(Column(one.name, one.label, "number", one.null_means) for one in shown),
        ]
        rows = [
            {
                "channel": one["channel_name"],
                "published": formats.count(one["videos_published"]),
                **{metric.name: metric.text(metric.of(one)) for metric in shown},
            }
            for one in self.channels
        ]
        return f"<h3>Channels</h3>{table(columns, rows, '')}"

    def _video_table(self) -> str:
        columns = [
            Column("title", "Video"),
            Column("channel", "Channel"),
            Column("gained", "Gained in the window", "number", "no readings in the window"),
            Column("views", "Views", "number"),
            Column("published", "Published", "number", "the day is not known"),
        ]
        rows = [
            {
                "title": one["title"],
                "channel": one["channel_name"],
                "gained": formats.count(one["views_gained"]),
                "views": formats.count(one["views"]),
                "published": formats.day(one["published_at"] and one["published_at"].date()),
            }
            for one in self.videos
        ]
        return f"<h3>Top videos</h3>{table(columns, rows, 'No video has a view count yet.')}"
