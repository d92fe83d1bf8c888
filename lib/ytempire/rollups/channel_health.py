"""Channel health: what a score is made of, and the scores. YTEMPIRE-derived."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.metrics import health, health_scale
from ytempire.metrics.health import PARTS, WINDOW_DAYS, Z80, Rules
from ytempire.metrics.health_shrinkage import shrunk
from ytempire.rollups.engine import roll_up

FACTS = ("health_video_days", "health_money_days", "health_videos")
"""The frames that `inputs` reads; ``sql/queries/rollups`` extracts each for a `blocks` window."""
_BLOCK_DAYS = 31
_KEY = ["channel_id", "pacific_date"]
KEY = (*_KEY, "anchors_version")


def blocks(days: Sequence[date]) -> Iterator[dict[str, object]]:
    """Return the parameters of the extracts: the days, a month at a time, and what they sum.

    Yields
    ------
    dict
        ``days``, ``first_date`` (the first day summed) and ``last_date``.
    """
    wanted = sorted(set(days))
    while wanted:
        limit = wanted[0] + timedelta(days=_BLOCK_DAYS)
        block = [day for day in wanted if day < limit]
        wanted = wanted[len(block) :]
        first = block[0] - timedelta(days=WINDOW_DAYS - 1)
        yield {"days": block, "first_date": first, "last_date": block[-1]}


def inputs(
    days: Sequence[date],
    health_video_days: pl.DataFrame,
    health_money_days: pl.DataFrame,
    health_videos: pl.DataFrame,
) -> pl.DataFrame:
    """Return what the scores of `days` are made of: sums over the 28 Pacific days up to each.

    Parameters
    ----------
    days
        The days.
    health_video_days
        One row a video and Pacific day that has any figure of the rates: numerators and
        denominators (null: not known), and revenue.
    health_money_days
        channel_id, pacific_date of the channel's days on which revenue is told and the cost of
        every video published is known.
    health_videos
        Videos published in the windows: video_id, channel_id, pacific_date, cost_micros.

    Returns
    -------
    polars.DataFrame
        The columns of ``ytempire.channel_health_inputs``.
    """
    frames = {
        "days": pl.DataFrame({"pacific_date": list(days)}, schema={"pacific_date": pl.Date}),
        "video_days": health_video_days,
        "money_days": health_money_days,
        "videos": health_videos,
    }
    return roll_up("channel_health_inputs", frames)


def scores(
    channel_days: pl.DataFrame, inputs: pl.DataFrame, anchors: pl.DataFrame, rules: Rules
) -> pl.DataFrame:
    """Return the health of channels in one version of the anchors.

    Parameters
    ----------
    channel_days
        channel_id, niche, pacific_date: what is scored; one row each.
    inputs
        Rows of ``ytempire.channel_health_inputs`` of these days.
    anchors
        All rows of one version; weights and minima are taken from it.
    rules
        Limits that the rows carry along; they change no score.

    Returns
    -------
    polars.DataFrame
        The columns of ``ytempire.channel_health_daily``: a row for each of `channel_days`; a
        channel of which nothing is known has no score and a coverage of 0.
    """
    if anchors.is_empty() or channel_days.is_empty():
        return pl.DataFrame(schema=_columns())
    days = channel_days.select(*_KEY, "niche")
    measured = _measured(inputs.join(days, on=_KEY), anchors)
    wide = days
    for part in PARTS:
        of_part = _over_formats(measured.filter(pl.col("part") == part))
        named = {name: f"{part}_{name}" for name in of_part.columns if name not in _KEY}
        wide = wide.join(of_part.rename(named), on=_KEY, how="left", maintain_order="left")
    weights = dict(anchors.select("part", "weight").iter_rows())
    told = anchors.row(0, named=True)
    videos = _matrix(wide, "videos")
    combined = health.combine(
        _matrix(wide, "part"), _matrix(wide, "low"), _matrix(wide, "high"),
        np.minimum(videos / told["min_videos"], 1),
        # A part without any anchors in this version still counts as one that is missing.
        np.array([weights.get(part, rules.weights[part]) for part in PARTS], dtype=np.float64),
        told["min_coverage_ratio"],
    )  # fmt: skip
    counted = pl.concat_list(pl.col(f"{part}_videos") for part in PARTS).list
    return (
        wide.with_columns(
            pl.Series("score", combined.score, nan_to_null=True),
            pl.Series("low", combined.low, nan_to_null=True),
            pl.Series("high", combined.high, nan_to_null=True),
            pl.Series("coverage_ratio", combined.coverage),
            *(
                pl.Series(f"{part}_points", combined.points[:, at], nan_to_null=True)
                for at, part in enumerate(PARTS)
            ),
            pl.lit(told["version"], pl.Int64).alias("anchors_version"),
            counted.max().fill_null(0).alias("videos"),
            (counted.min() < told["min_videos"]).fill_null(True).alias("has_few_videos"),
            (pl.col("roi_ratio") - 1),
            (pl.col("roi_shrunk_ratio") - 1),
            pl.lit(rules.score_below, pl.Float64).alias("low_limit_points"),
            pl.lit(rules.fall_points, pl.Float64).alias("fall_limit_points"),
            pl.lit(rules.fall_days, pl.Int64).alias("fall_limit_days"),
            pl.lit(rules.silent_days, pl.Int64).alias("silence_limit_days"),
        )
        .select(*_columns())
        .sort("pacific_date", "channel_id")
    )


def sentence(scored: pl.DataFrame) -> str:
    """Say how many channels of the newest day have a score, and in what version."""
    if scored.is_empty():
        return "no channel is scored: too few have enough videos to be compared"
    newest = scored.filter(pl.col("pacific_date") == pl.col("pacific_date").max())
    return (
        f"{newest['score'].count():,} of {newest.height:,} channels scored on "
        f"{newest['pacific_date'][0]}, anchors version {newest['anchors_version'][0]}"
    )


def worst(scored: pl.DataFrame, channels: int = 10) -> pl.DataFrame:
    """Return the lowest scores of the newest day, with what each part adds to them."""
    newest = scored.filter(pl.col("pacific_date") == pl.col("pacific_date").max())
    told = ["score", "low", "high", "coverage_ratio", *(f"{part}_points" for part in PARTS)]
    return newest.sort("score", nulls_last=True).head(channels).select(*KEY, "niche", *told)


def _measured(inputs: pl.DataFrame, anchors: pl.DataFrame) -> pl.DataFrame:
    """Return the inputs with their rates on the scale 0 to 1; without anchors they are left out."""
    found = inputs.join(
        _anchors_of(inputs, anchors), on=["part", "niche", "format"], nulls_equal=True
    )
    column = {
        name: found[name].cast(pl.Float64).fill_null(float("nan")).to_numpy()
        for name in ("numerator", "denominator", "effective_videos", *_ANCHOR)
    }
    rate = column["numerator"] / column["denominator"]
    videos, prior_videos = column["effective_videos"], column["prior_videos"]
    pulled = shrunk(rate, videos, column["prior_ratio"], prior_videos)
    off = Z80 * column["video_spread_ratio"] / np.sqrt(videos + prior_videos)
    is_roi = (found["part"] == "roi").to_numpy()
    # What is on the fixed scale has no anchors: any that increase will do.
    marks = [np.where(is_roi, n, column[name]) for n, name in enumerate(_ANCHOR[:3], start=1)]

    def part_of(value: health_scale.Floats) -> pl.Series:
        of_rate = health_scale.part_of_rate(value, *marks)
        return pl.Series(np.where(is_roi, health_scale.part_of_roi(value - 1), of_rate))

    return found.with_columns(
        shrunk_ratio=pl.Series(pulled),
        part_value=part_of(pulled),
        low=part_of(pulled - off),
        high=part_of(pulled + off),
    )


_ANCHOR = (
    "p10_ratio", "p50_ratio", "p90_ratio", "prior_ratio", "prior_videos", "video_spread_ratio",
)  # fmt: skip


def _anchors_of(inputs: pl.DataFrame, anchors: pl.DataFrame) -> pl.DataFrame:
    """Return the anchors of each part, niche and format, the narrowest that there are."""
    wanted = inputs.select("part", "niche", "format").unique()
    own = anchors.filter(pl.col("niche").is_not_null())
    others = anchors.filter(pl.col("niche").is_null()).drop("niche")
    found = [
        wanted.join(own, on=["part", "niche", "format"]),
        wanted.join(others.filter(pl.col("format").is_not_null()), on=["part", "format"]),
        wanted.join(others.filter(pl.col("format").is_null()).drop("format"), on="part"),
    ]
    return pl.concat([frame.select("part", "niche", "format", *_ANCHOR) for frame in found]).unique(
        ["part", "niche", "format"], keep="first", maintain_order=True
    )


def _over_formats(measured: pl.DataFrame) -> pl.DataFrame:
    """Return one row a channel and day: its formats by their share of the denominator."""
    share = pl.col("denominator") / pl.col("denominator").sum().over(_KEY)
    value = pl.col("part_value")
    return (
        measured.select(
            *_KEY,
            "videos",
            "numerator",
            "denominator",
            shrunk_ratio=share * pl.col("shrunk_ratio"),
            part=share * value,
            low=(share * (value - pl.col("low"))).pow(2),
            high=(share * (pl.col("high") - value)).pow(2),
        )
        .group_by(_KEY)
        .agg(pl.exclude(_KEY).sum())
        .select(
            *_KEY,
            "videos",
            "shrunk_ratio",
            ratio=pl.col("numerator") / pl.col("denominator"),
            part=pl.col("part").clip(0, 1),
            low=pl.col("part") - pl.col("low").sqrt(),
            high=pl.col("part") + pl.col("high").sqrt(),
        )
    )


def _matrix(wide: pl.DataFrame, name: str) -> health_scale.Floats:
    """Return a column a part; NaN where it is not known."""
    return (
        wide.select(pl.col(f"{part}_{name}").cast(pl.Float64) for part in PARTS)
        .fill_null(float("nan"))
        .to_numpy()
    )


def _columns() -> dict[str, pl.DataType | type[pl.DataType]]:
    measures = [f"{part}_{kind}" for kind in ("ratio", "shrunk_ratio", "points") for part in PARTS]
    return {
        "anchors_version": pl.Int64,
        "pacific_date": pl.Date,
        "channel_id": pl.String,
        "niche": pl.String,
        "videos": pl.Int64,
        "score": pl.Float64,
        "low": pl.Float64,
        "high": pl.Float64,
        "coverage_ratio": pl.Float64,
        "has_few_videos": pl.Boolean,
        **dict.fromkeys(measures, pl.Float64),
        "low_limit_points": pl.Float64,
        "fall_limit_points": pl.Float64,
        "fall_limit_days": pl.Int64,
        "silence_limit_days": pl.Int64,
    }
