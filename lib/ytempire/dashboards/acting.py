"""What is done with alerts from a page: by whoever is signed in, if they may."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, get_args
from uuid import UUID

import psycopg
import tornado.web

from ytempire import clock
from ytempire.alerts import acting
from ytempire.alerts.errors import AlertRefused
from ytempire.alerts.store import Action
from ytempire.clock import ClockError
from ytempire.dashboards.door import Ours
from ytempire.identity import signing_in
from ytempire.warehouse.errors import WarehouseError

LONGEST_NOTE = 2000
MOST_HOURS = 720
_DEEDS: dict[str, tuple[Action, str, str]] = {
    "acknowledge": ("ack", "Acknowledged: it is yours.", "Somebody has acknowledged it already."),
    "snooze": ("snooze", "Snoozed until {until:%Y-%m-%d %H:%M} UTC.", ""),
    "comment": ("comment", "Your comment is there.", ""),
    "resolve": ("resolve", "Resolved.", ""),
}
_STATUS = {acting.NOT_YOURS: 403, acting.NEVER_WAS: 404, acting.NOT_NOW: 409}
assert all(one[0] in get_args(Action) for one in _DEEDS.values())


class NotAsked(ValueError):
    """What was sent asks nothing that can be done."""


@dataclass(frozen=True)
class Asked:
    """What somebody wants done."""

    deed: str
    note: str | None
    hours: float | None


def read(body: bytes) -> Asked:
    """Read ``{"action": ..., "note": ..., "hours": ...}``.

    Raises
    ------
    NotAsked
        With the sentence for whoever sent it.
    """
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise NotAsked("what was sent is not JSON") from None
    if not isinstance(told, dict):
        raise NotAsked("what was sent is not a JSON object")
    deed, note, hours = (told.get(name) for name in ("action", "note", "hours"))
    if not isinstance(deed, str) or deed not in _DEEDS:
        raise NotAsked(f"the action is one of {', '.join(_DEEDS)}")
    if note is not None and not isinstance(note, str):
        raise NotAsked("the note is a text")
    note = (note or "").replace("\0", "").strip() or None
    if note is not None and len(note) > LONGEST_NOTE:
        raise NotAsked(f"a note has at most {LONGEST_NOTE} characters")
    if note is not None and not _is_text(note):
        raise NotAsked("the note holds what is no text")
    if deed == "comment" and note is None:
        raise NotAsked("a comment without a word: say something")
    if deed == "snooze" and not _is_duration(hours):
        raise NotAsked(f"snooze for how many hours? More than 0, at most {MOST_HOURS}")
    return Asked(deed, note, float(hours or 0) if deed == "snooze" else None)


class ActingHandler(Ours):
    """Does something with one alert, and answers with a sentence."""

    @tornado.web.authenticated
    async def post(self, alert: str) -> None:
        """Do what the body says."""
        if not self.sends_json:
            self._say(415, "send JSON")
            return
        try:
            asked = read(self.request.body)
        except NotAsked as refused:
            self._say(400, f"Not done: {refused}.")
            return
        try:
            self._say(200, await asyncio.to_thread(self._do, UUID(alert), asked))
        except AlertRefused as refused:
            status = _STATUS.get(refused.sqlstate or "", 409)
            if status == 403:
                await asyncio.to_thread(self._note_refusal, alert, asked.deed)
            self._say(status, f"Not done: {refused}.")
        except (psycopg.Error, WarehouseError, ClockError) as error:
            self.log.error("%s of alert %s: %s", asked.deed, alert, type(error).__name__)
            self._say(503, "Not done: the database does not answer.")

    def _do(self, alert: UUID, asked: Asked) -> str:
        action, done, already = _DEEDS[asked.deed]
        until = None if asked.hours is None else clock.now() + timedelta(hours=asked.hours)
        changed = acting.act_of_page(
            self.door.warehouse, alert, action,
            actor=self.current_user.username, note=asked.note, until=until,
        )  # fmt: skip
        return done.format(until=until) if changed else already

    def _note_refusal(self, alert: str, deed: str) -> None:
        place = signing_in.network(self.door.address_of(self.request))
        with self.door.warehouse.transaction("dashboard") as connection:
            signing_in.note(
                connection, "refused", self.current_user.username, place, f"{deed} {alert}"
            )

    def _say(self, status: int, sentence: str) -> None:
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.finish({"message": sentence})


def _is_duration(hours: Any) -> bool:
    return type(hours) in {int, float} and 0 < hours <= MOST_HOURS


def _is_text(note: str) -> bool:
    """Say whether it can be written: half of a character cannot."""
    try:
        note.encode()
    except UnicodeEncodeError:
        return False
    return True
