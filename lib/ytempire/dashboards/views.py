"""In the server: what addresses may choose of a page, and each choice as it was last published."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

from ytempire.dashboards.publishing import ITSELF

KEPT_SECONDS = 60.0
"""How long a chosen view that nobody watches is published on."""
MOST_VIEWS = 256
"""More than a large network has channels."""
_LONGEST_VALUE = 200


class NotYet(RuntimeError):
    """The page has not been published so far; ask again."""


class TooMany(NotYet):
    """As many views as can be are watched already."""


class NotChosen(ValueError):
    """An address chooses what cannot be chosen; the message says what."""


class Socket(Protocol):
    """One visitor's open page."""

    def push(self, message: str) -> None:
        """Send a message, or close what does not read."""


@dataclass
class View:
    """A page for one choice, as it was last published.

    Attributes
    ----------
    looked_at
        When the publisher last looked at the warehouse, by ``time.monotonic()``.
    questions
        What its panels ask, by name: query and parameters.
    problem
        Why what is shown is no longer asked for; empty: it is.
    packed
        The whole page, gzipped, by role and standing: made when first asked for.
    """

    chosen: Mapping[str, str]
    sockets: set[Socket] = field(default_factory=set)
    used_at: float = field(default_factory=time.monotonic)
    edition: str = ""
    asked_at: str = ""
    looked_at: float = 0.0
    snapshot: str = "null"
    body: str = ""
    has_figures: bool = False
    problem: str = ""
    questions: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    packed: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def take(self, message: Mapping[str, Any]) -> bool:
        """Take what was published, and say whether it is news.

        A publisher that begins while the warehouse is away has no figures: those that were
        published before it stay, with why they are not renewed.
        """
        if message["problem"] and self.has_figures:
            self.problem = message["problem"]
            return False
        self.problem, self.has_figures = "", not message["problem"]
        if self.edition == message["edition"]:
            return False
        self.edition = message["edition"]
        self.snapshot, self.body = message["snapshot"], message["body"]
        self.questions = {one["name"]: one for one in message["questions"]}
        self.packed.clear()
        self.came.set()
        return True

    def note(self, looked: Mapping[str, Any]) -> None:
        """Note when the warehouse was asked last."""
        self.asked_at = looked["asked_at"]
        self.looked_at = time.monotonic() - looked["seconds"]

    async def first(self, until: float) -> None:
        """Wait for the first snapshot, until ``time.monotonic()`` is so far.

        Raises
        ------
        NotYet
            If none comes.
        """
        if self.came.is_set():
            return
        try:
            async with asyncio.timeout(until - time.monotonic()):
                await self.came.wait()
        except TimeoutError:
            raise NotYet("the page is not published yet") from None


class Views:
    """The views of a page: the page itself, and a limited number of choices."""

    def __init__(self) -> None:
        self._by_key = {ITSELF: View({})}
        self._selects: dict[str, re.Pattern[str]] | None = None

    def __iter__(self) -> Iterator[View]:
        return iter(list(self._by_key.values()))

    @property
    def itself(self) -> View:
        """Return the page without any choice."""
        return self._by_key[ITSELF]

    def get(self, key: str) -> View | None:
        """Return the view of a key that the publisher was told."""
        return self._by_key.get(key)

    def allow(self, selects: Mapping[str, str]) -> None:
        """Take from the page what may be chosen: pattern by name."""
        self._selects = {name: re.compile(pattern) for name, pattern in selects.items()}

    def chosen(self, arguments: Mapping[str, list[str]]) -> dict[str, str]:
        """Return what an address chooses; names that the page does not know say nothing.

        Raises
        ------
        NotYet
            If the page has not told so far what may be chosen.
        NotChosen
            If a value is not of its kind, or there are several.
        """
        if self._selects is None:
            raise NotYet("the page is not published yet")
        chosen = {}
        for name, pattern in self._selects.items():
            values = set(arguments.get(name, ())) - {""}
            if len(values) > 1:
                raise NotChosen(f"The address names more than one {name}: leave one of them.")
            for value in values:
                if len(value) > _LONGEST_VALUE or not pattern.fullmatch(value):
                    raise NotChosen(f"The address names no {name} that could be.")
                chosen[name] = value
        return chosen

    def of(self, chosen: Mapping[str, str]) -> tuple[View, bool]:
        """Return the view of a choice, and whether it is new.

        Raises
        ------
        TooMany
            If as many views as can be are watched already.
        """
        key = urlencode(sorted(chosen.items()))
        view = self._by_key.get(key)
        is_new = view is None
        if view is None:
            if len(self._by_key) >= MOST_VIEWS:
                self._end_one()
            view = self._by_key[key] = View(dict(chosen))
        view.used_at = time.monotonic()
        return view, is_new

    def _end_one(self) -> None:
        """End the view that nobody watches and that was used longest ago."""
        idle = [key for key, view in self._by_key.items() if key != ITSELF and not view.sockets]
        if not idle:
            raise TooMany(
                f"{MOST_VIEWS} views of this page are watched already: close some, or come later."
            )
        del self._by_key[min(idle, key=lambda key: self._by_key[key].used_at)]

    def forget(self) -> None:
        """Let go of choices that nobody has asked for in a while."""
        now = time.monotonic()
        for key, view in list(self._by_key.items()):
            if key != ITSELF and not view.sockets and now - view.used_at > KEPT_SECONDS:
                del self._by_key[key]

    def wanted(self) -> dict[str, Any]:
        """Return what the publisher is told; see `ytempire.dashboards.publishing`."""
        return {
            "views": {
                key: {
                    "chosen": dict(view.chosen),
                    "is_watched": bool(view.sockets),
                    "edition": view.edition,
                }
                for key, view in self._by_key.items()
            }
        }
