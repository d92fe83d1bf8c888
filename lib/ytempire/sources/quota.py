"""What a source asks of whoever keeps the quota: may I, and what does it cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Price:
    """What one request costs.

    Attributes
    ----------
    bucket
        Who pays: ``batchGetStats``, ``general``, ``analytics`` or ``reporting``.
    units
        Units of it, also when the request fails.
    """

    bucket: str
    units: int


class Quota(Protocol):
    """Keeps a project's quota; handed to a source."""

    @property
    def payer(self) -> str | None:
        """Return the project that pays; None: the account that the source is made for."""

    def price(self, api_method: str, usual: Price, at: datetime) -> Price:
        """Return what a request of a method costs at an instant.

        Parameters
        ----------
        usual
            What the source takes it to cost, where nothing else is known.
        """

    def take(self, price: Price, at: datetime) -> None:
        """Reserve the price of one request before it is made.

        Raises
        ------
        ytempire.sources.errors.QuotaExceeded
            If the day's units are used up; the request must not be made.
        """

    def refused(self, price: Price, reason: str | None, at: datetime) -> None:
        """Learn that Google declared the bucket spent."""


class Unmetered:
    """Keeps no quota: everything may be asked."""

    payer: str | None = None

    def price(self, api_method: str, usual: Price, at: datetime) -> Price:
        """Return what the source takes it to cost."""
        return usual

    def take(self, price: Price, at: datetime) -> None:
        """Let pass."""

    def refused(self, price: Price, reason: str | None, at: datetime) -> None:
        """Learn nothing."""


UNMETERED = Unmetered()
