"""How a process that serves until Ctrl-C is asked to end: in order first, at once the second time.

A handler of signals sets a flag and does nothing else: what is in hand is finished.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def asks(stopping: threading.Event) -> Iterator[None]:
    """Let Ctrl-C ask for the end, as long as the block; a second one interrupts."""

    def ask(number: int, frame: FrameType | None) -> None:
        if stopping.is_set():
            raise KeyboardInterrupt
        stopping.set()

    with _handled(ask):
        yield


@contextmanager
def interrupts() -> Iterator[None]:
    """Let Ctrl-C interrupt what is done, as long as the block."""
    with _handled(signal.default_int_handler):
        yield


def stop_after(parent: int, stopping: threading.Event) -> None:
    """Ask for the end when the process that started this one is gone, however it went."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        stopping.set()

    threading.Thread(target=watch, name="end-with-the-starter", daemon=True).start()


@contextmanager
def _handled(handler: object) -> Iterator[None]:
    heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, handler) for number in heard}  # type: ignore[arg-type]
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
