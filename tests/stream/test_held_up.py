"""A database that does not answer is told, the lag is known meanwhile, and the end comes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from ytempire.stream import topics
from ytempire.warehouse.connection import Warehouse

from . import traffic
from .brokers import Mock
from .reading import no_facts, reading, until


@contextmanager
def locked(database_url: str) -> Iterator[None]:
    with psycopg.connect(database_url) as other:
        other.execute("lock table ytempire.stream_events in access exclusive mode")
        yield
        other.rollback()


def test_a_lock_that_another_holds_is_told_and_the_end_comes(
    warehouse: Warehouse, database_url: str, mock: Mock, ask
) -> None:
    first, second = traffic.of(300, seed=1, bad=0), traffic.of(900, seed=2, bad=0)
    mock.send(first.sent)
    with reading(warehouse, mock.address) as one:
        until(lambda: one.consumer.tally.done.messages == len(first.sent), 30, one)
        with locked(database_url):
            mock.send(second.sent)
            until(lambda: one.heard("holds a lock"), 20, one)
            until(lambda: one.consumer.tally.lag == len(second.sent), 20, one)
            assert one.consumer.tally.database_away_since is not None
            begun = time.monotonic()
            one.stop()
            assert time.monotonic() - begun < 12
    assert one.error is None
    with reading(warehouse, mock.address) as again:
        until(lambda: again.consumer.tally.done.messages == len(second.sent), 30, again)
    [(count,)] = ask("select count(distinct event_id) from ytempire.stream_events")
    assert count == len(first.events | second.events)


def test_a_server_that_hangs_does_not_keep_it_from_ending(warehouse: Warehouse, mock: Mock) -> None:
    told = traffic.of(300, seed=4, bad=0)
    mock.make(topics.CONSUMED)
    with reading(warehouse, mock.address) as one:
        until(lambda: one.heard("reading "), 30, one)
        connection = one.consumer._database._connection
        assert connection is not None
        backend = connection.info.backend_pid
        os.kill(backend, signal.SIGSTOP)
        try:
            mock.send(told.sent)
            until(lambda: one.heard("it hangs, or"), 20, one)
            begun = time.monotonic()
            one.stop()
            assert time.monotonic() - begun < 12
        finally:
            os.kill(backend, signal.SIGCONT)
    assert one.error is None


def test_it_goes_on_by_itself_when_the_lock_is_gone(
    warehouse: Warehouse, database_url: str, mock: Mock, ask
) -> None:
    told = traffic.of(900, seed=3, bad=0)
    with reading(warehouse, mock.address, handle=no_facts) as one:
        until(lambda: one.consumer.tally.lag == 0, 30, one)
        with locked(database_url):
            mock.send(told.sent)
            until(lambda: one.heard("holds a lock"), 20, one)
        until(lambda: one.heard("the database works again"), 20, one)
        until(lambda: one.consumer.tally.lag == 0, 20, one)
        assert one.consumer.tally.database_away_since is None
    [(count,)] = ask("select count(*) from ytempire.stream_events")
    assert count == len(told.events)
