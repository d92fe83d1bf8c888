"""ElevenLabs' usage: characters and requests by day, hour or model, and the subscription."""

from __future__ import annotations

import secrets
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any, ClassVar

from ytempire.simulator.ai_truth import Served
from ytempire.simulator.answers import ApiHandler
from ytempire.simulator.refusals import ApiError

VENDOR = "elevenlabs"
CHARACTER_LIMIT = 200_000_000
"""Characters a month of the simulated subscription."""

_INTERVALS = {"hour": 3600, "day": 86_400}
_METRICS = ("credits", "tts_characters", "request_count")
_BREAKDOWNS = ("none", "model")


class ElevenLabsHandler(ApiHandler):
    """What the endpoints share: the key, and how they refuse."""

    def authorised(self) -> tuple[str, str]:
        """Check the key before anything else."""
        key = self.request.headers.get("xi-api-key", "")
        known = self.world.vendor_keys.get(VENDOR, "")
        if not secrets.compare_digest(key.encode(), known.encode()):
            raise ApiError(401, "invalid_api_key", "Invalid API key")
        return "", ""

    def told_error(self, error: ApiError) -> dict[str, Any]:
        """Return a refusal in ElevenLabs' shape."""
        first = error.body["error"]["errors"][0]
        return {"detail": {"status": first["reason"], "message": first["message"]}}


class CharacterStatsHandler(ElevenLabsHandler):
    """``/v1/usage/character-stats``."""

    methods: ClassVar[dict[str, str]] = {"GET": "elevenlabs.characterStats"}

    def get(self) -> None:
        """Answer a time axis, and the counts along it for each part of the breakdown."""
        begins, ends = (self._seconds(name) for name in ("start_unix", "end_unix"))
        seconds = self._one_of("aggregation_interval", "day", _INTERVALS)
        metric = self._one_of("metric", "credits", dict.fromkeys(_METRICS))
        breakdown = self._one_of("breakdown_type", "none", dict.fromkeys(_BREAKDOWNS))
        width = _INTERVALS[seconds]
        first = int(begins - begins % width)
        axis = list(range(first, int(ends) + 1, width))
        now = self.world.now().timestamp()
        series: dict[str, list[int]] = defaultdict(lambda: [0] * len(axis))
        last = min(ends, now) + 0.001  # the end is told as the last moment of a day
        for served in self.world.ai.served(VENDOR, first, last):
            name = served.model if breakdown == "model" else "All"
            series[name][int(served.at - first) // width] += _counted(served, metric)
        self.answer({"time": [second * 1000 for second in axis], "usage": series})

    def _seconds(self, name: str) -> float:
        text = self.argument(name)
        if not text.isdigit():
            raise ApiError(422, "invalid_parameters", f"{name}: a Unix time in milliseconds")
        return int(text) / 1000

    def _one_of(self, name: str, usual: str, known: dict[str, Any]) -> str:
        text = self.argument(name, usual)
        if text not in known:
            raise ApiError(422, "invalid_parameters", f"{name}: one of {', '.join(known)}")
        return text


class SubscriptionHandler(ElevenLabsHandler):
    """``/v1/user/subscription``."""

    methods: ClassVar[dict[str, str]] = {"GET": "elevenlabs.subscription"}

    def get(self) -> None:
        """Answer the characters of the calendar month so far, and the limit."""
        now = self.world.now()
        month = datetime(now.year, now.month, 1, tzinfo=UTC)
        following = datetime(now.year + now.month // 12, now.month % 12 + 1, 1, tzinfo=UTC)
        used = self.world.ai.served(VENDOR, month.timestamp(), now.timestamp())
        self.answer(
            {
                "tier": "enterprise", "status": "active", "currency": "usd",
                "character_count": sum(served.characters for served in used),
                "character_limit": CHARACTER_LIMIT, "can_extend_character_limit": False,
                "next_character_count_reset_unix": int(following.timestamp()),
            }
        )  # fmt: skip


def _counted(served: Served, metric: str) -> int:
    return 1 if metric == "request_count" else served.characters
