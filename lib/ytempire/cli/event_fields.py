"""An event's fields as they are typed: ``--field value``, read by what the field may hold."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from typing import Any

import click

from ytempire.stream.schemas import schema


def told(event_type: str, typed: Sequence[str]) -> dict[str, Any]:
    """Return what is typed after an event's type.

    Text stays text; numbers, truth and lists are read as JSON.

    Raises
    ------
    click.UsageError
        If a field is not one of the event's, has no value, or is no JSON where it should be.
    """
    fields = schema(event_type)["properties"]
    found: dict[str, Any] = {}
    for name, value in _pairs(typed):
        if name not in fields or name in ("event_type", "schema_version"):
            near = difflib.get_close_matches(name, fields, n=1)
            meant = f" Did you mean --{_option(near[0])}?" if near else ""
            raise click.UsageError(
                f"{event_type} has no field {name!r}.{meant} `ytempire events schema {event_type}` "
                "lists them"
            )
        found[name] = value if _is_text(fields[name]) else _json(name, value)
    return found


def _pairs(typed: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield names and values of ``--name value`` and ``--name=value``."""
    words = iter(typed)
    for word in words:
        option, is_joined, value = word.partition("=")
        if not option.startswith("--"):
            raise click.UsageError(f"{word!r} is no field: write --FIELD VALUE")
        if not is_joined:
            value = next(words, "")
            if not value or value.startswith("--"):
                raise click.UsageError(f"{option} needs a value: write {option} VALUE")
        yield option.removeprefix("--").replace("-", "_"), value


def _is_text(field: dict[str, Any]) -> bool:
    """Say whether a field takes text; exact amounts do, too."""
    kinds = {field.get("type"), *(one.get("type") for one in field.get("anyOf", ()))}
    return "string" in kinds


def _json(name: str, value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        raise click.UsageError(
            f"--{_option(name)} is {value!r}, which is no number, truth or list in JSON"
        ) from None


def _option(name: str) -> str:
    return name.replace("_", "-")
