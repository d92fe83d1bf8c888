"""Weeks of the network and of channels as series, and the trend of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ytempire.metrics import registry
from ytempire.metrics.definition import Metric
from ytempire.reports import slopes
from ytempire.reports.looking import Row
from ytempire.reports.slopes import Slope

TITLES = {
    "revenue": "Revenue",
    "views": "Views",
    "rpm": "Revenue per 1,000 views",
    "spent": "Spending",
    "published": "Videos published",
    "cost": "Spending per video published",
}
FIGURES = tuple(TITLES)
"""What is followed, in the order in which it is told."""
_MOST_TOLD = 0.9
"""A week of the network in which channels with less of the figure are told is not known."""
_DAYS = 7
_DAYS_OF = {"days_with_views": "views", "days_with_revenue": "revenue_micros"}
"""Columns of the days that are told, and the figure that they are told of."""


@dataclass(frozen=True)
class Series:
    """A figure week by week, and its trend.

    Attributes
    ----------
    channel
        A row of the channel, with its id and names; None: the network.
    figure
        A key of `FIGURES`.
    values
        A value a week, the earliest first; None: not known.
    trend
        None where too few weeks are known.
    """

    channel: Row | None
    figure: str
    values: tuple[float | None, ...]
    trend: Slope | None

    def text(self, value: float | None) -> str:
        """Return a value of it as people read it."""
        return metric_of(self.figure).text(value)


def metric_of(figure: str) -> Metric:
    """Return the metric whose unit and words a figure has."""
    return registry.get(
        {"published": "videos_published", "cost": "cost_per_video"}.get(figure, figure)
    )


def weeks(last_day: date, count: int) -> list[date]:
    """Return the first days of so many weeks that end with a day."""
    return [last_day - timedelta(days=_DAYS * back - 1) for back in range(count, 0, -1)]


def network(rows: Sequence[Row], starts: Sequence[date]) -> list[Series]:
    """Return the network's series; its figures are looked at together."""
    by_week = {start: [row for row in rows if row["week_start"] == start] for start in starts}
    told = {name: _told(by_week, name, figure) for name, figure in _DAYS_OF.items()}
    sums = [
        _week(by_week[start], {name: weeks[start] for name, weeks in told.items()})
        for start in starts
    ]
    return _followed(None, _after_the_first(sums))


def channels(rows: Sequence[Row], starts: Sequence[date]) -> list[Series]:
    """Return each channel's series; those of one figure are looked at together."""
    own: dict[str, dict[date, Row]] = {}
    for row in rows:
        if row["channel_id"] is not None:
            own.setdefault(row["channel_id"], {})[row["week_start"]] = row
    found = [
        one
        for by_week in own.values()
        for one in _followed(
            next(iter(by_week.values())),
            _after_the_first([_own_week(by_week[s]) if s in by_week else {} for s in starts]),
        )
    ]
    adjusted: dict[int, Slope | None] = {}
    for figure in FIGURES:
        places = [place for place, one in enumerate(found) if one.figure == figure]
        together = slopes.among([found[place].trend for place in places])
        adjusted |= dict(zip(places, together, strict=True))
    return [
        Series(one.channel, one.figure, one.values, adjusted[place])
        for place, one in enumerate(found)
    ]


def _followed(channel: Row | None, sums: Sequence[Mapping[str, float | None]]) -> list[Series]:
    values = {figure: tuple(_value(figure, one) for one in sums) for figure in FIGURES}
    trends = dict(zip(values, map(slopes.slope, values.values()), strict=True))
    if channel is None:
        trends = dict(zip(trends, slopes.among(list(trends.values())), strict=True))
    return [Series(channel, figure, values[figure], trends[figure]) for figure in FIGURES]


def _told(by_week: Mapping[date, Sequence[Row]], days: str, figure: str) -> dict[date, bool]:
    """Return of each week whether most of the network was told in it.

    Channels weigh by what they have of the figure in all weeks: a hundred that have next to
    nothing, or begin late, must not hide one that has nearly all.
    """
    weights: dict[str | None, int] = {}
    for row in (row for rows in by_week.values() for row in rows):
        weights[row["channel_id"]] = weights.get(row["channel_id"], 0) + (row[figure] or 0)
    weighed = {
        start: sum(max(weights[row["channel_id"]], 1) * (row[days] or 0) for row in rows)
        for start, rows in by_week.items()
    }
    most = max(weighed.values(), default=0)
    return {start: told > 0 and told >= _MOST_TOLD * most for start, told in weighed.items()}


def _own_week(row: Row) -> dict[str, float | None]:
    """Return the sums of a channel's week, which is known when all of its days are told."""
    return _week([row], {name: row[name] == _DAYS for name in _DAYS_OF})


def _week(rows: Sequence[Row], is_told: Mapping[str, bool]) -> dict[str, float | None]:
    """Return the sums of a week; what was not told of it is not known."""
    sums: dict[str, float | None] = {
        "spent": _sum(rows, "spent_micros"),
        "published": _sum(rows, "videos_published"),
    }
    for days, column in _DAYS_OF.items():
        sums[column.removesuffix("_micros")] = _sum(rows, column) if is_told[days] else None
    return sums


def _after_the_first(sums: list[dict[str, float | None]]) -> list[dict[str, float | None]]:
    """Forget the weeks before the first video: nothing was there that could have grown."""
    begun = next((place for place, one in enumerate(sums) if any(one.values())), len(sums))
    return [{} if place < begun else one for place, one in enumerate(sums)]


def _value(figure: str, sums: Mapping[str, float | None]) -> float | None:
    if figure == "rpm":
        return _ratio(sums.get("revenue"), sums.get("views"), 1000)
    if figure == "cost":
        return _ratio(sums.get("spent"), sums.get("published"))
    return sums.get(figure)


def _ratio(top: float | None, bottom: float | None, scale: int = 1) -> float | None:
    return None if top is None or not bottom else scale * top / bottom


def _sum(rows: Sequence[Row], column: str) -> int | None:
    known = [row[column] for row in rows if row[column] is not None]
    return sum(known) if known else None
