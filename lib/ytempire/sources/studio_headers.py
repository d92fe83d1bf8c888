"""What YouTube Studio calls its columns, files and lines, language by language.

An export names everything in the language of the person who downloaded it. A language is
added here, by adding its names; no code changes. A name that is missing is not an error:
the column is kept as text and reported.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

LANGUAGES = ("en", "pt", "de")
"""Languages known so far; the first one wins a tie."""

COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "youtube_video_id": {
        "en": ("Content", "Video", "Video ID"),
        "pt": ("Conteúdo", "Vídeo"),
        "de": ("Video", "Videos", "Inhalt", "Inhalte"),
    },
    "title": {"en": ("Video title",), "pt": ("Título do vídeo",), "de": ("Videotitel",)},
    "published_at": {
        "en": ("Video publish time",),
        "pt": ("Horário de publicação do vídeo",),
        "de": ("Veröffentlichungszeitpunkt des Videos",),
    },
    "duration_seconds": {"en": ("Duration",), "pt": ("Duração",), "de": ("Dauer",)},
    "views": {"en": ("Views",), "pt": ("Visualizações",), "de": ("Aufrufe",)},
    "engaged_views": {
        "en": ("Engaged views",),
        "pt": ("Visualizações intencionais", "Visualizações engajadas"),
        "de": ("Aktive Wiedergaben",),
    },
    "watch_seconds": {
        "en": ("Watch time (hours)",),
        "pt": ("Tempo de exibição (horas)",),
        "de": ("Wiedergabezeit (Stunden)",),
    },
    "subscribers_net": {"en": ("Subscribers",), "pt": ("Inscritos",), "de": ("Abonnenten",)},
    "likes": {"en": ("Likes",), "pt": ('Marcações "Gostei"',), "de": ('"Mag ich"-Bewertungen',)},
    "comments": {
        "en": ("Comments added", "Comments"),
        "pt": ("Comentários adicionados", "Comentários"),
        "de": ("Kommentare hinzugefügt", "Kommentare"),
    },
    "shares": {"en": ("Shares",), "pt": ("Compartilhamentos",), "de": ("Geteilte Inhalte",)},
    "average_view_seconds": {
        "en": ("Average view duration",),
        "pt": ("Duração média da visualização",),
        "de": ("Durchschnittliche Wiedergabedauer",),
    },
    "average_view_ratio": {
        "en": ("Average percentage viewed (%)",),
        "pt": ("Porcentagem visualizada média (%)",),
        "de": (
            "Durchschnittliche Wiedergabedauer in Prozent (%)",
            "Durchschnittlich angesehen (%)",
        ),
    },
    "revenue_micros": {
        "en": ("Estimated revenue", "Your estimated revenue"),
        "pt": ("Receita estimada", "Sua receita estimada"),
        "de": ("Geschätzter Umsatz", "Dein geschätzter Umsatz"),
    },
    "impressions": {
        "en": ("Impressions", "Thumbnail impressions"),
        "pt": ("Impressões", "Impressões de miniaturas"),
        "de": ("Impressionen", "Thumbnail-Impressionen"),
    },
    "ctr": {
        "en": ("Impressions click-through rate (%)", "Thumbnail click-through rate (%)"),
        "pt": ("Taxa de cliques de impressões (%)", "Taxa de cliques na miniatura (%)"),
        "de": ("Klickrate der Impressionen (%)", "Thumbnail-Klickrate (%)"),
    },
}
"""Our column -> language -> Studio's names; a currency in brackets is not part of a name."""

DIMENSIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "date": {"en": ("Date",), "pt": ("Data",), "de": ("Datum",)},
    "geography": {
        "en": ("Geography", "Cities", "City name"),
        "pt": ("Região geográfica", "Geografia", "Cidades"),
        "de": ("Geografie", "Städte"),
    },
    "traffic source": {
        "en": ("Traffic source", "Source type"),
        "pt": ("Origem do tráfego",),
        "de": ("Zugriffsquelle", "Besucherquelle"),
    },
    "viewer age or gender": {
        "en": ("Viewer age", "Viewer gender"),
        "pt": ("Idade do espectador", "Gênero do espectador"),
        "de": ("Alter der Zuschauer", "Geschlecht der Zuschauer"),
    },
    "device": {
        "en": ("Device type", "Operating system"),
        "pt": ("Tipo de dispositivo", "Sistema operacional"),
        "de": ("Gerätetyp", "Betriebssystem"),
    },
    "playlist": {"en": ("Playlist",), "pt": ("Playlist",), "de": ("Playlist",)},
}
"""What else Studio breaks its figures down by -> language -> the column's names."""

TOTAL_LABELS = {"en": "Total", "pt": "Total", "de": "Gesamt"}
TABLE_FILES = {"en": "Table data.csv", "pt": "Dados da tabela.csv", "de": "Tabellendaten.csv"}

_CURRENCY = re.compile(r"\s*\(([A-Za-z]{3})\)$")
_QUOTES = str.maketrans({"„": '"', "“": '"', "”": '"', "«": '"', "»": '"'})
# Soft hyphen, zero-width space and joiners, word joiner, byte order mark: Studio puts soft
# hyphens into long German words, spreadsheets leave the others.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


@dataclass(frozen=True)
class Header:
    """What the first line of an export says.

    Attributes
    ----------
    kind
        ``table by video`` (the one that can be read so far), ``chart by video``, ``totals by
        date``, ``table by <dimension>``, ``chart by <dimension>`` or ``unknown``.
    language
        The language that knows most of the names.
    positions
        Our column name -> position in the line.
    unknown
        Position -> Studio's name, for columns that we do not know.
    currency
        Of the revenue column; None where it names none, or there is no such column.
    width
        Number of columns.
    """

    kind: str
    language: str
    positions: dict[str, int]
    unknown: dict[int, str]
    currency: str | None
    width: int


def clean(text: str) -> str:
    """Return `text` without invisible characters, with single plain spaces, composed."""
    visible = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return " ".join(visible.split())


def read_header(cells: list[str]) -> Header:
    """Recognise the header line of an export; never fails, `kind` says what it is."""
    positions: dict[str, int] = {}
    unknown: dict[int, str] = {}
    dimensions: list[str] = []
    votes: Counter[str] = Counter()
    currency = None
    for position, cell in enumerate(cells):
        name, money = _split_currency(clean(cell))
        if dimension := _DIMENSION_OF.get(_fold(name)):
            dimensions.append(dimension[0])
            votes.update(dimension[1])
            continue
        column, languages = _COLUMN_OF.get(_fold(name), ("", ()))
        # Older and newer wording may stand side by side: the second is kept as unknown.
        if not column or column in positions:
            unknown[position] = clean(cell)
            continue
        votes.update(languages)
        positions[column] = position
        if column == "revenue_micros":
            currency = money
    language = max(LANGUAGES, key=lambda code: (votes[code], -LANGUAGES.index(code)))
    kind = _kind(positions, dimensions)
    return Header(kind, language, positions, unknown, currency, len(cells))


def is_total(label: str) -> bool:
    """Say whether the first cell of a line marks the file's own total, in any language."""
    return _fold(clean(label)) in {_fold(name) for name in TOTAL_LABELS.values()}


def is_table_file(name: str) -> bool:
    """Say whether a file in a download is its table, in any language."""
    return _fold(clean(name)) in {_fold(known) for known in TABLE_FILES.values()}


def _kind(positions: dict[str, int], dimensions: list[str]) -> str:
    others = [dimension for dimension in dimensions if dimension != "date"]
    if others:
        return f"{'chart' if 'date' in dimensions else 'table'} by {others[0]}"
    if dimensions and "youtube_video_id" in positions:
        return "chart by video"
    if dimensions:
        return "totals by date"
    # "Content" alone could head any table: a figure must stand beside it.
    return "table by video" if _is_video_table(positions) else "unknown"


def _is_video_table(positions: dict[str, int]) -> bool:
    described = {"youtube_video_id", "title", "published_at", "duration_seconds"}
    return "youtube_video_id" in positions and bool(positions.keys() - described)


def _split_currency(name: str) -> tuple[str, str | None]:
    found = _CURRENCY.search(name)
    return (name[: found.start()], found[1].upper()) if found else (name, None)


def _fold(name: str) -> str:
    return name.translate(_QUOTES).casefold()


def _by_name(
    names: dict[str, dict[str, tuple[str, ...]]],
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Turn a table of names round: folded name -> (what it is, languages that say so)."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for meaning, by_language in names.items():
        for language, spellings in by_language.items():
            for spelling in spellings:
                known, languages = found.get(_fold(spelling), (meaning, ()))
                if known != meaning:
                    raise ValueError(f"{spelling!r} would be both {known} and {meaning}")
                found[_fold(spelling)] = (meaning, (*languages, language))
    return found


_COLUMN_OF = _by_name(COLUMNS)
_DIMENSION_OF = _by_name(DIMENSIONS)
