"""Other words for a sentence, held against its evidence: what is not in it may not be in them.

The check errs to the strict side: a refused text costs nothing, the template stands. What is asked:

- every name and every figure of the sentence, as it is written and in its order, each once;
- beside them no digit of any script, no word for a number, no sign or word of money, per cent, a
  month or a weekday, and no unit that the template does not name;
- the template's words of direction, negation and comparison in time, and none besides;
- no cause or certainty that the template does not have;
- one line of plain text without markup or addresses, and not much longer than the template.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ytempire.insights.cards.sentence import Figure, Name, Sentence
from ytempire.insights.cards.telling_words import ADDED, TURNING


class NotTheSame(ValueError):
    """The text says what its sentence does not, or not all of it; the message says which."""


_LONGEST_TIMES = 2
_LONGEST_MORE = 80
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*", re.UNICODE)
_MARKUP = re.compile(r"[<>\[\]{}|`*_#\\@^~=]|://|www\.|&[a-z#]")


def check(said: str, of: Sentence) -> str:
    """Return the text with its names put back, if it says what the sentence says.

    Parameters
    ----------
    said
        Other words for `of.nameless`.
    of
        The sentence.

    Raises
    ------
    NotTheSame
        If anything is added, missing, changed or in another order.
    """
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs"} for sign in said.strip()):
        raise NotTheSame("it is not one line of plain text")
    text = _plain(said)
    if not text:
        raise NotTheSame("it says nothing")
    if len(text) > _LONGEST_TIMES * len(of.nameless) + _LONGEST_MORE:
        raise NotTheSame("it is much longer than what it rephrases")
    between = _between(text, _expected(of))
    # A mark keeps the words on either side of a figure from becoming one.
    rest = " · ".join(between)
    if found := _MARKUP.search(rest):
        raise NotTheSame(f"it holds {found.group()!r}, which is no plain text")
    for sign in rest:
        if unicodedata.category(sign)[0] == "N" or unicodedata.category(sign) == "Sc":
            raise NotTheSame(f"it holds {sign!r}, which the evidence does not")
        if sign in "%‰+":
            raise NotTheSame(f"it holds {sign!r} beside no figure of the evidence")
    if any(not sign.isascii() and unicodedata.category(sign)[0] == "L" for sign in rest):
        raise NotTheSame("it is not in English")
    _compare_words(rest, of)
    told = [part.plain if isinstance(part, Name) else part.text for part in _fixed(of)]
    return "".join(a + b for a, b in zip(between, [*told, ""], strict=True)).strip()


def _plain(said: str) -> str:
    """Return it with single spaces and one kind of minus, as figures are compared."""
    return " ".join(said.replace("−", "-").replace("‑", "-").split())


def _fixed(of: Sentence) -> list[Figure | Name]:
    return [part for part in of.parts if isinstance(part, Figure | Name)]


def _expected(of: Sentence) -> list[str]:
    """Return figures and stand-ins of names, in the order of the sentence."""
    tokens = {name: token for token, name in of.names.items()}
    return [
        tokens[part.plain] if isinstance(part, Name) else _plain(part.text) for part in _fixed(of)
    ]


def _between(text: str, expected: Iterable[str]) -> list[str]:
    """Return what stands before, between and after the figures and names, each once, in order."""
    parts, at = [], 0
    for one in expected:
        pattern = re.compile(rf"(?<![\w.,$+-]){re.escape(one)}(?![\w%$]|[.,]\d)")
        found = pattern.search(text, at)
        if found is None:
            raise NotTheSame(f"{one} is missing, changed, or not in its place")
        parts.append(text[at : found.start()])
        at = found.end()
    return [*parts, text[at:]]


def _compare_words(rest: str, of: Sentence) -> None:
    allowed = _words(_plain(of.words))
    for word in _words(rest) - allowed:
        for name, words in ADDED:
            if word in words:
                raise NotTheSame(f"{word!r} is {name} that its evidence does not have")
        if word.endswith(("n't", "fold")):
            raise NotTheSame(f"{word!r} is not in its evidence")
    needed = {word for words in TURNING for word in words & allowed}
    if missing := sorted(needed - _words(rest)):
        raise NotTheSame(f"{missing[0]!r} of the sentence is missing")


def _words(text: str) -> set[str]:
    words = (word.lower().replace("’", "'") for word in _WORD.findall(text))
    return {word.removesuffix("'s") for word in words}
