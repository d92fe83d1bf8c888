"""Rows of a database as bytes and back, type by type: nothing that is read is ever executed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

_TAG = "$"
# Exact types: a datetime is a date too.
_WRITTEN: dict[type, tuple[str, Callable[[Any], Any]]] = {
    datetime: ("datetime", datetime.isoformat),
    date: ("date", date.isoformat),
    time: ("time", time.isoformat),
    timedelta: ("seconds", lambda one: [one.days, one.seconds, one.microseconds]),
    Decimal: ("decimal", str),
    UUID: ("uuid", str),
    bytes: ("bytes", bytes.hex),
    tuple: ("tuple", lambda one: [_told(part) for part in one]),
    dict: ("dict", lambda one: [[_told(key), _told(value)] for key, value in one.items()]),
}
_READ: dict[str, Callable[[Any], Any]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "seconds": lambda told: timedelta(*told),
    "decimal": Decimal,
    "uuid": UUID,
    "bytes": bytes.fromhex,
    "tuple": lambda told: tuple(_meant(part) for part in told),
    "dict": lambda told: {_meant(key): _meant(value) for key, value in told},
}


def encode(value: object) -> bytes:
    """Return a value of database types, lists, tuples and dictionaries as bytes.

    Raises
    ------
    TypeError
        If it holds a type that could not be read back as it was.
    """
    return json.dumps(_told(value), separators=(",", ":"), ensure_ascii=False).encode()


def decode(written: bytes) -> Any:
    """Return what `encode` was given.

    Raises
    ------
    ValueError
        If these are not such bytes.
    """
    try:
        return _meant(json.loads(written))
    except (TypeError, KeyError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"not an answer that was kept here: {error!r}") from error


def _told(value: Any) -> Any:
    kind = type(value)
    if value is None or kind in {bool, int, float, str}:
        return value
    if kind is list:
        return [_told(part) for part in value]
    if kind not in _WRITTEN:
        raise TypeError(f"an answer with a {kind.__name__} cannot be kept")
    name, write = _WRITTEN[kind]
    return {_TAG: name, "v": write(value)}


def _meant(told: Any) -> Any:
    if isinstance(told, list):
        return [_meant(part) for part in told]
    if isinstance(told, dict):
        return _READ[told[_TAG]](told["v"])
    return told
