"""At which ages videos are compared, and how near readings must lie."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from ytempire.metrics.view_definition import CHANGES


@dataclass(frozen=True)
class Age:
    """A stated age of videos, in hours since publication.

    Attributes
    ----------
    hours
        The age.
    gap
        Hours: the two readings that it is interpolated from lie at most so far apart.
    rate
        Hours before it from which the velocity is measured.
    """

    hours: int
    gap: int
    rate: int


AGES = (
    Age(1, 2, 1), Age(3, 2, 1), Age(6, 3, 1), Age(12, 6, 1), Age(24, 12, 1), Age(48, 30, 24),
    Age(72, 30, 24), Age(168, 48, 24), Age(336, 48, 24), Age(672, 48, 24), Age(2160, 72, 24),
)  # fmt: skip
"""Readings thin out with age, so gaps may be wider: about twice what the polling aims at, and 3
days at most, which `figures` counts on."""

COHORT_AGES = (7, 28, 60, 90)
"""Days of life to which a cohort's revenue is summed."""


def frames() -> dict[str, pl.DataFrame]:
    """Return what is stated as frames, by the names that the SQL uses."""
    return {
        "stated_ages": pl.DataFrame(
            {
                "age_hours": [age.hours for age in AGES],
                "gap_hours": [age.gap for age in AGES],
                "rate_hours": [age.rate for age in AGES],
            },
            schema=dict.fromkeys(("age_hours", "gap_hours", "rate_hours"), pl.Int32),
        ),
        "cohort_ages": pl.DataFrame({"age_days": COHORT_AGES}, schema={"age_days": pl.Int32}),
        "view_changes": pl.DataFrame({"since": [change.since for change in CHANGES]}),
    }
