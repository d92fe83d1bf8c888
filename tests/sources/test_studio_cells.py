"""A cell of a Studio export is read exactly, or refused with what was expected."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_cells import UnreadableCell


@pytest.mark.parametrize(
    ("cell", "language", "expected"),
    [
        ("56634.0561", "en", "56634.0561"),
        ("56634.0561", "pt", "56634.0561"),
        ("1,234", "en", "1234"),
        ("1,234", "de", "1.234"),
        ("1,234,567.5", "en", "1234567.5"),
        ("1.234.567,5", "pt", "1234567.5"),
        ("1.234.567", "en", "1234567"),
        ("1 234,5", "de", "1234.5"),
        ("1\u00a0234\u202f567", "pt", "1234567"),
        ("1’234.5", "de", None),
        ("1’234", "de", "1234"),
        ("\u221220", "en", "-20"),
        ("11.42%", "en", "11.42"),
        ("20.10", "en", "20.10"),
        ("12,34,5", "en", None),
        ("1,5", "en", None),
        ("#DIV/0!", "en", None),
        ("1E+05", "en", None),
        ("9" * 30, "en", None),
    ],
)
def test_number(cell: str, language: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(UnreadableCell):
            cells.number(cell, language)
    else:
        assert cells.number(cell, language) == Decimal(expected)


@pytest.mark.parametrize(
    ("cell", "language", "expected"),
    [
        ("3500000000", "en", 3_500_000_000),
        ("-20", "en", -20),
        ("12.0", "en", 12),
        ("1,234", "en", 1234),
        ("1.234", "de", 1234),
        ("1,234", "de", 1234),
        ("1.234.567", "pt", 1_234_567),
        ("1.234", "en", None),
        ("12.5", "en", None),
        ("", "en", None),
    ],
)
def test_count(cell: str, language: str, expected: int | None) -> None:
    if expected is None:
        with pytest.raises(UnreadableCell):
            cells.count(cell, language)
    else:
        assert cells.count(cell, language) == expected


@pytest.mark.parametrize(
    ("cell", "language", "expected"),
    [
        ("Mar 25, 2023", "pt", date(2023, 3, 25)),
        ("Sept 1, 2026", "en", date(2026, 9, 1)),
        ("25 de mar. de 2023", "pt", date(2023, 3, 25)),
        ("25. März 2023", "de", date(2023, 3, 25)),
        ("25.03.2023", "de", date(2023, 3, 25)),
        ("25/03/2023", "pt", date(2023, 3, 25)),
        ("2023-03-25", "en", date(2023, 3, 25)),
        ("2021-06-29 10:55:13", "en", date(2021, 6, 29)),
        ("10/03/2026", "en", None),
        ("Foo 3, 2026", "en", None),
        ("Feb 30, 2023", "en", None),
        ("20230325", "en", None),
    ],
)
def test_day(cell: str, language: str, expected: date | None) -> None:
    if expected is None:
        with pytest.raises(UnreadableCell, match="date"):
            cells.day(cell, language)
    else:
        assert cells.day(cell, language) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("0:04:34", 274.0), ("4:34", 274.0), ("274", 274.0), ("100:00:01", 360_001.0)],
)
def test_duration(cell: str, expected: float) -> None:
    assert cells.seconds_exact(cell, "en") == expected
    assert cells.seconds(cell, "en") == int(expected)


@pytest.mark.parametrize("cell", ["0:4:61", "0:61:00", "1:2:3:4", "later"])
def test_duration_refused(cell: str) -> None:
    with pytest.raises(UnreadableCell):
        cells.seconds_exact(cell, "en")


def test_money_is_exact() -> None:
    assert cells.micros("914.456", "pt", Decimal(1)) == 914_456_000
    # As a float this is 1234567890123.4560546875 micros away from the truth.
    assert cells.micros("1234567890123.456", "en", Decimal(1)) == 1_234_567_890_123_456_000
    assert cells.micros("0.209", "de", Decimal("0.1875")) == 39_188  # 39187.5, half-even
    assert cells.micros("0.203", "de", Decimal("0.1875")) == 38_062  # 38062.5, half-even
    with pytest.raises(UnreadableCell, match="too large"):
        cells.micros("99999999999999", "en", Decimal(1))


def test_hours_become_seconds_half_even() -> None:
    assert cells.hours_as_seconds("56634.0561", "pt") == 203_882_602  # 203882601.96
    assert cells.hours_as_seconds("12", "en") == 43_200


def test_retention_may_exceed_one() -> None:
    assert cells.percent_as_ratio("382.1", "en") == 3.821
    assert cells.percent_as_ratio("8,5", "pt") == 0.085


@pytest.mark.parametrize(
    ("cell", "expected"), [(" -abcdefghi1", "-abcdefghi1"), ("A_cdefghi-1", "A_cdefghi-1")]
)
def test_video_id(cell: str, expected: str) -> None:
    assert cells.video_id(cell) == expected


def test_video_id_lost_in_a_spreadsheet() -> None:
    with pytest.raises(UnreadableCell, match="export again"):
        cells.video_id("#NAME?")
    with pytest.raises(UnreadableCell, match="not a video id"):
        cells.video_id("1.23E+10")
