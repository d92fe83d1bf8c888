"""The report restatements: what is known otherwise now than at the end of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ytempire import clock
from ytempire.charts.tables import Column, table
from ytempire.dashboards.answers import Row, ask
from ytempire.metrics import formats
from ytempire.settings import Settings, load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

_COLUMNS = (
    Column("day", "Pacific day"),
    Column("channel", "Channel"),
    Column("revenue", "Revenue then", "number", "not told then"),
    Column("revenue_now", "Revenue now", "number", "not told, or taken back"),
    Column("views", "Views then", "number", "not told then"),
    Column("views_now", "Views now", "number", "not told, or taken back"),
    Column("cost", "Cost then", "number", "nothing was known to be spent"),
    Column("cost_now", "Cost now", "number", "nothing is known to be spent"),
)


@dataclass(frozen=True)
class Restatements:
    """What moved between two instants.

    Attributes
    ----------
    since, until
        The instants that are held against each other.
    moved
        One row a channel and Pacific day that moved, as ``money/restated`` lists them.
    """

    since: datetime
    until: datetime
    moved: list[Row]

    @classmethod
    def read(
        cls, report_date: str | None = None, rows: int = 50, settings: Settings | None = None
    ) -> Restatements:
        """Ask the warehouse.

        Parameters
        ----------
        report_date
            Pacific day, ISO, whose end is held against now; None: yesterday.
        rows
            Channel days listed.
        """
        now = clock.now()
        yesterday = clock.pacific_date(now) - timedelta(days=1)
        day = yesterday if report_date is None else date.fromisoformat(report_date)
        since = min(clock.pacific_day_bounds(day)[1], now)
        with Warehouse(settings or load()) as warehouse:
            with warehouse.connect("reader") as connection:
                migrations.require_current(connection)
            with warehouse.transaction("reader") as connection:
                moved = ask(connection, "money/restated", since=since, until=now, rows=rows)
        return cls(since, now, moved)

    def in_words(self) -> str:
        """Return what moved in sentences, in Markdown."""
        between = f"between {formats.instant(self.since)} and {formats.instant(self.until)}"
        if not self.moved:
            return f"Nothing moved {between}."
        sums = self.moved[0]
        new = f"{sums['all_new']:,} channel days were told for the first time"
        if not sums["all_restated"]:
            return f"Nothing that was known moved {between}; {new}."
        return (
            f"**{sums['all_restated']:,}** channel days that were known moved {between}: "
            f"revenue by **{formats.money_exact(sums['all_revenue_change_micros'])}**, views by "
            f"**{formats.count(sums['all_views_change'])}**, cost by "
            f"**{formats.money_exact(sums['all_ledger_change_micros'])}**; {new}."
        )

    def table(self) -> str:
        """Return the channel days that moved, those that were known first, as HTML."""
        rows = [
            {
                "day": formats.day(one["pacific_date"]),
                "channel": one["channel_name"] or "of no channel",
                "revenue": formats.money(one["revenue_before_micros"]),
                "revenue_now": formats.money(one["revenue_after_micros"]),
                "views": formats.count(one["views_before"]),
                "views_now": formats.count(one["views_after"]),
                "cost": formats.money(one["ledger_before_micros"]),
                "cost_now": formats.money(one["ledger_after_micros"]),
            }
            for one in self.moved
        ]
        return table(_COLUMNS, rows, "Nothing moved.")

    def receipt(self) -> str:
        """Return in a line what was read."""
        return f"read: {len(self.moved)} channel days that moved; nothing written"
