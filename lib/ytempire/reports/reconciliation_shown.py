"""The pictures and tables of the report revenue_reconciliation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta

import polars as pl

from ytempire.charts.by_day import dollars
from ytempire.charts.tables import Column, table
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing, reconciling, wording
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture
from ytempire.reports.reconciling import Month
from ytempire.reports.savings import VENDORS

_NOT_STATED = "no statement is held"
_MONTHS = (
    Column("month", "Pacific month"),
    Column("state", "State"),
    Column("estimated", "Estimated", "number", "YouTube has told nothing of it"),
    Column("stated", "Stated", "number", _NOT_STATED),
    Column("difference", "Difference", "number", _NOT_STATED),
    Column("spent", "Spent", "number", registry.get("spent").null_means),
    Column("left", "Revenue less spent, same days", "number", "one of both is not known"),
)
_PAYEES = (
    Column("month", "Pacific month"),
    Column("payee", "Stated by"),
    Column("kind", "Kind"),
    Column("estimated", "Estimated", "number", "YouTube estimates no such thing"),
    Column("stated", "Stated", "number"),
    Column("factor", "Statement over estimate (YTEMPIRE)", "number", "there is no estimate"),
    Column("look", "Worth a look"),
)
_CHANNELS = (
    Column("month", "Pacific month"),
    Column("channel", "Channel"),
    Column("days", "Days told", "number"),
    Column("estimated", "Estimated", "number", "YouTube has told nothing of it"),
    Column("stated", "Stated", "number", _NOT_STATED),
    Column("withheld", "Withheld", "number", "nothing was withheld"),
    Column("spent", "Spent", "number", registry.get("spent").null_means),
)
_INVOICES = (
    Column("vendor", "Vendor"),
    Column("of", "Days (UTC)"),
    Column("state", "State"),
    Column("invoice", "Invoiced", "number", "no invoice has come"),
    Column("ledger", "In the ledger", "number"),
    Column("variance", "Difference", "number", "the period is open"),
)


def pictures(found: Sequence[Month]) -> str:
    """Return the months side by side, and the steps from the estimate to what is stated."""
    drawn = (_months(found), _steps(found))
    return picturing.shown(drawn, "There is no month to draw.")


def tables(
    found: Sequence[Month],
    rows: pl.DataFrame,
    payees: pl.DataFrame | None,
    invoices: pl.DataFrame | None,
) -> str:
    """Return the months, the payees, the channels and the vendors' invoices as HTML."""
    parts = [f"<h3>Months</h3>{table(_MONTHS, list(map(_month, found)), 'There is no month.')}"]
    if payees is not None:
        told = [_payee(one) for one in payees.to_dicts()]
        parts.append(f"<h3>Payees</h3>{table(_PAYEES, told, 'No payee has stated anything.')}")
    channels = [_channel(one) for one in rows.to_dicts()]
    parts.append(f"<h3>Channels</h3>{table(_CHANNELS, channels, 'No channel has any.')}")
    if invoices is not None:
        told = [_invoice(one) for one in invoices.to_dicts()]
        empty = "Neither an invoice nor a cost is known."
        parts.append(f"<h3>Vendors' invoices</h3>{table(_INVOICES, told, empty)}")
    return "".join(parts)


def frame(found: Sequence[Month]) -> pl.DataFrame:
    """Return the months as a frame: money in micro-dollars, steps signed."""
    kinds = dict.fromkeys(
        ("estimated", "unnamed", "statement", "other_kinds", "restated", "adjusted", "withheld",
         "exchange", "stated", "spent", "estimated_told", "spent_told"), pl.Int64,
    )  # fmt: skip
    days = {"month": pl.Date, "told_to": pl.Date}
    schema = days | kinds | dict.fromkeys(_COUNTED, pl.Int64)
    told = pl.DataFrame([asdict(one) for one in found], schema=schema)
    renamed = {name: f"{name}_micros" for name in kinds} | {"month": "pacific_month"}
    return told.rename(renamed)


_COUNTED = ("channels_unnamed", "channels_stated")


def _months(found: Sequence[Month]) -> Picture | None:
    rows = [
        {
            "month": wording.month(one.month),
            "place": place,
            "kind": kind,
            "usd": dollars(micros),
            "shown": formats.money(micros),
        }
        for place, one in enumerate(found)
        for kind, micros in (
            ("estimated", one.estimated), ("stated", one.stated), ("spent", one.spent),
        )
        if micros is not None
    ]  # fmt: skip
    if not rows:
        return None
    return picturing.of_catalogue(
        "Estimated, stated and spent, month by month",
        "report_months",
        {"months": rows},
        "YouTube's estimate, what payees state in all, what the ledger charges; a month without a "
        "statement is open",
        _MONTHS,
        list(map(_month, found)),
    )


def _steps(found: Sequence[Month]) -> Picture | None:
    sums = reconciling.together(found)
    if all(one.is_open for one in found):
        return None
    rows: list[dict[str, object]] = []
    at = 0
    for name, amount in sums.items():
        is_sum = name in {"estimated", "stated"}
        if not is_sum and not amount:
            continue
        start, end = (0, amount) if is_sum else (at, at + amount)
        rows.append(
            {
                "rank": len(rows) + 1,
                "step": name,
                "from": dollars(start),
                "to": dollars(end),
                "kind": "sum" if is_sum else "more" if amount > 0 else "less",
                "shown": formats.money(amount),
            }
        )
        at = end
    return picturing.of_catalogue(
        "From the estimate to what is stated, stated months together",
        "report_bridge",
        {"steps": rows},
        "Each step begins where the one before it ends; steps of nothing are left out",
        (Column("step", "Step"), Column("shown", "Amount", "number")),
        [{"step": str(row["step"]), "shown": str(row["shown"])} for row in rows],
    )


def _month(one: Month) -> dict[str, str]:
    has_both = one.stated is not None and one.estimated is not None
    return {
        "month": wording.month(one.month),
        "state": "open" if one.is_open else "stated",
        "estimated": formats.money(one.estimated),
        "stated": formats.money(one.stated),
        "difference": formats.money((one.stated or 0) - (one.estimated or 0)) if has_both else DASH,
        "spent": formats.money(one.spent),
        "left": formats.money(one.left),
    }


def _payee(one: Row) -> dict[str, str]:
    look = {True: "yes", False: "no", None: DASH}[one["is_beyond_threshold"]]
    usual = f" (usual: within {formats.rate(one['threshold_ratio'])})" if look == "yes" else ""
    return {
        "month": wording.month(one["pacific_month"]),
        "payee": one["payee"],
        "kind": one["kind"].replace("_", " ") + (", restated" if one["is_restated"] else ""),
        "estimated": formats.money(one["estimated_micros"]),
        "stated": formats.money(one["actual_micros"]),
        "factor": registry.get("reconciliation_factor").text(one["reconciliation_factor"]),
        "look": look + usual,
    }


def _channel(one: Row) -> dict[str, str]:
    return {
        "month": wording.month(one["pacific_month"]),
        "channel": one["channel_name"] or "of no channel",
        "days": formats.count(one["days_told"]),
        "estimated": formats.money(one["estimated_micros"]),
        "stated": formats.money(one["stated_micros"]),
        "withheld": formats.money(one["withholding_micros"]),
        "spent": formats.money(one["spent_micros"]),
    }


def _invoice(one: Row) -> dict[str, str]:
    return {
        "vendor": VENDORS.get(one["vendor"], one["vendor"]),
        "of": wording.span(one["period_start"], one["period_end"] - timedelta(days=1)),
        "state": one["state"],
        "invoice": formats.money_exact(one["invoice_micros"]),
        "ledger": formats.money_exact(one["ledger_micros"]),
        "variance": formats.money_exact(one["variance_micros"]),
    }
