"""OAuth 2: access tokens for refresh tokens, and consents that are gone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from ytempire.simulator.answers import TOKEN_SECONDS, ApiHandler


class TokenHandler(ApiHandler):
    """OAuth 2: a refresh token for an access token."""

    methods: ClassVar[dict[str, str]] = {"POST": "oauth2.token"}

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: the refresh token is the proof."""

    def authorised(self) -> tuple[str, str]:
        """Return the channel of the refresh token; an unknown one is refused later."""
        told = self.get_body_argument("refresh_token", "")
        for channel_id, grant in self.world.grants.items():
            if grant.refresh_token == told:
                return next(iter(self.world.api_keys)), channel_id
        return "", ""

    def post(self) -> None:
        """Answer an access token, or ``invalid_grant``."""
        if self.get_body_argument("grant_type", "") != "refresh_token":
            self.answer({"error": "unsupported_grant_type"}, 400)
            return
        channel = self.asked.channel
        if not channel:
            self.answer({"error": "invalid_grant", "error_description": "Bad Request"}, 400)
            return
        grant = self.world.grants[channel]
        told = (
            self.get_body_argument("client_id", ""),
            self.get_body_argument("client_secret", ""),
        )
        if told != (grant.client_id, grant.client_secret):
            self.answer({"error": "invalid_client"}, 401)
            return
        now, faults = self.world.clock.now(), self.world.faults
        body: dict[str, Any] = {}
        testing = faults.in_testing(channel, now)
        if testing is not None:
            issued = testing.issued or self.world.network.spec.start
            left = issued + timedelta(days=testing.days) - now
            body["refresh_token_expires_in"] = int(left.total_seconds())
        if faults.is_revoked(channel, now) or body.get("refresh_token_expires_in", 1) <= 0:
            gone = "Token has been expired or revoked."
            self.answer({"error": "invalid_grant", "error_description": gone}, 400)
            return
        token = self.world.issue_token(channel, self.asked)
        body |= {"access_token": token, "expires_in": TOKEN_SECONDS, "token_type": "Bearer"}
        self.answer(body)
