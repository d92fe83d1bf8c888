"""Papermill's engine for notebooks whose kernel has been started already."""

from __future__ import annotations

from typing import Any

from ytempire.runs import ahead

ahead.spare()

from papermill.clientwrap import PapermillNotebookClient  # noqa: E402
from papermill.engines import NBClientEngine, papermill_engines  # noqa: E402

NAME = "started-kernel"


class StartedKernelEngine(NBClientEngine):
    """Papermill's engine, given a kernel that is already running."""

    STARTS_IN_SECONDS = 60
    """Longest wait for its first word."""

    @classmethod
    def execute_managed_notebook(  # type: ignore[override]
        cls,
        nb_man: Any,
        kernel_name: str,
        log_output: bool = False,
        stdout_file: Any = None,
        stderr_file: Any = None,
        start_timeout: int | None = None,
        execution_timeout: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Run the notebook's cells on ``kwargs["kernel_manager"]``."""
        client = PapermillNotebookClient(
            nb_man,
            km=kwargs.pop("kernel_manager"),
            timeout=execution_timeout,
            startup_timeout=cls.STARTS_IN_SECONDS,
            log_output=log_output,
            stdout_file=stdout_file,
            stderr_file=stderr_file,
        )
        try:
            return client.execute()
        finally:
            if client.kc is not None:  # nbclient stops only what it started itself
                client.kc.stop_channels()


papermill_engines.register(NAME, StartedKernelEngine)
