"""What a prices.yaml may say: what vendors charge a unit, and from when."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from ytempire import paths
from ytempire.parameters import parsed

_KEY = ("vendor", "component", "unit", "item")
_Name = Field(min_length=1)


class ListedPrice(BaseModel):
    """One entry of the price list.

    Attributes
    ----------
    item
        Which of several at a time, as the name of a model; empty: there is one at a time.
    valid_from
        A date begins at midnight UTC.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    vendor: str = _Name
    component: str = _Name
    unit: str = _Name
    item: str = ""
    valid_from: datetime
    unit_price_usd: Decimal = Field(ge=0, lt=100_000_000, decimal_places=12)
    source: str = "parameters/prices.yaml"

    @field_validator("valid_from", mode="before")
    @classmethod
    def _begins(cls, value: object) -> object:
        if isinstance(value, date) and not isinstance(value, datetime):
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        return value

    @field_validator("valid_from")
    @classmethod
    def _has_a_zone(cls, value: datetime) -> datetime:
        if value.tzinfo is None:
            raise ValueError("give a date, or a time with its zone, as 2026-01-31T12:00:00Z")
        return value.astimezone(UTC)


class PriceList(BaseModel):
    """A prices.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    prices: list[ListedPrice] = Field(default_factory=list)

    @model_validator(mode="after")
    def _says_each_price_once(self) -> PriceList:
        seen = set()
        for price in self.prices:
            key = (*(getattr(price, name) for name in _KEY), price.valid_from)
            if key in seen:
                named = " ".join(str(part) for part in key if part)
                raise ValueError(f"{named} stands there twice: leave one, or tell their items")
            seen.add(key)
        return self


def read(file: Path | None = None) -> PriceList:
    """Read the price list.

    Raises
    ------
    ParameterError
        Naming the file and the entry that is wrong.
    """
    return parsed(PriceList, file or paths.parameters() / "prices.yaml")
