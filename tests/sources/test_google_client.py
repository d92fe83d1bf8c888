"""Every kind of failure has its name, its advice, its record, and no secret in it."""

from __future__ import annotations

import json
import traceback
from datetime import UTC, datetime, timedelta

import pytest
from google.oauth2.credentials import Credentials

from ytempire.sources import google_errors
from ytempire.sources.errors import (
    BadRequest,
    InvalidGrant,
    NotFound,
    PermissionRefused,
    QuotaExceeded,
    RateLimited,
    SourceError,
    SourceUnavailable,
    UnexpectedAnswer,
)
from ytempire.sources.google_client import GoogleClient, in_batches
from ytempire.sources.youtube_data import YouTubeData

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
KEY = "AIzaVerySecretKey"
FINE = {"items": []}


def body(code, reason, message="", domain="global"):
    return {
        "error": {
            "code": code,
            "message": message,
            "errors": [{"reason": reason, "message": message, "domain": domain}],
        }
    }


def ask(transport, waits, calls, **options):
    source = YouTubeData(
        KEY, recorder=calls.append, transport=transport, wait=waits.append, **options
    )
    return source.statistics(["v"], NOON)


@pytest.mark.parametrize(
    ("status", "answer", "kind"),
    [
        (403, body(403, "quotaExceeded"), QuotaExceeded),
        (403, body(403, "dailyLimitExceeded"), QuotaExceeded),
        (
            429,
            body(429, "rateLimitExceeded", "Quota exceeded for 'Video Uploads per day'"),
            QuotaExceeded,
        ),
        (403, body(403, "forbidden"), PermissionRefused),
        (403, body(403, "accessNotConfigured"), PermissionRefused),
        (400, body(400, "badRequest", "API key not valid."), PermissionRefused),
        (400, body(400, "invalidParameter"), BadRequest),
        (401, body(401, "authError"), InvalidGrant),
        (404, body(404, "videoNotFound"), NotFound),
        (418, body(418, "teapot"), SourceError),
        (200, "<html>login</html>", UnexpectedAnswer),
        (200, "[1]", UnexpectedAnswer),
    ],
)
def test_what_asking_again_cannot_help_is_asked_once(answers, waits, status, answer, kind):
    calls = []
    with pytest.raises(kind) as error:
        ask(answers((status, answer)), waits, calls)
    assert type(error.value) is kind
    assert (waits, len(calls)) == ([], 1)
    assert calls[0].error_message == str(error.value)
    assert calls[0].quota_cost == 1
    assert str(error.value).startswith("youtube.videos.batchGetStats: ")


@pytest.mark.parametrize(
    "failure",
    [
        (429, body(429, "rateLimitExceeded")),
        (403, body(403, "userRateLimitExceeded")),
        (503, body(503, "backendError")),
        (500, '{"error": {"code": 500, "message": null}}'),
        ConnectionResetError("reset"),
        TimeoutError("timed out"),
    ],
)
def test_what_passes_is_asked_again_and_each_attempt_recorded(answers, waits, failure, caplog):
    calls = []
    told = ask(answers(failure, failure, FINE), waits, calls)
    assert told.missing == ["v"]
    assert [call.error_message is None for call in calls] == [False, False, True]
    assert 0.25 <= waits[0] <= 0.5 <= waits[1] <= 1.0
    assert [r.levelname for r in caplog.records if "asked again in" in r.message] == ["WARNING"] * 2


def test_a_reading_is_of_the_attempt_that_was_answered(answers, waits, monkeypatch):
    later = NOON + timedelta(seconds=25)
    instants = iter([NOON, later])
    monkeypatch.setattr("ytempire.clock.now", lambda: next(instants))
    calls = []
    item = {"id": "v", "statistics": {"viewCount": "1"}}
    source = YouTubeData(
        KEY,
        recorder=calls.append,
        transport=answers((503, body(503, "backendError")), {"items": [item]}),
        wait=waits.append,
    )
    told = source.statistics(["v"])
    assert [call.created_at for call in calls] == [NOON, later]
    assert [call.retry_of for call in calls] == [None, calls[0].id]
    assert [call.error_reason for call in calls] == ["backendError", None]
    assert told.columns["time"] == [later]


def test_after_five_attempts_it_is_given_up(answers, waits):
    calls = []
    with pytest.raises(RateLimited, match="fewer requests"):
        ask(answers(*[(429, body(429, "rateLimitExceeded"))] * 5), waits, calls)
    assert (len(calls), len(waits)) == (5, 4)
    with pytest.raises(SourceUnavailable, match="does not answer"):
        ask(answers(*[OSError("refused")] * 5), waits, calls)
    assert calls[-1].response_code is None


def test_no_secret_in_message_record_or_traceback(answers, waits):
    calls = []
    echo = body(403, "forbidden", f"refused: https://x/y?key={KEY}&alt=json Bearer ya29.abc-DEF")
    for failure in [(403, echo), (403, "not json " + KEY), OSError(f"GET /?key={KEY}")]:
        with pytest.raises(SourceError) as error:
            ask(answers(*[failure] * 5), waits, calls)
        shown = "".join(traceback.format_exception(error.value)) + repr(calls)
        assert KEY not in shown.replace(f'KEY = "{KEY}"', "")
        assert "abc-DEF" not in shown
        assert error.value.__context__ is None


def test_scrubbing():
    text = google_errors.scrubbed("a?key=K1&client_secret=S2 refresh_token=R3 mine", "mine")
    assert text == "a?key=***&client_secret=*** refresh_token=*** ***"


def test_a_consent_withdrawn_is_told_apart(answers, waits):
    refused = (400, {"error": "invalid_grant", "error_description": "Token revoked."})
    consent = Credentials(
        token=None,
        refresh_token="1//secret-refresh",
        client_id="c",
        client_secret="hidden-secret",
        token_uri="http://127.0.0.1/token",
    )
    transport, calls = answers(refused), []
    client = GoogleClient(
        "youtube",
        "v3",
        endpoint=None,
        recorder=calls.append,
        account="UC1",
        credentials=consent,
        transport=transport,
        wait=waits.append,
    )
    with pytest.raises(InvalidGrant, match="UC1") as error:
        client.call(client.service.videos().list, {"part": "id"}, bucket="general", at=NOON)
    assert transport.asked[0][1] == "http://127.0.0.1/token"
    shown = "".join(traceback.format_exception(error.value)) + repr(calls)
    assert "secret-refresh" not in shown
    assert "hidden-secret" not in shown


THREADS = "errors_from_issue_threads/"


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("analytics_backendError_500_api-samples_215", 500, SourceUnavailable),
        ("backendError_503_mattwright324_2", 503, SourceUnavailable),
        ("dailyLimitExceeded_403_tokland_164", 403, QuotaExceeded),
        ("null_message_500_googleapis-nodejs_129", 500, SourceUnavailable),
        ("processingFailure_400_api-samples_294", 400, BadRequest),
        ("quotaExceeded_403_ShareX_4477", 403, QuotaExceeded),
        ("quotaExceeded_403_old_shape_tokland_268", 403, QuotaExceeded),
        ("uploadLimitExceeded_400_tokland_188", 400, QuotaExceeded),
    ],
)
def test_bodies_met_in_public(recorded, name, status, kind):
    told = google_errors.from_answer(
        "m", status, json.dumps(recorded(f"{THREADS}{name}.json")), "a"
    )
    assert type(told) is kind
    assert "<" not in str(told)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("channels/401_0016", InvalidGrant),
        ("playlistItems/403_0163", PermissionRefused),
        ("playlistItems/404_0155", NotFound),
        ("v_reports/403_0083", PermissionRefused),
        ("v_reports/403_0244", PermissionRefused),
        ("videos/400_0248", BadRequest),
        ("videos/403_0249", PermissionRefused),
    ],
)
def test_recorded_refusals(recorded, name, kind):
    exchange = recorded(f"yt-gem/{name}.json")
    told = google_errors.from_answer(
        "m", exchange["status"]["code"], json.dumps(exchange["body"]), "a"
    )
    assert type(told) is kind


def test_batches_are_distinct_and_in_order():
    assert list(in_batches(["c", "a", "c", "b"], 2)) == [["c", "a"], ["b"]]
    assert list(in_batches([])) == []
