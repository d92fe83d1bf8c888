"""Google's refusals, each in the body that Google sends with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class ApiError(Exception):
    """A refusal, in Google's shape."""

    def __init__(
        self, code: int, reason: str, message: str, domain: str = "global", status: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.headers: dict[str, str] = {}
        self.body: dict[str, Any] = {
            "error": {
                "code": code,
                "message": message,
                "errors": [{"message": message, "domain": domain, "reason": reason}],
            }
        }
        if status:
            self.body["error"]["status"] = status


@dataclass(frozen=True)
class _Words:
    code: int
    reason: str
    message: str
    domain: str = "global"
    status: str = ""
    detail: str = ""


_OVER_QUOTA = (
    'The request cannot be completed because you have exceeded your <a href="/youtube/v3/'
    'getting-started#quota">quota</a>.'
)
_A_MINUTE = (
    "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service "
    "'youtube.googleapis.com' for consumer 'project_number:1'."
)
_WORDS = {
    "rateLimitExceeded": _Words(403, "rateLimitExceeded", "Rate Limit Exceeded", "usageLimits"),
    "userRateLimitExceeded": _Words(
        403, "userRateLimitExceeded", "User Rate Limit Exceeded", "usageLimits"
    ),
    "quotaExceeded": _Words(403, "quotaExceeded", _OVER_QUOTA, "youtube.quota"),
    "dailyLimitExceeded": _Words(
        403, "dailyLimitExceeded",
        "Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT).",
        "usageLimits",
    ),
    "tooManyRequests": _Words(
        429, "rateLimitExceeded", _A_MINUTE, "global", "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"
    ),
    "backendError": _Words(500, "backendError", "Backend Error", "global", "INTERNAL"),
    "serviceUnavailable": _Words(
        503, "backendError", "The service is currently unavailable.", "global", "UNAVAILABLE"
    ),
    "forbidden": _Words(403, "forbidden", "Forbidden", "global", "PERMISSION_DENIED"),
    "insufficientPermissions": _Words(
        403, "insufficientPermissions", "Request had insufficient authentication scopes.",
        "global", "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
    ),
    "authenticatedUserAccountSuspended": _Words(
        403, "authenticatedUserAccountSuspended",
        "The YouTube account of the authenticated user is suspended.", "youtube.common",
    ),
    "authenticatedUserAccountClosed": _Words(
        403, "authenticatedUserAccountClosed",
        "The YouTube account of the authenticated user is closed.", "youtube.common",
    ),
    "videoNotFound": _Words(
        404, "videoNotFound", "The video that you are trying to retrieve cannot be found.",
        "youtube.video", "NOT_FOUND",
    ),
}  # fmt: skip


def refusal(kind: str, retry_after_seconds: int | None = None) -> ApiError:
    """Return the refusal of a kind of `fault_kinds.RefusalKind`."""
    words = _WORDS[kind]
    error = ApiError(words.code, words.reason, words.message, words.domain, words.status)
    if words.detail:
        error.body["error"]["details"] = [
            {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": words.detail,
                "domain": "googleapis.com",
            }
        ]
    if retry_after_seconds is not None:
        error.headers["Retry-After"] = str(retry_after_seconds)
    return error
