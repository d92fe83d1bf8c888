"""What every handler shares: the world it tells of, Google's error bodies, compact JSON."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tornado.web import RequestHandler

from ytempire.simulator.network import Network
from ytempire.simulator.state import Grant
from ytempire.simulator.virtual_clock import VirtualClock

TOKEN_SECONDS = 3600


@dataclass
class World:
    """What the handlers tell of and check against."""

    network: Network
    clock: VirtualClock
    api_key: str
    grants: dict[str, Grant]
    """OAuth grants by YouTube channel id."""
    endpoint: str = ""
    tokens: dict[str, tuple[str, float]] = field(default_factory=dict)
    """Access token -> channel id and the monotonic second at which it expires."""
    fixed_stats: dict[int, tuple[str, bool, bool, str, str]] = field(default_factory=dict)
    """Row -> what never changes in a video's stats."""

    def now(self) -> datetime:
        """Return the clock's reading, with the network generated as far as it."""
        now = self.clock.now()
        self.network.extend_to(now)
        return now

    def issue_token(self, channel_id: str) -> str:
        """Return a new access token for the owner of a channel."""
        token = "sim." + secrets.token_urlsafe(32)
        self.tokens[token] = (channel_id, time.monotonic() + TOKEN_SECONDS)
        return token

    def channel_of_token(self, token: str) -> str | None:
        """Return whose token this is, or None when it is unknown or has expired."""
        channel_id, expires = self.tokens.get(token, ("", 0.0))
        return channel_id if expires > time.monotonic() else None


class ApiError(Exception):
    """A refusal, in Google's shape."""

    def __init__(
        self, code: int, reason: str, message: str, domain: str = "global", status: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.body: dict[str, Any] = {
            "error": {
                "code": code,
                "message": message,
                "errors": [{"message": message, "domain": domain, "reason": reason}],
            }
        }
        if status:
            self.body["error"]["status"] = status


class ApiHandler(RequestHandler):
    """A handler that answers compact JSON and turns `ApiError` into Google's error body."""

    world: World

    def initialize(self, world: World) -> None:
        """Take the world; tornado calls this for each request."""
        self.world = world

    def compute_etag(self) -> str | None:
        """Leave out the HTTP etag: Google's are in the bodies."""
        return None

    def answer(self, body: dict[str, Any], code: int = 200) -> None:
        """Send a JSON body."""
        self.set_status(code)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(json.dumps(body, ensure_ascii=False, separators=(",", ":")))

    def send_error(self, status_code: int = 500, **kwargs: Any) -> None:
        """Answer errors, ours and tornado's, in Google's shape."""
        error = (kwargs.get("exc_info") or (None, None))[1]
        if self._headers_written:  # nothing can be told any more
            super().send_error(status_code, **kwargs)
            return
        self.clear()
        if not isinstance(error, ApiError):
            reason = {404: "notFound", 405: "methodNotAllowed"}.get(status_code, "backendError")
            error = ApiError(status_code, reason, f"{reason}: {error or self.request.path}")
        self.answer(error.body, error.code)

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Keep refusals out of the log; anything else is a defect of the simulator."""
        if not isinstance(value, ApiError):
            super().log_exception(typ, value, tb)

    def argument(self, name: str, default: str = "") -> str:
        """Return the last value of a query parameter."""
        values = self.request.query_arguments.get(name)
        return values[-1].decode() if values else default

    def listed(self, name: str) -> list[str]:
        """Return a list parameter: repeated, comma-joined or both, as the client sends it."""
        values = self.request.query_arguments.get(name, [])
        return [part for value in values for part in value.decode().split(",") if part]

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        """Return an integer parameter within its bounds, or refuse it."""
        text = self.argument(name)
        if not text:
            return default
        if not text.lstrip("-").isdigit() or not low <= int(text) <= high:
            raise ApiError(
                400, "invalidParameter",
                f"Invalid value '{text}'. Values must be within the range: [{low}, {high}]",
                "youtube.parameter", "INVALID_ARGUMENT",
            )  # fmt: skip
        return int(text)

    def bearer_channel(self) -> str:
        """Return the channel whose owner asks, by the access token."""
        kind, _, token = self.request.headers.get("Authorization", "").partition(" ")
        channel_id = self.world.channel_of_token(token) if kind.lower() == "bearer" else None
        if channel_id is None:
            raise ApiError(
                401, "authError",
                "Request had invalid authentication credentials. Expected OAuth 2 access token.",
                status="UNAUTHENTICATED",
            )  # fmt: skip
        return channel_id

    def check_key(self) -> None:
        """Let pass who has the API key or an access token."""
        key = self.argument("key") or self.request.headers.get("X-Goog-Api-Key", "")
        if secrets.compare_digest(key.encode(), self.world.api_key.encode()):
            return
        if "Authorization" in self.request.headers:
            self.bearer_channel()
        elif key:
            error = ApiError(
                400, "badRequest", "API key not valid. Please pass a valid API key.",
                status="INVALID_ARGUMENT",
            )  # fmt: skip
            error.body["error"]["details"] = [
                {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
            ]
            raise error
        else:
            raise ApiError(
                403, "forbidden",
                "Method doesn't allow unregistered callers (callers without established "
                "identity). Please use API Key or other form of API consumer identity.",
                status="PERMISSION_DENIED",
            )  # fmt: skip


class NotFoundHandler(ApiHandler):
    """Everything that is not Google's."""

    def prepare(self) -> None:
        """Refuse at once, whatever the method."""
        raise ApiError(404, "notFound", f"Not found: {self.request.path}")


def rfc3339(instant: datetime) -> str:
    """Return an instant as Google writes it: UTC, whole seconds, a Z."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
