"""Figures that are no ratio of sums: what they mean, and how they are worked out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ytempire.metrics import axes, formats
from ytempire.metrics.axes import Axis
from ytempire.metrics.measures import FACTORY, LEDGER

Unit = Literal["seconds", "micro-dollars", "days", "points, 0 to 100"]

_AXES: dict[Unit, Axis] = {
    "seconds": axes.SECONDS,
    "micro-dollars": axes.MONEY,
    "days": axes.DAYS,
    "points, 0 to 100": axes.POINTS,
}
_WRITERS: dict[Unit, Callable[[float], str]] = {
    "seconds": formats.duration,
    "micro-dollars": lambda value: formats.money(round(value)),
    "days": formats.count,
    "points, 0 to 100": formats.count,
}


@dataclass(frozen=True)
class Statistic:
    """A figure that does not add up and is no ratio of sums.

    Attributes
    ----------
    how
        How it is worked out, in words; sums of it mean nothing.
    computed_in
        Columns of the warehouse that hold it.
    """

    name: str
    title: str
    meaning: str
    unit: Unit
    how: str
    source: str
    null_means: str
    computed_in: tuple[str, ...]
    is_derived: bool = True

    @property
    def label(self) -> str:
        """Return the title, marked when the figure is ours and not YouTube's."""
        return f"{self.title} (YTEMPIRE)" if self.is_derived else self.title

    @property
    def axis(self) -> Axis:
        """Return how an axis writes the figure; money is in dollars there."""
        return _AXES[self.unit]

    @property
    def axis_title(self) -> str:
        """Return the title of an axis: what is measured, in which unit."""
        return self.axis.title(self.label)

    @property
    def tooltip(self) -> str:
        """Return what stands beside the figure when somebody asks: meaning, method, source."""
        return f"{self.meaning}. {self.how}. Source: {self.source}."

    def text(self, value: float | None) -> str:
        """Return the value as people read it; a dash when it is None."""
        if value is None:
            return formats.DASH
        return _WRITERS[self.unit](value)


_PART = "a part of the channel health score, 0 to 1 on its own scale, times its weight"
_SCALE = "shrunk towards the niche, then mapped by the anchors p10, p50 and p90 of the niche"

_STATISTICS = (
    Statistic(
        "generation_time_p50", "Generation time, median", "time of an attempt from start to end",
        "seconds", "median over attempts that ended; running ones are not finished times",
        FACTORY, "no attempt has ended",
        ("generation_pipeline_metrics.generation_time_p50_seconds",),
    ),
    Statistic(
        "generation_time_p90", "Generation time, 9 of 10", "time of an attempt from start to end",
        "seconds", "90th percentile over attempts that ended", FACTORY, "no attempt has ended",
        ("generation_pipeline_metrics.generation_time_p90_seconds",),
    ),
    Statistic(
        "loaded_cost_p95", "Loaded cost of a video, 19 of 20", "loaded cost of a published video",
        "micro-dollars", "95th percentile over published videos whose loaded cost is known",
        LEDGER, "no cost is known", ("video_cost_months.loaded_cost_p95_micros",),
    ),
    Statistic(
        "payback_day", "Payback", "days until a video's revenue has paid its loaded cost",
        "days", "first Pacific day on which the sum of revenue, as stated or else as estimated, "
        "reaches the loaded cost; a video that has not yet is censored, never left out",
        "YouTube Analytics, statements and cost ledger", "not paid back yet",
        ("video_paybacks.payback_day",),
    ),
    Statistic(
        "channel_health_score", "Channel health", "how well a channel does for its niche",
        "points, 0 to 100",
        "100 * sum(weight * part) / sum(weight) over the parts that are known; weights in "
        "parameters/network.yaml", "YouTube Analytics, reach and cost ledger",
        "less than 60 % of the weight is known", ("channel_health_daily.score",),
    ),
    Statistic(
        "health_engagement", "Health: engagement", _PART, "points, 0 to 100", _SCALE,
        "YouTube Analytics", "engagement is not known",
        ("channel_health_daily.engagement_points",),
    ),
    Statistic(
        "health_retention", "Health: retention", _PART, "points, 0 to 100", _SCALE,
        "YouTube Analytics", "retention is not known",
        ("channel_health_daily.retention_points",),
    ),
    Statistic(
        "health_ctr", "Health: click-through", _PART, "points, 0 to 100", _SCALE,
        "YouTube Reporting (reach)", "there are no impressions",
        ("channel_health_daily.ctr_points",),
    ),
    Statistic(
        "health_roi", "Health: return", _PART, "points, 0 to 100",
        "asinh of the return: -100 % gives 0, 0 % 0.4, 100 % 0.7, 300 % 0.9",
        "YouTube Analytics and cost ledger", "the channel is not monetised, or cost is not known",
        ("channel_health_daily.roi_points",),
    ),
)  # fmt: skip

STATISTICS: dict[str, Statistic] = {one.name: one for one in _STATISTICS}
