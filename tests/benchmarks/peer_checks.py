"""What pages of other tools show is what ours shows: otherwise their speed says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Page

from .figure import FigureError

_SCRIPT_FINISHED = 6
"""Field of a Streamlit message that says that the script is at its end."""
_VARINT, _BYTES = 0, 2
_TEXTS = """([cards, tables, charts]) => {
    const all = (found) => [...document.querySelectorAll(found)];
    const texts = (found) => all(found).map((one) => one.innerText.trim());
    return {cards: texts(cards), cells: texts(tables), charts: all(charts).length};
}"""


@dataclass(frozen=True)
class Shown:
    """Texts of a page's cards and tables, and how many charts it has."""

    cards: list[str]
    cells: list[str]
    charts: int


def shown(page: Page, marks: list[str]) -> Shown:
    """Return what stands in a page's cards and tables; `marks` say where."""
    return Shown(**page.evaluate(_TEXTS, marks))


def same_texts(ours: Shown, theirs: Mapping[str, Shown]) -> None:
    """Compare pages with ours.

    Raises
    ------
    FigureError
        If a page shows another figure than ours, or lacks one.
    """
    for tool, one in theirs.items():
        if one.cards != ours.cards:
            raise FigureError(f"{tool} shows {one.cards} where ours shows {ours.cards}")
        missing = set(ours.cells) - set(one.cells)
        if missing or one.charts != ours.charts:
            told = ", ".join(sorted(missing)[:5])
            raise FigureError(f"{tool} has {one.charts} charts of {ours.charts}, and lacks: {told}")


def is_script_finished(message: bytes) -> bool:
    """Tell Streamlit's last message of a run from those before it, by its protobuf fields."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        if key >> 3 == _SCRIPT_FINISHED:
            return True
        if key & 7 == _BYTES:
            length, at = _varint(message, at)
            at += length
        elif key & 7 == _VARINT:
            _, at = _varint(message, at)
        else:
            raise FigureError("Streamlit speaks otherwise than expected: look at its ForwardMsg")
    return False


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
