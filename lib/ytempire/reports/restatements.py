"""The report restatements: what is known otherwise now than at an earlier instant, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from ytempire import clock
from ytempire.metrics import formats
from ytempire.reports import choosing, looking, picturing, restating, sourcing, wording
from ytempire.reports import restatements_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Before, Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_analytics", "youtube_reporting", "internal_db")


def read(
    report_date: str | None = None,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 50,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> Restatements:
    """Ask what moved, and why.

    Parameters
    ----------
    report_date
        Pacific day, ISO, whose end is held against `as_of`; None: yesterday's edition of this
        report.
    channel, niche, tier
        Whom it is about; None: all.
    rows
        Channel days listed; the tables that are kept have all of them.
    as_of
        The later instant, ISO; None: now.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    with looking.look(settings) as look:
        until = looking.instant(as_of) or look.now
        day = looking.day(report_date)
        if day is None:
            before = look.previous("restatements", until)
        else:
            before = Before(min(clock.pacific_day_bounds(day)[1], until), is_edition=False)
        since = before.at
        subject = choosing.subject(look, channel, niche, tier)
        asked = {"since": since, "until": until, "channel_ids": subject.ids}
        return Restatements(
            subject=subject,
            whose=wording.whose(look, until),
            since=since,
            until=until,
            held_against=wording.held_against(before) if day is None else "",
            moved=restating.told_apart(look.frame("money/restated", rows=None, **asked), since),
            causes=look.frame("reports/restatements/causes", **asked),
            stated=look.frame("reports/restatements/statements", **asked),
            sources=look.rows(sourcing.QUERY) if as_of is None else None,
            rows=rows,
        )


@dataclass(frozen=True)
class Restatements:
    """What moved between two instants, and how it is told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    since, until
        The instants that are held against each other.
    held_against
        What the earlier one is, in words; empty where a day was asked for.
    moved
        One row a channel and Pacific day that moved, with the columns of ``money/restated``.
        `is_restated`: something that was known of a day that was over is known otherwise; `is_new`:
        Analytics told of it for the first time; neither: only its costs or publications are new.
        In this order, and each with the largest change first.
    causes, stated
        As the queries of ``reports/restatements`` list them.
    sources
        Rows of the sources' freshness; None: it is about an earlier instant.
    rows
        Channel days listed.
    """

    subject: Subject
    whose: str
    since: datetime
    until: datetime
    held_against: str
    moved: pl.DataFrame
    causes: pl.DataFrame
    stated: pl.DataFrame
    sources: list[Row] | None
    rows: int

    def opening(self) -> str:
        """Return what moved in sentences, and why, in Markdown."""
        since = f"What moved is counted since {self.held_against}." if self.held_against else ""
        return wording.markdown(
            self._moved(), self._why(), self._charged(), self._stated(), since, self.whose
        )

    def pictures(self) -> str:
        """Return the pictures: the change of revenue and cost by cause, and by day."""
        drawn = (shown.by_cause(self.causes), shown.by_day(self.moved))
        return picturing.shown(drawn, "Nothing that could be drawn moved.")

    def tables(self) -> str:
        """Return the causes, the statements, and the channel days that moved, as HTML."""
        return shown.tables(self.moved, self.causes, self.stated, self.rows)

    def making(self) -> str:
        """Return, in Markdown, where the figures come from."""
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Window",
            f"All Pacific days, as known on {formats.instant(self.since)} and on "
            f"{formats.instant(self.until)}. Without a date the earlier instant is that of the "
            "last edition made before today, Pacific; where there is none, when today began.",
            "### Definitions",
            "Every version of a fact is kept with the time at which it was known here; both "
            "columns are the same sums, over what was known at either time. Revenue is YouTube's "
            "estimate; cost is the ledger's. What is told for the first time is news and no "
            "restatement, and is told apart; so is what the ledger is charged for days of which it "
            "held nothing, or that were not over.",
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        restated = self._restated()
        headline = "nothing that was known moved"
        if restated.height:
            change = formats.money(restating.known_change(restated, "revenue", "_micros"))
            days = wording.counted(restated.height, "known channel day")
            headline = f"{days} moved, revenue by {change}"
        news = wording.counted(self._new().height, "channel day")
        return ReportSaid(
            headline=f"{headline}; {news} told for the first time",
            subject=self.subject.called,
            window=None,
            as_of=self.until,
            sources=sourcing.instants(self.sources, _SOURCES),
            sources_note=sourcing.note(self.sources),
            tables={
                "moved": self.moved,
                "causes": self.causes,
                "statements": self.stated,
            },
            checks=self._checks(),
        )

    def _restated(self) -> pl.DataFrame:
        """Return the channel days of which something that was known is known otherwise."""
        return self.moved.filter("is_restated")

    def _new(self) -> pl.DataFrame:
        """Return those that Analytics told for the first time."""
        return self.moved.filter("is_new")

    def _moved(self) -> str:
        between = f"between {formats.instant(self.since)} and {formats.instant(self.until)}"
        if self.moved.is_empty():
            return f"Nothing moved {between}."
        news, restated = _news(self._new()), self._restated()
        if restated.is_empty():
            return f"Nothing that was known moved {between}. {news}"
        changes = (
            ("revenue", restating.known_change(restated, "revenue", "_micros"), formats.money),
            ("views", restating.known_change(restated, "views"), formats.count),
            ("cost", restating.known_change(restated, "ledger", "_micros"), formats.money),
        )
        parts = [f"{name} by **{write(change)}**" for name, change, write in changes if change]
        by = f": {wording.listed(parts)}" if parts else "; revenue, views and cost add up as before"
        days = wording.counted(restated.height, "channel day")
        verb = wording.was(restated.height)
        return f"**{days}** that {verb} known moved {between}{by}. {news}"

    def _why(self) -> str:
        """Name the causes that moved what was known, the one that moved most money first."""
        told = sorted(
            (one for one in self.causes.to_dicts() if one["cause"] not in shown.NEWS),
            key=lambda one: -abs(one["revenue_change_micros"] + one["ledger_change_micros"]),
        )
        if not told:
            return ""
        parts = [
            f"{shown.WHY[one['cause']]} ({wording.counted(one['rows_moved'], *_noun(one))}: "
            f"{_amount(one)})"
            for one in told
        ]
        return f"Why: {'; '.join(parts)}."

    def _charged(self) -> str:
        """Tell what the ledger was charged that is no correction, and of which days."""
        causes = self.causes.filter(pl.col("cause").is_in(shown.CHARGED))
        if causes.is_empty():
            return ""
        cost = formats.money(int(causes["ledger_change_micros"].sum()))
        entries = wording.counted(int(causes["rows_moved"].sum()), "ledger entry", "ledger entries")
        only = self.moved.filter(~pl.col("is_restated") & ~pl.col("is_new")).height
        days = wording.counted(only, "channel day")
        alone = f" Of {days} nothing else is new." if only else ""
        return (
            f"The ledger was charged {cost} ({entries}) for days of which it had held nothing, or "
            f"that were not over; that corrects nothing.{alone}"
        )

    def _stated(self) -> str:
        if self.stated.is_empty():
            return ""
        restated = self.stated["amount_before_micros"].is_not_null().sum()
        change = formats.money(int(self.stated["change_micros"].sum()))
        lines = wording.counted(self.stated.height, "kind of statement", "kinds of statements")
        again = "none was stated before" if not restated else f"{restated} of them stated again"
        return f"Payees' statements moved by **{change}**: {lines}, {again}."

    def _checks(self) -> list[CheckSaid]:
        """Hold what moved by channel and day against what happened to facts, born elsewhere."""
        facts = self.causes.filter(~pl.col("is_cost"))
        happened = int(facts["revenue_change_micros"].sum())
        moved = int(self.moved["revenue_after_micros"].sum()) - int(
            self.moved["revenue_before_micros"].sum()
        )
        found = f"{formats.money_exact(happened)} of facts, {formats.money_exact(moved)} of days"
        name = "what happened to facts adds up to what moved of revenue"
        entries = int(self.causes["ledger_change_micros"].sum())
        spent = int(self.moved["ledger_after_micros"].sum()) - int(
            self.moved["ledger_before_micros"].sum()
        )
        charged = f"{formats.money_exact(entries)} of entries, {formats.money_exact(spent)} of days"
        return [
            CheckSaid(name, happened == moved, found),
            CheckSaid("the ledger's entries add up to what moved of cost", entries == spent,
                      charged),
        ]  # fmt: skip


def _news(new: pl.DataFrame) -> str:
    if new.is_empty():
        return "No channel day was told for the first time."
    days = wording.capitalised(wording.counted(new.height, "channel day"))
    # Of channels that earn nothing none is told, which is not a revenue of zero.
    told = new["revenue_after_micros"].drop_nulls()
    revenue = f"{formats.money(int(told.sum()))} of" if len(told) else "no"
    views = wording.counted(int(new["views_after"].sum()), "view")
    verb = wording.was(new.height)
    return f"{days} {verb} told for the first time, with {revenue} revenue and {views}."


def _noun(one: Row) -> tuple[str, str]:
    return ("ledger entry", "ledger entries") if one["is_cost"] else ("video day", "video days")


def _amount(one: Row) -> str:
    if one["is_cost"]:
        return f"cost {formats.money(one['ledger_change_micros'])}"
    return (
        f"revenue {formats.money(one['revenue_change_micros'])}, "
        f"views {formats.count(one['views_change'])}"
    )
