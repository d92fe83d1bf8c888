"""The report youtube_analytics_export: what the owners' Analytics told; its tables are it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire.metrics import formats, registry
from ytempire.reports import choosing, looking, sourcing, wording
from ytempire.reports import export_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Before, Look, Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_NAME = "youtube_analytics_export"
_KNOWN = "known channel day"
_SOURCES = ("youtube_analytics", "youtube_reporting")
_DEFINED = (
    "views", "engaged_views", "watch_hours", "revenue", "rpm", "impressions", "ctr",
    "subscribers_net",
)  # fmt: skip
_SUMMED = (
    "views", "watch_seconds", "revenue_micros", "impressions", "impressions_with_clicks",
    "clicks",
)  # fmt: skip


def read(
    report_date: str | None = None,
    days: int = 1,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 25,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> YoutubeAnalyticsExport:
    """Ask what Analytics has told of the days.

    Parameters
    ----------
    report_date
        Last Pacific day, ISO; None: the last that was told of most channels.
    days
        Length of the window.
    channel, niche, tier
        Whom it is about; None: all.
    rows
        Videos and channels listed; the tables that are kept have all of them.
    as_of
        Instant, ISO, whose knowledge is exported; None: now.
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
        last = looking.day(report_date) or look.told_through(at, subject.ids)
        window = {"first_day": wording.days_before(last, days), "last_day": last}
        asked = {"as_of": at, "channel_ids": subject.ids}
        before = look.previous(_NAME, at)
        return YoutubeAnalyticsExport(
            subject=subject,
            network=look.network,
            whose=wording.whose(look, at),
            at=at,
            before=before,
            window=(window["first_day"], last),
            is_now=as_of is None,
            video_days=look.frame("reports/youtube_analytics_export/video_days", **asked, **window),
            channel_days=look.frame(
                "reports/youtube_analytics_export/channel_days", **asked, **window
            ),
            missing=look.frame("reports/youtube_analytics_export/missing", **asked, **window),
            coverage=look.frame("reports/youtube_analytics_export/coverage", **asked),
            changes=_changes(look, subject, before.at, at),
            sources=look.rows(sourcing.QUERY) if as_of is None else None,
            rows=rows,
        )


def _changes(look: Look, subject: Subject, since: datetime, at: datetime) -> pl.DataFrame:
    """Return the channel days whose views or revenue became known otherwise."""
    moved = look.frame("money/restated", since=since, until=at, channel_ids=subject.ids, rows=None)
    own = moved.select(
        "pacific_date", "youtube_channel_id", "channel_name", "was_known", "views_before",
        "views_after", "revenue_before_micros", "revenue_after_micros",
    )  # fmt: skip
    # A day of which only a cost is known was not told by Analytics.
    told = pl.col("views_before").is_not_null() | pl.col("revenue_before_micros").is_not_null()
    views = pl.col("views_before").ne_missing(pl.col("views_after"))
    revenue = pl.col("revenue_before_micros").ne_missing(pl.col("revenue_after_micros"))
    known_first = own.with_columns(was_known=told).filter(views | revenue)
    return known_first.sort("was_known", descending=True, maintain_order=True)


@dataclass(frozen=True)
class YoutubeAnalyticsExport:
    """What was told of the days, and how that is said.

    Attributes
    ----------
    subject
        Whom it is about.
    network
        What the warehouse holds.
    whose
        Whose figures they are, as known when, in Markdown.
    at
        The instant whose knowledge is exported.
    before
        The edition before, or what is held against instead.
    window
        First and last Pacific day.
    is_now
        Whether it tells what is known now: the state of the sources is not kept otherwise.
    video_days, channel_days, missing, coverage, changes
        Frames, as the queries of those names have them.
    sources
        Rows of the sources' freshness.
    rows
        Videos and channels listed.
    """

    subject: Subject
    network: str | None
    whose: str
    at: datetime
    before: Before
    window: tuple[date, date]
    is_now: bool
    video_days: pl.DataFrame
    channel_days: pl.DataFrame
    missing: pl.DataFrame
    coverage: pl.DataFrame
    changes: pl.DataFrame
    sources: list[Row] | None
    rows: int

    def opening(self) -> str:
        """Return what was told, what is missing and what moved, in Markdown."""
        return wording.markdown(
            self._told(), self._reach(), self._missing(), self._changes(), self.whose
        )

    def pictures(self) -> str:
        """Return the pictures: how much of four weeks is told, and which channels were watched."""
        return shown.pictures(self.coverage, self.channel_days, self.window)

    def tables(self) -> str:
        """Return the channels, the most watched videos, what is missing and what moved."""
        return shown.tables(
            self.channel_days, self.video_days, self.missing, self.changes, self.rows,
            self.before,
        )  # fmt: skip

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        days = (self.window[1] - self.window[0]).days + 1
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Window",
            f"{wording.capitalised(wording.days_long(days))} {wording.span(*self.window)}, as "
            f"known on {formats.instant(self.at)}. Without a date it ends with the last day of "
            "which at least nine of ten channels are told. What moved is counted since "
            f"{wording.held_against(self.before)}.",
            "### Definitions",
            sourcing.definitions(_DEFINED),
            "An estimate is provisional until a statement of its month is held. A video's day that "
            "Analytics does not list was not watched, or is not told yet: it has no row, and no "
            f"zero. The attached tables hold every row. {wording.UNKNOWN}",
        )

    def said(self) -> ReportSaid:
        """Return what is kept: the export's tables, and whether they agree with each other."""
        tables = {
            "channel_days": self.channel_days,
            "video_days": self.video_days,
            "changes": self.changes,
        }
        if self.is_now:
            tables["missing"] = self.missing
        views, revenue = (self._sums()[name] for name in ("views", "revenue_micros"))
        return ReportSaid(
            headline=(
                f"{wording.counted(self.channel_days['channel_id'].n_unique(), 'channel')} told: "
                f"{wording.counted(views, 'view')}, "
                f"revenue {'not told' if revenue is None else formats.money(revenue)}; "
                f"{wording.counted(self._untold().height, 'channel day')} missing"
            ),
            subject=self.subject.called,
            window=self.window,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            sources_note=sourcing.note(self.sources),
            tables=tables,
            checks=[self._agreement("views"), self._agreement("revenue_micros")],
        )

    def _sums(self) -> Row:
        """Return the sums of the window; what no channel has told is None."""
        days = self.channel_days
        return {
            name: None if days[name].null_count() == days.height else int(days[name].sum())
            for name in _SUMMED
        }

    def _told(self) -> str:
        days = self.channel_days
        span = wording.span(*self.window)
        told = days.filter(pl.col("videos_told") > 0)
        if told.is_empty():
            if self.network is None:
                return f"Nothing has been collected yet: Analytics has told nothing of {span}."
            return f"Analytics has told nothing of {span}."
        sums = self._sums()
        channels = told["channel_id"].n_unique()
        videos = self.video_days["video_id"].n_unique()
        revenue = registry.get("revenue")
        provisional = int(told["is_provisional"].sum())
        firm = ", all of it provisional"
        if not provisional:
            firm = ", all of it stated since"
        elif provisional < told.height:
            firm = f", provisional for {provisional} of {told.height} channel days"
        said = (
            f"Of {span} Analytics tells **{wording.counted(channels, 'channel')}** with "
            f"{wording.counted(videos, 'video')}: **{formats.counted(sums['views'], 'view')}**, "
            f"**{registry.get('watch_hours').text(registry.get('watch_hours').of(sums))}** hours "
            "watched and "
        )
        if sums["revenue_micros"] is None:
            return f"{said}no revenue: {revenue.null_means}."
        return f"{said}**{revenue.text(sums['revenue_micros'])}** of estimated revenue{firm}."

    def _reach(self) -> str:
        sums = self._sums()
        if sums["impressions"] is None:
            return f"Impressions are not known: {registry.get('impressions').null_means}."
        said = f"Thumbnails were shown **{wording.counted(sums['impressions'], 'time')}**"
        rate = registry.get("ctr")
        clicked = rate.of(
            {"clicks": sums["clicks"], "impressions": sums["impressions_with_clicks"]}
        )
        return f"{said}." if clicked is None else f"{said} and clicked at {rate.text(clicked)}."

    def _untold(self) -> pl.DataFrame:
        """Return what is missing; a channel that was told in full to have no views is not."""
        return self.missing.filter(pl.col("reason") != shown.NOTHING_HAPPENED)

    def _missing(self) -> str:
        missing = self._untold()
        if missing.is_empty():
            active = "No active channel is missing"
            return f"{active}." if self.channel_days.height else ""
        reasons = missing.group_by("reason").len().sort("len", "reason", descending=[True, False])
        why = "; ".join(f"{one['reason']}: {one['len']}" for one in reasons.to_dicts())
        days = wording.counted(missing.height, "channel day")
        verb = "is" if missing.height == 1 else "are"
        return f"**{wording.capitalised(days)}** of active channels {verb} missing ({why})."

    def _changes(self) -> str:
        since = f"Since {wording.held_against(self.before)},"
        if self.changes.is_empty():
            return f"{since} nothing moved."
        known = self.changes.filter("was_known")
        new = self.changes.height - known.height
        told, moved = wording.counted(new, "channel day"), wording.counted(known.height, _KNOWN)
        change = ""
        if known.height:
            revenue = formats.money(_change(known, "revenue_before_micros", "revenue_after_micros"))
            views = formats.count(_change(known, "views_before", "views_after"))
            change = f" (revenue {revenue}, views {views})"
        return (
            f"{since} **{told}** {wording.was(new)} told for the first time and "
            f"**{moved}** moved{change}."
        )

    def _agreement(self, column: str) -> CheckSaid:
        """Hold the sum of the videos' rows against that of the channels', asked apart."""
        videos, channels = (int(frame[column].sum()) for frame in (self.video_days,
                                                                   self.channel_days))  # fmt: skip
        write = formats.money_exact if column.endswith("_micros") else formats.count
        found = f"{write(videos)} of videos, {write(channels)} of channels"
        return CheckSaid(f"{column}: videos add up to channels", videos == channels, found)


def _change(frame: pl.DataFrame, before: str, after: str) -> int:
    """Return by how much a sum moved; what was not known, or is not any more, adds nothing."""
    return int(frame[after].fill_null(0).sum()) - int(frame[before].fill_null(0).sum())
