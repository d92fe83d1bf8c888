"""Above what a video's cost is flagged: as the network's file says now, whatever else it says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ytempire import parameters, paths, units
from ytempire.charts.tables import text
from ytempire.parameters import Costs, ParameterError


@dataclass(frozen=True)
class Marks:
    """Micro-dollars above which a video is flagged, and above which it is too dear.

    Attributes
    ----------
    problem
        Why they are not known: which file is wrong, and where. Then they are those of the
        product, and a panel that needs them shows the problem instead.
    """

    alert_micros: int
    limit_micros: int
    problem: str = ""

    @property
    def both(self) -> tuple[int, int]:
        """Return the alert and the limit."""
        return self.alert_micros, self.limit_micros

    def notice(self) -> str:
        """Return the problem as what a panel shows in place of its content."""
        return f'<p class="yt-problem" role="alert">{text(self.problem)}</p>'


def marks(home: Path) -> Marks:
    """Return what the file of a home's network says; a file that is mended holds at once."""
    file = parameters.network_file(home)
    try:
        state = file.stat()
        edition = (state.st_mtime_ns, state.st_size, state.st_mode)
    except OSError:
        edition = (0, 0, 0)
    return _read(home, file, edition)


@lru_cache(maxsize=8)
def _read(home: Path, file: Path, edition: tuple[int, int, int]) -> Marks:
    try:
        return _of(parameters.network(home).costs)
    except ParameterError as error:
        # A parser's message has lines and arrows; who looks at a page needs the place.
        said = " ".join(str(error).split()).replace(f"{paths.project_root()}/", "")
        return _of(Costs(), f"Not known: {said}. Mend the file: this panel follows by itself.")


def _of(costs: Costs, problem: str = "") -> Marks:
    alert, limit = units.usd_to_micros(costs.alert_usd), units.usd_to_micros(costs.limit_usd)
    return Marks(alert, limit, problem)
