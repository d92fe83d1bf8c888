"""httplib2 that sends a request once: what it would send again unseen, the caller sees."""

from __future__ import annotations

import http.client
from typing import Any

import httplib2

_ENDED = "the connection ended before an answer"


class _Once(http.client.HTTPConnection):
    """A connection whose server may go away before it answers."""

    def getresponse(self) -> http.client.HTTPResponse:
        """Return the answer.

        Raises
        ------
        ConnectionResetError
            If there is none. httplib2 takes the standard library's word for it, a bad status line,
            as a sign of a stale connection and sends the request again: a call that Google
            counts and no record holds.
        """
        try:
            return super().getresponse()
        except (http.client.BadStatusLine, http.client.ResponseNotReady) as error:
            raise ConnectionResetError(_ENDED) from error


class _Plain(httplib2.HTTPConnectionWithTimeout, _Once):  # type: ignore[misc]
    """Without TLS: a simulated network."""


class _Tls(httplib2.HTTPSConnectionWithTimeout, _Once):  # type: ignore[misc]
    """With TLS."""


class OneRequestHttp(httplib2.Http):  # type: ignore[misc]
    """httplib2.Http that leaves it to the caller to ask again."""

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: Any = None,
        headers: Any = None,
        redirections: int = httplib2.DEFAULT_MAX_REDIRECTS,
        connection_type: Any = None,
    ) -> Any:
        """Send one request, and follow where it is sent on to."""
        kind = connection_type or (_Tls if uri.lower().startswith("https:") else _Plain)
        try:
            return super().request(uri, method, body, headers, redirections, kind)
        except BaseException:
            # What is left of it may be half an answer, or dead: the next request begins anew.
            self.close()
            self.connections.clear()
            raise
