"""A measured value, and how it is written down."""

from __future__ import annotations

import json
from dataclasses import dataclass


class FigureError(RuntimeError):
    """A figure has no value; the message says why."""


@dataclass(frozen=True)
class Figure:
    """A measured value.

    Attributes
    ----------
    vs
        What it is compared with, in words; None where there is nothing yet.
    rows
        Rows that the value was measured on, where it makes sense.
    """

    name: str
    value: float
    unit: str
    vs: str | None = None
    rows: int | None = None

    def line(self, machine: str, scale: float = 1.0) -> str:
        """Return the figure as one line of JSON; `rows` is left out where there are none.

        Parameters
        ----------
        machine
            On which it was measured.
        scale
            Part of the stated size that it was measured on; 1 is not mentioned.
        """
        told = {"name": self.name, "value": self.value, "unit": self.unit, "vs": self.vs}
        if self.rows is not None:
            told["rows"] = self.rows
        told["machine"] = machine
        if scale != 1.0:
            told["size"] = f"NOT the stated size: SCALE={scale:g}"
        return json.dumps(told, ensure_ascii=False)
