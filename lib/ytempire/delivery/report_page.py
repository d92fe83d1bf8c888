"""A report's page as mail programs can show it: no script, no style sheet, pictures of pixels.

They know tables and little else: pictures in SVG become PNG that lie in the letter (cid), styles
stand at their elements, what is folded and what leads to files beside the page is left out.
"""

from __future__ import annotations

import base64
import logging
import re
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

_log = logging.getLogger(__name__)
ROWS = 20
"""A table in a letter has so many rows at most: it is read between other letters."""
_ELEMENTS = frozenset({
    "h1", "h2", "h3", "h4", "p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "code", "a",
    "table", "thead", "tbody", "tr", "th", "td", "blockquote", "hr", "sub", "sup", "span", "div",
    "figcaption",
})  # fmt: skip
_VOID = frozenset({"br", "hr"})
_LEFT_OUT = frozenset({"details", "style", "script", "head", "template"})
_FONT = "font-family:Segoe UI,Helvetica,Arial,sans-serif"
_STYLES = {
    "h1": f"{_FONT};font-size:22px;margin:0 0 8px;color:#1f2933",
    "h2": f"{_FONT};font-size:18px;margin:24px 0 8px;color:#1f2933",
    "h3": f"{_FONT};font-size:15px;margin:18px 0 6px;color:#1f2933",
    "p": "margin:0 0 10px",
    "table": "border-collapse:collapse;font-size:12px",
    "th": "text-align:left;color:#5b6875;border-bottom:1px solid #cfd6dc;padding:3px 6px",
    "td": "border-bottom:1px solid #e4e8ec;padding:3px 6px;vertical-align:top",
    "figcaption": "font-weight:bold;margin:16px 0 6px",
    "a": "color:#0b6e99",
}
_KEPT = {"colspan", "rowspan", "dir", "href"}
_UNDRAWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_EMBEDDED = re.compile(r"data:image/(png|jpeg|gif);base64,(.*)", re.DOTALL)
_WIDEST = 700
"""Pixels of a picture in a letter; twice as many are drawn, for fine screens."""


@dataclass
class Picture:
    """A picture in a letter, by its content id."""

    cid: str
    content: bytes
    kind: str = "png"


@dataclass
class Page:
    """What a letter shows."""

    title: str = ""
    html: str = ""
    pictures: list[Picture] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Return its bytes, as they are before a letter encodes them."""
        return len(self.html.encode()) + sum(len(one.content) for one in self.pictures)


def of(text: str, mark: str) -> Page:
    """Return a report's HTML file as a page for a letter.

    Parameters
    ----------
    text
        The file, as `runs.html` writes it.
    mark
        Makes the content ids those of this letter.
    """
    reader = _Reader(text, mark)
    reader.feed(text)
    reader.close()
    body = "".join(reader.out)
    whole = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"></head>'
        f'<body style="{_FONT};font-size:14px;line-height:1.5;color:#1f2933;background:#ffffff">'
        f'<div style="max-width:{_WIDEST}px">{body}</div></body></html>'
    )
    return Page(reader.title.strip(), whole, reader.pictures)


class _Reader(HTMLParser):
    """Reads a page within ``<main>`` and writes what a letter shows."""

    def __init__(self, text: str, mark: str) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.pictures: list[Picture] = []
        self.title = ""
        self._text, self._mark = text, mark
        self._starts = [0, *(n + 1 for n, c in enumerate(text) if c == "\n")]
        self._is_in_main = self._is_in_title = False
        self._left_out: list[str] = []
        self._picture_from: int | None = None
        self._depth = 0
        self._rows = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if self._picture_from is not None:
            self._depth += tag == "svg"
            return
        if self._left_out:
            if tag == self._left_out[-1]:
                self._left_out.append(tag)
            return
        self._is_in_title = self._is_in_title or tag == "title"
        self._is_in_main = self._is_in_main or tag == "main"
        if not self._is_in_main:
            return
        is_files = tag == "section" and "files" in told.get("class", "").split()
        # What is hidden is drawn for another page: a picture is there twice, wide and narrow.
        if tag in _LEFT_OUT or is_files or (tag == "div" and "hidden" in told):
            self._left_out.append(tag)
        elif tag == "svg":
            self._picture_from, self._depth = self._place(), 1
        elif tag == "img":
            self._embedded(told.get("src", ""))
        elif tag == "tr" and self._one_row_more():
            self._left_out.append(tag)
        elif tag in _ELEMENTS:
            self.out.append(self._element(tag, told))

    def handle_endtag(self, tag: str) -> None:
        if self._picture_from is not None:
            self._depth -= tag == "svg"
            if not self._depth:
                end = self._text.index(">", self._place()) + 1
                self._drawn(self._text[self._picture_from : end])
                self._picture_from = None
        elif self._left_out:
            if tag == self._left_out[-1]:
                self._left_out.pop()
        elif tag == "title":
            self._is_in_title = False
        elif tag == "main":
            self._is_in_main = False
        elif self._is_in_main and tag in _ELEMENTS - _VOID:
            self.out.append(f"</{tag}>")
            if tag == "table":
                self._end_of_table()

    def handle_data(self, data: str) -> None:
        if self._is_in_title:
            self.title += data
        elif self._is_in_main and not self._left_out and self._picture_from is None:
            self.out.append(escape(data, quote=False))

    def _element(self, tag: str, told: dict[str, str]) -> str:
        style = _STYLES.get(tag, "")
        if "yt-number" in told.get("class", "").split():
            style += ";text-align:right" + (";white-space:nowrap" if tag == "td" else "")
        if tag == "a" and not told.get("href", "").startswith(("https://", "http://", "mailto:")):
            told = {}  # what it leads to is not in the letter
        kept = "".join(f' {name}="{escape(told[name])}"' for name in sorted(_KEPT & set(told)))
        return f'<{tag}{kept} style="{style}">' if style else f"<{tag}{kept}>"

    def _one_row_more(self) -> bool:
        """Count a row of a table, its head's among them; say whether it is one too many."""
        self._rows += 1
        return self._rows > ROWS + 1

    def _end_of_table(self) -> None:
        left = self._rows - ROWS - 1
        if left > 0:
            rows = "row is" if left == 1 else "rows are"
            self.out.append(f'<p style="color:#5b6875;font-size:12px">{left:,} more {rows} in the '
                            "report.</p>")  # fmt: skip
        self._rows = 0

    def _place(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _drawn(self, svg: str) -> None:
        import vl_convert

        head, _, rest = svg.partition(">")
        if "xmlns=" not in head:
            head = head.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        ground = f'{head}><rect width="100%" height="100%" fill="#ffffff"/>{rest}'
        try:
            drawn = vl_convert.svg_to_png(_UNDRAWABLE.sub("�", ground), scale=2)
        except (RuntimeError, ValueError) as error:  # the page has it, as browsers draw more
            _log.warning(
                "a picture cannot be drawn for a letter: %s", str(error).partition("\n")[0]
            )
            self.out.append("<p>Here the report has a picture that a letter cannot show.</p>")
        else:
            self._show(bytes(drawn), "png")

    def _embedded(self, source: str) -> None:
        found = _EMBEDDED.match(source)
        if found:
            self._show(base64.b64decode(found[2]), found[1])

    def _show(self, content: bytes, kind: str) -> None:
        cid = f"picture-{len(self.pictures) + 1}.{self._mark}@ytempire"
        self.pictures.append(Picture(cid, content, kind))
        self.out.append(
            f'<img src="cid:{cid}" alt="" width="{_WIDEST}" '
            'style="display:block;width:100%;height:auto;border:0">'
        )
