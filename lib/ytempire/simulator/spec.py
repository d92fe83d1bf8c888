"""What a simulated network is made of: these few values determine everything in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True)
class NetworkSpec:
    """The values that a network is computed from.

    Two networks with equal values tell the same history, to the last view.
    """

    seed: int
    start: datetime
    """First instant of the collected history; older videos are the back catalogue."""
    channels: int
    videos_per_day: int

    def __post_init__(self) -> None:
        """Refuse what cannot be simulated."""
        if self.start.tzinfo is None:
            raise ValueError("the start of a network needs a time zone, as in 2026-10-01T00:00:00Z")
        if self.channels < 2 or self.videos_per_day < 1 or self.seed < 0:
            raise ValueError("a network has a seed >= 0, 2 channels or more and 1 video a day")

    @property
    def start_epoch(self) -> int:
        """Return `start` in whole seconds since 1970."""
        return int(self.start.timestamp())

    @classmethod
    def scaled(
        cls, seed: int, start: datetime, channels: int, videos_per_day: int, scale: float
    ) -> NetworkSpec:
        """Return the network that `scale` shrinks: never under 2 channels and 1 video a day."""
        return cls(
            seed=seed,
            start=start.astimezone(UTC),
            channels=max(2, round(channels * scale)),
            videos_per_day=max(1, round(videos_per_day * scale)),
        )


def start_for(end: datetime, days: int) -> datetime:
    """Return the start of a history of `days` days that ends at `end`, to the second."""
    return (end - timedelta(days=days)).astimezone(UTC).replace(microsecond=0)
