"""Lets the alerts of one rule begin, fire, reopen and end by what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg

from ytempire.alerts import lifecycle, outbox, store
from ytempire.alerts.lifecycle import Change, Gone, Life
from ytempire.alerts.rules import Rule

COLUMNS = ("subject_kind", "subject_id", "subject_name", "value", "unit")
"""What is measured of a subject; ``detail`` is there too."""
_ACTIONS: dict[Change, tuple[store.Action, outbox.Kind]] = {
    Change.FIRED: ("fire", "fired"),
    Change.REOPENED: ("reopen", "reopened"),
    Change.RESOLVED: ("resolve", "resolved"),
}


@dataclass
class Applied:
    """What became of the alerts of a rule.

    Attributes
    ----------
    written
        Rows of ``alerts`` that were added, changed or removed.
    changes
        How often what happened to an alert.
    """

    written: int = 0
    changes: dict[Change, int] = field(default_factory=lambda: dict.fromkeys(Change, 0))


def fingerprint(rule: str, subject: Mapping[str, Any]) -> str:
    """Return what a subject's alert of a rule is known by."""
    return f"{rule}/{subject['subject_kind']}/{subject['subject_id']}"


def apply(
    connection: psycopg.Connection,
    name: str,
    rule: Rule,
    measured: Mapping[str, Mapping[str, Any]],
    known: Mapping[str, tuple[UUID, Life]],
    channels: Sequence[str],
    at: datetime,
) -> Applied:
    """Write what a measurement makes of a rule's alerts, and the notices of it.

    Parameters
    ----------
    measured
        `COLUMNS` and ``detail`` of each subject, by fingerprint.
    known
        The alerts that may change. One whose subject was not measured is of a subject that is gone.
    channels
        Those that are told.
    """
    done = Applied()
    kept: list[tuple[UUID, dict[str, Any], Life]] = []
    forgotten: list[UUID] = []
    added = 0
    for one in dict.fromkeys([*measured, *known]):
        subject = dict(measured[one]) if one in measured else None
        value: float | Gone | None = Gone.GONE if subject is None else subject.pop("value")
        alert_id, before = known.get(one, (None, None))
        after, happened = lifecycle.advance(rule, before, value, at)
        about = {**_about(name, rule), **(subject or {}), "fingerprint": one}
        if Change.BEGAN in happened and after is not None:
            alert_id = store.insert(connection, about, after)
            if alert_id is None:
                continue
            added += 1
        elif Change.FORGOTTEN in happened and alert_id is not None:
            forgotten.append(alert_id)
        elif after is not None and alert_id is not None and after != before:
            kept.append((alert_id, about, after))
        for change in happened:
            done.changes[change] += 1
            if after is not None and alert_id is not None and change in _ACTIONS:
                _tell(connection, alert_id, change, after, channels, at)
    store.update(connection, kept)
    store.forget(connection, forgotten)
    done.written = added + len(kept) + len(forgotten)
    return done


def _about(name: str, rule: Rule) -> dict[str, Any]:
    return {
        "rule": name,
        "severity": rule.severity,
        "title": rule.title,
        "runbook": rule.runbook,
        "threshold": rule.fires.threshold,
        "comparison": rule.fires.comparison,
    }


def _tell(
    connection: psycopg.Connection,
    alert_id: UUID,
    change: Change,
    life: Life,
    channels: Sequence[str],
    at: datetime,
) -> None:
    action, kind = _ACTIONS[change]
    store.note(connection, alert_id, action, at=at, note=_why(change, life))
    outbox.queue(connection, alert_id, kind, str(life.openings), channels)


def _why(change: Change, life: Life) -> str | None:
    if change is Change.RESOLVED:
        return {"cleared": "it is right again", "vanished": "it is not measured any more"}.get(
            life.resolution or ""
        )
    return "it is wrong again, or still" if change is Change.REOPENED else None
