"""The events as JSON Schema, for services that write them in another language."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from ytempire.stream import events
from ytempire.stream.event_fields import Part
from ytempire.stream.topics import ANALYTICS_UPDATES, TOPIC_OF
from ytempire.stream.updates import PUBLISHED

DIALECT = GenerateJsonSchema.schema_dialect
MODELS: dict[str, type[Part]] = {**events.MODELS, **PUBLISHED}
"""Event type -> model: what is read, and what the product itself publishes."""


def schema(event_type: str) -> dict[str, Any]:
    """Return what an event of a type must be.

    What a schema cannot say is said in words, and `events.parse` holds to it: that sums add up, and
    that nothing ends before it began.

    Parameters
    ----------
    event_type
        As `MODELS` names it.
    """
    model = MODELS[event_type]
    made = model.model_json_schema(mode="validation")
    version = made["properties"]["schema_version"]["const"]
    return {
        "$schema": DIALECT,
        "$id": f"urn:ytempire:event:{event_type}:{version}",
        **made,
        "title": event_type,
        "x-topic": TOPIC_OF.get(event_type, ANALYTICS_UPDATES),
    }
