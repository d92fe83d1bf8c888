"""How often videos are read: in rounds of the pipeline, and while the network is live."""

from __future__ import annotations

from itertools import pairwise
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class AgeTier(BaseModel):
    """How often a round reads a video younger than `younger_than_hours`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    younger_than_hours: float | None = Field(default=None, gt=0)
    every_minutes: float = Field(gt=0)


class LiveTier(BaseModel):
    """How often a video of an age is read live.

    Attributes
    ----------
    younger_than_hours
        Up to which age; None: all that are older.
    fastest_minutes, slowest_minutes
        Between these the interval follows the video's growth.
    may_rest
        A video whose counters stand still may be read more rarely than `slowest_minutes`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    younger_than_hours: float | None = Field(default=None, gt=0)
    fastest_minutes: float = Field(gt=0)
    slowest_minutes: float = Field(gt=0)
    may_rest: bool = True

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.fastest_minutes > self.slowest_minutes:
            raise ValueError("fastest_minutes is more than slowest_minutes")
        return self


class LivePolling(BaseModel):
    """How videos are read while the network is live.

    Attributes
    ----------
    drain_seconds
        How often those that are due are asked for.
    tiers
        By age, youngest first; the last has no age.
    growth_ratio, growth_views
        A video is read again when it is expected to have gained this part of its views, or so
        many, whichever is more.
    unchanged_factor, unchanged_most
        Each reading that changed nothing lengthens the interval by this, so many times at most.
    pinned_minutes
        How often a pinned video is read, whatever its age.
    requests_a_drain
        Most requests at once, so that the next drain is not late after a pause.
    kept_ratio
        Part of each day's quota that is left to what is asked for by hand.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    drain_seconds: float = Field(default=15, ge=1, le=60)
    tiers: tuple[LiveTier, ...] = (
        LiveTier(younger_than_hours=3, fastest_minutes=1, slowest_minutes=1, may_rest=False),
        LiveTier(younger_than_hours=24, fastest_minutes=3, slowest_minutes=5, may_rest=False),
        LiveTier(younger_than_hours=72, fastest_minutes=5, slowest_minutes=20),
        LiveTier(younger_than_hours=168, fastest_minutes=10, slowest_minutes=60),
        LiveTier(younger_than_hours=672, fastest_minutes=10, slowest_minutes=180),
        LiveTier(younger_than_hours=2160, fastest_minutes=30, slowest_minutes=1440),
        LiveTier(fastest_minutes=60, slowest_minutes=10080),
    )
    growth_ratio: float = Field(default=0.01, gt=0)
    growth_views: int = Field(default=10, ge=1)
    unchanged_factor: float = Field(default=1.5, ge=1)
    unchanged_most: int = Field(default=4, ge=0, le=20)
    pinned_minutes: float = Field(default=5, gt=0)
    requests_a_drain: int = Field(default=40, ge=1)
    kept_ratio: float = Field(default=0.1, ge=0, lt=1)

    @model_validator(mode="after")
    def _by_age(self) -> Self:
        ages = [tier.younger_than_hours for tier in self.tiers]
        if not ages or ages[-1] is not None:
            raise ValueError("the last tier must have no younger_than_hours: it is for all others")
        if None in ages[:-1] or any(a >= b for a, b in pairwise(a for a in ages[:-1] if a)):
            raise ValueError("the tiers must go from young to old")
        return self
