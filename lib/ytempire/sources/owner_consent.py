"""The channel owners' consents: the file named by ``YTEMPIRE_OAUTH_FILE``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from google.oauth2.credentials import Credentials

from ytempire.sources.errors import SourceError

_NEEDED = ("client_id", "client_secret", "refresh_token", "token_uri")


def read_consents(file: Path) -> dict[str, Credentials]:
    """Return the owner's credentials by YouTube channel id.

    The file is a JSON object of Google's authorised-user entries, ``{"UC...": {"client_id":
    ..., "client_secret": ..., "refresh_token": ..., "token_uri": ...}}``. One Credentials
    keeps its access token: use the same for every API of a channel, in one thread.

    Raises
    ------
    SourceError
        If the file is missing, is readable by others, or is not of that shape. No message
        holds a secret.
    """
    try:
        mode = file.stat().st_mode
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise SourceError(
            f"the OAuth file {file} cannot be read ({error.strerror}). "
            "Check YTEMPIRE_OAUTH_FILE, or unset it to do without the owners' data."
        ) from None
    if mode & 0o077:
        raise SourceError(f"others may read the OAuth file {file}. Run: chmod 600 {file}")
    try:
        entries = json.loads(text)
    except ValueError:
        entries = None
    if not isinstance(entries, dict):
        raise SourceError(f"the OAuth file {file} is not a JSON object of entries by channel id")
    return {channel: _credentials(file, channel, entry) for channel, entry in entries.items()}


def _credentials(file: Path, channel: str, entry: Mapping[str, str]) -> Credentials:
    lacking = [n for n in _NEEDED if not isinstance(entry, dict) or not entry.get(n)]
    if lacking:
        raise SourceError(f"{file}: the entry of {channel} lacks {', '.join(lacking)}")
    return Credentials(token=None, **{name: entry[name] for name in _NEEDED})
