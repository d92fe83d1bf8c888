"""The ways in and out: the link, the sign-in page, signing out, and who one is."""

from __future__ import annotations

import asyncio
import math
import re

import psycopg
import tornado.web
from jupyter_server.auth.decorator import allow_unauthenticated

from ytempire.dashboards.door import Ours
from ytempire.identity import sessions, signing_in
from ytempire.identity.signing_in import Answer
from ytempire.identity.users import ACTING
from ytempire.warehouse.errors import WarehouseError

AT_ONCE = 2
"""Passwords that are looked at at the same time: each takes 32 MB."""
_WRONG = "That is not right. Check the name and the password."
_WRONG_LINK = "That is not the link of these dashboards: take the one that was printed last."
_HERE = re.compile(r"/(?![/\\])[^\s\\]*")
_looking = asyncio.Semaphore(AT_ONCE)


class Way(Ours):
    """What all have in common."""

    def let_in(self, cookie: str) -> None:
        """Give a session to the browser; scripts do not see it, other sites do not send it."""
        safe = self.door.settings.dashboard_url is not None
        self.set_cookie(
            self.door.cookie, cookie, max_age=sessions.HOURS * 3600, path="/",
            httponly=True, secure=safe, samesite="Strict" if safe else "Lax",
        )  # fmt: skip

    def wanted(self) -> str:
        """Return where to go afterwards: a path of ours, whatever was asked."""
        told: str = self.get_argument("next", "/")
        return told if _HERE.fullmatch(told) else "/"


class EntryHandler(Way):
    """The address that is printed: with its token one is in, without it one must be already."""

    def initialize(self, url: str) -> None:
        """Take the front page."""
        self._front = url

    @allow_unauthenticated
    async def get(self) -> None:
        """Send whoever may come in to the front page, others to sign in."""
        self.set_header("Cache-Control", "no-store")
        told = self.get_query_argument("token", None)
        if told is not None:
            cookie = await self.door.by_link(told)
            if cookie is not None:
                self.let_in(cookie)
            # Not to the page itself: the token must leave the address.
            self.redirect("/" if cookie is not None else "/login?wrong=link")
        elif self.current_user is None:
            self.redirect("/login")
        else:
            self.redirect(self._front)


class SignInHandler(Way):
    """The page with a name and a password; with a token where there are no users."""

    @allow_unauthenticated
    async def get(self) -> None:
        """Show the page."""
        wrong = _WRONG_LINK if self.get_query_argument("wrong", "") == "link" else ""
        await self._show(wrong)

    @allow_unauthenticated
    async def post(self) -> None:
        """Look at what was typed."""
        if not await self.door.asks_for_users():
            cookie = await self.door.by_link(self.get_body_argument("token", ""))
            if cookie is None:
                self.set_status(401)
                await self._show(_WRONG_LINK)
                return
            self.let_in(cookie)
            self.redirect(self.wanted(), status=303)
            return
        answer = await self._answer()
        if answer.user is not None:
            self.let_in(self.door.of_user(answer.user))
            self.redirect(self.wanted(), status=303)
        elif answer.wait.total_seconds() > 0:
            seconds = math.ceil(answer.wait.total_seconds())
            self.set_status(429)
            self.set_header("Retry-After", str(seconds))
            await self._show(f"Too many tries. The next one is looked at in {seconds} s.")
        else:
            self.set_status(401)
            await self._show(_WRONG)

    async def _answer(self) -> Answer:
        name = self.get_body_argument("name", "")
        password = self.get_body_argument("password", "", strip=False)
        address = self.door.address_of(self.request)
        try:
            async with _looking:
                return await asyncio.to_thread(
                    signing_in.sign_in, self.door.warehouse, name, password, address
                )
        except (psycopg.Error, WarehouseError) as error:
            self.log.error("signing in: %s", type(error).__name__)
            raise tornado.web.HTTPError(503, "the database does not answer") from None

    async def _show(self, problem: str) -> None:
        self.set_header("Cache-Control", "no-store")
        page = self.settings["voila_jinja2_env"].get_template("sign_in.html.j2")
        self.finish(
            page.render(
                base_url=self.base_url,
                xsrf=self.xsrf_token.decode(),
                next=self.wanted(),
                problem=problem,
                asks_for_users=await self.door.asks_for_users(),
            )
        )


class SignOutHandler(Way):
    """Ends the browser's session."""

    @allow_unauthenticated
    async def post(self) -> None:
        """Forget the session, and note it."""
        if self.current_user is not None and self.current_user.signed_in:
            try:
                await asyncio.to_thread(self._note, self.current_user.username)
            except (psycopg.Error, WarehouseError) as error:
                self.log.error("signing out was not noted: %s", type(error).__name__)
        self.clear_cookie(
            self.door.cookie, path="/", secure=self.door.settings.dashboard_url is not None
        )
        self.redirect("/login", status=303)

    def _note(self, name: str) -> None:
        place = signing_in.network(self.door.address_of(self.request))
        with self.door.warehouse.transaction("dashboard") as connection:
            signing_in.note(connection, "sign_out", name, place)


class MeHandler(Way):
    """Tells a page who looks at it."""

    @tornado.web.authenticated
    async def get(self) -> None:
        """Answer with name, role, and what they may do."""
        self.set_header("Cache-Control", "no-store")
        me = self.current_user
        self.finish(
            {
                "name": me.username,
                "role": me.role,
                "may_act": me.role in ACTING,
                "may_sign_out": me.signed_in,
            }
        )
