"""The life of an alert, without a database: what a measurement makes of what is known.

A value may break the firing condition, meet the clear condition, lie between the two, or be
unknown; or the subject is gone. Nothing that is unknown fires or clears.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Literal

from ytempire.alerts.rules import Rule

Resolution = Literal["cleared", "vanished", "by_hand", "false_positive", "retired"]


class Gone(Enum):
    """Stands for the value of a subject that is not measured any more."""

    GONE = "gone"


class Change(Enum):
    """What an evaluation made of an alert."""

    BEGAN = "began"
    """It is wrong; it fires when that holds."""
    FIRED = "fired"
    REOPENED = "reopened"
    RESOLVED = "resolved"
    FORGOTTEN = "forgotten"
    """It did not hold: there never was an alert."""


@dataclass(frozen=True)
class Life:
    """What is known of one alert; times as in the table ``alerts``."""

    first_seen_at: datetime
    last_seen_at: datetime
    evaluated_at: datetime
    value: float
    worst_value: float
    occurrences: int = 1
    openings: int = 0
    broken_since: datetime | None = None
    clear_since: datetime | None = None
    missing_since: datetime | None = None
    fired_at: datetime | None = None
    opened_at: datetime | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: str | None = None
    snoozed_until: datetime | None = None
    resolved_at: datetime | None = None
    resolution: Resolution | None = None
    cleared_at: datetime | None = None

    @property
    def is_pending(self) -> bool:
        """Say whether it has not held long enough yet."""
        return self.fired_at is None

    @property
    def is_open(self) -> bool:
        """Say whether it has not ended."""
        return self.resolved_at is None


def advance(
    rule: Rule, known: Life | None, value: float | Gone | None, at: datetime
) -> tuple[Life | None, list[Change]]:
    """Return what is known after a measurement, and what that changed.

    Parameters
    ----------
    rule
        When it is wrong and when right again.
    known
        The newest alert of the subject, resolved or not; None: there is none.
    value
        What was measured; None: unknown.
    at
        When; a measurement that is not newer than the last one changes nothing.

    Returns
    -------
    tuple
        None where nothing is left to be known. ``[Change.BEGAN]`` and no more: pending. A life
        that begins replaces the one known, which stays as it was.
    """
    breaking = value if isinstance(value, float) and rule.fires.met(value) else None
    if known is None:
        return (None, []) if breaking is None else _begun(rule, breaking, at)
    if at <= known.evaluated_at:
        return known, []
    if breaking is not None and _is_another(rule, known, at):
        return _begun(rule, breaking, at)
    seen = _measured(rule, known, value, at)
    if value is None:
        return seen, []
    if known.is_pending:
        return _of_pending(rule, seen, at)
    return _of_open(rule, seen, at) if known.is_open else _of_resolved(rule, seen, at)


def _begun(rule: Rule, value: float, at: datetime) -> tuple[Life, list[Change]]:
    new = Life(at, at, at, value, value, broken_since=at)
    if rule.fires.held_for > timedelta(0):
        return new, [Change.BEGAN]
    return _opened(new, at), [Change.BEGAN, Change.FIRED]


def _is_another(rule: Rule, known: Life, at: datetime) -> bool:
    """Say whether a subject that broke again has a new alert: the old one ended too long ago."""
    if rule.event or known.cleared_at is None:
        return False
    if known.resolution == "false_positive":  # what was said of that one stays said
        return True
    return (known.broken_since or at) - known.cleared_at > rule.reopen_within


def _measured(rule: Rule, known: Life, value: float | Gone | None, at: datetime) -> Life:
    """Return what is known with the measurement noted; nothing opens or ends here."""
    seen = replace(known, evaluated_at=at)
    if isinstance(value, Gone):
        return replace(seen, missing_since=seen.missing_since or at, broken_since=None)
    seen = replace(seen, missing_since=None)
    if value is None:
        return seen
    seen = replace(seen, value=value)
    if rule.fires.met(value):
        worse = max if rule.fires.is_upward else min
        return replace(
            seen,
            last_seen_at=at,
            occurrences=seen.occurrences + 1,
            worst_value=worse(seen.worst_value, value),
            broken_since=seen.broken_since or at,
            clear_since=None,
        )
    since = (seen.clear_since or at) if rule.is_right(value) else None
    return replace(seen, broken_since=None, clear_since=since)


def _of_pending(rule: Rule, seen: Life, at: datetime) -> tuple[Life | None, list[Change]]:
    if seen.broken_since is None:
        return None, [Change.FORGOTTEN]
    if at - seen.broken_since >= rule.fires.held_for:
        return _opened(seen, at), [Change.FIRED]
    return seen, []


def _of_open(rule: Rule, seen: Life, at: datetime) -> tuple[Life, list[Change]]:
    how = _ended(rule, seen, at)
    if how is None:
        return seen, []
    return replace(seen, resolved_at=at, resolution=how, cleared_at=at), [Change.RESOLVED]


def _of_resolved(rule: Rule, seen: Life, at: datetime) -> tuple[Life, list[Change]]:
    if seen.cleared_at is None and _ended(rule, seen, at):
        return replace(seen, cleared_at=at), []
    if rule.event or seen.broken_since is None or seen.resolved_at is None:
        return seen, []
    if at - seen.broken_since < rule.fires.held_for:
        return seen, []
    if seen.resolution == "by_hand":
        if seen.cleared_at is None and at - seen.resolved_at < rule.reopen_within:
            return seen, []
        # Whoever had it has done with it.
        seen = replace(seen, acknowledged_at=None, acknowledged_by=None)
    elif seen.cleared_at is None:
        return seen, []  # a false positive until it has been right once
    return _opened(seen, at), [Change.REOPENED]


def _ended(rule: Rule, seen: Life, at: datetime) -> Literal["cleared", "vanished"] | None:
    if seen.missing_since is not None:
        return "vanished" if at - seen.missing_since >= rule.gone_for else None
    held = None if seen.clear_since is None else at - seen.clear_since
    return "cleared" if held is not None and held >= rule.right_for else None


def _opened(seen: Life, at: datetime) -> Life:
    return replace(
        seen,
        fired_at=seen.fired_at or at,
        opened_at=at,
        openings=seen.openings + 1,
        resolved_at=None,
        resolution=None,
        cleared_at=None,
        clear_since=None,
    )
