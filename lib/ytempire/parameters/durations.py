"""Lengths of time as people write them: ``30m``, ``4h``, ``1d 12h``."""

from __future__ import annotations

import re
from datetime import timedelta

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_PART = re.compile(r"(\d+)\s*([smhdw])")
LONGEST = timedelta(days=366)


def parse(text: str) -> timedelta:
    """Return what ``1d 12h`` means.

    Raises
    ------
    ValueError
        If it is no length of time, or longer than a year.
    """
    if not re.fullmatch(rf"\s*({_PART.pattern}\s*)+", text):
        raise ValueError(f"{text!r} is no length of time: write it as 30m, 4h or 1d 12h")
    seconds = sum(int(number) * _SECONDS[unit] for number, unit in _PART.findall(text))
    if seconds > LONGEST.total_seconds():
        raise ValueError(f"{text!r} is longer than a year")
    return timedelta(seconds=seconds)


def written(length: timedelta) -> str:
    """Return a length of whole seconds as `parse` reads it: ``1d 12h``."""
    left, parts = int(length.total_seconds()), []
    for unit in ("d", "h", "m", "s"):
        count, left = divmod(left, _SECONDS[unit])
        if count:
            parts.append(f"{count}{unit}")
    return " ".join(parts) or "0s"
