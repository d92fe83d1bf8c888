"""What a run says of itself: the seed's PipelineResult."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class PipelineResult:
    """The outcome of one step.

    Attributes
    ----------
    success
        The step did what it is for, or recorded why its source is not connected.
    records_processed
        Rows read from the sources.
    rejected
        Rows refused, each kept in rejected_rows with its reason.
    written
        Rows added or changed, per target table.
    updated
        Those of them that were there before with other values.
    duration_seconds
        Wall time of the work, without the kernel's start.
    note
        One sentence for people, or None.
    window_start, window_end
        The half-open window the step covered, or None.
    """

    success: bool
    records_processed: int = 0
    rejected: int = 0
    written: dict[str, int] = field(default_factory=dict)
    duration_seconds: float = 0.0
    note: str | None = None
    window_start: datetime | None = None
    window_end: datetime | None = None
    updated: dict[str, int] = field(default_factory=dict)

    @property
    def rows_written(self) -> int:
        """Return rows added or changed, over all targets."""
        return sum(self.written.values())

    def __add__(self, other: PipelineResult) -> PipelineResult:
        """Join two parts of one step."""
        starts = [t for t in (self.window_start, other.window_start) if t]
        ends = [t for t in (self.window_end, other.window_end) if t]
        notes = [n for n in (self.note, other.note) if n]
        return PipelineResult(
            success=self.success and other.success,
            records_processed=self.records_processed + other.records_processed,
            rejected=self.rejected + other.rejected,
            written=_sum(self.written, other.written),
            updated=_sum(self.updated, other.updated),
            duration_seconds=self.duration_seconds + other.duration_seconds,
            note="; ".join(notes) or None,
            window_start=min(starts, default=None),
            window_end=max(ends, default=None),
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain values, times as ISO text."""
        values = asdict(self)
        for name in ("window_start", "window_end"):
            instant = values[name]
            values[name] = instant.isoformat() if instant else None
        return values

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> PipelineResult:
        """Read what `to_json` wrote."""
        times = {
            name: datetime.fromisoformat(values[name]) if values.get(name) else None
            for name in ("window_start", "window_end")
        }
        return cls(**{**values, **times})


def _sum(one: dict[str, int], two: dict[str, int]) -> dict[str, int]:
    """Add what two parts did to each table."""
    return {table: one.get(table, 0) + two.get(table, 0) for table in {**one, **two}}
