"""A cell of a Studio export -> an exact number, or an error that says why not.

Studio itself writes ``1234`` and ``12.5`` in every language; separators for thousands and
decimal commas come from spreadsheets that a file went through. Which of them a file uses is
told by its unmistakable cells; a cell that can still be read in two ways is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal, NamedTuple

_GROUPED = {separator: re.compile(rf"-?\d{{1,3}}(\{separator}\d{{3}})+") for separator in ",.'"}
_PLAIN = re.compile(r"-?\d+(\.\d+)?")
_SCIENTIFIC = re.compile(r"-?\d+([.,]\d+)?E[+-]?\d+", re.IGNORECASE)
_EITHER_WAY = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_SEPARATED = re.compile(r"\d[\d.,]*[.,]\d+")


class UnreadableCell(ValueError):
    """A cell that is not what its column holds; the message says what was expected."""


Decimals = Literal[".", ",", "both", ""]
"""A decimal separator; ``both`` where cells contradict each other, ``""`` where none tells."""


class Notation(NamedTuple):
    """How a file writes numbers.

    Attributes
    ----------
    language
        Of the header.
    decimal
        The decimal separator that its cells show.
    """

    language: str
    decimal: Decimals = ""


def notation_of(language: str, cells: Iterable[str]) -> Notation:
    """Ask the cells of a file for its decimal separator."""
    shown: set[Literal[".", ","]] = set()
    for cell in cells:
        if "." in cell or "," in cell:
            shown |= _decimal_shown(cell)
    if len(shown) > 1:
        return Notation(language, "both")
    return Notation(language, shown.pop() if shown else "")


def number(cell: str, notation: Notation) -> Decimal:
    """Return the exact number that a cell shows."""
    text = _bare(cell)
    if _EITHER_WAY.fullmatch(text):
        text = _one_way(text, notation)
    elif "," in text and "." in text:
        decimal = max(",.", key=text.rfind)
        whole, _, fraction = text.rpartition(decimal)
        thousands = "." if decimal == "," else ","
        if _GROUPED[thousands].fullmatch(whole):
            text = f"{whole.replace(thousands, '')}.{fraction}"
    elif text.count(".") > 1 or "'" in text:
        separator = "." if "." in text else "'"
        if _GROUPED[separator].fullmatch(text):
            text = text.replace(separator, "")
    elif text.count(",") > 1:
        if _GROUPED[","].fullmatch(text):
            text = text.replace(",", "")
    elif "," in text and (notation.language != "en" or notation.decimal in {",", "both"}):
        text = text.replace(",", ".")
    if not _PLAIN.fullmatch(text):
        if _SCIENTIFIC.fullmatch(text):
            raise UnreadableCell(
                "rounded by a spreadsheet: export again and do not save the file from it"
            )
        raise UnreadableCell("not a number")
    return within_64_bits(Decimal(text))


def count(cell: str, notation: Notation) -> int:
    """Return the whole number that a cell shows.

    A lone separator before three digits parts thousands where the file or its language
    writes so; ``1.234`` in an English file may be a damaged 1,234 or 1.234 and is refused.
    """
    if cell.isascii() and cell.isdigit() and len(cell) < 19:
        return int(cell)
    text = _bare(cell)
    if _EITHER_WAY.fullmatch(text):
        separator = "." if "." in text else ","
        decimal = notation.decimal or ("." if notation.language == "en" else "")
        if decimal in {separator, "both"}:
            raise UnreadableCell(
                f"{text.replace(separator, '')} or {text}? it can be read both ways"
            )
        return int(text.replace(separator, ""))
    value = number(cell, notation)
    if value != value.to_integral_value():
        raise UnreadableCell("not a whole number")
    return int(value)


def within_64_bits(value: Decimal) -> Decimal:
    """Return `value`, which a column of the warehouse can hold."""
    if abs(value) >= 2**63:
        raise UnreadableCell("too large to be true")
    return value


def rounded(value: Decimal) -> int:
    """Return the nearest whole number, half-even."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def _bare(cell: str) -> str:
    """Return a cell without spaces and percent sign, with plain minus and apostrophe."""
    text = "".join(cell.split()).replace("\u2212", "-").replace("’", "'")
    return text.removesuffix("%")


def _one_way(text: str, notation: Notation) -> str:
    """Read ``1.234`` or ``1,234``, which other cells, or the language, must decide."""
    separator = "." if "." in text else ","
    if notation.decimal == "both":
        raise UnreadableCell("thousands or decimals? the file writes both")
    # Studio itself writes a point in every language.
    untold = "." if separator == "." or notation.language == "en" else ","
    if (notation.decimal or untold) == separator:
        return text.replace(separator, ".")
    return text.replace(separator, "")


def _decimal_shown(cell: str) -> set[Literal[".", ","]]:
    """Return the decimal separator that a cell cannot be read without; empty if it can."""
    text = _bare(cell).removeprefix("-")
    if not _SEPARATED.fullmatch(text) or _EITHER_WAY.fullmatch(text):
        return set()
    last: Literal[".", ","] = "." if text.rfind(".") > text.rfind(",") else ","
    other: Literal[".", ","] = "," if last == "." else "."
    if text.count(last) > 1:  # 1.234.567: the repeated separator parts thousands
        return {other} if _GROUPED[last].fullmatch(text) else set()
    whole = text.rpartition(last)[0]
    return {last} if whole.isdigit() or _GROUPED[other].fullmatch(whole) else set()
