"""Does one thing while the next is prepared: figures are written while more are rolled up."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


class Behind:
    """One thing at a time is done behind our back; what goes wrong there is raised at the next."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._doing: Future[None] | None = None

    def __enter__(self) -> Behind:
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        try:
            if kind is None:
                self.wait()
        finally:
            self._thread.shutdown()

    def do(self, work: Callable[..., None], *given: Any) -> None:
        """Wait for the thing before, then begin this one."""
        self.wait()
        self._doing = self._thread.submit(work, *given)

    def wait(self) -> None:
        """Wait for what is being done; raise what went wrong."""
        doing, self._doing = self._doing, None
        if doing is not None:
            doing.result()
