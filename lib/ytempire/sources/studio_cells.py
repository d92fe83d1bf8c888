"""A cell of a Studio export -> a number, a date, a duration; exact, or an error that says why.

Studio itself writes ``1234`` and ``12.5``; separators for thousands and decimal commas come
from spreadsheets that a file went through. Where such a cell can be read in two ways it is
refused, not guessed.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal, localcontext

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
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.? (\d{1,2}),? (\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?[ -](?:de )?([^\W\d]+)\.?[ -](?:de )?(\d{4})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})(?:\.(\d+))?")
_GROUPED = {separator: re.compile(rf"-?\d{{1,3}}(\{separator}\d{{3}})+") for separator in ",.'"}
_PLAIN = re.compile(r"-?\d+(\.\d+)?")


class UnreadableCell(ValueError):
    """A cell that is not what its column holds; the message says what was expected."""


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


def number(cell: str, language: str) -> Decimal:
    """Return the exact number that a cell shows, in the language of the file."""
    text = re.sub(r"\s", "", cell).replace("\u2212", "-").removesuffix("%").replace("’", "'")
    decimal_comma = language != "en"
    if "," in text and "." in text:
        decimal = max(",.", key=text.rfind)
        whole, _, fraction = text.rpartition(decimal)
        thousands = "." if decimal == "," else ","
        if _GROUPED[thousands].fullmatch(whole):
            text = f"{whole.replace(thousands, '')}.{fraction}"
    elif text.count(".") > 1 or "'" in text:
        separator = "." if "." in text else "'"
        if _GROUPED[separator].fullmatch(text):
            text = text.replace(separator, "")
    elif "," in text:
        if decimal_comma and text.count(",") == 1:
            text = text.replace(",", ".")
        elif _GROUPED[","].fullmatch(text):
            text = text.replace(",", "")
    if not _PLAIN.fullmatch(text):
        raise UnreadableCell("not a number")
    return within_64_bits(Decimal(text))


def count(cell: str, language: str) -> int:
    """Return the whole number that a cell shows.

    A lone separator before three digits parts thousands where that is how the language
    writes; ``1.234`` in an English file may be a damaged 1,234 or 1.234 and is refused.
    """
    text = cell.strip()
    if language != "en":
        for separator in ",.":
            if _GROUPED[separator].fullmatch(text):
                return int(text.replace(separator, ""))
    elif _GROUPED["."].fullmatch(text):
        raise UnreadableCell("1234 or 1.234? a count with a point in it")
    value = number(text, language)
    if value != value.to_integral_value():
        raise UnreadableCell("not a whole number")
    return int(value)


def hours_as_seconds(cell: str, language: str) -> int:
    """Return hours as whole seconds, half-even (Studio shows 4 decimals: 0.36 s)."""
    return rounded(number(cell, language) * 3600)


def percent_as_ratio(cell: str, language: str) -> float:
    """Return a percentage as a ratio; retention may exceed 1."""
    return float(number(cell, language) / 100)


def seconds(cell: str, language: str) -> int:
    """Return a duration shown as ``274`` or ``0:04:34`` in whole seconds."""
    return rounded(Decimal(str(seconds_exact(cell, language))))


def seconds_exact(cell: str, language: str) -> float:
    """Return a duration shown as ``274``, ``4:34`` or ``0:04:34`` in seconds."""
    text = cell.strip()
    found = _CLOCK.fullmatch(text)
    if not found:
        if ":" in text:
            raise UnreadableCell("not a duration like 0:04:34")
        return float(number(text, language))
    hours, minutes, whole = int(found[1] or 0), int(found[2]), int(found[3])
    if whole > 59 or (found[1] and minutes > 59):
        raise UnreadableCell("not a duration like 0:04:34")
    return hours * 3600 + minutes * 60 + whole + float(f"0.{found[4] or 0}")


def day(cell: str, language: str) -> date:
    """Return the date of a cell, whatever language it is in.

    Studio writes ``Mar 25, 2023`` in files of other languages too.
    """
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


def micros(cell: str, language: str, usd_per_unit: Decimal) -> int:
    """Return money in micro-dollars, exact, half-even after the exchange rate."""
    with localcontext(prec=60):
        return rounded(within_64_bits(number(cell, language) * usd_per_unit * 1_000_000))


def within_64_bits(value: Decimal) -> Decimal:
    """Return `value`, which a column of the warehouse can hold."""
    if abs(value) >= 2**63:
        raise UnreadableCell("too large to be true")
    return value


def rounded(value: Decimal) -> int:
    """Return the nearest whole number, half-even."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
