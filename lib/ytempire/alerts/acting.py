"""What people do with alerts: each is an event with who did it and why.

The rules of it stand in the function ``ytempire.act_on_alert``: the command line and the
dashboards ask the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import psycopg

from ytempire import clock
from ytempire.alerts.errors import AlertRefused
from ytempire.alerts.store import Action, Alert
from ytempire.warehouse.connection import Warehouse

NEVER_WAS = "YA404"
"""SQLSTATE of a refusal: there is no such alert."""
NOT_NOW = "YA409"
"""SQLSTATE of a refusal: there is one, but this may not be done with it now."""
_ACT = "select ytempire.act_on_alert(%s, %s, %s, %s, %s, %s)"


def acknowledge(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Take alerts over: they stay open and are silent; return how many changed."""
    return _act(warehouse, alerts, "ack", actor, note)


def unacknowledge(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Give alerts back; return how many changed."""
    return _act(warehouse, alerts, "unack", actor, note)


def snooze(
    warehouse: Warehouse,
    alerts: Sequence[Alert],
    until: datetime,
    *,
    actor: str,
    note: str | None = None,
) -> int:
    """Silence alerts until an instant; what is still wrong then is told again."""
    return _act(warehouse, alerts, "snooze", actor, note, until)


def comment(warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str) -> int:
    """Say something about alerts, resolved ones too."""
    return _act(warehouse, alerts, "comment", actor, note)


def resolve(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """End alerts by hand. What is still wrong after the rule's ``reopen_within`` is reopened."""
    return _act(warehouse, alerts, "resolve", actor, note)


def false_positive(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Say that alerts were none: they end, and stay quiet until they have been right once.

    It may be said of a resolved alert too.
    """
    return _act(warehouse, alerts, "false_positive", actor, note)


def reopen(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Open resolved alerts again; nobody has them then."""
    return _act(warehouse, alerts, "reopen", actor, note)


def _act(
    warehouse: Warehouse,
    alerts: Sequence[Alert],
    action: Action,
    actor: str,
    said: str | None,
    until: datetime | None = None,
) -> int:
    """Change all the alerts or none; return how many were not so before."""
    changed = 0
    with warehouse.transaction("writer") as connection:
        for alert_id in {alert.alert_id: None for alert in alerts}:
            told = [alert_id, action, actor, said, until, clock.wall_now()]
            try:
                row = connection.execute(_ACT, told).fetchone()
            except psycopg.Error as error:
                if error.sqlstate in {NEVER_WAS, NOT_NOW}:
                    raise AlertRefused(error.diag.message_primary) from error
                raise
            changed += bool(row and row[0])
    return changed
