"""Ages and sizes in words."""

from __future__ import annotations

from datetime import datetime

_SPANS = ((86_400, "day"), (3_600, "hour"), (60, "minute"))
_SIZES = ("bytes", "kB", "MB", "GB", "TB")


def span(seconds: float) -> str:
    """Say how long something took or is ago, in its largest unit: ``3 hours``."""
    for length, unit in _SPANS:
        if seconds >= length:
            count = int(seconds // length)
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    count = int(seconds)
    return f"{count} second" if count == 1 else f"{count} seconds"


def age(instant: datetime, now: datetime) -> str:
    """Say how long ago an instant was: ``3 hours ago``; what is to come is ``just now``."""
    seconds = (now - instant).total_seconds()
    return "just now" if seconds < 10 else f"{span(seconds)} ago"


def size(count: int) -> str:
    """Say how many bytes there are: ``25 MB``."""
    amount = float(count)
    for unit in _SIZES:
        if amount < 1000 or unit == _SIZES[-1]:
            break
        amount /= 1000
    return f"{amount:.1f} {unit}" if amount < 10 and unit != "bytes" else f"{amount:.0f} {unit}"


def first_line(text: object) -> str:
    """Return the first line of what an error says, or its kind when it says nothing."""
    lines = str(text).strip().splitlines()
    return lines[0] if lines else type(text).__name__


def days(count: int) -> str:
    """Say a number of days."""
    return "1 day" if count == 1 else f"{count} days"
