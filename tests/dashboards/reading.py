"""Reads a page's HTML as its visitors do: tiles, tables, texts."""

from __future__ import annotations

import re
from html import unescape


def tile(html: str, name: str) -> str:
    """Return the text of a tile."""
    found = re.search(rf'<article[^>]*data-tile="{name}".*?</article>', html, re.DOTALL)
    assert found, name
    return plain(found.group(0))


def figure(html: str, name: str) -> str:
    """Return the large figure of a tile."""
    found = re.search(rf'data-tile="{name}".*?class="yt-figure"[^>]*>([^<]*)</p>', html, re.DOTALL)
    assert found, name
    return unescape(found.group(1))


def cells(html: str) -> list[list[str]]:
    """Return the texts of a table's rows."""
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", html, re.DOTALL)
    return [
        [plain(cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        for row in rows
        if "<td" in row
    ]


def plain(html: str) -> str:
    """Return the text alone."""
    return unescape(re.sub(r"<[^>]+>", "\n", html))
