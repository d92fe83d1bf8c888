"""What can go wrong at the workbench: sentences, with no trail of internals behind them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_RED, _PLAIN = "\x1b[1;31m", "\x1b[0m"


class WorkbenchError(RuntimeError):
    """The workbench cannot do what was asked; the message says what to write instead."""

    def _render_traceback_(self) -> list[str]:
        """Give IPython the sentence in place of a traceback: the mistake is in the cell."""
        return [f"{_RED}{type(self).__name__}{_PLAIN}: {self}"]


class QueryError(WorkbenchError):
    """A query was refused, or gave more than was wanted."""


class ChartError(WorkbenchError):
    """A frame cannot be drawn as asked."""


class QueryStopped(KeyboardInterrupt):
    """A query was interrupted, here and on the server."""

    def _render_traceback_(self) -> list[str]:
        return [f"{_RED}{type(self).__name__}{_PLAIN}: {self}"]


def did_you_mean(name: str, known: Iterable[str], most: int = 3) -> str:
    """Return ``Did you mean videos?`` for a mistyped name; nothing where none is near."""
    spelled = {k.lower(): k for k in known}
    near = difflib.get_close_matches(name.lower(), spelled, n=most, cutoff=0.6)
    # A word that begins or ends another is near, however long the rest: metrics_daily.
    near += [k for k in spelled if name.lower() in k and len(name) > 3 and k not in near]
    return f"Did you mean {_either([spelled[n] for n in near[:most]])}?" if near else ""


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
