"""A value of a snapshot file -> a count, an instant, a duration; or an error that says why."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

BLANKS = frozenset({"", "null", "none", "nan", "n/a", "na", "-"})
"""Texts that say nothing, whatever their case."""

_VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_WHOLE = re.compile(r"-?\d+(\.0+)?")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+")
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
_ISO_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?")
_EPOCH_MILLISECONDS = 100_000_000_000


class UnreadableValue(ValueError):
    """A value that is not what its column holds."""


class TimeWithoutZone(ValueError):
    """A time that could be any of a day's instants."""


def is_blank(value: Any) -> bool:
    """Say whether a value says nothing: null, an empty text, NaN."""
    if isinstance(value, str):
        return value.strip().casefold() in BLANKS
    return value is None or (isinstance(value, float) and math.isnan(value))


def text(value: Any) -> str:
    """Return text that can be stored."""
    shown = str(value).strip()
    try:
        shown.encode()
    except UnicodeEncodeError:
        raise UnreadableValue("broken text (half a surrogate pair)") from None
    return shown


def video_id(value: Any) -> str:
    """Return a YouTube video id."""
    shown = str(value).strip()
    if not _VIDEO_ID.fullmatch(shown):
        raise UnreadableValue("not a video id (11 letters, digits, - or _)")
    return shown


def count(value: Any) -> int:
    """Return a whole number, which trackers also write as text or as ``12.0``."""
    if isinstance(value, bool):
        raise UnreadableValue("not a whole number")
    shown = f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value)
    shown = shown.strip()
    if _GROUPED.fullmatch(shown):
        shown = shown.replace(",", "")
    if not _WHOLE.fullmatch(shown):
        raise UnreadableValue("not a whole number")
    number = int(shown.partition(".")[0])
    if abs(number) >= 2**63:
        raise UnreadableValue("too large to be true")
    return number


def instant(value: Any, zone: tzinfo | None) -> datetime:
    """Return an instant in UTC.

    Read are ISO 8601 with an offset, the same without one in `zone`, and seconds or
    milliseconds since 1970, which are UTC by themselves.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _since_1970(float(value))
    shown = str(value).strip()
    if shown.isdecimal() and len(shown) in (10, 13):
        return _since_1970(float(shown))
    try:
        found = datetime.fromisoformat(shown)
        if found.tzinfo is None:
            if zone is None:
                raise TimeWithoutZone(shown)
            found = found.replace(tzinfo=zone)
        return found.astimezone(UTC)
    except TimeWithoutZone:
        raise
    except (ValueError, OverflowError):
        raise UnreadableValue("not a time like 2026-01-28T00:26:46+00:00") from None


def duration(value: Any) -> int:
    """Return seconds of ``PT1H6M37S`` or ``3997``."""
    shown = str(value).strip()
    found = _ISO_DURATION.fullmatch(shown)
    if not found or shown in {"P", "PT"}:
        try:
            return count(value)
        except UnreadableValue:
            raise UnreadableValue("not a duration like PT10M5S or 605") from None
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds


def as_zone(name: str | tzinfo) -> tzinfo:
    """Return the zone called ``Asia/Bangkok``, ``UTC`` or ``+07:00``.

    Raises
    ------
    ValueError
        If there is no such zone.
    """
    if isinstance(name, tzinfo):
        return name
    if found := _OFFSET.fullmatch(name.strip()):
        hours = timedelta(hours=int(found[2]), minutes=int(found[3]))
        return timezone(-hours if found[1] == "-" else hours)
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"{name!r} is not a time zone: write Asia/Bangkok, UTC or +07:00"
        ) from None


def _since_1970(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= _EPOCH_MILLISECONDS else number
    try:
        found = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        raise UnreadableValue("not a time") from None
    if found.year < 2005:
        raise UnreadableValue("not a time: before YouTube began")
    return found
