"""How far each source has been read, as a report says it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from ytempire.metrics import formats, registry
from ytempire.reports import wording
from ytempire.reports.looking import Row

QUERY = "reports/channel_performance_summary/sources"
NOT_KEPT = (
    "How far each source had been read is kept of now alone; at an earlier instant it is not known."
)


def lines(sources: Sequence[Row] | None, of: Collection[str] = ()) -> str:
    """Return a line a source, in Markdown; of those named, or of all. None: of an instant."""
    if sources is None:
        return NOT_KEPT
    told = [_line(one) for one in sources if not of or one["source"] in of]
    return wording.bullets(told or ["none has been read yet"])


def instants(sources: Sequence[Row] | None, of: Collection[str] = ()) -> dict[str, datetime | None]:
    """Return when each source was last read well; of those named, whether asked yet or not."""
    if sources is None:
        return {}
    read = {one["source"]: one["last_ok_at"] for one in sources}
    return {name: read.get(name) for name in of} if of else read


def note(sources: Sequence[Row] | None) -> str:
    """Return why no source is named; empty where they are."""
    return NOT_KEPT if sources is None else ""


def definitions(names: Sequence[str]) -> str:
    """Return what the figures mean, a line a metric of the registry, in Markdown."""
    metrics = map(registry.get, names)
    return wording.bullets(f"**{one.label}**: {one.meaning} ({one.source})." for one in metrics)


def _line(one: Row) -> str:
    state = f" ({wording.plain(one['note'])})" if one["note"] else ""
    told = f", days told to {formats.day(one['complete_date'])}" if one["complete_date"] else ""
    return f"`{one['source']}`: read {formats.instant(one['last_ok_at'])}{told}{state}"
