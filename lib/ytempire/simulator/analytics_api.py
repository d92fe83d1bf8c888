"""The YouTube Analytics API v2: the owner's daily facts, 48 to 72 hours late.

Supported, as the channel reports of the real API: no dimension, ``day``, ``video`` (the top
videos report: without a video filter it needs a descending sort and at most 200 results), and
``day,video`` with a filter ``video==a,b,...`` of up to 500 ids. Without that filter the real
API refuses ``day,video`` with 400 (reported in several public issue threads), and so do we; a
filter of several videos is documented to go with the dimension ``video``. Thumbnail
impressions are refused everywhere, ad impressions with ``video``. ``creatorContentType`` may be
filtered by, or added as a dimension. ``elapsedVideoTimeRatio`` is the retention report, of the one
video that the filter names (see `retention`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, ClassVar

import numpy as np

from ytempire.simulator import retention
from ytempire.simulator.answers import ApiHandler
from ytempire.simulator.daily import DayFacts
from ytempire.simulator.growth import Ints
from ytempire.simulator.refusals import ApiError

CONTENT_TYPES = ("VIDEO_ON_DEMAND", "SHORTS", "LIVE_STREAM")
MAX_FILTER_IDS = 500

Sums = dict[str, Ints]


def _ratio(top: Ints, bottom: Ints, factor: float, digits: int) -> np.ndarray:
    safe = np.where(bottom > 0, bottom, 1)
    return np.where(bottom > 0, np.round(top * factor / safe, digits), 0.0)


_WHOLE: dict[str, Callable[[Sums], np.ndarray]] = {
    "views": lambda s: s["views"],
    "engagedViews": lambda s: s["engaged_views"],
    "likes": lambda s: s["likes"],
    "dislikes": lambda s: s["dislikes"],
    "comments": lambda s: s["comments"],
    "shares": lambda s: s["shares"],
    "subscribersGained": lambda s: s["subscribers_gained"],
    "subscribersLost": lambda s: s["subscribers_lost"],
    "estimatedMinutesWatched": lambda s: s["watch_seconds"] // 60,
    "averageViewDuration": lambda s: np.floor(
        _ratio(s["watch_seconds"], s["engaged_views"], 1.0, 6)
    ).astype(np.int64),
    "monetizedPlaybacks": lambda s: s["monetized_playbacks"],
    "adImpressions": lambda s: s["ad_impressions"],
}
_FRACTIONS: dict[str, Callable[[Sums], np.ndarray]] = {
    "averageViewPercentage": lambda s: _ratio(
        s["watch_seconds"], s["full_watch_seconds"], 100.0, 2
    ),
    "estimatedRevenue": lambda s: np.round(s["revenue_micros"] / 1e6, 3),
    "estimatedAdRevenue": lambda s: np.round(s["ad_revenue_micros"] / 1e6, 3),
    "grossRevenue": lambda s: np.round(s["gross_revenue_micros"] / 1e6, 3),
    "cpm": lambda s: _ratio(s["gross_revenue_micros"], s["ad_impressions"], 1e-3, 3),
    "playbackBasedCpm": lambda s: _ratio(
        s["gross_revenue_micros"], s["monetized_playbacks"], 1e-3, 3
    ),
}
METRICS = _WHOLE | _FRACTIONS
MONETARY = {
    "estimatedRevenue", "estimatedAdRevenue", "grossRevenue", "cpm", "playbackBasedCpm",
    "monetizedPlaybacks", "adImpressions",
}  # fmt: skip
_NOT_BY_VIDEO = {"adImpressions", "cpm"}
_DIMENSIONS = {"day", "video", "creatorContentType"}


class ReportsHandler(ApiHandler):
    """``reports.query``."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubeAnalytics.reports.query"}

    def authorised(self) -> tuple[str, str]:
        """Check the access token before anything else."""
        return "", self.bearer_channel()

    def get(self) -> None:
        """Answer a report, or Google's refusal of it."""
        channel_id = self._channel()
        metrics, dimensions = self.listed("metrics"), self.listed("dimensions")
        first, last = self._day("startDate"), self._day("endDate")
        if not metrics:
            raise _required("metrics")
        filters = self._filters()
        self._check(metrics, dimensions, filters)
        network, now = self.world.network, self.world.now()
        number = network.channel_number[channel_id]
        if MONETARY & set(metrics) and not network.channels()[number].is_monetised:
            raise ApiError(403, "forbidden", "Forbidden", status="PERMISSION_DENIED")
        body: dict[str, Any] = {
            "kind": "youtubeAnalytics#resultTable",
            "columnHeaders": [_header(name, is_metric=False) for name in dimensions]
            + [_header(name, is_metric=True) for name in metrics],
        }
        # All metrics of a query end with the last day that is fully processed.
        last = min(last, network.analytics_through(now))
        rows = self._rows_of(number, filters, last, "video" in dimensions)
        table: list[list[Any]] = []
        if last >= first and len(rows) and dimensions == [retention.DIMENSION]:
            # A video that nobody has watched has no curve.
            if network.facts(rows, first, last).engaged_views.sum() > 0:
                table = retention.table(network.columns, rows, metrics)
        elif last >= first and len(rows):
            facts = network.facts(rows, first, last)
            table = self._table(rows, facts, first, metrics, dimensions)
        table = self._page(table, dimensions + metrics)
        if table:  # with nothing to tell Google leaves the key out
            body["rows"] = table
        self.answer(body)

    # -- what is asked ------------------------------------------------------------------------

    def _channel(self) -> str:
        owner = self.asked.channel
        ids = self.argument("ids")
        if not ids:
            raise _required("ids")
        kind, _, name = ids.partition("==")
        if kind != "channel":
            raise ApiError(400, "badRequest", f"Could not parse ids ({ids}).")
        if name not in ("MINE", owner):
            raise ApiError(403, "forbidden", "Forbidden", status="PERMISSION_DENIED")
        return owner

    def _day(self, name: str) -> date:
        text = self.argument(name)
        if not text:
            raise _required(name)
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ApiError(
                400, "badRequest", f"Invalid value ({text}) for {name}: use YYYY-MM-DD."
            ) from None

    def _filters(self) -> dict[str, list[str]]:
        filters: dict[str, list[str]] = {}
        for part in filter(None, self.argument("filters").split(";")):
            name, is_equal, values = part.partition("==")
            if name not in ("video", "creatorContentType") or not is_equal or not values:
                raise _unsupported()
            filters[name] = values.split(",")
        if len(filters.get("video", ())) > MAX_FILTER_IDS:
            raise ApiError(
                400, "badRequest", f"The filter names more than {MAX_FILTER_IDS} videos."
            )
        return filters

    def _check(
        self, metrics: list[str], dimensions: list[str], filters: dict[str, list[str]]
    ) -> None:
        if retention.DIMENSION in dimensions or set(metrics) & set(retention.METRICS):
            of_one = len(filters.get("video", ())) == 1 and len(filters) == 1
            if dimensions != [retention.DIMENSION] or not of_one:
                raise _unsupported()
            if not set(metrics) <= set(retention.METRICS):
                raise _unsupported()
            return
        unknown = [m for m in metrics if m not in METRICS]
        if unknown and not unknown[0].startswith("videoThumbnailImpressions"):
            raise ApiError(400, "badRequest", f"Unknown identifier ({unknown[0]}) given.")
        asked = set(dimensions)
        if unknown or asked - _DIMENSIONS or len(asked) < len(dimensions):
            raise _unsupported()
        if "video" in asked:
            if _NOT_BY_VIDEO & set(metrics):
                raise _unsupported()
            if "video" not in filters:
                if "day" in asked:
                    raise _unsupported()
                self._check_top_videos()

    def _check_top_videos(self) -> None:
        most = self.whole("maxResults", 0, 1, 1_000_000)
        if not 1 <= most <= 200 or not self.argument("sort").startswith("-"):
            raise _unsupported()

    def _rows_of(
        self, number: int, filters: dict[str, list[str]], last: date, by_video: bool
    ) -> Ints:
        network = self.world.network
        c = network.columns
        if "video" in filters:
            found = [network.row_of[v] for v in filters["video"] if v in network.row_of]
            rows = np.array(sorted(set(found)), dtype=np.int64)
            rows = rows[c["channel"][rows] == number]
        else:
            rows = network.rows_of_channel[number]
        wanted = filters.get("creatorContentType")
        if wanted:
            types = [CONTENT_TYPES.index(w) for w in wanted if w in CONTENT_TYPES]
            rows = rows[np.isin(c["format"][rows], types)]
        now = self.world.now().timestamp()
        rows = rows[c["published"][rows] <= now]
        if by_video:  # a list by video does not name deleted ones; sums include them
            rows = rows[~(c["is_deleted"][rows] & (c["hidden_from"][rows] <= now))]
        return rows

    # -- what is told -------------------------------------------------------------------------

    def _table(
        self, rows: Ints, facts: DayFacts, first: date, metrics: list[str], dimensions: list[str]
    ) -> list[list[Any]]:
        c = self.world.network.columns
        table: list[list[Any]] = []
        types = c["format"][rows]
        groups = np.unique(types) if "creatorContentType" in dimensions else [None]
        for group in groups:
            chosen = np.arange(len(rows)) if group is None else np.nonzero(types == group)[0]
            part = DayFacts(**{n: getattr(facts, n)[chosen] for n in vars(facts)})
            by_video, by_day = "video" in dimensions, "day" in dimensions
            if by_video and by_day:
                sums = {n: getattr(part, n) for n in vars(part)}
            elif by_video or by_day:
                sums = part.summed(axis=1 if by_video else 0)
            else:
                sums = {n: value.reshape(1) for n, value in part.summed().items()}
            # Google has no row where nothing happened.
            some = np.nonzero((sums["views"] != 0) | (sums["engaged_views"] != 0))
            values = [METRICS[m](sums)[some].tolist() for m in metrics]
            labels: dict[str, list[Any]] = {}
            if by_video:
                labels["video"] = [n.decode() for n in c["id"][rows[chosen]][some[0]].tolist()]
            if by_day:
                offsets = some[1] if by_video else some[0]
                labels["day"] = [(first + timedelta(days=int(d))).isoformat() for d in offsets]
            if group is not None:
                labels["creatorContentType"] = [CONTENT_TYPES[int(group)]] * len(some[0])
            told = [labels[d] for d in dimensions] + values
            table += [list(row) for row in zip(*told, strict=True)]
        return table

    def _page(self, table: list[list[Any]], names: list[str]) -> list[list[Any]]:
        order = self.listed("sort") or (["day"] if "day" in names else [])
        for key in reversed(order):
            name = key.lstrip("-")
            if name not in names:
                raise ApiError(400, "badRequest", f"Unknown identifier ({name}) given in sort.")
            place = names.index(name)
            table.sort(key=lambda row: row[place], reverse=key.startswith("-"))
        begin = self.whole("startIndex", 1, 1, 1_000_000) - 1
        most = self.whole("maxResults", len(table) or 1, 1, 1_000_000)
        return table[begin : begin + most]


def _header(name: str, *, is_metric: bool) -> dict[str, str]:
    if not is_metric:
        kind = "FLOAT" if name == retention.DIMENSION else "STRING"
        return {"name": name, "columnType": "DIMENSION", "dataType": kind}
    kind = "INTEGER" if name in _WHOLE else "FLOAT"
    return {"name": name, "columnType": "METRIC", "dataType": kind}


def _required(name: str) -> ApiError:
    return ApiError(400, "required", f"Required parameter: {name}")


def _unsupported() -> ApiError:
    return ApiError(
        400, "badRequest",
        "The query is not supported. Check the documentation at "
        "https://developers.google.com/youtube/analytics/v2/available_reports for a list of "
        "supported queries.",
    )  # fmt: skip
