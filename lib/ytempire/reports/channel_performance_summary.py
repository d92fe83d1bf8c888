"""The report channel_performance_summary: how a network, some channels or one did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import polars as pl

from ytempire import clock
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.metrics.registry import COST_TARGET_MICROS
from ytempire.reports import choosing, imported, looking, sourcing, wording
from ytempire.reports import summary_pictures as pictures
from ytempire.reports import summary_prose as prose
from ytempire.reports import summary_tables as tables
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Look, Row
from ytempire.reports.summary_as_of import SummaryAsOf
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

TREND_DAYS = 30


def read(
    report_date: str | None = None,
    days: int = 7,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 20,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> ChannelPerformanceSummary | SummaryAsOf:
    """Ask the warehouse what it knows, or what it knew at an instant.

    Parameters
    ----------
    report_date
        Last Pacific day of the report, ISO; None: the latest complete one.
    days
        Length of the window.
    channel, niche, tier
        Whom it is about; None: all.
    rows
        Videos and imported files listed.
    as_of
        The instant, ISO; None: now.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    at, day = looking.instant(as_of), looking.day(report_date)
    with looking.look(settings) as look:
        subject = choosing.subject(look, channel, niche, tier)
        if at is not None:
            return SummaryAsOf.of(look, subject, at, day, days)
        return ChannelPerformanceSummary.of(look, subject, day, days, rows)


@dataclass(frozen=True)
class ChannelPerformanceSummary:
    """What the warehouse says, and how it is told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    now
        When the warehouse was asked.
    this, before
        Sums of the window and of the one before it.
    known_days
        First and last day of which there are figures by day at all; None: there is none.
    trend
        The days that lead to the report, one row a day.
    channels, videos, bands
        Frames, as the queries of those names have them.
    imported, sources
        Rows of imported files, and of the sources' freshness.
    """

    subject: Subject
    whose: str
    now: datetime
    this: Row
    before: Row
    known_days: tuple[date | None, date | None]
    trend: list[Row]
    channels: pl.DataFrame
    videos: pl.DataFrame
    bands: pl.DataFrame
    imported: list[Row]
    sources: list[Row]

    @classmethod
    def of(
        cls, look: Look, subject: Subject, day: date | None, days: int, rows: int
    ) -> ChannelPerformanceSummary:
        """Ask a snapshot of the warehouse; parameters as of `read`."""
        asked: dict[str, Any] = {
            "report_date": day, "days": days, "target_micros": COST_TARGET_MICROS,
        }  # fmt: skip
        chosen: dict[str, Any] = {} if subject.ids is None else {"channel_ids": subject.ids}
        of_some = bool(chosen)
        windows = (
            "reports/channel_performance_summary/chosen"
            if of_some
            else "reports/channel_performance_summary/network"
        )
        this, before = look.rows(windows, **asked, **chosen)
        window = {"first_day": this["first_day"], "last_day": this["last_day"]}
        leading = window | {"first_day": this["last_day"] - timedelta(TREND_DAYS - 1)}
        trend = (
            "reports/channel_performance_summary/chosen_trend"
            if of_some
            else "reports/channel_performance_summary/trend"
        )
        videos = (
            "reports/channel_performance_summary/chosen_videos"
            if of_some
            else "reports/channel_performance_summary/videos"
        )
        days_told = look.rows(trend, **leading, **chosen)
        span = wording.span(this["first_day"], this["last_day"])
        known = look.row("reports/channel_performance_summary/known_days", channel_ids=subject.ids)
        is_named = days_told or day is not None or known["first_day"] is not None
        about = f"{wording.days_long(days)} {span}" if is_named else ""
        # A video that was published after the window has no place in it.
        listed = look.frame(videos, **window, **chosen, rows=rows).filter(
            pl.col("published_at").is_null()
            | (pl.col("published_at") < clock.pacific_day_bounds(this["last_day"])[1])
        )
        return cls(
            subject=subject,
            whose=wording.whose(look, look.now, about),
            now=look.now,
            this=this,
            before=before,
            known_days=(known["first_day"], known["last_day"]),
            trend=days_told,
            channels=look.frame(
                "reports/channel_performance_summary/channels", **window, channel_ids=subject.ids
            ),
            videos=listed,
            bands=look.frame(
                "reports/channel_performance_summary/bands",
                last_day=this["last_day"],
                channel_ids=subject.ids,
            ),
            imported=[] if of_some else look.rows("executive/periods", rows=rows),
            sources=look.rows(sourcing.QUERY),
        )

    def opening(self) -> str:
        """Return the answer in sentences, in Markdown: how they did, and who leads."""
        said = ""
        if self.trend:
            said = prose.told(
                self.subject, self.this, self.before, self.channels.to_dicts(), self._bands()
            )
        files = "\n\n".join(map(imported.sentence, self.imported))
        told = wording.markdown(said, files)
        if not told:
            told = self._nothing_told()
        return "\n\n".join((told, wording.markdown(self.whose)))

    def pictures(self) -> str:
        """Return the pictures as HTML."""
        return pictures.shown(self.trend, self.channels.to_dicts(), self.this, self._bands())

    def tables(self) -> str:
        """Return the tables of files, channels and videos as HTML."""
        is_of_no_day = self.known_days[0] is None
        empty = "No video has a view count yet." if is_of_no_day else (
            "No video was published or watched by then."
        )  # fmt: skip
        return (
            imported.tables(self.imported)
            + tables.channels(self.channels.to_dicts())
            + tables.bands(self._bands())
            + tables.videos(self.videos.to_dicts(), empty)
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        window = self.this if self.trend else None
        return prose.making(window, self.sources, self.imported, self.now)

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        window = (self.this["first_day"], self.this["last_day"]) if self.trend else None
        return ReportSaid(
            headline=self._headline(),
            subject=self.subject.called,
            window=window,
            as_of=self.now,
            sources=sourcing.instants(self.sources),
            tables={"channels": self.channels, "videos": self.videos, "bands": self.bands},
            checks=self._checks() if self.trend else [],
        )

    def _nothing_told(self) -> str:
        """Say why there are no figures: of other days alone, of no day yet, or of nothing."""
        first, last = self.known_days
        if first is not None and last is not None:
            return prose.other_days(self.this["first_day"], self.this["last_day"], first, last)
        return prose.ONLY_READINGS if self.videos.height else prose.nothing(self.subject)

    def _headline(self) -> str:
        if not self.trend and self.known_days[0] is not None:
            return f"no figures of {wording.span(self.this['first_day'], self.this['last_day'])}"
        if not self.trend:
            return (
                f"no figures by day; {wording.counted(len(self.imported), 'imported file')}, "
                f"{wording.counted(self.videos.height, 'video')} listed"
            )
        published = self.this["videos_published"]
        return f"{self._earned_in_short()}, {wording.counted(published, 'video')} published"

    def _earned_in_short(self) -> str:
        earned, before = self.this["revenue_micros"], self.before["revenue_micros"]
        if earned is None:
            return f"what {self.subject.short} earned is not known"
        change = formats.change(earned, before)
        compared = "" if change == DASH else f" ({change})"
        return f"{self.subject.short} earned {registry.get('revenue').text(earned)}{compared}"

    def _bands(self) -> list[Row]:
        return self.bands.to_dicts()

    def _checks(self) -> list[CheckSaid]:
        """Hold the channels' sums against the window's, which are born elsewhere."""
        held = []
        for column, write in (("revenue_micros", formats.money), ("views_gained", formats.count)):
            known = self.channels[column].drop_nulls()
            summed = int(known.sum()) if known.len() else None
            metric = registry.get("revenue" if column == "revenue_micros" else column)
            found = f"{write(summed)} of the channels, {write(self.this[column])} of the window"
            name = f"{metric.title}: the channels add up to the window"
            held.append(CheckSaid(name, summed == self.this[column], found))
        return held
