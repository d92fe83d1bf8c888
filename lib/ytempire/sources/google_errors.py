"""Google's error bodies, old and new, turned into the errors of this room."""

from __future__ import annotations

import json
import re
from typing import Any

from ytempire.sources.errors import (
    BadRequest,
    InvalidGrant,
    NotFound,
    PermissionRefused,
    QuotaExceeded,
    RateLimited,
    SourceError,
    SourceUnavailable,
)

_SECRET = re.compile(
    r"((?:key|access_token|refresh_token|client_secret|code)=)[^&\s\"'<>]+", re.IGNORECASE
)
_BEARER = re.compile(r"(bearer\s+|ya29\.|1//)[\w.~+/=-]+", re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")

_DAY_SPENT = {"quotaexceeded", "dailylimitexceeded", "dailylimitexceededunreg"}
_TOO_FAST = {"ratelimitexceeded", "userratelimitexceeded", "rate_limit_exceeded"}
_DISABLED = {"accessnotconfigured", "service_disabled"}
_BAD_KEY = {"keyinvalid", "badrequest", "api_key_invalid", "keyexpired"}


def scrubbed(text: str, *secrets: str | None) -> str:
    """Return `text` without keys and tokens, the named ones and those that look like one."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return _BEARER.sub(r"\1***", _SECRET.sub(r"\1***", text))


def from_answer(method: str, status: int, body: bytes | str, account: str) -> SourceError:
    """Return the error that an answer of `status` with `body` means.

    Parameters
    ----------
    method
        Google's name of the method, said in the message.
    account
        Who asked, said in the message.
    """
    reason, told = _reason_and_message(body)
    said = f"{method}: Google answered {status}" + (f" {reason}" if reason else "")
    said += f" ({told})" if told and told != reason else ""
    kind, advice = _kind_and_advice(status, (reason or "").lower(), told.lower(), account)
    return kind(scrubbed(f"{said}. {advice}"), status=status, reason=reason)


def _kind_and_advice(
    status: int, reason: str, told: str, account: str
) -> tuple[type[SourceError], str]:
    a_daily_limit = "per day" in told
    if reason in _DAY_SPENT or (a_daily_limit and (status == 429 or reason in _TOO_FAST)):
        return QuotaExceeded, (
            f"The day's quota of {account!r} is spent; it is renewed at midnight Pacific. "
            "Collect again then, or poll less often."
        )
    if status == 429 or reason in _TOO_FAST:
        return RateLimited, "Still refused after waiting: collect with fewer requests a minute."
    if reason in {"invalid_grant", "autherror"} or status == 401:
        return InvalidGrant, (
            f"The consent of {account!r} is no longer valid: let the owner give it again and "
            "put the new refresh token into the file named by YTEMPIRE_OAUTH_FILE."
        )
    if reason in _DISABLED:
        return PermissionRefused, "Enable this API for the project in the Google Cloud console."
    if status == 403:
        return PermissionRefused, (
            f"{account!r} may not see this; asking again changes nothing. "
            "Check whose key or consent it is and its scopes."
        )
    if status == 404:
        return NotFound, "It was deleted or never was: check the id."
    if status in {400, 405, 411, 413, 414}:
        if reason in _BAD_KEY and "api key" in told:
            return PermissionRefused, "Check YTEMPIRE_YOUTUBE_API_KEY."
        return BadRequest, "The request itself is wrong; nothing was changed by it."
    if status >= 500:
        return SourceUnavailable, "A fault on Google's side: try again later."
    return SourceError, "An answer this product does not know; report it with this message."


def _reason_and_message(body: bytes | str) -> tuple[str | None, str]:
    """Read reason and message of any of the shapes that Google has used."""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        answer: Any = json.loads(text)
    except ValueError:
        return None, _plain(text)
    error = answer.get("error") if isinstance(answer, dict) else None
    if isinstance(error, str):  # the token endpoint's shape
        return error, _plain(answer.get("error_description") or "")
    if not isinstance(error, dict):
        return None, ""
    first = (error.get("errors") or [{}])[0]
    details = (d.get("reason") for d in error.get("details") or () if isinstance(d, dict))
    reason = first.get("reason") or next(filter(None, details), None) or error.get("status")
    return reason, _plain(error.get("message") or first.get("message") or "")


def _plain(text: str) -> str:
    return " ".join(_TAG.sub("", text).split())[:300]
