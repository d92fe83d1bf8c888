"""Writes the factory's history into its database, and what has happened since."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import psycopg

from ytempire.simulator import titles
from ytempire.simulator.factory import hosts, money, rows, schema
from ytempire.simulator.factory.plan import LEAD_SECONDS, Plan, plans_of
from ytempire.simulator.factory.rows import Row
from ytempire.simulator.network import Network

_LOCK = 7_302_551
_CHUNK = 1000
_ESCAPES = {ord("\\"): "\\\\", ord("\n"): "\\n", ord("\t"): "\\t"}


class FactoryError(RuntimeError):
    """The database belongs to another network."""


class Factory:
    """Fills a database deterministically, from the network's start up to a limit.

    Parameters
    ----------
    url
        PostgreSQL database that is the factory's own.
    network
        The network; it is extended, so whoever else extends it does so in the same thread.
    limit
        Tells up to when to fill.
    ahead_seconds
        How much further it fills: readers are bound by their clock, so that rows which are
        there before their time cannot be missed by a reader that asks a moment too early.
    """

    def __init__(
        self, url: str, network: Network, limit: Callable[[], datetime], ahead_seconds: float = 0
    ) -> None:
        self._url = url
        self._network = network
        self._limit = limit
        self._ahead = ahead_seconds

    def fill(self) -> int:
        """Write what is new since the last time and return the number of rows written.

        Running it twice changes nothing: what was written is not written again.

        Raises
        ------
        FactoryError
            If the database was filled by a network with other values.
        """
        horizon = float(int(self._limit().timestamp() + self._ahead))
        until = datetime.fromtimestamp(horizon + LEAD_SECONDS, UTC)
        self._network.extend_to(until)
        with psycopg.connect(self._url) as connection, connection.cursor() as cursor:
            cursor.execute("set time zone 'UTC'")
            cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
            for statement in schema.ddl():
                cursor.execute(statement)
            after = self._filled_through(cursor)
            if horizon <= after:
                return 0
            written = self._write(cursor, self._network, after, horizon)
            cursor.execute(
                "update factory.progress set filled_through = to_timestamp(%s)", [horizon]
            )
        return written

    def _filled_through(self, cursor: psycopg.Cursor) -> float:
        """Return how far the history goes, 0 for an empty database."""
        s = self._network.spec
        name = f"seed {s.seed}, start {s.start_epoch}, {s.channels} channels, {s.videos_per_day}/d"
        cursor.execute(
            "insert into factory.progress (network, filled_through) values (%s, 'epoch') "
            "on conflict do nothing", [name],
        )  # fmt: skip
        cursor.execute("select network, extract(epoch from filled_through) from factory.progress")
        found = cursor.fetchone()
        assert found is not None
        if found[0] != name:
            raise FactoryError(
                f"the factory database was filled by another network ({found[0]}, not {name}). "
                "Use an empty database, or drop its schema 'factory'."
            )
        return float(found[1])

    def _write(self, cursor: psycopg.Cursor, network: Network, after: float, horizon: float) -> int:
        seed = network.spec.seed
        plans = list(plans_between(network, after, horizon))
        named = [(plan, title_of(network, plan)) for plan in plans]
        written = 0
        if not after:
            written += _append(cursor, "channels", (
                rows.channel_row(seed, c, network.spec.start_epoch) for c in network.channels()
            ))  # fmt: skip
        written += _merge(cursor, "videos", _changed(
            (rows.video_row(network, p, title, horizon) for p, title in named), after
        ))  # fmt: skip
        written += _merge(cursor, "jobs", _changed(
            (rows.job_row(seed, p, a, title, horizon) for p, title in named for a in p.attempts),
            after,
        ))  # fmt: skip
        written += _append(cursor, "job_stages", (
            row for p in plans for a in p.attempts for row in rows.stage_rows(a, after, horizon)
        ))  # fmt: skip
        usage: list[Row] = []
        calls: list[Row] = []
        for plan in plans:
            some_calls, some_usage = rows.ledger(seed, plan, after, horizon)
            calls += [rows.call_row(seed, plan, call) for call in some_calls]
            usage += [rows.usage_row(used) for used in some_usage]
        written += _append(cursor, "vendor_calls", iter(calls))
        written += _append(cursor, "ai_usage", iter(usage))
        sampled_after = after or float(network.spec.start_epoch)
        written += _append(cursor, "host_samples", hosts.sample_rows(seed, sampled_after, horizon))
        return written + self._write_money(cursor, network, after, horizon)

    def _write_money(
        self, cursor: psycopg.Cursor, network: Network, after: float, horizon: float
    ) -> int:
        seed = network.spec.seed
        last = datetime.fromtimestamp(horizon, UTC).date()
        invoices: list[Row] = []
        statements: list[Row] = []
        for month in money.months(network.spec.start.date(), last):
            if after < money.invoice_received_at(seed, month).timestamp() <= horizon:
                cursor.execute(
                    "select vendor, sum(amount_micros)::bigint from factory.vendor_calls "
                    "where occurred_at >= %s and occurred_at < %s group by vendor order by vendor",
                    [month, money.next_month(month)],
                )
                invoices += [
                    money.invoice_row(seed, month, vendor, micros)
                    for vendor, micros in cursor.fetchall() if micros
                ]  # fmt: skip
            if after < money.statement_finalised_at(seed, month).timestamp() <= horizon:
                statements += money.statement_rows(network, month)
        return _append(cursor, "vendor_invoices", iter(invoices)) + _append(
            cursor, "revenue_statements", iter(statements)
        )


def plans_between(network: Network, after: float, horizon: float) -> Iterator[Plan]:
    """Yield the plans of which anything may have happened within (after, horizon]."""
    published = network.columns["published"]
    chosen = (published > after - 60) & (published <= horizon + LEAD_SECONDS)
    for row in np.nonzero(chosen & network.columns["from_factory"])[0].tolist():
        yield from plans_of(network, row)


def title_of(network: Network, plan: Plan) -> str:
    """Return a plan's title: that of its video, or what the dead one would have had."""
    if plan.published:
        return plan.published.title
    language = network.channels()[plan.channel].language
    return titles.video_title(network.spec.seed, 1_000_000_000 + plan.row, language)


def _changed(made: Iterator[Row | None], after: float) -> Iterator[Row]:
    """Keep the rows whose watermark, their last column, is later than `after`."""
    since = rows.at(after) or ""
    since_instant = datetime.fromisoformat(since)
    for row in made:
        if row is not None and datetime.fromisoformat(str(row[-1])) > since_instant:
            yield row


def _copy(cursor: psycopg.Cursor, into: str, made: Iterator[Row]) -> int:
    count = 0
    with cursor.copy(f"copy {into} from stdin") as copy:
        while chunk := list(itertools.islice(made, _CHUNK)):
            copy.write("".join(map(_line, chunk)))
            count += len(chunk)
    return count


def _line(row: Row) -> str:
    """Return a row in the text format of COPY; several times faster than `write_row`."""
    return "\t".join(["\\N" if value is None else _escaped(str(value)) for value in row]) + "\n"


def _escaped(text: str) -> str:
    if "\n" in text or "\t" in text or "\\" in text:
        return text.translate(_ESCAPES)
    return text


def _append(cursor: psycopg.Cursor, table: str, made: Iterator[Row]) -> int:
    return _copy(cursor, f"factory.{table}", made)


def _merge(cursor: psycopg.Cursor, table: str, made: Iterator[Row]) -> int:
    """Insert new rows and replace changed ones, by their key."""
    key = schema.CHANGING[table]
    names = [part.split()[0] for part in _columns_of(table)]
    cursor.execute(f"create temp table new_{table} (like factory.{table}) on commit drop")
    listed = ", ".join(names)
    count = _copy(cursor, f"new_{table} ({listed})", made)
    changes = ", ".join(f"{n} = excluded.{n}" for n in names if n != key)
    cursor.execute(
        f"insert into factory.{table} ({listed}) select {listed} from new_{table} "
        f"on conflict ({key}) do update set {changes}"
    )
    return count


def _columns_of(table: str) -> list[str]:
    return [part.strip() for part in schema.TABLES[table].split(",") if part.strip()]
