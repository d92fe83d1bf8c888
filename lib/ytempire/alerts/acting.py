"""What people do with alerts: each is an event with who did it and why.

The rules of it stand in the function ``ytempire.act_on_alert``: the command line and the
dashboards ask the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import LiteralString
from uuid import UUID

import psycopg

from ytempire import clock
from ytempire.alerts.errors import AlertRefused
from ytempire.alerts.store import Action, Alert
from ytempire.warehouse.connection import Warehouse

NEVER_WAS = "YA404"
"""SQLSTATE of a refusal: there is no such alert."""
NOT_NOW = "YA409"
"""SQLSTATE of a refusal: there is one, but this may not be done with it now."""
NOT_YOURS = "YA403"
"""SQLSTATE of a refusal: this person may not act."""
_ACT = "select ytempire.act_on_alert(%s, %s, %s, %s, %s, %s)"
_ACT_OF_PAGE = "select ytempire.act_on_alert_of_page(%s, %s, %s, %s, %s, %s)"


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


def act_of_page(
    warehouse: Warehouse,
    alert_id: UUID,
    action: Action,
    *,
    actor: str,
    note: str | None = None,
    until: datetime | None = None,
) -> bool:
    """Do ack, snooze, comment or resolve for somebody who looks at the dashboards.

    The database asks for itself whether the actor may. Returns whether it was not so before.

    Raises
    ------
    AlertRefused
        With the sentence for them, and its ``sqlstate``.
    """
    with warehouse.transaction("dashboard") as connection:
        return _asked(connection, _ACT_OF_PAGE, alert_id, action, actor, note, until)


def _act(
    warehouse: Warehouse,
    alerts: Sequence[Alert],
    action: Action,
    actor: str,
    said: str | None,
    until: datetime | None = None,
) -> int:
    """Change all the alerts or none; return how many were not so before."""
    with warehouse.transaction("writer") as connection:
        return sum(
            _asked(connection, _ACT, alert_id, action, actor, said, until)
            for alert_id in {alert.alert_id: None for alert in alerts}
        )


def _asked(
    connection: psycopg.Connection,
    statement: LiteralString,
    alert_id: UUID,
    action: Action,
    actor: str,
    said: str | None,
    until: datetime | None,
) -> bool:
    try:
        row = connection.execute(
            statement, [alert_id, action, actor, said, until, clock.wall_now()]
        ).fetchone()
    except psycopg.Error as error:
        if error.sqlstate in {NEVER_WAS, NOT_NOW, NOT_YOURS}:
            raise AlertRefused(error.diag.message_primary, error.sqlstate) from error
        raise
    return bool(row and row[0])
