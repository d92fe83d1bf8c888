"""The jobs of the Reporting API: which owner asked for which reports, since when."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ytempire.simulator.state import write_private


@dataclass
class JobBook:
    """The jobs that owners have made, by channel and report type.

    Attributes
    ----------
    path
        Where they are kept over restarts; None keeps them in memory.
    made
        Channel -> report type -> when its job was made.
    """

    path: Path | None = None
    made: dict[str, dict[str, datetime]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read what an earlier process left."""
        if self.path is not None and self.path.exists():
            told = json.loads(self.path.read_text(encoding="utf-8"))
            self.made = {
                channel: {kind: datetime.fromisoformat(at) for kind, at in jobs.items()}
                for channel, jobs in told.items()
            }

    def of(self, channel: str) -> dict[str, datetime]:
        """Return the report types that a channel's owner has jobs for, and since when."""
        return dict(self.made.get(channel, {}))

    def add(self, channel: str, report_type: str, at: datetime) -> None:
        """Remember a job made at an instant of the virtual clock."""
        self.made.setdefault(channel, {})[report_type] = at
        if self.path is not None:
            write_private(
                self.path,
                {
                    channel: {kind: made.isoformat() for kind, made in jobs.items()}
                    for channel, jobs in self.made.items()
                },
            )
