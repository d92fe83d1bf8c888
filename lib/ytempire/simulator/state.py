"""The files a running simulator leaves in its home: state, announcement, credentials."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ytempire.simulator.channels import Channel
from ytempire.simulator.spec import NetworkSpec

PROJECT = "project-{}"
"""Names of the projects that the API keys belong to."""


class StateError(RuntimeError):
    """The home holds another network than the one asked for."""


@dataclass(frozen=True)
class Grant:
    """What the owner of a channel granted: an authorised user of google.oauth2."""

    client_id: str
    client_secret: str
    refresh_token: str


@dataclass(frozen=True)
class Secrets:
    """What opens a simulated network."""

    api_keys: dict[str, str]
    """By project."""
    vendor_keys: dict[str, str]
    """By AI vendor."""
    grants: dict[str, Grant]
    """By YouTube channel id."""


_VENDOR_KEYS = {"openai": "sk-admin-", "elevenlabs": "sk_"}
"""AI vendor -> how its keys begin."""


def write_private(path: Path, content: dict[str, Any]) -> None:
    """Write JSON that only this user may read, whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
        Path(name).replace(path)  # mkstemp made it 0600
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class StateFile:
    """``state.json``: which network lives here and how far its clock has come."""

    def __init__(self, home: Path) -> None:
        self.path = home / "state.json"
        self._written = 0.0
        self._last: datetime | None = None

    def load(self) -> tuple[NetworkSpec, datetime] | None:
        """Return the network and its clock's reading, or None for an empty home."""
        if not self.path.exists():
            return None
        try:
            told = json.loads(self.path.read_text(encoding="utf-8"))
            spec = NetworkSpec(
                seed=told["seed"],
                start=datetime.fromisoformat(told["start"]),
                channels=told["channels"],
                videos_per_day=told["videos_per_day"],
            )
            return spec, datetime.fromisoformat(told["clock"])
        except (ValueError, KeyError, TypeError) as error:
            raise StateError(
                f"{self.path} cannot be read ({error}). Remove it to begin a new network; the "
                "warehouse fed by the old one then belongs to a history that no longer exists."
            ) from error

    def load_quota(self) -> dict[str, Any] | None:
        """Return the quota that was spent when the clock was last kept."""
        if not self.path.exists():
            return None
        told = json.loads(self.path.read_text(encoding="utf-8")).get("quota")
        return told if isinstance(told, dict) else None

    def save(
        self,
        spec: NetworkSpec,
        reading: datetime,
        quota: dict[str, Any] | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Remember the clock's reading and the quota, at most twice a second unless `at_once`."""
        if not at_once and (reading == self._last or time.monotonic() - self._written < 0.5):
            return
        write_private(
            self.path,
            {
                "seed": spec.seed,
                "start": spec.start.isoformat(),
                "channels": spec.channels,
                "videos_per_day": spec.videos_per_day,
                "clock": reading.isoformat(),
                "quota": quota,
            },
        )
        self._written, self._last = time.monotonic(), reading


def settled(asked: NetworkSpec, kept: NetworkSpec) -> NetworkSpec:
    """Return the network that lives on in a home: the kept one, if it is the one asked for.

    Raises
    ------
    StateError
        If seed or size differ. The start may: the history already told goes on.
    """
    for name in ("seed", "channels", "videos_per_day"):
        if getattr(asked, name) != getattr(kept, name):
            raise StateError(
                f"this home holds a network with {name.replace('_', ' ')} {getattr(kept, name)}, "
                f"not {getattr(asked, name)}. Ask for the same, or use another --home "
                "(and another warehouse) for the new network."
            )
    return kept


def load_secrets(home: Path, channels: list[Channel], projects: int = 1) -> Secrets:
    """Return the keys and grants of a network: kept over restarts, random at first."""
    path = home / "secrets.json"
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known = kept.get("api_keys") or {PROJECT.format(1): kept.get("api_key")}
    names = [PROJECT.format(number) for number in range(1, projects + 1)]
    keys = {name: known.get(name) or "SIM" + secrets.token_urlsafe(27) for name in names}
    # All owners consented to one client, so one project pays for them.
    of_all = f"{10**11 + secrets.randbelow(9 * 10**11)}-{secrets.token_hex(8)}.simulated"
    grants = {}
    for channel in channels:
        told = kept.get("grants", {}).get(channel.youtube_channel_id)
        grants[channel.youtube_channel_id] = Grant(
            **(told or {
                "client_id": of_all,
                "client_secret": secrets.token_urlsafe(24),
                "refresh_token": "1//" + secrets.token_urlsafe(40),
            })
        )  # fmt: skip
    vendors = {
        name: (kept.get("vendor_keys") or {}).get(name) or prefix + secrets.token_urlsafe(30)
        for name, prefix in _VENDOR_KEYS.items()
    }
    written = {
        "api_keys": known | keys,
        "vendor_keys": vendors,
        "grants": {k: vars(g) for k, g in grants.items()},
    }
    write_private(path, written)
    return Secrets(keys, vendors, grants)


def write_oauth(path: Path, grants: dict[str, Grant], token_uri: str) -> None:
    """Write the authorised-user entries that ``YTEMPIRE_OAUTH_FILE`` names."""
    entries = {
        channel_id: {
            "type": "authorized_user",
            "client_id": grant.client_id,
            "client_secret": grant.client_secret,
            "refresh_token": grant.refresh_token,
            "token_uri": token_uri,
        }
        for channel_id, grant in grants.items()
    }
    write_private(path, entries)
