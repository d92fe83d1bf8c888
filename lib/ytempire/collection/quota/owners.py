"""The quota of the owners' side: its limits are not known, but when it is spent Google says so."""

from __future__ import annotations

import threading
from datetime import date, datetime
from typing import TYPE_CHECKING

from ytempire import clock
from ytempire.collection.quota import book
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.quota import Price
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

_Closed = set[tuple[str, str, date]]


class OwnersQuota:
    """Which buckets of Analytics and Reporting Google declared spent; for all threads of a run.

    The project of the OAuth client pays for all channels that consented to it: what one of them is
    refused for want of quota, the others are not asked for that day.
    """

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse
        self._lock = threading.Lock()
        with warehouse.transaction("reader") as connection:
            rows = connection.execute(
                "select account_used, quota_bucket, quota_date from ytempire.quota_closures "
                "where quota_date >= %s",
                [clock.pacific_date(clock.now())],
            )
            self._closed: _Closed = set(rows.fetchall())

    def of(self, consent: Credentials) -> ClientQuota:
        """Return the quota of the project that a consent was given to."""
        return ClientQuota(self, project_number(consent))

    def is_closed(self, account: str, bucket: str, day: date) -> bool:
        """Say whether nothing more can be had of a bucket on a Pacific day."""
        with self._lock:
            return (account, bucket, day) in self._closed

    def close(self, account: str, bucket: str, reason: str | None, at: datetime) -> None:
        """Note that Google declared a bucket spent, once."""
        key = (account, bucket, clock.pacific_date(at))
        with self._lock:
            if key not in self._closed:
                book.close(self._warehouse, account, bucket, reason, at)
                self._closed.add(key)


class ClientQuota:
    """The quota of one OAuth client's project, as a source is handed it."""

    def __init__(self, owners: OwnersQuota, account: str) -> None:
        self._owners, self._account = owners, account

    @property
    def payer(self) -> str:
        """Return the number of the client's project."""
        return self._account

    def price(self, api_method: str, usual: Price, at: datetime) -> Price:
        """Return what the source takes it to cost: a unit each, as far as Google tells."""
        return usual

    def take(self, price: Price, at: datetime) -> None:
        """Let pass what Google has not declared spent.

        Raises
        ------
        QuotaExceeded
            If it has, on the Pacific day of `at`.
        """
        if self._owners.is_closed(self._account, price.bucket, clock.pacific_date(at)):
            raise QuotaExceeded(
                f"Google says that project {self._account} has spent its quota of {price.bucket} "
                "for today. Owners' data are asked for again after midnight Pacific."
            )

    def refused(self, price: Price, reason: str | None, at: datetime) -> None:
        """Close the bucket until midnight Pacific, for all channels."""
        self._owners.close(self._account, price.bucket, reason, at)


def project_number(consent: Credentials) -> str:
    """Return the number of the Google project of a consent: its client's id begins with it."""
    return str(consent.client_id).partition("-")[0]
