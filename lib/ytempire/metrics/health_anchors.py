"""Anchors: what is low, usual and high for a niche and format, from the network's own history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl

from ytempire.metrics.health import PARTS, WINDOW_DAYS, Rules
from ytempire.metrics.health_scale import Floats, apart
from ytempire.metrics.health_shrinkage import Priors, fit, shrunk

FEWEST_CHANNELS = 3
"""Channels below which nothing is usual: the part has no anchors."""
_P10_P50_P90 = (0.1, 0.5, 0.9)

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "version": pl.Int64,
    "part": pl.String,
    "niche": pl.String,
    "format": pl.String,
    "level": pl.String,
    "channels": pl.Int64,
    "p10_ratio": pl.Float64,
    "p50_ratio": pl.Float64,
    "p90_ratio": pl.Float64,
    "prior_ratio": pl.Float64,
    "prior_videos": pl.Float64,
    "video_spread_ratio": pl.Float64,
    "weight": pl.Float64,
    "min_videos": pl.Int64,
    "min_channels": pl.Int64,
    "min_coverage_ratio": pl.Float64,
    "window_start": pl.Date,
    "window_end": pl.Date,
}
"""The columns of ``ytempire.channel_health_anchors`` but for when they were fitted."""
KEY = ("version", "part", "niche", "format")


def renewed(anchors: pl.DataFrame, windows: pl.DataFrame, rules: Rules) -> pl.DataFrame:
    """Return the next version of the anchors if one is due, else no rows.

    Parameters
    ----------
    anchors
        The newest version; no rows: there is none.
    windows, rules
        What `fit_version` takes.
    """
    if windows.is_empty() or not _is_due(anchors, windows, rules):
        return pl.DataFrame(schema=SCHEMA)
    version = 1 if anchors.is_empty() else anchors["version"][0] + 1
    return fit_version(windows, rules, version)


def fit_version(windows: pl.DataFrame, rules: Rules, version: int) -> pl.DataFrame:
    """Return the anchors of a new version.

    Parameters
    ----------
    windows
        Rows of ``ytempire.channel_health_inputs`` with each channel's niche: windows that do not
        overlap, the newest of which is whole.
    rules
        Weights and minima.
    version
        Its number.

    Returns
    -------
    polars.DataFrame
        One row a part, niche and format of `windows` (with the level that gave its anchors), one a
        part and format for other niches, and one a part for other formats. A part of which too
        few channels have enough videos has none.
    """
    made = [
        row for part in PARTS for row in _part(windows.filter(pl.col("part") == part), part, rules)
    ]
    if not any(row["p50_ratio"] for row in made):
        return pl.DataFrame(schema=SCHEMA)
    oldest = windows["pacific_date"].min()
    assert isinstance(oldest, date)
    return pl.DataFrame(made, schema=_ROW, orient="row").select(
        pl.lit(version, pl.Int64).alias("version"),
        *_ROW,
        pl.col("part").replace_strict(dict(rules.weights)).cast(pl.Float64).alias("weight"),
        pl.lit(rules.min_videos, pl.Int64).alias("min_videos"),
        pl.lit(rules.min_channels, pl.Int64).alias("min_channels"),
        pl.lit(rules.min_coverage, pl.Float64).alias("min_coverage_ratio"),
        pl.lit(max(_first(windows), oldest - timedelta(days=WINDOW_DAYS - 1))).alias(
            "window_start"
        ),
        pl.lit(_last(windows) + timedelta(days=1)).alias("window_end"),
    )


_ROW = {name: SCHEMA[name] for name in list(SCHEMA)[1:12]}


def _part(windows: pl.DataFrame, part: str, rules: Rules) -> Iterator[dict[str, Any]]:
    enough = windows.filter(pl.col("videos") >= rules.min_videos)
    if enough["channel_id"].n_unique() < FEWEST_CHANNELS:
        return
    everyone = _fitted(enough.with_columns(pl.lit(None, pl.String).alias("niche")), rules)
    network = [everyone]
    for of_format in enough.partition_by("format", maintain_order=True):
        network.append(_fitted(of_format, rules))
    shrunk_rates = pl.concat([frame for frame, _ in network[1:]])
    formats = {frame["format"][0]: (frame, priors) for frame, priors in network[1:]}
    wanted = [
        *windows.select("niche", "format").unique().sort("niche", "format").iter_rows(),
        *((None, name) for name in sorted(windows["format"].unique())),
        (None, None),
    ]
    for niche, name in dict.fromkeys(wanted):
        frame, priors = formats.get(name, (None, everyone[1]))
        choices = [("network", shrunk_rates)]
        if frame is not None:
            choices.insert(0, ("format", frame))
            if niche is not None:
                choices.insert(0, ("niche", frame.filter(pl.col("niche") == niche)))
        yield _row(part, niche, name, choices, priors, rules)


def _fitted(windows: pl.DataFrame, rules: Rules) -> tuple[pl.DataFrame, Priors]:
    """Return the windows with their shrunk rates, and the priors they were shrunk to."""
    rate = _numbers(windows, pl.col("numerator") / pl.col("denominator"))
    videos = _numbers(windows, pl.col("effective_videos"))
    niches = windows["niche"].to_list()
    variance = _numbers(windows, pl.col("rate_variance"))
    priors = fit(niches, rate, videos, variance, usual_videos=float(rules.min_videos))
    towards = np.array([priors.of(niche) for niche in niches])
    pulled = shrunk(rate, videos, towards, np.full(len(rate), priors.videos))
    return windows.with_columns(pl.Series("shrunk_ratio", pulled)), priors


def _row(
    part: str,
    niche: str | None,
    name: str | None,
    choices: list[tuple[str, pl.DataFrame]],
    priors: Priors,
    rules: Rules,
) -> dict[str, Any]:
    row: dict[str, Any] = {
        "part": part, "niche": niche, "format": name, "prior_ratio": priors.of(niche),
        "prior_videos": priors.videos, "video_spread_ratio": priors.spread,
    }  # fmt: skip
    level, frame = next(
        (choice for choice in choices if choice[1]["channel_id"].n_unique() >= rules.min_channels),
        choices[-1],
    )
    row |= {"level": level, "channels": frame["channel_id"].n_unique()}
    if part == "roi":
        # A return means the same in every niche: nothing of it is relative to others.
        return row | {"level": "fixed", "p10_ratio": None, "p50_ratio": None, "p90_ratio": None}
    # average of ratios: the anchors are marks on the rates of single channels, not a rate of them.
    low, middle, high = apart(*np.quantile(_numbers(frame, pl.col("shrunk_ratio")), _P10_P50_P90))
    return row | {"p10_ratio": low, "p50_ratio": middle, "p90_ratio": high}


def _numbers(frame: pl.DataFrame, column: pl.Expr) -> Floats:
    """Return a column; NaN where it is null."""
    return frame.select(column.cast(pl.Float64).fill_null(float("nan"))).to_series().to_numpy()


def _is_due(anchors: pl.DataFrame, windows: pl.DataFrame, rules: Rules) -> bool:
    """Say whether a Pacific month has ended, the rules have changed, or there is more to fit on.

    The last is once: when the first version had less than a whole window and now there is one.
    """
    if anchors.is_empty():
        return True
    one = anchors.row(0, named=True)
    newest, last_day = _last(windows), one["window_end"] - timedelta(days=1)
    if (newest.year, newest.month) > (last_day.year, last_day.month):
        return True
    minima = (one["min_videos"], one["min_channels"], one["min_coverage_ratio"])
    if minima != (rules.min_videos, rules.min_channels, rules.min_coverage):
        return True
    if any(rules.weights[part] != w for part, w in anchors.select("part", "weight").iter_rows()):
        return True
    whole = timedelta(days=WINDOW_DAYS)
    is_short = one["window_end"] - one["window_start"] < whole
    return is_short and newest - _first(windows) >= whole - timedelta(days=1)


def _first(windows: pl.DataFrame) -> date:
    first = windows["first_date"].min()
    assert isinstance(first, date)
    return first


def _last(windows: pl.DataFrame) -> date:
    last = windows["pacific_date"].max()
    assert isinstance(last, date)
    return last
