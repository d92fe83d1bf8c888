"""Days and amounts as charts take them, and the rows of views by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ytempire import units
from ytempire.metrics import formats, view_definition

Row = Mapping[str, Any]


def local_midnight(day: date) -> str:
    """Return a day as the midnight of whoever looks, so that no time zone moves it."""
    return f"{day.isoformat()}T00:00:00"


def dollars(micros: int) -> float:
    """Return dollars for a chart, where a pixel is the precision."""
    return float(units.micros_to_usd(micros))


def views(read: Sequence[Row]) -> tuple[dict[str, list[dict[str, Any]]], list[dict[str, str]]]:
    """Return what the chart ``views_trend`` draws, and the same days as rows of a table.

    Parameters
    ----------
    read
        Days of which views are known, at least one: ``pacific_date``, ``views_gained`` and
        ``is_day_over``. Days on which a view became something else are marked.
    """
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "views": day["views_gained"],
            "state": "complete" if day["is_day_over"] else "incomplete",
            "shown": formats.count(day["views_gained"]),
        }
        for day in read
    ]
    changes = view_definition.between(read[0]["pacific_date"], read[-1]["pacific_date"])
    marks = [{"day": local_midnight(change.since), "label": change.label} for change in changes]
    labels = {change.since: change.label for change in changes}
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "shown": row["shown"],
            "state": "; ".join(filter(None, (row["state"], labels.get(day["pacific_date"])))),
        }
        for day, row in zip(read, rows, strict=True)
    ]
    return {"days": rows, "changes": marks}, listed
