"""Passwords of the embedded server's roles, made once and kept in a 0600 file."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Literal

from ytempire.warehouse.errors import WarehouseError

Role = Literal["admin", "owner", "writer", "reader", "dashboard"]
ROLES: tuple[Role, ...] = ("admin", "owner", "writer", "reader", "dashboard")
LATER: tuple[Role, ...] = ("dashboard",)
"""Roles that a server of an earlier version lacks: `making.add_later_roles` makes them."""
LOGIN: dict[Role, str] = {role: f"ytempire_{role}" for role in ROLES}


def credentials_file(home: Path) -> Path:
    """Return where the passwords of `home`'s server are kept."""
    return home / "credentials.json"


def draw() -> dict[str, str]:
    """Return new passwords for every role; they hold no character that SQL would quote."""
    return {role: secrets.token_urlsafe(24) for role in ROLES}


def write(home: Path, passwords: dict[str, str]) -> None:
    """Keep the passwords: whole or not at all, also when the machine loses its power."""
    path = credentials_file(home)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(passwords, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def are_damaged(home: Path) -> bool:
    """Say whether the file is gone or is not what was written; one of another user is neither."""
    try:
        read(home)
    except WarehouseError as error:
        return not isinstance(error.__cause__, PermissionError)
    return False


def read(home: Path) -> dict[str, str]:
    """Return the passwords by role; one of `LATER` may be wanting.

    Raises
    ------
    WarehouseError
        If the file is missing or damaged.
    """
    path = credentials_file(home)
    try:
        passwords = json.loads(path.read_text())
        known = [role for role in ROLES if role not in LATER or role in passwords]
        return {str(role): passwords[role] for role in known}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WarehouseError(
            f"the passwords of the embedded database cannot be read from {path} ({error!r}). "
            "Give yourself the right to read it; a file that is damaged or gone is made anew when "
            "the database starts."
        ) from error
