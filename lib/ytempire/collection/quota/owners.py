"""The quota of the owners' side: its limits are not known, but when it is spent Google says so."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING

from ytempire import clock
from ytempire.collection.quota import book
from ytempire.settings import DEFAULT_PROJECT
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.quota import Price
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

_LONGEST_ACCOUNT = 100
_Closed = set[tuple[str, str, date]]


class OwnersQuota:
    """Which buckets of Analytics and Reporting Google declared spent; for all threads of a run.

    The project of the OAuth client pays for all channels that consented to it: what one of them is
    refused for want of quota, the others are not asked for that day.

    Parameters
    ----------
    own_clients
        Ids of the OAuth clients that `ytempire connect` asked with: they are of the application's
        own project, the one of ``YTEMPIRE_YOUTUBE_API_KEY``.
    """

    def __init__(self, warehouse: Warehouse, own_clients: Collection[str] = ()) -> None:
        self._warehouse, self._own_clients = warehouse, frozenset(own_clients)
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
        client = str(consent.client_id)
        is_own = client in self._own_clients
        return ClientQuota(self, DEFAULT_PROJECT if is_own else project_number(client))

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
        """Return the client's project."""
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


def project_number(client_id: str) -> str:
    """Return the number of the Google project of an OAuth client: its id begins with it."""
    number = re.match(r"\d+", client_id)
    return number.group() if number else client_id[:_LONGEST_ACCOUNT]
