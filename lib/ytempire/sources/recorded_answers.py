"""An answer that somebody recorded -> what it tells, through the parsers of the live answers.

A recording is a JSON object with ``request`` (``method``, ``uri``), ``status``, ``recorded_at``
and ``body``, as VCR-like tools write it. A bare error body, as people paste it into issues,
and a bare Analytics table are read too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import polars as pl

from ytempire.sources import file_text, google_errors
from ytempire.sources.errors import SourceError, UnexpectedAnswer
from ytempire.sources.file_text import FileRefused
from ytempire.sources.recorded_bodies import Request, Told, parser_of

_ERROR = 400
_BARE_TABLE = "youtubeAnalytics#resultTable"
_OF_ANOTHER_SHAPE = (
    UnexpectedAnswer,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    OverflowError,
    pl.exceptions.PolarsError,
)
_WRITES = {"post": "insert", "put": "update", "patch": "update", "delete": "delete"}


class AnswerRefused(FileRefused):
    """A file that is no recorded answer, or one of a shape that its method does not have."""


@dataclass(frozen=True)
class RecordedAnswer:
    """A recording.

    Attributes
    ----------
    recorded_at
        None of a bare body.
    error
        What the live translator makes of an error; None where the answer is none.
    """

    path: Path
    source_ref: str
    request: Request
    status: int
    recorded_at: datetime | None
    told: Told
    error: SourceError | None = None


def is_recording(parsed: Any) -> bool:
    """Say whether parsed JSON looks like an answer of Google's, recorded or bare."""
    if not isinstance(parsed, dict):
        return False
    if isinstance(parsed.get("request"), dict) and "body" in parsed:
        return True
    return isinstance(parsed.get("error"), dict) or str(parsed.get("kind")).startswith("youtube")


def read(path: Path | str) -> RecordedAnswer:
    """Read a recorded answer.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it is no recorded answer, or nothing here reads what was asked.
    """
    path = Path(path)
    file = file_text.read(path)
    try:
        parsed = json.loads(file.text)
    except (ValueError, RecursionError) as error:
        raise AnswerRefused(f"{path} is not valid JSON ({error}).") from error
    if not is_recording(parsed):
        raise AnswerRefused(
            f"{path} is no recorded answer: it has no request, status, recorded_at and body."
        )
    if not isinstance(parsed.get("request"), dict):
        return _bare(file, parsed)
    request = _request(path, parsed["request"])
    status, at = _status(path, parsed.get("status")), _instant(path, parsed.get("recorded_at"))
    body = parsed.get("body")
    if status >= _ERROR:
        text = body if isinstance(body, str) else json.dumps(body)
        return _error(file, request, status, at, text)
    return RecordedAnswer(
        path, file.source_ref, request, status, at, _told(path, request, _body(path, body), at)
    )


def _bare(file: file_text.FileText, body: dict[str, Any]) -> RecordedAnswer:
    """Read a body that came without its request."""
    if "error" in body:
        code = body["error"].get("code")
        status = code if isinstance(code, int) else 0
        return _error(file, Request("youtube", {}), status, None, json.dumps(body))
    if body.get("kind") != _BARE_TABLE:
        raise AnswerRefused(
            f"{file.path} is a bare {body.get('kind')}: it does not say what was asked, and when. "
            'Put it as "body" beside "request": {"method": "get", "uri": ...}, "status" and '
            '"recorded_at".',
            kind=str(body.get("kind")),
        )
    told = {"DIMENSION": [], "METRIC": []}  # type: dict[str, list[str]]
    for header in body.get("columnHeaders") or ():
        told.setdefault(str(header.get("columnType")), []).append(str(header.get("name")))
    params = {
        "dimensions": ",".join(told["DIMENSION"]),
        "metrics": ",".join(told["METRIC"]),
    }
    request = Request("youtubeAnalytics.reports.query", params)
    return RecordedAnswer(
        file.path, file.source_ref, request, 200, None, _told(file.path, request, body, None)
    )


def _error(
    file: file_text.FileText, request: Request, status: int, at: datetime | None, body: str
) -> RecordedAnswer:
    error = google_errors.from_answer(request.method, status, body, "the asking account")
    told = Told(f"an error: {type(error).__name__} ({error.reason or 'no reason given'})")
    return RecordedAnswer(file.path, file.source_ref, request, status, at, told, error)


def _request(path: Path, request: Mapping[str, Any]) -> Request:
    address = urlsplit(str(request.get("uri") or request.get("url") or ""))
    verb = str(request.get("method") or "get").lower()
    *_, before, last = ["", *address.path.rstrip("/").split("/")]
    params = dict(parse_qsl(address.query, keep_blank_values=True))
    if not last:
        raise AnswerRefused(f"{path} does not say what was asked: its request has no uri.")
    if "analytics" in address.netloc.lower() or "analytics" in address.path.lower():
        name = "query" if last == "reports" else _WRITES.get(verb, "list")
        return Request(f"youtubeAnalytics.{last}.{name}", params)
    last, _, custom = last.partition(":")
    if before == "videos":
        return Request(f"youtube.videos.{last}", params)
    return Request(f"youtube.{last}.{custom or _WRITES.get(verb, 'list')}", params)


def _status(path: Path, status: Any) -> int:
    code = status.get("code") if isinstance(status, Mapping) else status
    if not str(code).isdecimal():
        raise AnswerRefused(f"{path} does not say the status of the answer, as 200.")
    return int(str(code))


def _instant(path: Path, text: Any) -> datetime:
    """Read ``Wed, 12 Feb 2020 20:46:05 GMT`` or an ISO instant."""
    for reader in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            found = reader(str(text).strip())
        except ValueError:
            continue
        if found.tzinfo is not None:
            return found.astimezone(UTC)
    raise AnswerRefused(f"{path} does not say when it was recorded (recorded_at, with a zone).")


def _body(path: Path, body: Any) -> dict[str, Any]:
    """Return the body as an object; recorders keep it as text, or as ``{"string": ...}``."""
    if isinstance(body, dict) and set(body) <= {"string", "encoding", "base64_string"} and body:
        body = body.get("string")
    if isinstance(body, str) and body.strip():
        try:
            body = json.loads(body)
        except ValueError as error:
            raise AnswerRefused(f"{path}: the body is not JSON ({error}).") from error
    if body in (None, "") or (isinstance(body, str) and not body.strip()):
        return {}
    if not isinstance(body, dict):
        raise AnswerRefused(f"{path}: the body is not a JSON object.")
    return body


def _told(path: Path, request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    """Give a body to the parser of what was asked."""
    parser = parser_of(request)
    if parser is None:
        raise AnswerRefused(
            f"{path} answers {request.method}, which nothing here reads. Read are channels, "
            "videos, playlists, playlistItems, search, videoCategories, groups and the reports of "
            "the Analytics API.",
            kind=request.method,
        )
    try:
        return parser(body, at)
    except _OF_ANOTHER_SHAPE as error:
        said = error if isinstance(error, UnexpectedAnswer) else f"{type(error).__name__}: {error}"
        raise AnswerRefused(
            f"{path} does not have the shape of an answer of {request.method} ({said}).",
            kind=request.method,
        ) from error
