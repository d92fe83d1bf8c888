"""Insights in words: a table, a whole insight with its evidence, what became of detectors'."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from ytempire.cli.columns import aligned

_WIDTH = 100


def short(one: Mapping[str, Any]) -> str:
    """Return the first characters of an insight's id, which name it."""
    return str(one["insight_id"]).replace("-", "")[:8]


def table(insights: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return one line an insight."""
    from ytempire.metrics import formats

    lines = [("ID", "STATE", "DOLLARS", "WHAT", "WHERE", "SAYS")]
    for one in insights:
        lines.append(
            (
                short(one),
                one["state"],
                formats.money_short(one["expected_usd_micros"]),
                one["title"],
                _plain(one["channel_name"] or "network"),
                textwrap.shorten(_plain(one["text"]), 90, placeholder=" …"),
            )
        )
    return aligned(lines)


def whole(one: Mapping[str, Any], decisions: Sequence[Mapping[str, Any]]) -> str:
    """Return an insight with its evidence and its story."""
    from ytempire.metrics import formats

    evidence = one["evidence"]
    said = textwrap.fill(_plain(one["text"]), _WIDTH, break_on_hyphens=False)
    interval = "none: counted, not estimated"
    if evidence["interval_ratio"] is not None:
        sure = formats.rate(evidence["interval_ratio"], places=0)
        interval = f"{evidence['low']:g} to {evidence['high']:g} ({sure})"
    lines = [
        f"{one['insight_id']}  {one['state']}  {one['title']}",
        said,
        f"where:    {_plain(one['channel_name'] or 'the whole network')}",
        f"dollars:  {formats.money(one['expected_usd_micros'])}: {one['reckoned']}",
        f"metric:   {evidence['metric']} ({evidence['unit']})",
        f"effect:   {evidence['effect']:g}",
        f"interval: {interval}",
        f"n:        {formats.count(evidence['n'])} {evidence['counted']}",
        f"window:   {evidence['window_start']} to {evidence['window_end']}",
        f"query:    sql/queries/{evidence['query']}.sql",
        f"words:    {one['rephrased_by'] or 'template'}",
        f"holds:    {formats.instant(one['valid_from'])} to {formats.instant(one['valid_until'])}",
        "decided:" if decisions else "decided:  not yet",
    ]
    for told in decisions:
        note = f": {_plain(told['note'])}" if told["note"] else ""
        by = _plain(told["actor"])
        lines.append(f"  {formats.instant(told['decided_at'])}  {told['decision']} by {by}{note}")
    return "\n".join(lines)


def outcomes(titles: Mapping[str, str], found: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return one line a detector; what is not decided has no precision."""
    from ytempire.metrics import formats

    lines: list[tuple[str, ...]] = [
        ("DETECTOR", "FOUND", "OPEN", "ACCEPTED", "DISMISSED", "PRECISION", "95 %", "FINDS")
    ]
    for name, title in titles.items():
        became = found.get(name, {})
        ends = (became.get("precision_low_ratio"), became.get("precision_high_ratio"))
        lines.append(
            (
                name,
                *(
                    formats.count(became.get(key, 0))
                    for key in (
                        "insights_found", "insights_open", "insights_accepted",
                        "insights_dismissed",
                    )
                ),
                formats.rate(became.get("precision_ratio"), places=0),
                formats.DASH
                if ends[0] is None
                else " to ".join(formats.rate(end, places=0) for end in ends),
                title,
            )
        )  # fmt: skip
    return aligned(lines)


def _plain(text: str) -> str:
    """Return a text from outside on one line, without what a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
