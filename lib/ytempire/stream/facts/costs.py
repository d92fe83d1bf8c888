"""cost_calculated and cost_threshold_exceeded: the ledger, and alerts of what is too dear.

A charge is one entry of the ledger under the key that the production database's call has, so that
told both ways, and however often, it is written once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
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
_Charge = tuple[CostCalculated, CostLine]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_EXACT = pl.Decimal(38, 12)
_SCHEMA = {
    "idempotency_key": pl.String, "occurred_at": pl.Int64, "channel_id": pl.String,
    "factory_video_id": pl.String, "job_id": pl.String, "attempt": pl.Int64, "stage": pl.String,
    "vendor": pl.String, "component": pl.String, "quantity": pl.String, "unit": pl.String,
    "unit_price_usd": pl.String, "amount_micros": pl.Int64,
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
        prices = queries.extract(connection, queries.text_of("collection/vendor_prices"))
        for charges in _charges(events):
            entries = _entries(charges, channels)
            written, reasons = ledger.add(connection, with_price_version(entries, prices))
            added += written.inserted
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
    begun: Collection[UUID],
) -> dict[str, tuple[Rule, list[dict[str, Any]]]]:
    """Return, for the rules of costs, the productions that break them.

    Looked at is what an event itself says is too dear, and what was booked on a job before the job
    was known: an entry waits for its job. The value is what the rule's own query gives.
    """
    rules = telling.rules_of(book, QUERY)
    if not rules or not (events or said or begun):
        return {}
    row = connection.execute("select ytempire.clock_now()").fetchone()
    assert row is not None
    jobs = {one.job_id for one in events if one.video_id is None} | set(begun)
    booked = _booked_on(connection, [job for job in jobs if job is not None])
    wanted: dict[str, set[str]] = {}
    for name, rule in rules.items():
        # Imported history rings no bell: the rule's query leaves it out, too.
        told_since, since = (
            row[0] - timedelta(days=float(str(rule.parameters[name])))
            for name in ("days", "recorded_days")
        )
        wanted[name] = {
            *(str(one.video_id) for one in events
              if one.video_id and _is_dear(rule, one) and _latest(one) >= since),
            *(str(one.video_id) for one in said
              if _is_dear(rule, one) and one.occurred_at >= told_since),
            *(who for who, at in booked.items() if at >= since),
        }  # fmt: skip
    costs = _costs(connection, sorted(set().union(*wanted.values())))
    return {
        name: (rule, [costs[one] for one in sorted(wanted[name])
                      if one in costs and rule.fires.met(costs[one]["value"])])
        for name, rule in rules.items()
    }  # fmt: skip


def _is_dear(rule: Rule, event: CostCalculated | CostThresholdExceeded) -> bool:
    return rule.fires.met(float(_micros(event.total_cost)))


def _latest(event: CostCalculated) -> datetime:
    return max(line.occurred_at for line in event.lines)


def _booked_on(connection: psycopg.Connection, jobs: Sequence[UUID]) -> dict[str, datetime]:
    """Return the productions of jobs with entries of no video -> when the newest was recorded."""
    if not jobs:
        return {}
    return dict(connection.execute(_BOOKED, [list(jobs)]).fetchall())


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


def _charges(events: Iterable[CostCalculated]) -> Iterator[list[_Charge]]:
    """Yield the charges of events, each once; and then those that were told otherwise as well."""
    first: dict[UUID, _Charge] = {}
    otherwise: list[_Charge] = []
    for event in events:
        for line in event.lines:
            known_event, known = first.setdefault(line.call_id, (event, line))
            if known is not line and (
                known != line
                or known_event.video_id != event.video_id
                or known_event.channel_id != event.channel_id
            ):
                otherwise.append((event, line))
    yield list(first.values())
    if otherwise:
        yield otherwise


def _entries(told: Sequence[_Charge], channels: Mapping[str, UUID]) -> pl.DataFrame:
    """Return charges as ledger entries."""
    every = [line for _, line in told]
    # Text and whole numbers cross over fastest; polars makes of them what a frame of calls has.
    return pl.DataFrame(
        {
            "idempotency_key": [f"vendor_call:{line.call_id}" for line in every],
            "occurred_at": [(line.occurred_at - _EPOCH) // _MICROSECOND for line in every],
            "channel_id": [str(channels[event.channel_id]) for event, _ in told],
            "factory_video_id": [event.video_id and str(event.video_id) for event, _ in told],
            "job_id": [str(line.job_id) for line in every],
            "attempt": [line.attempt for line in every],
            "stage": [line.stage for line in every],
            "vendor": [line.vendor for line in every],
            "component": [line.component for line in every],
            "quantity": [f"{line.quantity:f}" for line in every],
            "unit": [line.unit for line in every],
            "unit_price_usd": [f"{line.unit_price_usd:f}" for line in every],
            "amount_micros": [_micros(line.amount_usd) for line in every],
        },
        schema=_SCHEMA,
    ).with_columns(
        pl.col("occurred_at").cast(pl.Datetime("us")).dt.replace_time_zone("UTC"),
        pl.col("quantity", "unit_price_usd").cast(_EXACT),
        # When its source recorded it no event says: as soon as it arose.
        recorded_at=pl.col("occurred_at").cast(pl.Datetime("us")).dt.replace_time_zone("UTC"),
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


_BOOKED = """
select coalesce(jobs.factory_video_id, jobs.job_id)::text, max(entries.recorded_at)
from ytempire.cost_ledger as entries
inner join ytempire.video_generation_jobs as jobs on entries.job_id = jobs.job_id
where entries.job_id = any(%s::uuid[]) and entries.factory_video_id is null
group by 1
"""
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
