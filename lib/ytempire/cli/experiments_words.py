"""Experiments in words, and as facts for scripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ytempire.cli.columns import aligned

if TYPE_CHECKING:
    import polars as pl

    from ytempire.experiments.kept import Experiment
    from ytempire.experiments.planning import Planned
    from ytempire.experiments.reading import Look
    from ytempire.insights.guardrails import Guarded

_UNKNOWN = "-"


def planned(found: Planned, told: Mapping[str, Any]) -> str:
    """Return a plan as sentences."""
    plan, spread = found.plan, found.spread
    basis = (
        f"{spread.videos:,} videos of this network differ by {spread.deviation:.2f} (log), of "
        f"which their channels' past explains {spread.explained_ratio:.0%}."
        if spread.videos
        else f"Too few videos are measured here: {spread.deviation:.2f} (log) is what is usual."
    )
    return "\n".join([
        f"To find {told['lift']:+.0%}: {plan.units:,} measured videos, {plan.units_an_arm:,} in "
        "the smallest arm.",
        f"At {found.videos_a_day * told['part']:,.1f} videos a day that takes "
        f"{plan.days_of_uploads:,.1f} days of uploads, and {plan.days:,.1f} until the last is "
        "measured.",
        "It may be read as often as you like, and ends earlier where the effect is larger; read "
        f"once, at the end, {plan.units_an_arm_one_look:,} an arm would do.",
        basis,
    ])  # fmt: skip


def plan_facts(found: Planned) -> dict[str, Any]:
    """Return a plan for scripts."""
    return asdict(found.plan) | {
        "videos_a_day": found.videos_a_day,
        "deviation": found.spread.deviation,
        "explained_ratio": found.spread.explained_ratio,
        "videos_told": found.spread.videos,
    }


def registered(made: Experiment, found: Planned) -> str:
    """Return what was registered, and what comes next."""
    control, *others = made.weights
    return (
        f"{made.name} is registered: {', '.join(others)} against {control}, by {_metric(made)}; "
        f"over at {made.planned_units:,} measured videos (about {found.plan.days:,.0f} days).\n"
        f"Give each new video its arm: ytempire experiments assign {made.name} --file videos.csv"
    )


def switchback(made: Experiment) -> str:
    """Return what was registered of a live video."""
    return (
        f"{made.name} is registered: {made.youtube_video_id} changes between "
        f"{' and '.join(made.weights)} for {made.planned_units} days from {made.first_date}, at "
        f"midnight Pacific.\nIt is read when they are over: ytempire experiments read {made.name}"
    )


def facts(one: Experiment, now: datetime) -> dict[str, Any]:
    """Return an experiment for scripts."""
    return asdict(one) | {"state": one.state(now)}


def table(found: Sequence[Experiment], theirs: pl.DataFrame, now: datetime) -> str:
    """Return the experiments as a table, and YouTube's tests below."""
    if not found and theirs.is_empty():
        return (
            "No experiment is registered. `ytempire experiments plan --lift 20%` says what one "
            "would take."
        )
    lines: list[str] = []
    if found:
        rows: list[tuple[str, ...]] = [("name", "state", "arms", "by", "assigned", "planned")]
        rows += [
            (one.name, one.state(now), " / ".join(one.weights), _metric(one),
             f"{one.assigned_units:,}", f"{one.planned_units:,}")
            for one in found
        ]  # fmt: skip
        lines += aligned(rows)
    if theirs.height:
        rows = [("YouTube's test", "ended", "outcome", "variant", "watch time")]
        rows += [
            (row["youtube_video_id"], row["ended_date"].isoformat(), row["outcome"],
             row["variant"] + (" (chosen)" if row["is_winner"] else ""),
             f"{row['watch_time_share_ratio']:.0%}")
            for row in theirs.iter_rows(named=True)
        ]  # fmt: skip
        lines += ["", *aligned(rows)] if lines else aligned(rows)
    return "\n".join(lines)


def look(seen: Look) -> str:
    """Return what an experiment shows."""
    one, readout = seen.experiment, seen.readout
    rows: list[tuple[str, ...]] = [
        ("arm", "measured", "lift", "interval", "best", "gives up", "so")
    ]
    for arm in readout.arms:
        known = arm.lift is not None and arm.lift_low is not None and arm.lift_high is not None
        rows.append(
            (
                arm.arm,
                f"{arm.units:,}",
                f"{arm.lift:+.1%}" if known else _UNKNOWN,
                f"{arm.lift_low:+.1%} to {arm.lift_high:+.1%}" if known else _UNKNOWN,
                _UNKNOWN if arm.best_ratio is None else f"{arm.best_ratio:.0%}",
                _UNKNOWN if arm.expected_loss is None else f"{arm.expected_loss:.2%}",
                arm.decision or "control",
            )
        )
    what = "days" if one.design == "switchback" else "videos"
    measured = sum(arm.units for arm in readout.arms)
    lines = [
        f"{one.name}: {seen.words}.",
        *aligned(rows),
        f"By {_metric(one)}; {measured:,} of {one.planned_units:,} planned {what} are measured, "
        f"{seen.due:,} of {one.assigned_units:,} assigned are old enough.",
    ]
    lines += map(guarded, seen.guarded)
    if readout.deviation is not None:
        lines.append(
            f"Channels' past explains {readout.explained_ratio:.0%} of the differences. Intervals "
            f"hold at all looks together, but for {one.alpha:.0%}."
        )
    if readout.ratio.is_off:
        counts = ", ".join(
            f"{arm} {n:,} (expected {readout.ratio.expected[arm]:,.0f})"
            for arm, n in readout.ratio.counts.items()
        )
        lines.append(f"Measured: {counts}; p = {readout.ratio.p_value:.1g}.")
    if seen.chosen:
        lines.append(
            f"{seen.chosen:,} have another arm than the lot gave them: somebody wrote them by hand."
        )
    return "\n".join(lines)


def guarded(one: Guarded) -> str:
    """Return what an arm does to what may not be harmed."""
    from ytempire.insights.guardrails import HARM_IS_A_RISE

    so = {"held": "is held", "broken": "is BROKEN", "unknown": "is not known to be held"}[one.state]
    way = "rise" if HARM_IS_A_RISE[one.guardrail] else "fall"
    limit = f"{one.guardrail} of {one.arm} may {way} by {one.largest_harm:.0%} and {so}"
    if one.change is None or one.low is None or one.high is None:
        return f"Guardrail: {limit}; {one.units:,} videos are measured."
    return (
        f"Guardrail: {limit}: {one.change:+.1%} ({one.low:+.1%} to {one.high:+.1%}, "
        f"{one.units:,} videos)."
    )


def look_facts(seen: Look) -> dict[str, Any]:
    """Return what an experiment shows, for scripts."""
    readout = seen.readout
    return {
        "experiment": seen.experiment.name,
        "decision": readout.decision,
        "words": seen.words,
        "arms": [asdict(arm) for arm in readout.arms],
        "sample_ratio_p": readout.ratio.p_value,
        "explained_ratio": readout.explained_ratio,
        "deviation": readout.deviation,
        "due": seen.due,
        "chosen_by_hand": seen.chosen,
        "guardrails": [asdict(one) for one in seen.guarded],
    }


def concluded(one: Experiment, seen: Look) -> str:
    """Return how an experiment ended."""
    if one.decision == "abandoned":
        return f"{one.name} is abandoned. At the end: {seen.words}."
    used = one.adopted_arm or next(iter(one.weights))
    loss = next(arm.expected_loss for arm in seen.readout.arms if arm.arm == used)
    cost = "" if loss is None else f" It gives up {loss:.2%} on average if another arm is better."
    return f"{one.name} is concluded: use {used}. At the end: {seen.words}.{cost}"


def _metric(one: Experiment) -> str:
    hours = one.horizon_hours
    age = f"{hours // 24} days" if hours % 24 == 0 and hours > 24 else f"{hours} h"
    if one.design == "switchback":
        return "views a day"
    return f"{one.metric.replace('_', ' ')} at {age}"
