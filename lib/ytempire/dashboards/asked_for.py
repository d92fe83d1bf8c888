"""What a visitor's address asks of a page: ``?channel=UC...``."""

from __future__ import annotations

import os
import re
from urllib.parse import parse_qs

_CHANNEL = re.compile(r"UC[A-Za-z0-9_-]{22}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOST_FIELDS = 20
_SHOWN = 60


class AddressRefused(ValueError):
    """An address asks for what cannot be; the message says so, and what to do."""


def from_address(name: str) -> str | None:
    """Return what the visitor's address says of `name`; None: it does not.

    Voila tells a page's kernel the address's query in QUERY_STRING.

    Raises
    ------
    AddressRefused
        If it says more than one thing, or more than anybody asks for.
    """
    query = os.environ.get("QUERY_STRING", "")
    try:
        told = parse_qs(query, max_num_fields=_MOST_FIELDS).get(name, [])
    except ValueError as refused:
        raise AddressRefused(f"The address says too much: leave the {name} alone.") from refused
    if len(set(told)) > 1:
        raise AddressRefused(f"The address names more than one {name}: leave one of them.")
    return told[0] if told else None


def channel(given: str | None) -> str | None:
    """Return a channel's YouTube id or our own as it may be asked for; None: none is named.

    Raises
    ------
    AddressRefused
        If it is neither, whatever else it may be.
    """
    if not given:
        return None
    if not _CHANNEL.fullmatch(given):
        shown = given if len(given) <= _SHOWN else f"{given[:_SHOWN]}…"
        raise AddressRefused(
            f"“{shown}” names no channel: choose one above, or write its YouTube id (UC and 22 "
            "more signs) into the address."
        )
    return given
