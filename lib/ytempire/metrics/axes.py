"""How axes and legends write numbers: one way for each kind of figure."""

from __future__ import annotations

from dataclasses import dataclass

_SHORT = (
    "(abs(datum.value) >= 1000 ? replace(format(abs(datum.value), '~s'), 'G', 'B')"
    " : format(abs(datum.value), abs(datum.value) < 1 ? '.2~r' : ',.2~f'))"
)
_MINUS = "(datum.value < 0 ? '−' : '')"


@dataclass(frozen=True)
class Axis:
    """How an axis of a kind of figure is written.

    Attributes
    ----------
    unit
        What its title adds to the figure's; empty where the labels tell it.
    labels
        A Vega expression that writes ``datum.value``.
    example
        Labels as people see them.
    """

    unit: str
    labels: str
    example: str

    def title(self, label: str) -> str:
        """Return the axis title of a figure: what is measured, in which unit."""
        return f"{label}, {self.unit}" if self.unit else label


COUNT = Axis("", f"{_MINUS} + {_SHORT}", "200, 1.2k, 3M")
MONEY = Axis("US dollars", f"{_MINUS} + '$' + {_SHORT}", "$0.5, $200, $1.2k")
"""Values are dollars."""
RATE = Axis("", "format(datum.value * 100, ',.3~r') + ' %'", "0.4 %, 12 %")
"""Values are ratios: 1 is 100 %."""
DAYS = Axis("days", COUNT.labels, COUNT.example)
POINTS = Axis("points", COUNT.labels, COUNT.example)
SECONDS = Axis("seconds", COUNT.labels, COUNT.example)
