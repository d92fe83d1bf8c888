"""How a file is to be read: what it does not say itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from ytempire.warehouse.errors import WarehouseError


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
    """

    channel: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    timezone: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    usd_per_unit: Decimal | None = None

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

    def to_json(self) -> dict[str, Any]:
        """Return what was said, as plain values; what was not said is left out."""
        told = {
            "channel": self.channel,
            "first_day": self.first_day,
            "last_day": self.last_day,
            "timezone": self.timezone,
            "mapping": dict(self.mapping) or None,
            "usd_per_unit": None if self.usd_per_unit is None else str(self.usd_per_unit),
        }
        return {name: value for name, value in told.items() if value is not None}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> ImportOptions:
        """Read what `to_json` wrote."""
        rate = told.get("usd_per_unit")
        return cls(**{**told, "usd_per_unit": None if rate is None else Decimal(rate)})
