"""Statements and invoices beside what is held: whose they are, and what was said before."""

from __future__ import annotations

import json
from collections.abc import Sequence

import polars as pl

from ytempire.transform.validate import REJECTED, Validated

UNKNOWN_CHANNEL = (
    "no channel here is called {!r}: import or connect it first and replay this row, or correct it"
)
_NAMES = ("youtube_channel_id", "channel_handle", "channel_name")


def with_channels(rows: pl.DataFrame, channels: pl.DataFrame, target: str) -> Validated:
    """Add ``channel_id``; refuse rows whose channel is not known, or is two.

    Parameters
    ----------
    rows
        With ``channel``: YouTube's id, the handle or the name of the channel, as it was written;
        null is a row of no channel. Where there is a ``row_number`` it is told.
    channels
        ``channel_id, youtube_channel_id, channel_handle, channel_name`` of all that are known.
    """
    called: dict[str, set[str]] = {}
    for channel in channels.iter_rows(named=True):
        for name in _NAMES:
            if channel[name]:
                called.setdefault(channel[name].casefold(), set()).add(channel["channel_id"])
    ids: list[str | None] = []
    reasons: list[str | None] = []
    for name in rows.get_column("channel"):
        found = called.get(name.strip().casefold(), set()) if name is not None else set()
        ids.append(next(iter(found)) if len(found) == 1 else None)
        reason = None
        if name is not None and not found:
            reason = f"channel: {UNKNOWN_CHANNEL.format(name)}"
        elif len(found) > 1:
            reason = f"channel: {len(found)} channels are called {name!r}: give YouTube's id"
        reasons.append(reason)
    return parted(rows.with_columns(pl.Series("channel_id", ids, pl.String)), reasons, target)


def unlike_stored(
    rows: pl.DataFrame,
    stored: pl.DataFrame,
    key: Sequence[str],
    said: Sequence[str],
    target: str,
) -> Validated:
    """Refuse rows that say otherwise than the stored row of the same key; accept only new ones.

    A row that says the same again is neither: it is held already.

    Parameters
    ----------
    said
        The columns that must be as they were.
    """
    held = {tuple(row[k] for k in key): row for row in stored.iter_rows(named=True)}
    reasons: list[str | None] = []
    is_new: list[bool] = []
    for row in rows.iter_rows(named=True):
        before = held.get(tuple(row[k] for k in key))
        is_new.append(before is None)
        changed = [name for name in said if before is not None and before[name] != row[name]]
        reasons.append(
            f"source_ref: {row['source_ref']!r} is held with another {changed[0]} "
            f"({before[changed[0]]}, now {row[changed[0]]}): what is stated anew needs a reference "
            "of its own"
            if before is not None and changed
            else None
        )
    told = parted(rows.with_columns(pl.Series("is_new", is_new, pl.Boolean)), reasons, target)
    return Validated(told.accepted.filter("is_new").drop("is_new"), told.rejected)


def parted(rows: pl.DataFrame, reasons: Sequence[str | None], target: str) -> Validated:
    """Part rows into those without a reason against them and those with one."""
    refused = pl.Series([reason is not None for reason in reasons], dtype=pl.Boolean)
    lost = rows.filter(refused)
    numbers = (
        lost.get_column("row_number") if "row_number" in rows.columns else [None] * lost.height
    )
    rejected = pl.DataFrame(
        {
            "row_number": numbers,
            "target": [target] * lost.height,
            "reason": [reason for reason in reasons if reason is not None],
            "row_values": [
                json.dumps(row, ensure_ascii=False, default=str) for row in lost.to_dicts()
            ],
        },
        schema=REJECTED,
    )
    return Validated(rows.filter(~refused), rejected)
