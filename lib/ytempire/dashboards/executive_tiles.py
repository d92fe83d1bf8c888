"""The five figures at the top of the executive page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import Origin, Tile
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

SHOWN_REASONS = 2
WHOLE_DOLLARS_FROM_MICROS = 1_000_000_000


def of_files(collected: Sequence[Tile]) -> list[Tile]:
    """Return the tiles as they stand where files were imported and nothing is collected."""
    why = "imported files only: nothing is collected here"
    origin = Origin("Imported files", "")
    return [
        replace(one, origin=origin)
        if one.name == "active_channels"
        else replace(one, figure=DASH, lines=(why,), hover=why, level="unknown", origin=origin)
        for one in collected
    ]


def active_channels(answer: Row, asked: Asked, question: Question) -> Tile:
    """Count the active channels."""
    metric = registry.get("active_channels")
    known = answer["channels"] > 0
    lines = []
    if known:
        lines.append(f"{formats.count(answer['channels'])} in all")
    if answer["subscribers"] is not None:
        lines.append(f"{formats.count_short(answer['subscribers'])} subscribers, rounded down")
    return Tile(
        "active_channels",
        metric.title,
        metric.text(answer["active_channels"]) if known else DASH,
        asked.origin(metric.source, answer["as_of"], "live" if known else None, question),
        lines,
        "" if known else metric.null_means,
    )


def revenue(answer: Row, estimate: Row, asked: Asked, question: Question) -> Tile:
    """Show the latest day that YouTube has told in full, and our estimate of today."""
    metric = registry.get("revenue")
    day, micros = answer["pacific_date"], answer["revenue_micros"]
    lines = []
    if micros is not None:
        before = answer["week_before_revenue_micros"]
        if before is not None:
            lines.append(f"{formats.change(micros, before)} on the same day a week before")
        earning = formats.counted(answer["channels_earning"], "channel")
        lines.append(f"latest complete day, {earning}")
    else:
        lines.append(answer["note"] or metric.null_means)
    lines.append(_today(estimate))
    return Tile(
        "revenue",
        metric.title if day is None else f"{metric.title}, {formats.day(day)}",
        _money(micros),
        asked.origin(
            metric.source, answer["as_of"], None if micros is None else "provisional", question
        ),
        lines,
        formats.money_exact(micros) if micros is not None else answer["note"] or metric.null_means,
    )


def videos_published(answer: Row, asked: Asked, question: Question) -> Tile:
    """Count today's videos, and those of the last 24 hours."""
    metric = registry.get("videos_published")
    known = answer["videos"] > 0
    last = formats.as_of(answer["last_published_at"], asked.now)
    return Tile(
        "videos_published",
        f"{metric.title} today",
        metric.text(answer["videos_today"]) if known else DASH,
        asked.origin(metric.source, answer["as_of"], "live" if known else None, question),
        [f"{formats.count(answer['videos_last_day'])} in the last 24 h", f"newest: {last}"]
        if known
        else [],
        "Pacific day, so far" if known else metric.null_means,
    )


def cost_per_video(answer: Row, asked: Asked, question: Question) -> Tile:
    """Average the direct cost of the videos published in the last complete days."""
    metric, share = registry.get("cost_per_video"), registry.get("share_under_target")
    value = metric.of(answer)
    first, last = answer["window_start"], answer["window_end"] - timedelta(days=1)
    lines = [f"published {formats.day(first)} – {formats.day(last)}"]
    if value is None:
        lines.append(metric.null_means)
    else:
        target = formats.money(registry.COST_TARGET_MICROS, places=0)
        known, all_of_them = answer["videos_with_cost"], answer["videos_published"]
        lines.append(f"{share.text(share.of(answer))} under {target}")
        lines.append(f"{formats.count(known)} of {formats.count(all_of_them)} with a known cost")
    return Tile(
        "cost_per_video",
        metric.title,
        metric.text(value),
        asked.origin(
            metric.source, answer["as_of"], None if value is None else "provisional", question
        ),
        lines,
        metric.meaning if value is not None else metric.null_means,
    )


def system_health(reasons: Sequence[Row], asked: Asked, question: Question) -> Tile:
    """Turn the reasons into one light: the worst of them."""
    levels = {reason["level"] for reason in reasons}
    level = next((one for one in ("red", "yellow", "unknown") if one in levels), "green")
    bad = [f"{r['subject']}: {r['reason']}" for r in reasons if r["level"] != "note"]
    notes = [f"{r['subject']}: {r['reason']}" for r in reasons if r["level"] == "note"]
    lines = bad[:SHOWN_REASONS]
    if len(bad) > SHOWN_REASONS:
        lines.append(f"and {len(bad) - SHOWN_REASONS} more")
    if level == "green":
        lines = ["last runs, sources and checks are well"]
    return Tile(
        "system_health",
        "System health",
        DASH if level == "unknown" else level.capitalize(),
        asked.origin("runs, sources and checks", asked.now, "live", question),
        lines,
        "\n".join(bad + notes) or "nothing is wrong",
        level,
    )


def _today(estimate: Row) -> str:
    if not estimate:
        why = registry.get("revenue_estimate").null_means
        return f"today {DASH} (YTEMPIRE estimate: {why})"
    places = _places(estimate["high_micros"])
    middle, low, high = (
        formats.money(estimate[part], places)
        for part in ("revenue_micros", "low_micros", "high_micros")
    )
    held = formats.rate(estimate["interval_ratio"], 0)
    return f"today ≈ {middle}, {low} to {high} ({held} interval), YTEMPIRE estimate"


def _money(micros: int | None) -> str:
    return formats.money(micros, _places(micros or 0))


def _places(micros: int) -> int:
    return 0 if abs(micros) >= WHOLE_DOLLARS_FROM_MICROS else 2
