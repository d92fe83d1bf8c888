"""Who gets which arm: permuted blocks within strata, drawn from the experiment's id alone.

Within a stratum (a channel, format and hour block) arms are dealt in blocks that hold each arm as
often as its weight says, so that they stay level at every moment and a strong channel cannot land
in one arm [1]_. The order within a block and the order in which units of one batch are dealt are
SHA-256 of the experiment's id and the unit's: nobody chooses, any engine can draw it again, and an
assignment that was not drawn so is found.

.. [1] Zelen, M. (1974). The randomization and stratification of patients to clinical trials.
   Journal of Chronic Diseases 27, 365-375.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "unit_id": pl.String,
    "stratum": pl.String,
    "position": pl.Int64,
    "arm": pl.String,
}
"""The columns of what `deal` returns."""

HOURS_A_BLOCK = 4
MOST_PLACES = 100
"""Places of a block at the most: a longer one would leave small strata uneven."""


@dataclass(frozen=True)
class Design:
    """What decides all draws of an experiment.

    Attributes
    ----------
    experiment_id
        The experiment; two experiments draw independently of each other.
    weights
        Arm to its share in whole parts, as ``{"control": 1, "bold": 1}``; in order.
    """

    experiment_id: str
    weights: Mapping[str, int]

    def __post_init__(self) -> None:
        """Refuse what cannot be dealt."""
        if len(self.weights) < 2:
            raise ValueError("an experiment compares two arms or more")
        if min(self.weights.values()) < 1 or sum(self.weights.values()) > MOST_PLACES:
            raise ValueError(
                f"weights are whole parts of at least 1, together at most {MOST_PLACES}"
            )

    def arm_at(self, stratum: str, position: int) -> str:
        """Return the arm of the `position`-th unit (from 0) of a stratum."""
        places = [arm for arm, weight in self.weights.items() for _ in range(weight)]
        block, place = divmod(position, len(places))
        order = sorted(
            range(len(places)), key=lambda at: _digest(self.experiment_id, stratum, block, at)
        )
        return places[order[place]]


def stratum_of(channel: str, video_format: str | None, hour: int | None) -> str:
    """Return the stratum of a video: its channel, format and block of four hours.

    What is not known when the video is made is a value of its own: a stratum must not change
    when it becomes known.
    """
    block = "any hour" if hour is None else f"{hour // HOURS_A_BLOCK * HOURS_A_BLOCK:02d}h"
    return f"{channel} | {video_format or 'any format'} | {block}"


def deal(design: Design, units: pl.DataFrame, taken: Mapping[str, int]) -> pl.DataFrame:
    """Deal arms to units that have none yet.

    Parameters
    ----------
    design
        The experiment.
    units
        One row a unit: unit_id, stratum. In any order: a batch is dealt in an order of its own.
    taken
        Places of each stratum that were dealt before.

    Returns
    -------
    polars.DataFrame
        One row a unit, as `SCHEMA`; position is the unit's place in its stratum.

    Raises
    ------
    ValueError
        If a unit is named twice.
    """
    if units["unit_id"].is_duplicated().any():
        twice = units.filter(pl.col("unit_id").is_duplicated())["unit_id"][0]
        raise ValueError(f"unit {twice} is named twice; a unit has one arm")
    next_place = dict(taken)
    rows = []
    named = sorted(
        units.select("unit_id", "stratum").iter_rows(),
        key=lambda row: _digest(design.experiment_id, row[0]),
    )
    for unit, stratum in named:
        position = next_place.get(stratum, 0)
        next_place[stratum] = position + 1
        rows.append((unit, stratum, position, design.arm_at(stratum, position)))
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def not_drawn(design: Design, assigned: pl.DataFrame) -> pl.DataFrame:
    """Return the assignments, rows as of `SCHEMA`, whose arm is not the one that was drawn."""
    drawn = [
        design.arm_at(stratum, position)
        for stratum, position in assigned.select("stratum", "position").iter_rows()
    ]
    return assigned.filter(pl.col("arm") != pl.Series("drawn", drawn, dtype=pl.String))


def _digest(*parts: object) -> bytes:
    """Return a hash of several parts; the separator keeps ("ab", "c") and ("a", "bc") apart."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()
