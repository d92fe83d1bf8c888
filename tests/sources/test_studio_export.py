"""Studio tables by video, made up small: figures, the total, what is kept, what is refused."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport, StudioFileRefused
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


def read(path: Path, **options: object) -> StudioExport:
    """Read a file that is, or holds, one table."""
    (export,) = studio_export.read(path, **options).exports  # type: ignore[arg-type]
    return export


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write(tmp_path / "Table data.csv", EN, EN_TOTAL, *EN_ROWS)


def test_typed_rows(table: Path) -> None:
    export = read(table)
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
        "revenue_currency_micros": 10_005_000,
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
    export = read(table)
    assert export.total is not None
    assert export.total.height == 1
    total = export.total.row(0, named=True)
    assert (total["views"], total["revenue_micros"], total["ctr"]) == (3000, 12_345_000, 0.052)
    assert (export.rows_listed, export.is_capped) == (2, False)


def test_bytes_make_the_reference(table: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other.csv"
    copy.write_bytes(table.read_bytes())
    changed = write(tmp_path / "changed.csv", EN, EN_TOTAL, EN_ROWS[0])
    reference = read(table).source_ref
    assert len(reference) == 64
    assert read(copy).source_ref == reference
    assert read(changed).source_ref != reference


@pytest.mark.parametrize(
    ("newline", "encoding"), [("\r\n", "utf-8-sig"), ("\n", "utf-16"), ("\r\n", "utf-8")]
)
def test_line_ends_and_encodings(tmp_path: Path, newline: str, encoding: str) -> None:
    lines = [EN, EN_TOTAL, *EN_ROWS]
    path = write(tmp_path / "t.csv", *lines, newline=newline, encoding=encoding)
    assert read(path).rows.get_column("views").to_list() == [2000, 1000]


def test_portuguese_with_english_dates_and_decimal_comma(tmp_path: Path) -> None:
    path = write(
        tmp_path / "Dados da tabela.csv",
        "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações,"
        "Tempo de exibição (horas),Inscritos,Receita estimada (USD),Impressões,"
        "Taxa de cliques de impressões (%)",
        'Total,,,10,"1,5",1,"3,125","2.000","4,5"',
        'AAAAAAAAAA1,Olá,"Mar 25, 2023",6,"1,25",1,"1,125","1.200","8,5"',
    )
    row = read(path).rows.row(0, named=True)
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
    export = read(path)
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
    export = read(path)
    assert (export.rows.height, export.rejected.height) == (2, 0)
    assert export.footers == (footer.rstrip(","),)
    assert export.is_capped


def test_capped_when_the_total_counts_more_than_is_listed(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", EN, EN_TOTAL, EN_ROWS[0])
    assert read(path).is_capped


def test_capped_at_500_rows(tmp_path: Path) -> None:
    rows = [f"A{number:010d},t,1" for number in range(500)]
    header = "Content,Video title,Views"
    assert read(write(tmp_path / "a.csv", header, *rows)).is_capped
    assert not read(write(tmp_path / "b.csv", header, *rows[:-1])).is_capped


def test_what_cannot_be_read_is_rejected_whole_and_does_not_count_as_unlisted(
    tmp_path: Path,
) -> None:
    damaged = '#NAME?,Lost,"Mar 25, 2023",60,500,,,,,,,,'
    worded = 'AAAAAAAAAA3,Words,"some day",60,many,,,,,,,,'
    short = "AAAAAAAAAA4,Short"
    total = EN_TOTAL.replace("3000", "3500", 1)
    path = write(tmp_path / "t.csv", EN, total, *EN_ROWS, damaged)
    export = read(path)
    assert (export.rows.height, export.rows_listed, export.is_capped) == (2, 3, False)
    rejected = export.rejected.row(0, named=True)
    assert (rejected["row_number"], rejected["target"]) == (5, "video_period_facts")
    assert rejected["reason"].startswith("youtube_video_id: the id was lost in a spreadsheet")
    assert json.loads(rejected["row_values"])["title"] == "Lost"

    path = write(tmp_path / "u.csv", EN, EN_TOTAL, worded, short)
    reasons = read(path).rejected.get_column("reason").to_list()
    assert reasons[0].startswith("published_at: not a date") and "views: not a number" in reasons[0]
    assert reasons[1] == "row: 2 cells where the header has 13"


def test_a_rejected_row_can_be_stored_as_jsonb(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", "Content,Video title,Views", "AAAAAAAAAA1,a\x00b,many")
    assert "\\u0000" not in read(path).rejected.item(0, "row_values").replace("\\\\u0000", "")


def test_a_total_that_cannot_be_read_is_rejected(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", EN, EN_TOTAL.replace("50000", "many"), *EN_ROWS)
    export = read(path)
    assert export.total is None
    assert export.rejected.get_column("target").to_list() == ["channel_period_facts"]
    assert export.rows_listed == 2


def test_unknown_columns_are_kept_and_reported(tmp_path: Path) -> None:
    path = write(
        tmp_path / "t.csv",
        "Content,Unique viewers,Views,RPM (USD)",
        "Total,13,50,",
        "AAAAAAAAAA1,12,20,1.664",
        "AAAAAAAAAA2,,30,",
    )
    export = read(path)
    assert export.unknown_columns == ("Unique viewers", "RPM (USD)")
    kept = [(number, subject, json.loads(text)) for number, subject, text in export.unknown.rows()]
    assert kept == [
        (2, None, {"Unique viewers": "13"}),
        (3, "AAAAAAAAAA1", {"Unique viewers": "12", "RPM (USD)": "1.664"}),
    ]


def test_a_share_of_all_has_no_place_with_a_video_and_is_kept_as_text(tmp_path: Path) -> None:
    export = read(write(tmp_path / "t.csv", "Content,Views,Views (%)", "AAAAAAAAAA1,12,20"))
    assert export.unknown_columns == ("Views (%)",)
    assert export.unknown.height == 1


@pytest.mark.parametrize(
    ("lines", "kind", "says"),
    [
        (["a,b", "x,1"], "unknown", "its first line begins: a, b"),
        (["Date,Monthly audience", "2026-03-01,1"], "unknown", "no figure that is kept"),
        (["Device type,RPM (USD)", "TV,1"], "unknown", "by device type, but"),
        (["Video position (%),Absolute audience retention (%)"], "audience retention", "a curve"),
    ],
)
def test_what_is_no_table_of_figures_is_refused_by_name(
    tmp_path: Path, lines: list[str], kind: str, says: str
) -> None:
    with pytest.raises(StudioFileRefused, match=says) as refusal:
        read(write(tmp_path / "t.csv", *lines))
    assert refusal.value.kind == kind
    assert "Advanced mode" in str(refusal.value)


BRL = "Content,Views,Estimated revenue (BRL)"


def test_another_currency_is_kept_and_converted_with_a_rate(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", BRL, "Total,5,0.418", "AAAAAAAAAA1,5,0.209")
    kept = read(path)
    assert (kept.currency, kept.usd_per_unit) == ("BRL", None)
    money = pl.col("revenue_currency_micros", "revenue_micros")
    assert kept.rows.select(money).row(0) == (209_000, None)
    assert kept.total is not None
    assert kept.total.select(money).row(0) == (418_000, None)
    converted = read(path, usd_per_unit=Decimal("0.1875"))
    assert converted.rows.select(money).row(0) == (209_000, 39_188)
    assert converted.usd_per_unit == Decimal("0.1875")
    with pytest.raises(TypeError, match="Decimal"):
        read(path, usd_per_unit=0.1875)


def test_nothing_earned_is_nothing_in_any_currency(tmp_path: Path) -> None:
    nothing = read(write(tmp_path / "t.csv", BRL, "AAAAAAAAAA1,5,0", "AAAAAAAAAA2,5,"))
    assert nothing.rows.get_column("revenue_micros").to_list() == [0, None]
    # One cell of 0 among others says nothing of dollars: a sum would count it alone.
    some = read(write(tmp_path / "u.csv", BRL, "AAAAAAAAAA1,5,0", "AAAAAAAAAA2,5,1"))
    assert some.rows.get_column("revenue_micros").to_list() == [None, None]


@pytest.mark.parametrize("header", ["Estimated revenue", "Estimated revenue ($)"])
def test_revenue_without_a_currency_is_not_taken_for_dollars(tmp_path: Path, header: str) -> None:
    path = write(tmp_path / "t.csv", f"Content,Views,{header}", "AAAAAAAAAA1,5,1.5")
    export = read(path)
    assert export.currency is None
    assert export.rows.row(0, named=True)["revenue_micros"] is None
    assert export.rows.row(0, named=True)["revenue_currency_micros"] == 1_500_000
    assert read(path, usd_per_unit=Decimal(1)).rows.item(0, "revenue_micros") == 1_500_000


def test_a_rate_is_not_used_on_dollars(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", "Content,Views,Estimated revenue (USD)", "AAAAAAAAAA1,5,1.5")
    export = read(path, usd_per_unit=Decimal("0.18"))
    assert (export.usd_per_unit, export.rows.item(0, "revenue_micros")) == (1, 1_500_000)


def test_a_table_of_nothing(tmp_path: Path) -> None:
    export = read(write(tmp_path / "t.csv", EN))
    assert export.rows.schema == pl.Schema(SCHEMA)
    assert (export.rows.height, export.total, export.rows_listed) == (0, None, 0)
