"""Real Studio exports: what we read equals what csv and Decimal say without us."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from ytempire import paths
from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport

STUDIO = paths.project_root().parent / "shared" / "data" / "studio"
pytestmark = pytest.mark.skipif(not STUDIO.is_dir(), reason="no real files beside the checkout")


def studio_lines(path: Path) -> tuple[dict[str, str], list[dict[str, str]]]:
    """Return the total line and the video lines of a Studio table, as text."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        total, *rows = csv.DictReader(file)
    return total, rows


def column_sum(rows: list[dict[str, str]], name: str) -> Decimal:
    """Return the exact sum of a column; blanks count nothing."""
    return sum((Decimal(row[name]) for row in rows if row[name]), Decimal(0))


def read(path: Path) -> StudioExport:
    (export,) = studio_export.read(path).exports
    return export


def studio_files(pattern: str) -> list[Path]:
    return sorted(STUDIO.glob(pattern)) if STUDIO.is_dir() else []


def test_portuguese_export_to_the_micro_dollar() -> None:
    (path,) = STUDIO.glob("*/Dados da tabela.csv")
    total, lines = studio_lines(path)
    export = read(path)
    rows = export.rows
    assert (export.language, export.currency, export.rejected.height) == ("pt", "USD", 0)
    assert (len(lines), rows.height, export.rows_listed) == (497, 497, 497)
    assert rows.get_column("views").sum() == column_sum(lines, "Visualizações") == 30_226_259
    revenue = column_sum(lines, "Receita estimada (USD)")
    assert rows.get_column("revenue_micros").sum() == int(revenue * 1_000_000)
    assert rows.get_column("impressions").sum() == column_sum(lines, "Impressões")
    hours = column_sum(lines, "Tempo de exibição (horas)")
    assert abs(int(rows.get_column("watch_seconds").sum()) - hours * 3600) <= 497 / 2
    clicks = sum(
        (
            Decimal(line["Impressões"]) * Decimal(line["Taxa de cliques de impressões (%)"]) / 100
            for line in lines
        ),
        Decimal(0),
    )
    ctr = float(clicks / column_sum(lines, "Impressões"))
    assert rows.select(pl.sum("clicks") / pl.sum("impressions")).item() == pytest.approx(
        ctr, rel=1e-12
    )
    assert export.total is not None
    assert export.total.item(0, "views") == int(total["Visualizações"])
    assert export.is_capped  # 497 rows, and a total above their sum
    assert rows.get_column("published_at").null_count() == 0


@pytest.mark.parametrize(
    "path", studio_files("*/Table data.csv"), ids=lambda path: path.parent.name[:4]
)
def test_english_tables(path: Path) -> None:
    total, lines = studio_lines(path)
    export = read(path)
    assert (export.rows.height, export.rejected.height) == (len(lines), 0)
    assert export.total is not None
    for ours, theirs in {"views": "Views", "impressions": "Impressions"}.items():
        if theirs not in total:
            continue
        assert export.rows[ours].sum() == column_sum(lines, theirs)
        assert export.rows[ours].null_count() == sum(not line[theirs] for line in lines)
        assert export.total.item(0, ours) == int(total[theirs])
    hours = "Watch time (hours)"
    seconds = sum(round(Decimal(line[hours]) * 3600) for line in lines if line[hours])
    assert export.rows["watch_seconds"].sum() == seconds
    if "Content" in total:
        spaced = [line["Content"] for line in lines if line["Content"].startswith(" -")]
        assert spaced and {text.strip() for text in spaced} <= set(export.rows["youtube_video_id"])


@pytest.mark.parametrize(
    "path",
    [*studio_files("*/Chart data.csv"), *studio_files("*/Total*.csv")],
    ids=lambda path: f"{path.parent.name[:4]}-{path.stem[:5]}",
)
def test_charts_and_totals(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    day, figure = next(iter(lines[0])), list(lines[0])[-1]
    ours = {"Views": "views", "Engaged views": "engaged_views"}.get(figure, "revenue_micros")
    export = read(path)
    assert (export.rows.height, export.rejected.height) == (len(lines), 0)
    times = 1_000_000 if ours == "revenue_micros" else 1
    assert export.rows[ours].sum() == column_sum(lines, figure) * times
    shown = export.rows["pacific_date"].cast(pl.String).to_list()
    assert shown == [line[day] for line in lines]


def test_every_real_file_is_read() -> None:
    """Which files there are, what they are, and that none is refused nor loses a row."""
    kinds: Counter[str] = Counter()
    read_rows = rejected = 0
    for path in studio_files("*/*.csv"):
        export = read(path)
        kinds[export.kind] += 1
        read_rows += export.rows_listed
        rejected += export.rejected.height
    assert (read_rows, rejected) == (89_212, 0)
    assert kinds == {
        "table by video": 3,
        "table by geography": 1,
        "table by traffic source": 1,
        "chart by video": 1,
        "chart by geography": 1,
        "chart by traffic source": 1,
        "totals": 4,
    }
