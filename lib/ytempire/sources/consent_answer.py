"""Waits on this machine for the answer that the consent page sends through the owner's browser."""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

LOOPBACK = "127.0.0.1"
DONE = "Thank you. YTEMPIRE Analytics has got your answer; you may close this window."
_NOT_IT = "This is not the answer that is waited for."
_SILENT_SECONDS = 5.0
"""How long one that connects may say nothing; others wait behind it."""


class Answers:
    """A server on this machine for one answer; what else comes is turned away, and waited on.

    Attributes
    ----------
    address
        Where the answer is to be sent.
    """

    def __init__(self, port: int) -> None:
        self._server = HTTPServer((LOOPBACK, port), _Handler)
        self._server.state = None  # type: ignore[attr-defined]
        self._server.answer = None  # type: ignore[attr-defined]
        self.address = f"http://{LOOPBACK}:{self._server.server_port}/"

    def wait(self, state: str, seconds: float) -> str | None:
        """Return the address that the answer came to, code and all; None: none came in time.

        Parameters
        ----------
        state
            What only the consent page that was opened knows.
        """
        self._server.state = state  # type: ignore[attr-defined]
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._server.timeout = left
            self._server.handle_request()
            answer: str | None = self._server.answer  # type: ignore[attr-defined]
            if answer is not None:
                return self.address.rstrip("/") + answer
        return None

    def close(self) -> None:
        """Listen no more."""
        self._server.server_close()


@contextmanager
def listening(port: int) -> Iterator[Answers]:
    """Listen on 127.0.0.1, on a free port for 0, as long as the block.

    Raises
    ------
    OSError
        If the port is taken.
    """
    answers = Answers(port)
    try:
        yield answers
    finally:
        answers.close()


class _Handler(BaseHTTPRequestHandler):
    """Takes the answer by its state; a browser's other requests, and others' pages, get 404."""

    timeout = _SILENT_SECONDS

    def do_GET(self) -> None:
        """Take the answer, or turn away."""
        told = parse_qs(urlsplit(self.path).query)
        wanted = getattr(self.server, "state", None) or ""
        state = (told.get("state") or [""])[0]
        is_answer = hmac.compare_digest(state.encode(), wanted.encode()) and (
            "code" in told or "error" in told
        )
        if is_answer:
            self.server.answer = self.path  # type: ignore[attr-defined]
        self._say(HTTPStatus.OK if is_answer else HTTPStatus.NOT_FOUND)

    def _say(self, status: HTTPStatus) -> None:
        text = (DONE if status == HTTPStatus.OK else _NOT_IT).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the address holds the code."""
