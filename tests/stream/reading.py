"""The product's consumer in a thread of the test's own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

import psycopg

from ytempire.stream import topics
from ytempire.stream.client import Tuning
from ytempire.stream.consumer import Consumer
from ytempire.stream.events import Event
from ytempire.stream.writing import Handle
from ytempire.warehouse.connection import Warehouse

QUICK = Tuning(batch=200, session_ms=2_000, idle_seconds=0.05)
"""For a broker that lets so impatient a consumer in; the mock cluster does not."""
PATIENT = replace(QUICK, session_ms=6_000)


def no_facts(connection: psycopg.Connection, events: Sequence[Event]) -> Mapping[UUID, str]:
    """Write no facts: what is tested is what becomes of the messages."""
    return {}


class Reading:
    """A consumer that reads; what it said, and what ended it."""

    def __init__(self, consumer: Consumer, said: list[str]) -> None:
        self.consumer = consumer
        self.said = said
        self.error: BaseException | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.consumer.run(self._stopping)
        except BaseException as error:
            self.error = error

    def stop(self) -> None:
        """End it in order."""
        self._stopping.set()
        self._thread.join(30)
        assert not self._thread.is_alive()

    def heard(self, words: str) -> bool:
        """Say whether a sentence with these words was said."""
        return any(words in sentence for sentence in self.said)


@contextmanager
def reading(
    warehouse: Warehouse,
    address: str,
    *,
    handle: Handle = no_facts,
    tuning: Tuning = PATIENT,
    group: str = topics.DEFAULT_GROUP,
    names: Sequence[str] = topics.CONSUMED,
) -> Iterator[Reading]:
    """Read as long as the block; an error that ended it is raised at the end unless it is taken."""
    said: list[str] = []
    consumer = Consumer(
        warehouse, {"bootstrap.servers": address}, group, names, handle, said.append, tuning
    )
    one = Reading(consumer, said)
    try:
        yield one
    finally:
        one.stop()


def until(is_so: Callable[[], object], seconds: float = 30, one: Reading | None = None) -> None:
    """Wait until it is so; a consumer that ended with an error makes it never so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        if one is not None and one.error is not None:
            raise one.error
        told = "" if one is None else f": {one.said}, {one.consumer.tally}"
        assert time.monotonic() < deadline, f"it did not come true in time{told}"
        time.sleep(0.05)
