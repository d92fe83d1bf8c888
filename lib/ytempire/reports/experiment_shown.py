"""The sentences, pictures and tables of the report experiment_readout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import polars as pl

from ytempire.charts.tables import Column, table
from ytempire.experiments.kept import Experiment
from ytempire.experiments.reading import Look
from ytempire.insights.experiment_readout import ArmReadout
from ytempire.metrics import formats
from ytempire.reports import estimates, picturing, wording
from ytempire.reports.looking import Row

_ARMS = (
    Column("experiment", "Experiment"),
    Column("arm", "Arm"),
    Column("units", "Measured", "number"),
    Column("lift", "Lift", "number", "the control, or too few videos yet"),
    Column("interval", "Interval", "number", "the control, or too few videos yet"),
    Column("best", "Chance of being best", "number", "too few videos, or a switchback"),
    Column("loss", "Using it gives up", "number", "too few videos, or a switchback"),
    Column("so", "So"),
)
_GUARDRAILS = (
    Column("experiment", "Experiment"),
    Column("guardrail", "Guardrail"),
    Column("arm", "Arm"),
    Column("harm", "Largest harm allowed", "number"),
    Column("change", "Change", "number", "too few videos yet"),
    Column("interval", "Interval", "number", "too few videos yet"),
    Column("units", "Measured", "number"),
    Column("state", "So"),
)
_REGISTERED = (
    Column("experiment", "Experiment"),
    Column("hypothesis", "What is expected"),
    Column("surface", "What differs"),
    Column("metric", "What decides"),
    Column("smallest", "Smallest that matters", "number"),
    Column("planned", "Planned", "number"),
    Column("assigned", "Assigned", "number"),
    Column("registered", "Registered"),
    Column("state", "State"),
)
_THEIRS = (
    Column("video", "Video"),
    Column("element", "What differed"),
    Column("outcome", "YouTube's word"),
    Column("variant", "Variant"),
    Column("share", "Watch time", "number"),
    Column("days", "Pacific days"),
)
_SCHEMA_ARMS: dict[str, pl.DataType | type[pl.DataType]] = {
    "experiment": pl.String, "arm": pl.String, "is_control": pl.Boolean, "units": pl.Int64,
    "lift_ratio": pl.Float64, "lift_low_ratio": pl.Float64, "lift_high_ratio": pl.Float64,
    "best_ratio": pl.Float64, "expected_loss_ratio": pl.Float64, "decision": pl.String,
}  # fmt: skip
_SCHEMA_GUARDRAILS: dict[str, pl.DataType | type[pl.DataType]] = {
    "experiment": pl.String, "guardrail": pl.String, "arm": pl.String,
    "largest_harm_ratio": pl.Float64, "units": pl.Int64, "change_ratio": pl.Float64,
    "low_ratio": pl.Float64, "high_ratio": pl.Float64, "state": pl.String,
}  # fmt: skip


def sentence(look: Look, now: datetime) -> str:
    """Return what an experiment says, and what to do, in Markdown."""
    one, readout = look.experiment, look.readout
    units = sum(arm.units for arm in readout.arms)
    what = "day" if one.design == "switchback" else "video"
    measured = f"{wording.counted(units, what)} measured of {formats.count(one.planned_units)}"
    parts = [_lift(arm) for arm in readout.arms if arm.lift is not None]
    lifts = f" {wording.listed(parts)}." if parts else ""
    harms = [
        f"{guarded.guardrail} of {guarded.arm} is {guarded.state}"
        for guarded in look.guarded
        if guarded.state != "held"
    ]
    held = " All guardrails are held." if look.guarded else ""
    harmed = f" Guardrails: {wording.listed(harms, most=len(harms))}." if harms else held
    ended = f" It is {one.state(now)}." if one.decision is not None else ""
    return f"**{one.name}**: {look.words} ({measured}).{lifts}{harmed}{ended}"


def pictures(looks: Sequence[Look]) -> str:
    """Return the arms' lifts and what they do to what is guarded, drawn."""
    lifts = estimates.picture(
        "Lift of each arm over its control",
        "report_lifts",
        [one | {"name": f"{one['experiment']}: {one['arm']}"} for one in _arm_rows(looks)],
        ("name", "lift_low_ratio", "lift_ratio", "lift_high_ratio"),
        "Of what was registered to decide; the line is the interval that holds at all looks "
        "together. Blue: it leaves out zero",
        is_shown=lambda one: one["lift_low_ratio"] > 0 or one["lift_high_ratio"] < 0,
        write=lambda one: (
            f"{estimates.signed(one['lift_ratio'])} "
            f"({estimates.between(one['lift_low_ratio'], one['lift_high_ratio'])})"
        ),
    )
    guarded = estimates.picture(
        "What arms do to what is guarded",
        "report_lifts",
        [
            one
            | {"name": f"{one['guardrail']} of {one['arm']}, {one['experiment']} ({one['state']})"}
            for one in _guardrail_rows(looks)
        ],
        ("name", "low_ratio", "change_ratio", "high_ratio"),
        "Change against the control, with the interval that holds at all looks together. Blue: "
        "held or broken",
        is_shown=lambda one: one["state"] != "unknown",
        write=lambda one: (
            f"{estimates.signed(one['change_ratio'])} "
            f"({estimates.between(one['low_ratio'], one['high_ratio'])})"
        ),
    )
    return picturing.shown((lifts, guarded), "No arm has enough videos to draw yet.")


def arms(looks: Sequence[Look]) -> str:
    """Return what each arm does, as HTML."""
    listed = [
        {
            "experiment": one["experiment"],
            "arm": one["arm"],
            "units": formats.count(one["units"]),
            "lift": estimates.signed(one["lift_ratio"]),
            "interval": estimates.between(one["lift_low_ratio"], one["lift_high_ratio"]),
            "best": formats.rate(one["best_ratio"], 0),
            "loss": formats.rate(one["expected_loss_ratio"], 2),
            "so": "control" if one["is_control"] else one["decision"],
        }
        for one in _arm_rows(looks)
    ]
    return "<h3>Arms</h3>" + table(_ARMS, listed, "There is no experiment to tell of.")


def guardrails(looks: Sequence[Look]) -> str:
    """Return whether what is guarded is harmed, as HTML."""
    listed = [
        {
            "experiment": one["experiment"],
            "guardrail": one["guardrail"],
            "arm": one["arm"],
            "harm": formats.rate(one["largest_harm_ratio"], 0),
            "change": estimates.signed(one["change_ratio"]),
            "interval": estimates.between(one["low_ratio"], one["high_ratio"]),
            "units": formats.count(one["units"]),
            "state": one["state"],
        }
        for one in _guardrail_rows(looks)
    ]
    return "<h3>Guardrails</h3>" + table(_GUARDRAILS, listed, "No experiment named a guardrail.")


def registered(looks: Sequence[Look], now: datetime) -> str:
    """Return what was fixed before each began, as HTML."""
    listed = [
        {
            "experiment": look.experiment.name,
            "hypothesis": look.experiment.hypothesis,
            "surface": look.experiment.surface.replace("_", " "),
            "metric": _metric(look.experiment),
            "smallest": estimates.signed(look.experiment.smallest_lift_ratio),
            "planned": formats.count(look.experiment.planned_units),
            "assigned": formats.count(look.experiment.assigned_units),
            "registered": f"{formats.instant(look.experiment.registered_at)} by "
            f"{look.experiment.registered_by}",
            "state": look.experiment.state(now),
        }
        for look in looks
    ]
    return "<h3>Registered</h3>" + table(_REGISTERED, listed, "Nothing was registered.")


def theirs(rows: Sequence[Row]) -> str:
    """Return the results of YouTube's own tests, as HTML."""
    listed = [
        {
            "video": one["title"],
            "element": one["element"],
            "outcome": one["outcome"],
            "variant": one["variant"] + (" (chosen)" if one["is_winner"] else ""),
            "share": formats.rate(one["watch_time_share_ratio"], 0),
            "days": wording.span(one["began_date"], one["ended_date"]),
        }
        for one in rows
    ]
    return "<h3>YouTube's own tests</h3>" + table(
        _THEIRS, listed, "None was entered: ytempire experiments enter takes them."
    )


def arms_frame(looks: Sequence[Look]) -> pl.DataFrame:
    """Return one row an experiment and arm."""
    return pl.DataFrame(list(_arm_rows(looks)), schema=_SCHEMA_ARMS)


def guardrails_frame(looks: Sequence[Look]) -> pl.DataFrame:
    """Return one row an experiment, guardrail and arm."""
    return pl.DataFrame(list(_guardrail_rows(looks)), schema=_SCHEMA_GUARDRAILS)


def _arm_rows(looks: Sequence[Look]) -> Iterator[Row]:
    for look in looks:
        control = next(iter(look.experiment.weights))
        for arm in look.readout.arms:
            yield {
                "experiment": look.experiment.name,
                "arm": arm.arm,
                "is_control": arm.arm == control,
                "units": arm.units,
                "lift_ratio": arm.lift,
                "lift_low_ratio": arm.lift_low,
                "lift_high_ratio": arm.lift_high,
                "best_ratio": arm.best_ratio,
                "expected_loss_ratio": arm.expected_loss,
                "decision": arm.decision,
            }


def _guardrail_rows(looks: Sequence[Look]) -> Iterator[Row]:
    for look in looks:
        for one in look.guarded:
            yield {
                "experiment": look.experiment.name,
                "guardrail": one.guardrail,
                "arm": one.arm,
                "largest_harm_ratio": one.largest_harm,
                "units": one.units,
                "change_ratio": one.change,
                "low_ratio": one.low,
                "high_ratio": one.high,
                "state": one.state,
            }


def _lift(arm: ArmReadout) -> str:
    return (
        f"{arm.arm}: {estimates.signed(arm.lift)} "
        f"({estimates.between(arm.lift_low, arm.lift_high)})"
    )


def _metric(one: Experiment) -> str:
    if one.design == "switchback":
        return f"views a day, {one.planned_units} days"
    hours = one.horizon_hours
    age = f"{hours // 24} days" if hours % 24 == 0 and hours > 24 else f"{hours} h"
    return f"{one.metric.replace('_', ' ')} at {age}"
