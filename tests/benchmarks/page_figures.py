"""How fast a dashboard is drawn, what visitors cost, and how soon a change is seen."""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from playwright.sync_api import Page
from tests.dashboards.browser import Address, chromium, enter, served
from tests.dashboards.small_network import frozen_clock

from ytempire import paths
from ytempire.dashboards import frame
from ytempire.settings import Settings

from . import page_visits as visits
from . import year_in_postgres
from .bench import Bench
from .figure import Figure, FigureError

COLD_ROUNDS, WARM_ROUNDS, BURST_ROUNDS, CHANGES = 5, 20, 5, 20
IDLE_PAGES = 50
CHOICES = 8
_DRAWN = """() => {
    const told = document.querySelector('script[type="application/vnd.ytempire+json"]');
    if (!told) return false;
    const charts = Object.keys(JSON.parse(told.textContent).charts);
    return charts.length > 0 && charts.every((id) => {
        const host = document.getElementById(id);
        return host?.dataset.drawn && host.querySelector("svg.marks .mark-group *");
    });
}"""
"""Every chart that the page has rows for stands in it as SVG, with marks."""
_LIVE = "() => document.getElementById('yt-asked')?.dataset.state === 'live'"
_FIGURE = '[data-tile="active_channels"] .yt-figure'
_PAUSE = """
update ytempire.channels set status = %s
where channel_id = (select channel_id from ytempire.channels order by channel_id limit 1)
"""


@dataclass(frozen=True)
class Drawn:
    """Milliseconds until a page was drawn."""

    cold: list[float]
    warm: list[float]
    change: list[float]


@dataclass(frozen=True)
class Served:
    """Milliseconds until the last visitor of a burst had all, and MiB of an idle page."""

    burst: dict[int, list[float]]
    idle_mib: float


@dataclass(frozen=True)
class Chosen:
    """Milliseconds until another channel was drawn, and MiB that it holds."""

    first: list[float]
    mib: float


def page_cold_ms(bench: Bench) -> Figure:
    """The executive dashboard drawn by a browser that has never seen it."""
    told = f"at most 1,000; dashboard drawn, median of {COLD_ROUNDS} new browsers"
    return _of_year(bench, "page_cold_ms", statistics.median(_drawn(bench).cold), told)


def page_warm_median_ms(bench: Bench) -> Figure:
    """The executive dashboard drawn by a browser that knows its files."""
    told = f"at most 700; dashboard drawn, median of {WARM_ROUNDS}"
    return _of_year(bench, "page_warm_median_ms", statistics.median(_drawn(bench).warm), told)


def page_warm_p95_ms(bench: Bench) -> Figure:
    """The same, at its 95th percentile."""
    told = f"at most 1,000; dashboard drawn, p95 of {WARM_ROUNDS}"
    return _of_year(bench, "page_warm_p95_ms", _at_95(_drawn(bench).warm), told)


def page_burst20_max_ms(bench: Bench) -> Figure:
    """Twenty visitors at once: page, chart bundle and socket of the last one."""
    told = f"at most 300; server side, median of {BURST_ROUNDS} bursts"
    return _of_year(bench, "page_burst20_max_ms", statistics.median(_served(bench).burst[20]), told)


def page_burst50_max_ms(bench: Bench) -> Figure:
    """Fifty visitors at once: page, chart bundle and socket of the last one."""
    told = f"at most 500; server side, median of {BURST_ROUNDS} bursts"
    return _of_year(bench, "page_burst50_max_ms", statistics.median(_served(bench).burst[50]), told)


def page_idle_mib(bench: Bench) -> Figure:
    """Memory of the server and its kernels for one more page that stays open."""
    told = f"at most 1; of {IDLE_PAGES} pages with their sockets"
    return Figure("page_idle_mib", round(_served(bench).idle_mib, 2), "MiB", told)


def event_to_pixel_p95_ms(bench: Bench) -> Figure:
    """From a commit in the database to the figure on an open page."""
    told = f"at most 500, 5,000 promised; p95 of {CHANGES} changes"
    return _of_year(bench, "event_to_pixel_p95_ms", _at_95(_drawn(bench).change), told)


def first_touch_ms(bench: Bench) -> Figure:
    """Another channel chosen that nobody looks at: until it is drawn."""
    told = f"at most 1,500; median of {CHOICES} channels, no kernel is started"
    return _of_year(bench, "first_touch_ms", statistics.median(_chosen(bench).first), told)


def page_touched_mib(bench: Bench) -> Figure:
    """Memory of the server and its kernels for one more channel that is looked at."""
    told = f"at most 50; of {CHOICES} channels"
    return Figure("page_touched_mib", round(_chosen(bench).mib, 2), "MiB", told)


def _of_year(bench: Bench, name: str, milliseconds: float, told: str) -> Figure:
    return Figure(name, round(milliseconds), "ms", told, year_in_postgres.put(bench))


def _at_95(values: list[float]) -> float:
    return sorted(values)[round(0.95 * (len(values) - 1))]


@contextmanager
def running(bench: Bench) -> Iterator[tuple[Address, int]]:
    """Serve the dashboards of the year: address and process id, once all pages are published.

    All of them: a kernel that still starts for another page would take its time from this one.
    """
    year_in_postgres.put(bench)
    bench.settle()
    now = datetime.fromisoformat(year_in_postgres.NOW.replace("Z", "+00:00"))
    with frozen_clock(now) as clock_url:
        os.environ["YTEMPIRE_CLOCK_URL"] = clock_url
        try:
            with served(Settings(home=bench.folder / "home")) as (address, process):
                for name in frame.PAGES:
                    _wait(address, name)
                yield address, process.pid
        finally:
            del os.environ["YTEMPIRE_CLOCK_URL"]


def _wait(address: Address, page: str) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            asyncio.run(visits.burst(address, page, 1))
        except (OSError, asyncio.IncompleteReadError):
            time.sleep(0.2)
        else:
            return
    raise FigureError(f"the page {page} is not published")


def _drawn(bench: Bench) -> Drawn:
    return bench.once("pages drawn", lambda: _draw(bench))


def _draw(bench: Bench) -> Drawn:
    with running(bench) as (address, _):
        where = address + visits.PAGE.format("executive")
        cold = []
        for _ in range(COLD_ROUNDS):
            with chromium() as browser:
                page = browser.new_page()
                enter(page, address)
                cold.append(_draw_once(page, where))
        with chromium() as browser:
            page = browser.new_page()
            enter(page, address)
            _draw_once(page, where)
            warm = [_draw_once(page, where) for _ in range(WARM_ROUNDS)]
            page.wait_for_function(_LIVE)
            change = [_change(bench, page, n) for n in range(CHANGES)]
    return Drawn(cold, warm, change)


def _draw_once(page: Page, where: str) -> float:
    begun_at = time.perf_counter()
    page.goto(where, wait_until="commit")
    page.wait_for_function(_DRAWN, polling="raf")
    return (time.perf_counter() - begun_at) * 1000


def _change(bench: Bench, page: Page, n: int) -> float:
    before = page.locator(_FIGURE).inner_text()
    with bench.warehouse.transaction("owner") as connection:
        connection.execute(_PAUSE, ["active" if n % 2 else "paused"])
    begun_at = time.perf_counter()
    seen = f"(before) => document.querySelector('{_FIGURE}').innerText !== before"
    page.wait_for_function(seen, arg=before, polling="raf", timeout=10_000)
    took = (time.perf_counter() - begun_at) * 1000
    time.sleep(1)  # changes by themselves, not a stream of them
    return took


def _served(bench: Bench) -> Served:
    return bench.once("pages served", lambda: _serve(bench))


def _serve(bench: Bench) -> Served:
    with running(bench) as (address, process):

        async def idle() -> float:
            bundle = visits.bundle_of(address, "executive")
            before = visits.memory_mib(process)
            pages = [await visits.opened(address, "executive", bundle) for _ in range(IDLE_PAGES)]
            await asyncio.sleep(2)
            grown = visits.memory_mib(process) - before
            for one in pages:
                one.close()
            return grown / IDLE_PAGES

        idle_mib = asyncio.run(idle())
        burst = {
            visitors: [
                max(asyncio.run(visits.burst(address, "executive", visitors))) * 1000
                for _ in range(BURST_ROUNDS)
            ]
            for visitors in (20, 50)
        }
        return Served(burst, idle_mib)


def _chosen(bench: Bench) -> Chosen:
    return bench.once("channels chosen", lambda: _choose(bench))


def _choose(bench: Bench) -> Chosen:
    if not (paths.notebooks() / "dashboards" / "channel.ipynb").is_file():
        raise FigureError("no dashboard lets a channel be chosen")
    text = "select channel_id::text from ytempire.channels order by channel_id limit %s"
    with running(bench) as (address, process), chromium() as browser:
        where = address + visits.PAGE.format("channel")
        page = browser.new_page()
        enter(page, address)
        _draw_once(page, where)
        before = visits.memory_mib(process)
        first = [
            _draw_once(page, f"{where}?channel={channel}")
            for (channel,) in bench.execute(text, CHOICES)
        ]
        grown = visits.memory_mib(process) - before
    return Chosen(first, grown / CHOICES)
