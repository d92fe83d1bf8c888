"""The report restatements: what is known otherwise now than at an earlier instant, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from ytempire import clock
from ytempire.metrics import formats
from ytempire.reports import choosing, looking, picturing, sourcing, wording
from ytempire.reports import restatements_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
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
            since = look.previous("restatements", until)
        else:
            since = min(clock.pacific_day_bounds(day)[1], until)
        subject = choosing.subject(look, channel, niche, tier)
        asked = {"since": since, "until": until, "channel_ids": subject.ids}
        return Restatements(
            subject=subject,
            whose=wording.whose(look, until),
            since=since,
            until=until,
            moved=_told_apart(look.frame("money/restated", rows=None, **asked)),
            causes=look.frame("reports/restatements/causes", **asked),
            stated=look.frame("reports/restatements/statements", **asked),
            sources=look.rows(sourcing.QUERY),
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
    moved
        One row a channel and Pacific day that moved, as ``money/restated`` lists them, those of
        which something known moved first (`is_restated`); `is_new`: Analytics told it first.
    causes, stated
        As the queries of ``reports/restatements`` list them.
    sources
        Rows of the sources' freshness.
    rows
        Channel days listed.
    """

    subject: Subject
    whose: str
    since: datetime
    until: datetime
    moved: pl.DataFrame
    causes: pl.DataFrame
    stated: pl.DataFrame
    sources: list[Row]
    rows: int

    def opening(self) -> str:
        """Return what moved in sentences, and why, in Markdown."""
        return wording.markdown(self._moved(), self._why(), self._stated(), self.whose)

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
            "last edition made before today, Pacific; where there is none, the end of yesterday.",
            "### Definitions",
            "Every version of a fact is kept with the time at which it was known here; both "
            "columns are the same sums, over what was known at either time. Revenue is YouTube's "
            "estimate; cost is the ledger's. What is told for the first time is news and no "
            "restatement, and is told apart.",
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        restated = self._restated()
        headline = "nothing that was known moved"
        if restated.height:
            change = formats.money_exact(_known_change(restated, "revenue", "_micros"))
            days = wording.counted(restated.height, "known channel day")
            headline = f"{days} moved, revenue by {change}"
        news = wording.counted(self._new().height, "channel day")
        return ReportSaid(
            headline=f"{headline}; {news} told for the first time",
            window=None,
            as_of=self.until,
            sources=sourcing.instants(self.sources, _SOURCES),
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
            ("revenue", _known_change(restated, "revenue", "_micros"), formats.money_exact),
            ("views", _known_change(restated, "views"), formats.count),
            ("cost", _known_change(restated, "ledger", "_micros"), formats.money_exact),
        )
        parts = [f"{name} by **{write(change)}**" for name, change, write in changes if change]
        by = f": {wording.listed(parts)}" if parts else "; revenue, views and cost add up as before"
        days = wording.counted(restated.height, "channel day")
        verb = wording.was(restated.height)
        return f"**{days}** that {verb} known moved {between}{by}. {news}"

    def _why(self) -> str:
        """Name the causes that moved what was known, the one that moved most money first."""
        told = sorted(
            (one for one in self.causes.to_dicts() if one["cause"] != "told for the first time"),
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

    def _stated(self) -> str:
        if self.stated.is_empty():
            return ""
        restated = self.stated["amount_before_micros"].is_not_null().sum()
        change = formats.money_exact(int(self.stated["change_micros"].sum()))
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
        return [CheckSaid(name, happened == moved, found)]


def _news(new: pl.DataFrame) -> str:
    if new.is_empty():
        return "No channel day was told for the first time."
    days = wording.capitalised(wording.counted(new.height, "channel day"))
    revenue = formats.money(int(new["revenue_after_micros"].sum()))
    views = wording.counted(int(new["views_after"].sum()), "view")
    verb = wording.was(new.height)
    return f"{days} {verb} told for the first time, with {revenue} of revenue and {views}."


def _known_change(moved: pl.DataFrame, figure: str, unit: str = "") -> int:
    """Return by how much a figure that was known moved; what is taken back is gone."""
    known = moved.filter(pl.col(f"{figure}_before{unit}").is_not_null())
    return int(known[f"{figure}_after{unit}"].sum()) - int(known[f"{figure}_before{unit}"].sum())


def _told_apart(moved: pl.DataFrame) -> pl.DataFrame:
    """Say of each channel day whether what was known of it moved, and whether it is news.

    A day of which a cost or a publication was known, and views were not, is news of Analytics.
    """
    figures = ("videos_before", "views_before", "revenue_before_micros", "ledger_before_micros")
    restated = [
        pl.col(name).is_not_null()
        & pl.col(name).ne_missing(pl.col(name.replace("before", "after")))
        for name in figures
    ]
    own = [name for name in moved.columns if not name.startswith("all_")]
    untold = pl.col("views_before").is_null() & pl.col("revenue_before_micros").is_null()
    told = pl.col("views_after").is_not_null() | pl.col("revenue_after_micros").is_not_null()
    return (
        moved.select(own)
        .with_columns(is_restated=pl.any_horizontal(restated), is_new=untold & told)
        .sort("is_restated", descending=True, maintain_order=True)
    )


def _noun(one: Row) -> tuple[str, str]:
    return ("ledger entry", "ledger entries") if one["is_cost"] else ("video day", "video days")


def _amount(one: Row) -> str:
    if one["is_cost"]:
        return f"cost {formats.money_exact(one['ledger_change_micros'])}"
    return (
        f"revenue {formats.money_exact(one['revenue_change_micros'])}, "
        f"views {formats.count(one['views_change'])}"
    )
