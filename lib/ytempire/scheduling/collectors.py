"""The collectors that a schedule may name, and where each is written."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Literal

Argument = Literal["warehouse", "settings", "network", "until"]
_USUAL: tuple[Argument, ...] = ("warehouse", "settings", "network")


@dataclass(frozen=True)
class Collector:
    """A function that collects, and returns a PipelineResult.

    Attributes
    ----------
    function
        ``module:name``, imported by the process that runs it.
    takes
        What it is given, in order. ``until`` is the instant at which it shall end: shortly before
        its next run is due.
    holds
        Names that it holds beside those of its job.
    asks_sources
        It needs the network, or its production database; else what the warehouse holds is enough.
    """

    function: str
    takes: tuple[Argument, ...] = _USUAL
    holds: tuple[str, ...] = ()
    asks_sources: bool = True

    @property
    def is_there(self) -> bool:
        """Say whether its module is there; nothing of it is run but the packages it lies in."""
        try:
            return find_spec(self.function.partition(":")[0]) is not None
        except ModuleNotFoundError:
            return False


READINGS = "readings"
"""Held by what reads counters: two readers at once would ask for the same videos twice."""
COLLECTORS: dict[str, Collector] = {
    "youtube_metrics": Collector(
        "ytempire.collection.live:watch", takes=(*_USUAL, "until"), holds=(READINGS,)
    ),
    "youtube_analytics": Collector(
        "ytempire.collection.owner_facts:export", takes=("warehouse", "settings")
    ),
    "system_health": Collector("ytempire.collection.system_health:sample"),
    "quota_usage": Collector("ytempire.collection.quota.usage:record"),
    "token_probe": Collector("ytempire.collection.tokens:probe", takes=("warehouse", "settings")),
    "alerts": Collector("ytempire.scheduling.alerting:evaluate", asks_sources=False),
    "report_deliveries": Collector(
        "ytempire.editions.delivering:resend", takes=("warehouse", "settings"), asks_sources=False
    ),
}
"""Name -> collector."""
