"""Prints HTML files as PDF by a Chromium, which is kept for the next page.

It is spoken to over a pipe: no port is opened, and it ends when we do, however that is. Scripts
are off, and nothing is reached but the file.
"""

from __future__ import annotations

import atexit
import base64
import os
import shutil
import threading
from pathlib import Path

from ytempire.editions.browser import Browser, BrowserFailed
from ytempire.settings import load

VARIABLE = "YTEMPIRE_CHROMIUM"
_NOBODY = (
    "there is no Chromium to print the PDF: install one (on Debian or Ubuntu: sudo apt install "
    f"chromium), or name yours in {VARIABLE}"
)
_PAGES_OF_A_BROWSER = 200
"""A browser that printed so many is replaced: what it keeps of each page grows."""


class Printer:
    """A Chromium for many pages; one page at a time.

    Parameters
    ----------
    chromium
        Its program; None: the one that `chromium_path` finds.
    """

    def __init__(self, chromium: Path | None = None) -> None:
        self._chromium = chromium
        self._browser: Browser | None = None
        self._printed = 0
        self._one_at_a_time = threading.Lock()

    def print_pdf(self, html: Path, pdf: Path, *, seconds: float) -> str | None:
        """Print a file; see the function of this name."""
        with self._one_at_a_time:
            program = self._chromium or chromium_path()
            if program is None:
                return _NOBODY
            try:
                content = self._print(program, html, seconds)
            except BrowserFailed as failure:
                self._end()
                return str(failure)
        draft = pdf.with_name(f".{pdf.name}.draft")
        draft.write_bytes(content)
        draft.replace(pdf)
        return None

    def close(self) -> None:
        """End the browser, if there is one."""
        with self._one_at_a_time:
            self._end()

    def _print(self, program: Path, html: Path, seconds: float) -> bytes:
        if self._printed >= _PAGES_OF_A_BROWSER or (self._browser and not self._browser.is_alive):
            self._end()
        if self._browser is None:
            self._browser = Browser(program)
        self._printed += 1
        printed: str = self._browser.printed(html.resolve().as_uri(), seconds)
        return base64.b64decode(printed)

    def _end(self) -> None:
        if self._browser is not None:
            self._browser.close()
        self._browser, self._printed = None, 0


_ours = Printer()
atexit.register(lambda: _ours.close())  # noqa: PLW0108 - a fork has another


def _forget() -> None:
    global _ours  # noqa: PLW0603 - a fork begins without its parent's browser
    _ours = Printer()


# What forks from us has our pipe's ends, and would mix its words with ours.
os.register_at_fork(after_in_child=_forget)


def print_pdf(html: Path, pdf: Path, *, seconds: float) -> str | None:
    """Print an HTML file as PDF, which appears whole or not at all.

    Parameters
    ----------
    html
        A file that stands alone.
    pdf
        Where the PDF is put.
    seconds
        A browser that takes longer is killed.

    Returns
    -------
    str or None
        None: it is made; else why it is not, in a sentence.
    """
    return _ours.print_pdf(html, pdf, seconds=seconds)


def chromium_path() -> Path | None:
    """Return the Chromium of ``YTEMPIRE_CHROMIUM``, else the first on the PATH, else None."""
    named = load().chromium
    names = [named] if named else ["chromium", "chromium-browser", "google-chrome", "chrome"]
    found = next(filter(None, map(shutil.which, names)), None)
    return None if found is None else Path(found)
