"""The OAuth client's file is read only when it is private, and its secret is never said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ytempire.sources.consent_flow import read_client
from ytempire.sources.errors import SourceError

CLIENT = {
    "client_id": "1-c",
    "client_secret": "hidden",
    "auth_uri": "http://127.0.0.1/auth",
    "token_uri": "http://127.0.0.1/token",
}


def written(folder: Path, content: Any, mode: int = 0o600) -> Path:
    file = folder / "client.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    file.chmod(mode)
    return file


def test_a_client(tmp_path: Path) -> None:
    assert read_client(written(tmp_path, {"installed": CLIENT})).config["client_id"] == "1-c"


@pytest.mark.parametrize(
    ("content", "mode", "said"),
    [
        ({"installed": CLIENT}, 0o640, "others may read .* chmod 600"),
        ({"installed": CLIENT | {"client_id": ""}}, 0o600, "lacks client_id"),
        ("hidden {", 0o600, "no OAuth client"),
    ],
)
def test_what_is_wrong_is_said_without_the_secret(
    tmp_path: Path, content: Any, mode: int, said: str
) -> None:
    with pytest.raises(SourceError, match=said) as error:
        read_client(written(tmp_path, content, mode))
    assert "hidden" not in str(error.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read_client(tmp_path / "none.json")
