"""The AI vendors' own usage: paged, typed, asked again where that helps, and without their keys."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import Any

import httpx
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.sources import ai_usage_frames
from ytempire.sources.elevenlabs_usage import ElevenLabsUsage
from ytempire.sources.errors import (
    BadRequest,
    NotFound,
    PermissionRefused,
    RateLimited,
    SourceError,
    SourceUnavailable,
    UnexpectedAnswer,
)
from ytempire.sources.openai_usage import OpenAiUsage

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 2)
MIDNIGHT = 1_793_491_200
KEY = "sk-admin-hidden"

Answer = Callable[[httpx.Request], httpx.Response]


def openai(answer: Answer, waits: list[float] | None = None) -> OpenAiUsage:
    waited = [] if waits is None else waits
    return OpenAiUsage(KEY, transport=httpx.MockTransport(answer), wait=waited.append)


def elevenlabs(answer: Answer) -> ElevenLabsUsage:
    return ElevenLabsUsage(KEY, transport=httpx.MockTransport(answer), wait=lambda _: None)


def page(results: list[dict[str, Any]], day: int = 0, following: str | None = None) -> Any:
    bucket = {"object": "bucket", "start_time": MIDNIGHT + 86_400 * day, "results": results}
    return httpx.Response(200, json={"data": [bucket], "next_page": following})


def test_pages_are_followed_and_every_kind_is_asked() -> None:
    asked: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        assert request.headers["Authorization"] == f"Bearer {KEY}"
        if request.url.path.endswith("images"):
            return page([{"model": "dall-e-3", "images": 4, "num_model_requests": 2}])
        if request.url.path.endswith("embeddings"):
            return page([])
        result = {"model": "gpt-4o", "input_tokens": 10, "output_tokens": 5,
                  "input_cached_tokens": 3, "num_model_requests": 1}  # fmt: skip
        if "page" in request.url.params:
            return page([result | {"input_tokens": 7}], day=1)
        return page([result, result | {"project_id": "another"}], following="p2")

    told = openai(answer).usage(FIRST, LAST)
    assert dict(told.schema) == ai_usage_frames.USAGE_FRAME
    assert told.rows() == [
        ("openai", FIRST, "dall-e-3", 2, None, None, None, None, 4),
        ("openai", FIRST, "gpt-4o", 2, 20, 6, 10, None, None),
        ("openai", LAST, "gpt-4o", 1, 7, 3, 5, None, None),
    ]
    params = asked[0].params
    assert (params["start_time"], params["end_time"]) == (str(MIDNIGHT), str(MIDNIGHT + 172_800))
    assert (params["bucket_width"], params["group_by"]) == ("1d", "model")
    assert [url.path.rsplit("/", 1)[1] for url in asked] == [
        "completions", "completions", "embeddings", "images",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "micros"),
    [(0.06, 60_000), ("1.50", 1_500_000), ("0.0000025", 2), ("0.0000035", 4), (0, 0),
     ("0.003835980000000000000000000000", 3836)],
)  # fmt: skip
def test_amounts_are_micros_whether_numbers_or_texts(value: object, micros: int) -> None:
    amount = {"amount": {"value": value, "currency": "usd"}, "line_item": "gpt-4o, input"}
    told = openai(lambda _: page([amount])).costs(FIRST, FIRST)
    assert told.rows() == [("openai", FIRST, "gpt-4o, input", micros)]


def test_an_amount_of_another_currency_is_refused() -> None:
    amount = {"amount": {"value": 1, "currency": "eur"}}
    with pytest.raises(UnexpectedAnswer, match="not in US dollars"):
        openai(lambda _: page([amount])).costs(FIRST, FIRST)
    with pytest.raises(UnexpectedAnswer, match="no amount of money"):
        openai(lambda _: page([{"amount": {"value": "?", "currency": "usd"}}])).costs(FIRST, LAST)


def test_characters_come_by_model_and_day() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["xi-api-key"] == KEY
        params = request.url.params
        assert int(params["end_unix"]) - int(params["start_unix"]) == 2 * 86_400_000 - 1
        of = {"tts_characters": [1200.0, 0], "request_count": [3, 0]}[params["metric"]]
        times = [MIDNIGHT * 1000, (MIDNIGHT + 86_400) * 1000]
        return httpx.Response(200, json={"time": times, "usage": {"eleven_v3": of}})

    told = elevenlabs(answer).usage(FIRST, LAST)
    assert told.rows() == [("elevenlabs", FIRST, "eleven_v3", 3, None, None, None, 1200, None)]
    assert elevenlabs(answer).costs(FIRST, LAST).is_empty()


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (401, {"error": {"message": f"Incorrect API key provided: {KEY}.",
                         "code": "invalid_api_key"}}, PermissionRefused, "_OPENAI_ADMIN_KEY"),
        (403, {"error": "no rights"}, PermissionRefused, "no rights"),
        (404, None, NotFound, "YTEMPIRE_OPENAI_ENDPOINT"),
        (400, {"error": {"message": "bad", "type": "invalid_request_error"}}, BadRequest, "bad"),
        (429, {"error": {"message": "slow down"}}, RateLimited, "Ask less often"),
        (500, None, SourceUnavailable, "try again later"),
        (200, [1], UnexpectedAnswer, "not a JSON object"),
        (200, {"data": 5}, UnexpectedAnswer, "no list of buckets"),
        (200, {"data": [{}]}, UnexpectedAnswer, "without its time"),
    ],
)  # fmt: skip
def test_refusals_say_what_to_do_and_hold_no_key(
    status: int, body: Any, kind: type[SourceError], words: str,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    with caplog.at_level(logging.DEBUG), pytest.raises(SourceError) as refused:
        openai(lambda _: httpx.Response(status, json=body)).usage(FIRST, LAST)
    assert type(refused.value) is kind and words in str(refused.value)
    assert KEY not in str(refused.value) and KEY not in caplog.text
    assert refused.value.__context__ is None


def test_what_may_pass_is_asked_again_as_the_vendor_says() -> None:
    answers = [
        httpx.Response(429, headers={"Retry-After": "7"}), httpx.Response(503), page([]),
        page([]), page([]),
    ]  # fmt: skip
    waits: list[float] = []
    openai(lambda _: answers.pop(0), waits).usage(FIRST, LAST)
    assert waits[0] == 7 and 0 < waits[1] <= 1 and len(waits) == 2


def test_it_is_not_asked_for_ever() -> None:
    waits: list[float] = []
    with pytest.raises(SourceUnavailable):
        openai(lambda _: httpx.Response(503), waits).usage(FIRST, LAST)
    assert len(waits) == 4
    waits.clear()
    with pytest.raises(PermissionRefused):
        openai(lambda _: httpx.Response(401), waits).usage(FIRST, LAST)
    assert waits == []


def test_nobody_there_is_said_without_the_key() -> None:
    waits: list[float] = []
    source = OpenAiUsage(KEY, "http://127.0.0.1:1", wait=waits.append)
    with pytest.raises(SourceUnavailable, match="does not answer") as refused:
        source.usage(FIRST, LAST)
    assert KEY not in str(refused.value) and len(waits) == 4
    with pytest.raises(UnexpectedAnswer):
        ElevenLabsUsage(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200, json={}))
                        ).usage(FIRST, LAST)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from("ab"), st.none() | st.integers(0, 10**9)), max_size=12))
def test_sums_keep_unknown_apart_from_zero(told: list[tuple[str, int | None]]) -> None:
    frame = ai_usage_frames.usage(
        dict.fromkeys(ai_usage_frames.COUNTS)
        | {"vendor": "v", "usage_date": FIRST, "model": model, "characters": count}
        for model, count in told
    )
    for model in {model for model, _ in told}:
        known = [count for name, count in told if name == model and count is not None]
        row = frame.filter(pl.col("model") == model)
        assert row.item(0, "characters") == (sum(known) if known else None)
        assert row.item(0, "images") is None
    assert frame.height == len({model for model, _ in told})
