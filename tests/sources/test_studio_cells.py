"""A cell of a Studio export is read exactly, or refused with what was expected."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_numbers import Notation, UnreadableCell

EN, PT, DE = Notation("en"), Notation("pt"), Notation("de")


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
            cells.day(cell, Notation(language))
    else:
        assert cells.day(cell, Notation(language)) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("0:04:34", 274.0), ("4:34", 274.0), ("274", 274.0), ("100:00:01", 360_001.0)],
)
def test_duration(cell: str, expected: float) -> None:
    assert cells.seconds_exact(cell, EN) == expected
    assert cells.seconds(cell, EN) == int(expected)


@pytest.mark.parametrize("cell", ["0:4:61", "0:61:00", "1:2:3:4", "later"])
def test_duration_refused(cell: str) -> None:
    with pytest.raises(UnreadableCell):
        cells.seconds_exact(cell, EN)


def test_money_is_exact() -> None:
    assert cells.micros("914.456", PT) == 914_456_000
    # As a float this is 1234567890123.4560546875 micros away from the truth.
    assert cells.micros("1234567890123.456", EN) == 1_234_567_890_123_456_000
    assert cells.micros("0.209", DE, Decimal("0.1875")) == 39_188  # 39187.5, half-even
    assert cells.micros("0.203", DE, Decimal("0.1875")) == 38_062  # 38062.5, half-even
    with pytest.raises(UnreadableCell, match="too large"):
        cells.micros("99999999999999", EN)


def test_hours_become_seconds_half_even() -> None:
    assert cells.hours_as_seconds("56634.0561", PT) == 203_882_602  # 203882601.96
    assert cells.hours_as_seconds("12", EN) == 43_200


def test_retention_may_exceed_one() -> None:
    assert cells.percent_as_ratio("382.1", EN) == 3.821
    assert cells.percent_as_ratio("8,5", PT) == 0.085


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


@pytest.mark.parametrize("cell", ["2026-03-01T10:00", "2026-03-01 10:00:00", "2026-03", "2026"])
def test_an_hour_or_a_month_is_no_day_of_a_chart(cell: str) -> None:
    assert cells.chart_day("2026-03-01", EN) == date(2026, 3, 1)
    with pytest.raises(UnreadableCell, match="not a day"):
        cells.chart_day(cell, EN)
