"""What a row of statements and invoices must be: the declared frames, named after the tables."""

from __future__ import annotations

from typing import Annotated, ClassVar

import pandera.polars as pa
import polars as pl

from ytempire.transform import bounds
from ytempire.transform.frames import Instant

ExchangeRate = Annotated[pl.Decimal, 38, 24]

_UUID = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"
_CURRENCY = r"^[A-Z]{3}$"
KINDS = ("ads", "shorts", "premium", "fan_funding", "adjustment", "withholding", "fx")


class RevenueStatements(pa.DataFrameModel):
    """``ytempire.revenue_statements``: one row a line of a statement; amounts are signed."""

    payee: pl.String = pa.Field(str_length={"min_value": 1})
    month: pl.Date = bounds.day()
    kind: pl.String = pa.Field(isin=list(KINDS))
    channel_id: pl.String = pa.Field(str_matches=_UUID, nullable=True)
    amount_micros: pl.Int64 = bounds.signed(bounds.MICROS, nullable=False)
    currency: pl.String = pa.Field(str_matches=_CURRENCY)
    currency_amount_micros: pl.Int64 = bounds.signed(bounds.CURRENCY_MICROS, nullable=False)
    usd_per_unit: ExchangeRate = pa.Field(gt=0)
    finalised_at: Instant = bounds.at(nullable=False, ahead=bounds.SCHEDULED_AHEAD)
    source: pl.String = pa.Field(str_length={"min_value": 1})
    source_ref: pl.String = pa.Field(str_length={"min_value": 1})
    document_ref: pl.String | None = pa.Field(nullable=True)
    statement: pl.String | None = pa.Field(nullable=True)

    class Config:
        """The line's own reference."""

        unique: ClassVar = ["source_ref"]


class VendorInvoices(pa.DataFrameModel):
    """``ytempire.vendor_invoices``: one row a line of an invoice."""

    vendor: pl.String = pa.Field(str_length={"min_value": 1})
    period_start: pl.Date = bounds.day(ahead=bounds.SCHEDULED_AHEAD)
    period_end: pl.Date = bounds.day(ahead=bounds.SCHEDULED_AHEAD)
    amount_micros: pl.Int64 = bounds.signed(bounds.MICROS, nullable=False)
    currency: pl.String = pa.Field(str_matches=_CURRENCY)
    currency_amount_micros: pl.Int64 = bounds.signed(bounds.CURRENCY_MICROS, nullable=False)
    usd_per_unit: ExchangeRate = pa.Field(gt=0)
    received_at: Instant = bounds.at(nullable=False, ahead=bounds.SCHEDULED_AHEAD)
    source: pl.String = pa.Field(str_length={"min_value": 1})
    source_ref: pl.String = pa.Field(str_length={"min_value": 1})
    invoice: pl.String | None = pa.Field(nullable=True)
    document_ref: pl.String | None = pa.Field(nullable=True)

    class Config:
        """The primary key."""

        unique: ClassVar = ["vendor", "period_start", "source_ref"]
