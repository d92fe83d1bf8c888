"""Content effects and the mix of tomorrow, against truth that is planted."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from ytempire.insights import content_allocation, content_effects
from ytempire.insights.content_allocation import mix, with_early_words
from ytempire.insights.content_effects import effects, length_of


def videos(voice: float, *, seed: int = 1, n: int = 3000) -> pl.DataFrame:
    """Strong channels take the warm voice and long videos; long ones have twice the views."""
    rng = np.random.default_rng(seed)
    channel = rng.integers(0, 20, n)
    level = np.linspace(5, 9, 20)[channel]
    is_warm = rng.random(n) < (level - 4) / 15
    is_long = rng.random(n) < np.where(is_warm, 0.8, 0.3)
    outcome = level + voice * is_warm + math.log(2) * is_long + rng.normal(0, 0.8, n)
    return pl.DataFrame({
        "channel_id": [f"c{c}" for c in channel],
        "voice": np.where(is_warm, "warm", "dry"),
        "format": np.where(is_long, "long", "shorts"),
        "outcome": outcome,
    })  # fmt: skip


def of(found: content_effects.Effects | None) -> dict[tuple[str, str], content_effects.LevelEffect]:
    assert found is not None
    return {(one.feature, one.level): one for one in found.levels}


def test_what_strong_channels_and_long_videos_prefer_gets_no_credit() -> None:
    frame = videos(0.0)
    raw = frame.group_by("voice").agg(pl.col("outcome").mean())
    means = dict(raw.iter_rows())
    assert means["warm"] - means["dry"] > 0.8
    found = of(effects(frame))
    assert not found["voice", "warm"].is_shown
    assert found["voice", "warm"].low < 0 < found["voice", "warm"].high
    assert "no difference that is shown" in found["voice", "warm"].words
    assert found["format", "long"].is_shown


def test_a_planted_effect_is_found_against_the_average_video() -> None:
    frame = videos(math.log(1.5))
    found = of(effects(frame))
    share = float((frame["voice"] == "warm").mean())
    warm = found["voice", "warm"]
    assert warm.lift == pytest.approx(math.expm1(math.log(1.5) * (1 - share)), abs=0.06)
    assert warm.is_shown and warm.low < warm.lift < warm.high
    assert warm.videos == (frame["voice"] == "warm").sum()


def test_only_what_was_drawn_by_lot_causes_anything() -> None:
    found = of(effects(videos(math.log(1.5)), drawn=["voice"]))
    assert "causes" in found["voice", "warm"].words
    assert "goes with" in found["format", "long"].words


def test_what_the_features_tell_is_measured_on_unseen_videos() -> None:
    told, untold = effects(videos(1.0)), effects(videos(1.0).with_columns(
        pl.col("voice", "format").shuffle(seed=4)
    ))  # fmt: skip
    assert told is not None and untold is not None
    assert told.explained_ratio > 0.2
    assert untold.explained_ratio < 0.01


def test_rare_levels_are_counted_together_and_unknown_ones_not_at_all() -> None:
    frame = videos(0.0).with_row_index().with_columns(
        hook=pl.when(pl.col("index") < 1000).then(pl.lit("question"))
        .when(pl.col("index") < 2000).then(pl.lit("number"))
        .when(pl.col("index") < 2040).then(pl.format("rare {}", pl.col("index") % 10))
    )  # fmt: skip
    found = of(effects(frame))
    assert found["hook", content_effects.REST].videos == 40
    assert {level for feature, level in found if feature == "hook"} == {
        "question", "number", content_effects.REST,
    }  # fmt: skip


def test_nothing_is_weighed_on_few_channels_or_one_level() -> None:
    assert effects(videos(0.0).filter(pl.col("channel_id").is_in(["c1", "c2"]))) is None
    one = videos(0.0).with_columns(voice=pl.lit("warm"), format=pl.lit("long"))
    assert effects(one) is None
    assert effects(videos(0.0).head(0)) is None


def test_what_a_channel_has_one_value_of_is_not_told_from_the_channel() -> None:
    """Each channel has its topic, but for one that tried another: that one tells of no topic."""
    frame = videos(0.0)
    number = pl.col("channel_id").str.strip_prefix("c").cast(pl.Int64)
    own = pl.when(number < 10).then(pl.lit("maps")).otherwise(pl.lit("sleep"))
    tried = (number == 3) & (pl.int_range(pl.len()) % 2 == 0)
    topical = frame.with_columns(topic=pl.when(tried).then(pl.lit("sleep")).otherwise(own))
    assert {feature for feature, _ in of(effects(topical))} == {"voice", "format"}
    many = topical.with_columns(
        topic=pl.when(pl.int_range(pl.len()) % 2 == 0).then(pl.lit("sleep")).otherwise(own)
    )
    assert ("topic", "maps") in of(effects(many))


def test_lengths_have_bands() -> None:
    frame = pl.DataFrame({"s": [None, 30, 60, 479, 480, 900, 5000]})
    assert frame.select(length_of(pl.col("s"))).to_series().to_list() == [
        None, "under 1 min", "1-3 min", "3-8 min", "8-15 min", "15 min and more", "15 min and more",
    ]  # fmt: skip


KINDS = ["a", "b", "c"]


def told(means: dict[str, float], n: int = 200, age: int = 1, seed: int = 3) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    kind = np.repeat(list(means), n)
    outcome = np.repeat(list(means.values()), n) + rng.normal(0, 1, len(kind))
    return pl.DataFrame({"kind": kind, "outcome": outcome, "age_days": age})


def generator() -> np.random.Generator:
    return np.random.default_rng(9)


def test_the_best_kind_gets_most_and_each_its_floor() -> None:
    shares = {s.kind: s for s in mix(told({"a": 0, "b": 1, "c": 0}), KINDS, 300, generator())}
    floor = content_allocation.EXPLORED_RATIO / 3
    assert shares["b"].propensity == pytest.approx(1 - 2 * floor, abs=1e-6)
    assert shares["a"].propensity == pytest.approx(floor, abs=1e-6)
    assert sum(s.videos for s in shares.values()) == 300
    assert shares["b"].low < 1 < shares["b"].high


def test_kinds_alike_are_made_alike() -> None:
    shares = mix(told({"a": 1, "b": 1, "c": 1}, n=4000), KINDS, 300, generator())
    assert sum(s.propensity for s in shares) == pytest.approx(1)
    assert all(s.propensity > 0.05 for s in shares)


def test_a_kind_that_was_never_tried_is_tried() -> None:
    (new,) = [s for s in mix(told({"a": 0, "b": 0}), KINDS, 300, generator()) if s.kind == "c"]
    assert new.measured == 0 and new.propensity > 0.05
    assert new.high - new.low > 0.2


def test_old_videos_count_less() -> None:
    was_best = told({"a": 1.0, "b": 0.0, "c": 0.0}, n=900, age=200)
    now_best = told({"a": 0.0, "b": 0.6, "c": 0.0}, n=900, age=1, seed=4)
    shares = mix(pl.concat([was_best, now_best]), KINDS, 300, generator())
    assert max(shares, key=lambda s: s.propensity).kind == "b"


def test_fractions_are_drawn_without_losing_a_video() -> None:
    frame = told({"a": 0.1, "b": 0.15, "c": 0.1}, n=30)
    made = [mix(frame, KINDS, 7, np.random.default_rng(n)) for n in range(400)]
    assert {sum(s.videos for s in shares) for shares in made} == {7}
    for at in range(3):
        mean = sum(shares[at].videos for shares in made) / len(made)
        assert mean == pytest.approx(7 * made[0][at].propensity, abs=0.1)


def test_no_kind_grows_at_once_beyond_twice_what_is_usual() -> None:
    """The best kind was a hundredth of what is made: it does not become 85 % in a night."""
    frame = told({"a": 0, "b": 3, "c": 2})
    floor = content_allocation.EXPLORED_RATIO / 3
    usual = {"a": 90, "b": 1, "c": 9}
    shares = {s.kind: s for s in mix(frame, KINDS, 300, generator(), usual=usual)}
    assert shares["b"].propensity == pytest.approx(0.02 + floor)
    assert shares["c"].propensity == pytest.approx(0.18 + floor)
    assert sum(s.propensity for s in shares.values()) == pytest.approx(1)
    assert sum(s.videos for s in shares.values()) == 300
    # What was never made gets its part of the exploration; where nothing was, nothing is a bound.
    new = {s.kind: s for s in mix(frame, KINDS, 300, generator(), usual={"a": 5, "c": 5})}
    assert new["b"].propensity == pytest.approx(floor)
    free = {s.kind: s for s in mix(frame, KINDS, 300, generator(), usual={})}
    assert free["b"].propensity == pytest.approx(1 - 2 * floor, abs=1e-6)


def test_early_words_count_for_what_they_tell() -> None:
    rng = np.random.default_rng(5)
    early = rng.normal(0, 1, 400)
    outcome = 2 + 0.5 * early + rng.normal(0, 0.5, 400)
    frame = pl.DataFrame({"early": early, "outcome": outcome}).with_row_index()
    young = frame.with_columns(outcome=pl.when(pl.col("index") < 300).then("outcome"))
    found = with_early_words(young).sort("index")
    assert found["weight"][:300].to_list() == [1.0] * 300
    assert found["weight"][300] == pytest.approx(0.5, abs=0.1)
    guessed = found["outcome"][300:].to_numpy()
    assert np.abs(guessed - (2 + 0.5 * early[300:])).max() < 0.2
    assert with_early_words(frame.with_columns(early=pl.lit(None, pl.Float64))).height == 400


def test_too_little_and_the_impossible_are_refused() -> None:
    assert mix(told({"a": 0}, n=29), KINDS, 300, generator()) == []
    with pytest.raises(ValueError, match="no kind is given up"):
        mix(told({"a": 0}), KINDS, 300, generator(), explored_ratio=0.0)
    with pytest.raises(ValueError, match="named twice"):
        mix(told({"a": 0}), ["a", "a"], 300, generator())
