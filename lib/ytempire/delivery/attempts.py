"""Tries a message a few times, with longer and longer waits."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from ytempire.delivery import channels
from ytempire.delivery.message import DeliveryFailed, Message
from ytempire.settings import Settings

_log = logging.getLogger(__name__)
FIRST_WAIT_SECONDS = 0.5


@dataclass(frozen=True)
class Delivery:
    """What became of a message: whether the other side confirmed it, and its words or ours."""

    is_confirmed: bool
    said: str
    may_pass: bool = False
    """Whether trying again later may help, where it was not confirmed."""


def deliver(
    settings: Settings,
    channel: str,
    message: Message,
    tries: int,
    sleep: Callable[[float], None] = time.sleep,
) -> Delivery:
    """Send a message; whatever goes wrong outside is told, not raised.

    Parameters
    ----------
    settings, channel
        Which channel, and what it needs.
    message
        What is told.
    tries
        How often, where trying again may help.
    sleep
        Waits between two tries.
    """
    return tried(lambda: channels.made(settings, channel).send(message), channel, tries, sleep)


def tried(
    send: Callable[[], str], channel: str, tries: int, sleep: Callable[[float], None] = time.sleep
) -> Delivery:
    """Do what sends, again where that may help; whatever goes wrong outside is told, not raised.

    Parameters
    ----------
    send
        Returns what the other side confirmed, or raises `DeliveryFailed`.
    channel
        How it is named in the log.
    tries, sleep
        As of `deliver`.
    """
    wait = FIRST_WAIT_SECONDS
    for left in range(tries - 1, -1, -1):
        try:
            return Delivery(True, send())
        except DeliveryFailed as failure:
            if not (left and failure.may_pass):
                return Delivery(False, str(failure), failure.may_pass)
            sleep(wait if failure.wait_seconds is None else failure.wait_seconds)
            wait *= 2
        except Exception as error:  # nobody's pipeline fails because a chat is odd
            _log.error("the %s could not be used: %s", channel, type(error).__name__)
            return Delivery(False, f"it could not be sent ({type(error).__name__})")
    raise AssertionError("a message is tried at least once")
