"""The AI vendors' endpoints tell what the factory wrote of its requests, in the vendors' shapes."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import psycopg
import pytest

from ytempire.simulator.factory.fill import Factory
from ytempire.simulator.network import Network
from ytempire.sources.elevenlabs_usage import ElevenLabsUsage
from ytempire.sources.openai_usage import OpenAiUsage

from .conftest import DAYS, END, Running

DAY = timedelta(days=1)
FIRST = datetime(2026, 11, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def books(network: Network, embedded_server: Any) -> Iterator[psycopg.Connection]:
    """The factory's own records of the running network."""
    url = embedded_server.create_database("vendor_truth", "vendor_truth", "vendor_truth")
    Factory(url, network, lambda: END).fill()
    with psycopg.connect(url) as connection:
        connection.execute("set timezone to 'UTC'")
        yield connection


def openai(running: Running, path: str, key: str | None = None, **asked: Any) -> tuple[int, Any]:
    return _ask(
        running, f"/v1/organization/{path}", asked,
        {"Authorization": f"Bearer {key or running.told['vendor_keys']['openai']}"},
    )  # fmt: skip


def elevenlabs(
    running: Running, path: str, key: str | None = None, **asked: Any
) -> tuple[int, Any]:
    headers = {"xi-api-key": key or running.told["vendor_keys"]["elevenlabs"]}
    return _ask(running, f"/v1/{path}", asked, headers)


def _ask(
    running: Running, path: str, asked: dict[str, Any], headers: dict[str, str]
) -> tuple[int, Any]:
    query = urllib.parse.urlencode(asked, doseq=True)
    request = urllib.request.Request(f"{running.endpoint}{path}?{query}", headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def pages(running: Running, path: str, **asked: Any) -> list[dict[str, Any]]:
    buckets: list[dict[str, Any]] = []
    more: dict[str, str] = {}
    while True:
        status, page = openai(running, path, start_time=int(FIRST.timestamp()), **asked, **more)
        assert status == 200, page
        assert page["object"] == "page" and page["has_more"] == (page["next_page"] is not None)
        buckets += page["data"]
        if not page["has_more"]:
            return buckets
        more = {"page": page["next_page"]}


def millis(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


def test_openai_tells_each_days_tokens_by_model(
    running: Running, books: psycopg.Connection
) -> None:
    told = {}
    for kind in ("completions", "embeddings"):
        buckets = pages(running, f"usage/{kind}", group_by=["model"], limit=3)
        starts = [bucket["start_time"] for bucket in buckets]
        assert starts == [int((FIRST + n * DAY).timestamp()) for n in range(16)]
        for bucket in buckets:
            day = datetime.fromtimestamp(bucket["start_time"], UTC).date()
            for one in bucket["results"]:
                assert one["object"] == f"organization.usage.{kind}.result"
                told[day, one["model"]] = (
                    one["num_model_requests"], one["input_tokens"],
                    one.get("input_cached_tokens", 0), one.get("output_tokens", 0),
                )  # fmt: skip
    written = books.execute(
        "select used_at::date, model, count(*), sum(input_tokens), sum(cached_input_tokens),"
        " sum(output_tokens) from factory.ai_usage where vendor = 'openai' and http_status = 200"
        " and used_at >= %s group by 1, 2",
        [FIRST],
    ).fetchall()
    assert told == {(day, model): tuple(map(int, rest)) for day, model, *rest in written}
    assert len(told) > 40


def test_openai_tells_what_it_charged_as_the_ledger_has_it(
    running: Running, books: psycopg.Connection
) -> None:
    told = {
        (datetime.fromtimestamp(bucket["start_time"], UTC).date(), one["line_item"]):
            round(one["amount"]["value"] * 1_000_000)
        for bucket in pages(running, "costs", group_by="line_item")
        for one in bucket["results"]
    }  # fmt: skip
    written = books.execute(
        "select occurred_at::date, model || ', ' || replace(unit, '_token', ''),"
        " sum(amount_micros)::bigint from factory.vendor_calls where vendor = 'openai'"
        " and occurred_at >= %s and occurred_at < %s group by 1, 2",
        [FIRST, END.date()],  # of the last day, calls are recorded a little later
    ).fetchall()
    whole = {key: micros for key, micros in told.items() if key[0] < END.date()}
    assert whole == {(day, item): micros for day, item, micros in written}


def test_openai_sums_what_is_not_grouped_and_has_empty_buckets(running: Running) -> None:
    by_model = pages(running, "usage/completions", group_by="model")
    whole = pages(running, "usage/completions")
    for one, parts in zip(whole, by_model, strict=True):
        assert one["results"][0]["model"] is None
        assert one["results"][0]["input_tokens"] == sum(
            part["input_tokens"] for part in parts["results"]
        )
    before = int((END - (DAYS + 5) * DAY).timestamp())
    _, page = openai(running, "usage/completions", start_time=before, limit=1)
    assert page["data"][0]["results"] == [] and page["data"][0]["start_time"] % 86_400 == 0
    assert all(not bucket["results"] for bucket in pages(running, "usage/images"))


def test_hours_sum_to_their_day(running: Running) -> None:
    begins = int((FIRST + 3 * DAY).timestamp())
    window = {"start_time": begins, "end_time": begins + 86_400}
    _, day = openai(running, "usage/completions", **window)
    _, hours = openai(running, "usage/completions", bucket_width="1h", **window)
    assert len(hours["data"]) == 24
    assert (
        sum(one["output_tokens"] for hour in hours["data"] for one in hour["results"])
        == (day["data"][0]["results"][0]["output_tokens"])
    )


def test_elevenlabs_tells_characters_and_requests_by_day(
    running: Running, books: psycopg.Connection
) -> None:
    window = {"start_unix": millis(FIRST), "end_unix": millis(END)}
    told = []
    for metric in ("tts_characters", "request_count"):
        status, answer = elevenlabs(
            running, "usage/character-stats", metric=metric, breakdown_type="model", **window
        )
        assert status == 200
        days = [datetime.fromtimestamp(t / 1000, UTC).date() for t in answer["time"]]
        told.append(dict(zip(days, answer["usage"]["eleven_multilingual_v2"], strict=True)))
    written = books.execute(
        "select used_at::date, sum(characters)::int, count(*)::int from factory.ai_usage"
        " where vendor = 'elevenlabs' and http_status = 200 and used_at >= %s group by 1",
        [FIRST],
    ).fetchall()
    assert [{d: c for d, c, _ in written}, {d: n for d, _, n in written}] == [
        {day: count for day, count in counts.items() if count} for counts in told
    ]
    _, whole = elevenlabs(running, "usage/character-stats", **window)
    assert whole["usage"]["All"] == list(told[0].values())


def test_the_subscription_counts_the_month(running: Running) -> None:
    _, answer = elevenlabs(running, "user/subscription")
    month = {"start_unix": millis(END.replace(day=1)), "end_unix": millis(END)}
    _, stats = elevenlabs(running, "usage/character-stats", **month)
    assert answer["character_count"] == sum(stats["usage"]["All"]) > 0
    assert (
        answer["next_character_count_reset_unix"] == datetime(2026, 12, 1, tzinfo=UTC).timestamp()
    )


def test_each_refuses_in_its_own_shape(running: Running) -> None:
    status, body = openai(running, "costs", key="wrong", start_time=1)
    assert status == 401 and body["error"]["code"] == "invalid_api_key"
    status, body = openai(running, "usage/completions")
    assert status == 400 and "start_time" in body["error"]["message"]
    status, body = elevenlabs(running, "user/subscription", key="wrong")
    assert status == 401 and body["detail"]["status"] == "invalid_api_key"
    status, body = elevenlabs(running, "usage/character-stats", start_unix=1)
    assert status == 422 and "end_unix" in body["detail"]["message"]


def test_faults_hit_vendors_too(running: Running) -> None:
    running.faults(
        [
            {"kind": "tooManyRequests", "methods": ["openai.*"], "times": 1},
            {"kind": "serviceUnavailable", "methods": ["elevenlabs.*"], "times": 1},
        ]
    )
    try:
        status, body = openai(running, "costs", start_time=int(FIRST.timestamp()))
        assert status == 429 and body["error"]["code"] == "rateLimitExceeded"
        status, body = elevenlabs(running, "user/subscription")
        assert status == 503 and body["detail"]["message"]
    finally:
        running.faults([])


def test_the_products_own_sources_read_them(running: Running, books: psycopg.Connection) -> None:
    keys, last = running.told["vendor_keys"], END.date()
    asked = OpenAiUsage(keys["openai"], running.endpoint)
    spoken = ElevenLabsUsage(keys["elevenlabs"], running.endpoint)
    told = pl.concat([source.usage(FIRST.date(), last) for source in (asked, spoken)])
    written = books.execute(
        "select vendor, used_at::date, model, count(*), sum(input_tokens)::bigint,"
        " sum(cached_input_tokens)::bigint, sum(output_tokens)::bigint, sum(characters)::bigint,"
        " sum(images)::bigint from factory.ai_usage where vendor in ('openai', 'elevenlabs')"
        " and http_status = 200 and used_at >= %s group by 1, 2, 3",
        [FIRST],
    ).fetchall()
    # An embedding has no cached and no output tokens to tell.
    expected = [
        row if "embedding" not in row[2] else (*row[:5], None, None, *row[7:]) for row in written
    ]
    assert sorted(told.rows()) == sorted(expected) and told.height > 60
    charged = asked.costs(FIRST.date(), last - DAY)
    (sum_micros,) = books.execute(
        "select sum(amount_micros)::bigint from factory.vendor_calls where vendor = 'openai'"
        " and occurred_at >= %s and occurred_at < %s",
        [FIRST, last],
    ).fetchone() or (0,)
    assert charged["amount_micros"].sum() == sum_micros
    assert spoken.subscription()["character_count"] > 0
