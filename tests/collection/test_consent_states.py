"""Which state a consent is in: Google has one word for two, and the end that was due tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ytempire.collection import consent_states
from ytempire.warehouse.oauth_grants import Grant

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
GRANT = Grant(
    channel_id="c", youtube_channel_id="UC1", channel_name="One", held_in="store", state="valid",
    client_id="i", token_uri="https://x/token", refresh_token_sha256="0" * 64,
)  # fmt: skip


@pytest.mark.parametrize(
    ("issued", "expires", "state"),
    [
        (AT, None, "valid"),
        (None, None, "valid"),
        (AT - 3 * DAY, AT + 4 * DAY, "testing_7_days"),
        (None, AT + 4 * DAY, "testing_7_days"),
        (AT - 3 * DAY, AT + 27 * DAY, "valid"),
        (AT - 26 * DAY, AT + 4 * DAY, "valid"),
        (None, AT + 30 * DAY, "valid"),
    ],
)
def test_what_lasts_seven_days_was_given_to_an_app_in_testing(issued, expires, state) -> None:
    assert consent_states.alive(issued, expires, AT) == state


@pytest.mark.parametrize(
    ("expires", "last_ok", "state"),
    [
        (AT - DAY, AT - 2 * DAY, "expired"),
        (AT + timedelta(minutes=30), AT - DAY, "expired"),
        (AT + 2 * DAY, AT - DAY, "revoked"),
        (None, AT - DAY, "revoked"),
        (None, AT - 181 * DAY, "expired"),
        (None, None, "revoked"),
    ],
)
def test_an_end_that_was_due_is_no_revocation(expires, last_ok, state) -> None:
    grant = replace(GRANT, expires_at=expires, last_ok_at=last_ok)
    assert consent_states.dead(grant, AT) == state


def test_the_end_is_what_google_said_or_six_months_unused() -> None:
    assert consent_states.ends_at(GRANT) is None
    used = replace(GRANT, last_ok_at=AT)
    assert consent_states.ends_at(used) == AT + 180 * DAY
    assert consent_states.ends_at(replace(used, expires_at=AT + DAY)) == AT + DAY
