"""What people do with alerts: each is an event with who did it and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal
from uuid import UUID

import psycopg

from ytempire import clock
from ytempire.alerts import outbox, store
from ytempire.alerts.errors import AlertRefused
from ytempire.alerts.lifecycle import Life
from ytempire.alerts.store import Action, Alert
from ytempire.warehouse.connection import Warehouse

_Change = Callable[[Life, datetime], Life | None]


def acknowledge(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Take alerts over: they stay open and are silent; return how many changed."""

    def change(life: Life, at: datetime) -> Life | None:
        if life.acknowledged_at is not None:
            return None
        return replace(life, acknowledged_at=at, acknowledged_by=actor)

    return _act(warehouse, alerts, "ack", change, actor, note)


def unacknowledge(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Give alerts back; return how many changed."""

    def change(life: Life, at: datetime) -> Life | None:
        if life.acknowledged_at is None:
            return None
        return replace(life, acknowledged_at=None, acknowledged_by=None)

    return _act(warehouse, alerts, "unack", change, actor, note)


def snooze(
    warehouse: Warehouse,
    alerts: Sequence[Alert],
    until: datetime,
    *,
    actor: str,
    note: str | None = None,
) -> int:
    """Silence alerts until an instant; what is still wrong then is told again."""
    if until <= clock.now():
        raise AlertRefused(f"{until:%Y-%m-%d %H:%M} UTC is over: name a later instant")

    def change(life: Life, at: datetime) -> Life | None:
        return replace(life, snoozed_until=until)

    return _act(warehouse, alerts, "snooze", change, actor, note, until=until)


def comment(warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str) -> int:
    """Say something about alerts, resolved ones too."""
    return _act(warehouse, alerts, "comment", lambda life, at: life, actor, note, of="any")


def resolve(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """End alerts by hand. What is still wrong after the rule's ``reopen_within`` is reopened."""

    def change(life: Life, at: datetime) -> Life | None:
        return replace(life, resolved_at=at, resolution="by_hand", clear_since=None)

    return _act(warehouse, alerts, "resolve", change, actor, note)


def false_positive(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Say that alerts were none: they end, and stay quiet until they have been right once.

    It may be said of a resolved alert too.
    """

    def change(life: Life, at: datetime) -> Life | None:
        if life.resolution == "false_positive":
            return None
        ended = life.resolved_at or at
        return replace(life, resolved_at=ended, resolution="false_positive")

    return _act(warehouse, alerts, "false_positive", change, actor, note, of="any")


def reopen(
    warehouse: Warehouse, alerts: Sequence[Alert], *, actor: str, note: str | None = None
) -> int:
    """Open resolved alerts again; nobody has them then."""

    def change(life: Life, at: datetime) -> Life | None:
        return replace(
            life,
            opened_at=at,
            openings=life.openings + 1,
            resolved_at=None,
            resolution=None,
            cleared_at=None,
            clear_since=None,
            missing_since=None,
            acknowledged_at=None,
            acknowledged_by=None,
            snoozed_until=None,
        )

    return _act(warehouse, alerts, "reopen", change, actor, note, of="resolved")


def _act(
    warehouse: Warehouse,
    alerts: Sequence[Alert],
    action: Action,
    change: _Change,
    actor: str,
    said: str | None,
    *,
    until: datetime | None = None,
    of: Literal["open", "resolved", "any"] = "open",
) -> int:
    """Change all the alerts or none; return how many were not so before."""
    if actor == store.ENGINE:
        raise AlertRefused(f"{actor} is the name of the rules themselves: say who you are")
    unique = {alert.alert_id: alert for alert in alerts}
    at, changed = clock.now(), 0
    with warehouse.transaction("writer") as connection:
        store.take(connection)
        lives = store.lives(connection, list(unique))
        for alert_id, alert in unique.items():
            before = lives.get(alert_id)
            _refuse_unfit(alert, before, of)
            assert before is not None
            after = change(before, at)
            if after is None:
                continue
            try:
                store.update(connection, [(alert_id, {}, after)])
            except psycopg.errors.UniqueViolation as error:
                raise AlertRefused(
                    f"{alert.short_id} cannot be reopened: {alert.subject_name} has a newer open "
                    f"alert of the rule {alert.rule}. `ytempire alerts list` shows it"
                ) from error
            store.note(connection, alert_id, action, at=at, actor=actor, note=said, until=until)
            _tell(connection, alert_id, before, after)
            changed += 1
    return changed


def _refuse_unfit(alert: Alert, life: Life | None, of: str) -> None:
    if life is None or life.is_pending:
        raise AlertRefused(
            f"{alert.short_id} has not fired: it is wrong, but not for long enough yet"
            if life
            else f"{alert.short_id} is gone: it never came to be an alert"
        )
    if of == "open" and not life.is_open:
        raise AlertRefused(
            f"{alert.short_id} is resolved: open it again first, "
            f"`ytempire alerts reopen {alert.short_id}`"
        )
    if of == "resolved" and life.is_open:
        raise AlertRefused(f"{alert.short_id} is open already: nothing was changed")


def _tell(connection: psycopg.Connection, alert_id: UUID, before: Life, after: Life) -> None:
    """Write notices for the channels that were told of the alert before."""
    if before.is_open == after.is_open:
        return
    told = connection.execute(
        "select distinct channel from ytempire.alert_notifications where alert_id = %s", [alert_id]
    )
    channels = [row[0] for row in told]
    kind: outbox.Kind = "reopened" if after.is_open else "resolved"
    outbox.queue(connection, alert_id, kind, str(after.openings), channels)
