"""Other words for a sentence, held against its evidence: what is not in it may not be in them.

Nobody can list the words that turn a sentence into a lie, so the few are listed that cannot. A text
passes only if it is the sentence itself, figure by figure and word by word in the same order, but
for these liberties:

- words of `ADDED` may be put between its words, one at a time, never beside a figure or a "not";
- a comma may be left out, and a full stop, semicolon and colon stand for each other: not beside a
  figure, where every sign is the sentence's own;
- capitals and spaces are free.

Words in another order say another thing (the arm is better than the control), and so does half a
sentence. The check errs to the strict side: a refused text costs nothing, the template stands.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from ytempire.insights.cards.sentence import Figure, Name, Sentence

ADDED = frozenset({"a", "also", "an", "and", "for", "here", "in", "please", "the", "these", "this"})
"""Words that may be put in: they deny, count, compare, date, grade and explain nothing."""


class NotTheSame(ValueError):
    """The text says what its sentence does not, or not all of it; the message says which."""


_LONGEST_MORE = 80
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\S")
_STOPS = frozenset(".;:")
_DENYING = frozenset({"no", "not", "nothing"})
"""Words of sentences that a word put beside them may turn from what they deny."""


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
    if len(text) > len(of.nameless) + _LONGEST_MORE:
        raise NotTheSame("it is much longer than what it rephrases")
    fixed = [part for part in of.parts if not isinstance(part, str)]
    between = _between(text, _expected(fixed, of))
    # What a gap lies between: nothing at the ends, else a figure or a name.
    edges = pairwise([None, *fixed, None])
    for own, told, (left, right) in zip(_gaps(of), between, edges, strict=True):
        _compare(
            _tokens(own), _tokens(told), after=isinstance(left, Figure),
            before=isinstance(right, Figure),
        )  # fmt: skip
    names = [part.plain if isinstance(part, Name) else part.text for part in fixed]
    return "".join(a + b for a, b in zip(between, [*names, ""], strict=True)).strip()


def _plain(said: str) -> str:
    """Return it with single spaces and one kind of minus, as figures are compared."""
    return " ".join(said.replace("−", "-").replace("‑", "-").split())


def _expected(fixed: list[Figure | Name], of: Sentence) -> list[str]:
    """Return figures and stand-ins of names, in the order of the sentence."""
    tokens = {name: token for token, name in of.names.items()}
    return [tokens[part.plain] if isinstance(part, Name) else _plain(part.text) for part in fixed]


def _gaps(of: Sentence) -> list[str]:
    """Return the sentence's words before, between and after its figures and names."""
    gaps = [""]
    for part in of.parts:
        if isinstance(part, str):
            gaps[-1] += part
        else:
            gaps.append("")
    return gaps


def _between(text: str, expected: list[str]) -> list[str]:
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


def _tokens(text: str) -> list[str]:
    """Return words in small letters, and every other sign by itself."""
    # Not `lower`: it makes letters of other scripts into ours.
    tokens: list[str] = _TOKEN.findall(_plain(text).replace("’", "'"))
    return [one.lower() if one.isascii() else one for one in tokens]


def _compare(own: list[str], told: list[str], *, after: bool, before: bool) -> None:
    """Hold what stands in one gap against the sentence's own; raise where it says otherwise.

    `after` and `before` say whether a figure stands on that side of it.
    """
    if (after and own[:1] != told[:1]) or (before and own[-1:] != told[-1:]):
        raise NotTheSame("beside a figure stands what is not the sentence's own")
    at, was_added = 0, False
    for place, sign in enumerate(told):
        beside = (after and place == 0) or (before and place == len(told) - 1)
        if sign in ADDED and told[:place][-1:] == [sign]:
            raise NotTheSame(f"{sign!r} stands there twice")
        at += _passed(own, at, sign)
        if at < len(own) and _stands_for(sign, own[at], beside=beside):
            at, was_added = at + 1, False
        elif sign in ADDED and not was_added and not beside and not _denies(own, at):
            was_added = True
        else:
            raise NotTheSame(f"{sign!r} is not in the sentence, or not in its place")
    if any(sign != "," for sign in own[at:]):
        raise NotTheSame(f"{' '.join(own[at:])!r} of the sentence is missing")


def _denies(own: list[str], at: int) -> bool:
    """Say whether the sentence denies right before or after this place."""
    return not _DENYING.isdisjoint(own[max(at - 1, 0) : at + 1])


def _passed(own: list[str], at: int, sign: str) -> int:
    """Return 1 where the sentence has a comma that the text leaves out, else 0."""
    return int(own[at : at + 1] == [","] and sign != "," and own[at + 1 : at + 2] == [sign])


def _stands_for(sign: str, own: str, *, beside: bool) -> bool:
    return sign == own or (sign in _STOPS and own in _STOPS and not beside)
