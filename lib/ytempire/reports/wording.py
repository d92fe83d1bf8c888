"""Words of reports: counts with their nouns, lists, names from outside, Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports.looking import Before, Look

# Hebrew, Arabic and their kin, and the characters that turn the direction of what follows.
_TURNS = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATES = re.compile("[\u2066-\u2069]")
NAMED_AT_MOST = 3
"""A sentence that names more is a list."""


def counted(number: int | None, one: str, many: str | None = None) -> str:
    """Return a number with its noun: ``no video``, ``1 video``, ``12 videos``.

    What is not known is said so: ``an unknown number of videos``.
    """
    several = many or f"{one}s"
    if number is None:
        return f"an unknown number of {several}"
    if number == 0:
        return f"no {one}"
    return f"{formats.count(number)} {one if number == 1 else several}"


def was(number: int) -> str:
    """Return the verb that goes with a count."""
    return "was" if number == 1 else "were"


def listed(names: Sequence[str], most: int = NAMED_AT_MOST) -> str:
    """Return names as ``a``, ``a and b``, ``a, b and 4 others``; they are taken as they are."""
    shown = list(names[:most])
    left = len(names) - len(shown)
    if left:
        shown.append("1 other" if left == 1 else f"{left} others")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def plain(value: object) -> str:
    """Return a text from outside so that Markdown and HTML show it as it is.

    What is written from right to left, or turns the direction, is kept apart: it would turn the
    rest of the sentence.
    """
    flat = " ".join(str(value).split())
    if _TURNS.search(flat):
        flat = f"\u2068{_ISOLATES.sub('', flat)}\u2069"
    return re.sub(r"([\\`*_{}\[\]()#+!|~.-])", r"\\\1", html.escape(flat, quote=False))


def markdown(*paragraphs: str) -> str:
    """Return what is said as Markdown; empty paragraphs are left out."""
    # Two dollar signs in a paragraph would be taken for a formula.
    return "\n\n".join(filter(None, paragraphs)).replace("$", "&#36;")


def capitalised(text: str) -> str:
    """Return a sentence with its first letter large, and the others as they are."""
    return f"{text[:1].upper()}{text[1:]}"


def moved(change: int | float, text: str) -> str:
    """Return a change in words: ``rose by …``, ``fell by …``; `text` is its amount, unsigned."""
    return f"{'rose' if change > 0 else 'fell'} by {text}"


def span(first: date, last: date) -> str:
    """Return Pacific days in words: ``19 Nov 2026``, ``13 Nov 2026 to 19 Nov 2026``."""
    if first == last:
        return formats.day(first)
    return f"{formats.day(first)} to {formats.day(last)}"


def within(first: date, last: date) -> str:
    """Return Pacific days for a sentence: ``on 19 Nov 2026``, ``from 13 Nov 2026 to …``."""
    return f"{'on' if first == last else 'from'} {span(first, last)}"


def days_long(days: int) -> str:
    """Return ``the Pacific day`` or ``the 7 Pacific days``."""
    return "the Pacific day" if days == 1 else f"the {days} Pacific days"


def month(value: date) -> str:
    """Return a month in words: ``October 2026``."""
    return f"{value:%B %Y}"


def months(first: date, last: date) -> str:
    """Return months in words: ``October 2026``, ``June 2026 to October 2026``."""
    if (first.year, first.month) == (last.year, last.month):
        return month(first)
    return f"{month(first)} to {month(last)}"


def whose(look: Look, at: datetime, of: str = "") -> str:
    """Say whose figures these are, as known when, and of which days."""
    known = f"As known on {formats.instant(at)}{f': {of}' if of else ''}."
    simulated = "**Simulated data**: a made-up network, no figure is a real channel's."
    imported = "**Imported files**: this warehouse holds files only; nothing is collected."
    about = {"simulated": simulated, "import": imported}.get(look.network or "", "")
    return "\n\n".join(filter(None, (about, known)))


def held_against(before: Before) -> str:
    """Say what a report is held against: the edition before, or that there is none."""
    at = formats.instant(before.at)
    if before.is_edition:
        return f"the edition before ({at})"
    return f"today began, Pacific ({at}), as there is no edition before"


def bullets(lines: Iterable[str]) -> str:
    """Return lines as a list in Markdown."""
    return "\n".join(f"* {line}" for line in lines)


def days_before(last: date, days: int) -> date:
    """Return the first of so many days that end with `last`."""
    return last - timedelta(days=days - 1)


UNKNOWN = f"{DASH} stands for what is not known; it is never counted as zero."
