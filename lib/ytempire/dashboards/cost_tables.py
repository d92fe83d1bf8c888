"""The tables of the cost page: what changed since last week, and the dearest videos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ytempire.charts.tables import Column, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.cost_panels import VENDORS
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry

_BEFORE = "nothing was spent or published that week"
_CHANGES = (
    Column("vendor", "Vendor"),
    Column("video_now", "Per video", "number", _BEFORE),
    Column("video_before", "Week before", "number", _BEFORE),
    Column("change", "Change", "number", "one of both weeks is not known"),
    Column("now", "Spent", "number", _BEFORE),
    Column("before", "Week before", "number", _BEFORE),
)
_DEAR = (
    Column("title", "Title"),
    Column("channel", "Channel"),
    Column("direct", "Direct", "number"),
    Column("loaded", "Loaded", "number", "not rolled up yet"),
    Column("over", "Above", "number"),
    Column("published", "Published"),
)


def changes(vendors: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> str:
    """List what each vendor charged a video in the last week, and in the one before."""
    rows = [_change(VENDORS.get(one["vendor"], str(one["vendor"])), one) for one in vendors]
    if vendors:
        rows.append(_change("all vendors", _total(vendors)))
    listed = table(_CHANGES, rows, "Nothing was spent in the last two weeks.")
    if not rows:
        return listed
    first = vendors[0]
    told = (
        f"{registry.get('spent').source}, complete Pacific days; per video published: "
        f"{formats.count(first['videos'])}, before {formats.count(first['videos_before'])}"
    )
    return listed + origin(asked.origin(told, read, "provisional", question))


def dear_videos(
    videos: Sequence[Row], counted: Row, marks: tuple[int, int], read: datetime | None,
    asked: Asked, question: Question,
) -> str:  # fmt: skip
    """List the dearest videos, and say how many there are above each mark."""
    alert, limit = (formats.money(mark) for mark in marks)
    rows = [
        {
            "title": one["title"],
            "channel": one["channel_name"],
            "direct": formats.money(one["total_cost_micros"]),
            "loaded": formats.money(one["loaded_micros"]),
            "over": limit if one["is_over_limit"] else alert,
            "published": formats.instant(one["published_at"]),
        }
        for one in videos
    ]
    empty = f"No video of these days cost more than {alert}."
    if not rows:
        return table(_DEAR, rows, empty)
    above = (
        f'<p class="yt-line" data-tile="dear_counts">'
        f"<b>{formats.count(counted['videos_over_alert'])}</b> above {alert}, "
        f"<b>{formats.count(counted['videos_over_limit'])}</b> of them above {limit}; "
        f"the dearest {formats.count(len(rows))}:</p>"
    )
    told = f"{registry.get('cost_per_video').source}, direct cost"
    return (
        above
        + table(_DEAR, rows, empty, "channel")
        + origin(asked.origin(told, read, "provisional", question))
    )


def _total(vendors: Sequence[Row]) -> Row:
    """Return the vendors' sums; a rate of the sums, and none where a week is not known."""
    first = vendors[0]
    total: Row = {}
    for column, videos in (("amount", "videos"), ("amount_before", "videos_before")):
        known = [one[f"{column}_micros"] for one in vendors if one[f"{column}_micros"] is not None]
        total[f"{column}_micros"] = sum(known) if known else None
        rate = column.replace("amount", "per_video")
        total[f"{rate}_micros"] = sum(known) / first[videos] if known and first[videos] else None
    now, before = total["per_video_micros"], total["per_video_before_micros"]
    total["per_video_change_micros"] = None if now is None or before is None else now - before
    return total


def _change(name: str, one: Row) -> dict[str, str]:
    change = one["per_video_change_micros"]
    more = "+" if change is not None and change > 0 else ""
    return {
        "vendor": name,
        "now": formats.money(one["amount_micros"]),
        "before": formats.money(one["amount_before_micros"]),
        "video_now": _rate(one["per_video_micros"]),
        "video_before": _rate(one["per_video_before_micros"]),
        "change": f"{more}{_rate(change)}",
    }


def _rate(micros: float | None) -> str:
    """Return a rate of a vendor: cents of a dollar hide what a thousandth tells."""
    return formats.money(None if micros is None else round(micros), places=3)
