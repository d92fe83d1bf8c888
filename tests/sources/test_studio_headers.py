"""The first line of an export says what it is, in which language, in which money."""

from __future__ import annotations

import pytest

from ytempire.sources import studio_names
from ytempire.sources.studio_headers import is_total, read_header

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
        ("Date,Views", "totals"),
        ("Data,Receita estimada (USD)", "totals"),
        ("Datum,Aufrufe", "totals"),
        ("Date,Content,Video title,Views", "chart by video"),
        ("Datum,Videos,Videotitel,Aufrufe", "chart by video"),
        ("Data,Conteúdo,Visualizações", "chart by video"),
        ("Data,País,Visualizações", "chart by geography"),
        ("Viewer age,Views (%)", "table by viewer age"),
        (
            "Idade do espectador,Gênero do espectador,Visualizações (%)",
            "table by viewer age and viewer gender",
        ),
        ("Cidades,Nome da cidade,Região geográfica,Visualizações", "table by city"),
        ("Gerätetyp,Aufrufe", "table by device type"),
        ("Date,New and returning viewers,Views", "chart by new and returning viewers"),
        ("Tipo de conteúdo,Visualizações", "table by content type"),
        ("Content,Content type,Views", "table by video"),
        ("Video position (%),Absolute audience retention (%)", "audience retention"),
        ("Content,Video title", "unknown"),
        ("Geography,RPM (USD)", "unknown"),
        ("Date,Monthly audience", "unknown"),
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


@pytest.mark.parametrize(
    "names",
    [
        studio_names.VIDEO_COLUMNS,
        studio_names.FIGURES,
        studio_names.SHARES_OF_ALL,
        studio_names.DIMENSIONS,
        studio_names.VALUE_NAMES,
        studio_names.REFUSED,
        {"total": studio_names.TOTAL_LABELS},
    ],
)
def test_everything_has_a_name_in_every_language(names: studio_names.Names) -> None:
    assert all(list(told) == list(studio_names.LANGUAGES) for told in names.values())
    assert all(all(spellings) for told in names.values() for spellings in told.values())


def test_every_breakdown_is_known_by_every_name() -> None:
    for breakdown, by_language in studio_names.DIMENSIONS.items():
        for language, names in by_language.items():
            for name in names:
                (views, *_) = studio_names.FIGURES["views"][language]
                found = read_header([name, views])
                assert found.breakdown == ("total" if breakdown == "date" else breakdown), name


def test_columns_of_one_name_stay_apart() -> None:
    header = read_header(["Cities", "City name", "Geography", "Geography", "Views"])
    assert (header.keys, header.positions) == ((0,), {"value_name": 1, "views": 4})
    assert header.unknown == {2: "Geography", 3: "Geography (2)"}


def test_what_describes_a_video_is_unknown_where_no_video_is_named() -> None:
    header = read_header(["Playlist", "Video title", "Views"])
    assert (header.kind, header.unknown) == ("table by playlist", {1: "Video title"})


@pytest.mark.parametrize(
    ("said", "currency"),
    [
        ("Estimated revenue (USD)", "USD"),
        ("Estimated revenue (eur)", "EUR"),
        ("Receita estimada (R$)", "BRL"),
        ("Receita estimada (reais)", "BRL"),
        ("Receita estimada (dólares americanos)", "USD"),
        ("Geschätzter Umsatz (€)", "EUR"),
        ("Geschätz\u00adter Umsatz (US-Dollar)", "USD"),
        ("Dein geschätzter Umsatz (US$)", "USD"),
        ("Estimated revenue ($)", None),
        ("Estimated revenue (¥)", None),
        ("Estimated revenue", None),
    ],
)
def test_currency(said: str, currency: str | None) -> None:
    header = read_header(["Content", "Views", said])
    assert header.positions["revenue_micros"] == 2
    assert header.currency == currency


@pytest.mark.parametrize("label", ["Total", "TOTAL ", "Gesamt", "Ge\u00adsamt", "Totals"])
def test_a_total_is_known_in_every_language(label: str) -> None:
    assert is_total(label)
    assert not is_total("Total solar eclipse")
