"""Signing in with a password: each try is written before the password is looked at.

What is written is what the pauses are reckoned from, so they hold over restarts, for several
servers, and for tries made at the same time.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta

import psycopg

from ytempire import clock
from ytempire.identity import passwords, users
from ytempire.identity.users import User
from ytempire.warehouse.connection import Warehouse

WINDOW = timedelta(hours=1)
"""Tries before it are forgotten."""
FREE_OF_NAME = 5
"""Wrong tries of a name that cost no pause."""
FREE_OF_ADDRESS = 20
"""Wrong tries of an address: an office may have one for all."""
LONGEST_PAUSE = timedelta(minutes=15)
# Of a name what was wrong since it was right; of an address all that was wrong, so that who has a
# password of their own cannot buy tries at another's with it.
_TRIES = """
select
    count(*) filter (
        where events.kind = 'sign_in_tried' and events.user_name = %(name)s
        and events.at > coalesce((
            select max(good.at) from ytempire.access_events as good
            where good.user_name = %(name)s and good.kind = 'sign_in'
        ), '-infinity')
    ),
    max(events.at) filter (where events.kind = 'sign_in_tried' and events.user_name = %(name)s),
    count(*) filter (where events.kind = 'sign_in_tried' and events.address = %(address)s)
    - count(*) filter (where events.kind = 'sign_in' and events.address = %(address)s),
    max(events.at) filter (where events.kind = 'sign_in_tried' and events.address = %(address)s)
from ytempire.access_events as events
where
    events.at > %(since)s and (events.user_name = %(name)s or events.address = %(address)s)
"""
_NOTE = "insert into ytempire.access_events (at, kind, user_name, address, detail) values "


@dataclass(frozen=True)
class Answer:
    """What became of a try; why it was wrong is told to nobody."""

    user: User | None = None
    wait: timedelta = timedelta(0)
    """How long to wait before the next try is looked at; zero: this one was."""


def sign_in(warehouse: Warehouse, typed: str, password: str, address: str) -> Answer:
    """Look at a name and a password.

    Parameters
    ----------
    address
        Where the try comes from, an IP address.
    """
    name, place = users.name_of(typed), network(address)
    wait = _begun(warehouse, name, place)
    if wait > timedelta(0):
        return Answer(wait=wait)
    with warehouse.transaction("dashboard") as connection:
        row = connection.execute(
            "select password_hash from ytempire.users where name = %s", [name]
        ).fetchone()
    # Outside of any transaction: it takes a while, on purpose.
    if not passwords.is_right(password, row[0] if row else None):
        return Answer()
    with warehouse.transaction("dashboard") as connection:
        user = next((one for one in users.listed(connection) if one.name == name), None)
        if user is not None:
            note(connection, "sign_in", name, place)
    return Answer(user=user)


def network(address: str) -> str:
    """Return what stands for an address: of IPv6 the 64 bits that one customer has."""
    known = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped is not None:
            return str(known.ipv4_mapped)
        return str(ipaddress.ip_network((known, 64), strict=False))
    return str(known)


def note(
    connection: psycopg.Connection,
    kind: str,
    name: str | None,
    place: str,
    detail: str | None = None,
) -> None:
    """Write what happened; `place` as `network` gives it."""
    connection.execute(
        f"{_NOTE} (%s, %s, %s, %s, %s)".encode(), [clock.wall_now(), kind, name, place, detail]
    )


def pause(wrong: int, free: int) -> timedelta:
    """Return how long after so many wrong tries the next is looked at: twice as long each time."""
    if wrong < free:
        return timedelta(0)
    return min(timedelta(seconds=2 ** min(wrong - free, 20)), LONGEST_PAUSE)


def _begun(warehouse: Warehouse, name: str | None, place: str) -> timedelta:
    """Write a try, unless one must be waited for; return how long then."""
    with warehouse.transaction("dashboard") as connection:
        # Of tries made at once each counts those before it. Always in the same order.
        for key in sorted({f"sign in as {name}", f"sign in from {place}"}):
            connection.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
        now = clock.wall_now()
        row = connection.execute(
            _TRIES, {"name": name, "address": place, "since": now - WINDOW}
        ).fetchone()
        assert row is not None
        of_name, last_of_name, of_address, last_of_address = row
        wait = max(
            _left(pause(of_name, FREE_OF_NAME), last_of_name, now),
            _left(pause(of_address, FREE_OF_ADDRESS), last_of_address, now),
        )
        if wait <= timedelta(0):
            note(connection, "sign_in_tried", name, place)
    return wait


def _left(paused: timedelta, since: datetime | None, now: datetime) -> timedelta:
    return timedelta(0) if since is None else paused - (now - since)
