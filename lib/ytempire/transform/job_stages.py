"""The stages of a generation job: their order, and how far a job in one of them is.

What a job says of its stages is folded from their events in the warehouse
(``ytempire.fold_job_stages``), whoever told them.
"""

from __future__ import annotations

STAGES = ("queued", "script", "voice", "visuals", "render", "upload")
"""In order; the first is the wait for a free machine."""
_PLACES = {stage: place for place, stage in enumerate(STAGES)}


def place(stage: str) -> int | None:
    """Return the order of a stage, from 0; None: it is none of those known."""
    return _PLACES.get(stage)


def after(stage: str) -> str | None:
    """Return the stage that follows; None: it is the last, or none of those known."""
    at = _PLACES.get(stage)
    return None if at is None or at + 1 == len(STAGES) else STAGES[at + 1]


def progress_percentage(entered: int) -> int:
    """Return how far a job is that has entered so many stages after the first, and not ended."""
    return min(entered * 100 // len(STAGES), 99)
