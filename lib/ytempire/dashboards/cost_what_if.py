"""What if a vendor's prices were others: sliders over what was paid in the last days.

The browser works it out (what_if.js) from the rows that stand in the panel: dollars by vendor, and
a sample of videos by vendor. Usage stays as it was; prices alone move.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from ytempire.charts.tables import nothing, text
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.cost_panels import VENDORS
from ytempire.dashboards.cost_questions import WHAT_IF_DAYS
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry

_OF_VIDEOS = ("openai", "elevenlabs", "stability_ai", "pexels", "other_api", "compute")
"""Vendors that the videos' costs are told by; whatever else is charged stands in other_api."""
_MOST_PERCENT = 300


def panel(
    vendors: Sequence[Row], videos: Sequence[Row], published: int | None, asked: Asked,
    question: Question,
) -> str:  # fmt: skip
    """Return the sliders, what they come to as things are, and the rows behind them."""
    metric = registry.get("spent")
    if not vendors:
        return nothing(f"No price to change: {metric.null_means}.")
    read: datetime | None = max(one["as_of"] for one in vendors)
    data = json.dumps(_data(vendors, videos, published), separators=(",", ":"))
    sliders = "".join(map(_slider, vendors))
    told = (
        f"{metric.source}, {WHAT_IF_DAYS} complete Pacific days; share of "
        f"{formats.counted(len(videos), 'video')} taken evenly along the cost"
    )
    return (
        f'<div class="yt-what-if" data-what-if="{text(data)}">'
        f'<div class="yt-sliders">{sliders}'
        '<button type="button" class="yt-button" data-what-if-reset>As it is</button></div>'
        '<div role="status"><dl class="yt-outcome">'
        f"{_outcome('total', f'Spent in {WHAT_IF_DAYS} days')}"
        f"{_outcome('video', 'Per published video')}"
        f"{_outcome('share', registry.get('share_under_target').title)}</dl></div></div>"
        + origin(asked.origin(told, read, "estimate", question))
    )


def _data(
    vendors: Sequence[Row], videos: Sequence[Row], published: int | None
) -> dict[str, object]:
    return {
        "target": registry.COST_TARGET_MICROS,
        "published": published,
        "vendors": {one["vendor"]: one["amount_micros"] for one in vendors},
        "parts": list(_OF_VIDEOS),
        # A row a video: its whole cost in micro-dollars, then cents by vendor.
        "videos": [
            [one["total_cost_micros"], *(one[f"{part}_cost_cents"] for part in _OF_VIDEOS)]
            for one in videos
        ],
    }


def _slider(one: Row) -> str:
    vendor, name = text(one["vendor"]), text(VENDORS.get(one["vendor"], one["vendor"]))
    return (
        f'<label class="yt-slider"><span>{name}</span>'
        f'<input type="range" min="0" max="{_MOST_PERCENT}" step="5" value="100" '
        f'data-vendor="{vendor}" data-key="what-if-{vendor}" '
        f'aria-label="{name}: per cent of today\'s price">'
        f"<output>100 %</output><small>{formats.money_short(one['amount_micros'])}</small></label>"
    )


def _outcome(key: str, title: str) -> str:
    return (
        f'<div data-outcome="{key}"><dt>{text(title)}</dt>'
        '<dd><b class="yt-figure">…</b><small></small></dd></div>'
    )
