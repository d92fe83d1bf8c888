"""The consent page and what belongs to it, asked as Google's client and a browser ask."""

from __future__ import annotations

import base64
import hashlib
import json
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from .conftest import Running

VERIFIER = "a-verifier-of-forty-three-characters-or-more-1"
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
)
REDIRECT = "http://127.0.0.1:1/"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Stops where a browser would go on."""

    def redirect_request(self, *_: Any) -> None:
        return None


@pytest.fixture
def client(running: Running) -> dict[str, Any]:
    return json.loads(Path(running.told["client_file"]).read_text())["installed"]


def sent_back(running: Running, client: dict[str, Any], **more: str) -> dict[str, str]:
    """Ask for the page, and return what the browser is sent back with."""
    asked = {
        "client_id": client["client_id"], "redirect_uri": REDIRECT, "response_type": "code",
        "scope": "a b", "state": "s", "access_type": "offline", "prompt": "consent",
        "code_challenge": CHALLENGE, "code_challenge_method": "S256",
    } | more  # fmt: skip
    opener = urllib.request.build_opener(NoRedirect)
    try:
        opener.open(f"{client['auth_uri']}?{urllib.parse.urlencode(asked)}")
    except urllib.error.HTTPError as answer:
        assert answer.code == 302
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.headers["Location"]).query))
    raise AssertionError("the browser was not sent back")


def token(running: Running, client: dict[str, Any], **form: str) -> tuple[int, Any]:
    whole = {"client_id": client["client_id"], "client_secret": client["client_secret"]} | form
    return running.ask("/token", body=urllib.parse.urlencode(whole).encode())


def exchanged(running: Running, client: dict[str, Any], code: str, **more: str) -> tuple[int, Any]:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT,
            "code_verifier": VERIFIER}  # fmt: skip
    return token(running, client, **(form | more))


def test_a_code_becomes_a_consent_once(running: Running, client: dict[str, Any]) -> None:
    channel = running.told["channels"][0]
    told = sent_back(running, client, login_hint=channel)
    assert (told["state"], told["scope"]) == ("s", "a b")
    status, answer = exchanged(running, client, told["code"])
    assert (status, answer["scope"]) == (200, "a b")
    assert exchanged(running, client, told["code"])[1]["error"] == "invalid_grant"
    _, mine = running.ask(
        "/youtube/v3/channels", token=answer["access_token"], part="snippet", mine="true"
    )
    assert [item["id"] for item in mine["items"]] == [channel]
    status, again = token(
        running, client, grant_type="refresh_token", refresh_token=answer["refresh_token"]
    )
    assert (status, "refresh_token" in again) == (200, False)


@pytest.mark.parametrize(
    "wrong", [{"code_verifier": "another"}, {"redirect_uri": "http://127.0.0.1:2/"}, {"code": "x"}]
)
def test_a_code_is_for_who_asked_for_it(
    running: Running, client: dict[str, Any], wrong: dict[str, str]
) -> None:
    told = sent_back(running, client, login_hint=running.told["channels"][0])
    code = {"code": told["code"]} | wrong
    status, answer = exchanged(running, client, **code)
    assert (status, answer["error"]) == (400, "invalid_grant")


def test_an_owner_refuses(running: Running, client: dict[str, Any]) -> None:
    assert sent_back(running, client, refuse="1") == {"state": "s", "error": "access_denied"}


def test_the_page_offers_every_owner_and_checks_who_asks(
    running: Running, client: dict[str, Any]
) -> None:
    asked = {"client_id": client["client_id"], "redirect_uri": REDIRECT, "response_type": "code",
             "scope": "a"}  # fmt: skip
    status, page = running.ask("/o/oauth2/auth", **asked)
    assert status == 200
    assert all(channel in page.decode() for channel in running.told["channels"])
    for wrong in ({"client_id": "x"}, {"redirect_uri": "http://example.org/"}, {"scope": ""}):
        assert running.ask("/o/oauth2/auth", **(asked | wrong))[0] in (400, 401), wrong


def test_what_is_taken_back_is_gone_with_its_access_tokens(
    running: Running, client: dict[str, Any]
) -> None:
    told = sent_back(running, client, login_hint=running.told["channels"][1])
    _, given = exchanged(running, client, told["code"])
    body = urllib.parse.urlencode({"token": given["refresh_token"]}).encode()
    assert running.ask("/revoke", body=body) == (200, {})
    status, answer = running.ask("/revoke", body=body)
    assert (status, answer["error"]) == (400, "invalid_token")
    _, answer = token(
        running, client, grant_type="refresh_token", refresh_token=given["refresh_token"]
    )
    assert answer["error"] == "invalid_grant"
    status, _ = running.ask(
        "/youtube/v3/channels", token=given["access_token"], part="snippet", mine="true"
    )
    assert status == 401


def test_mine_needs_a_consent(running: Running) -> None:
    assert running.data("channels", part="snippet", mine="true")[0] == 401
