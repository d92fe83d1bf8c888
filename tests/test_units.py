"""Money: integers inside, rounding only at the edge."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire import units

MICROS = st.integers(min_value=-(10**12), max_value=10**12)


def test_a_float_is_not_money() -> None:
    with pytest.raises(TypeError):
        units.usd_to_micros(0.1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("usd", "micros"), [("18472.646", 18472646000), ("0.0000005", 0), ("0.0000015", 2)]
)
def test_dollars_become_micros_half_even(usd: str, micros: int) -> None:
    assert units.usd_to_micros(usd) == micros


@given(MICROS)
def test_there_and_back(micros: int) -> None:
    assert units.usd_to_micros(units.micros_to_usd(micros)) == micros


@pytest.mark.parametrize(("micros", "cents"), [(5_000, 0), (15_000, 2), (25_000, 2), (-15_000, -2)])
def test_cents_are_rounded_half_even(micros: int, cents: int) -> None:
    assert units.micros_to_cents(micros) == cents


@given(st.dictionaries(st.text(min_size=1), MICROS, min_size=1, max_size=9))
def test_the_cents_of_the_parts_add_up_to_the_total(parts: dict[str, int]) -> None:
    cents = units.cents_by_largest_remainder(parts)
    assert sum(cents.values()) == units.micros_to_cents(sum(parts.values()))
    assert all(
        abs(cents[p] * units.MICROS_PER_CENT - parts[p]) < units.MICROS_PER_CENT for p in parts
    )


def test_three_hundred_calls_of_0_4_cents_are_a_dollar_twenty() -> None:
    calls = {str(n): units.usd_to_micros(Decimal("0.004")) for n in range(300)}
    assert sum(units.cents_by_largest_remainder(calls).values()) == 120


@pytest.mark.parametrize(
    ("n", "d", "value"), [(1, 4, 0.25), (1, 0, None), (None, 4, None), (1, None, None), (0, 4, 0.0)]
)
def test_a_ratio_without_a_divisor_is_unknown(n, d, value) -> None:
    assert units.ratio(n, d) == value
