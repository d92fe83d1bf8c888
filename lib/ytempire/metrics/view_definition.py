"""When YouTube changed what a view is: figures of views do not compare across these days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Change:
    """From `since` on (a Pacific day), views mean something else."""

    since: date
    label: str


CHANGES = (
    Change(date(2025, 3, 31), "Shorts: a start counts as a view"),
    Change(date(2026, 8, 24), "all formats: a start counts as a view"),
)


def between(first: date, last: date) -> list[Change]:
    """Return the changes that fall inside ``first..last``: those a chart must mark."""
    return [change for change in CHANGES if first <= change.since <= last]
