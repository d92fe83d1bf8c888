"""Passwords of the embedded server's roles, made once and kept in a 0600 file."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Literal

from ytempire.warehouse.errors import WarehouseError

Role = Literal["admin", "owner", "writer", "reader"]
ROLES: tuple[Role, ...] = ("admin", "owner", "writer", "reader")


def credentials_file(home: Path) -> Path:
    """Return where the passwords of `home`'s server are kept."""
    return home / "credentials.json"


def make(home: Path) -> dict[str, str]:
    """Write new passwords for every role and return them."""
    path = credentials_file(home)
    passwords: dict[str, str] = {role: secrets.token_urlsafe(24) for role in ROLES}
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(passwords, file, indent=2)
    half.replace(path)
    return passwords


def read(home: Path) -> dict[str, str]:
    """Return the passwords by role.

    Raises
    ------
    WarehouseError
        If the file is missing or damaged.
    """
    path = credentials_file(home)
    try:
        passwords = json.loads(path.read_text())
        return {str(role): passwords[role] for role in ROLES}
    except (OSError, ValueError, KeyError) as error:
        raise WarehouseError(
            f"the passwords of the embedded database cannot be read from {path} ({error!r}). "
            "Put the file back from a backup, or remove the whole folder to start afresh."
        ) from error
