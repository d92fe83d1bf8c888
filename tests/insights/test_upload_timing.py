"""Upload timing: what it says of networks whose hours do nothing, and of those where they do."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from ytempire.insights import upload_timing
from ytempire.insights.upload_timing import BLOCKS, Timing, block_of, timings

EVENING = BLOCKS.index("weekdays 16-20h")


def network(effect: float, *, channels: int = 30, videos: int = 200, seed: int = 2) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    channel = np.repeat(np.arange(channels), videos)
    hour = rng.integers(0, 168, len(channel))
    frame = pl.DataFrame(
        {"channel_id": [f"{c:02d}" for c in channel], "format": "long", "hour_of_week": hour}
    )
    block = frame.select(block_of(pl.col("hour_of_week"))).to_series().to_numpy()
    noise = rng.normal(0, 1, len(channel))
    level = rng.normal(7, 1, channels)[channel]
    return frame.with_columns(pl.Series("outcome", level + effect * (block == EVENING) + noise))


def test_blocks_are_four_hours_of_weekdays_or_weekend() -> None:
    hours = pl.DataFrame({"h": [0, 3, 4, 23, 24, 4 * 24 + 23, 5 * 24, 6 * 24 + 23]})
    found = hours.select(block_of(pl.col("h"))).to_series().to_list()
    assert [BLOCKS[at] for at in found] == [
        "weekdays 00-04h", "weekdays 00-04h", "weekdays 04-08h", "weekdays 20-24h",
        "weekdays 00-04h", "weekdays 20-24h", "weekend 00-04h", "weekend 20-24h",
    ]  # fmt: skip


def test_hours_that_do_nothing_are_not_recommended() -> None:
    found = timings(network(0.0))
    assert len(found) == 30
    assert [t for t in found if t.suggested] == []
    assert found[0].words == "no evidence that the hour matters, in 200 videos"


def test_where_nothing_is_seen_the_interval_says_what_may_be() -> None:
    """Of few videos much stays open, and less of many; also where one channel is all there is."""

    def width(channels: int, videos: int) -> float:
        found = timings(network(0.0, channels=channels, videos=videos))
        blocks = [block for one in found for block in one.blocks]
        assert all(block.low < block.gain < block.high for block in blocks)
        return float(np.mean([block.high - block.low for block in blocks]))

    few, many = width(5, 60), width(30, 2000)
    assert few > 0.3
    assert 0.05 < many < few / 2
    assert width(1, 200) > many


def test_an_evening_of_all_channels_is_found_and_its_size() -> None:
    # Two in five uploads are of the evening already, and are no gain.
    every = network(math.log(3), videos=500)
    block = block_of(pl.col("hour_of_week"))
    found = timings(every.filter((block == EVENING) | (pl.int_range(pl.len()) % 5 == 0)))
    assert {t.suggested.block if t.suggested else None for t in found} == {BLOCKS[EVENING]}
    best = found[0].suggested
    assert best is not None
    share = best.videos / found[0].videos
    assert 0.3 < share < 0.5
    assert best.gain == pytest.approx(3 ** (1 - share) - 1, abs=0.15)
    assert best.low < best.gain < best.high
    assert "went with" in found[0].words and "cause" not in found[0].words


def test_a_channel_of_its_own_borrows_less_than_one_that_is_like_the_others() -> None:
    alone = network(0.0, channels=1, videos=2000, seed=5)
    strange = alone.with_columns(
        pl.when(pl.col("hour_of_week") < 4)
        .then(pl.col("outcome") + 1.5)
        .otherwise("outcome")
        .alias("outcome"),
        channel_id=pl.lit("strange"),
    )
    found = {t.channel_id: t for t in timings(pl.concat([network(0.0), strange]))}
    assert found["strange"].suggested is not None
    assert found["strange"].suggested.block == "weekdays 00-04h"
    assert [t for name, t in found.items() if t.suggested and name != "strange"] == []


def test_levels_of_channels_and_formats_are_not_taken_for_hours() -> None:
    """Strong channels upload in the evening, and shorts at night: neither hour does anything."""
    even = network(0.0)
    strong = pl.col("channel_id") < "15"
    mornings = pl.col("hour_of_week").is_between(6, 12)
    tilted = even.filter(pl.when(strong).then(~mornings).otherwise(pl.lit(value=True)))
    at_night = pl.col("hour_of_week") % 24 < 4
    formats = tilted.with_columns(
        format=pl.when(at_night).then(pl.lit("shorts")).otherwise(pl.lit("long")),
        outcome=pl.col("outcome") + 3 * strong + 2 * at_night,
    )
    assert [t for t in timings(formats) if t.suggested] == []


def test_a_channel_with_few_videos_is_told_nothing_of() -> None:
    few = network(0.0, channels=2, videos=upload_timing.FEWEST_VIDEOS - 1)
    assert timings(few) == []
    assert timings(few.head(0)) == []
    assert timings(few.with_columns(outcome=pl.lit(None, pl.Float64))) == []


def test_the_usual_slot_and_the_most_promising_are_offered_to_be_drawn() -> None:
    (one, *_) = timings(network(math.log(1.5)))
    assert isinstance(one, Timing)
    usual, other = one.to_draw
    assert other == BLOCKS[EVENING] != usual
    assert max(one.blocks, key=lambda b: b.videos).block == usual
