"""An experiment as the warehouse keeps it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import psycopg

from ytempire.experiments.errors import ExperimentRefused
from ytempire.insights.experiment_readout import Registered
from ytempire.insights.randomisation import Design
from ytempire.warehouse import queries


@dataclass(frozen=True)
class Experiment:
    """What was registered, and how far it is.

    Attributes
    ----------
    weights
        Arm to its share in parts; the first is the control.
    guardrails
        What may not be harmed, to the largest harm allowed: 0.05 is 5 %.
    decision
        adopted, kept_control or abandoned; None: not concluded.
    """

    experiment_id: str
    name: str
    design: str
    surface: str
    hypothesis: str
    metric: str
    decision: str | None
    adopted_arm: str | None
    conclusion: str | None
    youtube_video_id: str | None
    weights: dict[str, int]
    guardrails: dict[str, float]
    horizon_hours: int
    planned_units: int
    assigned_units: int
    smallest_lift_ratio: float
    alpha: float
    planned_error: float
    first_date: date | None
    registered_at: datetime
    registered_by: str
    starts_at: datetime
    concluded_at: datetime | None

    @property
    def drawn(self) -> Design:
        """Return what decides its draws."""
        return Design(self.experiment_id, self.weights)

    @property
    def fixed(self) -> Registered:
        """Return what a readout may not choose."""
        return Registered(
            self.weights,
            math.log1p(self.smallest_lift_ratio),
            self.alpha,
            self.planned_error,
            self.planned_units,
        )

    def state(self, now: datetime) -> str:
        """Return how far it is, in a word."""
        if self.decision is not None:
            return self.decision.replace("_", " ")
        return "waits" if now < self.starts_at else "runs"


def every(connection: psycopg.Connection) -> list[Experiment]:
    """Return all experiments, the newest first."""
    return _of(queries.run(connection, "insights/experiments", experiment=None).to_dicts())


def named(connection: psycopg.Connection, name: str) -> Experiment:
    """Return the experiment of this name.

    Raises
    ------
    ExperimentRefused
        If there is none.
    """
    found = _of(queries.run(connection, "insights/experiments", experiment=name).to_dicts())
    if not found:
        raise ExperimentRefused(
            f"there is no experiment {name!r}: `ytempire experiments list` shows them"
        )
    return found[0]


def _of(rows: list[dict[str, Any]]) -> list[Experiment]:
    found = []
    for row in rows:
        weights = map(int, row.pop("weights"))
        harms = map(float, row.pop("harms"))
        found.append(
            Experiment(
                weights=dict(zip(row.pop("arms"), weights, strict=True)),
                guardrails=dict(zip(row.pop("guardrails"), harms, strict=True)),
                **row,
            )
        )
    return found
