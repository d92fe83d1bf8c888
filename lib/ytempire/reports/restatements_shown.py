"""The pictures and tables of the report restatements."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from ytempire.charts.tables import Column, table
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing, wording
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture

WHY = {
    "told for the first time": "YouTube told days that were not known, two to three days late",
    "more videos told": "YouTube told more videos of days that were known in part",
    "told otherwise": "the same source told known days otherwise",
    "told by another source": "a report replaced what Analytics had told, or the other way round",
    "withdrawn": "what was told was taken out again",
    "charged late": "the ledger was charged for days that were over and known to cost something",
    "charged for the first time": "the ledger was charged for days of which it held nothing",
    "charged as the day went on": "the ledger was charged for days that were not over",
    "taken back": "entries of the ledger were reversed",
}
CHARGED = ("charged for the first time", "charged as the day went on")
NEWS = ("told for the first time", *CHARGED)
"""Causes of what was not known before, so that nothing was restated."""
_DAYS = (
    Column("what", "What moved"),
    Column("day", "Pacific day", "day"),
    Column("channel", "Channel"),
    Column("revenue", "Revenue then", "number", "not told then"),
    Column("revenue_now", "Revenue now", "number", "not told, or taken back"),
    Column("views", "Views then", "number", "not told then"),
    Column("views_now", "Views now", "number", "not told, or taken back"),
    Column("cost", "Cost then", "number", "nothing was known to be spent"),
    Column("cost_now", "Cost now", "number", "nothing is known to be spent"),
)
_CAUSES = (
    Column("cause", "What happened"),
    Column("why", "Which means"),
    Column("source", "Told by"),
    Column("rows", "Rows", "number"),
    Column("channel_days", "Channel days", "number"),
    Column("of", "Pacific days"),
    Column("revenue", "Revenue", "number"),
    Column("views", "Views", "number"),
    Column("cost", "Cost", "number"),
)
_STATED = (
    Column("payee", "Stated by"),
    Column("month", "Pacific month"),
    Column("kind", "Kind"),
    Column("then", "Stated then", "number", "not stated then"),
    Column("now", "Stated now", "number", "not stated any more"),
)


def tables(moved: pl.DataFrame, causes: pl.DataFrame, stated: pl.DataFrame, rows: int) -> str:
    """Return the causes, the statements, and the channel days that moved, as HTML."""
    listed = moved.head(rows).to_dicts()
    left = moved.height - len(listed)
    more = ", the largest change first"
    if left:
        more += f" ({formats.count(left)} more in the attached table)"
    return (
        f"<h3>Why</h3>{table(_CAUSES, _cause_rows(causes), 'Nothing happened to known days.')}"
        f"<h3>Statements</h3>{table(_STATED, _stated_rows(stated), 'No statement moved.')}"
        f"<h3>Channel days{more}</h3>{table(_DAYS, _day_rows(listed), 'Nothing moved.')}"
    )


def by_cause(causes: pl.DataFrame) -> Picture | None:
    """Draw what moved in dollars, a bar a cause."""
    known = causes.select(
        cause=pl.concat_str("cause", pl.lit(" ("), "source", pl.lit(")")),
        change_micros=pl.col("revenue_change_micros") + pl.col("ledger_change_micros"),
    ).filter(pl.col("change_micros") != 0)
    if known.is_empty():
        return None
    return picturing.of_frame(
        "What moved, by cause",
        known,
        "Change of revenue as YouTube estimates it, and of what the ledger charges, in dollars",
        (Column("cause", "Cause"), Column("change", "Change", "number")),
        [
            {"cause": one["cause"], "change": formats.money_exact(one["change_micros"])}
            for one in known.to_dicts()
        ],
        x="cause", y="change_micros", kind="bar",
    )  # fmt: skip


def by_day(moved: pl.DataFrame) -> Picture | None:
    """Draw by how much known revenue changed, a bar a day."""
    days = (
        moved.filter(pl.col("revenue_before_micros").is_not_null())
        .group_by("pacific_date")
        .agg(
            revenue_change_micros=pl.col("revenue_after_micros").fill_null(0).sum()
            - pl.col("revenue_before_micros").fill_null(0).sum()
        )
        .filter(pl.col("revenue_change_micros") != 0)
        .sort("pacific_date")
    )
    if days.is_empty():
        return None
    return picturing.of_frame(
        "Change of known revenue, by the day it was earned",
        days,
        "YouTube's estimates of days that were known before",
        (Column("day", "Pacific day", "day"), Column("change", "Change", "number")),
        [
            {
                "day": formats.day(one["pacific_date"]),
                "change": formats.money_exact(one["revenue_change_micros"]),
            }
            for one in days.to_dicts()
        ],
        x="pacific_date", y="revenue_change_micros", kind="bar",
    )  # fmt: skip


def _cause_rows(causes: pl.DataFrame) -> list[dict[str, str]]:
    return [
        {
            "cause": one["cause"],
            "why": WHY[one["cause"]],
            "source": one["source"],
            "rows": formats.count(one["rows_moved"]),
            "channel_days": formats.count(one["channel_days"]),
            "of": wording.span(one["first_day"], one["last_day"]),
            "revenue": _or_dash(one["is_cost"], formats.money(one["revenue_change_micros"])),
            "views": _or_dash(one["is_cost"], formats.count(one["views_change"])),
            "cost": _or_dash(not one["is_cost"], formats.money(one["ledger_change_micros"])),
        }
        for one in causes.to_dicts()
    ]


def _stated_rows(stated: pl.DataFrame) -> list[dict[str, str]]:
    return [
        {
            "payee": one["payee"],
            "month": wording.month(one["pacific_month"]),
            "kind": one["kind"].replace("_", " "),
            "then": formats.money_exact(one["amount_before_micros"]),
            "now": formats.money_exact(one["amount_after_micros"]),
        }
        for one in stated.to_dicts()
    ]


def _what(one: Row) -> str:
    if one["is_restated"]:
        return "known otherwise"
    return "told for the first time" if one["is_new"] else "costs or publications alone"


def _or_dash(is_blank: bool, shown: str) -> str:
    return DASH if is_blank else shown


def _day_rows(moved: Sequence[Row]) -> list[dict[str, str]]:
    return [
        {
            "what": _what(one),
            "day": formats.day(one["pacific_date"]),
            "channel": one["channel_name"] or "of no channel",
            "revenue": formats.money(one["revenue_before_micros"]),
            "revenue_now": formats.money(one["revenue_after_micros"]),
            "views": formats.count(one["views_before"]),
            "views_now": formats.count(one["views_after"]),
            "cost": formats.money(one["ledger_before_micros"]),
            "cost_now": formats.money(one["ledger_after_micros"]),
        }
        for one in moved
    ]
