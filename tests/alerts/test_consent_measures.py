"""The rules of the owners' consents: they end, they are gone, or YouTube refuses all the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.alerts.test_measures import AT, CHANNEL, HOUR, OTHER, Facts

from ytempire.alerts import engine, rules, store
from ytempire.warehouse.connection import Warehouse

DAY = timedelta(days=1)


@pytest.fixture
def facts(warehouse: Warehouse) -> Facts:
    return Facts(warehouse)


def grant(facts: Facts, channel: Any, state: str = "valid", **more: Any) -> None:
    row = {
        "channel_id": channel, "held_in": "file", "state": state, "client_id": "c",
        "token_uri": "https://oauth2.googleapis.com/token", "refresh_token_sha256": "0" * 64,
    } | more  # fmt: skip
    facts.add("oauth_grants", **row)


def evaluated(facts: Facts, rule: str, at: datetime) -> list[tuple[str, str]]:
    """Evaluate one rule; return the alerts with their states."""
    book = rules.read()
    only = book.model_copy(update={"rules": {rule: book.rules[rule]}})
    engine.evaluate(facts.warehouse, only, [], at)
    with facts.warehouse.transaction("reader") as connection:
        return [(one.subject_name, one.state) for one in store.find(connection)]


def test_a_consent_that_ends_is_told_five_days_ahead(facts: Facts) -> None:
    grant(facts, CHANNEL, "testing_7_days", expires_at=AT + 5 * DAY, last_ok_at=AT)
    grant(facts, OTHER, expires_at=AT + 6 * DAY, last_ok_at=AT)
    assert facts.measured("consent_ends") == {"One": 5, "Two": 6}
    assert evaluated(facts, "consent_ends", AT) == [("One", "firing")]
    assert "the OAuth app is in Testing" in " ".join(facts.detail("consent_ends"))
    facts.change("update ytempire.oauth_grants set expires_at = expires_at + interval '7 days'")
    assert evaluated(facts, "consent_ends", AT + HOUR) == [("One", "resolved")]


def test_a_consent_ends_unused_for_six_months_and_one_never_asked_is_not_known(
    facts: Facts,
) -> None:
    grant(facts, CHANNEL, last_ok_at=AT - 176 * DAY)
    grant(facts, OTHER)
    assert facts.measured("consent_ends") == {"One": 4, "Two": None}


def test_a_consent_that_is_gone_ends_no_more_but_is_told_as_gone(facts: Facts) -> None:
    grant(facts, CHANNEL, "revoked", verified_at=AT, last_ok_at=AT - DAY)
    grant(facts, OTHER, last_ok_at=AT)
    assert facts.measured("consent_ends") == {"Two": 180}
    assert facts.measured("consent_gone") == {"One": 1, "Two": 0}
    assert "revoked as found 2026-11-21 19:30 UTC, last good 2026-11-20 19:30 UTC" in (
        facts.detail("consent_gone")
    )
    assert evaluated(facts, "consent_gone", AT) == [("One", "firing")]
    facts.change("update ytempire.oauth_grants set state = 'valid'")
    assert evaluated(facts, "consent_gone", AT + HOUR) == [("One", "resolved")]


def test_a_refusal_counts_where_the_consent_holds(facts: Facts) -> None:
    def mark(source: str, channel: Any, state: str, note: str | None = None) -> None:
        facts.add(
            "source_watermarks", source=source, scope=str(channel), state=state, note=note,
            last_attempt_at=AT,
        )  # fmt: skip

    mark("youtube_analytics", CHANNEL, "refused", "403 authenticatedUserAccountSuspended")
    mark("youtube_reporting", CHANNEL, "refused", "403 authenticatedUserAccountSuspended")
    mark("youtube_basic_reports", OTHER, "refused", "YouTube makes no such reports")
    mark("youtube_analytics", OTHER, "ok")
    assert facts.measured("owner_refused") == {"One": 2, "Two": 0}
    assert "403 authenticatedUserAccountSuspended" in facts.detail("owner_refused")
    grant(facts, CHANNEL, "expired")
    assert facts.measured("owner_refused") == {"One": 0, "Two": 0}, "consent_gone says it"
