"""What can go wrong with the stream, each with the next thing to do."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import psycopg


class StreamError(RuntimeError):
    """The stream cannot go on."""


class TopicRecreated(StreamError):
    """A topic is not the one whose offsets are kept here."""

    def __init__(self, topic: str, what: str) -> None:
        super().__init__(
            f"the topic {topic} was made anew: {what}. Nothing of it is read until somebody says "
            f"that this was meant: `ytempire events accept-topic {topic}`. Then start the stream "
            "again: the topic is read from its beginning, and what is known already is not doubled"
        )
        self.topic = topic


class ClusterChanged(StreamError):
    """Another cluster answers under the address of the one that was read."""

    def __init__(self, was: str, now: str) -> None:
        super().__init__(
            f"another cluster answers under the same address: {was} was read, and now it is {now}. "
            "Look at YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS and at who answers there. If it is meant, "
            "start the stream again: what that cluster has is read from its beginning, and what is "
            "known already is not doubled"
        )


class StreamStalled(StreamError):
    """Messages wait, and none arrives."""


class FenceMoved(StreamError):
    """Somebody else has written what we hold: what we hold is dropped."""


class EventUnusable(psycopg.DataError):
    """An event contradicts what is known: it goes to the dead letters, as what no table takes.

    Attributes
    ----------
    of
        Event -> why, where all that contradict were found at once; empty: look for it.
    """

    def __init__(self, words: str, of: Mapping[UUID, str] | None = None) -> None:
        super().__init__(words)
        self.of = of or {}
