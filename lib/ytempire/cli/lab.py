"""The verb that opens JupyterLab on the warehouse."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import click

from ytempire import paths
from ytempire.cli import children
from ytempire.cli.answer import give, json_option, say
from ytempire.cli.ports import TRIED, PortTaken
from ytempire.homes import running
from ytempire.homes.making import next_free
from ytempire.homes.running import AlreadyRunning, announced
from ytempire.settings import Settings, load

_HOST = "127.0.0.1"
_PORT = 8888
_READY_SECONDS = 120
_END_SECONDS = 20
_LAST_LINES = 3


class LabFailed(RuntimeError):
    """JupyterLab did not come up, or ended by itself."""


@click.command()
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help=f"Port on 127.0.0.1; default {_PORT}, or the next free one after it.",
)
@click.option("--no-browser", is_flag=True, help="Print the address, open no browser.")
@json_option
def lab(port: int | None, no_browser: bool) -> None:
    r"""Open JupyterLab on the warehouse until Ctrl-C.

    It shows notebooks/explore: begin with first_look, which asks, describes and draws the
    warehouse with `from ytempire import workbench as wb`. Notebooks only read. The address holds
    a token, which is its password: whoever has it can run programs as you. JupyterLab asks
    nothing of the internet, and keeps its own state in the home's folder lab.

    \b
    Examples:
      ytempire lab
      ytempire lab --port 8890 --no-browser
    """
    from ytempire.warehouse import cluster, migrations
    from ytempire.warehouse.connection import Warehouse
    from ytempire.warehouse.errors import WarehouseError

    settings = load()
    _refuse_second(settings.home)
    chosen = _choose(port)
    if cluster.is_wanting(settings):
        raise WarehouseError(
            f"there is no warehouse in {settings.home} yet. Type `ytempire run` for a simulated "
            "network or the channels you named, or `ytempire import` for files you have"
        )
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        _serve(settings, chosen, is_other=port is None and chosen != _PORT, opens=not no_browser)


def _serve(settings: Settings, port: int, *, is_other: bool, opens: bool) -> None:
    """Run JupyterLab as a process of its own, which ends with this one."""
    from ytempire.cli import lab_server

    address = f"http://{_HOST}:{port}"
    token = secrets.token_urlsafe(24)
    url = f"{address}{lab_server.first_page()}?token={token}"
    folder = settings.home / "lab"
    log = settings.home / "logs" / "lab.log"
    folder.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends the server as Ctrl-C does
    with announced(settings.home, "lab", "lab", url=f"{address}/lab", port=port):
        server = children.start(
            _command(folder, port, opens), log, _environment(settings, folder, token)
        )
        try:
            _wait_until_answers(port, token, server, log)
            if is_other:
                say(f"port {_PORT} is used by another program; JupyterLab is on {port}")
            give(
                f"JupyterLab: {url}  (Ctrl-C ends it and its kernels)",
                url=url,
                port=port,
                pid=server.pid,
                folder=str(lab_server.root()),
            )
            status = server.wait()
        finally:
            children.end(server, _END_SECONDS)
    raise LabFailed(f"JupyterLab ended by itself with status {status}: {_last_of(log)}")


def _refuse_second(home: Path) -> None:
    other = running.doing(home, "lab")
    if other is not None:
        raise AlreadyRunning(
            other,
            f"JupyterLab runs on this home already at {other.facts.get('url', 'another port')}, by "
            f"process {other.pid}; its token stands where it was started, and Ctrl-C ends it there",
        )


def _choose(asked: int | None) -> int:
    """Return the port asked for, or the next free one after the default."""
    first = asked or _PORT
    free = next_free(first, TRIED)
    if free is None or asked not in (None, free):
        instead = f": --port {free} is free" if free else ""
        raise PortTaken(f"port {first} is used by another program, or is not yours to use{instead}")
    return free


def _command(folder: Path, port: int, opens: bool) -> list[str]:
    command = [sys.executable, "-m", "ytempire.cli.lab_server"]
    command += ["--folder", str(folder), "--port", str(port), "--parent", str(os.getpid())]
    return [*command, "--browser"] if opens and _has_screen() else command


def _has_screen() -> bool:
    """Say whether a browser has a window to open: over ssh it would take over the terminal."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    return sys.platform == "darwin" or any(os.environ.get(name) for name in known)


def _environment(settings: Settings, folder: Path, token: str) -> dict[str, str]:
    """Return the environment of the server and its kernels: the settings, no keys to sources."""
    from ytempire.dashboards import serve

    return (
        serve.environment(settings)
        | serve.jupyter_folders(folder)
        | {
            # Not on the command line, where every user of the machine could read it.
            "JUPYTER_TOKEN": token,
            "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
            "YTEMPIRE_PROJECT": str(paths.project_root()),
        }
    )


def _wait_until_answers(port: int, token: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until our server answers on the port: another would not know the token."""
    request = urllib.request.Request(
        f"http://{_HOST}:{port}/api/status", headers={"Authorization": f"token {token}"}
    )
    until = time.monotonic() + _READY_SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(request, timeout=5):  # noqa: S310
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    how = "ended" if server.poll() is not None else "does not answer"
    raise LabFailed(f"JupyterLab {how}: {_last_of(log)}. The whole is in {log}")


def _last_of(log: Path) -> str:
    return children.last_words(log, _LAST_LINES) or "it said nothing"
