"""Two words on one day: Analytics before a report, the later before the earlier, gaps filled."""

from __future__ import annotations

from datetime import UTC, date, datetime

import polars as pl
import pytest

from ytempire.transform.daily_merge import AVERAGES, FIGURES, OWNERS, merged

EARLY, LATE = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 1, 6, tzinfo=UTC)
REPORT = "youtube_reporting"


def row(source: str, at: datetime, **figures: int | None) -> pl.DataFrame:
    told = {"video_id": "v", "pacific_date": date(2026, 1, 1), **figures}
    frame = pl.DataFrame([told | {"source": source, "as_of": at}])
    return frame.with_columns(
        pl.col("as_of").cast(pl.Datetime("us", "UTC")),
        *(pl.col(n).cast(pl.Float64 if n in AVERAGES else pl.Int64) for n in figures),
    )


def stored(source: str, at: datetime, **figures: int | None) -> pl.DataFrame:
    return row(source, at, **(dict.fromkeys((*FIGURES, *AVERAGES)) | figures))


@pytest.mark.parametrize(
    ("told", "held", "views"),
    [
        ((OWNERS, LATE), (OWNERS, EARLY), 1),
        ((OWNERS, EARLY), (OWNERS, LATE), 2),
        ((OWNERS, EARLY), (OWNERS, EARLY), 1),
        ((REPORT, LATE), (OWNERS, EARLY), 2),
        ((OWNERS, EARLY), (REPORT, LATE), 1),
        ((REPORT, EARLY), (REPORT, LATE), 2),
    ],
)
def test_which_word_holds(
    told: tuple[str, datetime], held: tuple[str, datetime], views: int
) -> None:
    found = merged(row(*told, views=1), stored(*held, views=2)).row(0, named=True)
    assert found["views"] == views
    assert (found["source"], found["as_of"]) == (told if views == 1 else held)


def test_what_was_not_asked_wipes_nothing_out() -> None:
    held = stored(OWNERS, EARLY, views=2, likes=3, estimated_revenue_micros=7)
    later = merged(row(OWNERS, LATE, views=1, likes=None), held).row(0, named=True)
    assert (later["views"], later["likes"], later["estimated_revenue_micros"]) == (1, 3, 7)
    earlier = merged(row(OWNERS, datetime(2026, 1, 1, tzinfo=UTC), shares=5, views=1), held)
    assert earlier.select("views", "shares").row(0) == (2, 5)


def test_a_day_that_is_not_held_is_taken_as_told() -> None:
    nothing = stored(OWNERS, EARLY).clear()
    found = merged(row(REPORT, EARLY, views=-4), nothing).row(0, named=True)
    assert (found["views"], found["likes"], found["source"]) == (-4, None, REPORT)


@pytest.mark.parametrize(
    ("told", "held", "views"),
    [
        ((REPORT, LATE), (OWNERS, EARLY), 1),
        ((REPORT, EARLY), (OWNERS, LATE), 2),
        ((OWNERS, EARLY), (REPORT, LATE), 2),
        ((OWNERS, LATE), (REPORT, EARLY), 1),
        ((REPORT, EARLY), (OWNERS, EARLY), 2),
        ((REPORT, EARLY), (REPORT, EARLY), 1),
    ],
)
def test_the_latest_word_holds_whoever_says_it(
    told: tuple[str, datetime], held: tuple[str, datetime], views: int
) -> None:
    found = merged(row(*told, views=1), stored(*held, views=2), latest_holds=True)
    assert found.item(0, "views") == views


def test_an_average_goes_with_the_word_that_holds() -> None:
    held = stored(OWNERS, EARLY, views=2, average_view_seconds=40.0)
    later = merged(row(OWNERS, LATE, views=1, average_view_seconds=30.0), held)
    assert later.item(0, "average_view_seconds") == 30.0
    unsaid = merged(row(REPORT, LATE, views=1), held)
    assert unsaid.item(0, "average_view_seconds") == 40.0
