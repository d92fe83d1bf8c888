"""What the tests of sources share: a transport that answers from a list, recorded answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httplib2
import pytest

RECORDED = Path(__file__).resolve().parents[3] / "shared" / "data" / "api"
"""Real answers, recorded by others; they are read where they lie and never copied here."""


class Answers:
    """Stands in for httplib2.Http: gives the answers in turn and keeps what was asked."""

    def __init__(self, *answers: Any):
        self.left = list(answers)
        self.asked: list[tuple[str, str, Any]] = []

    def request(self, uri: str, method: str = "GET", body: Any = None, **_: Any) -> Any:
        self.asked.append((method, uri, body))
        answer = self.left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        status, content = answer if isinstance(answer, tuple) else (200, answer)
        content = content if isinstance(content, bytes | str) else json.dumps(content)
        head = httplib2.Response({"status": str(status), "content-type": "application/json"})
        return head, content.encode() if isinstance(content, str) else content


@pytest.fixture
def answers() -> type[Answers]:
    return Answers


@pytest.fixture
def waits() -> list[float]:
    """Seconds that a client would have waited."""
    return []


@pytest.fixture
def recorded() -> Callable[[str], dict[str, Any]]:
    """Read one recorded exchange: its request, status and body."""
    if not RECORDED.is_dir():
        pytest.skip(f"no recorded answers at {RECORDED}")
    return lambda name: json.loads((RECORDED / name).read_text(encoding="utf-8"))
