"""Money and ratios: integers inside, rounding only at the edge.

Money is held in micro-dollars (1 USD = 1,000,000 micros) so that a token priced at a
fraction of a cent is still counted. The seed's columns in cents and dollars are derived.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal

MICROS_PER_USD = 1_000_000
MICROS_PER_CENT = 10_000


def usd_to_micros(usd: Decimal | str | int) -> int:
    """Return whole micro-dollars for an amount in dollars, half-even.

    Floats are refused: 0.1 + 0.2 is not money.

    Raises
    ------
    TypeError
        If `usd` is a float.
    """
    if isinstance(usd, float):
        raise TypeError("give money as Decimal, int or str, not float")
    exact = Decimal(usd) * MICROS_PER_USD
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def micros_to_usd(micros: int) -> Decimal:
    """Return dollars, exactly, for an amount in micro-dollars."""
    return Decimal(micros) / MICROS_PER_USD


def micros_to_cents(micros: int) -> int:
    """Return whole cents for an amount in micro-dollars, half-even."""
    exact = Decimal(micros) / MICROS_PER_CENT
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def cents_by_largest_remainder(parts_micros: Mapping[str, int]) -> dict[str, int]:
    """Split a total in whole cents over its parts so that the parts add up to the total.

    Each part gets its floor; the cents left over go to the largest remainders, ties to the
    part named first. So the cents of a video's cost parts always sum to the rounded total.

    Parameters
    ----------
    parts_micros
        Micro-dollars per part.

    Returns
    -------
    dict
        Cents per part, in the order given.
    """
    total_cents = micros_to_cents(sum(parts_micros.values()))
    floors = {name: micros // MICROS_PER_CENT for name, micros in parts_micros.items()}
    left_over = total_cents - sum(floors.values())
    by_remainder = sorted(
        parts_micros, key=lambda name: parts_micros[name] % MICROS_PER_CENT, reverse=True
    )
    for name in by_remainder[:left_over]:
        floors[name] += 1
    return floors


def ratio(numerator: float | None, denominator: float | None) -> float | None:
    """Return numerator / denominator, or None where either is unknown or the divisor is 0."""
    if numerator is None or denominator is None or denominator == 0:
        return None
    return numerator / denominator
