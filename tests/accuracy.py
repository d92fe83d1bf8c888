"""The share of stored values that equal the true ones: what "99 % accuracy" is measured by."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

Value = int | float | None


@dataclass
class Share:
    """How many (entity, day, metric) values were compared, and which of them are not equal.

    A true value that is not stored counts as wrong, and so does a stored one that is not true;
    what neither side knows is no value.
    """

    compared: int = 0
    wrong: list[tuple[tuple[Hashable, ...], Value, Value]] = field(default_factory=list)
    """Key, true value, stored value."""

    def compare(
        self,
        true: Mapping[tuple[Hashable, ...], Value],
        stored: Mapping[tuple[Hashable, ...], Value],
        tolerances: Mapping[Hashable, float] | None = None,
    ) -> None:
        """Compare two mappings from (entity, day, metric) to values.

        `tolerances` are absolute, by metric: the last part of a key; others are compared exactly.
        """
        for key in true.keys() | stored.keys():
            told, kept = true.get(key), stored.get(key)
            tolerance = (tolerances or {}).get(key[-1], 0.0)
            if told is None and kept is None:
                continue
            self.compared += 1
            if (
                told is None
                or kept is None
                or not math.isclose(told, kept, rel_tol=1e-12, abs_tol=tolerance)
            ):
                self.wrong.append((key, told, kept))

    @property
    def ratio(self) -> float:
        """Return the share of values that are equal, 0..1."""
        return 1 - len(self.wrong) / self.compared

    def __str__(self) -> str:
        few = "; ".join(f"{key}: {told} true, {kept} stored" for key, told, kept in self.wrong[:5])
        return f"{self.ratio:.4%} of {self.compared:,} values are equal. {few}"
