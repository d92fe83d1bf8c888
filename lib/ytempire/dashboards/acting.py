"""What is done with alerts from a page: by whoever is signed in, if they may."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, get_args
from uuid import UUID

from ytempire import clock
from ytempire.alerts import acting
from ytempire.alerts.errors import AlertRefused
from ytempire.alerts.store import Action
from ytempire.dashboards.doing import DoingHandler, NotAsked, Refused, told

MOST_HOURS = 720
_DEEDS: dict[str, tuple[Action, str, str]] = {
    "acknowledge": ("ack", "Acknowledged: it is yours.", "Somebody has acknowledged it already."),
    "snooze": ("snooze", "Snoozed until {until:%Y-%m-%d %H:%M} UTC.", ""),
    "comment": ("comment", "Your comment is there.", ""),
    "resolve": ("resolve", "Resolved.", ""),
}
_STATUS = {acting.NOT_YOURS: 403, acting.NEVER_WAS: 404, acting.NOT_NOW: 409}
assert all(one[0] in get_args(Action) for one in _DEEDS.values())


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
    deed, note, sent = told(body, tuple(_DEEDS))
    hours = sent.get("hours")
    if deed == "comment" and note is None:
        raise NotAsked("a comment without a word: say something")
    if deed == "snooze" and not _is_duration(hours):
        raise NotAsked(f"snooze for how many hours? More than 0, at most {MOST_HOURS}")
    return Asked(deed, note, float(hours or 0) if deed == "snooze" else None)


class ActingHandler(DoingHandler):
    """Does something with one alert, and answers with a sentence."""

    thing = "alert"

    def do(self, thing_id: UUID, body: bytes) -> str:
        """Do what the body says."""
        asked = read(body)
        action, done, already = _DEEDS[asked.deed]
        until = None if asked.hours is None else clock.now() + timedelta(hours=asked.hours)
        try:
            changed = acting.act_of_page(
                self.door.warehouse, thing_id, action,
                actor=self.current_user.username, note=asked.note, until=until,
            )  # fmt: skip
        except AlertRefused as refused:
            raise Refused(str(refused), _STATUS.get(refused.sqlstate or "", 409)) from refused
        return done.format(until=until) if changed else already


def _is_duration(hours: Any) -> bool:
    return type(hours) in {int, float} and 0 < hours <= MOST_HOURS
