"""An experiment is written down before it begins: what decides, when, and what would matter."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime, timedelta

import psycopg
from psycopg import errors

from ytempire import clock
from ytempire.experiments import kept, planning
from ytempire.experiments.errors import ExperimentRefused
from ytempire.experiments.kept import Experiment
from ytempire.experiments.planning import Planned
from ytempire.insights import switchback
from ytempire.insights.guardrails import HARM_IS_A_RISE

_EXPERIMENT = """
insert into ytempire.experiments (
    name, design, surface, hypothesis, metric, horizon_hours, smallest_lift_ratio, alpha,
    planned_units, planned_error, video_id, first_date, registered_at, registered_by, starts_at
) values (
    %(name)s, %(design)s, %(surface)s, %(hypothesis)s, %(metric)s, %(horizon_hours)s,
    %(smallest_lift_ratio)s, %(alpha)s, %(planned_units)s, %(planned_error)s, %(video_id)s,
    %(first_date)s, %(registered_at)s, %(registered_by)s, %(starts_at)s
) returning experiment_id
"""
_ARM = """
insert into ytempire.experiment_arms (experiment_id, arm, place, weight, description)
values (%s, %s, %s, %s, %s)
"""
_GUARDRAIL = """
insert into ytempire.experiment_guardrails (experiment_id, guardrail, largest_harm_ratio)
values (%s, %s, %s)
"""
_ASSIGNMENT = """
insert into ytempire.experiment_assignments (
    experiment_id, unit_id, stratum, position, arm, assigned_at
) values (%s, %s, %s, %s, %s, %s)
"""
_PIN = """
insert into ytempire.poll_pins (video_id, pinned_until, reason)
values (%s, %s, %s) on conflict (video_id, pinned_at) do nothing
"""
_DAY_DEVIATION = 0.12
"""Of a day's log views of one video around its decay, where a switchback is planned."""


def videos(
    connection: psycopg.Connection,
    name: str,
    weights: Mapping[str, int],
    *,
    surface: str,
    hypothesis: str,
    metric: str,
    horizon_hours: int,
    smallest_lift: float,
    planned: Planned,
    alpha: float,
    actor: str,
    starts_at: datetime | None = None,
    descriptions: Mapping[str, str] | None = None,
    guardrails: Mapping[str, float] | None = None,
) -> Experiment:
    """Register an experiment on new videos.

    Parameters
    ----------
    weights
        Arm to its share in parts; the first is the control.
    planned
        What it takes, by `planning.plan`: when it is over is fixed now.
    starts_at
        Since when units are assigned; None: from now on.
    guardrails
        What no arm may harm (`insights.guardrails.HARM_IS_A_RISE`), to the largest harm allowed.

    Raises
    ------
    ExperimentRefused
        If there is one of this name, it would begin before it is registered, or what is to be
        guarded is not measured.
    """
    now = clock.now()
    if starts_at is not None and starts_at < now:
        raise ExperimentRefused(
            f"it would have begun at {starts_at:%Y-%m-%d %H:%M} UTC, before it is registered: what "
            "was made before may not decide it. Leave --starts away, or name a later time"
        )
    planning.check_metric(metric, horizon_hours)
    _check_guardrails(guardrails or {})
    experiment = _write(
        connection, weights, descriptions or {},
        name=name, design="videos", surface=surface, hypothesis=hypothesis, metric=metric,
        horizon_hours=horizon_hours, smallest_lift_ratio=smallest_lift, alpha=alpha,
        planned_units=planned.plan.units, planned_error=planned.plan.planned_error, video_id=None,
        first_date=None, registered_at=now, registered_by=actor, starts_at=starts_at or now,
    )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.executemany(
            _GUARDRAIL,
            [(experiment.experiment_id, *one) for one in (guardrails or {}).items()],
        )
    return kept.named(connection, name)


def _check_guardrails(guardrails: Mapping[str, float]) -> None:
    known = ", ".join(HARM_IS_A_RISE)
    for name, harm in guardrails.items():
        if name not in HARM_IS_A_RISE:
            raise ExperimentRefused(f"{name} is no guardrail: there are {known}")
        if not 0 < harm < 1:
            raise ExperimentRefused(
                f"the largest harm to {name} lies between 0 and 100 %: 5% is 0.05"
            )


def live_video(
    connection: psycopg.Connection,
    name: str,
    arms: tuple[str, str],
    youtube_video_id: str,
    *,
    surface: str,
    hypothesis: str,
    smallest_lift: float,
    days: int,
    alpha: float,
    actor: str,
    first: date | None = None,
    descriptions: Mapping[str, str] | None = None,
) -> Experiment:
    """Register a switchback of a live video, draw its days, and have it read often.

    Raises
    ------
    ExperimentRefused
        If the video is not known, or the days are too few, odd or past.
    """
    now = clock.now()
    tomorrow = clock.pacific_date(now) + timedelta(days=1)
    first = first or tomorrow
    if first < tomorrow:
        raise ExperimentRefused(f"the first day is to come: {tomorrow} or later")
    found = connection.execute(
        "select video_id from ytempire.videos "
        "where youtube_video_id = %s and published_at <= ytempire.clock_now()",
        [youtube_video_id],
    ).fetchone()
    if found is None:
        raise ExperimentRefused(f"no published video is called {youtube_video_id} here")
    if days < switchback.FEWEST_DAYS or days % 2:
        raise ExperimentRefused(
            f"a switchback takes an even number of days, {switchback.FEWEST_DAYS} or more"
        )
    experiment = _write(
        connection, dict.fromkeys(arms, 1), descriptions or {},
        name=name, design="switchback", surface=surface, hypothesis=hypothesis, metric="views",
        horizon_hours=24 * days, smallest_lift_ratio=smallest_lift, alpha=alpha,
        planned_units=days, planned_error=_DAY_DEVIATION * math.sqrt(4 / days),
        video_id=found[0], first_date=first, registered_at=now, registered_by=actor, starts_at=now,
    )  # fmt: skip
    drawn = switchback.schedule(experiment.experiment_id, arms, first, days)
    with connection.cursor() as cursor:
        cursor.executemany(
            _ASSIGNMENT,
            [
                (experiment.experiment_id, day.isoformat(), f"pair {pair}", at % 2, arm, now)
                for at, (pair, day, arm) in enumerate(drawn.iter_rows())
            ],
        )
    ends = clock.pacific_day_bounds(first + timedelta(days=days))[0] + timedelta(hours=2)
    connection.execute(_PIN, [found[0], ends, f"experiment {name}"])
    return kept.named(connection, name)


def _write(
    connection: psycopg.Connection,
    weights: Mapping[str, int],
    descriptions: Mapping[str, str],
    **told: object,
) -> Experiment:
    if not str(told["hypothesis"]).strip():
        raise ExperimentRefused("the hypothesis says nothing: say what you expect, and why")
    unknown = set(descriptions) - set(weights)
    if unknown:
        raise ExperimentRefused(f"{sorted(unknown)[0]} is described and is no arm")
    try:
        with connection.transaction():
            row = connection.execute(_EXPERIMENT, told).fetchone()
    except errors.UniqueViolation as error:
        raise ExperimentRefused(
            f"there is an experiment {told['name']} already: `ytempire experiments list`"
        ) from error
    except errors.CheckViolation as error:
        raise ExperimentRefused(
            "an experiment's name is of small letters, digits and -, and what else is told as "
            f"`ytempire experiments register --help` says ({error.diag.constraint_name})"
        ) from error
    assert row is not None
    try:
        with connection.cursor() as cursor:
            cursor.executemany(
                _ARM,
                [
                    (row[0], arm, place, weight, descriptions.get(arm))
                    for place, (arm, weight) in enumerate(weights.items())
                ],
            )
    except errors.CheckViolation as error:
        raise ExperimentRefused(
            "an arm's name is of small letters, digits, _ and -, and its share a whole number of "
            "at least 1"
        ) from error
    return kept.named(connection, str(told["name"]))
