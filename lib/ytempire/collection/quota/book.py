"""One project's quota: units are put aside in the warehouse before a source may ask."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

import psycopg

from ytempire import clock
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.quota import Price
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

Purpose = Literal["collect", "manual"]

_log = logging.getLogger(__name__)
_NOT_THE_BUCKET = {"uploadlimitexceeded"}
"""Google's words for a channel's own limit: the project's bucket is not spent by it."""
_LEFT = """
select
    ytempire.quota_limit(%(account)s::text, %(bucket)s::text, %(day)s::date),
    ytempire.quota_used(%(account)s::text, %(bucket)s::text, %(day)s::date),
    exists (
        select 1
        from ytempire.quota_closures
        where account_used = %(account)s and quota_bucket = %(bucket)s and quota_date = %(day)s
    )
"""
_SPENT = """
select coalesce(sum(quota_cost), 0)
from ytempire.youtube_api_usage
where account_used = %s and quota_bucket = %s and created_at > %s
"""
_RESERVE = "select * from ytempire.reserve_quota(%s, %s, %s, %s, %s, %s, %s)"
_CLOSE = """
insert into ytempire.quota_closures (
    account_used, quota_bucket, quota_date, closed_at, units_counted, daily_limit, reason
)
select
    %(account)s::text, %(bucket)s::text, %(day)s::date, %(at)s::timestamptz,
    ytempire.quota_used(%(account)s::text, %(bucket)s::text, %(day)s::date),
    ytempire.quota_limit(%(account)s::text, %(bucket)s::text, %(day)s::date), %(reason)s::text
on conflict do nothing
"""


@dataclass
class _Block:
    """Units reserved at once and not yet used."""

    day: date
    left: int


class QuotaBook:
    """The quota of one project, for one thread: what a source is handed as its `quota`.

    Units are reserved in blocks, each a transaction of its own, and settled by `settle` in the
    transaction that writes the calls: what a killed process reserved stays spent.

    Parameters
    ----------
    account
        The project, as ``youtube_api_usage.account_used`` names it.
    reserved
        Told the id of each reservation: whoever writes the calls settles it.
    purpose
        What runs by itself (``collect``) leaves `kept_ratio` of a limit to what is asked for by
        hand (``manual``).
    block_units
        Most units reserved at once; fewer where fewer are left.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        account: str,
        reserved: Callable[[UUID], None],
        *,
        purpose: Purpose = "collect",
        kept_ratio: float = 0.1,
        block_units: int = 50,
    ) -> None:
        self._warehouse, self.account, self._reserved = warehouse, account, reserved
        self._purpose, self._kept_ratio, self._block_units = purpose, kept_ratio, block_units
        self._blocks: dict[str, _Block] = {}
        self._prices = self._read_prices()

    @property
    def payer(self) -> str:
        """Return the project."""
        return self.account

    def price(self, api_method: str, usual: Price, at: datetime) -> Price:
        """Return what a request costs on its Pacific day, by ``quota_costs``."""
        day = clock.pacific_date(at)
        listed = [price for since, price in self._prices.get(api_method, ()) if since <= day]
        return listed[-1] if listed else usual

    def take(self, price: Price, at: datetime) -> None:
        """Take the price from a reserved block, or reserve another.

        Raises
        ------
        QuotaExceeded
            If Google closed the bucket today, or fewer units are left than the price.
        """
        day = clock.pacific_date(at)
        block = self._blocks.get(price.bucket)
        if block is None or block.day != day or block.left < price.units:
            block = self._blocks[price.bucket] = self._reserve(price, day)
        block.left -= price.units

    def refused(self, price: Price, reason: str | None, at: datetime) -> None:
        """Close the bucket until midnight Pacific: Google's count goes before ours."""
        if (reason or "").lower() in _NOT_THE_BUCKET:
            return
        self._blocks.pop(price.bucket, None)
        close(self._warehouse, self.account, price.bucket, reason, at)

    def units_left(self, bucket: str, at: datetime) -> float:
        """Return the units of a bucket that may still be spent on the Pacific day of `at`.

        Those in the reserved block count; infinity where no limit is known.
        """
        day = clock.pacific_date(at)
        with self._warehouse.transaction("reader") as connection:
            told = {"account": self.account, "bucket": bucket, "day": day}
            row = connection.execute(_LEFT, told).fetchone()
        assert row is not None
        limit, used, is_closed = row
        if is_closed:
            return 0.0
        if limit is None:
            return math.inf
        kept = 0 if self._purpose == "manual" else math.ceil(limit * self._kept_ratio)
        block = self._blocks.get(bucket)
        own = block.left if block is not None and block.day == day else 0
        return float(max(limit - kept - used + own, 0))

    def units_spent(self, bucket: str, since: datetime) -> int:
        """Return the units of a bucket in calls that were written since an instant."""
        with self._warehouse.transaction("reader") as connection:
            row = connection.execute(_SPENT, [self.account, bucket, since]).fetchone()
        return 0 if row is None else int(row[0])

    def new_batch(self) -> None:
        """Begin calls that are written by themselves: what is reserved so far is not theirs."""
        self._blocks.clear()

    def _reserve(self, price: Price, day: date) -> _Block:
        wanted = max(self._block_units, price.units)
        asked = (
            self.account, price.bucket, day, wanted, price.units, self._purpose, self._kept_ratio,
        )  # fmt: skip
        with self._warehouse.transaction("writer") as connection:
            row = connection.execute(_RESERVE, asked).fetchone()
        assert row is not None
        reservation, units, limit, used, is_closed = row
        if reservation is None:
            raise QuotaExceeded(self._spent(price.bucket, limit, used, is_closed))
        self._reserved(reservation)
        return _Block(day, units)

    def _spent(self, bucket: str, limit: int, used: int, is_closed: bool) -> str:
        what = f"the quota of {self.account!r} in the bucket {bucket}"
        if is_closed:
            told = f"Google says that {what} is spent for today; {used:,} of {limit:,} by our count"
        else:
            told = f"{what} is spent for today: {used:,} of {limit:,} units"
            if self._purpose != "manual":
                told += f", {self._kept_ratio:.0%} are kept for what is asked for by hand"
        return f"{told}. Collecting goes on after midnight Pacific; ytempire quota shows it."

    def _read_prices(self) -> dict[str, list[tuple[date, Price]]]:
        prices: dict[str, list[tuple[date, Price]]] = {}
        with self._warehouse.transaction("reader") as connection:
            rows = queries.run(connection, "collection/quota_costs")
        for method, since, bucket, units in rows.iter_rows():
            prices.setdefault(method, []).append((since, Price(bucket, units)))
        return prices


def settle(connection: psycopg.Connection, reservations: list[UUID]) -> None:
    """Note that the calls of these reservations are written, in the same transaction."""
    connection.execute(
        "update ytempire.quota_reservations set settled_at = "
        "greatest(ytempire.clock_now(), reserved_at) where reservation_id = any(%s)",
        [reservations],
    )


def close(
    warehouse: Warehouse, account: str, bucket: str, reason: str | None, at: datetime
) -> None:
    """Note that Google declared a bucket spent for a Pacific day; the first word stays."""
    day = clock.pacific_date(at)
    told = {"account": account, "bucket": bucket, "day": day, "at": at}
    with warehouse.transaction("writer") as connection:
        connection.execute(_CLOSE, told | {"reason": reason or "quotaExceeded"})
    _log.warning("Google says that %r has spent its %s of %s", account, bucket, day)
