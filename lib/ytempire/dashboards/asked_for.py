"""Which channel a page is asked for: by its address, ``?channel=UC...``, or by its notebook."""

from __future__ import annotations

import re

PATTERN = "UC[A-Za-z0-9_-]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""A channel's YouTube id, or our own; each in one way only, since each value is a view."""
_SHOWN = 60


class ChannelRefused(ValueError):
    """What is asked for is no channel's id; the message says so, and what to do."""


def channel(given: str) -> str | None:
    """Return a channel's YouTube id or our own as it may be asked for; None: none is named.

    Raises
    ------
    ChannelRefused
        If it is neither, whatever else it may be.
    """
    if not given:
        return None
    if not re.fullmatch(PATTERN, given):
        shown = given if len(given) <= _SHOWN else f"{given[:_SHOWN]}…"
        raise ChannelRefused(
            f"“{shown}” names no channel: choose one above, or write its YouTube id (UC and 22 "
            "more signs) into the address."
        )
    return given
