"""Five fields of cron, read into the numbers that they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIELDS = (
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day of the month", 1, 31),
    ("month", 1, 12),
    ("day of the week", 0, 7),
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
"""Names of the days of the week, by cron's number."""
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months, in a leap year."""
_PART = re.compile(r"(?:(\*)|(\w+)(?:-(\w+))?)(?:/(\d+))?")

Numbers = tuple[int, ...] | None
"""The numbers of a field; None: any."""


@dataclass(frozen=True)
class CronExpression:
    """When something is due, in the wall time of some zone.

    Attributes
    ----------
    weekdays
        0 is Sunday.
    """

    text: str
    minutes: Numbers
    hours: Numbers
    days: Numbers
    months: Numbers
    weekdays: Numbers


def parse(text: str) -> CronExpression:
    """Read ``minute hour day month weekday``, as ``15 6 * * mon-fri``.

    Raises
    ------
    ValueError
        Naming the field that is wrong.
    """
    words = text.split()
    if len(words) != len(_FIELDS):
        raise ValueError(
            f"{text!r} has {len(words)} fields: write minute, hour, day, month and weekday, "
            "as 15 6 * * *"
        )
    minutes, hours, days, months, weekdays = (
        _numbers(word.lower(), *field) for word, field in zip(words, _FIELDS, strict=True)
    )
    if days is not None and weekdays is not None:
        # cron takes either, other programs want both: whoever reads it guesses.
        raise ValueError(f"{text!r} names days of the month and of the week: name one of them")
    if days is not None and not any(min(days) <= _LONGEST[m - 1] for m in months or range(1, 13)):
        raise ValueError(f"{text!r} is never due: none of its months has a day {min(days)}")
    if weekdays is not None:
        weekdays = tuple(sorted({day % 7 for day in weekdays}))
    return CronExpression(" ".join(words), minutes, hours, days, months, weekdays)


def _numbers(word: str, name: str, lowest: int, highest: int) -> Numbers:
    found: set[int] = set()
    for part in word.split(","):
        matched = _PART.fullmatch(part)
        if matched is None:
            raise ValueError(f"{part!r} is no {name}: write 5, 1-5, */2 or a list of such")
        star, first, last, step = matched.groups()
        begin = lowest if star else _number(first, name, lowest, highest)
        end = highest if star or (step and not last) else begin
        if last:
            end = _number(last, name, lowest, highest)
        if end < begin:
            raise ValueError(f"{part!r} goes backwards: write the smaller {name} first")
        if step == "0":
            raise ValueError(f"{part!r} has no step: write */1 or more")
        found.update(range(begin, end + 1, int(step or 1)))
    every = set(range(lowest, highest + 1))
    return None if every <= found else tuple(sorted(found))


def _number(word: str, name: str, lowest: int, highest: int) -> int:
    if name == "month" and word in _MONTHS:
        return _MONTHS.index(word) + 1
    if name == "day of the week" and word in WEEKDAYS:
        return WEEKDAYS.index(word)
    if not word.isdigit() or not lowest <= int(word) <= highest:
        raise ValueError(f"{word!r} is no {name}: it goes from {lowest} to {highest}")
    return int(word)
