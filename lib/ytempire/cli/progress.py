"""Shows on stderr how far the pipeline is: a bar on a terminal, else a line a step."""

from __future__ import annotations

import sys
from types import TracebackType

import click
from tqdm import tqdm

from ytempire.runs.pipeline import Step
from ytempire.runs.steps import short


class Progress:
    """What runs now, and how many steps have ended."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._ended = 0
        self._running: list[str] = []
        self._bar: tqdm | None = None
        if sys.stderr.isatty():
            self._bar = tqdm(total=total, unit="step", file=sys.stderr, dynamic_ncols=True)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def begins(self, name: str) -> None:
        """Show that a step begins."""
        self._running.append(short(name))
        self._show()

    def ended(self, step: Step) -> None:
        """Show that a step has ended."""
        self._running.remove(short(step.notebook))
        self._ended += 1
        if self._bar is not None:
            self._bar.update()
            self._show()
        else:
            click.echo(f"[{self._ended}/{self._total}] {told_of(step)}", err=True)

    def _show(self) -> None:
        if self._bar is not None:
            self._bar.set_description(" + ".join(self._running))


def told_of(step: Step) -> str:
    """Return a step's outcome in a line."""
    if step.failed:
        return f"{short(step.notebook)}: failed after {step.seconds:.1f} s"
    result = step.execution.result
    rows = f", {result.rows_written:,} rows added" if result else ""
    return f"{short(step.notebook)}: {step.seconds:.1f} s{rows}"
