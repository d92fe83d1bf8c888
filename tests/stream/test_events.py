"""Events are read exactly, and what is none is refused with a reason, whatever its bytes."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.stream.examples import line, told

from ytempire.stream import events, topics
from ytempire.stream.events import EventRefused, parse, subject, to_json

KINDS = list(events.MODELS)


def raw(kind: str, **changes: Any) -> bytes:
    return json.dumps(told(kind, **changes)).encode()


def refusal(value: bytes | None) -> EventRefused:
    with pytest.raises(EventRefused) as refused:
        parse(value)
    return refused.value


def test_each_type_has_a_topic() -> None:
    assert set(topics.TOPIC_OF) == set(events.MODELS)
    assert set(topics.TOPIC_OF.values()) == set(topics.CONSUMED)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_read_again(kind: str) -> None:
    event = parse(raw(kind))
    assert event.event_type == kind
    assert parse(to_json(event)) == event
    assert subject(event)


def test_values_come_exactly() -> None:
    event = parse(raw("cost_calculated"))
    assert isinstance(event, events.CostCalculated)
    assert event.total_cost == Decimal("0.33")
    assert event.lines[0].unit_price_usd == Decimal("0.00011")
    assert event.occurred_at == datetime(2026, 11, 20, 10, 0, 0, 123_000, UTC)


def test_the_sum_of_a_cost_is_a_number_in_json_as_the_data_model_compares_it() -> None:
    written = json.loads(to_json(parse(raw("cost_calculated"))))
    assert written["total_cost"] == 0.33
    assert not written["total_cost"] > 2.50


def test_a_price_with_more_digits_than_a_number_holds_travels_as_text() -> None:
    price = "12345678.123456789012"
    amount = line(unit_price_usd=price, amount_usd="0.33")
    event = parse(raw("cost_calculated", lines=[amount]))
    assert json.loads(to_json(event))["lines"][0]["unit_price_usd"] == price
    assert parse(to_json(event)) == event


def test_an_unknown_field_is_left_alone() -> None:
    assert parse(raw("video_published", since_version_1_1="yes")) == parse(raw("video_published"))


@pytest.mark.parametrize(
    ("value", "reason", "words"),
    [
        (None, "not_json", "no value"),
        (b"", "not_json", ""),
        (b"{", "not_json", ""),
        (b'{"a":' * 500, "not_json", "recursion"),
        (b"\xef\xbb\xbf{}", "not_json", ""),
        (b'{"event_type": "\xff"}', "not_utf8", "byte 16"),
        (b"[]", "invalid", "no object"),
        (b"{}", "unknown_type", "no event_type"),
        (b'{"event_type": ["video_published"]}', "unknown_type", "video_published"),
        (raw("video_published", event_type="video_deleted"), "unknown_type", "video_deleted"),
        (raw("video_published", schema_version=2), "unknown_version", "2 is no known"),
        (raw("video_published", schema_version=True), "unknown_version", "true is no known"),
        (raw("video_published", schema_version=1.0), "unknown_version", "1.0 is no known"),
        (raw("video_published", schema_version=...), "unknown_version", "no schema_version"),
        (b'{"event_type": "video_published"' + b" " * 600_000 + b"}", "too_large", "524,288"),
    ],
)
def test_what_is_no_event_is_refused_by_its_class(
    value: bytes | None, reason: str, words: str
) -> None:
    refused = refusal(value)
    assert refused.reason_class == reason
    assert words in refused.words


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        ("video_published", {"occurred_at": "2026-11-20T10:00:00"}, "occurred_at"),
        ("video_published", {"occurred_at": 1_763_632_800}, "occurred_at"),
        ("video_published", {"occurred_at": "1763632800"}, "occurred_at"),
        ("video_published", {"occurred_at": "1999-01-01T00:00:00Z"}, "occurred_at"),
        ("video_published", {"event_id": "7"}, "event_id"),
        ("video_published", {"title": "x" * 501}, "title"),
        ("video_published", {"title": "a\0b"}, "title"),
        ("video_published", {"unknown": ["deep", {"er": "a\0b"}]}, "NUL"),
        ("video_published", {"unknown\0": 1}, "NUL"),
        ("video_published", {"channel_id": "somebody"}, "channel_id"),
        ("video_published", {"format": "film"}, "format"),
        ("video_upload_started", {"attempt": 0}, "attempt"),
        ("video_upload_started", {"attempt": "1"}, "attempt"),
        ("video_generation_started", {"priority": 11}, "priority"),
        ("video_generation_started", {"queued_at": "2026-11-20T10:00:01Z"}, "queued_at"),
        ("video_generation_stage_complete", {"entered_at": "2026-11-20T10:00:01Z"}, "entered_at"),
        ("video_generation_failed", {"status": "completed"}, "status"),
        ("cost_calculated", {"total_cost": 0.34}, "add up to 0.330"),
        ("cost_calculated", {"total_cost": 0.3300001}, "total_cost"),
        ("cost_calculated", {"lines": [], "total_cost": 0}, "lines"),
        ("cost_calculated", {"video_id": ...}, "neither video_id nor job_id"),
        ("cost_calculated", {"lines": [line(amount_usd=0.165)] * 2}, "call_id is told twice"),
        ("cost_calculated", {"total_cost": "Infinity"}, "total_cost"),
        ("api_quota_update", {"remaining": -1}, "remaining"),
        ("api_quota_update", {"remaining": 10**30}, "remaining"),
    ],
)
def test_an_invalid_field_is_named(kind: str, changes: dict[str, Any], words: str) -> None:
    refused = refusal(raw(kind, **changes))
    assert refused.reason_class == "invalid"
    assert words in refused.words


def test_words_hold_no_nul_and_no_end() -> None:
    refused = refusal(raw("video_published", event_type="\0" * 50 + "x" * 100_000))
    assert "\0" not in refused.words
    assert len(refused.words) < 600


@pytest.mark.parametrize("word", [b"NaN", b"Infinity", b"-Infinity"])
def test_numbers_that_json_does_not_have_are_refused_wherever_they_stand(word: bytes) -> None:
    value = raw("video_published")[:-1] + b', "score": ' + word + b"}"
    assert refusal(value).reason_class == "not_json"


def test_such_words_in_a_text_are_text() -> None:
    event = parse(raw("video_published", title="NaN bread to Infinity, \\u0000 told"))
    assert isinstance(event, events.VideoPublished)
    assert event.title == "NaN bread to Infinity, \\u0000 told"


def test_a_cost_of_a_job_needs_no_video() -> None:
    job = "1b1b3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f"
    event = parse(raw("cost_calculated", video_id=..., job_id=job))
    assert subject(event) == job


def test_an_event_made_in_python_is_held_to_the_same() -> None:
    with pytest.raises(ValidationError, match="timezone"):
        events.ApiQuotaUpdate.model_validate(
            parse(raw("api_quota_update")).model_dump() | {"occurred_at": datetime(2026, 11, 20)}
        )


_leaf = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["2026-11-20T10:00:00Z", "0f1f3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f", "UCx"])
)  # fmt: skip
_json = st.recursive(
    _leaf,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
_changed = st.builds(
    lambda kind, changes: json.dumps(told(kind) | changes).encode(),
    st.sampled_from(KINDS),
    st.dictionaries(
        st.sampled_from(sorted({name for kind in KINDS for name in told(kind)} | {"extra"})),
        _json,
        max_size=3,
    ),
)
_cut = st.builds(
    lambda kind, at, piece: raw(kind)[:at] + piece + raw(kind)[at:],
    st.sampled_from(KINDS),
    st.integers(0, 400),
    st.binary(max_size=6),
)


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=200) | _changed | _cut)
def test_any_bytes_are_an_event_or_refused(value: bytes) -> None:
    try:
        event = parse(value)
    except EventRefused as refused:
        assert refused.words
        assert "\0" not in refused.words
    else:
        assert parse(to_json(event)) == event


def test_what_is_accepted_is_jsonb(database_url: str) -> None:
    @settings(max_examples=150, deadline=None)
    @given(_changed)
    def taken(value: bytes) -> None:
        try:
            parse(value)
        except EventRefused:
            return
        connection.execute("select %s::jsonb", [value.decode()])

    with psycopg.connect(database_url, autocommit=True) as connection:
        for word in ("9" * 4000, "1e999", "1." + "1" * 9000, '"\\ud83d\\ude00"', '"\\\\u0000"'):
            value = raw("video_published")[:-1] + b', "extra": ' + word.encode() + b"}"
            parse(value)
            connection.execute("select %s::jsonb", [value.decode()])
        taken()
