"""What videos cost, how far attempts come, when viewers engage, and what needs a hand."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire import units
from ytempire.charts.tables import Column, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.metrics.measures import FACTORY, LEDGER

COMPONENTS = {
    "openai": "OpenAI", "elevenlabs": "ElevenLabs", "stability_ai": "Stability AI",
    "pexels": "Pexels", "gpu": "GPU", "cpu": "CPU", "other_api": "Other APIs",
    "storage_and_bandwidth": "Storage and bandwidth",
}  # fmt: skip
WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CENT_MICROS = 10_000


def cost_breakdown(components: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw whom the cost of the published videos went to."""
    if not components or not components[0]["total_cost_cents"]:
        return undrawn("No cost to break down: no video of these days has a known cost.")
    texts = [
        {
            "component": COMPONENTS[one["component"]],
            "shown": formats.money(one["cost_cents"] * CENT_MICROS),
            "percent": formats.rate(one["cost_ratio"]),
        }
        for one in components
    ]
    rows = [
        text
        | {
            "usd": float(units.micros_to_usd(one["cost_cents"] * CENT_MICROS)),
            "share": one["cost_ratio"],
        }
        for one, text in zip(components, texts, strict=True)
        if one["cost_cents"]
    ]
    first = components[0]
    total = formats.money(first["total_cost_cents"] * CENT_MICROS)
    words = (
        f"{LEDGER}, direct cost of {formats.counted(first['videos_with_cost'], 'video')} published "
        f"{formats.day(first['window_start'])} to before {formats.day(first['window_end'])}: "
        f"{total}"
    )
    return drawn(
        "cost_breakdown",
        {"components": rows},
        asked.origin(words, first["as_of"], "provisional", question),
        (
            Column("component", "Component"),
            Column("shown", "Cost", "number"),
            Column("percent", "Share", "number"),
        ),
        texts,
    )


def funnel(steps: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw how many attempts reached each step from queue to publication."""
    if not steps:
        return undrawn("No attempt was queued in these days.")
    before = [None, *(one["jobs"] for one in steps)]
    rows = [
        {
            "position": one["position"],
            "step": str(one["step"]).capitalize(),
            "jobs": one["jobs"],
            "shown": f"{formats.count(one['jobs'])} ({formats.rate(one['reached_ratio'], 0)})",
            "lost": DASH if earlier is None else formats.count(earlier - one["jobs"]),
        }
        for one, earlier in zip(steps, before, strict=False)
    ]
    first = steps[0]
    words = (
        f"{FACTORY}, {formats.counted(first['jobs_queued'], 'attempt')} queued in the last "
        f"{question.parameters['days']} days: {formats.count(first['under_way'])} under way, "
        f"{formats.count(first['failed'])} failed"
    )
    return drawn(
        "pipeline_funnel",
        {"steps": rows},
        asked.origin(words, first["as_of"], "live", question),
        (
            Column("step", "Step"),
            Column("shown", "Attempts that reached it", "number"),
            Column("lost", "Of the step before, not here", "number", "it is the first step"),
        ),
        [{key: str(row[key]) for key in ("step", "shown", "lost")} for row in rows],
    )


def heatmap(hours: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw live engagement by Pacific day of the week and hour."""
    metric = registry.get("engagement_live")
    known = [one for one in hours if one["engagement_live"] is not None]
    if not known:
        return undrawn(f"No engagement to draw: {metric.null_means}.")
    rows = [
        {
            "day": WEEK[one["day_of_week"]],
            "hour": one["hour_of_day"],
            "rate": one["engagement_live"],
            "shown": metric.text(one["engagement_live"]),
            "views": formats.count(one["views_gained"]),
        }
        for one in known
    ]
    last = max(one["last_day"] for one in known)
    words = (
        f"{metric.source}, readings of {question.parameters['days']} UTC days to "
        f"{formats.day(last)}, videos up to 90 days old"
    )
    return drawn(
        "engagement_heatmap",
        {"hours": rows},
        asked.origin(words, None, "live", question).said_elsewhere(),
        (
            Column("day", "Day"),
            Column("hour", "Hour (Pacific)", "number"),
            Column("shown", metric.label, "number"),
            Column("views", "Views gained", "number"),
        ),
        [{key: str(row[key]) for key in ("day", "hour", "shown", "views")} for row in rows],
    )


_FAILING = (
    Column("channel", "Channel"),
    Column("reason", "Why"),
    Column("score", "Health", "number", "too little is known to score the channel"),
    Column("silent", "Silent for", "number", "it never published"),
)


def failing_channels(channels: Sequence[Row], asked: Asked, question: Question) -> str:
    """List the active channels that need attention, each with why."""
    if not channels:
        return table(_FAILING, [], "No active channel fails: none is low, falling or silent.")
    rows = [
        {
            "channel": one["channel_name"],
            "reason": one["reason"],
            "score": DASH
            if one["score"] is None
            else f"{one['score']:.0f} ({one['low']:.0f} to {one['high']:.0f})",
            "silent": DASH
            if one["silent_days"] is None
            else formats.duration(one["silent_days"] * 86_400),
        }
        for one in channels
    ]
    scored = [one["pacific_date"] for one in channels if one["pacific_date"] is not None]
    words = (
        f"YTEMPIRE-derived, {formats.counted(channels[0]['channels_failing'], 'channel')} in all, "
        f"scored to {formats.day(max(scored, default=None))}"
    )
    small_print = asked.origin(words, None, "estimate", question).said_elsewhere()
    return table(_FAILING, rows, "", group="channel") + origin(small_print)


_DEAR = (
    Column("title", "Title"),
    Column("channel", "Channel"),
    Column("cost", "Cost", "number", order="micros"),
)


def cost_alerts(videos: Sequence[Row], asked: Asked, question: Question) -> str:
    """List the videos that cost more than the alert, the dearest first."""
    given = question.parameters
    alert, limit = (formats.money(int(str(given[f"{name}_micros"]))) for name in ("alert", "limit"))
    if not videos:
        why = f"No video of the last {given['days']} days cost more than {alert}."
        return table(_DEAR, [], why)
    rows = [
        {
            "title": one["title"],
            "channel": one["channel_name"],
            "cost": formats.money(one["total_cost_micros"]),
            "micros": str(one["total_cost_micros"]),
        }
        for one in videos
    ]
    words = (
        f"{LEDGER}, published in the last {given['days']} days: "
        f"{formats.count(videos[0]['videos_over_alert'])} above {alert}, "
        f"{formats.count(videos[0]['videos_over_limit'])} above {limit}"
    )
    small_print = asked.origin(words, videos[0]["as_of"], "provisional", question)
    return table(_DEAR, rows, "", group="channel") + origin(small_print)
