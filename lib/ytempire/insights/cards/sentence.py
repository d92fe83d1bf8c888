"""A sentence that knows which of its words are figures and which are names from outside.

Only so can other words for it be held against it: figures have to come through as they are, and
names need not be told to who rephrases.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_SHOWN_NAME = 80


@dataclass(frozen=True)
class Figure:
    """A figure with its unit, as people read it: ``$12.40 a day``."""

    text: str


@dataclass(frozen=True)
class Name:
    """What is named from outside: a channel, a topic, an experiment. Nobody vouches for it."""

    text: str

    @property
    def plain(self) -> str:
        """Return it on one line, without what does not print, no longer than a line."""
        told = "".join(c if c.isprintable() else " " for c in self.text)
        told = " ".join(told.split())
        return told if len(told) <= _SHOWN_NAME else told[: _SHOWN_NAME - 1] + "…"


Part = str | Figure | Name


@dataclass(frozen=True)
class Sentence:
    """Words, figures and names in their order.

    Attributes
    ----------
    is_causal
        It may say that something causes something: it was drawn by lot.
    """

    parts: tuple[Part, ...]
    is_causal: bool = False

    @property
    def text(self) -> str:
        """Return it as people read it."""
        return "".join(
            part.plain if isinstance(part, Name) else part.text
            if isinstance(part, Figure) else part
            for part in self.parts
        )  # fmt: skip

    @property
    def figures(self) -> list[str]:
        """Return its figures in their order."""
        return [part.text for part in self.parts if isinstance(part, Figure)]

    @property
    def names(self) -> dict[str, str]:
        """Return what stands for its names -> the names; one that comes twice has one."""
        found: dict[str, str] = {}
        for part in self.parts:
            if isinstance(part, Name) and part.plain not in found.values():
                found[f"{{name{len(found) + 1}}}"] = part.plain
        return found

    @property
    def nameless(self) -> str:
        """Return it with ``{name1}`` and so on for its names."""
        tokens = {name: token for token, name in self.names.items()}
        return "".join(
            tokens[part.plain] if isinstance(part, Name) else part.text
            if isinstance(part, Figure) else part
            for part in self.parts
        )  # fmt: skip

    @property
    def words(self) -> str:
        """Return it without figures and names: what is said about them."""
        return " ".join(part for part in self.parts if isinstance(part, str))


def sentence(*parts: Part | None, is_causal: bool = False) -> Sentence:
    """Return a sentence of what is there of the parts."""
    return Sentence(tuple(_there(parts)), is_causal)


def _there(parts: tuple[Part | None, ...]) -> Iterator[Part]:
    yield from (part for part in parts if part is not None)
