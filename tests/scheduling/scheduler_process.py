"""A scheduler in a process of its own, with the tests' collectors; ends in order at SIGTERM."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import nullcontext

from tests.scheduling.conftest import COLLECTORS_OF_TESTS

from ytempire.scheduling import leader, schedule, service
from ytempire.scheduling.collectors import COLLECTORS
from ytempire.settings import load
from ytempire.warehouse.connection import Warehouse


def main() -> None:
    COLLECTORS.update(COLLECTORS_OF_TESTS)
    leader.TRIES_EVERY_SECONDS = 0.3
    service.GRACE_SECONDS = float(sys.argv[1])
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    settings = load()
    with Warehouse(settings) as warehouse:
        planned = schedule.read(settings.home)
        service.serve(
            warehouse, planned, stopping, lambda said: print(said, flush=True), nullcontext
        )


if __name__ == "__main__":
    main()
