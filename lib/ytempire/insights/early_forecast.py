"""What a video will have at day 7 and day 28, told from its first hours. YTEMPIRE-derived.

Log growth from age t to T is linear in the log views at t, the log velocity at t and the format
(Szabo and Huberman 2010; Pinto, Almeida and Goncalves 2013), with a random effect of the channel.
The latest third of the history is not fitted to: its errors make the intervals (`conformal`). The
same is done anew at past instants with what was known then, and the share of truths that those
intervals held is told with each forecast.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import polars as pl

from ytempire.insights import conformal
from ytempire.insights.distributions import Floats
from ytempire.insights.shrinkage import normal_normal

INTERVAL_RATIO = 0.8
HORIZONS = (168, 672)
"""Hours of age that are foretold: day 7 and day 28."""
FROM_AGES = (6, 24, 72, 168)
"""Hours of age from which it is foretold; always the latest that the video has reached."""
FEWEST_VIDEOS = 150
"""Videos with a known end below which nothing is foretold."""
BACK_TESTS = 4
BACK_TEST_EVERY = timedelta(days=7)
_FITTED_PART = 2 / 3
_RIDGE = 1e-6

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "video_id": pl.String,
    "horizon_hours": pl.Int32,
    "from_age_hours": pl.Int32,
    "views_at_age": pl.Int64,
    "views_forecast": pl.Int64,
    "views_low": pl.Int64,
    "views_high": pl.Int64,
    "interval_ratio": pl.Float64,
    "past_videos": pl.Int64,
    "coverage_ratio": pl.Float64,
    "coverage_videos": pl.Int64,
}
"""The columns of ``ytempire.video_forecasts``, but for when they were made."""


@dataclass(frozen=True)
class Model:
    """A fitted model of growth from one age to another."""

    formats: tuple[str, ...]
    coefficients: Floats
    channels: dict[str, float]
    reach: conformal.Conformal
    supported: tuple[float, float]
    videos: int

    def predict(self, videos: pl.DataFrame) -> tuple[Floats, Floats, Floats]:
        """Return low, middle and high log views at the horizon; NaN outside what was seen."""
        log_views = _log(videos, "views")
        middle = log_views + _design(videos, self.formats) @ self.coefficients
        middle += np.array([self.channels.get(c, 0.0) for c in videos["channel_id"]])
        known = videos["format"].fill_null("").is_in(self.formats).to_numpy()
        inside = (self.supported[0] <= log_views) & (log_views <= self.supported[1]) & known
        middle = np.where(inside, middle, np.nan)
        reach = [self.reach.of(*names) for names in _groups(videos)]
        low = middle + np.array([r.low for r in reach])
        high = middle + np.array([r.high for r in reach])
        # Few videos that stop early pull the middle under the interval of the many.
        return low, np.clip(middle, low, high), high


def forecasts(points: pl.DataFrame, now: datetime) -> pl.DataFrame:
    """Foretell day 7 and day 28 of the videos that have not reached them.

    Parameters
    ----------
    points
        One row a video and stated age: video_id, channel_id, niche, format, published_at,
        age_hours, views, views_per_hour; as the query ``insights/age_points`` gives them.
    now
        What a video reached later is not used.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`. A video whose views lie outside those that the model saw has no row;
        `coverage_ratio` is null where the history is too short for a back-test.
    """
    known = points.filter(_reached_at() <= now)
    newest = (
        known.filter(pl.col("age_hours").is_in(FROM_AGES))
        .sort("age_hours")
        .group_by("video_id", maintain_order=True)
        .last()
    )
    found = [pl.DataFrame(schema=SCHEMA)]
    for horizon in HORIZONS:
        young = newest.filter(
            (pl.col("age_hours") < horizon)
            & (pl.col("published_at") > now - timedelta(hours=horizon))
        )
        for age in FROM_AGES:
            asked = young.filter(pl.col("age_hours") == age)
            if asked.height:
                found.append(_from_age(pairs(points, age, horizon), asked, age, horizon, now))
    return pl.concat(found)


def pairs(points: pl.DataFrame, age: int, horizon: int) -> pl.DataFrame:
    """Return videos whose views are known at both ages, with `end` the views at the later."""
    ends = points.filter(pl.col("age_hours") == horizon).select(
        "video_id", pl.col("views").alias("end")
    )
    return points.filter(pl.col("age_hours") == age).join(ends, on="video_id").sort("published_at")


def fit(past: pl.DataFrame, *, interval_ratio: float = INTERVAL_RATIO) -> Model | None:
    """Fit growth to the earlier two thirds of `past`, and intervals to the rest.

    Parameters
    ----------
    past
        Rows of `pairs`, by publication.
    interval_ratio
        Share of truths that the intervals should hold.

    Returns
    -------
    Model or None
        None where fewer than `FEWEST_VIDEOS` have a known end.
    """
    if past.height < FEWEST_VIDEOS:
        return None
    cut = int(past.height * _FITTED_PART)
    fitted, held_out = past.head(cut), past.tail(past.height - cut)
    formats = tuple(sorted(set(fitted["format"].fill_null("").to_list())))
    design = _design(fitted, formats)
    growth = _log(fitted, "end") - _log(fitted, "views")
    gram = design.T @ design + _RIDGE * len(design) * np.eye(design.shape[1])
    coefficients = np.asarray(np.linalg.solve(gram, design.T @ growth), dtype=np.float64)
    residuals = growth - design @ coefficients
    log_views = _log(fitted, "views")
    model = Model(
        formats,
        coefficients,
        _channel_effects(fitted, residuals),
        conformal.Conformal(conformal.Reach(0.0, 0.0, 0), {}),
        (float(log_views.min()), float(log_views.max())),
        past.height,
    )
    _, middle, _ = model.predict(held_out)
    inside = np.isfinite(middle)
    reach = conformal.calibrate(
        (_log(held_out, "end") - middle)[inside],
        *zip(*_groups(held_out.filter(pl.Series(inside))), strict=True),
        interval_ratio=interval_ratio,
    )
    return Model(model.formats, coefficients, model.channels, reach, model.supported, past.height)


def back_test(of_pair: pl.DataFrame, horizon: int, now: datetime) -> tuple[float | None, int]:
    """Return the share of truths that past intervals held, and of how many.

    At each of the last instants, a week apart, the model is fitted to what was known then and
    asked of the videos whose end was not; only those whose end is known now count.
    """
    held = asked = 0
    for back in range(1, BACK_TESTS + 1):
        at = now - BACK_TEST_EVERY * back
        ended = pl.col("published_at") + pl.duration(hours=horizon)
        model = fit(of_pair.filter(ended <= at))
        if model is None:
            break
        following = of_pair.filter((ended > at) & (ended <= now) & (_reached_at() <= at))
        low, _, high = model.predict(following)
        end = _log(following, "end")
        inside = np.isfinite(low)
        held += int(np.sum((low <= end) & (end <= high) & inside))
        asked += int(inside.sum())
    return (held / asked if asked else None), asked


def _from_age(
    of_pair: pl.DataFrame, asked: pl.DataFrame, age: int, horizon: int, now: datetime
) -> pl.DataFrame:
    ended = of_pair.filter(pl.col("published_at") + pl.duration(hours=horizon) <= now)
    model = fit(ended)
    if model is None:
        return pl.DataFrame(schema=SCHEMA)
    coverage, tested = back_test(ended, horizon, now)
    low, middle, high = model.predict(asked)
    # A counter seldom falls: no forecast is below what is there, nor its interval.
    least = asked["views"].to_numpy()
    told = {
        name: np.round(np.maximum(np.expm1(np.nan_to_num(values, nan=0.0)), least))
        for name, values in (
            ("views_forecast", middle),
            ("views_low", low),
            ("views_high", high),
        )
    }
    rows = asked.select(
        "video_id",
        pl.lit(horizon).alias("horizon_hours"),
        pl.lit(age).alias("from_age_hours"),
        pl.col("views").alias("views_at_age"),
        *(pl.Series(name, values) for name, values in told.items()),
        pl.lit(INTERVAL_RATIO).alias("interval_ratio"),
        pl.lit(model.videos).alias("past_videos"),
        pl.lit(coverage).alias("coverage_ratio"),
        pl.lit(tested).alias("coverage_videos"),
    )
    return rows.select(pl.col(name).cast(kind) for name, kind in SCHEMA.items()).filter(
        pl.Series(np.isfinite(middle), dtype=pl.Boolean)
    )


def _groups(videos: pl.DataFrame) -> list[tuple[object, ...]]:
    """Return the groups whose errors speak for a video, the narrower first."""
    return [((niche, of), (of,)) for niche, of in videos.select("niche", "format").iter_rows()]


def _channel_effects(fitted: pl.DataFrame, residuals: Floats) -> dict[str, float]:
    """Return what each channel adds to log growth, shrunk towards nothing."""
    by = (
        fitted.select("channel_id", pl.Series("residual", residuals))
        .group_by("channel_id", maintain_order=True)
        .agg(pl.col("residual").mean().alias("mean"), pl.len().alias("videos"))
    )
    noise = max(float(np.var(residuals)), 1e-12) / by["videos"].to_numpy()
    effects = normal_normal.shrink(by["mean"].to_numpy(), noise)
    return dict(zip(by["channel_id"].to_list(), effects.mean.tolist(), strict=True))


def _design(videos: pl.DataFrame, formats: tuple[str, ...]) -> Floats:
    """Return one column a format, the log views and the log velocity."""
    of = videos["format"].fill_null("").to_numpy()
    rate = videos["views_per_hour"].fill_null(0.0).to_numpy()
    columns = [(of == name).astype(float) for name in formats]
    return np.column_stack([*columns, _log(videos, "views"), np.log1p(np.maximum(rate, 0.0))])


def _log(videos: pl.DataFrame, column: str) -> Floats:
    return np.asarray(np.log1p(np.maximum(videos[column].to_numpy().astype(float), 0.0)))


def _reached_at() -> pl.Expr:
    return pl.col("published_at") + pl.duration(hours=pl.col("age_hours"))
