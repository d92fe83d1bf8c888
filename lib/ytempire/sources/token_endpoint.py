"""The token endpoint: is a consent alive, until when, and take it back."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import google_auth_httplib2
import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError
from google.oauth2 import reauth

from ytempire.sources import google_errors
from ytempire.sources.errors import SourceError, SourceUnavailable

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

_TIMEOUT_SECONDS = 30
_OK = 200


@dataclass(frozen=True, slots=True)
class Renewal:
    """What the token endpoint says of a consent that is alive.

    Attributes
    ----------
    scopes
        What the owner lets us see; None where it does not say.
    ends_in_seconds
        Until the consent ends by itself; None: it does not say, and usually does not end.
    refresh_token
        The token to use from now on; None: the same.
    """

    scopes: tuple[str, ...] | None
    ends_in_seconds: int | None
    refresh_token: str | None = None

    @classmethod
    def told(cls, answer: Mapping[str, Any], refresh_token: str | None = None) -> Renewal:
        """Read an answer of the token endpoint."""
        scope = answer.get("scope") or ""
        scopes = scope.split() if isinstance(scope, str) else list(scope)
        ends = answer.get("refresh_token_expires_in")
        return cls(tuple(sorted(scopes)) or None, None if not ends else int(ends), refresh_token)


def renew(credentials: Credentials, account: str, transport: Any = None) -> Renewal:
    """Ask once for an access token, and return what was said of the consent.

    Raises
    ------
    InvalidGrant
        If the consent is gone: it expired or was revoked.
    PermissionRefused
        If the OAuth client is refused, which says nothing of the consent.
    SourceUnavailable
        If nobody answers.
    """
    bare = transport if transport is not None else httplib2.Http(timeout=_TIMEOUT_SECONDS)
    known, address = credentials.refresh_token, credentials.token_uri
    problem: SourceError | None = None
    try:
        _, token, _, answer, _ = reauth.refresh_grant(
            google_auth_httplib2.Request(bare),
            address,
            known,
            credentials.client_id,
            credentials.client_secret,
        )
    except RefreshError as error:
        problem = google_errors.from_renewal("oauth2.token", error, account, known)
    except (GoogleAuthError, OSError, http.client.HTTPException, httplib2.HttpLib2Error) as error:
        text = google_errors.scrubbed(str(error), known, credentials.client_secret)
        problem = SourceUnavailable(
            f"oauth2.token: {urlsplit(address).netloc} does not answer ({text}). "
            "Check the network, and try again."
        )
    if problem is not None:  # raised here: Google's exceptions may carry the token
        raise problem
    return Renewal.told(answer, None if token == known else token)


def revoke(credentials: Credentials, transport: Any = None) -> bool:
    """Take a consent back at Google; return False where there was none any more.

    Raises
    ------
    SourceUnavailable
        If nobody answers, or not with a word on the token: the consent may still hold.
    """
    bare = transport if transport is not None else httplib2.Http(timeout=_TIMEOUT_SECONDS)
    parts = urlsplit(credentials.token_uri)
    # Google's lie side by side: https://oauth2.googleapis.com/token and /revoke.
    address = urlunsplit((parts.scheme, parts.netloc, "/revoke", "", ""))
    status, said = 0, ""
    try:
        head, content = bare.request(
            address,
            method="POST",
            body=urlencode({"token": credentials.refresh_token}),
            headers={"content-type": "application/x-www-form-urlencoded"},
        )
        status, said = int(head.status), content.decode("utf-8", "replace")
    except (OSError, http.client.HTTPException, httplib2.HttpLib2Error) as error:
        said = str(error)
    if status == _OK:
        return True
    if "invalid_token" in said:
        return False
    text = google_errors.scrubbed(said, credentials.refresh_token)[:200]
    raise SourceUnavailable(
        f"oauth2.revoke: {parts.netloc} did not take the consent back ({status or text}). Try "
        "again later, or let the owner do it at https://myaccount.google.com/connections."
    )
