"""A row each ten seconds that says how the stream fared; kept for eight days."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from datetime import timedelta
from time import monotonic

import psycopg

from ytempire import clock
from ytempire.stream.tally import Tally
from ytempire.stream.writing import Written

EVERY_SECONDS = 10.0
KEPT = timedelta(days=8)
_PRUNED_EACH = 360
"""Samples from one pruning to the next: an hour."""


class Sampler:
    """Writes the samples of one consumer process."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._consumer = f"{socket.gethostname()}:{os.getpid()}"
        self._since = monotonic()
        self._before = _copy(tally.done)
        self._written = 0

    @property
    def is_due(self) -> bool:
        """Say whether it is time for the next sample."""
        return monotonic() - self._since >= EVERY_SECONDS

    def sample(self, connection: psycopg.Connection) -> None:
        """Write a sample; what a sample that failed would have told is in the next one."""
        now, tally = monotonic(), self._tally
        done, before = _copy(tally.done), self._before
        at = clock.wall_now()
        if self._written % _PRUNED_EACH == 0:
            connection.execute(_PRUNE, [at - KEPT])
        connection.execute(
            _SAMPLE,
            [
                at,
                self._consumer,
                now - self._since,
                done.messages - before.messages,
                done.events.total() - before.events.total(),
                done.repeated - before.repeated,
                done.dead.total() - before.dead.total(),
                len(tally.offsets),
                tally.lag,
                tally.last_commit_at,
            ],
        )
        self._since, self._before = now, done
        self._written += 1


def _copy(done: Written) -> Written:
    return replace(done, events=done.events.copy(), dead=done.dead.copy())


_SAMPLE = """
insert into ytempire.stream_samples (
    sampled_at, consumer, seconds, messages, events, repeated, dead_letters, partitions, lag,
    last_commit_at
) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
"""
_PRUNE = "delete from ytempire.stream_samples where sampled_at < %s"
