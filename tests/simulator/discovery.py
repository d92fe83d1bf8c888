"""Google's discovery documents as JSON schemas: what an answer must look like."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import googleapiclient
import jsonschema

_DOCUMENTS = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
_PATTERNS = {"uint64": r"^\d+$", "int64": r"^-?\d+$", "google-duration": r"^\d+(\.\d+)?s$"}


@cache
def _definitions(api: str) -> dict[str, Any]:
    document = json.loads((_DOCUMENTS / f"{api}.json").read_text(encoding="utf-8"))
    return {name: _converted(schema) for name, schema in document["schemas"].items()}


def _converted(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a discovery schema as a JSON schema that refuses what is not in it."""
    if "$ref" in schema:
        return {"$ref": f"#/definitions/{schema['$ref']}"}
    kind = schema.get("type")
    if kind == "any":
        return {}
    made: dict[str, Any] = {"type": kind} if kind else {}
    if "enum" in schema:
        made["enum"] = schema["enum"]
    if schema.get("format") in _PATTERNS:
        made["pattern"] = _PATTERNS[schema["format"]]
    if "date" in schema.get("format", ""):
        made["pattern"] = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"
    if "items" in schema:
        made["items"] = _converted(schema["items"])
    if "properties" in schema:
        made["properties"] = {n: _converted(s) for n, s in schema["properties"].items()}
        made["additionalProperties"] = False
    return made


@cache
def _validator(api: str, name: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(
        {"$ref": f"#/definitions/{name}", "definitions": _definitions(api)}
    )


def check(api: str, name: str, answer: Any) -> None:
    """Fail if an answer is not the `name` of an API's discovery document."""
    _validator(api, name).validate(answer)
