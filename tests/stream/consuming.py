"""``python -m tests.stream.consuming PLAN``: the product's consumer, killed where the plan says.

The plan is JSON, as `tests.stream.scenes` writes it. What is patched here is only when the process
ends; nothing in the product knows of it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from ytempire.settings import Settings
from ytempire.stream import dead_letters, fence, writing
from ytempire.stream.client import Tuning
from ytempire.stream.consumer import Consumer
from ytempire.warehouse.connection import Warehouse

from .reading import no_facts

PLACED = "partitions are placed"
"""Met once by a consumer whose group stays as it is."""
POINTS = {
    "committed, Kafka not told": (writing, "write", "after"),
    "events are inserted": (writing, "insert", "after"),
    "offsets are moved": (fence, "move", "after"),
    "dead letters are kept": (dead_letters, "keep", "after"),
    "Kafka is told": (Consumer, "_on_written", "after"),
    PLACED: (Consumer, "_place", "after"),
    "before the batch": (writing, "write", "before"),
}
"""Name -> what is patched, and on which side of it the process dies."""


def _die_at(owner: Any, name: str, side: str, after: int) -> None:
    """Kill this process the `after`-th time that a function is met."""
    whole: Callable[..., Any] = getattr(owner, name)
    met = 0

    def patched(*given: Any, **named: Any) -> Any:
        nonlocal met
        met += 1
        if side == "before" and met == after:
            os.kill(os.getpid(), signal.SIGKILL)
        found = whole(*given, **named)
        if side == "after" and met == after:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    setattr(owner, name, patched)


def main() -> None:
    plan = json.loads(sys.argv[1])
    if plan.get("kill"):
        _die_at(*POINTS[plan["kill"]["at"]], plan["kill"]["after"])
    stopping = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    settings = Settings(home=Path(plan["home"]), database_url=plan["url"], _env_file=None)
    with Warehouse(settings) as warehouse:
        consumer = Consumer(
            warehouse,
            {"bootstrap.servers": plan["address"]},
            plan["group"],
            plan["topics"],
            no_facts,
            lambda sentence: print(sentence, flush=True),
            Tuning(batch=plan["batch"], session_ms=plan["session_ms"], idle_seconds=0.1),
        )
        consumer.run(stopping)


if __name__ == "__main__":
    main()
