"""What the stream's process does now and then beside reading, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic

from ytempire.stream.database import in_a_line

_LOOKS_EVERY_SECONDS = 0.5
_ENDS_WITHIN_SECONDS = 30.0


@dataclass(frozen=True)
class Chore:
    """Something to do now and then.

    Attributes
    ----------
    name
        What it is, as it is said when it fails: "what waits could not be tried again".
    every_seconds
        From its end to its next beginning.
    do
        Does it; what it raises is said, and it is tried again when it is due.
    """

    name: str
    every_seconds: float
    do: Callable[[], object]


@contextmanager
def beside(chores: Sequence[Chore], says: Callable[[str], None]) -> Iterator[None]:
    """Do chores as long as the block, one after the other; reading never waits for them."""
    stopping = threading.Event()
    thread = threading.Thread(
        target=_run, args=(chores, stopping, says), name="stream-chores", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join(_ENDS_WITHIN_SECONDS)


def _run(chores: Sequence[Chore], stopping: threading.Event, says: Callable[[str], None]) -> None:
    due = {chore.name: monotonic() + chore.every_seconds for chore in chores}
    failing: set[str] = set()
    while not stopping.wait(_LOOKS_EVERY_SECONDS):
        for chore in chores:
            if monotonic() < due[chore.name] or stopping.is_set():
                continue
            try:
                chore.do()
            except Exception as error:  # whatever it is, reading goes on
                if chore.name not in failing:
                    failing.add(chore.name)
                    says(f"{chore.name}: {in_a_line(error)}. It is tried again, and said once")
            else:
                failing.discard(chore.name)
            due[chore.name] = monotonic() + chore.every_seconds
