"""Tables as files: the same bytes, nothing calculated, every instant with its zone, money exact."""

from __future__ import annotations

import csv
import io
import re
import time
import zipfile
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.editions import attachments, spreadsheet, spreadsheet_text

from . import odd_titles

STARTS = "=+-@＝＋－＠\t\r\n"
MONEY = Decimal("12345678901.123456")


def titled(titles: tuple[str, ...] = odd_titles.ALL) -> pl.DataFrame:
    return pl.DataFrame({"title": titles, "views": range(len(titles))})


def opened(file: Path, separator: str = ",") -> list[list[str]]:
    """Read a CSV as a spreadsheet program does."""
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def write(folder: Path, **tables: pl.DataFrame) -> dict[str, attachments.File]:
    return attachments.write(tables, folder, "report")


def sheet(folder: Path, name: str) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(folder / "report.xlsx")[name].values)


def test_the_same_tables_give_the_same_bytes(tmp_path: Path) -> None:
    first = write(tmp_path / "a", videos=titled(), days=titled(("b", "a")))
    time.sleep(2.1)  # a ZIP tells times of two seconds
    assert write(tmp_path / "b", videos=titled(), days=titled(("b", "a"))) == first
    assert list(first) == [
        "videos.csv",
        "videos.parquet",
        "days.csv",
        "days.parquet",
        "report.xlsx",
    ]
    assert first["report.xlsx"]["rows"] == len(odd_titles.ALL) + 2
    assert first["days.csv"]["bytes"] == (tmp_path / "a" / "days.csv").stat().st_size
    assert write(tmp_path / "c", videos=titled(("other",)))["videos.csv"] != first["videos.csv"]


def test_no_tables_are_no_files(tmp_path: Path) -> None:
    assert write(tmp_path / "none") == {}
    assert not (tmp_path / "none").exists()


def test_parquet_holds_what_was_said(tmp_path: Path) -> None:
    write(tmp_path, videos=titled())
    assert pl.read_parquet(tmp_path / "videos.parquet").equals(titled())


def test_a_csv_is_never_calculated(tmp_path: Path) -> None:
    write(tmp_path, videos=titled())
    for separator in (",", ";", "\t"):
        cells = [cell for row in opened(tmp_path / "videos.csv", separator) for cell in row]
        lines = [line for cell in cells for line in re.split(r"[\r\n]", cell)]
        assert [one for one in lines if one.strip(" \"'")[:1] in tuple("=+@＝")
                and not one.lstrip(" \"").startswith("'")] == []  # fmt: skip
    rows = opened(tmp_path / "videos.csv")
    assert [row[1] for row in rows[1:]] == [str(n) for n in range(len(odd_titles.ALL))]
    assert rows[1][0] == "'=1+1"
    for place, title in enumerate(odd_titles.PLAIN):
        assert rows[1 + odd_titles.ALL.index(title)][0] == title, place


def test_names_of_columns_are_not_calculated_either(tmp_path: Path) -> None:
    write(tmp_path, odd=pl.DataFrame({"=1+1": [1], "-2": ["x"]}))
    assert opened(tmp_path / "odd.csv")[0] == ["'=1+1", "'-2"]


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    frame = pl.DataFrame({"change": [-5, 0, None], "share": [-0.25, None, 0.0]})
    write(tmp_path, moves=frame)
    assert opened(tmp_path / "moves.csv")[1:] == [["-5", "-0.25"], ["0", ""], ["", "0.0"]]
    assert sheet(tmp_path, "moves")[1:] == [(-5, -0.25), (0, None), (None, 0)]


def test_a_spreadsheet_holds_no_formula(tmp_path: Path) -> None:
    write(tmp_path, videos=titled())
    with zipfile.ZipFile(tmp_path / "report.xlsx") as members:
        parts = {n: members.read(n).decode() for n in members.namelist() if n.endswith(".xml")}
    assert not any("<f>" in text or "hyperlink" in text.lower() for name, text in parts.items()
                   if name.startswith("xl/worksheets"))  # fmt: skip
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    cells = [row[0] for row in book["videos"].iter_rows(min_row=2)]
    # What its library would calculate if it were typed there is kept as text.
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    expected = [spreadsheet_text.plain(title).replace("\r\n", "\n") for title in odd_titles.ALL]
    read = [(cell.value or "").replace("_x000D_", "\r").replace("\r\n", "\n") for cell in cells]
    whole = [n for n, title in enumerate(odd_titles.ALL) if len(title) < spreadsheet.LONGEST_TEXT]
    assert [read[n] for n in whole] == [expected[n] for n in whole]


def test_what_a_cell_cannot_hold_is_cut_and_said(tmp_path: Path) -> None:
    longest = "🎬" * 20_000
    write(tmp_path, videos=titled((longest, "short")))
    kept = sheet(tmp_path, "videos")[1][0]
    assert isinstance(kept, str)
    assert kept == "🎬" * 16_383 + "…"
    assert "1 texts are longer than a cell can be" in str(sheet(tmp_path, "contents")[1][3])
    assert opened(tmp_path / "videos.csv")[1][0] == longest


def test_more_rows_than_a_sheet_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 3)
    write(tmp_path, days=pl.DataFrame({"n": range(5)}))
    assert sheet(tmp_path, "days") == [("n",), (0,), (1,), (2,)]
    [_, told] = sheet(tmp_path, "contents")
    assert told[:3] == ("days", "days", 5)
    assert "first 3 of 5 rows" in str(told[3])
    assert len(opened(tmp_path / "days.csv")) == 6


def test_instants_have_their_zone(tmp_path: Path) -> None:
    at = datetime(2026, 7, 1, 20, 30, 0, 250_000, ZoneInfo("America/Los_Angeles"))
    frame = pl.DataFrame(
        {"read_at": [at, None]}, schema={"read_at": pl.Datetime("us", "America/Los_Angeles")}
    )
    write(tmp_path, reads=frame)
    assert opened(tmp_path / "reads.csv")[1] == ["2026-07-02T03:30:00.250Z"]
    assert sheet(tmp_path, "reads")[0] == ("read_at (UTC)",)
    assert sheet(tmp_path, "reads")[1][0] == datetime(2026, 7, 2, 3, 30, 0, 250_000)
    kept = pl.read_parquet(tmp_path / "reads.parquet")
    assert kept.schema["read_at"] == pl.Datetime("us", "UTC")
    assert kept["read_at"][0] == at


def test_instants_without_a_zone_are_refused(tmp_path: Path) -> None:
    frame = pl.DataFrame({"read_at": [datetime(2026, 7, 1)]})
    with pytest.raises(
        attachments.TableRefused, match=r"reads\.read_at holds times without a zone"
    ):
        write(tmp_path, reads=frame)
    with pytest.raises(attachments.TableRefused, match=r"reads\.raw holds Binary"):
        write(tmp_path, reads=pl.DataFrame({"raw": [b"x"]}))


def test_money_is_exact(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "revenue": [Decimal("0.10"), MONEY, Decimal("-1.25"), None],
            "micros": [1, 2**53 + 1, -(2**62), None],
        },
        schema={"revenue": pl.Decimal(38, 6), "micros": pl.Int64},
    )  # fmt: skip
    write(tmp_path, money=frame)
    assert opened(tmp_path / "money.csv")[1:] == [
        ["0.100000", "1"], [str(MONEY), str(2**53 + 1)], ["-1.250000", str(-(2**62))], ["", ""],
    ]  # fmt: skip
    # A spreadsheet's number has 15 digits; one with more is written as text, to its last.
    assert sheet(tmp_path, "money")[1:] == [
        (0.1, 1), (str(MONEY), str(2**53 + 1)), (-1.25, str(-(2**62))),
    ]  # fmt: skip


def test_other_types(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "day": [date(1899, 1, 1), date(2026, 2, 28)],
            "took": [timedelta(seconds=1.5), None],
            "is_ok": [True, None],
            "tags": [["=a", "b"], None],
            "niche": ["=x", None],
            "rate": [float("nan"), float("inf")],
        },
        schema_overrides={"niche": pl.Categorical},
    )
    write(tmp_path, mixed=frame)
    assert opened(tmp_path / "mixed.csv")[1:] == [
        ["1899-01-01", "1.5", "true", '["=a", "b"]', "'=x", "NaN"],
        ["2026-02-28", "", "", "", "", "inf"],
    ]
    assert sheet(tmp_path, "mixed")[1:] == [
        ("1899-01-01", 1.5, True, '["=a", "b"]', "=x", "nan"),
        (datetime(2026, 2, 28), None, None, None, None, "inf"),
    ]


def test_long_names_of_tables_stay_apart(tmp_path: Path) -> None:
    names = [
        "channel_days_of_every_channel_and_niche_a",
        "channel_days_of_every_channel_and_niche_b",
        "contents",
    ]
    write(tmp_path, **{name: titled((name,)) for name in names})
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    assert [row[1] for row in list(book["contents"].values)[1:]] == names
    assert [next(iter(list(one.values)[1])) for one in book.worksheets[1:]] == names


def test_an_empty_table_has_its_header(tmp_path: Path) -> None:
    write(tmp_path, days=pl.DataFrame(schema={"day": pl.Date, "views": pl.Int64}))
    assert opened(tmp_path / "days.csv") == [["day", "views"]]
    assert sheet(tmp_path, "days") == [("day", "views")]


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=30))
def test_any_text_is_shown_and_not_calculated(text: str) -> None:
    shown = spreadsheet_text.shown(text)
    shown.encode()  # half a surrogate pair could not be written
    assert shown[:1] not in tuple(STARTS)
    for cut in re.split(r"[;\t\r\n]", shown):
        assert cut.strip(" ").lstrip('"').lstrip()[:1] not in tuple("=+-@＝＋－＠")
    # Nothing is lost: without the apostrophes it is the text again.
    assert shown.replace("'", "") == spreadsheet_text.plain(text).replace("'", "")


def test_half_a_character_and_nul_are_shown() -> None:
    assert spreadsheet_text.plain("a\ud800b\x00\x1b") == "a�b␀␛"
