"""A channel's day is the sum of its videos' days; unknown stays unknown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.rollups import daily, days

MONDAY = date(2026, 3, 7)
MEASURES = (
    "views_gained", "views_reported", "engaged_views", "watch_seconds", "likes_reported",
    "comments_reported", "shares", "subscribers_gained", "subscribers_lost", "revenue_micros",
    "impressions", "clicks",
)  # fmt: skip
CHANNELS = ("a", "b", "c")
a_day = st.integers(0, 3).map(lambda n: MONDAY + timedelta(days=n))
some = st.one_of(st.none(), st.integers(-50, 10**12))
a_duration = st.one_of(st.none(), st.integers(1, 4000))


def channels(**columns: Any) -> pl.DataFrame:
    usual = {
        "channel_id": list(CHANNELS),
        "is_active": [True, True, False],
        "is_monetized": [True, False, None],
        "complete_date": [MONDAY + timedelta(days=1), None, MONDAY],
    }
    schema = {
        "channel_id": pl.String, "is_active": pl.Boolean, "is_monetized": pl.Boolean,
        "complete_date": pl.Date,
    }  # fmt: skip
    return pl.DataFrame(usual | columns, schema=schema)


def frame_of(video_days: list[tuple[Any, ...]]) -> pl.DataFrame:
    names = (*MEASURES, "duration_seconds")
    schema = {"pacific_date": pl.Date, "channel_id": pl.String} | dict.fromkeys(names, pl.Int64)
    return pl.DataFrame(video_days, schema=schema, orient="row")


def published_of(rows: list[tuple[str, datetime, int | None]]) -> pl.DataFrame:
    schema = {
        "channel_id": pl.String,
        "published_at": pl.Datetime("us", "UTC"),
        "total_cost_micros": pl.Int64,
    }
    return pl.DataFrame(rows, schema=schema, orient="row")


def total(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def rate_parts(video_days: list[tuple[Any, ...]]) -> dict[str, int | None]:
    """Return what the rates divide, over the videos whose parts are all known."""
    mine = [dict(zip((*MEASURES, "duration"), values, strict=True)) for values in video_days]
    watched = [
        v for v in mine if None not in (v["watch_seconds"], v["engaged_views"], v["duration"])
    ]
    parts = ("likes_reported", "comments_reported", "shares", "engaged_views")
    engaged = [v for v in mine if None not in [v[part] for part in parts]]
    clicked = [v for v in mine if v["clicks"] is not None]
    by_view = [v for v in mine if None not in (v["revenue_micros"], v["views_reported"])]
    by_engaged = [v for v in mine if None not in (v["revenue_micros"], v["engaged_views"])]
    return {
        "retention_watch_seconds": total([v["watch_seconds"] for v in watched]),
        "watchable_seconds": total([v["engaged_views"] * v["duration"] for v in watched]),
        "engagement_likes": total([v["likes_reported"] for v in engaged]),
        "engagement_comments": total([v["comments_reported"] for v in engaged]),
        "engagement_shares": total([v["shares"] for v in engaged]),
        "engagement_views": total([v["engaged_views"] for v in engaged]),
        "ctr_impressions": total([v["impressions"] for v in clicked]),
        "rpm_revenue_micros": total([v["revenue_micros"] for v in by_view]),
        "rpm_views": total([v["views_reported"] for v in by_view]),
        "erpm_revenue_micros": total([v["revenue_micros"] for v in by_engaged]),
        "erpm_engaged_views": total([v["engaged_views"] for v in by_engaged]),
    }


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(a_day, st.sampled_from(CHANNELS), *[some for _ in MEASURES], a_duration),
        max_size=12,
    ),
    st.lists(st.tuples(st.sampled_from(CHANNELS), a_day, st.one_of(st.none(), st.integers(0, 9))),
             max_size=6),
    st.sets(a_day),
)  # fmt: skip
def test_sums_equal_plain_recomputation(
    video_days: list[tuple[Any, ...]],
    published: list[tuple[str, date, int | None]],
    asked: set[date],
) -> None:
    window = sorted(asked | {row[0] for row in video_days} | {day for _, day, _ in published})
    noons = [(c, datetime(d.year, d.month, d.day, 20, tzinfo=UTC), n) for c, d, n in published]
    known = channels()
    figures = daily.channel_metrics_daily(window, frame_of(video_days), published_of(noons), known)
    by_key = {(row["pacific_date"], row["channel_id"]): row for row in figures.to_dicts()}
    assert figures.height == len(by_key)
    expected = {(day, c) for day in window for c in ("a", "b")}
    expected |= {(row[0], row[1]) for row in video_days} | {(d, c) for c, d, _ in published}
    assert set(by_key) == expected
    for (day, channel), row in by_key.items():
        mine = [values[2:] for values in video_days if values[:2] == (day, channel)]
        sums = [total([values[n] for values in mine]) for n in range(len(MEASURES))]
        assert [row[measure] for measure in MEASURES] == sums
        assert {name: row[name] for name in rate_parts([])} == rate_parts(mine)
        costs = [n for c, d, n in published if (c, d) == (channel, day)]
        assert row["videos_published"] == len(costs)
        assert row["videos_with_cost"] == sum(1 for n in costs if n is not None)
        assert row["published_cost_micros"] == total(costs)


def test_completeness_is_told_by_channel() -> None:
    window = [MONDAY + timedelta(days=n) for n in range(3)]
    figures = daily.channel_metrics_daily(
        window, frame_of([]), published_of([]), channels(is_active=[True, True, True])
    ).sort("channel_id", "pacific_date")
    assert figures["is_revenue_complete"].to_list() == [
        True, True, False,  # told to the second day
        True, True, True,  # earns nothing, so nothing is missing
        True, False, False,  # not known to earn: as far as it was told
    ]  # fmt: skip


def test_a_video_belongs_to_the_pacific_day_of_its_publication() -> None:
    edge = datetime(2026, 3, 9, 7, tzinfo=UTC)  # the 23-hour day ends
    figures = daily.channel_metrics_daily(
        [date(2026, 3, 8), date(2026, 3, 9)],
        frame_of([]),
        published_of([("a", edge - timedelta(seconds=1), 5), ("a", edge, 7)]),
        channels(),
    )
    mine = figures.filter(pl.col("channel_id") == "a").sort("pacific_date")
    assert mine["published_cost_micros"].to_list() == [5, 7]


def test_runs_of_days() -> None:
    first = date(2026, 2, 27)
    window = days.window([first, first + timedelta(days=1), first + timedelta(days=3), first])
    assert window == {
        "days": [first, date(2026, 2, 28), date(2026, 3, 2)],
        "first_dates": [first, date(2026, 3, 2)],
        "end_dates": [date(2026, 3, 1), date(2026, 3, 3)],
    }
    assert days.window([]) == {"days": [], "first_dates": [], "end_dates": []}


def test_blocks_hold_each_day_once_and_never_more_than_a_week() -> None:
    first = date(2026, 11, 1)
    wanted = [first + timedelta(days=n) for n in range(17) if n != 5]
    found = list(days.blocks(reversed(wanted)))
    assert [day for block in found for day in block["days"]] == wanted
    assert max(len(block["days"]) for block in found) == days.BLOCK_DAYS
    assert found[0] == days.window(found[0]["days"])
    assert list(days.blocks([])) == [days.window([])]
