"""Insights in other words, where an endpoint is set and says the same; else as they are."""

from __future__ import annotations

import logging
import time
from collections import Counter
from dataclasses import dataclass, field

from ytempire.advice.endpoint import Endpoint
from ytempire.advice.errors import RephrasingFailed
from ytempire.insights.cards.checking import NotTheSame, check
from ytempire.insights.cards.sentence import Sentence
from ytempire.settings import Settings

SECONDS_AT_MOST = 60.0
"""How long all of a night's sentences may take."""
_FAILURES_AT_MOST = 3
_log = logging.getLogger(__name__)


@dataclass
class Rephrasing:
    """Puts sentences in other words until time is over, or the endpoint fails again and again.

    Attributes
    ----------
    endpoint
        Whom to ask; None: nobody.
    seconds
        How long all may take.
    refused
        Why texts were not used -> how many.
    """

    endpoint: Endpoint | None
    seconds: float = SECONDS_AT_MOST
    refused: Counter[str] = field(default_factory=Counter)
    _until: float | None = None
    _failures: int = 0

    @classmethod
    def of(cls, settings: Settings) -> Rephrasing:
        """Return what the settings ask for; without a key, or a fit address, nothing is asked."""
        if settings.llm_api_key is None:
            return cls(None)
        try:
            return cls(Endpoint(settings.llm_url, settings.llm_api_key, settings.llm_model))
        except RephrasingFailed as failed:
            return cls(None, refused=Counter({str(failed): 1}))

    @property
    def model(self) -> str | None:
        """Return the model that is asked; None: none is."""
        return self.endpoint.model if self.endpoint else None

    def __call__(self, sentence: Sentence) -> str | None:
        """Return other words that were held against the sentence; None: it stays as it is."""
        if self.endpoint is None or self._failures >= _FAILURES_AT_MOST:
            return None
        if self._until is None:
            self._until = time.monotonic() + self.seconds
        if time.monotonic() + self.endpoint.seconds > self._until:
            return None
        try:
            said = self.endpoint.rephrase(sentence.nameless)
        except RephrasingFailed as failed:
            self._failures += 1
            self.refused[str(failed)] += 1
            return None
        self._failures = 0
        try:
            return check(said, sentence)
        except NotTheSame:
            # Not why: that would tell what the endpoint said.
            self.refused["it said something else"] += 1
            return None

    def tell(self) -> None:
        """Say in the log why sentences keep their own words; nothing of what was answered."""
        for reason, times in self.refused.most_common():
            _log.warning("insights keep their own words (%d times): %s", times, reason)
