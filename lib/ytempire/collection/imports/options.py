"""How a file is to be read: what it does not say itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from ytempire import clock
from ytempire.collection.imports.first_read import FirstRead
from ytempire.sources.studio_numbers import Decimals
from ytempire.warehouse.errors import WarehouseError

_Read = TypeVar("_Read")


class ImportRefused(WarehouseError):
    """What was asked of an import does not go together."""


@dataclass(frozen=True)
class ImportOptions:
    """What the user says of a file.

    Attributes
    ----------
    channel
        Name of the channel whose file it is.
    first_day, last_day
        The window shown in Studio, both days within, as 2026-01-31.
    timezone
        Zone of times that carry none.
    mapping
        Our column -> the file's.
    usd_per_unit
        US dollars for one unit of the file's currency.
    decimal
        The decimal separator of a Studio export; without it the file's own cells are asked.
    first_read
        None: the file is what it seems. Else it holds some rows of another, given before.
    """

    channel: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    timezone: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    usd_per_unit: Decimal | None = None
    decimal: Decimals | None = None
    first_read: FirstRead | None = None

    def as_of(self) -> datetime:
        """Return when the file's figures were taken: when it was first given."""
        return clock.now() if self.first_read is None else self.first_read.at

    def as_first_read(self, read: _Read) -> _Read:
        """Return what a reader made of the file, as rows of the file it comes from."""
        return read if self.first_read is None else self.first_read.of(read)

    def window(self) -> tuple[date, date] | None:
        """Return the half-open window of the two days, None when neither is given.

        Raises
        ------
        ImportRefused
            If one is missing, is not a day, or they are in the wrong order.
        """
        if self.first_day is None and self.last_day is None:
            return None
        if self.first_day is None or self.last_day is None:
            raise ImportRefused(
                "a window has two ends: give both FROM=2026-01-01 and TO=2026-01-31"
            )
        try:
            window = (
                date.fromisoformat(self.first_day),
                date.fromisoformat(self.last_day) + timedelta(days=1),
            )
        except ValueError as error:
            raise ImportRefused(f"{error}: write days as 2026-01-31") from error
        if window[0] >= window[1]:
            raise ImportRefused(
                f"the window ends before it begins: {self.first_day} to {self.last_day}"
            )
        return window

    def to_json(
        self, window: tuple[date, date] | None = None, decimal: Decimals | None = None
    ) -> dict[str, Any]:
        """Return what was said, as plain values; what was not said is left out.

        Parameters
        ----------
        window
            The window that the file was found to have.
        decimal
            The decimal separator that the file was found to have.
        """
        first, last = self.first_day, self.last_day
        if window is not None:
            first, last = str(window[0]), str(window[1] - timedelta(days=1))
        told = {
            "channel": self.channel,
            "first_day": first,
            "last_day": last,
            "timezone": self.timezone,
            "mapping": dict(self.mapping) or None,
            "decimal": self.decimal if decimal is None else decimal,
            "usd_per_unit": None if self.usd_per_unit is None else str(self.usd_per_unit),
        }
        return {name: value for name, value in told.items() if value is not None}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> ImportOptions:
        """Read what `to_json` wrote."""
        rate = told.get("usd_per_unit")
        return cls(**{**told, "usd_per_unit": None if rate is None else Decimal(rate)})
