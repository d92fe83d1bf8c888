"""Numbers as people read them: ``$1.2k``, ``1.2M``, ``4.1 %``, ``3 min 20 s``.

Every function takes None for "not known" and answers with a dash, never with a zero. The
space before a unit does not break.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_EVEN, Decimal

from ytempire import units

DASH = "–"
_STEPS = ((1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k"))


def count(value: int | float | None) -> str:
    """Return a count in full: ``30,226,259``."""
    return DASH if value is None else f"{round(value):,}".replace("-", "−")


def counted(value: int | float | None, one: str, many: str = "") -> str:
    """Return a count and what is counted: ``1 video``, ``0 videos``, ``1,204 videos``.

    Parameters
    ----------
    value
        How many.
    one
        The word for a single one.
    many
        The word for any other number; none: the single one's, with an ``s``.
    """
    return f"{count(value)} {one if value == 1 else many or f'{one}s'}"


def count_short(value: int | float | None) -> str:
    """Return a count in three figures: ``1.2M``, ``30.2M``, ``999``."""
    return DASH if value is None else _sign(value) + _short(Decimal(str(abs(value))))


def money(micros: int | None, places: int = 2) -> str:
    """Return micro-dollars in dollars and cents, half-even: ``$1,204.50``."""
    if micros is None:
        return DASH
    step = Decimal(1).scaleb(-places)
    usd = units.micros_to_usd(abs(micros)).quantize(step, rounding=ROUND_HALF_EVEN)
    return f"{_sign(micros)}${usd:,}"


def money_exact(micros: int | None) -> str:
    """Return micro-dollars to the last one, at least to the cent: ``$1,204.50``, ``$0.004``."""
    if micros is None:
        return DASH
    whole, _, part = money(micros, places=6).partition(".")
    return f"{whole}.{part.rstrip('0').ljust(2, '0')}"


def money_short(micros: int | None) -> str:
    """Return micro-dollars in three figures: ``$1.2k``; under 1,000 dollars to the cent."""
    if micros is None:
        return DASH
    usd = units.micros_to_usd(abs(micros))
    return money(micros) if usd < 1000 else f"{_sign(micros)}${_short(usd)}"


def rate(ratio: float | None, places: int = 1) -> str:
    """Return a ratio (0..1) in percent: ``4.1 %``."""
    return DASH if ratio is None else f"{ratio * 100:,.{places}f}\u00a0%".replace("-", "−")


def change(now: float | None, before: float | None) -> str:
    """Return the relative change as ``+4.1 %``; a dash where there is nothing to compare."""
    ratio = None if now is None or before is None else units.ratio(now - before, before)
    if ratio is None:
        return DASH
    return f"{ratio * 100:+,.1f}\u00a0%".replace("-", "−")


def duration(seconds: float | None) -> str:
    """Return a duration: ``45 s``, ``3 min 20 s``, ``2 h 5 min``, ``3 d 4 h``."""
    if seconds is None:
        return DASH
    left, parts = round(abs(seconds)), []
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")):
        amount, left = divmod(left, size)
        if amount:
            parts.append(f"{amount}\u00a0{unit}")
    return " ".join(parts[:2]) or "0\u00a0s"


def day(value: date | None) -> str:
    """Return a calendar day: ``22 Nov 2026``."""
    return DASH if value is None else f"{value.day} {value:%b %Y}"


def instant(value: datetime | None) -> str:
    """Return an instant in UTC: ``22 Nov 2026 18:00 UTC``."""
    if value is None:
        return DASH
    at = value.astimezone(UTC)
    return f"{day(at.date())} {at:%H:%M} UTC"


def as_of(value: datetime | None, now: datetime) -> str:
    """Return an instant as short as it may be beside a figure: the day only when not today's."""
    if value is None:
        return DASH
    at, today = value.astimezone(UTC), now.astimezone(UTC).date()
    if at.date() == today:
        return f"{at:%H:%M} UTC"
    return f"{at.day} {at:%b} {at:%H:%M} UTC" if at.year == today.year else instant(value)


def _sign(value: float) -> str:
    return "−" if value < 0 else ""


def _short(value: Decimal) -> str:
    for size, unit in _STEPS:
        # 999,950 is 1.0M, not 1000k: choose the unit after rounding to three figures.
        if value >= size * (Decimal("0.9995") if size > 1000 else 1):
            scaled = value / size
            places = 2 if scaled < Decimal("9.995") else 1 if scaled < Decimal("99.95") else 0
            text = f"{scaled.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)}"
            return (text.rstrip("0").rstrip(".") if "." in text else text) + unit
    return f"{value.quantize(Decimal(1), rounding=ROUND_HALF_EVEN)}"
