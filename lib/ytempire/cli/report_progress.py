"""Shows on stderr how far a batch of reports is, and sums it up at the end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING

import click
from tqdm import tqdm

if TYPE_CHECKING:
    from ytempire.editions.making import Made

_SHOWN = 20
"""Failures that the summary tells; the others stand in the log."""
_WIDEST = 160


class ReportProgress:
    """How many reports are over: a bar on a terminal, else a line a report."""

    def __init__(self, total: int) -> None:
        self._total, self._over = total, 0
        self._bar: tqdm | None = None
        if sys.stderr.isatty():
            self._bar = tqdm(total=total, unit="report", file=sys.stderr, dynamic_ncols=True)

    def __enter__(self) -> ReportProgress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def ended(self, made: Made) -> None:
        """Show that a report is over."""
        self._over += 1
        if self._bar is None:
            click.echo(f"[{self._over}/{self._total}] {told_of(made)}", err=True)
            return
        if made.error is not None:
            self._bar.write(told_of(made), file=sys.stderr)
        self._bar.update()


def told_of(made: Made) -> str:
    """Return what became of a report, in a line."""
    name = made.edition.folder
    if made.error is not None:
        return f"{name}: failed after {made.seconds:.1f} s: {_short(made.error)}"
    if made.is_kept:
        return f"{name}: there already"
    checks = made.manifest["checks"]
    broken = sum(not check["is_held"] for check in checks)
    said = f", {broken} of {len(checks)} checks do not hold" if broken else ""
    return f"{name}: {made.seconds:.1f} s{said}"


def summary(made: Sequence[Made]) -> list[str]:
    """Return a table of the reports that were asked for, and below it what failed."""
    rows: dict[str, list[float]] = {}
    for one in made:
        kinds = " and ".join(sorted(one.edition.chosen))
        title = " ".join(filter(None, [one.edition.name, one.edition.set_name,
                                       kinds and f"by {kinds}"]))  # fmt: skip
        row = rows.setdefault(title, [0, 0, 0, 0])
        row[1 if one.is_kept else 0 if one.error is None else 2] += 1
        row[3] += one.seconds
    width = max(map(len, rows), default=0)
    lines = [f"{'report':<{width}}  made  kept  failed  seconds"]
    lines += [
        f"{title:<{width}}  {done:>4g}  {kept:>4g}  {failed:>6g}  {seconds:>7.1f}"
        for title, (done, kept, failed, seconds) in rows.items()
    ]
    broken = [one for one in made if one.error is not None]
    for one in broken[:_SHOWN]:
        lines.append(f"failed: {one.edition.folder}: {_short(one.error or '')}")
        if one.notebook is not None:
            lines.append(f"  the notebook: {one.notebook}")
    if len(broken) > _SHOWN:
        lines.append(f"and {len(broken) - _SHOWN} more that failed")
    return lines


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"
