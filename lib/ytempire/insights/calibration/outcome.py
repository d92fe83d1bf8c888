"""What a calibration found: what was simulated, what was promised, what was measured."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A promise about one measured figure.

    Attributes
    ----------
    measure
        The name of the figure in `Calibration.measured`.
    words
        The promise as a reader is told it: "at most 5 % of null tests call a winner".
    least, most
        The bounds, both allowed. At least one of them is finite.
    """

    measure: str
    words: str
    least: float = -math.inf
    most: float = math.inf

    def __post_init__(self) -> None:
        """Refuse a promise that every figure keeps."""
        if not (math.isfinite(self.least) or math.isfinite(self.most)) or self.least > self.most:
            raise ValueError(
                f"the target {self.measure!r} can be missed by no figure, or by every one: "
                "give it a `least` or a `most`"
            )

    def is_met_by(self, value: float) -> bool:
        """Return whether a figure keeps the promise; NaN never does."""
        return self.least <= value <= self.most


@dataclass(frozen=True)
class Calibration:
    """One method held to truth that was simulated, or to a back-test.

    Attributes
    ----------
    method
        The method, as the field names it.
    simulated
        In words, what was simulated and how often.
    targets
        What is promised. Figures without a target are told beside, for comparison.
    measured
        Figure by name.
    """

    method: str
    simulated: str
    targets: tuple[Target, ...]
    measured: Mapping[str, float]

    def __post_init__(self) -> None:
        """Refuse targets without a figure, and a calibration that promises nothing."""
        untold = [t.measure for t in self.targets if t.measure not in self.measured]
        if untold or not self.targets:
            raise ValueError(
                f"{self.method}: "
                + (f"nothing was measured for {', '.join(untold)}" if untold else "no target")
            )

    @property
    def missed(self) -> tuple[Target, ...]:
        """The targets that the figures miss."""
        return tuple(t for t in self.targets if not t.is_met_by(self.measured[t.measure]))

    @property
    def is_met(self) -> bool:
        """Whether every target is met."""
        return not self.missed

    def rows(self) -> list[dict[str, object]]:
        """Return a row a figure: method, simulated, target, measure, measured, is_met.

        `target` and `is_met` are None for a figure that is told for comparison only.
        """
        target_of = {t.measure: t for t in self.targets}
        return [
            {
                "method": self.method,
                "simulated": self.simulated,
                "measure": measure,
                "target": target_of[measure].words if measure in target_of else None,
                "measured": value,
                "is_met": target_of[measure].is_met_by(value) if measure in target_of else None,
            }
            for measure, value in self.measured.items()
        ]
