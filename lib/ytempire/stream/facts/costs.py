"""cost_calculated and cost_threshold_exceeded: the ledger, and alerts of what is too dear.

A charge is one entry of the ledger under the key that the production database's call has, so that
told both ways, and however often, it is written once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import polars as pl
import psycopg

from ytempire.alerts import telling
from ytempire.alerts.rules import Rule, Rulebook
from ytempire.stream.events import CostCalculated, CostLine, CostThresholdExceeded
from ytempire.transform.costs import with_price_version
from ytempire.transform.validate import refused
from ytempire.units import MICROS_PER_USD
from ytempire.warehouse import ledger, queries, rejections

SOURCE = "event_stream"
QUERY = "alerts/video_cost"
"""What the rules measure by that are told at once."""
_INSTANT = pl.Datetime("us", "UTC")
_EXACT = pl.Decimal(38, 12)
_SCHEMA = {
    "idempotency_key": pl.String, "occurred_at": _INSTANT, "recorded_at": _INSTANT,
    "channel_id": pl.String, "factory_video_id": pl.String, "job_id": pl.String,
    "attempt": pl.Int64, "stage": pl.String, "vendor": pl.String, "component": pl.String,
    "quantity": _EXACT, "unit": pl.String, "unit_price_usd": _EXACT, "amount_micros": pl.Int64,
}  # fmt: skip


def write(
    connection: psycopg.Connection,
    events: Sequence[CostCalculated],
    said: Sequence[CostThresholdExceeded],
    channels: Mapping[str, UUID],
    published: Iterable[UUID],
) -> int:
    """Write charges to the ledger and what others say of costs; return the entries added.

    Parameters
    ----------
    events, said
        Of channels that are known.
    channels
        YouTube's id of a channel -> ours.
    published
        Productions that became videos: what was spent on them is to be shown.
    """
    added = 0
    touched = set(published)
    if events:
        entries = _entries(events, channels)
        prices = queries.extract(connection, queries.text_of("collection/vendor_prices"))
        written, reasons = ledger.add(connection, with_price_version(entries, prices))
        added = written.inserted
        if reasons:
            _keep_refused(connection, entries, reasons)
        touched.update(one.video_id for one in events if one.video_id is not None)
    if touched:
        ledger.project(connection, [str(one) for one in touched])
    if said:
        _write_told(connection, said, channels)
    return added


def measured(
    connection: psycopg.Connection,
    book: Rulebook,
    events: Sequence[CostCalculated],
    said: Sequence[CostThresholdExceeded],
) -> dict[str, tuple[Rule, list[dict[str, Any]]]]:
    """Return, for the rules of costs, the productions that may break them.

    Only where an event itself says that a threshold is passed is anything looked at. The value is
    what the rule's own query gives: the sum of the ledger.
    """
    rules = telling.rules_of(book, QUERY)
    if not rules or not (events or said):
        return {}
    row = connection.execute("select ytempire.clock_now()").fetchone()
    assert row is not None
    suspects: dict[str, set[str]] = {name: set() for name in rules}
    jobs: set[UUID] = set()
    for name, rule in rules.items():
        # Imported history rings no bell: the rule's query leaves it out, too.
        since = row[0] - timedelta(days=float(str(rule.parameters.get("recorded_days", 30))))
        for event in events:
            if not rule.fires.met(float(_micros(event.total_cost))):
                continue
            if max(line.occurred_at for line in event.lines) < since:
                continue
            if event.video_id is not None:
                suspects[name].add(str(event.video_id))
            elif event.job_id is not None:
                suspects[name].add(f"job {event.job_id}")
                jobs.add(event.job_id)
        for one in said:
            if rule.fires.met(float(_micros(one.total_cost))):
                suspects[name].add(str(one.video_id))
    productions = _productions_of(connection, jobs)
    wanted = {
        name: {productions.get(one, one) for one in some if not one.startswith("job ")
               or one in productions}
        for name, some in suspects.items()
    }  # fmt: skip
    costs = _costs(connection, sorted(set().union(*wanted.values())))
    return {
        name: (rule, [costs[one] for one in sorted(wanted[name]) if one in costs])
        for name, rule in rules.items()
    }


def _productions_of(connection: psycopg.Connection, jobs: set[UUID]) -> dict[str, str]:
    """Return the productions of jobs, as the rule's query names them; an unknown job has none."""
    if not jobs:
        return {}
    rows = connection.execute(
        "select job_id, coalesce(factory_video_id, job_id) "
        "from ytempire.video_generation_jobs where job_id = any(%s)",
        [list(jobs)],
    ).fetchall()
    return {f"job {job}": str(production) for job, production in rows}


def _costs(connection: psycopg.Connection, productions: list[str]) -> dict[str, dict[str, Any]]:
    """Return the subjects of the rules of costs, by production."""
    if not productions:
        return {}
    rows = connection.execute(
        "select production_id::text, name, cost_micros, detail "
        "from ytempire.production_costs(%s::uuid[])",
        [productions],
    ).fetchall()
    return {
        production: {
            "subject_kind": "production",
            "subject_id": production,
            "subject_name": name,
            "value": float(micros),
            "unit": "micro_usd",
            "detail": detail,
        }
        for production, name, micros, detail in rows
    }


def _entries(events: Iterable[CostCalculated], channels: Mapping[str, UUID]) -> pl.DataFrame:
    """Return the lines of events as ledger entries; a charge told twice among them is one."""
    lines: dict[UUID, tuple[CostCalculated, CostLine]] = {}
    for event in events:
        for line in event.lines:
            lines.setdefault(line.call_id, (event, line))
    rows = [
        (
            f"vendor_call:{line.call_id}",
            line.occurred_at,
            # When its source recorded it no event says: as soon as it arose.
            line.occurred_at,
            str(channels[event.channel_id]),
            None if event.video_id is None else str(event.video_id),
            str(line.job_id),
            line.attempt,
            line.stage,
            line.vendor,
            line.component,
            line.quantity,
            line.unit,
            line.unit_price_usd,
            _micros(line.amount_usd),
        )
        for event, line in lines.values()
    ]
    columns = dict(zip(_SCHEMA, zip(*rows, strict=True), strict=True))
    return pl.DataFrame(columns, schema=_SCHEMA).with_columns(
        currency=pl.lit("USD"),
        currency_amount_micros=pl.col("amount_micros"),
        usd_per_unit=pl.lit(1),
        basis=pl.lit("metered"),
        source=pl.lit(SOURCE),
    )


def _micros(usd: Decimal) -> int:
    return int(usd * MICROS_PER_USD)


def _keep_refused(
    connection: psycopg.Connection, entries: pl.DataFrame, reasons: Mapping[str, str]
) -> None:
    """Keep the charges that the ledger holds with another content, as from any source."""
    rows = entries.filter(pl.col(ledger.KEY).is_in(list(reasons)))
    in_order = [reasons[key] for key in rows.get_column(ledger.KEY)]
    rejections.keep(connection, SOURCE, "", refused(rows, in_order, target="cost_ledger"))


def _write_told(
    connection: psycopg.Connection,
    said: Iterable[CostThresholdExceeded],
    channels: Mapping[str, UUID],
) -> None:
    latest: dict[UUID, CostThresholdExceeded] = {}
    for one in said:
        known = latest.get(one.video_id)
        if known is None or _turn(one) > _turn(known):
            latest[one.video_id] = one
    productions = sorted(latest)
    in_order = [latest[one] for one in productions]
    connection.execute(
        _TOLD,
        [
            productions,
            [channels[one.channel_id] for one in in_order],
            [_micros(one.total_cost) for one in in_order],
            [one.occurred_at for one in in_order],
        ],
    )


def _turn(one: CostThresholdExceeded) -> tuple[object, ...]:
    return one.occurred_at, one.total_cost


_TOLD = """
insert into ytempire.production_costs_told as told
    (production_id, channel_id, total_micros, told_at)
select production_id, channel_id, total_micros, told_at
from unnest(%s::uuid[], %s::uuid[], %s::bigint[], %s::timestamptz[])
    as said (production_id, channel_id, total_micros, told_at)
on conflict (production_id) do update set
    channel_id = excluded.channel_id, total_micros = excluded.total_micros,
    told_at = excluded.told_at
where (excluded.told_at, excluded.total_micros) > (told.told_at, told.total_micros)
"""
