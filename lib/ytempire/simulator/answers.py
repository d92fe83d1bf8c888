"""What every handler shares: the world it tells of, its checks, compact JSON, the faults."""

from __future__ import annotations

import json
import secrets
import time
import zlib
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, ClassVar

from tornado.web import RequestHandler

from ytempire.simulator import troubles
from ytempire.simulator.ai_truth import AiTruth
from ytempire.simulator.consent_book import ConsentBook
from ytempire.simulator.faults import Asked, FaultBook
from ytempire.simulator.network import Network
from ytempire.simulator.quota import QuotaBook
from ytempire.simulator.refusals import ApiError, refusal
from ytempire.simulator.reporting_jobs import JobBook
from ytempire.simulator.state import Grant
from ytempire.simulator.treatments import TreatmentBook
from ytempire.simulator.virtual_clock import VirtualClock

TOKEN_SECONDS = 3600


@dataclass
class Token:
    """An access token that was issued."""

    channel_id: str
    expires: float
    """Monotonic second."""
    requests_left: int | None = None
    """None: as many as one likes."""


@dataclass
class World:
    """What the handlers tell of and check against."""

    network: Network
    clock: VirtualClock
    api_keys: dict[str, str]
    """API key by project; the first project is also that of all consents."""
    grants: dict[str, Grant]
    """OAuth grants by YouTube channel id."""
    quota: QuotaBook = field(default_factory=QuotaBook)
    faults: FaultBook = field(default_factory=FaultBook)
    jobs: JobBook = field(default_factory=JobBook)
    vendor_keys: dict[str, str] = field(default_factory=dict)
    """Key by AI vendor."""
    consents: ConsentBook = field(default_factory=ConsentBook)
    treatments: TreatmentBook = field(default_factory=TreatmentBook)
    endpoint: str = ""
    tokens: dict[str, Token] = field(default_factory=dict)
    fixed_stats: dict[int, tuple[str, bool, bool, str, str]] = field(default_factory=dict)
    """Row -> what never changes in a video's stats."""

    @cached_property
    def ai(self) -> AiTruth:
        """Return what the AI vendors served."""
        return AiTruth(self.network)

    def now(self) -> datetime:
        """Return the clock's reading, with the network generated as far as it."""
        now = self.clock.now()
        self.network.extend_to(now)
        return now

    def issue_token(self, channel_id: str, asked: Asked) -> str:
        """Return a new access token for the owner of a channel."""
        token = "sim." + secrets.token_urlsafe(32)
        early = self.faults.on_token(asked, self.clock.now())
        seconds: float = TOKEN_SECONDS
        if early is not None and early.seconds is not None:
            seconds = early.seconds
        self.tokens[token] = Token(
            channel_id, time.monotonic() + seconds, early.requests if early else None
        )
        return token

    def channel_of_token(self, token: str) -> str | None:
        """Return whose token this is, or None when it is unknown, has expired or was revoked."""
        known = self.tokens.get(token)
        if known is None or known.expires <= time.monotonic():
            return None
        if known.requests_left is not None:
            if known.requests_left < 1:
                return None
            known.requests_left -= 1
        if self.faults.is_revoked(known.channel_id, self.clock.now()):
            return None
        return known.channel_id

    def project_of_key(self, key: str) -> str | None:
        """Return the project that an API key belongs to, or None."""
        for project, known in self.api_keys.items():
            if secrets.compare_digest(key.encode(), known.encode()):
                return project
        return None


class ApiHandler(RequestHandler):
    """A handler that answers compact JSON and turns `ApiError` into Google's error body."""

    world: World
    methods: ClassVar[dict[str, str]] = {}
    """HTTP verb -> Google's name of the method."""
    bucket: ClassVar[str] = ""
    """Bucket of the quota that pays; empty for what is not metered."""
    asked = Asked()
    is_cut_in_body = False
    missing_ratio = 0.0

    def initialize(self, world: World) -> None:
        """Take the world; tornado calls this for each request."""
        self.world = world

    def authorised(self) -> tuple[str, str]:
        """Return who asks: project and channel, each empty where there is none; or refuse."""
        return "", ""

    def prepare(self) -> Awaitable[None] | None:
        """Check who asks, take the price, and let the faults have their turn."""
        project, channel = self.authorised()
        method = self.methods.get(self.request.method or "", "")
        self.asked = Asked(method, self.request.path, project, channel)
        now = self.world.clock.now()
        if self.bucket:
            taken = self.world.faults.used_elsewhere(project, self.bucket, now)
            if not self.world.quota.charge(project, self.bucket, now, elsewhere=taken):
                raise refusal("quotaExceeded")
        return troubles.befall(self, self.world.faults.on_request(self.asked, now))

    def compute_etag(self) -> str | None:
        """Leave out the HTTP etag: Google's are in the bodies."""
        return None

    def answer(self, body: dict[str, Any], code: int = 200) -> None:
        """Send a JSON body."""
        self.set_status(code)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(json.dumps(body, ensure_ascii=False, separators=(",", ":")))

    def finish(self, chunk: Any = None) -> Any:
        """Send the answer, or half of it where a fault cuts it."""
        if self.is_cut_in_body and chunk is not None:
            return troubles.send_half(self, chunk)
        return super().finish(chunk)

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
        for name, value in error.headers.items():
            self.set_header(name, value)
        self.answer(self.told_error(error), error.code)

    def told_error(self, error: ApiError) -> dict[str, Any]:
        """Return the body of a refusal: Google's, unless a handler is another vendor's."""
        return error.body

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

    def check_key(self) -> tuple[str, str]:
        """Let pass who has an API key or an access token; return project and channel."""
        key = self.argument("key") or self.request.headers.get("X-Goog-Api-Key", "")
        project = self.world.project_of_key(key) if key else None
        if project is not None:
            return project, ""
        if "Authorization" in self.request.headers:
            return next(iter(self.world.api_keys)), self.bearer_channel()
        if key:
            error = ApiError(
                400, "badRequest", "API key not valid. Please pass a valid API key.",
                status="INVALID_ARGUMENT",
            )  # fmt: skip
            error.body["error"]["details"] = [
                {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
            ]
            raise error
        raise ApiError(
            403, "forbidden",
            "Method doesn't allow unregistered callers (callers without established "
            "identity). Please use API Key or other form of API consumer identity.",
            status="PERMISSION_DENIED",
        )  # fmt: skip

    def told_of(self, ids: list[str], now: datetime) -> list[str]:
        """Return the ids without those that a partial answer leaves out."""
        if not self.missing_ratio or not ids:
            return ids
        instant = now.isoformat()
        drawn = sorted(dict.fromkeys(ids), key=lambda i: zlib.crc32(f"{i} {instant}".encode()))
        left_out = set(drawn[: max(1, int(len(drawn) * self.missing_ratio))])
        return [i for i in ids if i not in left_out]


class NotFoundHandler(ApiHandler):
    """Everything that is not Google's."""

    def prepare(self) -> None:
        """Refuse at once, whatever the method."""
        raise ApiError(404, "notFound", f"Not found: {self.request.path}")


def rfc3339(instant: datetime) -> str:
    """Return an instant as Google writes it: UTC, whole seconds, a Z."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
