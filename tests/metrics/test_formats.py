"""Numbers as people read them, and unknown ones as a dash."""

from datetime import UTC, date, datetime

import pytest

from ytempire.metrics import formats

MONEY = [
    (1_204_500_000, "$1,204.50"),
    (4_000, "$0.00"),
    (5_000, "$0.00"),
    (15_000, "$0.02"),
    (-5_000_000, "−$5.00"),
]


@pytest.mark.parametrize(("micros", "shown"), MONEY)
def test_money_rounds_half_even_at_the_cent(micros, shown):
    assert formats.money(micros) == shown


def test_money_exact_keeps_the_last_micro_dollar():
    assert formats.money_exact(14_205_123_000) == "$14,205.123"
    assert formats.money_exact(1) == "$0.000001"
    assert formats.money_exact(1_500_000) == "$1.50"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (999, "999"), (1000, "1k"), (1234, "1.23k"), (99_950, "100k"),
        (30_226_259, "30.2M"), (999_999, "1M"), (-1500, "−1.5k"), (2_500_000_000, "2.5B"),
    ],
)  # fmt: skip
def test_short_counts_have_three_figures(value, shown):
    assert formats.count_short(value) == shown


def test_money_short_is_exact_to_the_cent_below_a_thousand():
    assert formats.money_short(999_990_000) == "$999.99"
    assert formats.money_short(1_234_000_000) == "$1.23k"


def test_rate_change_and_duration():
    assert formats.rate(0.0412) == "4.1\u00a0%"
    assert formats.change(110, 100) == "+10.0\u00a0%"
    assert formats.change(90, 100) == "−10.0\u00a0%"
    assert formats.duration(200) == "3\u00a0min 20\u00a0s"
    assert formats.duration(0) == "0\u00a0s"


def test_change_from_nothing_is_not_a_number():
    assert formats.change(5, 0) == formats.DASH
    assert formats.change(5, None) == formats.DASH


@pytest.mark.parametrize(
    "write",
    [
        formats.count, formats.count_short, formats.money, formats.money_exact,
        formats.money_short, formats.rate, formats.duration, formats.day, formats.instant,
    ],
)  # fmt: skip
def test_unknown_is_a_dash(write):
    assert write(None) == formats.DASH


def test_as_of_names_the_day_only_when_it_is_another():
    now = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    assert formats.as_of(datetime(2026, 11, 20, 9, 5, tzinfo=UTC), now) == "09:05 UTC"
    assert formats.as_of(datetime(2026, 11, 2, 9, 5, tzinfo=UTC), now) == "2 Nov 09:05 UTC"
    assert formats.as_of(datetime(2025, 1, 2, 9, 5, tzinfo=UTC), now) == "2 Jan 2025 09:05 UTC"
    assert formats.day(date(2026, 11, 2)) == "2 Nov 2026"


@pytest.mark.parametrize(
    ("value", "told"),
    [(0, "0 videos"), (1, "1 video"), (2, "2 videos"), (1204, "1,204 videos"), (None, "– videos")],
)
def test_what_is_counted_agrees_with_its_number(value, told):
    assert formats.counted(value, "video") == told


def test_a_word_that_is_another_in_the_plural_is_given():
    assert formats.counted(1, "entry", "entries") == "1 entry"
    assert formats.counted(3, "entry", "entries") == "3 entries"
