"""What is decided of insights from a page: by whoever is signed in, if they may."""

from __future__ import annotations

from uuid import UUID

from ytempire.advice import deciding
from ytempire.advice.errors import InsightRefused
from ytempire.dashboards.doing import DoingHandler, Refused, told

_SAYS: dict[deciding.Decision, tuple[str, str]] = {
    "accept": ("Accepted.", "It was accepted before."),
    "dismiss": ("Dismissed: it is not shown again.", "It was dismissed before."),
}
_STATUS = {deciding.NOT_YOURS: 403, deciding.NOT_THERE: 404, deciding.NOT_NOW: 409}


class DecidingHandler(DoingHandler):
    """Accepts or dismisses one insight, and answers with a sentence."""

    thing = "insight"

    def do(self, thing_id: UUID, body: bytes) -> str:
        """Decide what the body says: ``{"action": "accept", "note": ...}``."""
        deed, note, _ = told(body, deciding.DECISIONS)
        decision: deciding.Decision = "accept" if deed == "accept" else "dismiss"
        done, already = _SAYS[decision]
        try:
            changed = deciding.decide_of_page(
                self.door.warehouse, thing_id, decision,
                actor=self.current_user.username, note=note,
            )  # fmt: skip
        except InsightRefused as refused:
            raise Refused(str(refused), _STATUS.get(refused.sqlstate or "", 409)) from refused
        return done if changed else already
