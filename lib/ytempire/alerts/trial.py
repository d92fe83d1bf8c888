"""A test notice, to see whether anything arrives."""

from __future__ import annotations

from uuid import uuid4

from ytempire import clock
from ytempire.alerts.rules import Posting
from ytempire.delivery import attempts, channels
from ytempire.delivery.attempts import Delivery
from ytempire.delivery.message import Message
from ytempire.settings import Settings


def send(settings: Settings, posting: Posting) -> dict[str, Delivery]:
    """Send a test notice on every channel that is configured; return what became of each."""
    message = Message(
        uuid4(),
        "[test] YTEMPIRE alerts arrive here",
        (f"Sent by `ytempire alerts test` on {clock.wall_now():%Y-%m-%d %H:%M} UTC.",
         "Nothing is wrong."),
    )  # fmt: skip
    return {
        name: attempts.deliver(settings, name, message, posting.tries)
        for name in channels.configured(settings)
    }
