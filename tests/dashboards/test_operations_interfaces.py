"""The operations page: what YouTube and the AI vendors were asked, and how often they failed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from .parts import NARROW, rows, words
from .small_network import NOW


def test_youtube_quota_against_its_limit_and_to_the_reset(operations, produced):
    # Of 40 calls of 50 units, at 10:00 Pacific, all are of the day that began at 08:00 UTC.
    (bucket,) = rows(operations.snapshot(), "yt-quota", "buckets")
    assert bucket["bucket"] == "general"
    assert bucket["shown"] == "2,000 / 10,000"
    assert bucket["used"] == pytest.approx(0.2)
    assert bucket["forecast"] is None
    assert bucket["forecast_shown"] == "–"


def test_the_forecast_adds_the_rest_of_earlier_days(operations, produced, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
            "quota_bucket, account_used, response_code, created_at) "
            "values ('youtube.videos.list', '/', 9000, 'general', 'default', 200, %s)",
            [NOW - timedelta(hours=21)],
        )
    (bucket,) = rows(operations.snapshot(), "yt-quota", "buckets")
    assert bucket["forecast_shown"] == f"11,000 (110{NARROW}%)"


def test_what_ai_vendors_were_asked_by_hour(operations, produced):
    snapshot = operations.snapshot()
    tokens = {row["hour"][11:13]: row["amount"] for row in rows(snapshot, "yt-openai", "hours")}
    assert tokens == {"17": 1000 + 500 + 2 * 50, "15": 700 + 50}
    spoken = {r["hour"][11:13]: r["amount"] for r in rows(snapshot, "yt-elevenlabs", "hours")}
    assert spoken == {"17": 3210}
    assert "2.35k tokens" in words(snapshot.parts["yt-openai-about"])


def test_error_rates_by_api(operations, produced):
    drawn = {row["api"]: row for row in rows(operations.snapshot(), "yt-error-rates", "apis")}
    assert {name: row["ratio"] for name, row in drawn.items()} == pytest.approx(
        {"YouTube Data": 4 / 40, "OpenAI": 1 / 3, "ElevenLabs": 0}
    )
    assert drawn["YouTube Data"]["shown"] == f"10.00{NARROW}% (4 of 40)"
