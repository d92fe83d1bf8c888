"""Text as a spreadsheet program may be given it: it is shown, never calculated."""

from __future__ import annotations

import re

# What begins so is taken for a formula by Excel, LibreOffice or Google Sheets, the wide forms of
# Japanese keyboards as well. White space and quotes before it are passed over by some.
_FORMULA = re.compile(r"""^(["'\s]*)([=+\-@＝＋－＠]|\t|\r|\n)""")
# A program that takes semicolons or tabs between the cells, as it does where the comma is the
# decimal mark, ends our cell within its quotes: what follows is the beginning of another.
_FORMULA_AFTER_CUT = re.compile(r"""([;\t\r\n]["'\s]*)([=+\-@＝＋－＠])""")
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\r\n"}
_CONTROLS[0x7F] = 0x2421
_UNPAIRED = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """Return a text that every program can hold.

    Control characters are shown as their pictures (NUL as ␀), and half a surrogate pair, which
    is no character, as U+FFFD.

    Parameters
    ----------
    text
        Any text.
    """
    return _UNPAIRED.sub("�", text).translate(_CONTROLS)


def shown(text: str) -> str:
    """Return a text for a CSV, in which only an apostrophe keeps a program from calculating.

    Parameters
    ----------
    text
        Any text; one that begins like a formula, or does where a program may cut it, is given
        an apostrophe there, as spreadsheet programs write it themselves.
    """
    text = plain(text)
    if _FORMULA.match(text):
        text = f"'{text}"
    return _FORMULA_AFTER_CUT.sub(r"\1'\2", text)
