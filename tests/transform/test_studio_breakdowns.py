"""Breakdowns, charts and totals become rows of two tables, and words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport
from ytempire.transform.keys import imported_channel_key, video_key
from ytempire.transform.studio_breakdowns import BreakdownFrames, breakdown_frames
from ytempire.transform.studio_notes import notes_of

AS_OF = datetime(2026, 11, 1, 12, tzinfo=UTC)


def read(path: Path, *lines: str, **options: object) -> StudioExport:
    path.write_text("\n".join(lines), encoding="utf-8")
    (export,) = studio_export.read(path, **options).exports  # type: ignore[arg-type]
    return export


def frames_of(path: Path, *lines: str, **options: object) -> BreakdownFrames:
    return breakdown_frames(read(path, *lines, **options), channel_name=" My  one", as_of=AS_OF)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.csv"


def test_a_table_is_values_over_a_window_and_its_total(path: Path) -> None:
    made = frames_of(
        path,
        "Geography,Views,Estimated revenue (EUR)",
        "Total,9,1.5",
        "US,7,1.125",
        window="2026-01-01_2026-02-01",
        usd_per_unit=Decimal("1.1"),
    )
    assert made.breakdown_daily_facts.is_empty()
    value, total = made.breakdown_period_facts.rows(named=True)
    assert value["channel_id"] == total["channel_id"] == imported_channel_key("My one")
    assert (value["breakdown"], value["breakdown_value"]) == ("geography", "US")
    assert (total["breakdown"], total["breakdown_value"], total["views"]) == ("total", "total", 9)
    assert (value["window_start"], value["window_end"]) == (date(2026, 1, 1), date(2026, 2, 1))
    assert (value["revenue_currency"], value["revenue_currency_micros"]) == ("EUR", 1_125_000)
    assert (value["revenue_micros"], value["usd_per_unit"]) == (1_237_500, Decimal("1.1"))
    assert (value["as_of"], len(value["source_ref"])) == (AS_OF, 64)
    assert made.rejected.is_empty()


def test_a_chart_by_video_points_to_videos(path: Path) -> None:
    made = frames_of(
        path,
        "Date,Content,Video title,Views",
        "2026-03-01,AAAAAAAAAA1,One,1",
        "2026-03-02,AAAAAAAAAA1,One,2",
        "2026-03-01,AAAAAAAAAA2,T\x00wo,3",
        "2026-03-01,Total,,6",
    )
    assert made.videos.rows(named=True) == [
        {
            "video_id": video_key("AAAAAAAAAA1"),
            "channel_id": imported_channel_key("My one"),
            "title": "One",
            "youtube_video_id": "AAAAAAAAAA1",
            "status": "published",
            "queued_at": None,
        }
    ]
    # A video that cannot be stored takes no figure along: the value is its id.
    assert made.breakdown_daily_facts.select("breakdown_value", "video_id", "views").rows() == [
        ("AAAAAAAAAA1", video_key("AAAAAAAAAA1"), 1),
        ("AAAAAAAAAA1", video_key("AAAAAAAAAA1"), 2),
        ("AAAAAAAAAA2", None, 3),
        ("total", None, 6),
    ]
    assert made.rejected.get_column("target").to_list() == ["videos"]


def test_a_day_that_comes_again_is_refused_but_for_the_last(path: Path) -> None:
    made = frames_of(path, "Date,Views", "2026-03-01,1", "2026-03-02,5", "2026-03-01,2")
    assert made.breakdown_daily_facts.select("pacific_date", "views").rows() == [
        (date(2026, 3, 2), 5),
        (date(2026, 3, 1), 2),
    ]
    assert made.rejected.select("row_number", "target").rows() == [(2, "breakdown_daily_facts")]


def test_what_the_file_refused_is_passed_on(path: Path) -> None:
    made = frames_of(path, "Geography,Views", "US,many", "BR,1")
    assert made.breakdown_period_facts.height == 1
    assert made.rejected.get_column("row_number").to_list() == [2]


@pytest.mark.parametrize(
    ("lines", "options", "said"),
    [
        (
            ["Geography,Views", "US,1", "BR,2"],
            {"window": "2020-12-31_2021-12-31"},
            ["2 countries of 2020-12-31 to 2021-12-30"],
        ),
        (
            ["Geography,Views", "Total,9", "US,1"],
            {"window": "2020-12-31_2021-01-01"},
            ["1 country of 2020-12-31", "the file lists 1 country and totals more"],
        ),
        (
            ["Date,Device type,Views", "2026-03-01,TV,1", "2026-03-02,TV,1", "2026-03-01,PC,1"],
            {},
            ["2 device types on 2 days, 2026-03-01 to 2026-03-02"],
        ),
        (["Date,Views", "2026-03-01,1"], {}, ["1 day, 2026-03-01"]),
        (["Date,Views"], {}, ["0 days", "the file does not tell its days: add FROM="]),
        (
            ["Date,Views,Estimated revenue (BRL),RPM", "2026-03-01,1,2,3"],
            {},
            [
                "1 day, 2026-03-01",
                "columns not understood, kept as text: RPM",
                "revenue is in BRL and kept so: to have it in dollars too add RATE=",
            ],
        ),
        (
            ["Date,Estimated revenue ($)", "2026-03-01,1"],
            {},
            ["1 day, 2026-03-01", 'the header names only "$": revenue is kept'],
        ),
        (
            ["Date,Estimated revenue", "2026-03-01,1"],
            {"usd_per_unit": Decimal(1)},
            ["1 day, 2026-03-01"],
        ),
    ],
)
def test_notes(path: Path, lines: list[str], options: dict[str, object], said: list[str]) -> None:
    notes = notes_of(read(path, *lines, **options))
    assert len(notes) == len(said)
    assert all(note.startswith(begin) for note, begin in zip(notes, said, strict=True))
