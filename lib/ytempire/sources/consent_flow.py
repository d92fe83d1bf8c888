"""The consent page: an owner says in a browser what we may see of a channel."""

from __future__ import annotations

import ipaddress
import json
import os
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from google_auth_oauthlib.flow import InstalledAppFlow
from oauthlib.oauth2.rfc6749.errors import OAuth2Error

from ytempire.sources import google_errors
from ytempire.sources.consent_answer import LOOPBACK, listening
from ytempire.sources.errors import SourceError
from ytempire.sources.token_endpoint import Renewal

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

SCOPES = (
    "https://www.googleapis.com/auth/youtube.readonly",
    "https://www.googleapis.com/auth/yt-analytics.readonly",
    "https://www.googleapis.com/auth/yt-analytics-monetary.readonly",
)
"""What is asked for: the channel itself, its Analytics and reports, and its revenue."""

_NEEDED = ("client_id", "client_secret", "auth_uri", "token_uri")


@dataclass(frozen=True)
class Client:
    """An OAuth client of a Google Cloud project, as its JSON file says."""

    kind: str
    config: dict[str, Any]

    @property
    def project_id(self) -> str | None:
        """Return the project; None where the file does not say."""
        return self.config.get("project_id")

    @property
    def is_of_this_machine(self) -> bool:
        """Say whether its tokens come from this machine, and not from Google."""
        return _is_this_machine(urlsplit(self.config["token_uri"]).hostname or "")


@dataclass(frozen=True)
class Consent:
    """What an owner gave.

    Attributes
    ----------
    credentials
        With the refresh token.
    renewal
        What was said of it: scopes, and when it ends.
    """

    credentials: Credentials
    renewal: Renewal


def read_client(file: Path) -> Client:
    """Read the client's JSON, as Google Cloud gives it for a desktop app.

    Raises
    ------
    SourceError
        If it cannot be read, others may read it, or it is not of that shape; no message holds a
        secret.
    """
    try:
        mode = file.stat().st_mode
        told = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(
            f"the client's file {file} cannot be read ({error.strerror}). Name it with "
            "--client-file or YTEMPIRE_OAUTH_CLIENT_FILE."
        ) from None
    except ValueError:
        told = None
    else:
        if mode & 0o077:
            raise SourceError(f"others may read the client's file {file}. Run: chmod 600 {file}")
    kind = "installed" if isinstance(told, dict) and "installed" in told else "web"
    config = told.get(kind) if isinstance(told, dict) else None
    lacking = [n for n in _NEEDED if not isinstance(config, dict) or not config.get(n)]
    if lacking or not isinstance(config, dict):
        raise SourceError(
            f"{file} is no OAuth client of Google's (it lacks {', '.join(lacking)}): make one of "
            "the type Desktop app in the Google Cloud console, and download its JSON."
        )
    return Client(kind, config)


def ask(
    client: Client,
    *,
    say: Callable[[str], None],
    open_browser: bool = True,
    port: int = 0,
    timeout_seconds: int = 300,
    login_hint: str | None = None,
) -> Consent:
    """Show the consent page and wait for the owner's answer.

    Parameters
    ----------
    say
        Told the page's address.
    open_browser
        Open it, and do not only tell its address.
    port
        Port on 127.0.0.1 that the answer comes to; 0 takes a free one.
    login_hint
        Google account to offer first.

    Raises
    ------
    SourceError
        If the owner refuses, nobody answers in time, or the code is not taken.
    """
    flow = InstalledAppFlow.from_client_config({client.kind: client.config}, scopes=list(SCOPES))
    hint = {} if login_hint is None else {"login_hint": login_hint}
    problem: str | None = None
    try:
        with _oauthlib_allows(client.config["token_uri"]), listening(port) as answers:
            flow.redirect_uri = answers.address
            # Google gives a refresh token only where it asks anew.
            page, state = flow.authorization_url(access_type="offline", prompt="consent", **hint)
            say(f"The owner of the channel consents here:\n\n  {page}\n")
            if open_browser:
                webbrowser.open(page, new=1)
            answer = answers.wait(state, timeout_seconds)
            if answer is None:
                problem = (
                    f"nobody answered within {timeout_seconds} seconds. Run the same command again."
                )
            else:  # oauthlib takes an answer over https only; this one never left the machine
                flow.fetch_token(authorization_response=answer.replace("http:", "https:", 1))
    except OAuth2Error as error:
        text = google_errors.scrubbed(error.description or error.error)
        problem = f"Google gave no consent: {error.error} ({text}). Run the same command again."
    except OSError as error:
        problem = (
            f"the answer cannot be waited for on {LOOPBACK}:{port}, or the token endpoint does "
            f"not answer ({error.strerror or type(error).__name__}). Try another --port."
        )
    if problem is not None:  # raised here: the library's exceptions may carry the code
        raise SourceError(problem)
    credentials = flow.credentials
    if not credentials.refresh_token:
        raise SourceError(
            "Google gave no refresh token: is the client of the type Desktop app? "
            "Run the same command again."
        )
    return Consent(credentials, Renewal.told(flow.oauth2session.token))


@contextmanager
def _oauthlib_allows(token_uri: str) -> Iterator[None]:
    """Let oauthlib take fewer scopes than were asked, and plain HTTP to this machine alone.

    It is told so by the environment only.
    """
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    if _is_this_machine(urlsplit(token_uri).hostname or ""):
        wanted["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
