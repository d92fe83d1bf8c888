"""The door of the dashboards: who it is that asks, and whether they may come in.

Where users have been made everybody signs in. Where none has, and only this machine reaches the
server, whoever has the link that the command prints is in, as JupyterLab does it.
"""

from __future__ import annotations

import asyncio
import getpass
import hashlib
import hmac
import ipaddress
import time
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import tornado.web
from jupyter_server.auth import IdentityProvider
from jupyter_server.auth import User as JupyterUser
from jupyter_server.base.handlers import JupyterHandler

from ytempire.identity import opening, sessions
from ytempire.identity.sessions import Session
from ytempire.identity.users import User
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

DOOR = "ytempire_door"
"""Name of the application's setting that holds the door."""
ASKED_SECONDS = 2.0
"""A user who is removed is out after so long."""
ANSWERED_SECONDS = 2.0
"""Longest wait for the database; one that hangs must not hold the pages, which need it no more."""
BELIEVED_SECONDS = 600.0
"""While the database does not answer, what was known of the users holds so long."""


@dataclass
class Visitor(JupyterUser):  # type: ignore[misc]
    """Who asks, and what they may do."""

    role: str = "viewer"
    signed_in: bool = False
    """Whether they came in as a user, and not by the link."""


class Door:
    """Knows the users, and what sessions are signed with.

    Parameters
    ----------
    settings
        Where the warehouse and the home are, and from where the dashboards are reached.
    link
        The secret of the printed address; None: nobody comes in by it.
    """

    def __init__(self, settings: Settings, link: str | None) -> None:
        self.settings = settings
        self.cookie = cookie_name(settings)
        self._link = link
        self._key = sessions.secret(settings.home)
        self._known: dict[UUID, User] = {}
        self._known_at: float | None = None
        self._failed_at: float | None = None
        self._asking = asyncio.Lock()
        self._lookup: asyncio.Task[list[User]] | None = None
        self._warehouse: Warehouse | None = None

    @property
    def warehouse(self) -> Warehouse:
        """Return the warehouse, opened when it is first asked for."""
        if self._warehouse is None:
            self._warehouse = Warehouse(self.settings).__enter__()
        return self._warehouse

    def close(self) -> None:
        """Leave the warehouse."""
        if self._warehouse is not None:
            self._warehouse.close()

    async def visitor(self, cookie: str | None) -> Visitor | None:
        """Return who carries a session's cookie; None: nobody that may come in.

        Raises
        ------
        tornado.web.HTTPError
            503 if it cannot be known, because the database does not answer.
        """
        session = sessions.read(self._key, cookie)
        if session is None:
            return None
        known = await self._users()
        if session.user_id is None:
            return self._guest() if self._is_for_guests(known) else None
        user = known.get(session.user_id)
        if user is None or user.password_version != session.password_version:
            return None
        return Visitor(username=user.name, role=user.role, signed_in=True)

    async def asks_for_users(self) -> bool:
        """Say whether one signs in with a name, as against coming by the link."""
        return not self._is_for_guests(await self._users())

    async def by_link(self, told: str) -> str | None:
        """Return a session's cookie for whoever tells the link; None: it is not the link."""
        if self._link is None or await self.asks_for_users():
            return None
        if not hmac.compare_digest(told.encode(), self._link.encode()):
            return None
        return sessions.written(self._key, Session())

    def of_user(self, user: User) -> str:
        """Return a session's cookie for a user."""
        self._known_at = None  # they may have been made a moment ago
        return sessions.written(self._key, Session(user.user_id, user.password_version))

    def address_of(self, request: Any) -> str:
        """Return where a request comes from: our proxy is believed, nobody else."""
        peer: str = request.remote_ip
        told = request.headers.get("X-Real-IP", "")
        if self.settings.dashboard_url is not None and ipaddress.ip_address(peer).is_loopback:
            try:
                return str(ipaddress.ip_address(told))
            except ValueError:
                return peer
        return peer

    def _is_for_guests(self, known: dict[UUID, User]) -> bool:
        return self.settings.is_served_here_alone and not known

    def _guest(self) -> Visitor:
        return Visitor(username=getpass.getuser(), role="operator")

    async def _users(self) -> dict[UUID, User]:
        async with self._asking:
            now = time.monotonic()
            if self._known_at is not None and now - self._known_at < ASKED_SECONDS:
                return self._known
            # Who comes in the moments after a failure does not wait for the same again.
            if self._failed_at is None or now - self._failed_at >= ASKED_SECONDS:
                try:
                    found = await self._looked_up()
                except (psycopg.Error, WarehouseError, TimeoutError):
                    self._failed_at = time.monotonic()
                else:
                    self._known = {one.user_id: one for one in found}
                    self._known_at, self._failed_at = now, None
                    return self._known
            if self._known_at is not None and now - self._known_at < BELIEVED_SECONDS:
                return self._known
            raise tornado.web.HTTPError(503, "the database does not answer")

    async def _looked_up(self) -> list[User]:
        """Ask the database, once at a time: a thread that hangs is waited for, not multiplied."""
        if self._lookup is None or self._lookup.done():
            lookup = asyncio.to_thread(lambda: opening.listed(self.warehouse))
            self._lookup = asyncio.get_running_loop().create_task(lookup)
            self._lookup.add_done_callback(lambda done: done.cancelled() or done.exception())
        async with asyncio.timeout(ANSWERED_SECONDS):
            return await asyncio.shield(self._lookup)


class Ours(JupyterHandler):
    """A handler whose visitor is known, and whose refusals are plain sentences."""

    @property
    def door(self) -> Door:
        """Return the door."""
        door: Door = self.settings[DOOR]
        return door

    @property
    def sends_json(self) -> bool:
        """Say whether JSON is sent: a form of another site cannot, unless the server lets it."""
        kind: str = self.request.headers.get("Content-Type", "")
        return kind.partition(";")[0].strip().lower() == "application/json"

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say what went wrong; of what nobody foresaw no more than that."""
        error = (kwargs.get("exc_info") or (None, None))[1]
        told = getattr(error, "log_message", None) if status_code != 500 else None
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(f"{status_code}: {told or self._reason}\n")


class Visitors(IdentityProvider):
    """Tells Jupyter's handlers who asks, and makes the ``_xsrf`` cookie that pages post with."""

    async def get_user(self, handler: Any) -> JupyterUser | None:
        """Return who asks; None: they are sent to sign in, or refused."""
        door: Door = handler.settings[DOOR]
        visitor = await door.visitor(handler.get_cookie(door.cookie))
        is_page = handler.request.method == "GET" and not handler._headers_written
        if visitor is not None and is_page and "Upgrade" not in handler.request.headers:
            handler.current_user = visitor
            _ = handler.xsrf_token
        return visitor

    @property
    def auth_enabled(self) -> bool:
        """Say that nobody comes in unknown."""
        return True

    def get_handlers(self) -> list[tuple[str, object]]:
        """Return none of Jupyter's: the ways in and out are `ytempire.dashboards.signing_in`."""
        return []


def cookie_name(settings: Settings) -> str:
    """Return the name of a home's cookie: a browser sends one machine's to all its ports."""
    if settings.dashboard_url is not None:
        return "__Host-ytempire"
    return f"ytempire-{hashlib.sha256(str(settings.home).encode()).hexdigest()[:8]}"
