"""What the columns of statements of revenue and of vendors' invoices are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from ytempire.sources import snapshot_columns
from ytempire.sources.snapshot_columns import CONSTANT, ColumnsUnknown

Kind = Literal["statement", "invoice"]

_AMOUNTS = {
    "amount": ("amount", "partner_revenue_local", "amount_local", "earnings", "revenue", "total"),
    "amount_usd": ("amount_usd", "partner_revenue_usd", "earnings_usd", "revenue_usd", "total_usd"),
    "currency": ("currency", "currency_code"),
    "usd_per_unit": ("usd_per_unit",),
}
NAMES: dict[Kind, dict[str, tuple[str, ...]]] = {
    "statement": {
        "payee": ("payee", "payer", "paid_by"),
        "month": ("month", "revenue_month", "earnings_month", "period"),
        "kind": ("kind", "revenue_type", "type"),
        "adjustment_type": ("adjustment_type",),
        "channel": (
            *("channel_id", "youtube_channel_id", "channel", "channel_name", "channel_title"),
            "channel_handle",
        ),
        **_AMOUNTS,
        "finalised_at": ("finalised_at", "finalized_at", "finalised", "finalized", "date"),
        "statement": ("statement", "statement_number", "statement_id", "document"),
        "reference": ("reference", "source_ref"),
    },
    "invoice": {
        "vendor": ("vendor", "supplier", "issuer"),
        "month": ("month", "period"),
        "period_start": ("period_start", "service_from", "from"),
        "period_end": ("period_end", "service_to", "to"),
        **_AMOUNTS,
        "received_at": ("received_at", "received", "issued_at", "invoice_date", "date"),
        "invoice": ("invoice", "invoice_number", "invoice_no", "invoice_id", "reference"),
    },
}
"""Ours -> names, the most telling first; case, spaces, hyphens and brackets do not matter.

``revenue_type``, ``adjustment_type``, ``currency_code`` and ``partner_revenue_*`` are those of
the Reporting API's payment summary (``content_owner_payments_summary_a1``).
"""

_TELLING: dict[Kind, tuple[str, ...]] = {"statement": ("kind",), "invoice": ("vendor",)}
"""Columns that no other file with money has."""
_MONEY = ("amount", "amount_usd")


@dataclass(frozen=True)
class MoneyColumns:
    """How the columns of a file are understood.

    Attributes
    ----------
    named
        Ours -> the file's.
    constants
        Ours -> the value that all rows have.
    unknown
        The file's columns that we do not know.
    """

    named: dict[str, str]
    constants: dict[str, str]
    unknown: tuple[str, ...]

    def has(self, *ours: str) -> bool:
        """Say whether one of our columns is told."""
        return any(name in self.named or name in self.constants for name in ours)


def looks_like_one(names: Iterable[str]) -> Kind | None:
    """Return what a header with money in it is of; None: of neither."""
    present = list(names)
    for kind in NAMES:
        found = _recognised(kind, present, {})
        dated = found.has("month", "period_start") or found.has("adjustment_type")
        if found.has(*_TELLING[kind]) and found.has(*_MONEY) and dated:
            return kind
    return None


def recognise(
    kind: Kind,
    names: Iterable[str],
    mapping: Mapping[str, str] | None = None,
    *,
    told: Iterable[str] = (),
) -> MoneyColumns:
    """Find our columns among a file's.

    Parameters
    ----------
    names
        The file's columns.
    mapping
        Ours -> the file's name, or ``:`` and a value for all rows.
    told
        Our columns that were said with the import and need not be in the file.

    Raises
    ------
    ColumnsUnknown
        If a column that is needed is missing, or `mapping` names one that is not there.
    """
    present = list(dict.fromkeys(names))
    given = {_fold(ours): theirs.strip() for ours, theirs in (mapping or {}).items()}
    for ours, theirs in given.items():
        if ours not in NAMES[kind]:
            raise ColumnsUnknown(f"{ours!r} is not a column of a {kind}: {', '.join(NAMES[kind])}")
        if theirs not in present and (not theirs.startswith(CONSTANT) or theirs == CONSTANT):
            raise ColumnsUnknown(
                f"there is no column {theirs!r}; there are {', '.join(present[:20])}. A value for "
                f"all rows is written with a colon: {ours}=:{theirs}"
            )
    found = _recognised(kind, present, given)
    _check(kind, found, set(told), present)
    return found


def _recognised(kind: Kind, present: list[str], given: Mapping[str, str]) -> MoneyColumns:
    folded = {_fold(name): name for name in reversed(present)}
    named = {ours: theirs for ours, theirs in given.items() if theirs in present}
    constants = {
        ours: theirs.removeprefix(CONSTANT) for ours, theirs in given.items() if ours not in named
    }
    for ours, spellings in NAMES[kind].items():
        free = (folded[name] for name in spellings if name in folded)
        theirs = next((name for name in free if name not in named.values()), None)
        if ours not in given and theirs is not None:
            named[ours] = theirs
    unknown = tuple(name for name in present if name not in named.values())
    return MoneyColumns(named, constants, unknown)


def _check(kind: Kind, found: MoneyColumns, told: set[str], present: list[str]) -> None:
    shown = f"There are {', '.join(present[:20])}."
    first = "payee" if kind == "statement" else "vendor"
    needed = [first, "kind"] if kind == "statement" else [first]
    missing = [name for name in needed if not found.has(name)]
    if missing:
        raise ColumnsUnknown(
            f"no column says the {missing[0]}. {shown} Name it, or say one for all rows: "
            f'--map "{missing[0]}=:..."'
        )
    dates = ["month"] if kind == "statement" else ["month", "period_start"]
    if not found.has(*dates) and "month" not in told:
        raise ColumnsUnknown(
            f"no column says the month. {shown} Say it with --from 2026-10-01 --to 2026-10-31"
        )
    if found.has("period_start") and not found.has("period_end"):
        raise ColumnsUnknown(f"a period has two ends, and no column says period_end. {shown}")
    if not found.has(*_MONEY):
        raise ColumnsUnknown(f"no column says the amount. {shown}")
    if not found.has("currency", "amount_usd"):
        raise ColumnsUnknown(
            f'no column says the currency. {shown} Say it for all rows: --map "currency=:EUR"'
        )


def _fold(name: str) -> str:
    return snapshot_columns.fold(re.sub(r"[()\[\]]", "", name)).strip("_")
