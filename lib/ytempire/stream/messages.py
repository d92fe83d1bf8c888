"""A message as it came, and a batch of them made ready to be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ytempire.stream import events
from ytempire.stream.events import Event, EventRefused

Place = tuple[str, int]
"""Topic and partition."""


class Message(NamedTuple):
    """A message as the broker gave it.

    Attributes
    ----------
    at_ms
        When the broker or the producer stamped it, in milliseconds since 1970; None: it has no
        stamp.
    value
        Empty for a message without one.
    """

    topic: str
    partition: int
    offset: int
    at_ms: int | None
    key: bytes | None
    value: bytes


class Told(NamedTuple):
    """A message that is an event."""

    message: Message
    event: Event


class Refused(NamedTuple):
    """A message that is none, and why."""

    message: Message
    error_class: str
    error: str


@dataclass(frozen=True)
class Batch:
    """Messages that are read, in the order of each partition.

    Attributes
    ----------
    told
        Those that are events; one told twice is here twice.
    refused
        Those that are none.
    ends
        Place -> offset behind its last message here.
    """

    told: list[Told]
    refused: list[Refused]
    ends: dict[Place, int]

    @property
    def size(self) -> int:
        """Return how many messages it has."""
        return len(self.told) + len(self.refused)

    def beyond(self, written: Mapping[Place, int]) -> Batch:
        """Return the batch without what lies before these offsets: it is written already."""

        def is_new(message: Message) -> bool:
            return message.offset >= written[message.topic, message.partition]

        return Batch(
            [one for one in self.told if is_new(one.message)],
            [one for one in self.refused if is_new(one.message)],
            {place: max(end, written[place]) for place, end in self.ends.items()},
        )


def read(messages: Iterable[Message]) -> Batch:
    """Read what messages say; nothing is raised for what cannot be read."""
    told: list[Told] = []
    refused: list[Refused] = []
    ends: dict[Place, int] = {}
    parse = events.parse
    for message in messages:
        ends[message.topic, message.partition] = message.offset + 1
        try:
            told.append(Told(message, parse(message.value)))
        except EventRefused as why:
            refused.append(Refused(message, why.reason_class, why.words))
    return Batch(told, refused, ends)


def in_words(places: Iterable[Place]) -> str:
    """Return places in words, as: video-events 0-3, cost-events 0."""
    by_topic: dict[str, list[int]] = {}
    for topic, partition in sorted(places):
        by_topic.setdefault(topic, []).append(partition)
    return ", ".join(f"{topic} {_ranges(found)}" for topic, found in by_topic.items())


def _ranges(numbers: Sequence[int]) -> str:
    if len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}-{numbers[-1]}"
    return ",".join(map(str, numbers))
