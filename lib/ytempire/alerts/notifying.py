"""Sends the notices that wait: all in one message, the gravest first, and only so many an hour.

However much goes wrong at once, a channel gets one message of it a round.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import psycopg

from ytempire.alerts import outbox, wording
from ytempire.alerts.outbox import Notice
from ytempire.alerts.rules import Posting
from ytempire.delivery import attempts, channels
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse, carry_clock

ONE_AT_A_TIME = 0x79746572_706F7374
"""Key of the advisory lock that lets one process send."""


@dataclass
class Posted:
    """What one round of sending did.

    Attributes
    ----------
    messages, notices
        Confirmed by the other side.
    failed
        Channel -> what went wrong; its notices wait for the next round.
    held_back
        Notices that wait because the channel has had its messages for now.
    is_elsewhere
        Another process was sending: nothing was done here.
    """

    messages: int = 0
    notices: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    held_back: Counter[str] = field(default_factory=Counter)
    is_elsewhere: bool = False

    def sentence(self, configured: Sequence[str]) -> str:
        """Return what was sent, in one sentence."""
        if not configured:
            return f"nobody is told: set {' or '.join(channels.VARIABLES.values())}"
        if self.is_elsewhere:
            return "another process sends the notices"
        parts = [f"{self.notices} notices in {self.messages} messages"]
        parts += [f"{name}: {why}" for name, why in self.failed.items()]
        parts += [f"{name}: {count} wait for room" for name, count in self.held_back.items()]
        return "; ".join(parts)


def send(
    warehouse: Warehouse,
    settings: Settings,
    posting: Posting,
    sleep: Callable[[float], None] = time.sleep,
) -> Posted:
    """Send what waits on every channel that is configured.

    A channel that does not answer keeps its notices waiting, and fails nothing.
    """
    done = Posted()
    with _alone(warehouse) as connection:
        if connection is None:
            done.is_elsewhere = True
            return done
        with _transaction(connection):
            outbox.silence(connection, posting.give_up_after)
        for channel in channels.configured(settings):
            for message_id, notices in _left_behind(connection, channel).items():
                _send(connection, settings, posting, sleep, done, message_id, notices)
            with _transaction(connection):
                # What was left behind may just have been told: only now is it known who was.
                outbox.silence(connection, posting.give_up_after)
                due = outbox.waiting(connection, channel, interrupted=False)
                sent = outbox.messages_sent(connection, channel, posting.window)
            if not due or channel in done.failed:
                continue
            if sent < posting.most_messages - (not any(notice.is_urgent for notice in due)):
                _send(connection, settings, posting, sleep, done, uuid4(), due)
            else:
                done.held_back[channel] = len(due)
    return done


def _left_behind(connection: psycopg.Connection, channel: str) -> dict[UUID, list[Notice]]:
    """Return the messages that a process was sending when it ended, as they were."""
    with _transaction(connection):
        notices = outbox.waiting(connection, channel, interrupted=True)
    by_message: dict[UUID, list[Notice]] = {}
    for notice in notices:
        assert notice.message_id is not None
        by_message.setdefault(notice.message_id, []).append(notice)
    return by_message


def _send(
    connection: psycopg.Connection,
    settings: Settings,
    posting: Posting,
    sleep: Callable[[float], None],
    done: Posted,
    message_id: UUID,
    notices: Sequence[Notice],
) -> None:
    """Claim, send, and say what became of it; the claim is stored before anything goes out."""
    channel = notices[0].channel
    with _transaction(connection):
        outbox.claim(connection, notices, message_id)
    told = wording.message(message_id, notices, posting.alerts_per_message)
    result = attempts.deliver(settings, channel, told, posting.tries, sleep)
    with _transaction(connection):
        if result.is_confirmed:
            outbox.confirm(connection, message_id, result.said)
            done.messages += 1
            done.notices += len(notices)
        else:
            outbox.put_back(connection, message_id, result.said)
            done.failed[channel] = result.said


@contextmanager
def _alone(warehouse: Warehouse) -> Iterator[psycopg.Connection | None]:
    """Give a connection to the one process that sends; None to the others.

    The lock is the connection's: it is gone with the process, however that ends.
    """
    connection = warehouse.connect("writer", autocommit=True)
    try:
        row = connection.execute("select pg_try_advisory_lock(%s)", [ONE_AT_A_TIME]).fetchone()
        assert row is not None
        yield connection if row[0] else None
    finally:
        connection.close()


@contextmanager
def _transaction(connection: psycopg.Connection) -> Iterator[None]:
    with connection.transaction():
        carry_clock(connection)
        yield
