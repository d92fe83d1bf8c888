"""What a page shows at one instant, apart from how it gets to the browser."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class ChartRows:
    """A chart of the catalogue and the rows of its named sources."""

    chart: str
    rows: Mapping[str, Rows]


@dataclass(frozen=True)
class Snapshot:
    """The changing parts of a page.

    Everything in it is made of facts, so equal facts give equal snapshots; the same snapshot
    can be shown to one visitor or to all of them.
    """

    asked_at: str
    """When the warehouse was asked, ISO, UTC."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """HTML by the id of the element that holds it."""
    charts: Mapping[str, ChartRows] = field(default_factory=dict)
    """By the id of the element that holds it; an element without one shows its empty state."""
    problem: str = ""
    """Why the warehouse could not be asked: the page keeps what it has and says so."""

    def to_json(self, *, in_page: bool = False) -> str:
        """Return JSON that may stand inside a script element.

        Parameters
        ----------
        in_page
            The parts stand in the page beside it already: they are named, and not said again.
        """
        content = {
            "asked_at": self.asked_at,
            "parts": dict.fromkeys(self.parts) if in_page else dict(self.parts),
            "charts": {
                name: {"chart": one.chart, "rows": {k: list(v) for k, v in one.rows.items()}}
                for name, one in self.charts.items()
            },
            "problem": self.problem,
        }
        # "</script>" inside a title must not end the script element.
        return (
            json.dumps(content, ensure_ascii=False, separators=(",", ":"))
            .replace("<", "\\u003c")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029")
        )
