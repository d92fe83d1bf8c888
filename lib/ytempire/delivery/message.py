"""A short message to people, and what a channel is that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True)
class Message:
    """What is told; the id stays the same when it is sent again."""

    message_id: UUID
    subject: str
    lines: tuple[str, ...]


class DeliveryFailed(RuntimeError):
    """A message did not go out, as far as is known.

    The sentence holds no address and no secret: it is stored and shown.
    """

    def __init__(self, said: str, *, may_pass: bool, wait_seconds: float | None = None) -> None:
        super().__init__(said)
        self.may_pass = may_pass
        """Whether trying again in a moment may help."""
        self.wait_seconds = wait_seconds
        """How long the other side asked to wait; None: it did not."""


class Channel(Protocol):
    """A way to tell people."""

    def send(self, message: Message) -> str:
        """Send it and return what the other side confirmed.

        Raises
        ------
        DeliveryFailed
            If it was not confirmed.
        """
        ...
