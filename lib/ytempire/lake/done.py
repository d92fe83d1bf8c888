"""What an export did, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass
class Done:
    """What an export did.

    Attributes
    ----------
    exported, merged, dropped
        Days written from PostgreSQL; days that only the lake holds, rewritten; days dropped
        from PostgreSQL.
    refused
        Day -> why it was not exported, rewritten or dropped: its sums disagree, or what it
        holds cannot be written.
    in_use
        Days that somebody was writing to: the next export takes them up.
    readings
        Readings in the files that were written.
    taken_out
        Readings removed from days that only the lake holds: expired, or of what was removed.
    """

    exported: list[date] = field(default_factory=list)
    merged: list[date] = field(default_factory=list)
    dropped: list[date] = field(default_factory=list)
    refused: dict[date, str] = field(default_factory=dict)
    in_use: list[date] = field(default_factory=list)
    readings: int = 0
    taken_out: int = 0

    def summary(self) -> str:
        """Return one sentence for people."""
        told = f"{len(self.exported)} days exported, {self.readings:,} readings written"
        if self.merged:
            told += f"; {len(self.merged)} dropped days rewritten, {self.taken_out:,} taken out"
        if self.dropped:
            told += f"; {len(self.dropped)} days dropped from PostgreSQL"
        for day, why in self.refused.items():
            told += f"; {day} left alone: {why}"
        if self.in_use:
            told += f"; {len(self.in_use)} days are in use and left for the next time"
        return told
