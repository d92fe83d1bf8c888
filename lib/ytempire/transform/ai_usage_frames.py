"""What a row of an AI vendor's books must be: the declared frames, named after the tables."""

from __future__ import annotations

from typing import ClassVar

import pandera.polars as pa
import polars as pl

from ytempire.transform import bounds
from ytempire.transform.frames import Instant

_NAME = {"min_value": 1}
_SOURCES = ["vendor_api", "vendor_file"]


class AiUsageVendorDaily(pa.DataFrameModel):
    """``ytempire.ai_usage_vendor_daily``: one row a vendor, UTC day, model and source."""

    vendor: pl.String = pa.Field(str_length=_NAME)
    usage_date: pl.Date = bounds.day()
    model: pl.String = pa.Field()
    source: pl.String = pa.Field(isin=_SOURCES)
    requests: pl.Int64 = bounds.counter()
    input_tokens: pl.Int64 = bounds.counter()
    cached_input_tokens: pl.Int64 = bounds.counter()
    output_tokens: pl.Int64 = bounds.counter()
    characters: pl.Int64 = bounds.counter()
    images: pl.Int64 = bounds.counter()
    as_of: Instant = bounds.at(nullable=False)

    class Config:
        """The key of the table."""

        unique: ClassVar = ["vendor", "usage_date", "model", "source"]


class AiCostsVendorDaily(pa.DataFrameModel):
    """``ytempire.ai_costs_vendor_daily``: one row a vendor, UTC day, line item and source."""

    vendor: pl.String = pa.Field(str_length=_NAME)
    usage_date: pl.Date = bounds.day()
    line_item: pl.String = pa.Field()
    source: pl.String = pa.Field(isin=_SOURCES)
    amount_micros: pl.Int64 = pa.Field(ge=-bounds.MICROS_IN_A_DAY, le=bounds.MICROS_IN_A_DAY)
    as_of: Instant = bounds.at(nullable=False)

    class Config:
        """The key of the table."""

        unique: ClassVar = ["vendor", "usage_date", "line_item", "source"]
