"""What breaks a naive reader of Studio files, by name: made up small, and in the real files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from tests.sources.studio_trap import Trap, column, how_many, reasons, total_views

from ytempire import paths
from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport

STUDIO = paths.project_root().parent / "shared" / "data" / "studio"
PORTUGUESE = "*/Dados da tabela.csv"
RETENTION = "ligar*/Table data.csv"
BLANKS = "Pune*/Table data.csv"

HEAD = "Content,Video title,Views"
VIEWS, IMPRESSIONS = pl.col("views"), pl.col("impressions")
TRAPS = [
    Trap(
        "counts of a window fall below zero",
        "Content,Views,Subscribers\nAAAAAAAAAA1,-3,-20\n",
        lambda export: export.rows.select("views", "subscribers_net").row(0),
        (-3, -20),
        PORTUGUESE,
        lambda export: export.rows.get_column("subscribers_net").min(),
        -6,
    ),
    Trap(
        "missing is not zero",
        "Content,Views,Likes\nAAAAAAAAAA1,,0\n",
        lambda export: export.rows.select("views", "likes").row(0),
        (None, 0),
        BLANKS,
        how_many(VIEWS.is_null()),
        2,
    ),
    Trap(
        "views above 2^31",
        "Content,Views\nAAAAAAAAAA1,3500000000\n",
        column("views"),
        [3_500_000_000],
    ),
    Trap(
        "retention above 100 %",
        "Content,Views,Average percentage viewed (%)\nAAAAAAAAAA1,1,382.16\n",
        column("average_view_ratio"),
        [3.8216],
        RETENTION,
        lambda export: export.rows.get_column("average_view_ratio").max(),
        3.8216,
    ),
    Trap(
        "more views than impressions",
        "Content,Views,Impressions\nAAAAAAAAAA1,2100,90\n",
        how_many(VIEWS > IMPRESSIONS),
        1,
        RETENTION,
        real_expected=17,
    ),
    Trap(
        "a blank rate at no impressions",
        "Content,Views,Impressions,Impressions click-through rate (%)\n"
        "AAAAAAAAAA1,1,0,\nAAAAAAAAAA2,1,9,0\n",
        lambda export: export.rows.select("impressions", "ctr", "clicks").rows(),
        [(0, None, None), (9, 0.0, 0.0)],
        "Rehan*/Table data.csv",
        how_many(pl.col("ctr").is_null(), IMPRESSIONS.is_null()),
        10,
    ),
    Trap(
        "money with three decimals, its currency in the header only",
        "Conteúdo,Visualizações,Receita estimada (USD)\nAAAAAAAAAA1,1,914.456\n",
        lambda export: (export.currency, export.rows.item(0, "revenue_micros")),
        ("USD", 914_456_000),
        PORTUGUESE,
        lambda export: (export.currency, export.rows.get_column("revenue_micros").max()),
        ("USD", 914_456_000),
    ),
    Trap(
        "money without a currency",
        "Date,Estimated revenue\n2026-03-01,1.5\n",
        lambda export: export.rows.select("revenue_micros", "revenue_currency_micros").row(0),
        (None, 1_500_000),
    ),
    Trap(
        "a total line among the rows",
        f"{HEAD}\nTotal,,30\nAAAAAAAAAA1,One,30\n",
        total_views,
        (1, 30, False),
        BLANKS,
        real_expected=(220, 51_075, False),
    ),
    Trap(
        "a total line called Gesamt",
        "Videos,Videotitel,Aufrufe\nGesamt,,30\nAAAAAAAAAA1,Eins,30\n",
        total_views,
        (1, 30, False),
    ),
    Trap(
        "a total line with more cells than the header",
        f"{HEAD}\nTotal,,30,7,\nAAAAAAAAAA1,One,30\n",
        lambda export: (*total_views(export), export.unknown.rows()),
        (1, 30, False, [(2, None, '{"column 4": "7"}')]),
    ),
    Trap(
        "a line with blank cells beyond the header",
        f"{HEAD}\nAAAAAAAAAA1,One,30,,\n",
        column("views"),
        [30],
    ),
    *(
        Trap(
            f"a last line in words: {line}",
            f"{HEAD}\nAAAAAAAAAA1,One,30\n{line}\n",
            lambda export: (export.rows.height, export.rejected.height, export.is_capped),
            (1, 0, True),
        )
        for line in (
            "Showing top 500 results",
            "Mostrando os 500 principais resultados",
            "Die 500 besten Ergebnisse werden angezeigt,,",
        )
    ),
    Trap(
        "a list of 500 that totals more",
        f"{HEAD}\nTotal,,501\n" + "".join(f"A{n:010},t,1\n" for n in range(500)),
        total_views,
        (500, 501, True),
        PORTUGUESE,
        real_expected=(497, 32_691_244, True),
    ),
    Trap(
        "soft hyphens in the header",
        "Videos,Video\u00adtitel,Auf\u00adrufe,Wieder\u00adgabezeit (Stunden)\n"
        "AAAAAAAAAA1,Eins,3,1.5\n",
        lambda export: (export.rows.item(0, "views"), export.unknown_columns),
        (3, ()),
    ),
    Trap(
        "an id that begins with a hyphen comes with a space before it",
        f"{HEAD}\n -AAAAAAAAA1,One,30\n",
        column("youtube_video_id"),
        ["-AAAAAAAAA1"],
        PORTUGUESE,
        how_many(pl.col("youtube_video_id").str.starts_with("-")),
        12,
    ),
    Trap("a byte order mark", f"\ufeff{HEAD}\nAAAAAAAAAA1,One,3\n", column("views"), [3]),
    Trap("lines that end in CR LF", f"{HEAD}\r\nAAAAAAAAAA1,One,3\r\n", column("title"), ["One"]),
    Trap("UTF-16", f"{HEAD}\nAAAAAAAAAA1,Über,3\n".encode("utf-16"), column("title"), ["Über"]),
    Trap(
        "an id that a spreadsheet took for a formula",
        f"{HEAD}\n#NAME?,One,3\nAAAAAAAAAA1,Two,3\n",
        reasons,
        ["the id was lost in a spreadsheet", "1"],
    ),
    Trap(
        "a count that a spreadsheet rounded",
        'Video,Aufrufe\nAAAAAAAAAA1,"2,64E+05"\nAAAAAAAAAA2,3\n',
        reasons,
        ["rounded by a spreadsheet", "1"],
    ),
    Trap(
        "20.10 saved as 20.1",
        "Content,Views,Watch time (hours)\nAAAAAAAAAA1,1,20.1\nAAAAAAAAAA2,1,20.10\n",
        column("watch_seconds"),
        [72_360, 72_360],
    ),
    Trap(
        "commas and quotes in a title",
        f'{HEAD}\nAAAAAAAAAA1,"One, ""two""",3\n',
        column("title"),
        ['One, "two"'],
        PORTUGUESE,
        how_many(pl.col("title").str.contains('"')),
        93,
    ),
    Trap(
        "a line break in a title",
        f'{HEAD}\nAAAAAAAAAA1,"One\ntwo",3\nAAAAAAAAAA2,Two,4\n',
        lambda export: export.rows.select("row_number", "title", "views").rows(),
        [(2, "One\ntwo", 3), (3, "Two", 4)],
    ),
    Trap(
        "English months in a Portuguese file",
        'Conteúdo,Horário de publicação do vídeo,Visualizações\nAAAAAAAAAA1,"Mar 25, 2023",3\n',
        column("published_at"),
        [date(2023, 3, 25)],
        PORTUGUESE,
        how_many(pl.col("published_at") == date(2023, 3, 25)),
        1,
    ),
    Trap(
        "German dates",
        "Datum,Aufrufe\n25.03.2023,1\n26. März 2023,2\n2023-03-27,3\n",
        column("pacific_date"),
        [date(2023, 3, 25), date(2023, 3, 26), date(2023, 3, 27)],
    ),
    Trap(
        "a Portuguese file with points for decimals, as Studio writes them",
        "Conteúdo,Visualizações,Tempo de exibição (horas)\nAAAAAAAAAA1,1,56634.0561\n"
        "AAAAAAAAAA2,1,8.859\n",
        column("watch_seconds"),
        [203_882_602, 31_892],
        PORTUGUESE,
        lambda export: export.rows.get_column("watch_seconds").max(),
        260_483_792,
    ),
    Trap(
        "a German file with commas for decimals, and points for thousands",
        "Video;Aufrufe;Wiedergabezeit (Stunden)\nAAAAAAAAAA1;1.234;1.234,56\n"
        "AAAAAAAAAA2;12;8.859\n",
        lambda export: export.rows.select("views", "watch_seconds").rows(),
        [(1234, 4_444_416), (12, 8859 * 3600)],
    ),
    Trap(
        "a file that writes both: what can be read both ways is refused",
        "Video;Aufrufe;Wiedergabezeit (Stunden)\nAAAAAAAAAA1;1;1,5\nAAAAAAAAAA2;1;1.25\n"
        "AAAAAAAAAA3;1;1.234\n",
        reasons,
        ["thousands or decimals? the file writes both ('1.234')", "2"],
    ),
    Trap(
        "no video column: a table by geography",
        "Geography,Views\nTotal,3\nUS,2\n",
        lambda export: (export.kind, *export.rows.select("breakdown", "breakdown_value").row(0)),
        ("table by geography", "geography", "US"),
        "CodingTrain*/Table data.csv",
    ),
    Trap(
        "no video column: a chart by traffic source",
        "Date,Traffic source,Views\n2025-02-27,Related Shorts,3\n",
        lambda export: (export.kind, export.rows.height),
        ("chart by traffic source", 1),
        "Rehan*/Chart data.csv",
        real_expected=("chart by traffic source", 420),
    ),
    Trap(
        "a chart by video that begins before the video",
        "Date,Content,Engaged views\n2007-04-01,AAAAAAAAAA1,0\n",
        lambda export: (export.rows.height, export.window and export.window.start),
        (1, date(2007, 4, 1)),
        "ligar*/Chart data.csv",
        real_expected=(6_802, date(2007, 4, 1)),
    ),
    Trap(
        "totals called Total.csv, of money only",
        "Data,Receita estimada (USD)\n2023-01-01,116.764\n",
        lambda export: (export.kind, export.rows.get_column("revenue_micros").sum()),
        ("totals", 116_764_000),
        "*/Total.csv",
        real_expected=("totals", 18_472_641_000),
    ),
    Trap(
        "columns that nobody told us of",
        "Content,Views,Dislikes,Likes (vs. dislikes) (%)\nTotal,3,1,75\nAAAAAAAAAA1,3,,75\n",
        lambda export: (export.unknown_columns, export.unknown.height),
        (("Dislikes", "Likes (vs. dislikes) (%)"), 2),
        RETENTION,
        lambda export: (len(export.unknown_columns), export.unknown.height),
        (7, 316),
    ),
]


def read(path: Path) -> StudioExport:
    (export,) = studio_export.read(path).exports
    return export


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_made_up(trap: Trap, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    made_up = trap.made_up
    path.write_bytes(made_up if isinstance(made_up, bytes) else made_up.encode())
    assert trap.shown(read(path)) == trap.expected


@pytest.mark.skipif(not STUDIO.is_dir(), reason="no real files beside the checkout")
@pytest.mark.parametrize("trap", [t for t in TRAPS if t.real], ids=lambda trap: trap.name)
def test_real(trap: Trap) -> None:
    assert trap.real
    (path,) = STUDIO.glob(trap.real)
    shown = (trap.real_shown or trap.shown)(read(path))
    assert shown == (trap.expected if trap.real_expected is None else trap.real_expected)
