"""The users of the dashboards: added, listed, changed and removed, each with who did it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args
from uuid import UUID

import psycopg
from psycopg.rows import class_row

from ytempire import clock
from ytempire.identity import passwords
from ytempire.identity.errors import IdentityRefused
from ytempire.warehouse.connection import Warehouse

UserRole = Literal["viewer", "operator", "admin"]
USER_ROLES: tuple[UserRole, ...] = get_args(UserRole)
ACTING: frozenset[UserRole] = frozenset({"operator", "admin"})
"""Who may act on alerts."""
_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
_LIST = """
select
    users.user_id, users.name, users.role, users.password_version, users.created_at,
    (
        select max(events.at) from ytempire.access_events as events
        where events.user_name = users.name and events.kind = 'sign_in'
    ) as last_in_at
from ytempire.users
order by users.name
"""


@dataclass(frozen=True)
class User:
    """Somebody who may come in."""

    user_id: UUID
    name: str
    role: UserRole
    password_version: int
    created_at: datetime
    last_in_at: datetime | None


def name_of(typed: str) -> str | None:
    """Return the name that was typed, as it is kept; None: no name can be so."""
    name = typed.strip().lower()
    return name if _NAME.fullmatch(name) else None


def listed(connection: psycopg.Connection) -> list[User]:
    """Return all users by name; ask as the owner or the dashboards' login."""
    with connection.cursor(row_factory=class_row(User)) as cursor:
        return cursor.execute(_LIST).fetchall()


def add(warehouse: Warehouse, typed: str, role: UserRole, password: str, *, actor: str) -> None:
    """Add a user.

    Raises
    ------
    IdentityRefused
        If the name or the password cannot be so, or the name is taken.
    """
    name = name_of(typed)
    if name is None:
        raise IdentityRefused(
            f"{typed!r} cannot be a name: letters, digits and . _ @ - of which the first is a "
            "letter or a digit, at most 64"
        )
    kept, at = passwords.hashed(passwords.fit(password, name)), clock.wall_now()
    with warehouse.transaction("owner") as connection:
        added = connection.execute(
            "insert into ytempire.users "
            "(name, role, password_hash, created_at, password_changed_at) "
            "values (%s, %s, %s, %s, %s) on conflict (name) do nothing returning user_id",
            [name, role, kept, at, at],
        )
        if added.fetchone() is None:
            raise IdentityRefused(f"there is a user {name} already: `ytempire users list`")
        _note(connection, "user_added", name, actor, role)


def remove(warehouse: Warehouse, typed: str, *, actor: str) -> None:
    """Remove a user; their sessions are over."""
    _change(
        warehouse, "delete from ytempire.users where name = %(name)s returning name",
        typed, "user_removed", actor,
    )  # fmt: skip


def set_role(warehouse: Warehouse, typed: str, role: UserRole, *, actor: str) -> None:
    """Give a user another role, which holds at once."""
    _change(
        warehouse, "update ytempire.users set role = %(role)s where name = %(name)s returning name",
        typed, "role_changed", actor, role, role=role,
    )  # fmt: skip


def set_password(warehouse: Warehouse, typed: str, password: str, *, actor: str) -> None:
    """Give a user another password; sessions that began with the old one are over."""
    kept = passwords.hashed(passwords.fit(password, name_of(typed) or typed))
    _change(
        warehouse,
        "update ytempire.users set password_hash = %(kept)s, password_changed_at = %(at)s, "
        "password_version = password_version + 1 where name = %(name)s returning name",
        typed, "password_changed", actor, kept=kept, at=clock.wall_now(),
    )  # fmt: skip


def _change(
    warehouse: Warehouse, statement: str, typed: str, kind: str, actor: str,
    detail: str | None = None, **values: object,
) -> None:  # fmt: skip
    name = name_of(typed)
    with warehouse.transaction("owner") as connection:
        changed = connection.execute(statement.encode(), values | {"name": name}).fetchone()
        if name is None or changed is None:
            raise IdentityRefused(f"there is no user {typed}: `ytempire users list` names them")
        _note(connection, kind, name, actor, detail)


def _note(
    connection: psycopg.Connection, kind: str, name: str, actor: str, detail: str | None
) -> None:
    connection.execute(
        "insert into ytempire.access_events (at, kind, user_name, actor, detail) "
        "values (%s, %s, %s, %s, %s)",
        [clock.wall_now(), kind, name, actor, detail],
    )
