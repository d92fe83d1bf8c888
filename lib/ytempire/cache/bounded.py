"""A dictionary that holds so many things and no more."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Any


class Bounded:
    """What dogpile's memory backend asks of a dictionary; what was not used longest is let go.

    Parameters
    ----------
    most
        Bytes that are held at most; a value that is larger than that is not held.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        self._values: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, which counts as a use of it."""
        with self._lock:
            if key not in self._values:
                return default
            self._values.move_to_end(key)
            return self._values[key]

    def __setitem__(self, key: str, value: bytes) -> None:
        with self._lock:
            self._drop(key)
            self._values[key] = value
            self._held += len(value)
            while self._held > self._most:
                self._drop(next(iter(self._values)))

    def pop(self, key: str, default: Any = None) -> Any:
        """Let go of a key."""
        with self._lock:
            return self._drop(key, default)

    def __len__(self) -> int:
        with self._lock:
            return len(self._values)

    def _drop(self, key: str, default: Any = None) -> Any:
        if key not in self._values:
            return default
        value = self._values.pop(key)
        self._held -= len(value)
        return value
