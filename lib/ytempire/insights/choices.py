"""What is to be chosen tomorrow, weighed anew in a day: hours, content, the mix of kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import polars as pl

from ytempire.insights import content_allocation, content_effects, log_returns, upload_timing
from ytempire.insights.refresh import Asked

PAST_DAYS = 90
"""Days of publication that hours, content and kinds are weighed by."""
_BY_LOT = "drawn_"
DRAWN = tuple(f"{_BY_LOT}{feature}" for feature in ("hook", "voice", "thumbnail_style"))
"""Features of videos that got them by lot; without the beginning, as they were made."""
_MATURE_DAYS = 7
_NEW_DAYS = 14
"""Days since its first video in which a kind may be untold: Analytics is three days late."""
_KIND = "\x1f"

Schema = dict[str, pl.DataType | type[pl.DataType]]
TIMINGS: Schema = {
    "channel_id": pl.String, "block": pl.String, "videos": pl.Int64, "gain_ratio": pl.Float64,
    "low_ratio": pl.Float64, "high_ratio": pl.Float64, "is_suggested": pl.Boolean,
    "to_draw": pl.Boolean,
}  # fmt: skip
EFFECTS: Schema = {
    "feature": pl.String, "level": pl.String, "videos": pl.Int64, "lift_ratio": pl.Float64,
    "low_ratio": pl.Float64, "high_ratio": pl.Float64, "is_shown": pl.Boolean,
    "is_causal": pl.Boolean, "explained_ratio": pl.Float64,
}  # fmt: skip
MIXES: Schema = {
    "topic": pl.String, "format": pl.String, "videos": pl.Int64, "propensity_ratio": pl.Float64,
    "explored_ratio": pl.Float64, "measured": pl.Int64, "roi_ratio": pl.Float64,
    "low_ratio": pl.Float64, "high_ratio": pl.Float64,
}  # fmt: skip


@dataclass(frozen=True)
class Weighed:
    """Rows of tables.

    Attributes
    ----------
    of_today
        Table -> its rows, with `estimated_date`; they replace those of `Asked.leaving`.
    note
        What was found, in a sentence.
    """

    of_today: dict[str, pl.DataFrame]
    note: str


def parameters(asked: Asked) -> dict[str, dict[str, object]]:
    """Return the extracts of ``sql/queries/insights`` and what each is given.

    Like bands, hours and content are compared on one side of a change of what a view is.
    """
    since = max(asked.now - timedelta(days=PAST_DAYS), asked.since)
    return {"upload_hours": {"since": since}, "content_videos": {"since": since}}


def weigh(facts: Mapping[str, pl.DataFrame], asked: Asked) -> Weighed:
    """Weigh all anew.

    Parameters
    ----------
    facts
        What the extracts of `parameters` gave, by their names.
    asked
        What they were asked with. The same facts of the same day give the same rows.
    """
    timings = upload_timing.timings(facts["upload_hours"])
    effects = effect_rows(facts["content_videos"])
    mix = mix_rows(facts["content_videos"], asked)
    suggested = sum(one.suggested is not None for one in timings)
    note = (
        f"other hours suggested to {suggested} of {len(timings)} channels, "
        f"{effects['is_shown'].sum()} of {effects.height} content effects shown, "
        f"a mix of {mix['videos'].sum()} videos of {mix.height} kinds"
    )
    found = {
        "upload_timings": timing_rows(timings),
        "content_effects": effects,
        "content_mixes": mix,
    }
    return Weighed(
        {
            table: rows.select(pl.lit(asked.today).alias("estimated_date"), pl.all())
            for table, rows in found.items()
        },
        note,
    )


def timing_rows(timings: list[upload_timing.Timing]) -> pl.DataFrame:
    """Return rows of ``ytempire.upload_timings``; one block of a channel is suggested at most."""
    rows = [
        (one.channel_id, block.block, block.videos, block.gain, block.low, block.high,
         block is one.suggested, block.block in one.to_draw)
        for one in timings
        for block in one.blocks
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=TIMINGS, orient="row")


def effect_rows(videos: pl.DataFrame) -> pl.DataFrame:
    """Return rows of ``ytempire.content_effects``."""
    features = videos.with_columns(length=content_effects.length_of(pl.col("duration_seconds")))
    found = content_effects.effects(features, drawn=DRAWN)
    rows = [
        (one.feature.removeprefix(_BY_LOT), one.level, one.videos, one.lift, one.low, one.high,
         one.is_shown, one.is_causal, found.explained_ratio)
        for one in (found.levels if found else ())
        if found is not None
    ]  # fmt: skip
    # An arm may be called as the factory calls a level: what was drawn tells more.
    return (
        pl.DataFrame(rows, schema=EFFECTS, orient="row")
        .sort("is_causal", descending=True, maintain_order=True)
        .unique(["feature", "level"], keep="first", maintain_order=True)
    )


def mix_rows(videos: pl.DataFrame, asked: Asked) -> pl.DataFrame:
    """Return rows of ``ytempire.content_mixes``: of as many videos as came out a day last week."""
    age = (pl.lit(asked.now) - pl.col("published_at")).dt.total_seconds() / 86_400
    # What the factory made has a cost; what was found on YouTube is no kind to make.
    kinds = videos.drop_nulls(["topic", "format", "loaded_micros"]).with_columns(
        age_days=age, kind=pl.concat_str("topic", "format", separator=_KIND)
    )
    told = kinds.filter(pl.col("loaded_micros") > 0).select(
        "kind",
        "age_days",
        outcome=log_returns.scaled(pl.col("revenue_7d_micros"), pl.col("loaded_micros")),
        early=log_returns.scaled(pl.col("revenue_2d_micros"), pl.col("loaded_micros")),
    )
    # A kind of which YouTube tells no revenue cannot be learned of: it is explored while it is new.
    first = kinds.group_by("kind").agg(pl.col("age_days").max())
    made = first.filter(
        (pl.col("age_days") < _NEW_DAYS)
        | pl.col("kind").is_in(told.drop_nulls("early")["kind"].implode())
    )
    lately = kinds.filter(pl.col("age_days") < _MATURE_DAYS)
    shares = content_allocation.mix(
        content_allocation.with_early_words(told),
        sorted(made["kind"]),
        round(lately.height / _MATURE_DAYS),
        np.random.default_rng(asked.today.toordinal()),
        usual=dict(lately.group_by("kind").len().iter_rows()),
    )
    known = told.drop_nulls("outcome")
    factors = log_returns.smearing(known["outcome"].to_numpy(), known["kind"].to_list())
    rows = [
        (*share.kind.split(_KIND), share.videos, share.propensity,
         content_allocation.EXPLORED_RATIO, share.measured,
         *factors.get(share.kind, factors[""]).returned(share.mean, share.low, share.high))
        for share in shares
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=MIXES, orient="row")
