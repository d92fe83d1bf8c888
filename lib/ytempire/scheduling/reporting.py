"""The reports of jobs: of which day they are, and how they went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ytempire import clock
from ytempire.parameters import Work
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from ytempire.delivery.reports import Delivered
    from ytempire.editions.making import Made


def make(
    work: Work, due_at: datetime | None, warehouse: Warehouse, settings: Settings
) -> tuple[PipelineResult, str | None]:
    """Make what a job reports, and return what was done and why it failed.

    Parameters
    ----------
    work
        A job's, with a report.
    due_at
        When the run was due: its report is of then, however late it is made. None: now.
    """
    assert work.report is not None
    given: dict[str, Any] = {}
    if work.days_back is not None:
        day = clock.pacific_date(due_at or clock.now()) - timedelta(days=work.days_back)
        given["report_date"] = day.isoformat()
    from ytempire.editions import asking, delivering, fan_out, making
    from ytempire.editions.asking import Asked

    formats = asking.FORMATS if work.formats is None else asking.formats(",".join(work.formats))
    if work.each is None:
        one = making.make(
            settings, warehouse, work.report, given, set_name=work.parameter_set, formats=formats
        )
        done = PipelineResult(
            success=one.error is None, note=None if one.html is None else str(one.html)
        )
        sent = delivering.deliver(settings, warehouse, [one], work.deliver or ())
        return _and_sent(done, sent), one.error and _why(one)
    asked = fan_out.each(warehouse, Asked(work.report, given, work.parameter_set), work.each)
    made = fan_out.make(settings, warehouse, asked, formats=formats)
    failed = [one for one in made if one.error is not None]
    note = f"{len(made) - len(failed)} of {len(made)} reports are made"
    error = f"{len(failed)} of {len(made)} reports failed; {_why(failed[0])}" if failed else None
    sent = delivering.deliver(settings, warehouse, made, work.deliver or ())
    return _and_sent(PipelineResult(success=not failed, note=note), sent), error


def _and_sent(done: PipelineResult, sent: Sequence[Delivered]) -> PipelineResult:
    """Add what became of the deliveries; none that failed makes the report fail.

    It waits for its next attempt, or an alert tells of it: the report is made, and need not be
    made again.
    """
    if not sent:
        return done
    counts = Counter(one.state for one in sent)
    told = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
    wrong = next((one.sentence() for one in sent if not one.is_there), None)
    note = "; ".join(filter(None, [done.note, f"deliveries: {told}", wrong]))
    return replace(done, note=note)


def _why(made: Made) -> str:
    """Return why a report failed, and where its notebook lies."""
    name = f"{made.edition.folder}: {made.error}"
    return name if made.notebook is None else f"{name} (its notebook: {made.notebook})"
