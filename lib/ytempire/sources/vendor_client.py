"""Asks an AI vendor's endpoints: JSON over HTTP, bounded retries, errors of this room."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from ytempire.sources.errors import (
    BadRequest,
    NotFound,
    PermissionRefused,
    RateLimited,
    SourceError,
    SourceUnavailable,
    UnexpectedAnswer,
)

_log = logging.getLogger(__name__)
_TIMEOUT_SECONDS = 60
_ATTEMPTS = 5
_FIRST_WAIT_SECONDS = 0.5
_LONGEST_WAIT_SECONDS = 30.0
_SERVERS_FAULT, _TOO_MANY, _FORBIDDEN = 500, 429, (401, 403)


class VendorClient:
    """One vendor, asked by one thread.

    Parameters
    ----------
    vendor
        Its name in messages, as ``OpenAI``.
    endpoint, endpoint_setting
        Base address, and the variable that says it.
    headers
        Sent with every request: they hold the key.
    secret, key_setting
        The key, which no message may hold, and the variable that says it.
    transport
        Stands in for the network; tests hand one in.
    wait
        Called with the seconds to wait before an attempt is repeated.
    """

    def __init__(
        self,
        vendor: str,
        *,
        endpoint: str,
        endpoint_setting: str,
        headers: Mapping[str, str],
        secret: str,
        key_setting: str,
        transport: httpx.BaseTransport | None = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._vendor, self._endpoint = vendor, endpoint.rstrip("/")
        self._settings = (key_setting, endpoint_setting)
        self._secret = secret
        self._headers = dict(headers)
        self._transport = transport
        self._wait = wait

    def get(self, path: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """Ask once, again when that may help, and return the JSON object.

        Raises
        ------
        SourceError
            The kind says what to do; its message holds no key.
        """
        pause = _FIRST_WAIT_SECONDS
        for attempt in range(1, _ATTEMPTS + 1):
            answer, error, told_wait = self._attempt(path, params)
            if error is None:
                return answer
            if attempt == _ATTEMPTS or not isinstance(error, RateLimited | SourceUnavailable):
                raise error
            spread = pause * random.uniform(0.5, 1.0)  # noqa: S311 - spreads callers
            seconds = min(max(told_wait or 0.0, spread), _LONGEST_WAIT_SECONDS)
            _log.warning("asked again in %.1f s: %s", seconds, error)
            self._wait(seconds)
            pause *= 2
        raise AssertionError("the last attempt returns or raises")

    def _attempt(
        self, path: str, params: Mapping[str, Any]
    ) -> tuple[dict[str, Any], SourceError | None, float | None]:
        """Return answer, error and the seconds that the vendor asks to wait.

        Errors are returned, and raised out of any ``except``: httpx's own quote the request.
        """
        try:
            with httpx.Client(transport=self._transport, timeout=_TIMEOUT_SECONDS) as client:
                answer = client.get(
                    self._endpoint + path, params=dict(params), headers=self._headers
                )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            text = self._scrubbed(str(error) or type(error).__name__)
            return {}, self._unavailable(path, f"does not answer ({text})"), None
        if answer.status_code != httpx.codes.OK:
            return {}, self._refused(path, answer), _seconds(answer.headers.get("Retry-After"))
        try:
            body = answer.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            return {}, self.unexpected(path, "something that is not a JSON object"), None
        return body, None, None

    def unexpected(self, path: str, what: str) -> UnexpectedAnswer:
        """Return the error that an answer of another shape is."""
        return UnexpectedAnswer(
            f"{self._vendor} answered {path} with {what}. Is {self._settings[1]} right?"
        )

    def _unavailable(self, path: str, what: str) -> SourceUnavailable:
        return SourceUnavailable(
            f"{self._vendor} {what} at {path}. Check the network and {self._settings[1]}, "
            "and try again."
        )

    def _refused(self, path: str, answer: httpx.Response) -> SourceError:
        status, (reason, words) = answer.status_code, _reason(answer)
        said = f"{self._vendor} answered {path} with {status}"
        said += f" {reason}" if reason else ""
        said = self._scrubbed(said + (f" ({words})" if words else ""))
        if status in _FORBIDDEN:
            advice = f"Check {self._settings[0]}: it needs the right to read usage."
            return PermissionRefused(f"{said}. {advice}", status=status, reason=reason)
        if status == _TOO_MANY:
            return RateLimited(f"{said}. Ask less often.", status=status, reason=reason)
        if status >= _SERVERS_FAULT:
            fault = f"{said}. A fault on its side: try again later."
            return SourceUnavailable(fault, status=status, reason=reason)
        if status == httpx.codes.NOT_FOUND:
            advice = f"Check {self._settings[1]}."
            return NotFound(f"{said}. {advice}", status=status, reason=reason)
        wrong = f"{said}. The request itself is wrong; report it with this message."
        return BadRequest(wrong, status=status, reason=reason)

    def _scrubbed(self, text: str) -> str:
        return text.replace(self._secret, "***") if self._secret else text


def _reason(answer: httpx.Response) -> tuple[str | None, str]:
    """Read reason and message of the shapes that the vendors use."""
    try:
        body = answer.json()
    except ValueError:
        return None, ""
    told = body.get("error") or body.get("detail") if isinstance(body, dict) else None
    if isinstance(told, dict):
        reason = told.get("code") or told.get("status") or told.get("type")
        return (str(reason) if reason else None), str(told.get("message") or "")[:300]
    return None, str(told or "")[:300]


def _seconds(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
