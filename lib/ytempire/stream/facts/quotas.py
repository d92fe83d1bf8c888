"""api_quota_update and api_quota_warning: what is left of a day's quota, as others were told.

The quota is Google's and shared: other services of the company spend it too. Of a Pacific day the
latest word is held, and the rules of quotas hear of it at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

from ytempire import clock
from ytempire.alerts import telling
from ytempire.alerts.rules import Rule, Rulebook
from ytempire.stream.events import ApiQuotaUpdate, ApiQuotaWarning
from ytempire.warehouse import queries

QuotaEvent = ApiQuotaUpdate | ApiQuotaWarning
SHARES = "alerts/small_quota_left"
QUERIES = ("alerts/quota_remaining", SHARES)
"""What the rules measure by that are told at once."""
_Bucket = tuple[date, str, str]


def write(connection: psycopg.Connection, events: Iterable[QuotaEvent]) -> dict[_Bucket, int]:
    """Write what is left of quotas; return that, by Pacific day, project and bucket."""
    latest: dict[_Bucket, QuotaEvent] = {}
    for event in events:
        key = (clock.pacific_date(event.occurred_at), event.project, event.bucket)
        known = latest.get(key)
        if known is None or _turn(event) > _turn(known):
            latest[key] = event
    if not latest:
        return {}
    keys = sorted(latest)
    in_order = [latest[key] for key in keys]
    connection.execute(
        _TOLD,
        [
            [project for _, project, _ in keys],
            [bucket for _, _, bucket in keys],
            [day for day, _, _ in keys],
            [one.remaining for one in in_order],
            [one.used if isinstance(one, ApiQuotaUpdate) else None for one in in_order],
            [one.limit for one in in_order],
            [one.occurred_at for one in in_order],
            [one.event_id for one in in_order],
        ],
    )
    return {key: event.remaining for key, event in latest.items()}


def measured(
    connection: psycopg.Connection, book: Rulebook, left: dict[_Bucket, int]
) -> dict[str, tuple[Rule, list[dict[str, Any]]]]:
    """Return, for the rules of quotas, the accounts whose quota of today may break them.

    The value is what the rule's own query gives: the smaller of what was told and our own count.
    """
    if not left:
        return {}
    found: dict[str, tuple[Rule, list[dict[str, Any]]]] = {}
    for query in QUERIES:
        for name, rule in telling.rules_of(book, query).items():
            subjects = {
                f"{project}/{bucket}"
                for (_, project, bucket), remaining in left.items()
                if _may_break(rule, remaining)
            }
            if not subjects:
                continue
            with connection.cursor(row_factory=dict_row) as cursor:
                rows = cursor.execute(
                    queries.text_of(rule.query).encode(), dict(rule.parameters)
                ).fetchall()
            broken = [
                row for row in rows
                if row["subject_id"] in subjects
                and row["value"] is not None and rule.fires.met(row["value"])
            ]  # fmt: skip
            found[name] = (rule, broken)
    return found


def _may_break(rule: Rule, remaining: int) -> bool:
    """Say whether what is told to be left could break a rule, whatever the day's limit is.

    A share is of a limit below ``smallest_limit``, and so is at least that of this one.
    """
    if rule.query == SHARES:
        return rule.fires.met(remaining / float(str(rule.parameters["smallest_limit"])))
    return rule.fires.met(float(remaining))


def _turn(event: QuotaEvent) -> tuple[datetime, int, UUID]:
    """Return what is compared of two events; of one instant the one with less left holds."""
    return event.occurred_at, -event.remaining, event.event_id


_TOLD = """
insert into ytempire.quota_told as told (
    account_used, quota_bucket, pacific_date, remaining, used, daily_limit, told_at, event_id
)
select account_used, quota_bucket, pacific_date, remaining, used, daily_limit, told_at, event_id
from unnest(
    %s::text[], %s::text[], %s::date[], %s::bigint[], %s::bigint[], %s::bigint[],
    %s::timestamptz[], %s::uuid[]
) as said (
    account_used, quota_bucket, pacific_date, remaining, used, daily_limit, told_at, event_id
)
on conflict (pacific_date, account_used, quota_bucket) do update set
    remaining = excluded.remaining, used = excluded.used, daily_limit = excluded.daily_limit,
    told_at = excluded.told_at, event_id = excluded.event_id
where
    (excluded.told_at, -excluded.remaining, excluded.event_id)
    > (told.told_at, -told.remaining, told.event_id)
"""
