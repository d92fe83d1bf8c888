"""Several projects are asked one after the other, each by its own count."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr

from ytempire.collection.connected import NotConnected
from ytempire.collection.projects import STATS, Projects, public_youtube
from ytempire.collection.writing import CallBuffer, Tally
from ytempire.settings import SEVERAL_PROJECTS, Settings
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.google_client import GoogleClient
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 20, tzinfo=UTC)


class Google:
    """Answers by key: a key of `spent` has no quota left."""

    def __init__(self) -> None:
        self.spent: set[str] = set()
        self.asked: list[str] = []

    def request(self, uri: str, *_: Any, **__: Any) -> tuple[Any, bytes]:
        import httplib2

        key = uri.partition("key=")[2].partition("&")[0]
        self.asked.append(key)
        if key in self.spent:
            body = {"error": {"errors": [{"reason": "quotaExceeded"}], "message": "spent"}}
            return httplib2.Response({"status": 403}), json.dumps(body).encode()
        body = {"items": [{"id": "v", "statistics": {"viewCount": "7"}}]}
        return httplib2.Response({"status": 200}), json.dumps(body).encode()


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Google:
    made = Google()
    plain = GoogleClient.__init__

    def with_transport(self: GoogleClient, *arguments: Any, **options: Any) -> None:
        plain(self, *arguments, **options | {"transport": made})

    monkeypatch.setattr(GoogleClient, "__init__", with_transport)
    return made


def projects(warehouse: Warehouse, settings: Settings, **keys: str) -> tuple[Projects, CallBuffer]:
    told = settings.model_copy(update={name: SecretStr(key) for name, key in keys.items()})
    calls = CallBuffer()
    return public_youtube(warehouse, told, calls, kept_ratio=0), calls


def test_without_a_key_it_says_what_to_set(warehouse: Warehouse, settings: Settings) -> None:
    with pytest.raises(NotConnected, match="YTEMPIRE_YOUTUBE_API_KEY"):
        projects(warehouse, settings)


def test_the_next_project_is_asked_when_one_is_spent(
    warehouse: Warehouse, settings: Settings, google: Google, caplog: pytest.LogCaptureFixture
) -> None:
    keys = {"youtube_api_key": "K0", "youtube_api_keys": "b=K1,c=K2"}
    public, calls = projects(warehouse, settings, **keys)
    assert SEVERAL_PROJECTS in caplog.text
    assert public.units_left(STATS, NOON) == 30_000
    assert public.statistics(["v"], NOON).columns["views"] == [7]
    google.spent = {"K0"}
    public.statistics(["v"], NOON)
    public.statistics(["v"], NOON)
    # Refused once, a project is not asked again that day.
    assert google.asked == ["K0", "K0", "K1", "K1"]
    assert [call.account_used for call in calls] == ["default", "default", "b", "b"]
    assert public.units_left(STATS, NOON) == 30_000 - 10_000 - 2
    google.spent = {"K0", "K1", "K2"}
    with pytest.raises(QuotaExceeded):
        public.statistics(["v"], NOON)
    assert "K0" not in google.asked[4:]


def test_one_project_is_no_offence(
    warehouse: Warehouse, settings: Settings, google: Google, caplog: pytest.LogCaptureFixture
) -> None:
    projects(warehouse, settings, youtube_api_key="K0")
    assert SEVERAL_PROJECTS not in caplog.text


@pytest.mark.parametrize("keys", ["K1", "a=", "=K", "a=K,a=L", "default=K"])
def test_keys_that_cannot_be_told_apart_are_refused(keys: str) -> None:
    with pytest.raises(ValueError, match="YTEMPIRE_YOUTUBE_API_KEYS"):
        Settings(youtube_api_keys=SecretStr(keys))


def test_what_is_typed_may_use_what_is_kept_and_the_scheduler_may_not(
    warehouse: Warehouse, settings: Settings, google: Google
) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.quota_limits (quota_bucket, valid_from, daily_limit) "
            "values ('batchGetStats', '2026-11-01', 10)"
        )
    key = {"youtube_api_key": SecretStr("K0")}
    for purpose, units in (("collect", 9), ("manual", 1)):
        told = settings.model_copy(update=key | {"quota_purpose": purpose})
        calls = CallBuffer()
        public = public_youtube(warehouse, told, calls, kept_ratio=0.1)
        for _ in range(units):
            public.statistics(["v"], NOON)
        with pytest.raises(QuotaExceeded):
            public.statistics(["v"], NOON)
        with warehouse.transaction("writer") as connection:
            calls.flush(connection, Tally())
