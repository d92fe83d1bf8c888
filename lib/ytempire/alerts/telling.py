"""Tells the rules of single subjects at once, in the transaction that learnt of them.

An evaluation measures all subjects of a rule every few minutes; what an event says of one of them
need not wait for it. The subject is what the rule's own query would give, so that the evaluation
finds the same and opens nothing again. Of subjects that are not told nothing is concluded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg

from ytempire.alerts import applying, store
from ytempire.alerts.rules import Rule, Rulebook


def rules_of(book: Rulebook, query: str) -> dict[str, Rule]:
    """Return the rules that are on and measure by a query, by name."""
    return {name: rule for name, rule in book.enabled.items() if rule.query == query}


def tell(
    connection: psycopg.Connection,
    told: Mapping[str, tuple[Rule, Sequence[Mapping[str, Any]]]],
    channels: Sequence[str],
) -> int:
    """Let rules know what was measured of some of their subjects; return the alerts written.

    Parameters
    ----------
    connection
        As the writer, inside the caller's transaction; nobody else changes alerts until it ends.
    told
        Name of a rule -> the rule, and a row a subject as its query gives it.
    channels
        Those that are configured: notices are written for them, and sent by `notifying`.
    """
    if not any(rows for _, rows in told.values()):
        return 0
    store.take(connection)
    row = connection.execute("select ytempire.clock_now()").fetchone()
    assert row is not None
    written = 0
    for name, (rule, rows) in told.items():
        measured = {applying.fingerprint(name, one): one for one in rows}
        known = store.known_of(connection, list(measured))
        heard = [channel for channel in rule.notify if channel in channels]
        written += applying.apply(
            connection, name, rule, measured, known, heard, row[0]
        ).written  # fmt: skip
    return written
