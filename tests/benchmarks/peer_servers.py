"""The peers, installed into an environment of the bench's own and run as their users run them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.dashboards.browser import free_port

from ytempire import paths, units
from ytempire.charts import catalogue
from ytempire.parameters import network
from ytempire.warehouse.embedded import EmbeddedServer

from . import year_in_postgres
from .bench import Bench
from .figure import FigureError
from .fresh_clone import plain_environment
from .peers import content

LOCK = "requirements-bench.lock"
_PAGES = Path("tests") / "benchmarks" / "peers"
_STREAMLIT = (
    "-m", "streamlit", "run", "--server.headless=true", "--server.address=127.0.0.1",
    "--server.fileWatcherType=none", "--browser.gatherUsageStats=false",
    "--client.toolbarMode=minimal",
)  # fmt: skip
_DASH = (
    "-m", "gunicorn", "--workers=2", "--threads=4", "--log-level=warning",
    "tests.benchmarks.peers.dash_page:server",
)  # fmt: skip


def environment_of(bench: Bench) -> dict[str, str]:
    """Return what a peer is told: our code, the database as reader, the clock, the charts."""
    home = bench.folder / "home"
    specifications = bench.folder / "specifications.json"
    specifications.write_text(json.dumps(catalogue.specifications()))
    costs = network(home).costs
    thresholds = {
        "alert_micros": units.usd_to_micros(costs.alert_usd),
        "limit_micros": units.usd_to_micros(costs.limit_usd),
    }
    return {
        "PYTHONPATH": str(paths.project_root()),
        content.DATABASE: EmbeddedServer(home).conninfo("reader"),
        content.CLOCK: year_in_postgres.NOW,
        content.SPECIFICATIONS: str(specifications),
        content.THRESHOLDS: json.dumps(thresholds),
    }


def installed(bench: Bench) -> Path:
    """Return the Python of the peers' environment, made once.

    Raises
    ------
    FigureError
        Where the packages cannot be had.
    """
    found = bench.once("peers installed", lambda: _install(bench.folder / "peers"))
    if isinstance(found, FigureError):
        raise found
    return found


def _install(folder: Path) -> Path | FigureError:
    """Make the environment; return why it cannot be had, so that it is tried once."""
    root, python = paths.project_root(), folder / "bin" / "python"
    if shutil.which("uv"):
        pip = ["uv", "pip", "install", "-q", "--python", str(python)]
    else:
        pip = [str(python), "-m", "pip", "install", "-q"]
    for told in (
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        [*pip, "--no-deps", "--require-hashes", "-r", str(root / LOCK)],
        [*pip, "--no-deps", "--no-build-isolation", "-e", str(root)],
    ):
        environment = plain_environment(os.environ)
        done = subprocess.run(told, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            why = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
            return FigureError(f"Streamlit and Dash cannot be installed from {LOCK}: {why}")
    return python


@contextmanager
def streamlit(bench: Bench) -> Iterator[tuple[str, int]]:
    """Serve the page by Streamlit: address and process id."""
    port = free_port()
    page = paths.project_root() / _PAGES / "streamlit_page.py"
    with _running(bench, [*_STREAMLIT, f"--server.port={port}", str(page)], port) as process_id:
        yield f"http://127.0.0.1:{port}", process_id


@contextmanager
def dash(bench: Bench) -> Iterator[tuple[str, int]]:
    """Serve the page by Dash: address and process id."""
    port = free_port()
    with _running(bench, [*_DASH, f"--bind=127.0.0.1:{port}"], port) as process_id:
        yield f"http://127.0.0.1:{port}", process_id


@contextmanager
def _running(bench: Bench, told: list[str], port: int) -> Iterator[int]:
    python = installed(bench)
    log = bench.folder / f"peer-{told[1]}.log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            [str(python), *told],
            cwd=bench.folder,
            env=plain_environment(os.environ) | environment_of(bench),
            stdout=said,
            stderr=said,
        )
        try:
            _wait(port, process, log)
            yield process.pid
        finally:
            process.terminate()
            process.wait(timeout=30)


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    raise FigureError(f"a peer did not start: {log.read_text()[-400:]}")
