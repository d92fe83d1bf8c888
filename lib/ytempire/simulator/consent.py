"""Google's consent page and what belongs to it: codes, their exchange, taking back.

``GET /o/oauth2/auth`` as a browser asks for it: without ``login_hint`` it is a page with a link for
each channel and one to refuse; with ``login_hint=<channel id>`` the owner of that channel agrees at
once, and the browser is sent to the ``redirect_uri`` with a code. PKCE, ``state``, ``access_type``
and ``prompt`` are Google's.
"""

from __future__ import annotations

import base64
import html
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import unquote, urlencode, urlsplit

from ytempire.simulator import data_api
from ytempire.simulator.answers import TOKEN_SECONDS, ApiHandler
from ytempire.simulator.refusals import ApiError
from ytempire.simulator.token_api import TokenHandler

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class PageHandler(ApiHandler):
    """The consent page."""

    def get(self) -> None:
        """Answer the page, or send the browser back with a code or a refusal."""
        book, redirect = self.world.consents, self.argument("redirect_uri")
        if self.argument("client_id") != book.client_id:
            raise ApiError(401, "invalid_client", "The OAuth client was not found.")
        if urlsplit(redirect).hostname not in _LOOPBACK:
            raise ApiError(400, "redirect_uri_mismatch", "A desktop app answers on loopback.")
        if self.argument("response_type") != "code" or not self.argument("scope"):
            raise ApiError(400, "invalid_request", "response_type=code and a scope are required.")
        if self.argument("code_challenge_method", "S256") != "S256":
            raise ApiError(400, "invalid_request", "code_challenge_method must be S256.")
        chosen = self.argument("login_hint")
        if self.argument("refuse"):
            self._back(error="access_denied")
        elif chosen:
            if chosen not in self.world.network.channel_number:
                raise ApiError(400, "invalid_request", f"No owner of {chosen} here.")
            self._back(
                code=book.code_for(
                    chosen, redirect, self.argument("scope"), self.argument("code_challenge")
                ),
                scope=self.argument("scope"),
            )
        else:
            self.set_header("Content-Type", "text/html; charset=UTF-8")
            self.finish(self._page())

    def _back(self, **told: str) -> None:
        state = {"state": self.argument("state")} if self.argument("state") else {}
        self.redirect(f"{self.argument('redirect_uri')}?{urlencode(state | told)}")

    def _page(self) -> str:
        def link(text: str, **more: str) -> str:
            address = html.escape(f"{self.request.uri}&{urlencode(more)}")
            return f'<li><a href="{address}">{html.escape(text)}</a></li>'

        owners = (
            link(channel.title, login_hint=channel.youtube_channel_id)
            for channel in self.world.network.channels()
        )
        asked = ", ".join(html.escape(one) for one in self.argument("scope").split())
        return (
            "<!doctype html><title>Simulated consent</title><h1>Simulated data</h1>"
            f"<p>YTEMPIRE Analytics asks to see {asked}. Which channel's owner agrees?</p>"
            f"<ul>{''.join(owners)}{link('Refuse', refuse='1')}</ul>"
        )


class ConsentTokenHandler(TokenHandler):
    """The token endpoint, which also exchanges codes and knows the consents of the page."""

    def authorised(self) -> tuple[str, str]:
        """Return the channel of the refresh token, whoever gave it."""
        given = self.world.consents.given.get(self.get_body_argument("refresh_token", ""))
        if given is not None:
            self.world = replace(self.world, grants={given.channel_id: given.grant})
        return super().authorised()

    def post(self) -> None:
        """Answer a refresh token for a code, or what the token endpoint answers otherwise."""
        if self.get_body_argument("grant_type", "") != "authorization_code":
            super().post()
            return
        book = self.world.consents
        if self._client() != (book.client_id, book.client_secret):
            self.answer({"error": "invalid_client"}, 401)
            return
        given = book.exchange(
            self.get_body_argument("code", ""),
            self.get_body_argument("redirect_uri", ""),
            self.get_body_argument("code_verifier", ""),
        )
        if given is None:
            self.answer({"error": "invalid_grant", "error_description": "Malformed code."}, 400)
            return
        now = self.world.clock.now()
        testing = self.world.faults.in_testing(given.channel_id, now)
        body: dict[str, Any] = {}
        if testing is not None:
            left = timedelta(days=testing.days)
            body["refresh_token_expires_in"] = int(left.total_seconds())
        asked = replace(self.asked, channel=given.channel_id)
        self.answer(
            body
            | {
                "access_token": self.world.issue_token(given.channel_id, asked),
                "refresh_token": given.grant.refresh_token,
                "expires_in": TOKEN_SECONDS,
                "scope": given.scopes,
                "token_type": "Bearer",
            }
        )

    def _client(self) -> tuple[str, str]:
        """Return id and secret of who asks: told as HTTP Basic, or in the body."""
        kind, _, told = self.request.headers.get("Authorization", "").partition(" ")
        if kind.lower() == "basic":
            name, _, secret = base64.b64decode(told).decode().partition(":")
            return unquote(name), unquote(secret)
        return (
            self.get_body_argument("client_id", ""),
            self.get_body_argument("client_secret", ""),
        )


class RevokeHandler(ApiHandler):
    """``/revoke``: the owner, or the app, takes a consent back."""

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: the token is the proof."""

    def post(self) -> None:
        """Take a refresh token's consent back, and the access tokens that came of it."""
        token = self.get_body_argument("token", "")
        given = self.world.consents.revoke(token)
        channel_id = given.channel_id if given else self._of_the_file(token)
        if channel_id is None:
            told = {"error": "invalid_token", "error_description": "Token expired or revoked"}
            self.answer(told, 400)
            return
        for known in [t for t, one in self.world.tokens.items() if one.channel_id == channel_id]:
            del self.world.tokens[known]
        self.answer({})

    def _of_the_file(self, token: str) -> str | None:
        for channel_id, grant in self.world.grants.items():
            if grant.refresh_token == token:
                del self.world.grants[channel_id]
                return channel_id
        return None


class ChannelsHandler(data_api.ChannelsHandler):
    """``channels.list``, which also answers ``mine=true`` with an owner's own channel."""

    def ids(self) -> list[str]:
        """Return the ids asked for, or the owner's."""
        if self.argument("mine") != "true":
            return super().ids()
        if not self.asked.channel:
            raise ApiError(401, "authError", "mine=true needs an owner's consent.")
        return [self.asked.channel]
