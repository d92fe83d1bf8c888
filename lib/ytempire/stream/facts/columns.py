"""Columns of values as PostgreSQL's array literals, for ``unnest(%s::uuid[], ...)``.

psycopg adapts a list value by value; a batch has thousands of them, and joined text costs a fifth.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID


def uuids(values: Iterable[UUID | None]) -> str:
    """Return UUIDs as an array literal."""
    return _joined("NULL" if one is None else one.hex for one in values)


def numbers(values: Iterable[int | None]) -> str:
    """Return whole numbers, or truth values, as an array literal."""
    return _joined("NULL" if one is None else str(one) for one in values)


def instants(values: Iterable[datetime | None]) -> str:
    """Return aware instants as an array literal."""
    return _joined("NULL" if one is None else one.isoformat() for one in values)


def texts(values: Iterable[str | None]) -> str:
    """Return texts as an array literal."""
    return _joined("NULL" if one is None else _quoted(one) for one in values)


def _joined(values: Iterable[str]) -> str:
    return "{" + ",".join(values) + "}"


def _quoted(text: str) -> str:
    if '"' in text or "\\" in text:
        text = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
