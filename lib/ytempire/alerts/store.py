"""Reads and writes the lives of alerts; one at a time changes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import psycopg
from psycopg import sql
from psycopg.rows import class_row, dict_row

from ytempire.alerts.lifecycle import Life
from ytempire.warehouse import queries

Action = Literal["fire", "ack", "unack", "snooze", "comment", "resolve", "reopen", "false_positive"]
ENGINE = "engine"
OPEN = ("firing", "acknowledged", "snoozed")
"""States in which somebody may have to do something."""
_LIFE = [field.name for field in fields(Life)]
# The newest alert of each subject, as far as an evaluation may change it.
_KNOWN = sql.SQL("""
select alert_id, fingerprint, {life}
from ytempire.alerts
where alert_id in (
    select distinct on (fingerprint) alert_id
    from ytempire.alerts
    where
        rule = %(rule)s
        and fingerprint in (
            select fingerprint from ytempire.alerts
            where
                rule = %(rule)s
                and (
                    resolved_at is null or cleared_at is null or broken_since is not null
                    or fingerprint = any(%(fingerprints)s)
                )
        )
    order by fingerprint asc, first_seen_at desc, resolved_at desc nulls first
)
""").format(life=sql.SQL(", ").join(map(sql.Identifier, _LIFE)))
_KNOWN_OF = sql.SQL("""
select distinct on (fingerprint) alert_id, fingerprint, {life}
from ytempire.alerts
where fingerprint = any(%s)
order by fingerprint asc, first_seen_at desc, resolved_at desc nulls first
""").format(life=sql.SQL(", ").join(map(sql.Identifier, _LIFE)))
_ABOUT = [
    *("rule", "fingerprint", "severity", "title", "runbook", "subject_kind", "subject_id"),
    *("subject_name", "threshold", "comparison", "unit", "detail"),
]
_INSERT = sql.SQL(
    "insert into ytempire.alerts ({names}) values ({values}) "
    "on conflict (fingerprint) where resolved_at is null do nothing returning alert_id"
).format(
    names=sql.SQL(", ").join(map(sql.Identifier, [*_ABOUT, *_LIFE])),
    values=sql.SQL(", ").join(map(sql.Placeholder, [*_ABOUT, *_LIFE])),
)
# A subject that is gone has nothing new to say of itself.
_UPDATE = sql.SQL("update ytempire.alerts set {changes} where alert_id = {alert}").format(
    changes=sql.SQL(", ").join(
        [
            *(
                sql.SQL("{0} = coalesce({1}, {0})").format(sql.Identifier(n), sql.Placeholder(n))
                for n in _ABOUT
            ),
            *(sql.SQL("{} = {}").format(sql.Identifier(n), sql.Placeholder(n)) for n in _LIFE),
        ]
    ),
    alert=sql.Placeholder("alert_id"),
)
_EVENT = """
insert into ytempire.alert_events (alert_id, at, action, actor, note, until)
values (%s, %s, %s, %s, %s, %s)
"""


@dataclass(frozen=True)
class Alert:
    """A row of ``alert_states``."""

    alert_id: UUID
    rule: str
    fingerprint: str
    severity: Literal["critical", "warning", "info"]
    state: Literal["pending", "firing", "acknowledged", "snoozed", "resolved"]
    title: str
    runbook: str
    subject_kind: str
    subject_id: str
    subject_name: str
    value: float
    worst_value: float
    threshold: float
    comparison: str
    unit: str
    detail: str | None
    occurrences: int
    openings: int
    first_seen_at: datetime
    last_seen_at: datetime
    fired_at: datetime | None
    opened_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    snoozed_until: datetime | None
    resolved_at: datetime | None
    resolution: str | None
    cleared_at: datetime | None

    @property
    def short_id(self) -> str:
        """Return the beginning of the id, which names it."""
        return self.alert_id.hex[:8]


def find(
    connection: psycopg.Connection,
    *,
    prefix: str | None = None,
    states: Sequence[str] | None = None,
    severities: Sequence[str] | None = None,
    rule: str | None = None,
    subject: str | None = None,
    most: int | None = None,
) -> list[Alert]:
    """Return alerts, the gravest first and of those the oldest; None asks for all.

    Parameters
    ----------
    prefix
        First characters of the id.
    subject
        Part of the subject's name, or its whole id.
    """
    with connection.cursor(row_factory=class_row(Alert)) as cursor:
        return cursor.execute(
            queries.text_of("alert_feed/alerts").encode(),
            {
                "prefix": None if prefix is None else prefix.replace("-", "").lower(),
                "states": None if states is None else list(states),
                "severities": None if severities is None else list(severities),
                "rule": rule,
                "subject": subject,
                "most": most,
            },
        ).fetchall()


def take(connection: psycopg.Connection) -> None:
    """Let nobody else change alerts until the transaction ends; everybody may read them."""
    connection.execute("lock table ytempire.alerts in share row exclusive mode")


def known(
    connection: psycopg.Connection, rule: str, fingerprints: Sequence[str]
) -> dict[str, tuple[UUID, Life]]:
    """Return the newest alerts that an evaluation may change, by fingerprint."""
    with connection.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute(_KNOWN, {"rule": rule, "fingerprints": list(fingerprints)}).fetchall()
    return _by_fingerprint(rows)


def known_of(
    connection: psycopg.Connection, fingerprints: Sequence[str]
) -> dict[str, tuple[UUID, Life]]:
    """Return the newest alert of each of these fingerprints that has one."""
    with connection.cursor(row_factory=dict_row) as cursor:
        return _by_fingerprint(cursor.execute(_KNOWN_OF, [list(fingerprints)]).fetchall())


def _by_fingerprint(rows: list[dict[str, Any]]) -> dict[str, tuple[UUID, Life]]:
    return {r["fingerprint"]: (r["alert_id"], Life(**{n: r[n] for n in _LIFE})) for r in rows}


def insert(connection: psycopg.Connection, about: dict[str, Any], life: Life) -> UUID | None:
    """Write a new alert; None: somebody else has just written it."""
    row = connection.execute(_INSERT, about | vars(life)).fetchone()
    return row[0] if row else None


def update(
    connection: psycopg.Connection, changed: Iterable[tuple[UUID, dict[str, Any], Life]]
) -> None:
    """Write what became of alerts; what is not said about a subject stays as it was."""
    nothing: dict[str, Any] = dict.fromkeys(_ABOUT)
    with connection.cursor() as cursor:
        cursor.executemany(
            _UPDATE,
            [nothing | about | vars(life) | {"alert_id": key} for key, about, life in changed],
        )


def forget(connection: psycopg.Connection, alerts: Sequence[UUID]) -> None:
    """Remove what never came to be an alert."""
    connection.execute(
        "delete from ytempire.alerts where alert_id = any(%s) and fired_at is null", [list(alerts)]
    )


def note(
    connection: psycopg.Connection,
    alert_id: UUID,
    action: Action,
    *,
    at: datetime,
    actor: str = ENGINE,
    note: str | None = None,
    until: datetime | None = None,
) -> None:
    """Add an event."""
    connection.execute(_EVENT, [alert_id, at, action, actor, note, until])
