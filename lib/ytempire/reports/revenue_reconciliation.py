"""The report revenue_reconciliation: estimates against statements against the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import polars as pl

from ytempire import clock
from ytempire.metrics import formats
from ytempire.reports import choosing, looking, reconciling, sourcing, wording
from ytempire.reports import reconciliation_prose as prose
from ytempire.reports import reconciliation_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.reports.reconciling import Month
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_analytics", "internal_db")


def read(
    report_date: str | None = None,
    months: int = 6,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> RevenueReconciliation:
    """Ask what was estimated, stated and spent.

    Parameters
    ----------
    report_date
        Pacific day, ISO, in the last month; None: the running month.
    months
        How many, the last one included.
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
        last = looking.day(report_date) or clock.pacific_date(at)
        window = {
            "first_day": reconciling.month_before(last, months - 1),
            "last_day": reconciling.month_before(last, -1) - timedelta(days=1),
        }
        found = look.frame(
            "reports/revenue_reconciliation/months", as_of=at, channel_ids=subject.ids, **window
        )
        # Views hold what is known now, and of all channels.
        is_whole = as_of is None and subject.ids is None

        def whole(query: str) -> pl.DataFrame | None:
            return look.frame(query, **window) if is_whole else None

        return RevenueReconciliation(
            subject=subject,
            whose=wording.whose(look, at),
            at=at,
            window=(window["first_day"], window["last_day"]),
            rows=found,
            payees=whole("reports/revenue_reconciliation/payees"),
            invoices=whole("reports/revenue_reconciliation/invoices"),
            sources=look.rows(sourcing.QUERY) if as_of is None else None,
        )


@dataclass(frozen=True)
class RevenueReconciliation:
    """What was known of the months, and how it is told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    at
        The instant whose knowledge is shown.
    window
        First day of the first month, last day of the last one.
    rows
        A row a month and channel, as the query ``months`` has it.
    payees, invoices
        As the queries of those names have them; None where the report is of an instant or a
        channel.
    sources
        Rows of the sources' freshness.
    """

    subject: Subject
    whose: str
    at: datetime
    window: tuple[date, date]
    rows: pl.DataFrame
    payees: pl.DataFrame | None
    invoices: pl.DataFrame | None
    sources: list[Row] | None

    @property
    def months(self) -> list[Month]:
        """Return the months, explained."""
        return reconciling.months(self.rows.to_dicts())

    def opening(self) -> str:
        """Return what was estimated, stated and spent, and why they differ, in Markdown."""
        found = self.months
        return wording.markdown(
            self._stated(found), prose.explained(found), prose.unnamed(found),
            prose.still_open(found), prose.left(found), self._beyond(), self._vendors(), self.whose,
        )  # fmt: skip

    def pictures(self) -> str:
        """Return the pictures: the months side by side, and the way from estimate to statement."""
        return shown.pictures(self.months)

    def tables(self) -> str:
        """Return the months, the payees, the channels and the vendors' invoices as HTML."""
        return shown.tables(self.months, self.rows, self.payees, self.invoices)

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        kept = "" if self.payees is not None else (
            "Payees' thresholds and vendors' invoices are told of the whole network as it is known "
            "now, and are left out here."
        )  # fmt: skip
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Window",
            f"Pacific months {wording.months(*self.window)}, "
            f"as known on {formats.instant(self.at)}.",
            "### Definitions",
            sourcing.definitions(("revenue", "reconciliation_factor", "spent")),
            "Stated is what payees state in all, with adjustments, tax withheld and exchange; "
            "nobody tells when it reaches an account. YouTube estimates videos, so that ads and "
            "shorts are held against the estimate and other kinds of earnings have none. A month "
            "is open until a statement of its earnings is held. Spent is what the ledger charges "
            "to the month's days, for whichever videos. YouTube tells revenue two to three days "
            "late: in an open month revenue less spent goes no further than the last day of which "
            "nine of ten channels have revenue, on both sides.",
            kept,
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        found = self.months
        sums = reconciling.together(found)
        known = {"payees": self.payees, "invoices": self.invoices}
        return ReportSaid(
            headline=prose.headline(found),
            subject=self.subject.called,
            window=self.window,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            sources_note=sourcing.note(self.sources),
            tables={"channel_months": self.rows, "months": shown.frame(found)}
            | {name: frame for name, frame in known.items() if frame is not None},
            checks=self._checks(found, sums),
        )

    def _stated(self, found: list[Month]) -> str:
        stated = [one for one in found if not one.is_open]
        span = wording.months(*self.window)
        if not found:
            return f"Of {span} nothing estimated, stated or spent is known."
        if not stated:
            return f"No payee has stated anything of {span} yet, so there is nothing to reconcile."
        sums = reconciling.together(found)
        months = wording.counted(len(stated), "month")
        verb = "is" if len(stated) == 1 else "are"
        said = f"**{months}** of {span} {verb} stated: payees state **" + formats.money(
            sums["stated"]
        )
        estimated = formats.money(sums["estimated"])
        if not sums["estimated"]:
            return f"{said}** in all; YouTube had estimated nothing of it."
        change = formats.change(sums["stated"], sums["estimated"])
        difference = formats.money(sums["stated"] - sums["estimated"])
        return (
            f"{said}** in all, where YouTube had estimated **{estimated}**: a difference of "
            f"**{difference}** ({change})."
        )

    def _beyond(self) -> str:
        if self.payees is None:
            return ""
        beyond = self.payees.filter(pl.col("is_beyond_threshold"))
        if beyond.is_empty():
            return (
                "No payee's month is further from its estimate than usual."
                if (self.payees.height)
                else ""
            )
        named = wording.listed(
            [
                f"{wording.plain(one['payee'])}'s {one['kind'].replace('_', ' ')} of "
                f"{wording.month(one['pacific_month'])} "
                f"({formats.change(one['actual_micros'], one['estimated_micros'])})"
                for one in beyond.to_dicts()
            ]
        )
        verb = "is" if beyond.height == 1 else "are"
        return f"Further from the estimate than usual {verb} {named}."

    def _vendors(self) -> str:
        if self.invoices is None or self.invoices.is_empty():
            return ""
        states = dict(self.invoices["state"].value_counts().iter_rows())
        differs = self.invoices.filter(pl.col("state") == "differs")
        off = formats.money_exact(int(differs["variance_micros"].sum()))
        matched, still_open = (states.get(state, 0) for state in ("matched", "open"))
        verb = "differs" if differs.height == 1 else "differ"
        told = [
            f"{matched or 'none'} {'match' if matched > 1 else 'matches'} the ledger to the cent",
            f"{differs.height} {verb}, by {off} in all" if differs.height else "none differs",
            f"{still_open or 'none'} {'are' if still_open > 1 else 'is'} open",
        ]
        periods = wording.counted(self.invoices.height, "period")
        return f"Of {periods} of vendors, {wording.listed(told)}."

    def _checks(self, found: list[Month], sums: dict[str, int]) -> list[CheckSaid]:
        steps = sum(amount for name, amount in sums.items() if name != "stated")
        told = (
            f"{formats.money_exact(steps)} by steps, {formats.money_exact(sums['stated'])} stated"
        )
        checks = [CheckSaid("the steps add up to what is stated", steps == sums["stated"], told)]
        if self.payees is not None:
            listed = int(self.payees["actual_micros"].sum())
            held = int(self.rows["stated_micros"].sum())
            payees, months = formats.money_exact(listed), formats.money_exact(held)
            told = f"{payees} of payees, {months} of months"
            checks.append(CheckSaid("payees add up to the months", listed == held, told))
        return checks
