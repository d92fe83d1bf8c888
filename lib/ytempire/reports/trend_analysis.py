"""The report trend_analysis: what changes slowly, and is more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire.metrics import formats
from ytempire.reports import choosing, looking, slopes, sourcing, weekly, wording
from ytempire.reports import trend_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.reports.weekly import Series
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_analytics", "internal_db")


def read(
    report_date: str | None = None,
    weeks: int = 13,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> TrendAnalysis:
    """Ask for the channels' weeks.

    Parameters
    ----------
    report_date
        Last Pacific day of the last week, ISO; None: the last that was told of most channels.
    weeks
        How many; a trend takes 8 that are known.
    channel, niche, tier
        Whom it is about; None: all.
    as_of
        Instant, ISO, whose knowledge is shown; None: now.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    with looking.look(settings) as look:
        subject = choosing.subject(look, channel, niche, tier)
        at = looking.instant(as_of) or look.now
        asked = {"as_of": at, "channel_ids": subject.ids}
        last = looking.day(report_date) or look.told_through(at, subject.ids)
        found = look.frame("reports/trend_analysis/weeks", **asked, last_day=last, weeks=weeks)
        starts = weekly.weeks(last, weeks)
        rows = found.to_dicts()
        return TrendAnalysis(
            subject=subject,
            whose=wording.whose(look, at),
            at=at,
            starts=tuple(starts),
            last_day=last,
            weeks=found,
            network=weekly.network(rows, starts),
            channels=weekly.channels(rows, starts),
            sources=look.rows(sourcing.QUERY) if as_of is None else None,
        )


@dataclass(frozen=True)
class TrendAnalysis:
    """The weeks, their trends, and how they are told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    at
        The instant whose knowledge is shown.
    starts, last_day
        First days of the weeks, and the last day of the last.
    weeks
        A row a channel and week, as the query has it.
    network, channels
        The series of all together, and of each channel.
    sources
        Rows of the sources' freshness.
    """

    subject: Subject
    whose: str
    at: datetime
    starts: tuple[date, ...]
    last_day: date
    weeks: pl.DataFrame
    network: list[Series]
    channels: list[Series]
    sources: list[Row] | None

    def opening(self) -> str:
        """Return what rises and what falls beyond noise, in Markdown."""
        return wording.markdown(self._together(), self._each(), self.whose)

    def pictures(self) -> str:
        """Return the pictures: the network's weeks with their lines, and the channels' trends."""
        return shown.pictures(self.network, self._trends(), self.starts)

    def tables(self) -> str:
        """Return the network's trends and the channels' as HTML."""
        return shown.tables(self.network, self._trends())

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what a trend is."""
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Window",
            f"{wording.counted(len(self.starts), 'week')} of seven Pacific days, "
            f"{wording.span(self.starts[0], self.last_day)}, as known on "
            f"{formats.instant(self.at)}. Without a date they end with the last day of which at "
            "least nine of ten channels are told.",
            "### Definitions",
            sourcing.definitions(("revenue", "views", "rpm", "spent", "videos_published")),
            "A week of a channel is known when all of its days are told, one of the network "
            "when channels that have nine tenths of the figure are told. The slope is the "
            "median of those between any two weeks (Theil and Sen), so that single odd weeks "
            f"do not turn it, with its interval of 95 %; it takes {slopes.LEAST} known weeks. "
            "A trend is a slope whose interval leaves out zero and that is still unlikely to "
            "be noise (5 %) among all that were looked at: figures of the network together, "
            "each figure of all channels together (Benjamini and Hochberg). Weeks are taken "
            "to be independent but for the trend. In the pictures the line passes through the "
            "medians, and the band is drawn by the ends of the interval.",
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        together = [one for one in self.network if one.trend and one.trend.is_trend]
        named = ", ".join(shown.in_words(one) for one in together)
        whole, each = named or "no trend of all together", len(self._trends())
        headline = f"{whole}; {wording.counted(each, 'trend')} of single channels"
        if self.subject.single is not None:
            headline = named or "no trend of the channel"
        return ReportSaid(
            headline=headline,
            subject=self.subject.called,
            window=(self.starts[0], self.last_day),
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            sources_note=sourcing.note(self.sources),
            tables={"weeks": self.weeks, "trends": shown.frame([*self.network, *self.channels])},
            checks=self._checks(),
        )

    def _trends(self) -> list[Series]:
        """Return the channels' series that have a trend, the steepest of each figure first."""
        order = weekly.FIGURES
        trends = [one for one in self.channels if one.trend is not None and one.trend.is_trend]
        return sorted(trends, key=lambda one: (order.index(one.figure), -abs(_steepness(one))))

    def _together(self) -> str:
        known = [one for one in self.network if one.trend is not None]
        span = wording.span(self.starts[0], self.last_day)
        if not known:
            weeks = max(sum(v is not None for v in one.values) for one in self.network)
            return (
                f"There is no trend of {self.subject.name} to tell from {span}: it takes "
                f"{slopes.LEAST} weeks that are known, and {weeks or 'none'} "
                f"{'is' if weeks == 1 else 'are'}."
            )
        trends = [one for one in known if one.trend is not None and one.trend.is_trend]
        still = [weekly.TITLES[one.figure].lower() for one in known if one not in trends]
        said = "; ".join(f"**{shown.in_words(one)}** ({shown.interval(one)})" for one in trends)
        name = self.subject.name
        weeks_told = wording.counted(len(self.starts), "week")
        no_trend = wording.listed(still, most=len(still)) if still else ""
        rest = f" Of {no_trend} no trend is beyond noise." if still and trends else ""
        few = [weekly.TITLES[one.figure].lower() for one in self.network if one.trend is None]
        if few:
            rest += f" Of {wording.listed(few, most=len(few))} too few weeks are known."
        if not trends:
            return (
                f"In {weeks_told} ({span}) {no_trend} of {name} did not change beyond noise.{rest}"
            )
        return f"In {weeks_told} ({span}), of {name}: {said}.{rest}"

    def _each(self) -> str:
        """Tell how many channels rise and fall, figure by figure, and name the steepest."""
        followed = {one.channel["channel_id"] for one in self.channels if one.channel and one.trend}
        if len(followed) < 2:
            return ""
        lines = []
        for figure in weekly.FIGURES:
            own = [one for one in self._trends() if one.figure == figure]
            if not own:
                continue
            up = sum(_steepness(one) > 0 for one in own)
            named = wording.listed(
                [
                    f"{wording.plain(one.channel['channel_name'])} ({shown.pace_and_base(one)})"
                    for one in own
                    if one.channel is not None
                ]
            )
            lines.append(
                f"{weekly.TITLES[figure]}: {up or 'none'} rising, {len(own) - up or 'none'} "
                f"falling; {named}"
            )
        several = wording.counted(len(followed), "channel")
        if not lines:
            return f"Of {several} followed none changes beyond noise."
        return f"Of {several} followed:\n\n{wording.bullets(lines)}"

    def _checks(self) -> list[CheckSaid]:
        """Hold the weeks against the calendar, from the first of which anything is known.

        A channel may be younger than the window; that is no fault, but a hole is.
        """
        told = self.weeks["week_start"].to_list()
        expected = sum(start >= min(told) for start in self.starts) if told else len(self.starts)
        weeks = len(set(told))
        found = (
            f"{weeks} of {wording.counted(expected, 'week')} {'has' if weeks == 1 else 'have'} rows"
        )
        return [CheckSaid("every week since the first has rows", weeks == expected, found)]


def _steepness(one: Series) -> float:
    """Return the slope as a share of the level; where there is none, the slope itself."""
    assert one.trend is not None
    share = one.trend.share(one.trend.a_step)
    return one.trend.a_step if share is None else share
