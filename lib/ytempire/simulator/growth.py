"""Counters in closed form: what a video has at an instant, with nothing stored.

*Engaged* views E grow by age in audience hours::

    E(a) = level * (burst (1 - exp(-a / b)) + slow (1 - exp(-a / s)) + 0.144 log(1 + a / 720))

with the age jittered per video in pieces of six audience hours (it still only grows). Public
views are E times what the view definition of the time adds, less what spam removal took.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ytempire.simulator.noise import Floats, uniform
from ytempire.simulator.videos import Columns

VIEW_DEFINITION_EPOCH = 1_787_529_600.0
"""2026-08-24T00:00:00Z: since then every format's public view is a start of playback."""

FAILING_DAMP = 0.9
"""The part of its growth that the failing channel loses."""

_JITTER_HOURS = 6.0

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Counts:
    """Counters of several videos, each an array shaped like the question."""

    engaged: Floats
    views: Ints
    likes: Ints
    comments: Ints


def engaged(columns: Columns, rows: Ints, age: Floats) -> Floats:
    """Return engaged views at `age` (audience hours) before any channel-wide damping."""
    salt = columns["salt"][rows]
    piece = np.floor(age / _JITTER_HOURS)
    inside = age / _JITTER_HOURS - piece
    number = piece.astype(np.int64)
    low = np.where(number > 0, uniform(salt, number), 0.0)
    high = uniform(salt, number + 1)
    aged = age + 0.5 * _JITTER_HOURS * (low + inside * (high - low))
    return np.asarray(
        columns["level"][rows]
        * (
            columns["burst"][rows] * -np.expm1(-aged / columns["burst_hours"][rows])
            + columns["slow"][rows] * -np.expm1(-aged / columns["slow_hours"][rows])
            + 0.144 * np.log1p(aged / 720.0)
        )
        * (age > 0)
    )


def ages(columns: Columns, rows: Ints, tau: Floats) -> Floats:
    """Return ages in audience hours; a hidden video no longer ages, an unpublished has none."""
    return np.asarray(
        np.maximum(
            np.minimum(tau, columns["tau_hidden"][rows]) - columns["tau_published"][rows], 0.0
        )
    )


def counts(columns: Columns, rows: Ints, tau: Floats) -> Counts:
    """Return the counters at `tau`, with likes and comments that wobble as moderation does."""
    age = ages(columns, rows, tau)
    raw = engaged(columns, rows, age)
    raw = raw - FAILING_DAMP * np.maximum(raw - columns["knee"][rows], 0.0)
    salt = columns["salt"][rows]
    like = np.floor(columns["like_rate"][rows] * raw)
    like_steps = uniform(salt, (age / 2.0).astype(np.int64) + 1_000_000)
    like = np.maximum(like - np.floor(like_steps * (1.0 + 0.006 * like)), 0.0)
    comment = np.floor(columns["comment_rate"][rows] * raw)
    removed = uniform(salt, (age / 5.0).astype(np.int64) + 2_000_000)
    comment = np.maximum(comment - (removed > 0.85) * np.ceil(0.04 * comment), 0.0)
    comment = np.where(columns["comments_disabled"][rows], 0.0, comment)
    return Counts(
        engaged=raw,
        views=views(columns, rows, age, raw),
        likes=like.astype(np.int64),
        comments=comment.astype(np.int64),
    )


def views(columns: Columns, rows: Ints, age: Floats, raw: Floats) -> Ints:
    """Return public views for engaged views `raw` at `age`."""
    now, before = columns["views_per_engaged"][rows], columns["views_per_engaged_before"][rows]
    shown = np.floor(
        now * raw - (now - before) * np.minimum(raw, columns["engaged_at_epoch"][rows])
    )
    step = np.where(age >= columns["step_age"][rows], columns["step_views"][rows], 0.0)
    return np.asarray((shown - step).astype(np.int64))


def derive(columns: Columns, fail_tau: float, epoch_tau: float) -> None:
    """Add the columns that need growth itself, for a block that has its tau columns.

    Parameters
    ----------
    columns
        The block; columns are added to it.
    fail_tau, epoch_tau
        Audience hours at which the failing channel fails and the view definition changes.
    """
    n = len(columns["published"])
    rows = np.arange(n)
    at_failure = engaged(columns, rows, ages(columns, rows, np.full(n, fail_tau)))
    columns["knee"] = np.where(columns["is_failing"], at_failure, np.inf)
    at_epoch = engaged(columns, rows, ages(columns, rows, np.full(n, epoch_tau)))
    columns["engaged_at_epoch"] = np.minimum(at_epoch, _damped(at_epoch, columns["knee"]))
    columns["step_views"] = np.zeros(n)
    columns["step_age"] = np.full(n, np.inf)
    step_tau = np.where(np.isinf(columns["step_at"]), 0.0, columns["step_tau"])
    age = ages(columns, rows, step_tau)
    raw = _damped(engaged(columns, rows, age), columns["knee"])
    taken = np.floor(columns["step_part"] * views(columns, rows, age, raw))
    has_step = ~np.isinf(columns["step_at"])
    columns["step_views"] = np.where(has_step, taken, 0.0)
    columns["step_age"] = np.where(has_step, step_tau - columns["tau_published"], np.inf)


def _damped(raw: Floats, knee: Floats) -> Floats:
    return raw - FAILING_DAMP * np.maximum(raw - knee, 0.0)
