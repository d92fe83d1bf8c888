"""Each failure that YouTube and its token endpoint know, and what a connector does about it."""

from __future__ import annotations

import traceback
from datetime import UTC, date, datetime
from typing import Any

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
)
from ytempire.sources.quota import Price, Unmetered
from ytempire.sources.token_endpoint import Renewal, renew, revoke
from ytempire.sources.youtube_analytics import YouTubeAnalytics
from ytempire.sources.youtube_data import YouTubeData
from ytempire.sources.youtube_reporting import YouTubeReporting

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = date(2026, 11, 15)
TOKEN = {"access_token": "ya29.first", "expires_in": 3600, "token_type": "Bearer"}
ANOTHER = TOKEN | {"access_token": "ya29.second"}
GONE = (400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
UNAUTHORIZED = (401, {"error": {"code": 401, "errors": [{"reason": "authError"}]}})
NOTHING: dict[str, Any] = {"columnHeaders": []}
REFRESH, SECRET = "1//the-refresh-token", "the-client-secret"


class Kept(Unmetered):
    """A quota that remembers what it was asked and told."""

    def __init__(self) -> None:
        self.taken: list[Price] = []
        self.told: list[tuple[str, str | None]] = []

    def take(self, price: Price, at: datetime) -> None:
        self.taken.append(price)

    def refused(self, price: Price, reason: str | None, at: datetime) -> None:
        self.told.append((price.bucket, reason))


def refused(status: int, reason: str, message: str = "") -> tuple[int, dict[str, Any]]:
    errors = [{"reason": reason, "message": message}]
    return status, {"error": {"code": status, "message": message, "errors": errors}}


def consent() -> Credentials:
    return Credentials(
        token=None, refresh_token=REFRESH, client_id="c", client_secret=SECRET,
        token_uri="http://127.0.0.1/token",
    )  # fmt: skip


class Asking:
    """An owner's Analytics and a key's counters over recorded answers."""

    def __init__(self, transport: Any) -> None:
        self.calls: list[Any] = []
        self.waits: list[float] = []
        self.quota = Kept()
        self.transport = transport
        options = {"transport": transport, "wait": self.waits.append, "quota": self.quota}
        record = self.calls.append
        self.analytics = YouTubeAnalytics("UC1", consent(), recorder=record, **options)
        self.data = YouTubeData("key", recorder=record, **options)

    def facts(self) -> Any:
        return self.analytics.daily_facts(["a"], DAY, DAY, with_revenue=False, as_of=NOON)


# -- the consent itself ---------------------------------------------------------------------------


def test_invalid_grant_is_not_retried_and_says_to_connect_anew(answers) -> None:
    asking = Asking(answers(GONE))
    with pytest.raises(InvalidGrant, match="ytempire connect") as error:
        asking.facts()
    assert error.value.reason == "invalid_grant"
    assert (asking.waits, len(asking.calls), asking.transport.left) == ([], 1, [])
    assert asking.calls[0].error_reason == "invalid_grant"
    shown = "".join(traceback.format_exception(error.value)) + repr(asking.calls)
    assert REFRESH not in shown and SECRET not in shown


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("invalid_client", PermissionRefused),
        ("unauthorized_client", PermissionRefused),
        ("deleted_client", PermissionRefused),
        ("invalid_grant", InvalidGrant),
    ],
)
def test_a_refused_client_is_no_dead_consent(answers, error: str, kind: type) -> None:
    status = 401 if "client" in error else 400
    with pytest.raises(SourceError) as told:
        Asking(answers((status, {"error": error}))).facts()
    assert type(told.value) is kind
    assert told.value.reason == error


def test_a_refresh_token_in_testing_tells_when_it_ends(answers) -> None:
    told = renew(consent(), "UC1", answers(TOKEN | {"refresh_token_expires_in": 604_799}))
    assert told == Renewal(None, 604_799)


def test_a_renewal_tells_scopes_and_a_token_that_replaces_the_old(answers) -> None:
    told = renew(consent(), "UC1", answers(TOKEN | {"scope": "b a", "refresh_token": "1//next"}))
    assert told == Renewal(("a", "b"), None, "1//next")


def test_a_dead_refresh_token_is_asked_once(answers) -> None:
    transport = answers(GONE)
    with pytest.raises(InvalidGrant):
        renew(consent(), "UC1", transport)
    assert transport.left == []


def test_a_token_endpoint_that_does_not_answer_says_nothing_of_the_consent(answers) -> None:
    with pytest.raises(SourceUnavailable) as error:
        renew(consent(), "UC1", answers(*[OSError(f"POST refresh_token={REFRESH}")] * 9))
    assert REFRESH not in "".join(traceback.format_exception(error.value))


@pytest.mark.parametrize(
    ("answer", "was_known"),
    [((200, {}), True), ((400, {"error": "invalid_token"}), False)],
)
def test_revoking_is_at_the_endpoint_beside_the_token_s(answers, answer, was_known) -> None:
    transport = answers(answer)
    assert revoke(consent(), transport) is was_known
    ((method, uri, body),) = transport.asked
    assert (method, uri) == ("POST", "http://127.0.0.1/revoke")
    assert "the-refresh-token" in body


@pytest.mark.parametrize("answer", [(503, "down"), OSError("no route")])
def test_a_consent_that_could_not_be_revoked_is_said_to_hold(answers, answer) -> None:
    with pytest.raises(SourceUnavailable, match="myaccount"):
        revoke(consent(), answers(answer))


# -- access tokens --------------------------------------------------------------------------------


def test_401_refreshes_once_and_both_attempts_are_recorded(answers) -> None:
    asking = Asking(answers(TOKEN, UNAUTHORIZED, ANOTHER, NOTHING))
    asking.facts()
    assert [call.response_code for call in asking.calls] == [401, 200]
    assert asking.calls[1].retry_of == asking.calls[0].id
    assert asking.waits == []
    assert len(asking.quota.taken) == 2, "each attempt costs"


def test_401_twice_is_given_up(answers) -> None:
    asking = Asking(answers(TOKEN, UNAUTHORIZED, ANOTHER, UNAUTHORIZED))
    with pytest.raises(InvalidGrant) as error:
        asking.facts()
    assert error.value.reason == "authError", "and not invalid_grant: the consent is not dead"
    assert (len(asking.calls), asking.transport.left) == (2, [])


def test_401_for_a_key_is_not_asked_again(answers) -> None:
    asking = Asking(answers(UNAUTHORIZED))
    with pytest.raises(InvalidGrant):
        asking.data.statistics(["v"], NOON)
    assert len(asking.calls) == 1


# -- quota and pace -------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["quotaExceeded", "dailyLimitExceeded"])
def test_a_spent_day_is_told_to_the_quota_and_not_retried(answers, reason: str) -> None:
    asking = Asking(answers(refused(403, reason)))
    with pytest.raises(QuotaExceeded):
        asking.data.statistics(["v"], NOON)
    assert asking.quota.told == [("batchGetStats", reason)]
    assert (asking.waits, len(asking.calls)) == ([], 1)
    assert asking.calls[0].error_reason == reason


def test_a_daily_429_is_not_retried(answers) -> None:
    daily = refused(429, "rateLimitExceeded", "Quota exceeded for 'Video Uploads per day'")
    asking = Asking(answers(daily))
    with pytest.raises(QuotaExceeded):
        asking.data.statistics(["v"], NOON)
    assert (asking.waits, len(asking.calls)) == ([], 1)
    assert len(asking.quota.told) == 1


def test_upload_limit_exceeded_is_the_channel_s_and_closes_no_bucket(answers) -> None:
    asking = Asking(answers(refused(400, "uploadLimitExceeded")))
    with pytest.raises(QuotaExceeded, match="24 hours later"):
        asking.data.statistics(["v"], NOON)
    assert (asking.quota.told, asking.waits) == ([], [])


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(403, "rateLimitExceeded"), RateLimited),
        (refused(403, "userRateLimitExceeded"), RateLimited),
        (refused(429, "rateLimitExceeded", "Queries per minute"), RateLimited),
        (refused(500, "backendError"), SourceUnavailable),
        (refused(503, "serviceUnavailable"), SourceUnavailable),
    ],
)
def test_what_passes_backs_off_five_times_and_each_attempt_costs(answers, answer, kind) -> None:
    asking = Asking(answers(*[answer] * 5))
    with pytest.raises(kind):
        asking.data.statistics(["v"], NOON)
    assert len(asking.calls) == len(asking.quota.taken) == 5
    assert [call.retry_of for call in asking.calls] == [None, *(c.id for c in asking.calls[:4])]
    bounds = [0.5, 1.0, 2.0, 4.0]
    assert all(b / 2 <= wait <= b for wait, b in zip(asking.waits, bounds, strict=True))
    assert asking.quota.told == []


# -- what may not be seen, or is not there --------------------------------------------------------


@pytest.mark.parametrize(
    "reason",
    [
        "forbidden",
        "insufficientPermissions",
        "authenticatedUserAccountSuspended",
        "authenticatedUserAccountClosed",
    ],
)
def test_what_may_not_be_seen_is_not_retried(answers, reason: str) -> None:
    asking = Asking(answers(TOKEN, refused(403, reason)))
    with pytest.raises(PermissionRefused) as error:
        asking.facts()
    assert error.value.reason == asking.calls[0].error_reason == reason
    assert (asking.waits, len(asking.calls), asking.quota.told) == ([], 1, [])


def test_revenue_outside_the_partner_programme_is_a_state(answers) -> None:
    asking = Asking(answers(TOKEN, NOTHING, refused(403, "forbidden")))
    told = asking.analytics.daily_facts(["a"], DAY, DAY, as_of=NOON)
    assert (told.is_monetized, told.revenue_error) == (False, None)


def test_video_not_found_is_its_own_error(answers) -> None:
    asking = Asking(answers(TOKEN, refused(404, "videoNotFound")))
    with pytest.raises(NotFound):
        asking.analytics.retention("a", DAY, DAY)
    assert (asking.waits, len(asking.calls)) == ([], 1)


def test_ids_missing_from_a_200_are_told_one_by_one(answers) -> None:
    there = {"id": "a", "statistics": {"viewCount": "7"}}
    told = Asking(answers({"items": [there]})).data.statistics(["a", "b", "c"], NOON)
    assert told.missing == ["b", "c"]
    assert told.frame()["youtube_video_id"].to_list() == ["a"], "and none is filled with zero"


def test_no_rows_key_is_no_data_and_not_zero(answers) -> None:
    asking = Asking(answers(TOKEN, NOTHING))
    told = asking.facts()
    assert (told.frame.height, told.complete_through) == (0, None)


def test_an_unsupported_query_is_our_own_fault(answers) -> None:
    unsupported = refused(400, "badRequest", "The query is not supported.")
    asking = Asking(answers(TOKEN, unsupported))
    with pytest.raises(BadRequest, match="not supported"):
        asking.facts()
    assert (asking.waits, len(asking.calls)) == ([], 1)


def test_a_report_that_youtube_keeps_no_more_is_not_found(answers) -> None:
    item = {
        "id": "r", "jobId": "j", "startTime": "2026-09-01T07:00:00Z",
        "createTime": "2026-09-03T09:00:00Z",
        "downloadUrl": "https://x/v1/media/CHANNEL/UC1/jobs/j/reports/r?alt=media",
    }  # fmt: skip
    transport = answers({"reports": [item]}, refused(404, "notFound"))
    reporting = YouTubeReporting("UC1", None, transport=transport)
    (report,) = reporting.reports("j")
    with pytest.raises(NotFound):
        reporting.basic(report)


def test_every_reason_has_a_word_for_the_quota() -> None:
    told = google_errors.from_answer("m", 400, '{"error": {"errors": [{"reason": "x"}]}}', "a")
    assert type(told) is BadRequest
    assert google_errors.is_of_the_project(QuotaExceeded("x", reason="quotaExceeded"))
    assert not google_errors.is_of_the_project(QuotaExceeded("x", reason="uploadLimitExceeded"))
