"""JSON that a tracker wrote -> flat records: a list, a list under a key, or an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_MOST_DEEP = 8


class NotRecords(ValueError):
    """JSON that holds no list of objects; the message says what it holds."""


def records(text: str) -> list[tuple[int, dict[Any, Any]]]:
    """Return the objects of a text with their place: 1 for the first, or the number of the line.

    Of ``{"fetched_at": ..., "videos": [{...}, ...]}`` each video is a record, and what stands
    beside the list belongs to each of them. An object within a record is taken apart:
    ``statistics.viewCount``.

    Raises
    ------
    NotRecords
        If it is not JSON, or no list of objects can be told.
    """
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = _lines(text)
        if lines is None:
            raise NotRecords(f"not valid JSON ({error})") from error
        return lines
    return list(enumerate(_objects(parsed), start=1))


def _lines(text: str) -> list[tuple[int, dict[Any, Any]]] | None:
    """Read an object a line; None where a line is none."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            parsed = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(parsed, dict):
            return None
        found.append((number, _flat(parsed)))
    return found


def _objects(parsed: Any) -> Iterator[dict[Any, Any]]:
    if isinstance(parsed, list):
        if not all(isinstance(one, dict) for one in parsed):
            raise NotRecords(
                'JSON, but not a list of objects: write [{"id": ..., "time": ...}, ...]'
            )
        yield from (_flat(one) for one in parsed)
        return
    if not isinstance(parsed, dict):
        raise NotRecords('JSON, but not a list of objects: write [{"id": ..., "time": ...}, ...]')
    lists = dict(_lists(parsed))
    if len(lists) > 1:
        raise NotRecords(
            f"JSON with several lists of objects ({', '.join(lists)}): give each in its own file"
        )
    if not lists:
        if not _holds_empty_list(parsed):
            yield _flat(parsed)
        return
    ((name, several),) = lists.items()
    beside = {key: value for key, value in _flat(parsed).items() if key != name}
    yield from (beside | _flat(one) for one in several)


def _lists(node: dict[Any, Any], path: str = "") -> Iterator[tuple[str, list[dict[Any, Any]]]]:
    """Yield the lists of objects in an object, by their path."""
    for key, value in node.items():
        if isinstance(value, dict) and path.count(".") < _MOST_DEEP:
            yield from _lists(value, f"{path}{key}.")
        elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            yield f"{path}{key}", value


def _holds_empty_list(node: dict[Any, Any]) -> bool:
    return bool(node) and any(value == [] for value in node.values()) and len(node) == 1


def _flat(node: dict[Any, Any], path: str = "") -> dict[Any, Any]:
    """Take objects within an object apart; a list stays a value."""
    flat: dict[Any, Any] = {}
    for key, value in node.items():
        if isinstance(value, dict) and value and path.count(".") < _MOST_DEEP:
            flat |= _flat(value, f"{path}{key}.")
        else:
            flat[f"{path}{key}"] = value
    return flat
