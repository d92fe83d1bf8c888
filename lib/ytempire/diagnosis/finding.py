"""One thing that was looked at, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psycopg

from ytempire.settings import Settings

State = Literal["ok", "note", "warning", "problem"]
SEVERITY: tuple[State, ...] = ("problem", "warning", "note", "ok")
"""From what hurts most to what is well."""


@dataclass(frozen=True)
class Finding:
    """What was found.

    Attributes
    ----------
    area
        Where: ``installation``, ``home``, ``settings``, ...
    name
        What was looked at, in a word or two.
    state
        ``problem``: something does not work, or a figure is wrong; ``warning``: it will, or
        somebody should look; ``note``: worth knowing.
    sentence
        What is so.
    next
        The command to type, where one mends it.
    """

    area: str
    name: str
    state: State
    sentence: str
    next: str | None = None


@dataclass
class Case:
    """What is looked at.

    Attributes
    ----------
    home
        The home, whether it is there or not.
    settings
        None where they are wrong.
    command
        How the user calls us for this home: ``ytempire`` or ``ytempire -H real``.
    connection
        To the warehouse as its reader, once it answered with a current schema.
    """

    home: Path
    settings: Settings | None
    command: str = "ytempire"
    connection: psycopg.Connection | None = None


Probe = Callable[[Case], Iterable[Finding]]
