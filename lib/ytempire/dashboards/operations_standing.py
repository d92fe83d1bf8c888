"""How the product's own work stands: runs, sources, checks, and the event stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ytempire.charts.tables import Column, nothing, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH

_RUNS = (
    Column("notebook", "Notebook or job"),
    Column("status", "Last run", order="rank"),
    Column("started", "Began", "number", order="at"),
    Column("took", "Took", "number", order="seconds"),
)
_SOURCES = (
    Column("source", "Source"),
    Column("state", "Stands"),
    Column("through", "Read through", "number", "nothing was read yet"),
    Column("lag", "Behind", "number", "nothing was read yet", order="seconds"),
)
_CHECKS = (
    Column("check", "Check"),
    Column("found", "Found"),
    Column("rows", "Rows", "number", order="broken"),
)


SILENT_SECONDS = 60
"""A consumer writes a sample each ten seconds: after a minute without one nobody reads."""


def stream_lag(minutes: Sequence[Row], asked: Asked, question: Question, at: datetime) -> Drawn:
    """Draw how far the event stream lies behind.

    Parameters
    ----------
    minutes
        The last hour of the stream's samples.
    asked, question
        As everywhere.
    at
        Now, in real time, as samples are.
    """
    known = [one for one in minutes if one["lag"] is not None]
    if not known:
        return undrawn("No event stream is read into this warehouse: see ytempire status.")
    last = minutes[-1]
    rows = [
        {
            "at": one["at"].isoformat(),
            "lag": one["lag"],
            "when": formats.instant(one["at"]).removesuffix(" UTC"),
            "shown": formats.count(one["lag"]),
            "pace": f"{one['messages_per_second']:,.1f}",
        }
        for one in known
    ]
    is_silent = (at - last["as_of"]).total_seconds() > SILENT_SECONDS
    letters = formats.counted(last["open_dead_letters"], "dead letter")
    events = formats.counted(last["events_waiting"], "event waits", "events wait")
    words = f"samples of the consumers, real time; {letters} open, {events} for others"
    told = asked.origin(words, last["as_of"], "stale" if is_silent else "live", question)
    if is_silent:
        told = replace(told, late="no consumer has written a sample for more than a minute")
    return drawn(
        "stream_lag",
        {"minutes": rows},
        told,
        (
            Column("when", "UTC"),
            Column("shown", "Messages behind", "number"),
            Column("pace", "Messages a second", "number"),
        ),
        [{key: str(row[key]) for key in ("when", "shown", "pace")} for row in rows],
    )


def runs(newest: Sequence[Row], asked: Asked, question: Question) -> str:
    """List the last run of each notebook and job, what failed first."""
    if not newest:
        return nothing("Nothing has run in this warehouse yet.")
    rows = [
        {
            "notebook": one["notebook"],
            "status": _status(one),
            "rank": str(int(one["status"] in {"failed", "timed_out"})),
            "started": formats.as_of(one["started_at"], asked.now),
            "at": f"{one['started_at'].timestamp():.0f}",
            "took": formats.duration(one["seconds"]),
            "seconds": f"{one['seconds']:.3f}",
        }
        for one in newest
    ]
    return table(_RUNS, rows, "") + origin(
        asked.origin("records of the runs", asked.now, "live", question)
    )


def _status(one: Row) -> str:
    if one["error"]:
        return f"{one['status']}: {one['error'].splitlines()[0]}"
    return str(one["status"])


def sources(standing: Sequence[Row], asked: Asked, question: Question) -> str:
    """List how far each source was read, against the lag that is usual of it."""
    if not standing:
        return nothing("No source was ever asked.")
    rows = [_source(one, asked) for one in standing]
    return table(_SOURCES, rows, "") + origin(
        asked.origin("marks of what was read", asked.now, "live", question)
    )


def _source(one: Row, asked: Asked) -> dict[str, str]:
    through, lag = one["complete_date"], one["lag_seconds"]
    if through is not None:
        shown = formats.day(through)
    else:
        shown = formats.as_of(one["complete_through"] or one["as_of"], asked.now)
    return {
        "source": f"{one['source']}/{one['scope']}",
        "state": _standing(one),
        "through": shown,
        "lag": formats.duration(lag),
        "seconds": "-1" if lag is None else f"{lag:.0f}",
    }


def _standing(one: Row) -> str:
    said = []
    if one["scopes_not_connected"]:
        said.append(f"{one['scopes_not_connected']} of {one['scopes']} not connected")
    if one["scopes_unanswered"]:
        said.append(f"{one['scopes_unanswered']} of {one['scopes']} did not answer")
    if one["scopes_late"]:
        usual = formats.duration(one["expected_lag_seconds"])
        said.append(f"{one['scopes_late']} of {one['scopes']} late, usual is {usual}")
    if said and one["note"]:
        said.append(one["note"])
    return "; ".join(said) or "as usual"


def checks(newest: Sequence[Row], asked: Asked, question: Question) -> str:
    """List what the checks of the data found, what is broken first."""
    if not newest:
        return nothing("No check has run yet.")
    rows = [
        {
            "check": one["check_name"].replace("_", " "),
            "found": one["severity"] if one["rows_broken"] else "holds",
            "rows": formats.count(one["rows_broken"]) if one["rows_broken"] else DASH,
            "broken": str(one["rows_broken"]),
        }
        for one in newest
    ]
    broken = sum(one["rows_broken"] > 0 for one in newest)
    words = f"{formats.counted(len(newest), 'check')}, {formats.count(broken)} broken"
    at = max(one["checked_at"] for one in newest)
    return table(_CHECKS, rows, "") + origin(asked.origin(words, at, "live", question))
