"""Serves the dashboards with Voila, standalone, on this machine.

``python -m ytempire.dashboards.serve --port 8866`` runs until it is told to stop. It prints no
address: whoever starts it knows the port, and waits with `wait_until_answers`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence

from ytempire.settings import Settings, load

HOST = "127.0.0.1"
FRONT_PAGE = "executive"

_NOT_FOR_PAGES = (
    "YTEMPIRE_YOUTUBE_API_KEY", "YTEMPIRE_OAUTH_FILE", "YTEMPIRE_FACTORY_DATABASE_URL",
)  # fmt: skip
"""Page kernels only read the warehouse; what they need not know they are not told."""


def command(settings: Settings, port: int) -> list[str]:
    """Return the command of a server on `port`; run it with `environment`."""
    return [sys.executable, "-m", "ytempire.dashboards.serve", "--port", str(port)]


def environment(settings: Settings) -> dict[str, str]:
    """Return the environment of the server and its kernels.

    Kernels run in the notebook's folder, where no ``.env`` lies, so the settings they need
    travel as variables.
    """
    told = {k: v for k, v in os.environ.items() if k not in _NOT_FOR_PAGES}
    told["YTEMPIRE_HOME"] = str(settings.home)
    told["YTEMPIRE_NETWORK"] = settings.network
    if settings.database_url is not None:
        told["YTEMPIRE_DATABASE_URL"] = settings.database_url.get_secret_value()
    return told


def address(port: int, page: str = FRONT_PAGE) -> str:
    """Return where a page is found."""
    return f"http://{HOST}:{port}/voila/render/{page}.ipynb"


def wait_until_answers(
    port: int, timeout: float = 60.0, still_runs: Callable[[], bool] = lambda: True
) -> None:
    """Wait until the server answers; no kernel is started by asking.

    Parameters
    ----------
    port
        The server's port on this machine.
    timeout
        Seconds to wait at most.
    still_runs
        Says whether the server's process is alive, to give up at once when it is not.

    Raises
    ------
    TimeoutError
        If it does not answer in time, or ended before.
    """
    until = time.monotonic() + timeout
    while time.monotonic() < until and still_runs():
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/ready", timeout=5) as answer:
                if answer.read() == b"ytempire":
                    return
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.1)
    raise TimeoutError(
        f"the dashboards do not answer on port {port}: another program may use it. "
        "Choose another with YTEMPIRE_DASHBOARD_PORT."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="Serve the dashboards on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=None)
    given = parser.parse_args(arguments)
    settings = load()
    os.environ.update(environment(settings))
    for name in _NOT_FOR_PAGES:
        os.environ.pop(name, None)
    # Voila takes a second to import: not before the arguments are right.
    from ytempire.dashboards.server import run

    run(settings.home, given.port or settings.dashboard_port)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
