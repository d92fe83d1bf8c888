"""A number of a Studio export is read exactly, as its file writes numbers, or refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ytempire.sources.studio_numbers import Notation, UnreadableCell, count, notation_of, number


@pytest.mark.parametrize(
    ("cell", "language", "expected"),
    [
        ("56634.0561", "en", "56634.0561"),
        ("56634.0561", "pt", "56634.0561"),
        ("8.859", "pt", "8.859"),
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
        ("20.1", "en", "20.1"),
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
            number(cell, Notation(language))
    else:
        assert number(cell, Notation(language)) == Decimal(expected)


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
        ("9" * 19, "en", None),
        ("²", "en", None),
        ("", "en", None),
    ],
)
def test_count(cell: str, language: str, expected: int | None) -> None:
    if expected is None:
        with pytest.raises(UnreadableCell):
            count(cell, Notation(language))
    else:
        assert count(cell, Notation(language)) == expected


@pytest.mark.parametrize(
    ("cells", "decimal"),
    [
        (["1", "1.234", "1,234", "Total", "0:04:34", "Mar 25, 2023"], ""),
        (["12.5"], "."),
        (["0.209"], "."),
        (["1234.567"], "."),
        (["1,234.567"], "."),
        (["1,234,567"], "."),
        (["12,5%"], ","),
        (["-0,209"], ","),
        (["1.234,56"], ","),
        (["1.234.567"], ","),
        (["12,34,5", "1.2.3"], ""),
        (["12.5", "12,5"], "both"),
    ],
)
def test_a_file_shows_its_decimal_separator(cells: list[str], decimal: str) -> None:
    assert notation_of("de", cells) == Notation("de", decimal)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "pt", "de"])
def test_what_could_be_read_both_ways_follows_the_file(language: str) -> None:
    point, comma = Notation(language, "."), Notation(language, ",")
    assert (number("1.234", point), number("1,234", point)) == (Decimal("1.234"), 1234)
    assert (number("1.234", comma), number("1,234", comma)) == (1234, Decimal("1.234"))
    assert number("1,5", comma) == Decimal("1.5")
    assert (count("1,234", point), count("1.234", comma)) == (1234, 1234)
    for cell, notation in (("1.234", point), ("1,234", comma)):
        with pytest.raises(UnreadableCell, match="both ways"):
            count(cell, notation)


def test_what_could_be_read_both_ways_is_refused_where_the_file_contradicts_itself() -> None:
    both = Notation("pt", "both")
    assert (number("1,25", both), number("1.25", both)) == (Decimal("1.25"), Decimal("1.25"))
    with pytest.raises(UnreadableCell, match="writes both"):
        number("1.234", both)
    with pytest.raises(UnreadableCell, match="both ways"):
        count("1,234", both)


@pytest.mark.parametrize("cell", ["2,64E+05", "2.64E+05", "3e5"])
def test_what_a_spreadsheet_rounded_says_so(cell: str) -> None:
    for read in (number, count):
        with pytest.raises(UnreadableCell, match="rounded by a spreadsheet: export again"):
            read(cell, Notation("de", ","))
