"""What the stream's process does now and then beside reading, each in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic

from ytempire.stream.database import in_a_line

_ENDS_WITHIN_SECONDS = 3.0
"""Together, once they are asked to end: what is left undone is done after the next start."""


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
        Does it, and leaves off soon after the event is set; what it raises is said, and it is tried
        again when it is due.
    """

    name: str
    every_seconds: float
    do: Callable[[threading.Event], object]


@contextmanager
def beside(chores: Sequence[Chore], says: Callable[[str], None]) -> Iterator[None]:
    """Do chores as long as the block; neither reading nor one another waits for them."""
    stopping = threading.Event()
    threads = [
        threading.Thread(
            target=_run, args=(chore, stopping, says), name="stream-chore", daemon=True
        )
        for chore in chores
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stopping.set()
        until = monotonic() + _ENDS_WITHIN_SECONDS
        for thread in threads:
            thread.join(max(until - monotonic(), 0))


def _run(chore: Chore, stopping: threading.Event, says: Callable[[str], None]) -> None:
    is_failing = False
    while not stopping.wait(chore.every_seconds):
        try:
            chore.do(stopping)
        except Exception as error:  # whatever it is, reading goes on
            if not is_failing and not stopping.is_set():
                is_failing = True
                says(f"{chore.name}: {in_a_line(error)}. It is tried again, and said once")
        else:
            is_failing = False
