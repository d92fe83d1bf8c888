"""Google's error bodies, old and new, turned into the errors of this room."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from google.auth.exceptions import RefreshError

_SECRET = re.compile(
    r"((?:key|access_token|refresh_token|client_secret|code)=)[^&\s\"'<>]+", re.IGNORECASE
)
_BEARER = re.compile(r"(bearer\s+|ya29\.|1//)[\w.~+/=-]+", re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")

_DAY_SPENT = {"quotaexceeded", "dailylimitexceeded", "dailylimitexceededunreg"}
_TOO_FAST = {"ratelimitexceeded", "userratelimitexceeded", "rate_limit_exceeded"}
_UPLOADS_SPENT = {"uploadlimitexceeded"}
_CONSENT_GONE = "invalid_grant"
_DISABLED = {"accessnotconfigured", "service_disabled"}
_NO_CONSENT = {_CONSENT_GONE, "autherror"}
_WRONG = {400, 405, 411, 413, 414}

_ADVICE: dict[type[SourceError], str] = {
    QuotaExceeded: "The day's quota of {account} is spent; it is renewed at midnight Pacific. "
    "Collect again then, or poll less often.",
    RateLimited: "Still refused after waiting: collect with fewer requests a minute.",
    InvalidGrant: "The consent of {account} is no longer valid: let the owner give it again with "
    "`ytempire connect`, or put a new refresh token into the file of YTEMPIRE_OAUTH_FILE.",
    PermissionRefused: "{account} may not see this; asking again changes nothing. "
    "Check whose key or consent it is and its scopes.",
    NotFound: "It was deleted or never was: check the id.",
    BadRequest: "The request itself is wrong; nothing was changed by it.",
    SourceUnavailable: "A fault on Google's side: try again later.",
    SourceError: "An answer this product does not know; report it with this message.",
}


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
    word, words = (reason or "").lower(), told.lower()
    kind = _kind(status, word, words)
    advice = _advice(kind, word, words, account)
    return kind(scrubbed(f"{said}. {advice}"), status=status, reason=reason)


def from_renewal(
    method: str, error: RefreshError, account: str, *secrets: str | None
) -> SourceError:
    """Return the error that a refused access token means.

    Only ``invalid_grant`` says that the consent is gone. ``invalid_client`` and the like say that
    the OAuth client is refused, with all the consents that were given to it.
    """
    told = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], dict) else {}
    text = scrubbed(_plain(error.args[0] if error.args else ""), *secrets)
    reason = told.get("error") or text.partition(":")[0]
    if getattr(error, "retryable", False):
        return SourceUnavailable(f"{method}: the token server failed ({text}). Try again later.")
    if reason == _CONSENT_GONE:
        advice = _ADVICE[InvalidGrant].format(account=repr(account))
        return InvalidGrant(f"{method}: no access token ({text}). {advice}", reason=reason)
    return PermissionRefused(
        f"{method}: no access token for {account!r} ({text}). This says nothing of the owner's "
        "consent: check the OAuth client, its secret and its project in the Google Cloud console.",
        reason=str(reason),
    )


def is_of_the_project(error: QuotaExceeded) -> bool:
    """Say whether a project's quota is spent, and not a limit of the one channel."""
    return (error.reason or "").lower() not in _UPLOADS_SPENT


def _kind(status: int, reason: str, told: str) -> type[SourceError]:
    """Choose the error by Google's reason first: one status means many things."""
    daily = "per day" in told and (status == 429 or reason in _TOO_FAST)
    by_reason: tuple[tuple[bool, type[SourceError]], ...] = (
        (reason in _DAY_SPENT | _UPLOADS_SPENT or daily, QuotaExceeded),
        (status == 429 or reason in _TOO_FAST, RateLimited),
        (status == 401 or reason in _NO_CONSENT, InvalidGrant),
        (reason in _DISABLED or "api key" in told or status == 403, PermissionRefused),
        (status == 404, NotFound),
        (status >= 500, SourceUnavailable),
        (status in _WRONG, BadRequest),
    )
    return next((kind for holds, kind in by_reason if holds), SourceError)


def _advice(kind: type[SourceError], reason: str, told: str, account: str) -> str:
    if reason in _UPLOADS_SPENT:
        return "The channel may upload no more for now: try again 24 hours later."
    if kind is PermissionRefused and reason in _DISABLED:
        return "Enable this API for the project in the Google Cloud console."
    if kind is PermissionRefused and "api key" in told:
        return "Check YTEMPIRE_YOUTUBE_API_KEY."
    return _ADVICE[kind].format(account=repr(account))


def _reason_and_message(body: bytes | str) -> tuple[str | None, str]:
    """Read reason and message of any of the shapes that Google has used."""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        answer: Any = json.loads(text)
    except ValueError:
        return None, _plain(text)
    if isinstance(answer, list) and answer:
        answer = answer[0]
    error = answer.get("error") if isinstance(answer, dict) else None
    if isinstance(error, str):  # the token endpoint's shape
        return error, _plain(answer.get("error_description") or "")
    if not isinstance(error, dict):
        return None, ""
    several = error.get("errors")
    listed = several if isinstance(several, list) else ()
    first = next((one for one in listed if isinstance(one, dict)), {})
    details = (d.get("reason") for d in error.get("details") or () if isinstance(d, dict))
    reason = first.get("reason") or next(filter(None, details), None) or error.get("status")
    return reason, _plain(error.get("message") or first.get("message") or "")


def _plain(text: Any) -> str:
    return " ".join(_TAG.sub("", str(text)).split())[:300]
