"""Serves the dashboards with Voila, standalone, on this machine.

``python -m ytempire.dashboards.serve --port 8866`` runs until it is told to stop. It prints no
address: whoever starts it knows the port, and waits with `wait_until_answers`.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urljoin

from ytempire import paths
from ytempire.identity import opening
from ytempire.identity.errors import OpenToAll
from ytempire.settings import KEYS_TO_SOURCES, Settings, load

HOST = "127.0.0.1"
FRONT_PAGE = "index"
LINK = "YTEMPIRE_DASHBOARD_LINK"
"""Variable that hands the secret of the printed address to the server, and to nobody else."""
READY = "ytempire {pid}"
"""What /ready answers: another program on the port, or an older server, answers otherwise."""

_ENDING_SECONDS = 10.0
_NOT_FOR_PAGES = tuple(f"YTEMPIRE_{name.upper()}" for name in KEYS_TO_SOURCES)
"""Page kernels only read the warehouse; what they need not know they are not told."""


def command(settings: Settings, port: int) -> list[str]:
    """Return the command of a server on `port`, which ends with this process.

    Run it with `environment`.
    """
    program = [sys.executable, "-m", "ytempire.dashboards.serve"]
    return [*program, "--port", str(port), "--parent", str(os.getpid())]


def environment(settings: Settings, link: str | None = None) -> dict[str, str]:
    """Return the environment of the server and its kernels.

    What they need travels as variables; what they need not know is set to nothing, so that
    no ``.env`` tells it either.

    Parameters
    ----------
    settings
        Of the home whose dashboards are served.
    link
        The secret of the printed address; kernels are not told.
    """
    told = dict(os.environ) | dict.fromkeys(_NOT_FOR_PAGES, "")
    told["YTEMPIRE_HOME"] = str(settings.home)
    told["YTEMPIRE_NETWORK"] = settings.network
    told["YTEMPIRE_DASHBOARD_HOST"] = settings.dashboard_host
    told["YTEMPIRE_DASHBOARD_URL"] = settings.dashboard_url or ""
    if settings.database_url is not None:
        told["YTEMPIRE_DATABASE_URL"] = settings.database_url.get_secret_value()
    if link is not None:
        told[LINK] = link
    return told | jupyter_folders(settings.home / "jupyter")


def jupyter_folders(folder: Path) -> dict[str, str]:
    """Return the variables that keep Jupyter's and IPython's files in a folder of ours.

    What lies in the user's home, start-up scripts say, does not change what pages show, and a
    home that cannot be written, as services have it, does no harm.
    """
    return {
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "IPYTHONDIR": str(folder / "ipython"),
    }


def entrance(address: str, link: str) -> str:
    """Return the address at which whoever opens it is in, where there are no users."""
    return urljoin(address, f"/?token={link}")


def address(port: int, page: str = FRONT_PAGE) -> str:
    """Return where a page is found."""
    return f"http://{HOST}:{port}/voila/render/{page}.ipynb"


def wait_until_answers(
    address: str, process: subprocess.Popen[bytes] | None = None, timeout: float = 120.0
) -> None:
    """Wait until the server answers; no kernel is started by asking.

    Parameters
    ----------
    address
        The server's address, as ``http://127.0.0.1:8866/``.
    process
        The server's process, to give up at once when it has ended.
    timeout
        Seconds to wait at most; the first start of all also makes the chart bundle.

    Raises
    ------
    TimeoutError
        If it does not answer in time, or ended before.
    """
    until = time.monotonic() + timeout
    while time.monotonic() < until and (process is None or process.poll() is None):
        if _answers(urljoin(address, "/ready"), process):
            return
        time.sleep(0.1)
    ended = process is not None and process.poll() is not None
    raise TimeoutError(
        f"the dashboards {'ended' if ended else 'do not answer'} at {address}: another program "
        "may use the port. Choose another with YTEMPIRE_DASHBOARD_PORT or --port."
    )


def _answers(address: str, process: subprocess.Popen[bytes] | None) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
            said = answer.read(100).decode(errors="replace")
    except OSError:
        return False
    if process is None:
        return bool(said.startswith(READY.format(pid="")))
    return bool(said == READY.format(pid=process.pid))


def end_with(parent: int) -> None:
    """End this process when the one that started it has ended, however that was.

    Parameters
    ----------
    parent
        Its process id as it told it: it may have ended before we can ask for it.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_ENDING_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="Serve the dashboards on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=None)
    parser.add_argument("--notebooks", type=Path, help="folder of other pages than ours")
    parser.add_argument("--parent", type=int, help="end with the process of this id")
    given = parser.parse_args(arguments)
    if given.parent is not None:
        end_with(given.parent)
    link = os.environ.pop(LINK, None)
    settings = load()
    os.environ.update(environment(settings))
    for name in _NOT_FOR_PAGES:
        os.environ.pop(name, None)
    # Voila takes a second to import: not before the arguments are right.
    from ytempire.dashboards.server import run

    try:
        opening.refuse_open_door(settings)
    except OpenToAll as refused:
        parser.error(str(refused))
    notebooks = given.notebooks or paths.notebooks() / "dashboards"
    run(settings, given.port or settings.dashboard_port, notebooks, link)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
