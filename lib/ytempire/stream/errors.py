"""What can go wrong with the stream, each with the next thing to do."""

from __future__ import annotations

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


class StreamStalled(StreamError):
    """Messages wait, and none arrives."""


class FenceMoved(StreamError):
    """Somebody else has written what we hold: what we hold is dropped."""


class EventUnusable(psycopg.DataError):
    """An event contradicts what is known: it goes to the dead letters, as what no table takes."""
