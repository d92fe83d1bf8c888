"""`ytempire connect`, `tokens` and `disconnect` against the simulated consent page."""

from __future__ import annotations

import json
import subprocess
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.cli.command import YTEMPIRE, environment
from tests.simulator.conftest import Running, start_simulator

from ytempire.cli import cli
from ytempire.cli.answer import Exit
from ytempire.settings import Settings
from ytempire.sources.token_cipher import new_key
from ytempire.warehouse.connection import Warehouse

END = datetime(2026, 11, 20, 12, tzinfo=UTC)
KEY = new_key()


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    size = ["--channels", "3", "--videos-per-day", "9", "--days", "9", "--end", END.isoformat()]
    simulator = start_simulator(tmp_path_factory.mktemp("consents"), *size)
    simulator.advance(END)
    yield simulator
    simulator.stop()


@pytest.fixture(autouse=True)
def no_faults(network: Running) -> None:
    network.faults([])


@pytest.fixture
def told(network: Running, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the environment says: the simulated network, and a key."""
    assert settings.database_url is not None
    said = {
        "YTEMPIRE_DATABASE_URL": settings.database_url.get_secret_value(),
        "YTEMPIRE_HOME": str(settings.home),
        "YTEMPIRE_NETWORK": "simulated",
        "YTEMPIRE_GOOGLE_API_ENDPOINT": network.endpoint,
        "YTEMPIRE_CLOCK_URL": network.told["clock_url"],
        "YTEMPIRE_OAUTH_CLIENT_FILE": network.told["client_file"],
        "YTEMPIRE_TOKEN_KEY": KEY,
    }
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    return said


def consent(told: dict[str, str], answer: dict[str, str], *options: str) -> tuple[int, str]:
    """Run `connect`, answer on its page as a browser does; return status and all that was said."""
    with subprocess.Popen(
        [str(YTEMPIRE), "connect", "--no-browser", "--timeout", "60", *options],
        env=environment(Path(told["YTEMPIRE_HOME"]), **told),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said = ""
        while "http" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        address = said.split()[-1]
        with urllib.request.urlopen(f"{address}&{urllib.parse.urlencode(answer)}") as page:
            assert page.status == 200
        said += process.stdout.read()
        return process.wait(60), said


def run(*arguments: str) -> tuple[int, dict]:
    done = CliRunner().invoke(cli, [*arguments, "--json"], catch_exceptions=False)
    return done.exit_code, json.loads(done.stdout)


def rows(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


HELD = """
select channels.youtube_channel_id, channels.oauth_refresh_token, grants.client_secret, grants.state
from ytempire.oauth_grants as grants join ytempire.channels using (channel_id)
order by channels.youtube_channel_id
"""


def test_a_consent_is_one_command_and_is_stored_as_ciphertext(
    network: Running, told: dict[str, str], warehouse: Warehouse
) -> None:
    channel = network.told["channels"][0]
    status, said = consent(told, {"login_hint": channel})
    assert status == 0, said
    assert f"({channel}): connected; may see the channel, Analytics and reports, revenue" in said
    [(held, token, secret, state)] = rows(warehouse, HELD)
    assert (held, state) == (channel, "valid")
    kept = json.loads((network.home / "consents.json").read_text())
    refresh = kept["given"][-1]["grant"]["refresh_token"]
    assert token.startswith("gAAAA") and secret.startswith("gAAAA")
    for one in (refresh, kept["client_secret"]):
        assert one not in said
        assert one not in token + secret
        dumped = rows(warehouse, "select to_jsonb(g)::text from ytempire.oauth_grants as g")
        assert one not in str(dumped)
    assert rows(
        warehouse,
        "select api_method, account_used, quota_cost from ytempire.youtube_api_usage",
    ) == [("youtube.channels.list", "default", 1)]
    listed, answer = run("tokens")
    assert listed == 0
    [one] = answer["tokens"]
    assert (one["channel"], one["state"], one["held_in"]) == (channel, "valid", "store")
    assert refresh not in json.dumps(answer) and token not in json.dumps(answer)


def test_an_owner_may_refuse(told: dict[str, str], warehouse: Warehouse) -> None:
    status, said = consent(told, {"refuse": "1"})
    assert status == Exit.FAILED
    assert "Google gave no consent: access_denied" in said
    assert "Traceback" not in said
    assert rows(warehouse, HELD) == []


@pytest.fixture
def connected(network: Running, told: dict[str, str]) -> Callable[[int], str]:
    def one(number: int) -> str:
        channel = network.told["channels"][number]
        status, said = consent(told, {"login_hint": channel})
        assert status == 0, said
        return channel

    return one


def test_a_revoked_consent_is_found_by_the_probe(
    network: Running, connected: Callable[[int], str]
) -> None:
    gone, fine = connected(0), connected(1)
    status, answer = run("tokens", "probe")
    assert (status, {t["state"] for t in answer["tokens"]}) == (0, {"valid"})
    network.faults([{"kind": "grantRevoked", "channels": [gone]}])
    status, answer = run("tokens", "probe")
    states = {t["channel"]: t["state"] for t in answer["tokens"]}
    assert (status, states) == (Exit.FAILED, {gone: "revoked", fine: "valid"})
    assert "1 consents are gone" in answer["note"]
    [dead] = [t for t in answer["tokens"] if t["channel"] == gone]
    assert "invalid_grant" in dead["last_error"] and "ytempire connect" in dead["last_error"]


def test_an_app_in_testing_tells_when_the_consent_ends(
    network: Running, told: dict[str, str]
) -> None:
    channel = network.told["channels"][2]
    fault = {"kind": "grantTesting", "channels": [channel], "issued": END.isoformat()}
    assert network.faults([fault])[0] == 200
    status, said = consent(told, {"login_hint": channel})
    assert status == 0, said
    assert f"until {END + timedelta(days=7):%Y-%m-%d %H:%M} UTC: the OAuth app is in Test" in said
    status, answer = run("tokens", "probe")
    [one] = answer["tokens"]
    assert (one["state"], one["ends_at"]) == (
        "testing_7_days",
        (END + timedelta(days=7)).isoformat(),
    )
    network.faults([fault | {"issued": (END - timedelta(days=8)).isoformat()}])
    _, answer = run("tokens", "probe")
    # Google's word is the same as for one that was revoked; that it was due is ours to know.
    assert [t["state"] for t in answer["tokens"]] == ["revoked"]


def test_disconnecting_revokes_at_google_and_forgets(
    network: Running, connected: Callable[[int], str], warehouse: Warehouse
) -> None:
    channel = connected(0)
    kept = json.loads((network.home / "consents.json").read_text())
    grant = kept["given"][-1]["grant"]
    status, answer = run("disconnect", channel)
    assert (status, answer["revoked_at_google"]) == (0, True)
    assert rows(warehouse, HELD) == []
    assert rows(warehouse, "select oauth_refresh_token from ytempire.channels") == [(None,)]
    form = urllib.parse.urlencode(grant | {"grant_type": "refresh_token"}).encode()
    assert network.ask("/token", body=form)[1]["error"] == "invalid_grant"
    done = CliRunner().invoke(cli, ["disconnect", channel])
    assert "no owner has consented" in str(done.exception)


def test_consents_of_a_file_are_taken_over(
    network: Running, told: dict[str, str], warehouse: Warehouse
) -> None:
    status, answer = run("connect", "--file", network.told["oauth_file"])
    assert status == 0
    assert {one["state"] for one in answer["connected"]} == {"valid"}
    held = rows(warehouse, HELD)
    assert [one[0] for one in held] == sorted(network.told["channels"])
    secrets = [e["refresh_token"] for e in network.oauth().values()]
    assert not any(secret in str(held) + json.dumps(answer) for secret in secrets)


def test_keys_are_rotated_and_a_wrong_one_is_told(
    network: Running, told: dict[str, str], monkeypatch: pytest.MonkeyPatch, warehouse: Warehouse
) -> None:
    run("connect", "--file", network.told["oauth_file"])
    before = rows(warehouse, HELD)
    fresh = new_key()
    monkeypatch.setenv("YTEMPIRE_TOKEN_KEY", f"{fresh},{KEY}")
    assert run("tokens", "rotate")[1]["channels"] == 3
    after = rows(warehouse, HELD)
    assert all(a[1] != b[1] and a[2] != b[2] for a, b in zip(after, before, strict=True))
    monkeypatch.setenv("YTEMPIRE_TOKEN_KEY", fresh)
    assert run("tokens", "probe")[0] == 0
    monkeypatch.setenv("YTEMPIRE_TOKEN_KEY", new_key())
    status, answer = run("tokens", "probe")
    assert status == Exit.FAILED
    assert "another key" in answer["tokens"][0]["last_error"]
    assert {t["state"] for t in answer["tokens"]} == {"valid"}, "a lost key says nothing of it"


@pytest.mark.parametrize(
    ("unset", "words", "status"),
    [
        ("YTEMPIRE_TOKEN_KEY", "YTEMPIRE_TOKEN_KEY is not set", Exit.USAGE),
        ("YTEMPIRE_OAUTH_CLIENT_FILE", "--client-file", Exit.USAGE),
    ],
)
def test_what_is_missing_is_said_before_an_owner_is_asked(
    told: dict[str, str], unset: str, words: str, status: Exit
) -> None:
    said = subprocess.run(
        [str(YTEMPIRE), "connect", "--no-browser"],
        env=environment(Path(told["YTEMPIRE_HOME"]), **(told | {unset: ""})),
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert said.returncode == status, said
    assert words in said.stderr


def test_a_key_is_made_and_kept_nowhere() -> None:
    status, answer = run("tokens", "key")
    assert status == 0
    assert len(answer["key"]) == 44
