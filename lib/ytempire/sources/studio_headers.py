"""The first line of an export: what the file is, in which language, in which money."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from ytempire.sources import studio_names
from ytempire.sources.studio_names import LANGUAGES, Names

VIDEO_TABLE = "table by video"
TOTALS = "totals"
UNKNOWN = "unknown"

_BRACKETS = re.compile(r"\s*\(([^()]+)\)$")
_QUOTES = str.maketrans({"„": '"', "“": '"', "”": '"', "«": '"', "»": '"'})
# Soft hyphen, zero-width space and joiners, word joiner, byte order mark: Studio puts soft
# hyphens into long German words, spreadsheets leave the others.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


@dataclass(frozen=True)
class Header:
    """What the first line of an export says.

    Attributes
    ----------
    kind
        ``table by video``, ``chart by video``, ``table by <dimension>``, ``chart by
        <dimension>``, ``totals``, ``audience retention`` (never read) or ``unknown``.
    breakdown
        ``video``, a dimension, two of them ("viewer age and viewer gender"), ``total``, or
        None where the file is not known.
    is_daily
        There is a date column.
    language
        The language that knows most of the names.
    positions
        Our column name -> position in the line; a date column is ``pacific_date``.
    keys
        Positions of the columns that name the breakdown's value.
    unknown
        Position -> Studio's name, for columns that we do not know; no name comes twice.
    currency
        Of the revenue column, as ISO 4217; None where it names none that can be told.
    currency_said
        What the revenue column has in brackets.
    width
        Number of columns.
    """

    kind: str
    breakdown: str | None
    is_daily: bool
    language: str
    positions: dict[str, int]
    keys: tuple[int, ...]
    unknown: dict[int, str]
    currency: str | None
    currency_said: str | None
    width: int


def clean(text: str) -> str:
    """Return `text` without invisible characters, with single plain spaces, composed."""
    visible = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return " ".join(visible.split())


def read_header(cells: list[str]) -> Header:
    """Recognise the header line of an export; never fails, `kind` says what it is."""
    reading = _Reading()
    for position, cell in enumerate(cells):
        reading.take(position, clean(cell))
    language = max(LANGUAGES, key=lambda code: (reading.votes[code], -LANGUAGES.index(code)))
    breakdown, keys = reading.breakdown()
    kind = reading.kind(breakdown)
    reading.leave_homeless(kind, breakdown)
    return Header(
        kind=kind,
        breakdown=breakdown,
        is_daily="pacific_date" in reading.positions,
        language=language,
        positions=reading.positions,
        keys=keys,
        unknown=_unique({at: clean(cells[at]) for at in sorted(reading.unknown)}),
        currency=currency_of(reading.currency_said),
        currency_said=reading.currency_said,
        width=len(cells),
    )


def currency_of(said: str | None) -> str | None:
    """Return the ISO 4217 code for a code, a sign or a name; None when several share it."""
    if said is None:
        return None
    if re.fullmatch(r"[A-Za-z]{3}", said):
        return said.upper()
    return _CURRENCY_OF.get(_fold(said))


def is_total(label: str) -> bool:
    """Say whether the first cell of a line marks the file's own total, in any language."""
    return _fold(clean(label)) in _TOTALS


class _Reading:
    """The columns taken so far."""

    def __init__(self) -> None:
        self.positions: dict[str, int] = {}
        self.unknown: set[int] = set()
        self.dimensions: dict[str, int] = {}
        self.votes: Counter[str] = Counter()
        self.currency_said: str | None = None
        self.refused: str | None = None

    def take(self, position: int, name: str) -> None:
        found = _MEANING.get(_fold(name))
        brackets = _BRACKETS.search(name)
        if found is None and brackets:
            money = _MEANING.get(_fold(name[: brackets.start()]))
            found = money if money and money[1] == "revenue_micros" else None
        what, column, languages = found or ("", "", ())
        # Older and newer wording may stand side by side: the second is kept as unknown.
        if not found or column in self.positions or column in self.dimensions:
            self.unknown.add(position)
            return
        self.votes.update(languages)
        if what == "dimension":
            self.dimensions[column] = position
            if column == "date":
                self.positions["pacific_date"] = position
            return
        if what == "refused":
            self.refused = column
        self.positions[column] = position
        if column == "revenue_micros" and brackets:
            self.currency_said = brackets[1].strip()

    def leave_homeless(self, kind: str, breakdown: str | None) -> None:
        """Make those columns unknown that the tables of this kind have no place for."""
        homeless: set[str] = set()
        if kind == VIDEO_TABLE:
            homeless = {*studio_names.SHARES_OF_ALL, *studio_names.VALUE_NAMES}
        elif breakdown != "video":
            homeless = {*studio_names.VIDEO_COLUMNS}
        for column in homeless & self.positions.keys():
            self.unknown.add(self.positions.pop(column))

    def breakdown(self) -> tuple[str | None, tuple[int, ...]]:
        named = {name: at for name, at in self.dimensions.items() if name != "date"}
        for fine, coarse in studio_names.IMPLIED.items():
            if fine in named and coarse in named:
                self.unknown.add(named.pop(coarse))
        # A list of videos may say of each what kind of content it is: the video is the key.
        if "youtube_video_id" in self.positions:
            self.unknown.update(named.values())
            return "video", (self.positions["youtube_video_id"],)
        if named:
            return " and ".join(named), tuple(named.values())
        return ("total", ()) if "date" in self.dimensions else (None, ())

    def kind(self, breakdown: str | None) -> str:
        if self.refused:
            return self.refused
        # "Content" or "Date" alone could head any table: a figure must stand beside it.
        if breakdown is None or not self.positions.keys() & _FIGURES:
            return UNKNOWN
        if breakdown == "total":
            return TOTALS
        return f"{'chart' if 'date' in self.dimensions else 'table'} by {breakdown}"


def _unique(names: dict[int, str]) -> dict[int, str]:
    """Tell names that come again apart: a second "Geography" is "Geography (2)"."""
    times: Counter[str] = Counter()
    for at, name in names.items():
        times[name] += 1
        if times[name] > 1:
            names[at] = f"{name} ({times[name]})"
    return names


def _fold(name: str) -> str:
    return name.translate(_QUOTES).casefold()


def _by_name(**tables: Names) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    """Turn tables of names round: folded name -> (table, what it is, languages that say so)."""
    found: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    for table, names in tables.items():
        for meaning, by_language in names.items():
            for language, spellings in by_language.items():
                for spelling in spellings:
                    folded = _fold(spelling)
                    _, known, languages = found.get(folded, (table, meaning, ()))
                    if known != meaning:
                        raise ValueError(f"{spelling!r} would be both {known} and {meaning}")
                    found[folded] = (table, meaning, (*languages, language))
    return found


_MEANING = _by_name(
    video=studio_names.VIDEO_COLUMNS,
    figure=studio_names.FIGURES | studio_names.SHARES_OF_ALL,
    dimension=studio_names.DIMENSIONS,
    name=studio_names.VALUE_NAMES,
    refused=studio_names.REFUSED,
)
_FIGURES = studio_names.FIGURES.keys() | studio_names.SHARES_OF_ALL.keys()
_TOTALS = {_fold(name) for names in studio_names.TOTAL_LABELS.values() for name in names}
_CURRENCY_OF = {
    _fold(said): code for code, names in studio_names.CURRENCIES.items() for said in names
}
