"""An export of one channel becomes rows of four tables."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport
from ytempire.transform.keys import imported_channel_key, video_key
from ytempire.transform.studio_import import StudioFrames, studio_frames

AS_OF = datetime(2026, 11, 1, 12, tzinfo=UTC)
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "studio"
HEADER = (
    "Content,Video title,Video publish time,Duration,Views,Watch time (hours),"
    "Estimated revenue (USD),Impressions,Impressions click-through rate (%),"
    "Average percentage viewed (%)"
)


def read(path: Path, **options: str | None) -> StudioExport:
    (export,) = studio_export.read(path, **options).exports  # type: ignore[arg-type]
    return export


def frames_of(path: Path, *lines: str, window: str | None = None) -> StudioFrames:
    path.write_text("\n".join(lines), encoding="utf-8")
    return studio_frames(read(path, window=window), channel_name="Some  channel ", as_of=AS_OF)


def test_four_tables(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        HEADER,
        "Total,,,,40,2.5,1.239,900,5.1,44",
        'AAAAAAAAAA1,One,"Mar 25, 2023",394,10,1.5,1.125,200,8.5,182.5',
        'AAAAAAAAAA2,,"Mar 26, 2023",60,,,0.109,0,,',
        window="2023-01-01_2024-01-01",
    )
    channel = imported_channel_key("Some channel")
    assert made.channels.rows(named=True) == [
        {"channel_id": channel, "channel_name": "Some channel"}
    ]
    first, second = made.videos.rows(named=True)
    assert first == {
        "video_id": video_key("AAAAAAAAAA1"),
        "channel_id": channel,
        "title": "One",
        "youtube_video_id": "AAAAAAAAAA1",
        "duration_seconds": 394,
        "status": "published",
        "queued_at": None,
        "published_at": datetime(2023, 3, 25, tzinfo=UTC),
        "views": 10,
        "statistics_as_of": AS_OF,
        "watch_time_hours": 1.5,
        "ctr": 0.085,
        "retention_rate": 1.825,
        "estimated_revenue": Decimal("1.125"),
        "estimated_revenue_micros": 1_125_000,
    }
    assert (second["title"], second["views"], second["ctr"]) == ("AAAAAAAAAA2", None, None)
    fact = made.video_period_facts.row(0, named=True)
    assert (fact["video_id"], fact["channel_id"]) == (video_key("AAAAAAAAAA1"), channel)
    assert (fact["source"], len(fact["source_ref"])) == ("studio_export", 64)
    assert (fact["window_start"], fact["window_end"]) == (date(2023, 1, 1), date(2024, 1, 1))
    assert (fact["clicks"], fact["revenue_micros"], fact["as_of"]) == (17.0, 1_125_000, AS_OF)
    assert fact["likes"] is None
    total = made.channel_period_facts.row(0, named=True)
    assert (total["views"], total["revenue_micros"], total["rows_listed"]) == (40, 1_239_000, 2)
    assert total["source_ref"] == fact["source_ref"]
    assert made.rejected.is_empty()


def test_what_the_file_does_not_tell_is_not_written(tmp_path: Path) -> None:
    made = frames_of(tmp_path / "t.csv", "Content,Video title,Views", "AAAAAAAAAA1,One,10")
    assert set(made.videos.columns) == {
        "video_id",
        "channel_id",
        "title",
        "youtube_video_id",
        "status",
        "queued_at",
        "views",
        "statistics_as_of",
    }
    assert made.video_period_facts.item(0, "window_start") is None


def test_without_a_total_only_the_listing_is_known(tmp_path: Path) -> None:
    made = frames_of(tmp_path / "t.csv", "Content,Video title,Views", "AAAAAAAAAA1,One,10")
    (total,) = made.channel_period_facts.rows(named=True)
    assert (total["views"], total["impressions"], total["rows_listed"]) == (None, None, 1)


def test_a_refused_video_takes_its_figures_along(tmp_path: Path) -> None:
    made = frames_of(
        tmp_path / "t.csv",
        "Content,Video title,Views",
        "AAAAAAAAAA1,One,10",
        "AAAAAAAAAA2,T\x00wo,20",
        "AAAAAAAAAA3,Three,30",
        "AAAAAAAAAA3,Three again,31",
        "#NAME?,Four,40",
    )
    assert made.videos.get_column("views").to_list() == [10, 31]
    assert made.video_period_facts.get_column("views").to_list() == [10, 31]
    rejected = set(made.rejected.select("row_number", "target").rows())
    assert rejected == {
        (3, "videos"),
        (4, "videos"),
        (4, "video_period_facts"),
        (6, "video_period_facts"),
    }


def test_a_long_title_is_cut(tmp_path: Path) -> None:
    made = frames_of(tmp_path / "t.csv", "Content,Video title,Views", f"AAAAAAAAAA1,{'x' * 600},1")
    assert made.videos.get_column("title").str.len_chars().to_list() == [500]


def test_the_same_file_again_gives_the_same_keys(tmp_path: Path) -> None:
    lines = ("Content,Video title,Views", "AAAAAAAAAA1,One,10")
    first, second = (frames_of(tmp_path / name, *lines) for name in ("a.csv", "b.csv"))
    assert first.video_period_facts.equals(second.video_period_facts)


@pytest.mark.parametrize(
    ("name", "as_of"),
    [("  ", AS_OF), ("x" * 300, AS_OF), ("x", AS_OF.replace(tzinfo=None))],
    ids=["blank", "long", "naive"],
)
def test_refused_arguments(tmp_path: Path, name: str, as_of: datetime) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Content,Video title,Views\nAAAAAAAAAA1,One,10\n")
    with pytest.raises(ValueError, match=r"channel name|name of a channel|time zone"):
        studio_frames(read(path), channel_name=name, as_of=as_of)


def test_views_taken_back_are_a_figure_and_no_counter(tmp_path: Path) -> None:
    made = frames_of(tmp_path / "t.csv", "Content,Video title,Views,Likes", "AAAAAAAAAA1,One,-3,-1")
    assert made.rejected.is_empty()
    assert made.video_period_facts.select("views", "likes").row(0) == (-3, -1)
    assert made.videos.item(0, "views") is None


@pytest.mark.skipif(not REAL.is_dir(), reason="no real files beside the checkout")
def test_real_export_to_the_micro_dollar() -> None:
    (path,) = REAL.glob("*/Dados da tabela.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        total, *lines = csv.DictReader(file)
    made = studio_frames(read(path), channel_name="Imported", as_of=AS_OF)
    assert made.rejected.is_empty()
    assert made.videos.height == made.video_period_facts.height == 497
    assert made.videos.get_column("views").sum() == 30_226_259
    dollars = sum(Decimal(line["Receita estimada (USD)"]) for line in lines)
    assert made.videos.get_column("estimated_revenue").sum() == dollars
    assert made.video_period_facts.get_column("revenue_micros").sum() == int(dollars * 10**6)
    unlisted = int(total["Visualizações"]) - 30_226_259
    stated = made.channel_period_facts.item(0, "views")
    assert stated - made.video_period_facts.select(pl.sum("views")).item() == unlisted > 0
