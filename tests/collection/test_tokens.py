"""The daily probe: each consent once, its state kept, no secret anywhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httplib2
import pytest
from pydantic import SecretStr

from ytempire import clock
from ytempire.collection import connecting, consents, tokens
from ytempire.settings import Settings
from ytempire.sources.token_cipher import TokenKeyRefused, new_key
from ytempire.warehouse import oauth_grants
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.oauth_grants import Grant

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
GONE = (400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
FINE = {"access_token": "ya29.x", "expires_in": 3600, "scope": "yt-analytics.readonly"}
ONE, TWO = "UC0000000000000000000001", "UC0000000000000000000002"


class Endpoint:
    """Stands in for httplib2.Http before a token endpoint: answers by refresh token."""

    def __init__(self, **by_token: Any) -> None:
        self.by_token = by_token
        self.asked: list[str] = []

    def request(self, uri: str, method: str = "GET", body: Any = None, **_: Any) -> Any:
        text = body.decode() if isinstance(body, bytes) else body
        token = next(name for name in self.by_token if f"secret-{name}" in text)
        self.asked.append(token)
        answer = self.by_token[token]
        if isinstance(answer, Exception):
            raise answer
        status, content = answer if isinstance(answer, tuple) else (200, answer)
        head = httplib2.Response({"status": str(status), "content-type": "application/json"})
        return head, json.dumps(content).encode()


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    instants = [NOON]
    monkeypatch.setattr(clock, "now", lambda: instants[-1])
    return instants


@pytest.fixture
def keyed(settings: Settings) -> Settings:
    return settings.model_copy(update={"token_key": SecretStr(new_key())})


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[..., Path]:
    def write(**tokens: str) -> Path:
        file = tmp_path / "oauth.json"
        entry = {"client_id": "i", "client_secret": "hush", "token_uri": "http://127.0.0.1/token"}
        file.write_text(json.dumps({c: entry | {"refresh_token": t} for c, t in tokens.items()}))
        file.chmod(0o600)
        return file

    return write


def held(warehouse: Warehouse) -> dict[str, Grant]:
    with warehouse.transaction("reader") as connection:
        return {g.youtube_channel_id: g for g in oauth_grants.held(connection)}


def stored(warehouse: Warehouse, keyed: Settings, file: Path, **answers: Any) -> None:
    connecting.take_file(warehouse, keyed, file, Endpoint(**answers))


def test_states_are_kept_and_the_dead_are_not_asked_again(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a", TWO: "secret-b"}), a=FINE, b=FINE)
    endpoint = Endpoint(a=GONE, b=FINE | {"refresh_token_expires_in": 4 * 86_400})
    result = tokens.probe(warehouse, keyed, transport=endpoint)
    assert result.success
    assert sorted(endpoint.asked) == ["a", "b"], "each once"
    one, two = held(warehouse)[ONE], held(warehouse)[TWO]
    assert (one.state, two.state) == ("revoked", "testing_7_days")
    assert one.verified_at == two.last_ok_at == NOON
    assert two.expires_at == NOON + 4 * DAY
    assert two.scopes == ["yt-analytics.readonly"]
    assert "1 consents are gone" in result.note and "1 end within five days" in result.note
    again = Endpoint(a=FINE, b=FINE)
    tokens.probe(warehouse, keyed, transport=again)
    assert again.asked == ["b"]
    tokens.probe(warehouse, keyed, dead_too=True, transport=again)
    assert held(warehouse)[ONE].state == "valid"


def test_six_months_unused_is_expired_and_not_revoked(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path], now: list[datetime]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    now.append(NOON + 190 * DAY)
    tokens.probe(warehouse, keyed, transport=Endpoint(a=GONE))
    assert held(warehouse)[ONE].state == "expired"


def test_an_endpoint_that_is_down_changes_no_state(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    result = tokens.probe(warehouse, keyed, transport=Endpoint(a=OSError("no route")))
    grant = held(warehouse)[ONE]
    assert (grant.state, grant.last_ok_at) == ("valid", NOON)
    assert "does not answer" in grant.last_error
    assert "1 could not be asked" in result.note


def test_without_the_key_the_state_stays_and_the_reason_is_kept(
    warehouse: Warehouse, keyed: Settings, settings: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    endpoint = Endpoint(a=GONE)
    tokens.probe(warehouse, settings, transport=endpoint)
    grant = held(warehouse)[ONE]
    assert (grant.state, endpoint.asked) == ("valid", [])
    assert "YTEMPIRE_TOKEN_KEY is not set" in grant.last_error
    with pytest.raises(TokenKeyRefused):
        connecting.take_file(warehouse, settings, file_of(**{ONE: "secret-a"}))


def test_a_consent_of_the_file_has_a_state_too_and_a_new_token_begins_anew(
    warehouse: Warehouse, settings: Settings, file_of: Callable[..., Path]
) -> None:
    with_file = settings.model_copy(update={"oauth_file": file_of(**{ONE: "secret-a"})})
    tokens.probe(warehouse, with_file, transport=Endpoint(a=GONE))
    assert (held(warehouse)[ONE].state, held(warehouse)[ONE].held_in) == ("revoked", "file")
    with warehouse.transaction("reader") as connection:
        assert list(consents.read(connection, with_file).dead) == [ONE]
    file_of(**{ONE: "secret-b"})
    with warehouse.transaction("reader") as connection:
        found = consents.read(connection, with_file)
    assert (list(found.usable), found.dead) == ([ONE], {})
    tokens.probe(warehouse, with_file, transport=Endpoint(b=FINE))
    assert held(warehouse)[ONE].state == "valid"


def test_the_store_goes_before_the_file(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    with_file = keyed.model_copy(
        update={"oauth_file": file_of(**{ONE: "secret-b", TWO: "secret-c"})}
    )
    with warehouse.transaction("reader") as connection:
        found = consents.read(connection, with_file)
    used = {channel: consent.refresh_token for channel, consent in found.usable.items()}
    assert used == {ONE: "secret-a", TWO: "secret-c"}


def test_a_token_that_google_replaced_is_taken_over_encrypted(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    tokens.probe(warehouse, keyed, transport=Endpoint(a=FINE | {"refresh_token": "secret-next"}))
    with warehouse.transaction("reader") as connection:
        found = consents.read(connection, keyed)
        everything = connection.execute(
            "select string_agg(to_jsonb(g)::text || to_jsonb(c)::text, '') "
            "from ytempire.oauth_grants g join ytempire.channels c using (channel_id)"
        ).fetchone()[0]
    assert found.usable[ONE].refresh_token == "secret-next"
    assert "secret-" not in everything and "hush" not in everything


def test_no_consent_at_all_says_how_to_get_one(warehouse: Warehouse, settings: Settings) -> None:
    assert "ytempire connect" in tokens.probe(warehouse, settings).note


def test_a_consent_taken_back_while_it_is_asked_does_not_come_back(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)

    class Meanwhile(Endpoint):
        def request(self, *asked: Any, **more: Any) -> Any:
            with warehouse.transaction("writer") as connection:
                oauth_grants.forget(connection, held(warehouse)[ONE].channel_id)
            return super().request(*asked, **more)

    tokens.probe(warehouse, keyed, transport=Meanwhile(a=FINE))
    assert held(warehouse) == {}


def test_a_channel_that_is_there_under_another_key_keeps_it(
    warehouse: Warehouse, keyed: Settings, file_of: Callable[..., Path]
) -> None:
    with warehouse.transaction("owner") as connection:
        key = connection.execute(
            "insert into ytempire.channels (channel_name, youtube_channel_id) "
            "values ('Mine', %s) returning channel_id::text",
            [ONE],
        ).fetchone()[0]
    stored(warehouse, keyed, file_of(**{ONE: "secret-a"}), a=FINE)
    assert (held(warehouse)[ONE].channel_id, held(warehouse)[ONE].channel_name) == (key, "Mine")
