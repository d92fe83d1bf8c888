"""Sends editions that were made to the targets of delivery.yaml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from ytempire.delivery.edition import EditionGone
from ytempire.delivery.reports import Delivered, Post
from ytempire.editions import placing
from ytempire.editions.asking import Edition
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from ytempire.editions.making import Made


def deliver(
    settings: Settings,
    warehouse: Warehouse,
    made: Iterable[Made],
    wanted: Sequence[str],
    *,
    again: bool = False,
) -> list[Delivered]:
    """Send what was made to targets; reports that failed are not sent.

    Parameters
    ----------
    made
        Reports; one that was there already is sent where it was not.
    wanted
        Names of targets.
    again
        Send also what was sent before.
    """
    if not wanted:
        return []
    post = Post.opened(settings, warehouse, placing.place)
    names = [name_of(one.edition) for one in made if one.error is None]
    return [done for name in names for done in post.deliver(name, wanted, again=again)]


def would(
    settings: Settings,
    warehouse: Warehouse,
    editions: Iterable[Edition],
    wanted: Sequence[str],
    *,
    again: bool = False,
) -> list[str]:
    """Return what `deliver` would send where, of reports that are made; nothing is done."""
    post = Post.opened(settings, warehouse, placing.place)
    lines = []
    for edition in editions:
        name = name_of(edition)
        lines.append(f"{name}:")
        try:
            lines += [f"  {one}" for one in post.would(name, wanted, again=again)]
        except EditionGone:
            lines.append("  it is not made yet: what would be sent is known when it is")
    return lines


def resend(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Try again what could not be sent; a target that does not answer fails nothing."""
    begun = monotonic()
    done = Post.opened(settings, warehouse, placing.place).deliver_waiting()
    counts = Counter(one.state for one in done)
    told = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
    wrong = next((one.sentence() for one in done if not one.is_there), None)
    return PipelineResult(
        success=True,
        records_processed=len(done),
        written={"report_deliveries": len(done)},
        duration_seconds=monotonic() - begun,
        note="; ".join(filter(None, [told or "nothing waits", wrong])),
    )


def name_of(edition: Edition) -> str:
    """Return what an edition is called below the folder of the reports."""
    return f"{edition.date.isoformat()}/{edition.folder}"
