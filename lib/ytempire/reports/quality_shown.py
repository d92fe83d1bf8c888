"""The picture and the tables of the report data_quality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from ytempire.charts.tables import Column, table
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing
from ytempire.reports.believing import Judged
from ytempire.reports.looking import Row

_VERDICTS = (
    Column("figures", "Figures"),
    Column("verdict", "To believe"),
    Column("why", "Because"),
)
_CHECKS = (
    Column("check", "Check"),
    Column("meaning", "What must be so"),
    Column("severity", "Severity"),
    Column("rows", "Rows that break it", "number"),
    Column("at", "Ran"),
)
_SOURCES = (
    Column("source", "Source"),
    Column("scope", "Scope"),
    Column("scopes", "Scopes", "number"),
    Column("late", "Late", "number"),
    Column("unanswered", "Failed or refused", "number"),
    Column("lag", "Lag at most", "number", "nothing was read yet"),
    Column("usual", "Usual", "number", "nothing is said of it"),
    Column("complete", "Days told to", "day", hover="it tells no days"),
    Column("as_of", "Read last"),
    Column("note", "What the first that is not well says", hover="nothing"),
)
_REJECTED = (
    Column("source", "Source"),
    Column("target", "Table"),
    Column("kind", "Reason"),
    Column("rows", "Rows", "number"),
    Column("seen", "Seen last"),
)
_LETTERS = (
    Column("error", "Class"),
    Column("topic", "Topic"),
    Column("messages", "Messages", "number"),
    Column("first", "First"),
    Column("last", "Last"),
)
_BOOKS = (
    Column("figure", "Figure"),
    Column("value", "Apart", "number", "nothing could be compared"),
    Column("target", "Target", "number"),
    Column("unit", "Unit"),
    Column("rows", "Rows compared", "number"),
    Column("met", "Met"),
    Column("at", "Measured"),
)
_GAPS = (
    Column("gap", "Gap"),
    Column("times", "Times", "number"),
    Column("amount", "Amount", "number", "nothing was estimated"),
    Column("since", "The first from", "day"),
)


NOT_KEPT = (
    "How late each source was then, and the gaps of the books, are not kept: figures are judged by "
    "their checks alone."
)


def pictures(rows: Sequence[Row], *, is_now: bool = True) -> str:
    """Draw how late each source is against what is usual of it, the latest first."""
    known = [
        one
        for one in rows
        if one["lag_seconds"] is not None and one["expected_lag_seconds"] is not None
    ]
    ranked = sorted(known, key=lambda one: -one["lag_seconds"] / one["expected_lag_seconds"])
    why = "No source has been read of which it is known how late it usually is."
    if not is_now:
        why = "How late each source was then is not kept."
    if not ranked:
        return picturing.shown([], why)
    drawn = [
        {
            "rank": rank,
            "source": _name(one),
            "times": one["lag_seconds"] / one["expected_lag_seconds"],
            "state": "later than usual" if one["scopes_late"] else "as usual",
            "shown": f"{formats.duration(one['lag_seconds'])} "
            f"({formats.duration(one['expected_lag_seconds'])})",
        }
        for rank, one in enumerate(ranked, start=1)
    ]
    picture = picturing.of_catalogue(
        "How old what was read is, against what is usual",
        "report_health",
        {"sources": drawn, "usual": [{"times": 1}]},
        "The latest scope of each source; in brackets what is usual of it; dashed: usual",
        (Column("source", "Source"), Column("shown", "Lag (usual)", "number")),
        [{"source": str(one["source"]), "shown": str(one["shown"])} for one in drawn],
    )
    return picturing.shown([picture], why)


def verdicts(judged: Sequence[Judged]) -> str:
    """List what may be believed."""
    rows = [{"figures": one.group.name, "verdict": one.verdict, "why": one.why} for one in judged]
    return f"<h3>What may be believed</h3>{table(_VERDICTS, rows, '')}"


def checks(rows: Sequence[Row], meanings: Mapping[str, str]) -> str:
    """List the checks that found rows, and say how many found none."""
    broken = [one for one in rows if one["rows_broken"]]
    told = [
        {
            "check": one["check_name"],
            "meaning": meanings.get(one["check_name"], DASH),
            "severity": one["severity"],
            "rows": formats.count(one["rows_broken"]),
            "at": formats.instant(one["checked_at"]),
        }
        for one in broken
    ]
    empty = "No check found a row that breaks it." if rows else "No check has run yet."
    return f"<h3>Checks that do not hold</h3>{table(_CHECKS, told, empty)}"


def sources(rows: Sequence[Row]) -> str:
    """List the sources with how late they are."""
    told = [
        {
            "source": one["source"],
            "scope": "all" if one["scope"] == "*" else one["scope"],
            "scopes": formats.count(one["scopes"]),
            "late": formats.count(one["scopes_late"]),
            "unanswered": formats.count(one["scopes_unanswered"]),
            "lag": formats.duration(one["lag_seconds"]),
            "usual": formats.duration(one["expected_lag_seconds"]),
            "complete": formats.day(one["complete_date"]),
            "as_of": formats.instant(one["as_of"]),
            "note": one["note"] or DASH,
        }
        for one in rows
    ]
    return f"<h3>Sources</h3>{table(_SOURCES, told, 'No source has been asked yet.')}"


def rejected(frame: pl.DataFrame, most: int) -> str:
    """List rejected rows by kind, the most first."""
    told = [
        {
            "source": one["source"],
            "target": one["target"],
            "kind": one["kind"],
            "rows": formats.count(one["rows_rejected"]),
            "seen": formats.instant(one["last_seen_at"]),
        }
        for one in frame.head(most).to_dicts()
    ]
    left = frame.height - len(told)
    more = f" ({formats.count(left)} more kinds in the attached table)" if left else ""
    return f"<h3>Rejected rows{more}</h3>{table(_REJECTED, told, 'No rejected row is open.')}"


def dead_letters(rows: Sequence[Row]) -> str:
    """List dead letters by class, the most first."""
    told = [
        {
            "error": one["error_class"],
            "topic": one["topic"],
            "messages": formats.count(one["messages"]),
            "first": formats.instant(one["first_at"]),
            "last": formats.instant(one["last_at"]),
        }
        for one in rows
    ]
    return f"<h3>Dead letters</h3>{table(_LETTERS, told, 'No dead letter waits.')}"


def books(rows: Sequence[Row]) -> str:
    """List how far the books agree."""
    met = {True: "yes", False: "no"}
    told = [
        {
            "figure": one["figure"],
            "value": f"{one['value'].normalize():f}" if one["rows_compared"] else DASH,
            "target": f"{one['target'].normalize():f}",
            "unit": one["unit"],
            "rows": formats.count(one["rows_compared"]),
            "met": met[one["is_within_target"]] if one["rows_compared"] else DASH,
            "at": formats.instant(one["measured_at"]),
        }
        for one in rows
    ]
    return f"<h3>The books</h3>{table(_BOOKS, told, 'Nothing has been measured yet.')}"


def gaps(rows: Sequence[Row]) -> str:
    """List where books that should agree do not."""
    told = [
        {
            "gap": one["gap"],
            "times": formats.count(one["times"]),
            "amount": formats.money(one["amount_micros"]),
            "since": formats.day(one["from_date"]),
        }
        for one in rows
    ]
    return f"<h3>Gaps</h3>{table(_GAPS, told, 'There are no gaps.')}"


def _name(one: Row) -> str:
    return one["source"] if one["scope"] == "*" else f"{one['source']}, {one['scope']}"
