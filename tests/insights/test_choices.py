"""What is weighed anew in a day: rows for the tables, and silence where there is little."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl

from ytempire.insights import choices, content_allocation
from ytempire.insights.refresh import Asked

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
ASKED = Asked(NOW)


def videos(*, topics: dict[str, float], a_day: int = 20, days: int = 60) -> pl.DataFrame:
    """Return videos of long and shorts, whose topics return as said; the young are not told yet."""
    rng = np.random.default_rng(6)
    n = a_day * days
    topic = rng.choice(list(topics), n)
    age = np.repeat(np.arange(days), a_day) + rng.random(n)
    returned = np.array([topics[t] for t in topic]) + rng.normal(0, 1, n)
    cost = 2_500_000
    revenue = (cost * (1 + returned)).astype(np.int64)

    def known(values: np.ndarray, days: int) -> list[float | int | None]:
        return [value if a >= days else None for value, a in zip(values.tolist(), age, strict=True)]

    return pl.DataFrame({
        "channel_id": [f"c{at}" for at in rng.integers(0, 8, n)],
        "topic": topic,
        "format": rng.choice(["long", "shorts"], n),
        "style": rng.choice(["list", "story"], n),
        "hook": rng.choice(["claim", "question"], n),
        "voice": pl.Series([None] * n, dtype=pl.String),
        "thumbnail_style": pl.Series([None] * n, dtype=pl.String),
        "drawn_hook": pl.Series([None] * n, dtype=pl.String),
        "drawn_voice": rng.choice(["voices: warm", "voices: dry"], n),
        "drawn_thumbnail_style": pl.Series([None] * n, dtype=pl.String),
        "loaded_micros": cost,
        "revenue_7d_micros": known(revenue, 10),
        "revenue_2d_micros": known((0.4 * revenue).astype(np.int64), 5),
        "outcome": known(rng.normal(7, 1, n), 8),
        "duration_seconds": rng.integers(30, 1000, n),
        "published_at": [NOW - timedelta(days=float(a)) for a in age],
    }, schema_overrides={
        "revenue_7d_micros": pl.Int64, "revenue_2d_micros": pl.Int64, "outcome": pl.Float64,
        "published_at": pl.Datetime("us", "UTC"),
    }, strict=False)  # fmt: skip


def test_the_mix_is_of_as_many_videos_as_a_day_has() -> None:
    rows = choices.mix_rows(videos(topics={"maps": 1.0, "sleep": 0.0}), ASKED)
    assert rows.schema == pl.Schema(choices.MIXES)
    assert rows["videos"].sum() == 20
    assert rows["propensity_ratio"].sum() == 1 or abs(rows["propensity_ratio"].sum() - 1) < 1e-9
    of = rows.group_by("topic").agg(pl.col("videos").sum())
    assert dict(of.iter_rows())["maps"] > 15
    assert set(rows.select("topic", "format").iter_rows()) == {
        (t, f) for t in ("maps", "sleep") for f in ("long", "shorts")
    }
    # Each kind keeps its part of the exploration, and is told of with its interval.
    floor = content_allocation.EXPLORED_RATIO / rows.height
    assert rows["propensity_ratio"].min() >= floor - 1e-12  # type: ignore[operator]
    assert rows.equals(choices.mix_rows(videos(topics={"maps": 1.0, "sleep": 0.0}), ASKED))


def test_one_hit_does_not_make_the_mix() -> None:
    usual = videos(topics={"maps": 0.5, "sleep": 0.0})
    hit = usual.with_row_index().with_columns(
        revenue_7d_micros=pl.when(
            pl.col("index") == pl.col("index").filter(
                (pl.col("topic") == "sleep") & pl.col("revenue_7d_micros").is_not_null()
            ).first()
        ).then(10**12).otherwise("revenue_7d_micros")
    ).drop("index")  # fmt: skip
    rows = choices.mix_rows(hit, ASKED)
    means = rows.group_by("topic").agg(pl.col("roi_ratio").mean())
    assert dict(means.iter_rows())["sleep"] < dict(means.iter_rows())["maps"]


def test_no_return_lies_under_a_total_loss_and_none_is_its_luckiest_video() -> None:
    """Three videos of which one earned 300 times its cost, and three that earned nothing."""
    usual = videos(topics={"maps": 0.5, "sleep": -0.2})
    few = usual.filter(pl.col("revenue_7d_micros").is_not_null()).head(6).with_columns(
        topic=pl.Series(["hit"] * 3 + ["flop"] * 3), format=pl.lit("long"),
        revenue_7d_micros=pl.Series([750_000_000, 2_000_000, 2_000_000, 0, 0, 0]),
    )  # fmt: skip
    rows = choices.mix_rows(pl.concat([usual, few]), ASKED)
    assert rows["low_ratio"].min() >= -1  # type: ignore[operator]
    of = {row["topic"]: row for row in rows.iter_rows(named=True)}
    # The mean of the three is 100 times the cost.
    assert of["hit"]["roi_ratio"] < 10
    assert of["flop"]["low_ratio"] < -0.5
    assert 0.3 < of["maps"]["roi_ratio"] < 0.9


def test_kinds_that_nobody_can_learn_of_are_left_out() -> None:
    usual = videos(topics={"maps": 0.5, "sleep": 0.0, "new": 0.0, "untold": 0.0, "found": 0.0})
    age = (pl.lit(NOW) - pl.col("published_at")).dt.total_days()
    told = usual.filter((pl.col("topic") != "new") | (age < 3)).with_columns(
        pl.when(pl.col("topic") == "untold").then(None).otherwise(pl.col(name)).alias(name)
        for name in ("revenue_7d_micros", "revenue_2d_micros")
    ).with_columns(
        loaded_micros=pl.when(pl.col("topic") != "found").then("loaded_micros")
    )  # fmt: skip
    rows = choices.mix_rows(told, ASKED)
    assert set(rows["topic"]) == {"maps", "sleep", "new"}
    new = rows.filter(topic="new", format="long")
    assert new["measured"].item() == 0 and new["propensity_ratio"].item() > 0.01


def test_effects_call_causal_what_was_drawn_by_lot_alone() -> None:
    rows = choices.effect_rows(videos(topics={"maps": 0.0, "sleep": 0.0}))
    assert rows.schema == pl.Schema(choices.EFFECTS)
    causal = dict(rows.group_by("feature").agg(pl.col("is_causal").all()).iter_rows())
    assert causal == {
        "topic": False, "format": False, "length": False, "style": False, "hook": False,
        "voice": True,
    }  # fmt: skip


def test_an_arm_called_as_the_factory_calls_a_level_is_told_once() -> None:
    both = videos(topics={"maps": 0.0, "sleep": 0.0}).with_columns(drawn_hook=pl.col("hook"))
    rows = choices.effect_rows(both).filter(feature="hook")
    assert rows.select("level", "is_causal").rows() == [("claim", True), ("question", True)]


def test_little_is_weighed_to_nothing() -> None:
    none = videos(topics={"maps": 1.0}).head(0)
    hours = pl.DataFrame(
        schema={"channel_id": pl.String, "format": pl.String, "hour_of_week": pl.Int64,
                "outcome": pl.Float64},
    )  # fmt: skip
    found = choices.weigh({"upload_hours": hours, "content_videos": none}, ASKED)
    assert {table: rows.height for table, rows in found.of_today.items()} == {
        "upload_timings": 0, "content_effects": 0, "content_mixes": 0,
    }  # fmt: skip
    assert "suggested to 0 of 0 channels" in found.note


def test_hours_are_told_with_one_suggestion_a_channel() -> None:
    rng = np.random.default_rng(3)
    n = 9000
    hour = rng.integers(0, 168, n)
    good = hour % 24 // 4 == 4
    hours = pl.DataFrame({
        "channel_id": [f"c{at}" for at in rng.integers(0, 10, n)], "format": "long",
        "hour_of_week": hour, "outcome": rng.normal(7, 1, n) + 0.8 * good,
    })  # fmt: skip
    found = choices.weigh(
        {"upload_hours": hours, "content_videos": videos(topics={"maps": 1.0})}, ASKED
    )
    rows = found.of_today["upload_timings"]
    assert rows.height == 120 and rows["is_suggested"].sum() == 10
    # Two blocks of each channel are better; one is where to go.
    assert set(rows.filter("is_suggested")["block"]) <= {"weekdays 16-20h", "weekend 16-20h"}
    assert rows["to_draw"].sum() == 20
    assert rows["estimated_date"].unique().to_list() == [ASKED.today]
