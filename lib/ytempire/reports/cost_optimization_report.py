"""The report cost_optimization_report: where a video costs more than it has to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire import clock, parameters, units
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.metrics.registry import COST_TARGET_MICROS
from ytempire.reports import choosing, looking, savings, sourcing, wording
from ytempire.reports import cost_prose as prose
from ytempire.reports import cost_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.reports.savings import Saving
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings, load

_SOURCES = ("internal_db",)
_SUMMED = (
    "videos_published", "videos_with_cost", "videos_under_target", "videos_over_alert",
    "videos_over_limit", "published_cost_micros",
)  # fmt: skip


def read(
    report_date: str | None = None,
    days: int = 7,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 20,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> CostOptimizationReport:
    """Ask what was spent, for what, and what of it came to nothing.

    Parameters
    ----------
    report_date
        Last Pacific day, ISO; None: the last that is over.
    days
        Length of the window.
    channel, niche, tier
        Whom it is about; None: all, and what was spent on no channel.
    rows
        Videos and channels listed; the tables that are kept have all of them.
    as_of
        Instant, ISO, whose knowledge is shown; None: now.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    settings = settings or load()
    costs = parameters.network(settings.home).costs
    marks = (units.usd_to_micros(costs.alert_usd), units.usd_to_micros(costs.limit_usd))
    with looking.look(settings) as look:
        subject = choosing.subject(look, channel, niche, tier)
        known_at = looking.instant(as_of)
        at = known_at or look.now
        last = looking.day(report_date) or looking.last_day_over(at)
        first = wording.days_before(last, days)
        asked = {
            "first_day": first,
            "last_day": last,
            "days": days,
            "before_at": clock.pacific_day_bounds(wording.days_before(last, 2 * days))[0],
            "first_at": clock.pacific_day_bounds(first)[0],
            "end_at": clock.pacific_day_bounds(last)[1],
            "channel_ids": subject.ids,
            "as_of": known_at,
        }
        of_marks = {"alert_micros": marks[0], "limit_micros": marks[1]}
        return CostOptimizationReport(
            subject=subject,
            whose=wording.whose(look, at),
            at=at,
            is_now=known_at is None,
            window=(first, last),
            marks=marks,
            spending=look.frame("reports/cost_optimization_report/spending", **asked),
            by_day=look.frame("reports/cost_optimization_report/days", **asked),
            channels=look.frame(
                "reports/cost_optimization_report/channels",
                **asked, **of_marks, target_micros=COST_TARGET_MICROS,
            ),
            attempts=look.frame("reports/cost_optimization_report/attempts", **asked),
            prices=look.frame("reports/cost_optimization_report/prices", **asked),
            videos=look.frame("reports/cost_optimization_report/dear_videos", **asked, **of_marks),
            sources=look.rows(sourcing.QUERY) if known_at is None else None,
            rows=rows,
        )  # fmt: skip


@dataclass(frozen=True)
class CostOptimizationReport:
    """What was spent, and how it is told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    at, is_now
        The instant whose knowledge is shown, and whether that is now.
    window
        First and last Pacific day.
    marks
        Micro-dollars above which a video is flagged, and above which it is too dear.
    spending, by_day, channels, attempts, prices, videos
        Frames, as the queries of ``reports/cost_optimization_report`` have them; videos are those
        above the lower mark.
    sources
        Rows of the sources' freshness.
    rows
        Videos and channels listed.
    """

    subject: Subject
    whose: str
    at: datetime
    is_now: bool
    window: tuple[date, date]
    marks: tuple[int, int]
    spending: pl.DataFrame
    by_day: pl.DataFrame
    channels: pl.DataFrame
    attempts: pl.DataFrame
    prices: pl.DataFrame
    videos: pl.DataFrame
    sources: list[Row] | None
    rows: int

    @property
    def days(self) -> int:
        """Return the length of the window."""
        return (self.window[1] - self.window[0]).days + 1

    @property
    def savings(self) -> list[Saving]:
        """Return the ways of spending less, the one worth most first."""
        return savings.found(
            self.channels.to_dicts(), self.attempts.to_dicts(), self.prices.to_dicts(),
            self.marks, self.days,
        )  # fmt: skip

    def opening(self) -> str:
        """Return what a video costs and what could be saved, in Markdown."""
        return wording.markdown(
            self._cost(),
            prose.spent(
                self._amount("amount_micros"), self._amount("amount_before_micros"),
                self.attempts, self.subject, self.days,
            ),
            prose.worth(self.savings),
            prose.dear(self._sums(), self.marks),
            prose.changed(self.prices.to_dicts()),
            self.whose,
        )  # fmt: skip

    def pictures(self) -> str:
        """Return the pictures: what savings are worth, and who was paid day by day."""
        return shown.pictures(self.savings, self.by_day, self.spending, self.channels)

    def tables(self) -> str:
        """Return savings, vendors, stages, attempts, prices, channels and dear videos as HTML."""
        return "".join(
            (
                shown.savings_table(self.savings),
                shown.spending(self.spending, self._videos()),
                shown.attempts(self.attempts),
                shown.prices(self.prices),
                shown.channels(self.channels, self.rows),
                shown.videos(self.videos, self.rows),
            )
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        alert, limit = (formats.money(mark) for mark in self.marks)
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            prose.known_then(self.at) if not self.is_now else "",
            "### Window",
            f"{wording.capitalised(wording.days_long(self.days))} {wording.span(*self.window)}, "
            "held against as many days before. Spending counts in the day it arose, a video's cost "
            "in the day it was published, an attempt in the day it ended.",
            prose.chosen(self.subject),
            "### Definitions",
            sourcing.definitions(
                ("spent", "cost_per_video", "share_under_target", "failed_attempt_cost")
            ),
            f"A video is flagged above {alert} and too dear above {limit} (costs of "
            "parameters/network.yaml). A saving is what the window would have cost less, times 30 "
            "over its days; savings overlap and must not be added up. The cheapest item is the "
            "cheapest listed one of the same vendor, component and unit: whether it would do as "
            "well is not known here.",
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        found = self.savings
        best = "nothing to save is known"
        if found:
            best = f"{formats.money(found[0].month_micros)} a month: {found[0].item}"
        cost = registry.get("cost_per_video")
        about = "" if self.subject.ids is None else f"{self.subject.short}: "
        told = pl.DataFrame(
            [(one.item, one.worth_micros, one.month_micros, one.behind) for one in found],
            schema={"saving": pl.String, "worth_micros": pl.Int64, "month_micros": pl.Int64,
                    "behind": pl.String},
            orient="row",
        )  # fmt: skip
        return ReportSaid(
            headline=f"{about}{cost.text(cost.of(self._sums()))} a video; {best}",
            window=self.window,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            sources_note=sourcing.note(self.sources),
            tables={
                "savings": told, "spending": self.spending, "channels": self.channels,
                "attempts": self.attempts, "prices": self.prices, "dear_videos": self.videos,
            },
            checks=self._checks(),
        )  # fmt: skip

    def _sums(self) -> Row:
        """Return the sums over the channels; a cost that nobody has is not known."""
        own = self.channels
        sums: Row = {name: int(own[name].sum()) for name in _SUMMED}
        if not sums["videos_with_cost"]:
            sums["published_cost_micros"] = None
        return sums

    def _videos(self) -> tuple[int, int]:
        before = int(self.channels["videos_published_before"].sum())
        return self._sums()["videos_published"], before

    def _cost(self) -> str:
        sums, own = self._sums(), self.channels
        span = wording.within(*self.window)
        published = wording.counted(sums["videos_published"], "video")
        cost, share = registry.get("cost_per_video"), registry.get("share_under_target")
        if not sums["videos_published"]:
            return f"No video{self._of()} was published {span}, so there is no cost of one."
        verb = "was" if sums["videos_published"] == 1 else "were"
        said = f"**{wording.capitalised(published)}**{self._of()} {verb} published {span}"
        now = cost.of(sums)
        if now is None:
            return f"{said}; what they cost is not known."
        before = cost.of(
            {
                "published_cost_micros": int(own["published_cost_before_micros"].sum()),
                "videos_with_cost": int(own["videos_with_cost_before"].sum()),
            }
        )
        change = formats.change(now, before)
        compared = f" ({change} on {prose.days_before(self.days)})" if change != DASH else ""
        target = formats.money(COST_TARGET_MICROS, places=0)
        return (
            f"{said} at **{cost.text(now)}** each on average{compared}; "
            f"**{share.text(share.of(sums))}** cost less than {target}. A cost is known for "
            f"{formats.count(sums['videos_with_cost'])} of them."
        )

    def _of(self) -> str:
        """Return whose videos they are; nothing where they are all."""
        return "" if self.subject.ids is None else f" of {self.subject.name}"

    def _amount(self, column: str) -> int | None:
        known = self.spending[column].drop_nulls()
        return int(known.sum()) if known.len() else None

    def _checks(self) -> list[CheckSaid]:
        """Hold the ledger's days against its entries, and the channels' marks against videos."""
        days, entries = self._amount("amount_micros") or 0, int(self.prices["amount_micros"].sum())
        over = int(self.channels["videos_over_alert"].sum())
        money = f"{formats.money_exact(days)} of days, {formats.money_exact(entries)} of entries"
        return [
            CheckSaid("spending by day is what entries add up to", days == entries, money),
            CheckSaid(
                "dear videos are those that channels count",
                over == self.videos.height,
                f"{self.videos.height} listed, {over} counted",
            ),
        ]
