"""Events read and written: bytes to a typed event, or a refusal that says why.

Also in fields that no model knows `parse` refuses what PostgreSQL's jsonb does: NUL characters, NaN
and endless numbers. Only an exponent of thousands there passes in a short message, and is found
when the batch is written.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import from_json

from ytempire.stream.event_models import (
    ApiQuotaUpdate,
    ApiQuotaWarning,
    CostCalculated,
    CostLine,
    CostThresholdExceeded,
    VideoGenerationFailed,
    VideoGenerationStageComplete,
    VideoGenerationStarted,
    VideoPublished,
    VideoUploadStarted,
)

__all__ = [
    "MODELS",
    "ApiQuotaUpdate",
    "ApiQuotaWarning",
    "CostCalculated",
    "CostLine",
    "CostThresholdExceeded",
    "Event",
    "EventRefused",
    "ReasonClass",
    "VideoGenerationFailed",
    "VideoGenerationStageComplete",
    "VideoGenerationStarted",
    "VideoPublished",
    "VideoUploadStarted",
    "parse",
    "subject",
    "to_json",
]

Event = (
    VideoGenerationStarted
    | VideoGenerationStageComplete
    | VideoGenerationFailed
    | VideoUploadStarted
    | VideoPublished
    | CostCalculated
    | CostThresholdExceeded
    | ApiQuotaUpdate
    | ApiQuotaWarning
)
MODELS: dict[str, type[Event]] = {
    get_args(model.model_fields["event_type"].annotation)[0]: model for model in get_args(Event)
}
"""Event type -> model."""
VERSIONS = (1,)

ReasonClass = Literal[
    "not_json", "not_utf8", "unknown_type", "unknown_version", "invalid", "too_large"
]
MOST_BYTES = 512 * 1024
"""Of one message; a cost with `MOST_LINES` lines fits."""
MOST_WORDS = 500
MOST_DIGITS = 9999
"""Digits before or behind a number's point; jsonb holds 131,072 and 16,383."""

_ADAPTER: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="event_type")])
# What may make jsonb refuse a message is rare, so that the exact look at each text is rare too.
_NUL = b"\\u0000"


class EventRefused(ValueError):
    """A message is no event; nothing of it is taken over.

    Attributes
    ----------
    reason_class
        What kind of wrong, for counting.
    words
        What is wrong, for whoever sends it.
    """

    def __init__(self, reason_class: ReasonClass, words: str) -> None:
        super().__init__(f"{reason_class}: {words}")
        self.reason_class = reason_class
        self.words = words


def parse(value: bytes | None) -> Event:
    """Return the event that a message's value tells.

    Parameters
    ----------
    value
        The message's value as it came; None is a message without one.

    Raises
    ------
    EventRefused
        If it is no event of a type and version that is known here, or not a valid one.
    """
    if value is None:
        raise EventRefused("not_json", "the message has no value: send the event as JSON")
    if len(value) > MOST_BYTES:
        raise EventRefused(
            "too_large",
            f"{len(value):,} bytes; an event has at most {MOST_BYTES:,}: send fewer lines",
        )
    try:
        event = _ADAPTER.validate_json(value)
    except ValidationError as error:
        raise _refusal(value, error) from None
    if _NUL in value or b"NaN" in value or b"Infinity" in value or len(value) > MOST_DIGITS:
        _look_closely(value)
    return event


def to_json(event: Event) -> bytes:
    """Return an event as it travels: JSON in UTF-8, without the fields that say nothing."""
    return event.model_dump_json(exclude_none=True).encode()


def subject(event: Event) -> str:
    """Return what an event is about: its Kafka key, so that a subject's events keep their order."""
    for name in ("video_id", "job_id", "project"):
        value = getattr(event, name, None)
        if value is not None:
            return str(value)
    raise AssertionError(f"{event.event_type} has no subject")


def _refusal(value: bytes, error: ValidationError) -> EventRefused:
    """Say why a message is no event; only what was refused is looked at so long."""
    try:
        value.decode("utf-8")
    except UnicodeDecodeError as broken:
        return EventRefused("not_utf8", f"byte {broken.start} is not UTF-8: send JSON in UTF-8")
    try:
        told = from_json(value, allow_inf_nan=False)
    except ValueError as broken:
        return EventRefused("not_json", _short(str(broken)))
    if not isinstance(told, dict):
        return EventRefused("invalid", "it is JSON, but no object: an event is {...}")
    kind = told.get("event_type")
    if not isinstance(kind, str) or kind not in MODELS:
        said = "it tells no event_type" if kind is None else f"event_type {_shown(kind)} is unknown"
        return EventRefused("unknown_type", f"{said}; known are {', '.join(MODELS)}")
    version = told.get("schema_version")
    if type(version) is not int or version not in VERSIONS:
        said = "it tells no" if version is None else f"{_shown(version)} is no known"
        known = ", ".join(map(str, VERSIONS))
        return EventRefused(
            "unknown_version", f"{said} schema_version; of {kind} there is version {known}"
        )
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return EventRefused("invalid", _short("; ".join(map(_told, found))))


def _told(one: Any) -> str:
    place = ".".join(str(part) for part in one["loc"][1:])  # the first is the type
    words = str(one["msg"]).removeprefix("Value error, ")
    return f"{place}: {words}" if place else words


def _look_closely(value: bytes) -> None:
    """Refuse what jsonb would: in the whole message, also where no model looks.

    Raises
    ------
    EventRefused
        If a text holds NUL, or a number is none, or beyond all bounds.
    """
    told = json.loads(value, parse_constant=_no_number, parse_float=_bounded, parse_int=_bounded)
    waiting = [told]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str) and "\0" in one:
            raise EventRefused("invalid", "it holds a NUL character (\\u0000): leave it out")


def _no_number(name: str) -> None:
    raise EventRefused("not_json", f"{name} is no number of JSON: use null, or leave it out")


def _bounded(digits: str) -> None:
    mantissa, _, exponent = digits.lower().partition("e")
    if len(mantissa) > MOST_DIGITS or len(exponent.lstrip("+-0")) > len(str(MOST_DIGITS)):
        raise EventRefused(
            "invalid", f"the number {digits[:20]}... is out of all bounds: send it as text"
        )


def _shown(value: object) -> str:
    return _short(json.dumps(value, ensure_ascii=False), 60)


def _short(words: str, most: int = MOST_WORDS) -> str:
    clean = words.replace("\0", "\\u0000")
    return clean if len(clean) <= most else clean[: most - 3] + "..."
