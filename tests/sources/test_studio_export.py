"""Studio tables, made up small with every quirk met, and the real ones where they are."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioFileRefused, Window
from ytempire.sources.studio_table import SCHEMA

EN = (
    "Content,Video title,Video publish time,Duration,Views,Engaged views,Watch time (hours),"
    "Subscribers,Estimated revenue (USD),Impressions,Impressions click-through rate (%),"
    "Average view duration,Average percentage viewed (%)"
)
EN_TOTAL = "Total,,,,3000,2800,200.5,7,12.345,50000,5.2,0:04:34,61.2"
EN_ROWS = (
    'AAAAAAAAAA1,"One, two","Mar 25, 2023",394,2000,1900,150.1234,9,10.005,30000,6.1,0:04:30,382.1',
    ' -AAAAAAAAA2,Zwei,"Sep 1, 2026",60,1000,,50.3766,-2,2.34,0,,0:00:50,45',
)


def write(path: Path, *lines: str, newline: str = "\n", encoding: str = "utf-8") -> Path:
    path.write_bytes(newline.join([*lines, ""]).encode(encoding))
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write(tmp_path / "Table data.csv", EN, EN_TOTAL, *EN_ROWS)


def test_typed_rows(table: Path) -> None:
    export = studio_export.read(table)
    assert (export.kind, export.language, export.currency) == ("table by video", "en", "USD")
    first, second = export.rows.to_dicts()
    assert first == {
        "row_number": 3,
        "youtube_video_id": "AAAAAAAAAA1",
        "title": "One, two",
        "published_at": date(2023, 3, 25),
        "duration_seconds": 394,
        "views": 2000,
        "engaged_views": 1900,
        "watch_seconds": 540_444,
        "subscribers_net": 9,
        "likes": None,
        "comments": None,
        "shares": None,
        "average_view_seconds": 270.0,
        "average_view_ratio": 3.821,
        "revenue_micros": 10_005_000,
        "impressions": 30_000,
        "clicks": 1830.0,
        "ctr": 0.061,
    }
    assert second["youtube_video_id"] == "-AAAAAAAAA2"
    # Blank is unknown: no engaged views told, no rate at 0 impressions.
    assert (second["engaged_views"], second["ctr"], second["clicks"]) == (None, None, None)
    assert (second["impressions"], second["subscribers_net"]) == (0, -2)
    assert export.rejected.is_empty()


def test_the_total_line_is_not_a_video(table: Path) -> None:
    export = studio_export.read(table)
    assert export.total is not None
    assert export.total.height == 1
    total = export.total.row(0, named=True)
    assert (total["views"], total["revenue_micros"], total["ctr"]) == (3000, 12_345_000, 0.052)
    assert (export.rows_listed, export.is_capped) == (2, False)


def test_bytes_make_the_reference(table: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other.csv"
    copy.write_bytes(table.read_bytes())
    changed = write(tmp_path / "changed.csv", EN, EN_TOTAL, EN_ROWS[0])
    reference = studio_export.read(table).source_ref
    assert len(reference) == 64
    assert studio_export.read(copy).source_ref == reference
    assert studio_export.read(changed).source_ref != reference


@pytest.mark.parametrize(
    ("newline", "encoding"), [("\r\n", "utf-8-sig"), ("\n", "utf-16"), ("\r\n", "utf-8")]
)
def test_line_ends_and_encodings(tmp_path: Path, newline: str, encoding: str) -> None:
    lines = [EN, EN_TOTAL, *EN_ROWS]
    path = write(tmp_path / "t.csv", *lines, newline=newline, encoding=encoding)
    assert studio_export.read(path).rows.get_column("views").to_list() == [2000, 1000]


def test_portuguese_with_english_dates_and_decimal_comma(tmp_path: Path) -> None:
    path = write(
        tmp_path / "Dados da tabela.csv",
        "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações,"
        "Tempo de exibição (horas),Inscritos,Receita estimada (USD),Impressões,"
        "Taxa de cliques de impressões (%)",
        "Total,,,10,1.5,1,3.125,200,4.5",
        'AAAAAAAAAA1,Olá,"Mar 25, 2023",6,"1,25",1,"1,125","1.200","8,5"',
    )
    row = studio_export.read(path).rows.row(0, named=True)
    assert row["published_at"] == date(2023, 3, 25)
    assert (row["watch_seconds"], row["revenue_micros"]) == (4500, 1_125_000)
    assert (row["impressions"], row["ctr"], row["clicks"]) == (1200, 0.085, 102.0)


def test_german_with_soft_hyphens_semicolons_and_gesamt(tmp_path: Path) -> None:
    path = write(
        tmp_path / "Tabellendaten.csv",
        "Videos;Video\u00adtitel;Veröffentlichungs\u00adzeitpunkt des Videos;Auf\u00adrufe;"
        "Klickrate der Impressionen (%);Impressionen",
        "Gesamt;;;1.500;5,1;9.000",
        "AAAAAAAAAA1;Eins;25. März 2023;1.500;5,1;9.000",
    )
    export = studio_export.read(path)
    assert export.language == "de"
    assert export.rows.select("views", "impressions", "ctr").row(0) == (1500, 9000, 0.051)
    assert export.total is not None


@pytest.mark.parametrize(
    "footer",
    [
        "Showing top 500 results",
        "Mostrando os 500 principais resultados,,,,,,,,,,,,",
        "上位500件を表示",
    ],
)
def test_a_localised_last_line_is_kept_aside(tmp_path: Path, footer: str) -> None:
    path = write(tmp_path / "t.csv", EN, EN_TOTAL, *EN_ROWS, footer, "")
    export = studio_export.read(path)
    assert (export.rows.height, export.rejected.height) == (2, 0)
    assert export.footers == (footer.rstrip(","),)
    assert export.is_capped


def test_capped_when_the_total_counts_more_than_is_listed(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", EN, EN_TOTAL, EN_ROWS[0])
    assert studio_export.read(path).is_capped


def test_capped_at_500_rows(tmp_path: Path) -> None:
    rows = [f"A{number:010d},t,1" for number in range(500)]
    header = "Content,Video title,Views"
    assert studio_export.read(write(tmp_path / "a.csv", header, *rows)).is_capped
    assert not studio_export.read(write(tmp_path / "b.csv", header, *rows[:-1])).is_capped


def test_what_cannot_be_read_is_rejected_whole_and_does_not_count_as_unlisted(
    tmp_path: Path,
) -> None:
    damaged = '#NAME?,Lost,"Mar 25, 2023",60,500,,,,,,,,'
    worded = 'AAAAAAAAAA3,Words,"some day",60,many,,,,,,,,'
    short = "AAAAAAAAAA4,Short"
    total = EN_TOTAL.replace("3000", "3500", 1)
    path = write(tmp_path / "t.csv", EN, total, *EN_ROWS, damaged)
    export = studio_export.read(path)
    assert (export.rows.height, export.rows_listed, export.is_capped) == (2, 3, False)
    rejected = export.rejected.row(0, named=True)
    assert (rejected["row_number"], rejected["target"]) == (5, "video_period_facts")
    assert rejected["reason"].startswith("youtube_video_id: the id was lost in a spreadsheet")
    assert json.loads(rejected["row_values"])["title"] == "Lost"

    path = write(tmp_path / "u.csv", EN, EN_TOTAL, worded, short)
    reasons = studio_export.read(path).rejected.get_column("reason").to_list()
    assert reasons[0].startswith("published_at: not a date") and "views: not a number" in reasons[0]
    assert reasons[1] == "row: 2 cells where the header has 13"


def test_a_rejected_row_can_be_stored_as_jsonb(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", "Content,Video title,Views", "AAAAAAAAAA1,a\x00b,many")
    assert "\\u0000" not in studio_export.read(path).rejected.item(0, "row_values").replace(
        "\\\\u0000", ""
    )


def test_a_total_that_cannot_be_read_is_rejected(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", EN, EN_TOTAL.replace("50000", "many"), *EN_ROWS)
    export = studio_export.read(path)
    assert export.total is None
    assert export.rejected.get_column("target").to_list() == ["channel_period_facts"]
    assert export.rows_listed == 2


def test_unknown_columns_are_kept_and_reported(tmp_path: Path) -> None:
    path = write(
        tmp_path / "t.csv",
        "Content,Unique viewers,Views,RPM (USD)",
        "AAAAAAAAAA1,12,20,1.664",
        "AAAAAAAAAA2,,30,",
    )
    export = studio_export.read(path)
    assert export.unknown_columns == ("Unique viewers", "RPM (USD)")
    kept = export.unknown.row(0, named=True)
    assert (export.unknown.height, kept["row_number"]) == (1, 2)
    assert json.loads(kept["row_values"]) == {"Unique viewers": "12", "RPM (USD)": "1.664"}


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Geography,Views", "table by geography"),
        ("Traffic source,Views", "table by traffic source"),
        ("Date,Views", "totals by date"),
        ("Date,Content,Views", "chart by video"),
        ("a,b", "unknown"),
    ],
)
def test_other_exports_are_refused_by_name(tmp_path: Path, header: str, kind: str) -> None:
    with pytest.raises(StudioFileRefused, match=r"Table data\.csv") as refusal:
        studio_export.read(write(tmp_path / "t.csv", header, "x,1"))
    assert refusal.value.kind == kind
    if kind != "unknown":
        assert kind in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "empty"), (b"\xef\xbb\xbf \n", "empty"), (b"Content,Views\n\xe9\xe8,1", "UTF-8")],
)
def test_unreadable_files(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(StudioFileRefused, match=says):
        studio_export.read(path)


def test_missing_file_and_folder(table: Path) -> None:
    with pytest.raises(FileNotFoundError, match="there is no file"):
        studio_export.read(table.parent / "nothing.csv")
    with pytest.raises(StudioFileRefused, match=r"Give .*Table data\.csv"):
        studio_export.read(table.parent)


def test_another_currency_needs_a_rate(tmp_path: Path) -> None:
    header = "Content,Views,Estimated revenue (BRL)"
    path = write(tmp_path / "t.csv", header, "Total,5,0.209", "AAAAAAAAAA1,5,0.209")
    with pytest.raises(StudioFileRefused, match=r"BRL.*usd_per_unit"):
        studio_export.read(path)
    export = studio_export.read(path, usd_per_unit=Decimal("0.1875"))
    assert (export.currency, export.rows.item(0, "revenue_micros")) == ("BRL", 39_188)
    with pytest.raises(TypeError, match="Decimal"):
        studio_export.read(path, usd_per_unit=0.1875)  # type: ignore[arg-type]
    nothing_earned = write(tmp_path / "u.csv", header, "AAAAAAAAAA1,5,0")
    assert studio_export.read(nothing_earned).rows.item(0, "revenue_micros") == 0


def test_revenue_without_a_currency_is_not_taken_for_dollars(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", "Content,Views,Estimated revenue", "AAAAAAAAAA1,5,1.5")
    with pytest.raises(StudioFileRefused, match="does not name"):
        studio_export.read(path)


def test_window_from_names_and_given(table: Path, tmp_path: Path) -> None:
    assert studio_export.read(table).window is None
    folder = tmp_path / "Content 2023-01-26_2023-02-23 Somebody"
    folder.mkdir()
    inside = write(folder / "Table data.csv", EN, *EN_ROWS)
    named = Window(date(2023, 1, 26), date(2023, 2, 23))
    assert studio_export.read(inside).window == named
    given = studio_export.read(inside, window="2023-01-01_2024-01-01").window
    assert given == Window(date(2023, 1, 1), date(2024, 1, 1))
    given = studio_export.read(inside, window=(date(2023, 1, 1), date(2023, 1, 2))).window
    assert given == Window(date(2023, 1, 1), date(2023, 1, 2))
    for wrong in ("2023", "2023-02-30_2023-03-01", "2023-02-01_2023-02-01"):
        with pytest.raises(ValueError, match="window"):
            studio_export.read(inside, window=wrong)


@pytest.mark.parametrize("name", ["Table data.csv", "Dados da tabela.csv", "Tabellendaten.csv"])
def test_a_zip_as_downloaded(tmp_path: Path, table: Path, name: str) -> None:
    path = tmp_path / "Content 2023-01-26_2023-02-23 Somebody.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Totals.csv", "Date,Views\n2023-01-26,1\n")
        archive.writestr(name, table.read_bytes())
    export = studio_export.read(path)
    assert export.rows.height == 2
    assert export.window == Window(date(2023, 1, 26), date(2023, 2, 23))
    assert export.source_ref == studio_export.read(table).source_ref


def test_zips_that_hold_no_table(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Totals.csv", "Date,Views\n")
    with pytest.raises(StudioFileRefused, match=r"holds 0 files.*Totals\.csv"):
        studio_export.read(path)
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(StudioFileRefused, match="damaged zip"):
        studio_export.read(path)


def test_a_table_of_nothing(tmp_path: Path) -> None:
    export = studio_export.read(write(tmp_path / "t.csv", EN))
    assert export.rows.schema == pl.Schema(SCHEMA)
    assert (export.rows.height, export.total, export.rows_listed) == (0, None, 0)
