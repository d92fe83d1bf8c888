"""What became of a run, and how a run is told to end."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Literal

from ytempire.runs.pipeline_result import PipelineResult

Status = Literal["ok", "failed", "timed_out", "stopped", "skipped"]


@dataclass(frozen=True)
class Outcome:
    """What became of a run.

    Attributes
    ----------
    status
        ``stopped``: it was ended with its scheduler; ``skipped``: it did not take place.
    result
        What it did; None where it did not come to its end.
    error
        Why it failed, was stopped or skipped; None: it did not.
    seconds
        Real time that it took.
    """

    status: Status
    result: PipelineResult | None = None
    error: str | None = None
    seconds: float = 0.0

    @property
    def is_failure(self) -> bool:
        """Say whether it should be tried again, and somebody be told."""
        return self.status in {"failed", "timed_out"}

    def sentence(self) -> str:
        """Return what happened, in a line."""
        told = self.error or (self.result and self.result.note) or ""
        words = " ".join(told.split())[:300]
        return f"{self.status.replace('_', ' ')}, {self.seconds:.1f} s" + (
            f": {words}" if words else ""
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        result = self.result.to_json() if self.result else None
        return {"status": self.status, "result": result, "error": self.error}

    @classmethod
    def from_json(cls, told: dict[str, Any], seconds: float) -> Outcome:
        """Read what `to_json` wrote."""
        result = told["result"] and PipelineResult.from_json(told["result"])
        return cls(told["status"], result, told["error"], seconds)


@dataclass(frozen=True)
class Stop:
    """How runs are told to end.

    Attributes
    ----------
    no_more
        Nothing new begins: no run, no further attempt.
    now
        What runs is ended.
    """

    no_more: threading.Event = field(default_factory=threading.Event)
    now: threading.Event = field(default_factory=threading.Event)
