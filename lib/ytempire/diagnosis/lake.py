"""Looks at the lake: its days, its size, and days that disagree with their record."""

from __future__ import annotations

from collections.abc import Iterator

from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.lake import layout, looking
from ytempire.warehouse import lake_books

AREA = "warehouse"


def days(case: Case) -> Iterator[Finding]:
    """Say how large the lake is, and which of its days cannot be right."""
    if case.connection is None:
        return
    seen = looking.look(layout.lake_of(case.home), lake_books.records(case.connection))
    if not seen.disagreeing:
        yield Finding(AREA, "lake", "ok", seen.summary())
        return
    day, why = next(iter(seen.disagreeing.items()))
    more = f", and {len(seen.disagreeing) - 1} more" if len(seen.disagreeing) > 1 else ""
    lost = set(seen.disagreeing) & set(seen.only_in_lake)
    if lost:
        said = f"{why}{more}: only the lake held {min(lost)}. Restore it from a backup"
        yield Finding(AREA, "lake", "problem", said, f"{case.command} lake verify")
    else:
        said = f"{day} disagrees with its record{more}: {why}"
        yield Finding(AREA, "lake", "warning", said, f"{case.command} lake export")


PROBES: tuple[Probe, ...] = (days,)
