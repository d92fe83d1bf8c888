"""What the fields of events may hold: bounded text, finite money, instants with a zone.

The bounds are those of the tables that events end in, so that what is accepted here fits there.
Everything but sums is checked by pydantic's core: a message costs microseconds.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    StringConstraints,
)
from pydantic_core import CoreSchema, core_schema

NO_NUL = r"^[^\u0000]*$"
"""PostgreSQL stores no NUL, neither in text nor in jsonb."""
BEGAN = datetime(2005, 4, 23, tzinfo=UTC)
"""YouTube's first video: nothing happened before it."""
ENDS = datetime(2200, 1, 1, tzinfo=UTC)
"""No clock is so wrong by accident; what is ahead by less is kept and flagged."""
INTEGER_MAX = 2**31 - 1
COUNTED = 9_000_000_000_000
USD_MAX = 5_000_000
"""Of one charge or one video, in dollars."""


class _InstantSchema:
    """An instant as ISO 8601 text with a zone.

    pydantic alone also reads a text of digits as seconds, or milliseconds, since 1970: it guesses.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        aware = core_schema.datetime_schema(strict=False, tz_constraint="aware", ge=BEGAN, lt=ENDS)
        iso = core_schema.str_schema(strict=True, pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]")
        return core_schema.json_or_python_schema(
            json_schema=core_schema.chain_schema([iso, aware]),
            python_schema=core_schema.datetime_schema(
                strict=True, tz_constraint="aware", ge=BEGAN, lt=ENDS
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _iso, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "format": "date-time"}


def _iso(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _number(amount: Decimal) -> float | str:
    """Return a JSON number where it says the same to the last digit, else text."""
    number = float(amount)
    return number if Decimal(repr(number)) == amount else str(amount)


Version1 = Annotated[int, Field(ge=1, le=1, json_schema_extra={"const": 1})]
"""No ``Literal[1]``, which ``true`` is, too."""
Instant = Annotated[datetime, _InstantSchema]
_money = PlainSerializer(_number, when_used="json")
Usd = Annotated[Decimal, Field(ge=0, le=USD_MAX, decimal_places=6), _money]
"""Dollars in whole micro-dollars."""
SignedUsd = Annotated[Decimal, Field(ge=-USD_MAX, le=USD_MAX, decimal_places=6), _money]
"""The same of one line: a refund is negative."""
Price = Annotated[Decimal, Field(gt=-(10**8), lt=10**8, decimal_places=12), _money]
Quantity = Annotated[Decimal, Field(gt=-(10**15), lt=10**15, decimal_places=12), _money]
Attempt = Annotated[int, Field(ge=1, le=INTEGER_MAX)]
Count = Annotated[int, Field(ge=0, le=COUNTED)]
ChannelId = Annotated[str, StringConstraints(max_length=50, pattern=r"^UC[A-Za-z0-9_-]+$")]
"""YouTube's id of a channel."""
YoutubeVideoId = Annotated[str, StringConstraints(max_length=20, pattern=r"^[A-Za-z0-9_-]+$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=NO_NUL)]
Stage = Annotated[str, StringConstraints(min_length=1, max_length=50, pattern=NO_NUL)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=NO_NUL)]
Words = Annotated[str, StringConstraints(max_length=4000, pattern=NO_NUL)]


class Part(BaseModel):
    """A part of an event: frozen, ill-typed values refused, unknown fields left alone.

    A field that is added later does not stop a consumer of today; a change of meaning is a new
    ``schema_version``.
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="ignore", use_attribute_docstrings=True
    )
