"""The OAuth file is read only when it is private, and its secrets are never said."""

from __future__ import annotations

import json

import pytest

from ytempire.sources.errors import SourceError
from ytempire.sources.owner_consent import read_consents

ENTRY = {
    "client_id": "c",
    "client_secret": "hidden",
    "refresh_token": "concealed",
    "token_uri": "http://127.0.0.1/token",
}


def written(folder, content, mode=0o600):
    file = folder / "oauth.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    file.chmod(mode)
    return file


def test_entries_by_channel(tmp_path):
    consents = read_consents(written(tmp_path, {"UC1": ENTRY}))
    assert consents["UC1"].refresh_token == "concealed"
    assert consents["UC1"].token_uri == ENTRY["token_uri"]


@pytest.mark.parametrize(
    ("content", "mode", "said"),
    [
        ({"UC1": ENTRY}, 0o644, "chmod 600"),
        ("hidden {", 0o600, "not a JSON object"),
        ([ENTRY], 0o600, "not a JSON object"),
        ({"UC1": ENTRY | {"refresh_token": ""}}, 0o600, "UC1 lacks refresh_token"),
        ({"UC1": "hidden"}, 0o600, "UC1 lacks client_id"),
    ],
)
def test_what_is_wrong_is_said_without_the_secret(tmp_path, content, mode, said):
    with pytest.raises(SourceError, match=said) as error:
        read_consents(written(tmp_path, content, mode))
    assert "hidden" not in str(error.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(SourceError, match="cannot be read"):
        read_consents(tmp_path / "none.json")
