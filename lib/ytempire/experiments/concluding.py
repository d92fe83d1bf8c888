"""The end of an experiment: what is used from now on, and who said so."""

from __future__ import annotations

import psycopg

from ytempire import clock
from ytempire.experiments import kept, reading
from ytempire.experiments.errors import ExperimentRefused
from ytempire.experiments.kept import Experiment
from ytempire.experiments.reading import Look

_CONCLUDE = """
update ytempire.experiments
set
    concluded_at = %(at)s, concluded_by = %(actor)s, decision = %(decision)s,
    adopted_arm = %(arm)s, conclusion = %(why)s
where experiment_id = %(experiment)s and concluded_at is null
"""


def conclude(
    connection: psycopg.Connection,
    name: str,
    *,
    use: str | None,
    actor: str,
    why: str | None,
) -> tuple[Experiment, Look]:
    """Look once more, and decide.

    Parameters
    ----------
    use
        The arm to use from now on; None: the experiment is abandoned.
    why
        In words; needed where the evidence does not say so by itself.

    Raises
    ------
    ExperimentRefused
        If it is concluded already, the arm is none of its arms, or an arm is to be adopted that
        is not shown to be better, or breaks a guardrail, and nobody says why.
    """
    experiment = kept.named(connection, name)
    if experiment.decision is not None:
        raise ExperimentRefused(f"{name} is concluded already: {experiment.decision}")
    if use is not None and use not in experiment.weights:
        raise ExperimentRefused(f"{use} is no arm of {name}: {', '.join(experiment.weights)}")
    seen = reading.look(connection, experiment)
    reading.note(connection, seen)
    control = next(iter(experiment.weights))
    (shown,) = [arm.decision for arm in seen.readout.arms if arm.arm == use] or [None]
    is_shown = shown == "better" and seen.readout.decision != "broken"
    if use is not None and use != control and not is_shown and not why:
        raise ExperimentRefused(
            f"{use} is not shown to be better ({seen.readout.words}): keep {control}, or say in "
            "--note why it is used all the same"
        )
    broken = seen.broken(use) if use is not None else []
    if broken and not why:
        raise ExperimentRefused(
            f"{use} harms more than was allowed ({', '.join(broken)}): keep {control}, or say in "
            "--note why it is used all the same"
        )
    decision = "abandoned" if use is None else "kept_control" if use == control else "adopted"
    connection.execute(
        _CONCLUDE,
        {
            "at": clock.now(), "actor": actor, "decision": decision,
            "arm": use if decision == "adopted" else None, "why": why,
            "experiment": experiment.experiment_id,
        },
    )  # fmt: skip
    return kept.named(connection, name), seen
