"""What people decide of insights.

The rules of it stand in the function ``ytempire.decide_on_insight``: the command line and the
dashboards ask the same one.
"""

from __future__ import annotations

from typing import Literal, LiteralString, get_args
from uuid import UUID

import psycopg

from ytempire.advice.errors import InsightRefused
from ytempire.warehouse.connection import Warehouse

Decision = Literal["accept", "dismiss"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)
NOT_THERE = "YA404"
"""SQLSTATE of a refusal: there is no such insight."""
NOT_NOW = "YA409"
"""SQLSTATE of a refusal: there is one, but it may not be decided so now."""
NOT_YOURS = "YA403"
"""SQLSTATE of a refusal: this person may not decide."""
_DECIDE = "select ytempire.decide_on_insight(%s, %s, %s, %s)"
_DECIDE_OF_PAGE = "select ytempire.decide_on_insight_of_page(%s, %s, %s, %s)"


def decide(
    connection: psycopg.Connection,
    insight_id: UUID,
    decision: Decision,
    *,
    actor: str,
    note: str | None = None,
) -> bool:
    """Accept or dismiss an insight, as writer; return whether it was not so before.

    Raises
    ------
    InsightRefused
        With the sentence for them, and its ``sqlstate``.
    """
    return _asked(connection, _DECIDE, insight_id, decision, actor, note)


def decide_of_page(
    warehouse: Warehouse,
    insight_id: UUID,
    decision: Decision,
    *,
    actor: str,
    note: str | None = None,
) -> bool:
    """Decide for somebody who looks at the dashboards: the database asks whether they may.

    Raises
    ------
    InsightRefused
        With the sentence for them, and its ``sqlstate``.
    """
    with warehouse.transaction("dashboard") as connection:
        return _asked(connection, _DECIDE_OF_PAGE, insight_id, decision, actor, note)


def _asked(
    connection: psycopg.Connection,
    statement: LiteralString,
    insight_id: UUID,
    decision: Decision,
    actor: str,
    note: str | None,
) -> bool:
    try:
        row = connection.execute(statement, [insight_id, decision, actor, note]).fetchone()
    except psycopg.Error as error:
        if error.sqlstate in {NOT_THERE, NOT_NOW, NOT_YOURS}:
            raise InsightRefused(error.diag.message_primary, error.sqlstate) from error
        raise
    return bool(row and row[0])
