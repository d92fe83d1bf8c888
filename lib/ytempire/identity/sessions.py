"""Sessions: what a visitor's browser carries, signed, so that nobody can make or change it."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tornado.web import create_signed_value, decode_signed_value

HOURS = 12
"""How long a session lasts, however much it is used."""
_FILE = "session-secret"
_NAME = "ytempire-session"


@dataclass(frozen=True)
class Session:
    """Who came in.

    Attributes
    ----------
    user_id
        None: whoever has this machine's link, where there are no users.
    password_version
        The password that they came in with.
    """

    user_id: UUID | None = None
    password_version: int = 0


def secret(home: Path) -> bytes:
    """Return what a home's sessions are signed with, made once and readable by its owner alone.

    Removing the file ends all sessions.
    """
    path = home / _FILE
    home.mkdir(parents=True, exist_ok=True)
    draft = home / f"{_FILE}.{os.getpid()}.draft"
    if not path.exists():
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)  # whole, and only where there is none
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()


def written(key: bytes, session: Session) -> str:
    """Return a session as a cookie holds it."""
    told = [session.user_id and str(session.user_id), session.password_version]
    return create_signed_value(key, _NAME, json.dumps(told)).decode()


def read(key: bytes, cookie: str | None) -> Session | None:
    """Return the session of a cookie; None: it was not signed here, or is over."""
    told = decode_signed_value(key, _NAME, cookie or "", max_age_days=HOURS / 24)
    if told is None:
        return None
    user_id, version = json.loads(told)
    return Session(user_id and UUID(user_id), version)
