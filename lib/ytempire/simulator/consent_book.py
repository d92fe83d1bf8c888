"""Consents that owners gave on the simulated consent page, and the one OAuth client there is."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ytempire.simulator.state import Grant, write_private

PROJECT = "simulated-network"
PROJECT_NUMBER = "481516234200"
"""As in Google's client ids: their project's number comes first."""
CODE_SECONDS = 600
"""A code that was not exchanged for so long is refused."""


@dataclass(frozen=True)
class Code:
    """What the page sent back, until it is exchanged."""

    channel_id: str
    redirect_uri: str
    scopes: str
    challenge: str
    """SHA-256 of the verifier in base64; empty where none was asked for."""
    expires: float
    """Monotonic second."""

    def is_proven_by(self, verifier: str) -> bool:
        """Say whether it was asked for by who knows the verifier."""
        if not self.challenge:
            return True
        digest = hashlib.sha256(verifier.encode()).digest()
        made = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        return secrets.compare_digest(made, self.challenge)


@dataclass(frozen=True)
class Given:
    """A consent that was given."""

    channel_id: str
    scopes: str
    grant: Grant


@dataclass
class ConsentBook:
    """Client, open codes and consents; client and consents are kept over restarts in `path`."""

    path: Path | None = None
    client_id: str = field(
        default_factory=lambda: f"{PROJECT_NUMBER}-{secrets.token_hex(8)}.simulated"
    )
    client_secret: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    given: dict[str, Given] = field(default_factory=dict)
    """Refresh token -> consent."""
    codes: dict[str, Code] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read what an earlier process left."""
        if self.path is None or not self.path.exists():
            self.keep()
            return
        kept = json.loads(self.path.read_text(encoding="utf-8"))
        self.client_id, self.client_secret = kept["client_id"], kept["client_secret"]
        for one in kept["given"]:
            grant = Grant(**one["grant"])
            self.given[grant.refresh_token] = Given(one["channel_id"], one["scopes"], grant)

    def client_file(self, endpoint: str) -> dict[str, Any]:
        """Return the JSON that Google Cloud gives of a client for a desktop app."""
        return {
            "installed": {
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "project_id": PROJECT,
                "auth_uri": f"{endpoint}/o/oauth2/auth",
                "token_uri": f"{endpoint}/token",
                "redirect_uris": ["http://localhost"],
            }
        }

    def code_for(self, channel_id: str, redirect_uri: str, scopes: str, challenge: str) -> str:
        """Return a new code."""
        code = "4/" + secrets.token_urlsafe(40)
        until = time.monotonic() + CODE_SECONDS
        self.codes[code] = Code(channel_id, redirect_uri, scopes, challenge, until)
        return code

    def exchange(self, code: str, redirect_uri: str, verifier: str) -> Given | None:
        """Return the consent that a code stands for, once; None: it is not to be believed."""
        told = self.codes.pop(code, None)
        if (
            told is None
            or told.expires < time.monotonic()
            or told.redirect_uri != redirect_uri
            or not told.is_proven_by(verifier)
        ):
            return None
        token = "1//" + secrets.token_urlsafe(40)
        grant = Grant(self.client_id, self.client_secret, token)
        self.given[token] = Given(told.channel_id, told.scopes, grant)
        self.keep()
        return self.given[token]

    def revoke(self, refresh_token: str) -> Given | None:
        """Take a consent out; return it, or None where there is none."""
        gone = self.given.pop(refresh_token, None)
        self.keep()
        return gone

    def keep(self) -> None:
        """Write client and consents, so that the next start has the same."""
        if self.path is not None:
            told = [asdict(one) for one in self.given.values()]
            kept = {"client_id": self.client_id, "client_secret": self.client_secret}
            write_private(self.path, kept | {"given": told})
