"""What an executed notebook's cells tell: when they ran, and with which parameters by default."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Span = tuple[float, float]
"""Beginning and end, in seconds since the epoch."""
_IMPORTS = re.compile(r"^(import|from) \S", re.MULTILINE)


@dataclass(frozen=True)
class CellTimes:
    """When cells ran.

    Attributes
    ----------
    spans
        Each code cell's beginning and end.
    import_seconds
        The part of them spent in cells that import.
    """

    spans: tuple[Span, ...] = ()
    import_seconds: float = 0.0

    @property
    def seconds(self) -> float:
        """Return the seconds in which some cell ran."""
        return covered(self.spans)


def defaults_of(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return what the parameters cell sets, by name; what is no plain value is left out."""
    found: dict[str, Any] = {}
    targets: list[ast.expr]
    for cell in notebook["cells"]:
        if "parameters" not in cell.get("metadata", {}).get("tags", []):
            continue
        for line in ast.parse("".join(cell["source"])).body:
            if isinstance(line, ast.AnnAssign):
                targets = [line.target]
            elif isinstance(line, ast.Assign):
                targets = line.targets
            else:
                continue
            if line.value is None:
                continue
            try:
                value = ast.literal_eval(line.value)
            except ValueError:
                continue
            found |= {one.id: value for one in targets if isinstance(one, ast.Name)}
    return found


def times_of(notebook: dict[str, Any]) -> CellTimes:
    """Read the times of an executed notebook; cells that did not run have none."""
    spans: list[Span] = []
    importing = 0.0
    for cell in notebook["cells"]:
        told = cell["metadata"].get("papermill", {})
        if cell["cell_type"] != "code" or not (told.get("start_time") and told.get("end_time")):
            continue
        begun, ended = (
            datetime.fromisoformat(told[name]).timestamp() for name in ("start_time", "end_time")
        )
        spans.append((begun, ended))
        if _IMPORTS.search("".join(cell["source"])):
            importing += ended - begun
    return CellTimes(tuple(spans), importing)


def covered(spans: Iterable[Span]) -> float:
    """Return the seconds that lie in at least one span."""
    total, until = 0.0, float("-inf")
    for begun, ended in sorted(spans):
        if ended > until:
            total += ended - max(begun, until)
            until = ended
    return total
