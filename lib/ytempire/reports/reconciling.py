"""From what YouTube estimated to what payees state: every dollar between them has its step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ytempire.reports.looking import Row


@dataclass(frozen=True)
class Month:
    """A Pacific month, explained. Micro-dollars; each step is signed, and they add up.

    Attributes
    ----------
    month
        Its first day.
    estimated
        YouTube's estimate of all channels; None: none was told.
    unnamed
        Less what is estimated of channels that no statement names.
    statement
        What the first statements say beyond the estimate of the same channels.
    other_kinds
        Earnings that YouTube does not estimate: premium, fan funding.
    restated, adjusted, withheld, exchange
        What later statements, adjustments, tax and exchange changed.
    stated
        What payees state in all; None: no statement is held, the month is open.
    spent
        What the ledger charges to the month; None: it has no entry.
    channels_unnamed, channels_stated
        Channels with an estimate that no statement names, and that one does.
    told_to
        The last day of it of which most channels have an estimate; None: there is none.
    estimated_told, spent_told
        What was estimated and spent up to that day.
    """

    month: date
    estimated: int | None
    unnamed: int
    statement: int
    other_kinds: int
    restated: int
    adjusted: int
    withheld: int
    exchange: int
    stated: int | None
    spent: int | None
    channels_unnamed: int
    channels_stated: int
    told_to: date | None
    estimated_told: int | None
    spent_told: int | None

    @property
    def is_open(self) -> bool:
        """Say whether no statement of earnings is held."""
        return self.stated is None

    @property
    def left(self) -> int | None:
        """Return what is stated less what was spent; of an open month both of days told alone.

        The ledger is charged at once and YouTube tells days later: held against each other as they
        stand, an open month would be charged for days that have earned nothing yet.
        """
        earned = self.estimated_told if self.is_open else self.stated
        spent = self.spent_told if self.is_open else self.spent
        return None if earned is None or spent is None else earned - spent

    @property
    def steps(self) -> dict[str, int]:
        """Return the steps from the estimate to what is stated, in their order."""
        return {
            "channels that no statement names": self.unnamed,
            "statements against estimates": self.statement,
            "kinds that YouTube does not estimate": self.other_kinds,
            "restated since": self.restated,
            "adjustments": self.adjusted,
            "tax withheld": self.withheld,
            "exchange": self.exchange,
        }


def months(rows: Sequence[Row]) -> list[Month]:
    """Explain months.

    Parameters
    ----------
    rows
        As ``reports/revenue_reconciliation/months`` gives them, in order.
    """
    by_month: dict[date, list[Row]] = {}
    for row in rows:
        by_month.setdefault(row["pacific_month"], []).append(row)
    return [_explained(month, own) for month, own in by_month.items()]


def together(found: Sequence[Month]) -> dict[str, int]:
    """Return the steps of stated months together, from ``estimated`` to ``stated``."""
    stated = [one for one in found if not one.is_open]
    sums = {"estimated": sum(one.estimated or 0 for one in stated)}
    for one in stated:
        for name, amount in one.steps.items():
            sums[name] = sums.get(name, 0) + amount
    return sums | {"stated": sum(one.stated or 0 for one in stated)}


def month_before(day: date, months: int) -> date:
    """Return the first day of the month so many months before a day's; below 0: after it."""
    first = day.year * 12 + day.month - 1 - months
    return date(first // 12, first % 12 + 1, 1)


def _explained(month: date, rows: Sequence[Row]) -> Month:
    """Explain one month.

    A payee's statement as a whole speaks of all channels that no statement names.
    """
    is_open = all(row["videos_micros"] is None and row["other_micros"] is None for row in rows)
    whole = [row for row in rows if row["channel_id"] is None]
    has_whole = any(row["videos_micros"] is not None for row in whole)
    estimated = [row for row in rows if row["estimated_micros"] is not None]
    named = [row for row in estimated if row["videos_micros"] is not None]
    unnamed = [row for row in estimated if row["videos_micros"] is None]
    told = _sum(rows, "estimated_micros")
    left_out = 0 if has_whole or is_open else _zero(unnamed, "estimated_micros")
    covered = (told or 0) - left_out
    first = _zero(rows, "videos_first_micros") + _zero(rows, "other_first_micros")
    now = _zero(rows, "videos_micros") + _zero(rows, "other_micros")
    return Month(
        month=month,
        estimated=told,
        unnamed=-left_out,
        statement=0 if is_open else _zero(rows, "videos_first_micros") - covered,
        other_kinds=_zero(rows, "other_first_micros"),
        restated=now - first,
        adjusted=_zero(rows, "adjustment_micros"),
        withheld=_zero(rows, "withholding_micros"),
        exchange=_zero(rows, "exchange_micros"),
        stated=None if is_open else _zero(rows, "stated_micros"),
        spent=_sum(rows, "spent_micros"),
        channels_unnamed=0 if has_whole or is_open else len(unnamed),
        channels_stated=len(named) + (len(unnamed) if has_whole else 0),
        told_to=rows[0]["told_to"],
        estimated_told=_sum(rows, "estimated_told_micros"),
        spent_told=_sum(rows, "spent_told_micros"),
    )


def _sum(rows: Sequence[Row], column: str) -> int | None:
    known = [row[column] for row in rows if row[column] is not None]
    return sum(known) if known else None


def _zero(rows: Sequence[Row], column: str) -> int:
    """Return a sum in which what was not stated adds nothing."""
    return _sum(rows, column) or 0
