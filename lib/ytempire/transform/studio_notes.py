"""What an export was, in the words of whoever imported it. Pure: an export in, sentences out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol

from ytempire.transform.studio_import import Export

_PLURALS = {
    "city": "cities",
    "geography": "countries",
    "viewer age and viewer gender": "groups of age and gender",
    "subscription status": "subscription statuses",
    "new and returning viewers": "kinds of viewers",
    "audience by watch behavior": "kinds of viewers",
    "subtitles": "subtitle languages",
    "translation use": "kinds of translation use",
}


class NotedExport(Export, Protocol):
    """What is asked of an export beyond its rows."""

    @property
    def currency_said(self) -> str | None:
        """What the header says of the revenue's currency."""

    @property
    def unknown_columns(self) -> Sequence[str]:
        """Columns that we do not know."""

    @property
    def is_capped(self) -> bool:
        """Whether the file lists only part of its total."""


def notes_of(export: NotedExport) -> list[str]:
    """Return what was read, and all that a reader of the figures should know of the file."""
    notes = [_what(export)]
    if export.window is None:
        notes.append(
            "the file does not tell its days: add FROM= and TO= (--from, --to) of the window "
            "shown in Studio"
        )
    if export.unknown_columns:
        notes.append(f"columns not understood, kept as text: {', '.join(export.unknown_columns)}")
    if export.is_capped:
        notes.append(_unlisted(export))
    if money := _money(export):
        notes.append(money)
    return notes


def _what(export: NotedExport) -> str:
    days = ""
    if export.window is not None:
        first, last = export.window[0], export.window[1] - timedelta(days=1)
        days = f" of {first}" if first == last else f" of {first} to {last}"
    if not export.is_daily:
        return f"{_counted(export.rows_listed, export.breakdown)}{days}"
    told = export.rows.get_column("pacific_date").unique().sort().to_list()
    shown = f"1 day, {told[0]}" if len(told) == 1 else f"{len(told):,} days"
    if len(told) > 1:
        shown += f", {told[0]} to {told[-1]}"
    if export.breakdown == "total":
        return shown
    values = export.rows.get_column("breakdown_value").n_unique()
    return f"{_counted(values, export.breakdown)} on {shown}"


def _counted(number: int, breakdown: str) -> str:
    if number == 1:
        return "1 country" if breakdown == "geography" else f"1 {breakdown}"
    return f"{number:,} {_PLURALS.get(breakdown, f'{breakdown}s')}"


def _unlisted(export: NotedExport) -> str:
    if export.breakdown == "video":
        return (
            f"the file lists {export.rows_listed} videos and totals more: "
            "the difference is shown as unlisted"
        )
    return f"the file lists {_counted(export.rows_listed, export.breakdown)} and totals more"


def _money(export: NotedExport) -> str | None:
    if "revenue_currency_micros" not in export.rows.columns:
        return None
    figures = [export.rows] if export.total is None else [export.rows, export.total]
    kept = sum(frame["revenue_currency_micros"].count() for frame in figures)
    dollars = sum(frame["revenue_micros"].count() for frame in figures)
    if kept == dollars:
        return None
    if export.currency is None:
        said = "no currency" if export.currency_said is None else f'only "{export.currency_said}"'
        return (
            f"the header names {said}: revenue is kept as it stands and not taken for dollars. If "
            "it is dollars add RATE=1 (--usd-per-unit 1), else US dollars for one unit"
        )
    return (
        f"revenue is in {export.currency} and kept so: to have it in dollars too add RATE= "
        f"(--usd-per-unit), US dollars for one {export.currency}"
    )
