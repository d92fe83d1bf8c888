"""Measures what the rules ask and lets alerts begin, fire, reopen and end.

Two processes may evaluate at once: one works, the other is told so and leaves it alone.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import polars as pl
import psycopg
from psycopg.types.json import Jsonb

from ytempire import clock
from ytempire.alerts import applying, outbox, store
from ytempire.alerts.lifecycle import Change
from ytempire.alerts.rules import Rule, Rulebook
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import QueryRefused

ONE_AT_A_TIME = 0x79746572_616C7274
"""Key of the advisory lock that keeps two evaluations apart."""
_log = logging.getLogger(__name__)
_RETIRE = """
update ytempire.alerts
set resolved_at = %(at)s, resolution = 'retired', cleared_at = %(at)s, broken_since = null,
    clear_since = null
where resolved_at is null and fired_at is not null and rule <> all(%(rules)s)
returning alert_id, openings
"""


@dataclass
class Evaluation:
    """What one evaluation did.

    Attributes
    ----------
    subjects
        Subjects measured, over all rules.
    written
        Rows of ``alerts`` that were added, changed or removed.
    changes
        How often what happened to an alert.
    failed
        Rule -> why it could not be evaluated; its alerts stay as they were.
    is_elsewhere
        Another process was evaluating: nothing was done here.
    """

    subjects: int = 0
    written: int = 0
    changes: dict[Change, int] = field(default_factory=lambda: dict.fromkeys(Change, 0))
    failed: dict[str, str] = field(default_factory=dict)
    is_elsewhere: bool = False

    def sentence(self) -> str:
        """Return what was done, in one sentence."""
        if self.is_elsewhere:
            return "another process evaluates the rules: nothing was done here"
        told = ", ".join(
            f"{count} {change.value}"
            for change, count in self.changes.items()
            if count and change not in {Change.BEGAN, Change.FORGOTTEN}
        )
        failed = "; ".join(f"{rule} could not be evaluated: {why}" for rule, why in
                           self.failed.items())  # fmt: skip
        done = f"{self.subjects:,} values compared, {told or 'no change'}"
        return f"{done}; {failed}" if failed else done


def evaluate(
    warehouse: Warehouse, book: Rulebook, channels: list[str], at: datetime | None = None
) -> Evaluation:
    """Evaluate every rule once, in one transaction.

    Parameters
    ----------
    warehouse
        Its facts are measured; its alerts change.
    book
        The rules.
    channels
        Those that are configured: notices are written for them, and sent by `notifying`.
    at
        The instant to evaluate for; default: the product's clock.
    """
    done = Evaluation()
    at = at or clock.now()
    with warehouse.transaction("writer") as connection:
        held = connection.execute("select pg_try_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
        row = held.fetchone()
        assert row is not None
        if not row[0]:
            done.is_elsewhere = True
            return done
        store.take(connection)
        connection.execute("select set_config('ytempire.clock_at', %s, true)", [at.isoformat()])
        for name, rule in book.enabled.items():
            try:
                with connection.transaction():
                    _evaluate_rule(connection, name, rule, channels, at, done)
            except (QueryRefused, psycopg.DataError, psycopg.ProgrammingError) as error:
                done.failed[name] = " ".join(str(error).split())
                _log.error("the rule %s could not be evaluated: %s", name, done.failed[name])
        _retire(connection, book, channels, at, done)
        for name, rule in book.enabled.items():
            told = [channel for channel in rule.notify if channel in channels]
            outbox.queue_snoozes_over(connection, name, told, at)
            outbox.queue_untold(connection, name, told)
    return done


def _evaluate_rule(
    connection: psycopg.Connection,
    name: str,
    rule: Rule,
    channels: list[str],
    at: datetime,
    done: Evaluation,
) -> None:
    measured = _measured(connection, name, rule)
    known = store.known(connection, name, list(measured))
    told = [channel for channel in rule.notify if channel in channels]
    applied = applying.apply(connection, name, rule, measured, known, told, at)
    # Only now: what a refused rule did is rolled back, and must not have been counted.
    done.subjects += len(measured)
    done.written += applied.written
    for change, count in applied.changes.items():
        done.changes[change] += count


def _measured(connection: psycopg.Connection, name: str, rule: Rule) -> dict[str, dict[str, Any]]:
    """Return what the query says of each subject, by fingerprint."""
    given: Mapping[str, Any] = {
        key: Jsonb(value) if isinstance(value, dict) else value
        for key, value in rule.parameters.items()
    }
    frame = queries.run(connection, rule.query, **given)
    missing = [column for column in applying.COLUMNS if column not in frame.columns]
    if missing:
        raise QueryRefused(f"{rule.query} gives no column {missing[0]}")
    frame = frame.with_columns(pl.col("value").cast(pl.Float64))
    found: dict[str, dict[str, Any]] = {}
    for row in frame.iter_rows(named=True):
        fingerprint = applying.fingerprint(name, row)
        if fingerprint in found:
            raise QueryRefused(f"{rule.query} gives two rows for {fingerprint}")
        found[fingerprint] = {column: row[column] for column in applying.COLUMNS} | {
            "detail": row.get("detail")
        }
    return found


def _retire(
    connection: psycopg.Connection,
    book: Rulebook,
    channels: list[str],
    at: datetime,
    done: Evaluation,
) -> None:
    """End the alerts of rules that are off or not there any more."""
    rules = list(book.enabled)
    connection.execute(
        "delete from ytempire.alerts where fired_at is null and rule <> all(%s)", [rules]
    )
    for alert_id, openings in connection.execute(_RETIRE, {"at": at, "rules": rules}).fetchall():
        store.note(connection, alert_id, "resolve", at=at, note="its rule is off or gone")
        outbox.queue(connection, alert_id, "resolved", str(openings), channels)
        done.changes[Change.RESOLVED] += 1
        done.written += 1
