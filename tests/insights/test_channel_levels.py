"""Levels of channels: drawn to the format's by how little is known, and what they explain."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from ytempire.insights.channel_levels import levels, spread
from ytempire.insights.experiment_planning import TYPICAL_DEVIATION

SCHEMA = {
    "channel_id": pl.String, "format": pl.String, "videos_measured": pl.Int64,
    "log_outcome": pl.Float64, "log_outcome_squares": pl.Float64,
}  # fmt: skip


def sums(**values: list[float]) -> pl.DataFrame:
    """Return sums of the measured videos of channels, all of one format."""
    rows = [
        (name, "long", len(v), float(np.sum(v)) if v else None, float(np.square(v).sum()))
        for name, v in values.items()
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def network(channels: int, videos: int, between: float, seed: int = 2) -> tuple[dict, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.normal(7, between, channels)
    drawn = {f"c{at}": list(level + rng.normal(0, 1, videos)) for at, level in enumerate(truth)}
    return drawn, truth


def level(found: pl.DataFrame, channel: str) -> float:
    return float(found.filter(channel_id=channel)["level"].item())


def test_few_videos_are_drawn_to_the_format_and_many_are_not() -> None:
    drawn, _ = network(20, 100, 1.0)
    found = levels(sums(**drawn, lucky=[12.0, 12.0], new=[]))
    mean = float(np.mean([v for videos in drawn.values() for v in videos]))
    assert level(found, "c0") == pytest.approx(np.mean(drawn["c0"]), abs=0.05)
    assert mean + 1 < level(found, "lucky") < 11.5
    assert level(found, "new") == pytest.approx(mean, abs=0.05)


def test_levels_are_nearer_to_the_truth_than_means() -> None:
    drawn, truth = network(60, 3, 0.5)
    found = levels(sums(**drawn)).sort("channel_id")
    by_name = dict(found.select("channel_id", "level").iter_rows())
    shrunk = np.array([by_name[name] for name in drawn])
    raw = np.array([np.mean(v) for v in drawn.values()])
    assert np.square(shrunk - truth).mean() < 0.7 * np.square(raw - truth).mean()


def test_channels_that_are_alike_have_one_level() -> None:
    drawn, _ = network(40, 50, 0.0)
    found = levels(sums(**drawn))
    assert found["level"].std() < 0.06  # type: ignore[operator]  # raw means differ by 0.14


def test_a_format_without_a_measured_video_has_no_level() -> None:
    assert levels(sums(new=[]))["level"].to_list() == [None]
    assert levels(sums()).is_empty()


def test_the_spread_is_that_of_all_videos_and_what_channels_explain() -> None:
    drawn, _ = network(200, 30, 1.0)
    found = spread(sums(**drawn))
    assert found.videos == 6000
    assert found.deviation == pytest.approx(2**0.5, abs=0.1)
    assert found.explained_ratio == pytest.approx(0.5, abs=0.07)


def test_too_little_is_the_usual_spread() -> None:
    for few in (sums(), sums(a=[7.0] * 29), sums(a=[7.0] * 100)):
        found = spread(few)
        assert (found.deviation, found.explained_ratio, found.videos) == (TYPICAL_DEVIATION, 0, 0)
