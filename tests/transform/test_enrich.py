"""What follows from a row: age, format, channel, and what a view was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import polars as pl
import pytest

from ytempire.transform import enrich


def test_age_is_from_publication():
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    frame = pl.DataFrame(
        {"time": [noon, noon, noon], "published_at": [noon.replace(hour=11), None, noon]}
    )
    assert enrich.with_age(frame)["age_seconds"].to_list() == [3600, None, 0]


def test_format_is_told_never_guessed():
    frame = pl.DataFrame(
        {
            "told": ["shorts", None, None, "long", None],
            "creator_content_type": [None, "SHORTS", "STORY", "SHORTS", "LIVE_STREAM"],
            "duration_seconds": [600, 600, 20, 20, 20],
        }
    )
    out = enrich.with_format(frame, "told", "creator_content_type")
    assert out["format"].to_list() == ["shorts", "shorts", None, "long", "live"]
    assert enrich.with_format(frame, "nowhere")["format"].to_list() == [None] * 5


def test_niche_and_tier_come_from_the_channel():
    frame = pl.DataFrame({"channel_id": ["b", "a", "c"]})
    channels = pl.DataFrame({"channel_id": ["a", "b"], "niche": ["x", "y"], "tier": ["t", "u"]})
    assert enrich.with_channel(frame, channels).rows() == [
        ("b", "y", "u"),
        ("a", "x", "t"),
        ("c", None, None),
    ]
    with pytest.raises(pl.exceptions.ComputeError):
        enrich.with_channel(frame, pl.concat([channels, channels]))


@pytest.mark.parametrize(
    ("day", "format_", "definition"),
    [
        (date(2025, 3, 30), "shorts", 1),
        (date(2025, 3, 31), "shorts", 2),
        (date(2025, 3, 31), "long", 1),
        (date(2025, 3, 31), "live", 1),
        (date(2025, 3, 31), None, 2),
        (date(2026, 8, 23), "long", 1),
        (date(2026, 8, 23), "shorts", 2),
        (date(2026, 8, 24), "long", 3),
        (date(2026, 8, 24), None, 3),
        (None, "long", None),
    ],
)
def test_view_definition_by_day_and_format(day, format_, definition):
    frame = pl.DataFrame(
        {"d": [day], "format": [format_]}, schema={"d": pl.Date, "format": pl.String}
    )
    assert enrich.with_view_definition(frame, "d")["view_definition"].to_list() == [definition]


def test_view_definition_turns_at_pacific_midnight():
    times = [datetime(2026, 8, 24, 6, 59, tzinfo=UTC), datetime(2026, 8, 24, 7, tzinfo=UTC)]
    frame = pl.DataFrame({"time": times, "format": ["long", "long"]})
    assert enrich.with_view_definition(frame, "time")["view_definition"].to_list() == [1, 3]
    without = enrich.with_view_definition(frame.drop("format"), "time")
    assert without["view_definition"].to_list() == [2, 3]
