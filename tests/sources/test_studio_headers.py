"""The first line of an export says what it is, in which language, in which money."""

from __future__ import annotations

import pytest

from ytempire.sources.studio_headers import COLUMNS, LANGUAGES, read_header

EN = "Content,Video title,Video publish time,Views,Impressions"
PT = "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações,Impressões"
DE = (
    "Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Aufrufe,"
    "Wiedergabezeit (Stunden),Abonnenten,Geschätzter Umsatz (EUR),Impressionen,"
    "Klickrate der Impressionen (%)"
)


@pytest.mark.parametrize(("line", "language"), [(EN, "en"), (PT, "pt"), (DE, "de")])
def test_language(line: str, language: str) -> None:
    header = read_header(line.split(","))
    assert (header.kind, header.language) == ("table by video", language)
    assert header.unknown == {}


def test_german_columns_and_currency() -> None:
    header = read_header(DE.split(","))
    assert list(header.positions) == [
        "youtube_video_id",
        "title",
        "published_at",
        "duration_seconds",
        "views",
        "watch_seconds",
        "subscribers_net",
        "revenue_micros",
        "impressions",
        "ctr",
    ]
    assert header.currency == "EUR"


def test_soft_hyphens_bom_spaces_and_decomposed_letters_do_not_matter() -> None:
    cells = ["\ufeffVideo", "Video\u00adtitel", "Auf\u00adrufe ", "Impres\u00ad\u200bsionen"]
    assert set(read_header(cells).positions) == {
        "youtube_video_id",
        "title",
        "views",
        "impressions",
    }
    assert "views" in read_header(["Conteu\u0301do", "Visualizac\u0327o\u0303es"]).positions
    assert "watch_seconds" in read_header(["Content", "Watch\u00a0time (hours)"]).positions


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Geography,Views", "table by geography"),
        ("Date,Geography,Views", "chart by geography"),
        ("Traffic source,Views,Impressions", "table by traffic source"),
        ("Origem do tráfego,Visualizações", "table by traffic source"),
        ("Date,Views", "totals by date"),
        ("Data,Receita estimada (USD)", "totals by date"),
        ("Datum,Aufrufe", "totals by date"),
        ("Date,Content,Video title,Views", "chart by video"),
        ("Content,Video title", "unknown"),
        ("name,age", "unknown"),
    ],
)
def test_kind(line: str, kind: str) -> None:
    assert read_header(line.split(",")).kind == kind


def test_money_per_thousand_is_not_revenue() -> None:
    header = read_header(["Content", "RPM (USD)", "Your estimated revenue (BRL)", "Views"])
    assert header.unknown == {1: "RPM (USD)"}
    assert header.currency == "BRL"


def test_a_second_column_of_the_same_meaning_is_kept_as_unknown() -> None:
    header = read_header(["Content", "Impressions", "Thumbnail impressions"])
    assert header.positions["impressions"] == 1
    assert header.unknown == {2: "Thumbnail impressions"}


def test_every_column_has_a_name_in_every_language() -> None:
    assert all(set(names) == set(LANGUAGES) for names in COLUMNS.values())
