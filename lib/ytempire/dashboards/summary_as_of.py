"""The report channel_performance_summary as of an instant: the channels as they were known then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ytempire.charts.tables import Column, nothing, table
from ytempire.dashboards import summary_prose as prose
from ytempire.dashboards.answers import Row, ask, ask_one
from ytempire.metrics import formats
from ytempire.settings import Settings, load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

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
    """

    as_of: datetime
    identity: Row
    channels: list[Row]
    stated: list[Row]

    @classmethod
    def read(
        cls,
        as_of: str,
        report_date: str | None = None,
        days: int = 7,
        settings: Settings | None = None,
    ) -> SummaryAsOf:
        """Ask the warehouse.

        Parameters
        ----------
        as_of
            The instant, ISO, with its zone.
        report_date
            Last Pacific day of the report, ISO; None: the latest of which revenue was known then.
        days
            Length of the window.
        """
        at = datetime.fromisoformat(as_of)
        day = None if report_date is None else date.fromisoformat(report_date)
        with Warehouse(settings or load()) as warehouse:
            with warehouse.connect("reader") as connection:
                migrations.require_current(connection)
            with warehouse.transaction("reader") as connection:
                asked = {"as_of": at, "report_date": day, "days": days}
                channels = ask(
                    connection, "reports/channel_performance_summary/channels_as_of", **asked
                )
                window = (
                    {name: channels[0][name] for name in ("first_day", "last_day")}
                    if channels
                    else {"first_day": at.date(), "last_day": at.date()}
                )
                return cls(
                    as_of=at,
                    identity=ask_one(connection, "executive/identity"),
                    channels=channels,
                    stated=ask(
                        connection,
                        "reports/channel_performance_summary/stated_as_of",
                        as_of=at,
                        **window,
                    ),
                )

    def opening(self) -> str:
        """Return, in Markdown, whose figures these are, of which days and as of when."""
        window = None
        if self.channels:
            first = self.channels[0]
            window = first | {"days": (first["last_day"] - first["first_day"]).days + 1}
        return prose.opening(self.identity | {"asked_at": self.as_of}, window)

    def in_words(self) -> str:
        """Return what was known in sentences, in Markdown."""
        return prose.known_then(self.channels[0] if self.channels else None)

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
            for one in self.channels
        ]
        stated = [
            {
                "by": one["stated_by"],
                "what": (one["kind"] or "").replace("_", " ") if one["is_revenue"] else "invoice",
                "of": f"{formats.day(one['first_day'])} to {formats.day(one['last_day'])}",
                "amount": formats.money_exact(one["amount_micros"]),
            }
            for one in self.stated
        ]
        return (
            f"<h3>Channels</h3>{table(_CHANNELS, channels, 'Nothing was known then.')}"
            "<h3>Statements and invoices</h3>"
            + table(_STATED, stated, "Nothing had been stated of these days.")
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        return prose.made_as_of(self.as_of)

    def receipt(self) -> str:
        """Return in a line what was read."""
        return (
            f"read: channels {len(self.channels)}, statements and invoices {len(self.stated)} "
            f"as of {self.as_of.isoformat()}; nothing written"
        )
