"""The process that kernels are forked from: it has imported what every kernel needs.

Run as ``python -P -m ytempire.runs.nursery FD MODULE...`` by ``forking.Nursery``. A fork carries
the imported modules and only the thread that forks, so nothing may be imported here that starts
threads: polars is left to the kernels, and the number of threads is looked at before each fork.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from ytempire.runs import ahead

FIRST = (
    "ipykernel.kernelapp",
    "ipykernel.zmqshell",
    "ipykernel.debugger",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "ytempire.runs.run_log",
    "psycopg",
    "pydantic_settings",
    "yaml",
)
"""What every kernel needs."""
WHEN_IDLE = (
    "google.oauth2.credentials",
    "googleapiclient.discovery",
    "google_auth_httplib2",
    "duckdb",
    "pandera",
)
"""What many notebooks import in the end; imported while nobody waits for a kernel."""
ENVIRONMENT = {
    # numpy's and arrow's libraries start a thread as they are loaded, unless they are told.
    "OPENBLAS_NUM_THREADS": "1",
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # nobody debugs here
}
"""What the nursery is started with."""
LONGEST_REQUEST = 1 << 20
_THREADS = Path("/proc/self/task")


def main(descriptor: int, more: Sequence[str] = ()) -> int:
    """Fork a kernel for each request, until the runner is gone; import `more` as `FIRST`."""
    runner = socket.socket(fileno=descriptor)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # ended kernels leave no zombies
    ahead.spare()
    _import([*FIRST, *more])
    asked = select.poll()
    asked.register(runner, select.POLLIN)
    for name in WHEN_IDLE:
        while asked.poll(0):
            if not _serve_one(runner):
                return 0
        _import([name])
    while _serve_one(runner):
        pass
    return 0


def _import(names: Sequence[str]) -> None:
    for name in names:
        with contextlib.suppress(ImportError):  # the notebook that needs it says so better
            importlib.import_module(name)
    gc.collect()
    gc.freeze()  # the kernels' collector leaves the shared pages alone


def _serve_one(runner: socket.socket) -> bool:
    """Wait for a request and fork a kernel; False when the runner is gone."""
    request = runner.recv(LONGEST_REQUEST)
    if not request:
        return False
    told = json.loads(request)
    number = told["number"]
    threads = len(list(_THREADS.iterdir()))
    if threads != 1:
        runner.send(_answer(number, refused=f"it has {threads} threads"))
        return True
    child = os.fork()
    if child == 0:
        _become_kernel(runner, told)
    try:
        descriptor = os.pidfd_open(child)
    except ProcessLookupError:
        runner.send(_answer(number, refused="the kernel ended at once"))
        return True
    socket.send_fds(runner, [_answer(number, pid=child)], [descriptor])
    os.close(descriptor)
    return True


def _answer(number: int, **told: Any) -> bytes:
    """Return an answer that tells which request it is of: the runner may wait for another."""
    return json.dumps({"number": number, **told}).encode()


def _become_kernel(runner: socket.socket, request: dict[str, Any]) -> NoReturn:
    """Be a kernel as ``python -m ipykernel_launcher`` would be one."""
    status = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        os.environ.clear()
        os.environ.update(request["environment"])
        os.chdir(request["folder"])
        sys.argv = ["ipykernel_launcher.py", *request["arguments"]]
        _end_with(runner)
        _serve(request["arguments"])
        status = 0
    finally:
        os._exit(status)


def _end_with(runner: socket.socket) -> None:
    """End this kernel when the runner is gone, however it went; the nursery may go before."""

    def watch() -> None:
        gone = select.poll()
        gone.register(runner, 0)  # a hang-up is always told
        gone.poll()
        os._exit(1)

    threading.Thread(target=watch, name="end-with-the-runner", daemon=True).start()


def _serve(arguments: Sequence[str]) -> None:
    from ipykernel.kernelapp import IPKernelApp

    app = IPKernelApp.instance()
    app.initialize(list(arguments))
    app.start()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
