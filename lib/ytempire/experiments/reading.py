"""What an experiment says now, and the note that it was looked at."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl
import psycopg

from ytempire import clock
from ytempire.experiments import kept, planning
from ytempire.experiments.kept import Experiment
from ytempire.insights import (
    channel_levels,
    experiment_readout,
    guardrails,
    randomisation,
    switchback,
)
from ytempire.insights.experiment_readout import ArmReadout, Decision, Readout
from ytempire.insights.guardrails import Guarded
from ytempire.insights.sample_ratio import check
from ytempire.warehouse import queries

_LOOK = """
insert into ytempire.experiment_looks (
    experiment_id, looked_at, arm, units, lift_ratio, lift_low_ratio, lift_high_ratio, best_ratio,
    expected_loss_ratio, sample_ratio_p, decision
) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
on conflict (experiment_id, looked_at, arm) do nothing
"""
COVARIATES = ("level", "is_shorts")


@dataclass(frozen=True)
class Look:
    """An experiment, looked at.

    Attributes
    ----------
    due
        Units that are old enough to be measured.
    chosen
        Units whose arm is not the one that the lot gave them.
    guarded
        What each arm does to what may not be harmed.
    """

    experiment: Experiment
    readout: Readout
    due: int
    chosen: int
    guarded: tuple[Guarded, ...] = ()

    def broken(self, arm: str) -> list[str]:
        """Return the guardrails that an arm breaks."""
        return self._guardrails(arm, "broken")

    @property
    def words(self) -> str:
        """Return what to do: what is better and harms too much is not told to be used."""
        if self.readout.decision != "better":
            return self.readout.words
        better = [arm.arm for arm in self.readout.arms if arm.decision == "better"]
        if any(not self._guardrails(arm, "broken", "unknown") for arm in better):
            return self.readout.words
        for state, what in (
            ("broken", "but harms more than was allowed ({}): do not use it"),
            ("unknown", "but not yet known to harm no more than was allowed ({}): wait"),
        ):
            of = sorted({name for arm in better for name in self._guardrails(arm, state)})
            if of:
                return f"better than the control, {what.format(', '.join(of))}"
        return self.readout.words

    def _guardrails(self, arm: str, *states: str) -> list[str]:
        return [one.guardrail for one in self.guarded if one.arm == arm and one.state in states]


def look(connection: psycopg.Connection, experiment: Experiment) -> Look:
    """Read an experiment."""
    if experiment.design == "switchback":
        return _switchback(connection, experiment)
    units = queries.run(connection, "insights/experiment_units", experiment=experiment.name)
    sums = planning.past(
        connection, experiment.metric, experiment.horizon_hours, experiment.starts_at
    )
    measured = units.filter(pl.col("outcome").is_not_null()).with_columns(
        is_shorts=(pl.col("format") == "shorts").cast(pl.Float64)
    )
    with_past = measured.join(
        channel_levels.levels(sums), on=["channel_id", "format"], how="left", nulls_equal=True
    )
    readout = experiment_readout.read(with_past, experiment.fixed, COVARIATES)
    chosen = randomisation.not_drawn(experiment.drawn, units)
    harmed = queries.run(connection, "insights/experiment_guardrails", experiment=experiment.name)
    guarded = guardrails.read(harmed, experiment.fixed, experiment.guardrails)
    return Look(experiment, readout, int(units["is_due"].sum()), chosen.height, tuple(guarded))


def look_at_running(connection: psycopg.Connection) -> int:
    """Read every experiment that runs and note what is seen; return how many there are.

    A look costs nothing: the intervals hold at all looks together.
    """
    now = clock.now()
    running = [one for one in kept.every(connection) if one.state(now) == "runs"]
    for experiment in running:
        note(connection, look(connection, experiment))
    return len(running)


def note(connection: psycopg.Connection, seen: Look) -> None:
    """Write down what was seen."""
    at, whole = clock.now(), seen.readout
    with connection.cursor() as cursor:
        cursor.executemany(
            _LOOK,
            [
                (
                    seen.experiment.experiment_id, at, arm.arm, arm.units, arm.lift, arm.lift_low,
                    arm.lift_high, arm.best_ratio, arm.expected_loss, whole.ratio.p_value,
                    whole.decision,
                )
                for arm in whole.arms
            ],
        )  # fmt: skip


def _switchback(connection: psycopg.Connection, experiment: Experiment) -> Look:
    """Read a switchback: once, when all its days are over."""
    days = queries.run(
        connection, "insights/switchback_days", experiment=experiment.name,
        wash_out_hours=switchback.WASH_OUT_HOURS,
    )  # fmt: skip
    control, other = experiment.weights
    counts = dict(days.filter(pl.col("outcome").is_not_null()).group_by("arm").len().iter_rows())
    is_over = bool(days["is_due"].all())
    pairs = days.with_columns(pair=pl.col("stratum").str.strip_prefix("pair ").cast(pl.Int64))
    found = switchback.read(pairs, (control, other), alpha=experiment.alpha) if is_over else None
    decision: Decision = "too early"
    if found is not None:
        smallest = experiment.smallest_lift_ratio
        is_small = -smallest / (1 + smallest) < found.low and found.high < smallest
        decision = (
            "better" if found.low > 0 else "worse" if found.high < 0
            else "too small" if is_small else "undecided"
        )  # fmt: skip
    elif is_over:
        decision = "undecided"
    bare = (None, None, None, None, None, None)
    arms = [
        ArmReadout(control, counts.get(control, 0), *bare, None),
        ArmReadout(other, counts.get(other, 0), *bare, decision)
        if found is None
        else ArmReadout(
            other, counts.get(other, 0), None, found.lift, found.low, found.high, None, None,
            decision,
        ),
    ]  # fmt: skip
    # Days were dealt in pairs: their counts differ only by days that are not told.
    ratio = check(counts, experiment.weights)
    readout = Readout(arms, ratio, 0.0, None, decision)
    drawn = switchback.schedule(
        experiment.experiment_id, (control, other), days["pacific_date"][0], days.height
    )
    chosen = int((drawn["arm"] != days["arm"]).sum())
    return Look(experiment, readout, int(days["is_due"].sum()), chosen)
