"""How long a day's reports take, what a report adds to its notebook, and what forking brings."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.dashboards.small_network import frozen_clock

from ytempire import parameters, paths
from ytempire.editions import asking, manifest
from ytempire.warehouse import queries

from . import year_in_postgres
from .bench import Bench
from .figure import Figure, FigureError
from .fresh_clone import plain_environment

BATCH_AT_MOST, OVERHEAD_AT_MOST, SPEEDUP_AT_LEAST = 360, 3, 3
ROUNDS = 5
TEN = 10
PAGE = "channel_performance_summary"
_SECONDS_AT_MOST = 3600


def batch_daily_seconds(bench: Bench) -> Figure:
    """Every report of the network, then a page of each channel, as two commands."""
    with _year(bench) as (environment, reports):
        begun = time.perf_counter()
        _report(environment, "--all", "--set", "daily")
        _report(environment, PAGE, "--set", "daily", "--each", "channel")
        seconds = time.perf_counter() - begun
        made = [told for _, told in manifest.every(reports)]
        channels = len(_channels(bench))
    if len(made) != len(asking.names()) + channels:
        raise FigureError(f"{len(made)} reports were left, not one of each")
    printed = sum(told["no_pdf_because"] is None for told in made)
    return Figure(
        "batch_daily_seconds",
        round(seconds, 1),
        "s",
        f"at most {BATCH_AT_MOST} s on 2 cores; {len(asking.names())} reports of the year-long "
        f"network and {channels} channel pages, two commands from their start to their end, pages, "
        f"tables, manifests, index; {printed} printed as PDF",
        len(made),
    )


def report_overhead_seconds(bench: Bench) -> Figure:
    """A report's command, from its start to its end, less the time of its notebook's cells."""
    with _year(bench) as (environment, reports):
        over = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            _report(environment, PAGE, "--set", "weekly", "--no-pdf")
            seconds = time.perf_counter() - begun
            [told] = [told for _, told in manifest.every(reports)]
            over.append(seconds - told["cells_seconds"])
    return Figure(
        "report_overhead_seconds",
        round(statistics.median(over), 2),
        "s",
        f"at most {OVERHEAD_AT_MOST} s on 2 cores; {PAGE}, without PDF, median of {ROUNDS}: "
        "Python's start, kernel, page, tables, scan, manifest, index",
    )


def fanout_speedup_vs_papermill(bench: Bench) -> Figure:
    """Papermill's command for each of ten channel pages, over all ten beside each other."""
    with _year(bench) as (environment, reports):
        ten = _channels(bench)[:TEN]
        begun = time.perf_counter()
        peers = [_by_papermill(environment, channel, bench.folder) for channel in ten]
        theirs = time.perf_counter() - begun
        begun = time.perf_counter()
        _run(environment, sys.executable, "-m", "tests.benchmarks.ten_reports", *ten)
        ours = time.perf_counter() - begun
        made = {told["chosen"]["channel"]: told for _, told in manifest.every(reports)}
    headlines = [made[channel]["headline"] for channel in ten]
    if headlines != peers:
        raise FigureError("the reports say otherwise than papermill's")
    return Figure(
        "fanout_speedup_vs_papermill",
        round(theirs / ours, 2),
        "x",
        f"at least {SPEEDUP_AT_LEAST}; `papermill` one process each ({theirs:.1f} s) over one "
        f"command that also makes pages, tables and manifests ({ours:.1f} s); the first {len(ten)} "
        "channels of the year-long network",
        len(ten),
    )


@contextmanager
def _year(bench: Bench) -> Iterator[tuple[dict[str, str], Path]]:
    """Give the variables of the year's warehouse, and an empty folder for its reports."""
    year_in_postgres.put(bench)
    bench.settle()
    reports = Path(bench.folder) / f"reports-{time.monotonic_ns()}"
    now = datetime.fromisoformat(year_in_postgres.NOW.replace("Z", "+00:00"))
    with frozen_clock(now) as clock_url:
        yield (
            plain_environment(os.environ)
            | {
                "YTEMPIRE_HOME": str(bench.folder / "home"),
                "YTEMPIRE_REPORTS": str(reports),
                "YTEMPIRE_CLOCK_URL": clock_url,
            },
            reports,
        )


def _channels(bench: Bench) -> list[str]:
    return [channel for (channel,) in bench.execute(queries.text_of("reports/each/channel"))]


def _report(environment: dict[str, str], *words: str) -> None:
    _run(environment, str(Path(sys.executable).with_name("ytempire")), "report", *words)


def _by_papermill(environment: dict[str, str], channel: str, folder: Path) -> str:
    """Execute a channel's page by Papermill's own command, and return its first line."""
    notebook = paths.notebooks() / "reports" / f"{PAGE}.ipynb"
    output = folder / "peer.ipynb"
    given: dict[str, Any] = parameters.resolve(
        f"reports/{PAGE}", {"channel": channel}, set_name="daily"
    )
    words = [word for name, value in given.items() for word in ("-p", name, str(value))]
    papermill = str(Path(sys.executable).with_name("papermill"))
    _run(environment, papermill, str(notebook), str(output), *words, "-k", "python3")
    last = json.loads(output.read_text())["cells"][-1]["outputs"][-1]
    return "".join(last["data"]["text/plain"]).splitlines()[0]


def _run(environment: dict[str, str], *command: str) -> None:
    done = subprocess.run(
        command,
        cwd=paths.project_root(),
        env=environment,
        capture_output=True,
        text=True,
        timeout=_SECONDS_AT_MOST,
        check=False,
    )
    if done.returncode:
        raise FigureError(f"{command[1]} failed: {done.stdout[-500:]} {done.stderr[-500:]}")
