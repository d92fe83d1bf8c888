"""Channel health from sums: what they are, and what the scores made of them may and may not do."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.metrics.health import PARTS, Rules
from ytempire.rollups import channel_health

DAY = date(2026, 11, 2)
FORMATS = {"engagement": "long", "retention": "long", "ctr": "long", "roi": "all"}
USUAL = {"engagement": 0.07, "retention": 0.45, "ctr": 0.04, "roi": 1.0}
DENOMINATORS = {"engagement": 50_000, "retention": 9_000_000, "ctr": 400_000, "roi": 80_000_000}
QUICK = settings(max_examples=40, deadline=None)

Told = dict[str, tuple[int, int, int] | None]
"""Numerator, denominator and videos of each part; None: not known."""


def anchors(**changed: Any) -> pl.DataFrame:
    rows = [
        {
            "version": 3, "part": part, "niche": niche, "format": fmt, "level": "niche",
            "p10_ratio": None if part == "roi" else usual * 0.5,
            "p50_ratio": None if part == "roi" else usual,
            "p90_ratio": None if part == "roi" else usual * 1.5,
            "prior_ratio": usual, "prior_videos": 10.0, "video_spread_ratio": usual * 0.3,
            "weight": weight, "min_videos": 5, "min_coverage_ratio": 0.6,
        }
        for (part, usual), weight in zip(USUAL.items(), (0.3, 0.3, 0.2, 0.2), strict=True)
        for niche, fmt in (("news", FORMATS[part]), (None, None))
    ]  # fmt: skip
    return pl.DataFrame([row | changed for row in rows], infer_schema_length=None)


def score(told: Told, *, ruler: pl.DataFrame | None = None, niche: str | None = "news") -> dict:
    rows = [
        {
            "channel_id": "c", "pacific_date": DAY, "part": part, "format": FORMATS[part],
            "numerator": sums[0], "denominator": sums[1], "videos": sums[2],
            "effective_videos": sums[2] / 2,
        }
        for part, sums in told.items()
        if sums is not None
    ]  # fmt: skip
    schema = {"channel_id": pl.String, "pacific_date": pl.Date, "part": pl.String,
              "format": pl.String, "numerator": pl.Int64, "denominator": pl.Int64,
              "videos": pl.Int64, "effective_videos": pl.Float64}  # fmt: skip
    days = pl.DataFrame(
        {"channel_id": ["c"], "niche": [niche], "pacific_date": [DAY]},
        schema_overrides={"niche": pl.String},
    )
    figures = channel_health.scores(
        days, pl.DataFrame(rows, schema=schema), anchors() if ruler is None else ruler, Rules()
    )
    return figures.row(0, named=True)


def usual(videos: int = 20, **times: float) -> Told:
    """A channel with the usual rates, each as many times as told."""
    return {
        part: (round(USUAL[part] * times.get(part, 1) * below), below, videos)
        for part, below in DENOMINATORS.items()
    }


sums = st.fixed_dictionaries(
    {
        part: st.one_of(
            st.none(),
            st.tuples(st.integers(-below, 40 * below), st.integers(1, below), st.integers(1, 200)),
        )
        for part, below in DENOMINATORS.items()
    }
)


@QUICK
@given(sums)
def test_whatever_is_summed_the_score_stays_in_range(told: Told) -> None:
    row = score(told)
    known = [part for part in PARTS if told[part] is not None]
    points = [row[f"{part}_points"] for part in known]
    if row["score"] is None:
        assert row["coverage_ratio"] < 0.6
        assert points == [None] * len(known)
        return
    assert 0 <= row["low"] <= row["score"] <= row["high"] <= 100
    assert sum(points) == pytest.approx(row["score"])
    assert all(0 <= one <= 100 for one in points)


@QUICK
@given(sums, st.sampled_from(PARTS), st.integers(0, 10**9))
def test_more_clicks_watching_comments_or_revenue_never_lower_the_score(
    told: Told, part: str, more: int
) -> None:
    numerator, *rest = told[part] or usual()[part]
    before = score(told | {part: (numerator, *rest)}, ruler=anchors(min_coverage_ratio=0.0))
    after = score(told | {part: (numerator + more, *rest)}, ruler=anchors(min_coverage_ratio=0.0))
    assert after["score"] >= before["score"] - 1e-6
    assert after[f"{part}_points"] >= before[f"{part}_points"] - 1e-6
    assert after["coverage_ratio"] == before["coverage_ratio"]


@QUICK
@given(st.sampled_from(PARTS), st.floats(0, 3), st.integers(5, 100), st.integers(5, 100))
def test_few_videos_are_pulled_to_the_middle(part: str, times: float, one: int, other: int) -> None:
    few, many = (usual(n, **{part: times}) for n in sorted((one, other)))
    middle = score(usual())
    near, far = (abs(score(n)["score"] - middle["score"]) for n in (few, many))
    assert near <= far + 1e-6
    few_row, many_row = score(few), score(many)
    assert few_row["high"] - few_row["low"] >= many_row["high"] - many_row["low"] - 1e-6 or (
        # At the ends of a scale there is no room for a wider interval.
        times < 0.6 or times > 1.4
    )


def test_the_same_rate_says_less_with_fewer_videos() -> None:
    """With 10 effective videos behind the prior, 10 of its own count for half."""
    few, many = score(usual(20, engagement=1.4)), score(usual(2000, engagement=1.4))
    assert few["engagement_ratio"] == many["engagement_ratio"] == pytest.approx(0.07 * 1.4)
    assert few["engagement_shrunk_ratio"] == pytest.approx(0.07 * 1.2)
    assert 48 < few["score"] < many["score"] - 3
    assert few["high"] - few["low"] > 3 * (many["high"] - many["low"])


def test_a_usual_channel_stands_in_the_middle() -> None:
    row = score(usual())
    # Revenue equals cost: 0 % gives 0.4 of the return's part.
    assert row["score"] == pytest.approx(0.8 * 50 + 0.2 * 40)
    assert row["roi_ratio"] == pytest.approx(0)
    assert row["ctr_ratio"] == pytest.approx(0.04)
    assert (row["coverage_ratio"], row["has_few_videos"], row["videos"]) == (1, False, 20)
    assert (row["anchors_version"], row["niche"]) == (3, "news")
    assert row["low"] < row["score"] < row["high"]


def test_sums_have_no_unit_to_mistake() -> None:
    """A rate is a ratio of sums: told in thousands, it is the same."""
    told = usual(ctr=1.2, retention=0.8)
    thousands = {part: (n * 1000, d * 1000, v) for part, (n, d, v) in told.items()}
    assert score(thousands) == pytest.approx(score(told))


def test_a_channel_that_does_not_earn_has_no_return_instead_of_none_of_it() -> None:
    earns_nothing = score(usual(roi=0))
    not_monetised = score(usual() | {"roi": None})
    assert not_monetised["score"] == pytest.approx(50)
    assert not_monetised["coverage_ratio"] == pytest.approx(0.8)
    assert not_monetised["roi_points"] is not_monetised["roi_ratio"] is None
    assert earns_nothing["roi_ratio"] == -1
    assert earns_nothing["score"] < not_monetised["score"]


def test_no_click_is_a_bad_rate_and_no_report_is_none() -> None:
    nobody, untold = score(usual(ctr=0)), score(usual() | {"ctr": None})
    assert nobody["ctr_ratio"] == 0
    assert nobody["ctr_points"] < 5
    assert untold["ctr_ratio"] is untold["ctr_points"] is None
    assert nobody["score"] < untold["score"]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_goes_missing_moves_the_score_by_its_share_at_most(part: str) -> None:
    told = usual(engagement=1.3, ctr=0.6, roi=3)
    whole, without = score(told), score(told | {part: None})
    assert abs(whole["score"] - without["score"]) <= 100 * (0.3 if part in PARTS[:2] else 0.2)
    left = [without[f"{other}_points"] for other in PARTS if other != part]
    assert sum(left) == pytest.approx(without["score"])


def test_coverage_falls_with_few_videos_until_there_is_no_score() -> None:
    rows = {videos: score(usual(videos)) for videos in (5, 4, 3, 2)}
    assert [rows[n]["coverage_ratio"] for n in rows] == pytest.approx([1, 0.8, 0.6, 0.4])
    assert [rows[n]["has_few_videos"] for n in rows] == [False, True, True, True]
    assert rows[3]["score"] is not None
    assert rows[2]["score"] is rows[2]["low"] is rows[2]["ctr_points"] is None
    assert rows[2]["ctr_ratio"] is not None


def test_a_channel_of_which_nothing_is_known_keeps_its_row() -> None:
    row = score(dict.fromkeys(PARTS))
    assert (row["score"], row["coverage_ratio"], row["videos"]) == (None, 0, 0)


def test_a_niche_without_anchors_takes_those_of_all() -> None:
    assert score(usual(), niche=None)["score"] == pytest.approx(48)
    own = anchors().filter(pl.col("niche").is_not_null())
    assert score(usual(), niche=None, ruler=own)["coverage_ratio"] == 0


def test_formats_weigh_by_what_they_were_shown() -> None:
    def row(fmt: str, numerator: int, denominator: int) -> dict[str, Any]:
        return {"channel_id": "c", "pacific_date": DAY, "part": "ctr", "format": fmt,
                "numerator": numerator, "denominator": denominator, "videos": 20,
                "effective_videos": 1e9}  # fmt: skip

    days = pl.DataFrame({"channel_id": ["c"], "niche": ["news"], "pacific_date": [DAY]})
    shorts = anchors().filter(pl.col("part") == "ctr", pl.col("niche") == "news").with_columns(
        format=pl.lit("shorts"), p10_ratio=0.001, p50_ratio=0.002, p90_ratio=0.003,
    )  # fmt: skip
    ruler = pl.concat([anchors(min_coverage_ratio=0.0), shorts.with_columns(
        min_coverage_ratio=pl.lit(0.0))])  # fmt: skip
    # The usual rate of each format: the mixture is usual, whatever is shown more.
    inputs = pl.DataFrame([row("long", 4_000, 100_000), row("shorts", 1_800, 900_000)])
    figures = channel_health.scores(days, inputs, ruler, Rules())
    told = figures.row(0, named=True)
    assert told["score"] == pytest.approx(50)
    assert told["ctr_ratio"] == pytest.approx(5_800 / 1_000_000)
    better = pl.DataFrame([row("long", 6_000, 100_000), row("shorts", 1_800, 900_000)])
    assert channel_health.scores(days, better, ruler, Rules())["score"][0] == pytest.approx(54)


def facts(seed: int) -> dict[str, pl.DataFrame]:
    """Random days of some videos, two of them of an odd kind."""
    rng = random.Random(seed)
    videos = {f"v{n}": (f"c{n % 2}", rng.choice(["long", "shorts", None])) for n in range(9)}
    days = [DAY - timedelta(days=n) for n in range(60)]

    def pair(most: int) -> tuple[int | None, int | None]:
        return rng.choice([(None, None), (rng.randrange(-5, most), rng.randrange(most))])

    rows = []
    for video, (channel, fmt) in videos.items():
        for day in rng.sample(days, 30):
            engagement, watching, clicking = pair(90), pair(900), pair(500)
            rows.append(
                (video, channel, day, fmt, *engagement, *watching, *clicking,
                 rng.choice([None, rng.randrange(1000)]))
            )  # fmt: skip
    return {
        "health_video_days": pl.DataFrame(rows, schema=VIDEO_DAYS, orient="row"),
        "health_money_days": pl.DataFrame(
            [(c, d) for c in ("c0", "c1") for d in rng.sample(days, 40)],
            schema={"channel_id": pl.String, "pacific_date": pl.Date},
            orient="row",
        ),
        "health_videos": pl.DataFrame(
            [(v, c, rng.choice(days), rng.randrange(1, 900)) for v, (c, _) in videos.items()],
            schema={"video_id": pl.String, "channel_id": pl.String, "pacific_date": pl.Date,
                    "cost_micros": pl.Int64},
            orient="row",
        ),
    }  # fmt: skip


VIDEO_DAYS = {
    "video_id": pl.String, "channel_id": pl.String, "pacific_date": pl.Date, "format": pl.String,
    "engagement": pl.Int64, "engaged_views": pl.Int64, "watched_seconds": pl.Int64,
    "watchable_seconds": pl.Int64, "clicks": pl.Int64, "impressions": pl.Int64,
    "revenue_micros": pl.Int64,
}  # fmt: skip
PAIRS = {
    "engagement": ("engagement", "engaged_views"),
    "retention": ("watched_seconds", "watchable_seconds"),
    "ctr": ("clicks", "impressions"),
}


def plainly(days: list[date], given: dict[str, pl.DataFrame]) -> dict[tuple, tuple]:
    """The same sums, one video and window after the other."""
    told = given["health_video_days"].rows(named=True)
    money_days = set(given["health_money_days"].iter_rows())
    found: dict[tuple, dict[str, list[float]]] = defaultdict(dict)
    for day in days:
        inside = {day - timedelta(days=n) for n in range(28)}
        for row in told:
            if row["pacific_date"] not in inside:
                continue
            for part, names in PAIRS.items():
                above, below = (row[name] for name in names)
                if below is not None:
                    key = (day, row["channel_id"], part, row["format"] or "unknown")
                    pair = found[key].setdefault(row["video_id"], [0, 0])
                    pair[0] += above
                    pair[1] += below
            if (row["channel_id"], row["pacific_date"]) in money_days and row["revenue_micros"]:
                key = (day, row["channel_id"], "roi", "all")
                found[key].setdefault(row["video_id"], [0, 0])[0] += row["revenue_micros"]
        for video, channel, published, cost in given["health_videos"].iter_rows():
            if published in inside and (channel, published) in money_days:
                key = (day, channel, "roi", "all")
                found[key].setdefault(video, [0, 0])[1] += cost
    return {
        key: (sum(d > 0 for _, d in pairs.values()), above, below, below**2 / squares)
        for key, pairs in found.items()
        if (below := sum(d for _, d in pairs.values())) > 0
        and (squares := sum(d * d for _, d in pairs.values()))
        and (above := sum(n for n, _ in pairs.values())) is not None
    }


@pytest.mark.parametrize("seed", range(4))
def test_sums_equal_plain_recomputation(seed: int) -> None:
    given = facts(seed)
    days = [DAY - timedelta(days=n) for n in (0, 1, 12, 40)]
    found = channel_health.inputs(days, **given)
    key = ("pacific_date", "channel_id", "part", "format")
    assert {
        tuple(row[name] for name in key): (
            row["videos"], row["numerator"], row["denominator"],
            pytest.approx(row["effective_videos"]),
        )
        for row in found.iter_rows(named=True)
    } == plainly(days, given)  # fmt: skip


def test_the_variance_of_a_rate_is_that_of_resampling_its_videos() -> None:
    rng = random.Random(4)
    videos = [(rng.gauss(0.05, 0.02), rng.randrange(500, 5000)) for _ in range(40)]
    pairs = [(max(round(rate * shown), 0), shown) for rate, shown in videos]
    rows = [
        (f"v{n}", "c", DAY, "long", None, None, None, None, clicks, shown, None)
        for n, (clicks, shown) in enumerate(pairs)
    ]
    empty = facts(0)
    (row,) = channel_health.inputs(
        [DAY],
        pl.DataFrame(rows, schema=VIDEO_DAYS, orient="row"),
        empty["health_money_days"].clear(),
        empty["health_videos"].clear(),
    ).iter_rows(named=True)
    drawn = []
    for _ in range(2000):
        sample = rng.choices(pairs, k=len(pairs))
        drawn.append(sum(n for n, _ in sample) / sum(d for _, d in sample))
    mean = sum(drawn) / len(drawn)
    resampled = sum((rate - mean) ** 2 for rate in drawn) / len(drawn)
    assert row["rate_variance"] == pytest.approx(resampled, rel=0.15)
    assert 20 < row["effective_videos"] < 40


def test_blocks_hold_each_day_once_and_what_it_sums() -> None:
    days = [DAY, *(DAY + timedelta(days=n) for n in range(20, 90))]
    blocks = list(channel_health.blocks(reversed(days)))
    assert [day for block in blocks for day in block["days"]] == days
    assert [len(block["days"]) for block in blocks] == [12, 31, 28]
    assert blocks[0]["first_date"] == DAY - timedelta(days=27)
    assert blocks[-1]["last_date"] == days[-1]
