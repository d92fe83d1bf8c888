"""What somebody does from a page: read, done if they may, and answered with a sentence."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID

import psycopg
import tornado.web

from ytempire.clock import ClockError
from ytempire.dashboards.door import Ours
from ytempire.identity import signing_in
from ytempire.warehouse.errors import WarehouseError

LONGEST_NOTE = 2000


class NotAsked(ValueError):
    """What was sent asks nothing that can be done."""


class Refused(Exception):
    """The database refuses a deed.

    Attributes
    ----------
    status
        The HTTP status that says so: 403, 404 or 409.
    """

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


def told(body: bytes, deeds: tuple[str, ...]) -> tuple[str, str | None, dict[str, Any]]:
    """Read ``{"action": ..., "note": ...}``: the action, the note, and all that was sent.

    Raises
    ------
    NotAsked
        With the sentence for whoever sent it.
    """
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        raise NotAsked("what was sent is not JSON") from None
    if not isinstance(sent, dict):
        raise NotAsked("what was sent is not a JSON object")
    deed, note = sent.get("action"), sent.get("note")
    if not isinstance(deed, str) or deed not in deeds:
        raise NotAsked(f"the action is one of {', '.join(deeds)}")
    if note is not None and not isinstance(note, str):
        raise NotAsked("the note is a text")
    note = (note or "").replace("\0", "").strip() or None
    if note is not None and len(note) > LONGEST_NOTE:
        raise NotAsked(f"a note has at most {LONGEST_NOTE} characters")
    if note is not None and not _is_text(note):
        raise NotAsked("the note holds what is no text")
    return deed, note, sent


class DoingHandler(Ours):
    """Does something with one thing that a page shows, and answers with a sentence."""

    thing = ""
    """What it is done with, for the log."""

    def do(self, thing_id: UUID, body: bytes) -> str:
        """Do what the body says, and return the sentence for it.

        Raises
        ------
        NotAsked, Refused
            With the sentence for whoever asked.
        """
        raise NotImplementedError

    @tornado.web.authenticated
    async def post(self, thing_id: str) -> None:
        """Do what the body says."""
        if not self.sends_json:
            self._say(415, "send JSON")
            return
        try:
            self._say(200, await asyncio.to_thread(self.do, UUID(thing_id), self.request.body))
        except NotAsked as refused:
            self._say(400, f"Not done: {refused}.")
        except Refused as refused:
            if refused.status == 403:
                await asyncio.to_thread(self._note_refusal, thing_id)
            self._say(refused.status, f"Not done: {refused}.")
        except (psycopg.Error, WarehouseError, ClockError) as error:
            self.log.error("a deed with %s %s: %s", self.thing, thing_id, type(error).__name__)
            self._say(503, "Not done: the database does not answer.")

    def _note_refusal(self, thing_id: str) -> None:
        deed = json.loads(self.request.body)["action"]
        place = signing_in.network(self.door.address_of(self.request))
        with self.door.warehouse.transaction("dashboard") as connection:
            signing_in.note(
                connection, "refused", self.current_user.username, place, f"{deed} {thing_id}"
            )

    def _say(self, status: int, sentence: str) -> None:
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.finish({"message": sentence})


def _is_text(note: str) -> bool:
    """Say whether it can be written: half of a character cannot."""
    try:
        note.encode()
    except UnicodeEncodeError:
        return False
    return True
