"""Reads the parts of a snapshot: texts, the figures of tiles, the rows of charts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from ytempire.dashboards.snapshot import Snapshot

NARROW = "\u00a0"


def words(html: str) -> str:
    """Return the text alone."""
    return unescape(re.sub(r"<[^>]+>", " ", html))


def figure(parts: Mapping[str, str], name: str) -> str:
    """Return the large figure of a tile."""
    found = re.search(r'class="yt-figure"[^>]*>([^<]*)</p>', parts[f"yt-tile-{name}"])
    assert found, name
    return unescape(found.group(1))


def level(parts: Mapping[str, str], name: str) -> str:
    """Return the level of a tile."""
    found = re.search(r'data-level="(\w+)"', parts[f"yt-tile-{name}"])
    assert found, name
    return found.group(1)


def rows(snapshot: Snapshot, panel: str, source: str) -> Any:
    """Return the rows that a chart draws."""
    return snapshot.charts[panel].rows[source]
