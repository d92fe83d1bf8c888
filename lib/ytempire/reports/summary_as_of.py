"""The report channel_performance_summary as of an instant: the channels as they were known then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire.charts.tables import Column, nothing, table
from ytempire.metrics import formats
from ytempire.reports import sourcing, wording
from ytempire.reports import summary_prose as prose
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Look, Row
from ytempire.runs.report import ReportSaid

_CHANNELS = (
    Column("channel", "Channel"),
    Column("published", "Published", "number"),
    Column("revenue", "Revenue", "number", "not told then"),
    Column("views", "Views", "number", "not told then"),
    Column("cost", "Spent", "number", "nothing was known to be spent"),
)
_STATED = (
    Column("by", "Stated by"),
    Column("what", "What"),
    Column("of", "Days"),
    Column("amount", "Amount", "number"),
)


@dataclass(frozen=True)
class SummaryAsOf:
    """What the warehouse knew at an instant, and how it is told.

    Readings of public counters, imported files and the state of the sources are not kept as of an
    instant, and are left out.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, as known when, in Markdown.
    as_of
        The instant.
    days
        The window in words; empty where nothing was known and no day is named.
    channels, stated
        Frames, as the queries ``channels_as_of`` and ``stated_as_of`` have them.
    """

    subject: Subject
    whose: str
    as_of: datetime
    days: str
    channels: pl.DataFrame
    stated: pl.DataFrame

    @classmethod
    def of(
        cls, look: Look, subject: Subject, at: datetime, day: date | None, days: int
    ) -> SummaryAsOf:
        """Ask a snapshot of the warehouse.

        Parameters
        ----------
        look, subject
            The warehouse, and whom it is about.
        at
            The instant.
        day
            Last Pacific day of the report; None: the latest of which revenue was known then.
        days
            Length of the window.
        """
        channels = look.frame(
            "reports/channel_performance_summary/channels_as_of",
            as_of=at, report_date=day, days=days, channel_ids=subject.ids,
        )  # fmt: skip
        first = last = at.date()
        if channels.height:
            first, last = channels["first_day"][0], channels["last_day"][0]
        elif day is not None:
            first, last = wording.days_before(day, days), day
        # Nothing known and no day named: there is no window to tell.
        is_named = channels.height or day is not None
        about = f"{wording.days_long(days)} {wording.span(first, last)}" if is_named else ""
        stated = look.frame(
            "reports/channel_performance_summary/stated_as_of",
            as_of=at,
            first_day=first,
            last_day=last,
        )
        return cls(subject, wording.whose(look, at, about), at, about, channels, stated)

    def opening(self) -> str:
        """Return what was known in sentences, in Markdown."""
        known = prose.known_then(self.subject, self._sums(), self.days)
        return "\n\n".join((known, wording.markdown(self.whose)))

    def pictures(self) -> str:
        """Say, in HTML, that there are none."""
        return nothing("Pictures are drawn of what is known now.")

    def tables(self) -> str:
        """Return the tables of channels, statements and invoices, as HTML."""
        channels = [
            {
                "channel": one["channel_name"] or "of no channel",
                "published": formats.count(one["videos_published"]),
                "revenue": formats.money(one["revenue_micros"]),
                "views": formats.count(one["views"]),
                "cost": formats.money(one["ledger_micros"]),
            }
            for one in self.channels.iter_rows(named=True)
        ]
        stated = [
            {
                "by": one["stated_by"],
                "what": (one["kind"] or "").replace("_", " ") if one["is_revenue"] else "invoice",
                "of": wording.span(one["first_day"], one["last_day"]),
                "amount": formats.money_exact(one["amount_micros"]),
            }
            for one in self.stated.iter_rows(named=True)
        ]
        return (
            f"<h3>Channels</h3>{table(_CHANNELS, channels, 'Nothing was known then.')}"
            "<h3>Statements and invoices of the network</h3>"
            + table(_STATED, stated, "Nothing had been stated of these days.")
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        return prose.made_as_of(self.as_of)

    def said(self) -> ReportSaid:
        """Return what is kept of the report."""
        sums = self._sums()
        headline = "nothing was known then of these days"
        if sums is not None:
            earned, spent = sums["all_revenue_micros"], sums["all_ledger_micros"]
            headline = (
                f"known then of {self.subject.short}: "
                f"{'no' if earned is None else f'{formats.money(earned)} of'} revenue, "
                f"{'no spending' if spent is None else f'{formats.money(spent)} spent'}"
            )
        window = None if sums is None else (sums["first_day"], sums["last_day"])
        own = self.channels.drop(
            [name for name in self.channels.columns if name.startswith("all_")]
        )
        tables = {"channels": own, "stated": self.stated}
        return ReportSaid(
            headline, window, self.as_of, tables=tables, sources_note=sourcing.note(None)
        )

    def _sums(self) -> Row | None:
        return self.channels.row(0, named=True) if self.channels.height else None
