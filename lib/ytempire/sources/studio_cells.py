"""A cell of a Studio export -> an id, a date, a duration, money; or an error that says why."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, localcontext
from functools import lru_cache

from ytempire.sources.studio_numbers import (
    Notation,
    UnreadableCell,
    number,
    rounded,
    within_64_bits,
)

VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{11}")

_MONTHS = {
    1: ("jan", "january", "janeiro", "januar", "jän", "jänner"),
    2: ("feb", "february", "fev", "fevereiro", "februar"),
    3: ("mar", "march", "março", "mär", "märz", "mrz"),
    4: ("apr", "april", "abr", "abril"),
    5: ("may", "mai", "maio"),
    6: ("jun", "june", "junho", "juni"),
    7: ("jul", "july", "julho", "juli"),
    8: ("aug", "august", "ago", "agosto"),
    9: ("sep", "sept", "september", "set", "setembro"),
    10: ("oct", "october", "out", "outubro", "okt", "oktober"),
    11: ("nov", "november", "novembro"),
    12: ("dec", "december", "dez", "dezembro", "dezember"),
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names}

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
_MONTH_ONLY = re.compile(r"\d{4}(-\d{2})?")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.? (\d{1,2}),? (\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?[ -](?:de )?([^\W\d]+)\.?[ -](?:de )?(\d{4})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})(?:\.(\d+))?")


def looks_like_id(cell: str) -> bool:
    """Say whether a cell is a video id, or one that a spreadsheet damaged."""
    text = cell.strip()
    return text.startswith("#") or VIDEO_ID.fullmatch(text) is not None


def video_id(cell: str) -> str:
    """Return the video id; ids that begin with a hyphen come with a space before them."""
    text = cell.strip()
    if text.startswith("#"):
        raise UnreadableCell(
            "the id was lost in a spreadsheet: export again and do not save the file from it"
        )
    if not VIDEO_ID.fullmatch(text):
        raise UnreadableCell("not a video id (11 letters, digits, - or _)")
    return text


def hours_as_seconds(cell: str, notation: Notation) -> int:
    """Return hours as whole seconds, half-even (Studio shows 4 decimals: 0.36 s)."""
    return rounded(number(cell, notation) * 3600)


def percent_as_ratio(cell: str, notation: Notation) -> float:
    """Return a percentage as a ratio; retention may exceed 1."""
    return float(number(cell, notation) / 100)


def seconds(cell: str, notation: Notation) -> int:
    """Return a duration shown as ``274`` or ``0:04:34`` in whole seconds."""
    return rounded(Decimal(str(seconds_exact(cell, notation))))


def seconds_exact(cell: str, notation: Notation) -> float:
    """Return a duration shown as ``274``, ``4:34`` or ``0:04:34`` in seconds."""
    text = cell.strip()
    found = _CLOCK.fullmatch(text)
    if not found:
        if ":" in text:
            raise UnreadableCell("not a duration like 0:04:34")
        return float(number(text, notation))
    hours, minutes, whole = int(found[1] or 0), int(found[2]), int(found[3])
    if whole > 59 or (found[1] and minutes > 59):
        raise UnreadableCell("not a duration like 0:04:34")
    return hours * 3600 + minutes * 60 + whole + float(f"0.{found[4] or 0}")


def day(cell: str, notation: Notation) -> date:
    """Return the date of a cell, whatever language it is in.

    Studio writes ``Mar 25, 2023`` in files of other languages too.
    """
    return _day(cell, notation.language)


def chart_day(cell: str, notation: Notation) -> date:
    """Return the day of a chart's line; an hour or a month is no day."""
    text = cell.strip()
    if _MONTH_ONLY.fullmatch(text) or (len(text) > 10 and _ISO.fullmatch(text)):
        raise UnreadableCell("an hour or a month, not a day")
    return day(cell, notation)


@lru_cache(maxsize=16_384)
def _day(cell: str, language: str) -> date:
    text = " ".join(cell.split()).casefold()
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if (found := _MONTH_FIRST.fullmatch(text)) and found[1] in _MONTH:
            return date(int(found[3]), _MONTH[found[1]], int(found[2]))
        if (found := _DAY_FIRST.fullmatch(text)) and found[2] in _MONTH:
            return date(int(found[3]), _MONTH[found[2]], int(found[1]))
        found = _DOTTED.fullmatch(text)
        # 10/03/2026 is March in Portuguese and October or March in English.
        found = found or (_SLASHED.fullmatch(text) if language != "en" else None)
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise UnreadableCell("not a date like Mar 25, 2023 or 2023-03-25")


def micros(cell: str, notation: Notation, rate: Decimal = Decimal(1)) -> int:
    """Return money in millionths of its unit, exact, half-even after an exchange rate."""
    with localcontext(prec=60):
        return rounded(within_64_bits(number(cell, notation) * rate * 1_000_000))
