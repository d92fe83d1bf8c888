"""The exported schemas say of events what `parse` holds them to."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from tests.stream.examples import told

from ytempire.stream.events import MODELS, EventRefused, parse
from ytempire.stream.schemas import schema
from ytempire.stream.topics import TOPIC_OF

KINDS = list(MODELS)


def validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(schema(kind), format_checker=FormatChecker(["uuid", "date-time"]))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one_and_takes_its_event(kind: str) -> None:
    Draft202012Validator.check_schema(schema(kind))
    assert list(validator(kind).iter_errors(told(kind))) == []
    assert schema(kind)["x-topic"] == TOPIC_OF[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_is_missed_by_both(kind: str) -> None:
    for name in told(kind):
        less = told(kind, **{name: ...})
        is_refused = _refused(less)
        if name in schema(kind)["required"]:
            assert is_refused, name
            assert list(validator(kind).iter_errors(less)), name


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_told_in_words_or_by_its_name(kind: str) -> None:
    made = schema(kind)
    assert made["description"]
    for name in ("event_id", "occurred_at"):
        assert made["properties"][name]["description"]


_value = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5)
    | st.sampled_from(["2026-11-20T10:00:00Z", "", "a\0b", "x" * 600, -1, 11, 2**40, "UC1", []])
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(KINDS), st.data())
def test_a_schema_refuses_nothing_that_is_taken(kind: str, data: Any) -> None:
    name = data.draw(st.sampled_from(sorted(schema(kind)["properties"])))
    changed = told(kind, **{name: data.draw(_value)})
    if not _refused(changed):
        assert list(validator(kind).iter_errors(changed)) == []


def _refused(event: dict[str, Any]) -> bool:
    try:
        parse(json.dumps(event).encode())
    except EventRefused:
        return True
    return False
