"""The executive page beside the same content in Streamlit and in Dash.

All three are served at the same time from the same warehouse, and visited in turn, so that each
meets the same machine. One visitor is a Chromium that draws; ten and twenty at once make again,
without a browser, every request that Chromium made until it had drawn: page, scripts, data over
the socket. Cold is a browser that never saw the page, warm one that keeps what it may keep.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as BrowserError
from tests.dashboards.browser import Address, chromium, enter

from . import page_figures, page_visits, peer_checks, peer_servers, peer_visits, year_in_postgres
from .bench import Bench
from .figure import Figure, FigureError

OURS, STREAMLIT, DASH = "ytempire", "streamlit", "dash"
ROUNDS, BURSTS, PAGES_BEFORE, PAGES_OPEN = 7, 5, 20, 50
AT_ONCE = (10, 20)
UNTIL_WARM = 3
"""Visits after the first until Chromium has compiled scripts in its cache, too."""
SETTLED_MS = 2000
"""After it, a page that comes in parts has come whole."""
# Painted, by the same measure for all: cards, table cells, and six charts with ink on them.
_DRAWN = """([cards, tables, charts, cells]) => {
    const inked = (one) => {
        if (one instanceof SVGElement) return one.querySelectorAll("path, text, rect").length > 9;
        if (!one.width || !one.height) return false;
        const small = document.createElement("canvas");
        small.width = small.height = 8;
        const pen = small.getContext("2d");
        pen.drawImage(one, 0, 0, 8, 8);
        return pen.getImageData(0, 0, 8, 8).data.some((value) => value);
    };
    const images = [...document.querySelectorAll(charts)].filter(inked);
    return document.querySelectorAll(cards).length >= 5
        && document.querySelectorAll(tables).length >= cells && images.length >= 6;
}"""
_MARKS = {
    OURS: [".yt-figure", ".yt-stacks tbody td", ".yt-chart svg.marks"],
    STREAMLIT: [
        '[data-testid="stMetricValue"]', '[data-testid="stTable"] td',
        '[data-testid="stVegaLiteChart"] canvas, [data-testid="stVegaLiteChart"] svg.marks',
    ],
    DASH: ["article strong", "tbody td", "section svg.marks"],
}  # fmt: skip
"""Where each has its cards, its tables' cells and its charts."""


@dataclass
class Seen:
    """Milliseconds of each round by tool and row, and MiB of one more open page by tool."""

    took: dict[tuple[str, str], list[float]] = field(default_factory=dict)
    mib: dict[str, float] = field(default_factory=dict)
    cells: int = 1
    """How many cells the tables have, of each tool: a page without one is not drawn."""

    def add(self, tool: str, row: str, milliseconds: float) -> None:
        self.took.setdefault((tool, row), []).append(milliseconds)

    def median(self, tool: str, row: str) -> float:
        return statistics.median(self.took[tool, row])


@dataclass(frozen=True)
class _Server:
    """Where a tool serves the page, who may see it, and when its socket has told all."""

    where: str
    address: str
    process_id: int
    enter: Callable[[Page], None]
    is_last: Callable[[bytes], bool]


def _figure(tool: str, row: str, told: str) -> Callable[[Bench], Figure]:
    """Return the measurement of a tool's row, named as it is asked for."""

    def measure(bench: Bench) -> Figure:
        seen = _seen(bench)
        if row == "page_mib":
            return Figure(name, round(seen.mib[tool], 2), "MiB", _beside(seen.mib, tool, told))
        medians = {one: seen.median(one, row) for one in (OURS, tool)}
        beside = _beside(medians, tool, told)
        return Figure(name, round(medians[tool]), "ms", beside, year_in_postgres.put(bench))

    name = f"{tool}_{row}"
    measure.__name__ = name
    measure.__doc__ = f"{tool.capitalize()}: {told}."
    return measure


def _beside(values: dict[str, float], tool: str, told: str) -> str:
    ours, theirs = values[OURS], values[tool]
    if told == _MEMORY:
        less = _WHY_LESS[tool] if theirs < ours else ""
        return f"ours {ours:.2f} MiB{less}; {told}, on the same data"
    times = f"{theirs / ours:.1f} times ours"
    return f"ours {ours:.0f} ms: {times}; {told}, in turn with ours on the same data"


_MEMORY = f"memory of the server and its processes for one more page, of {PAGES_OPEN} with sockets"
_WHY_LESS = {
    STREAMLIT: "",
    DASH: ", for the open socket that tells it what changes: Dash keeps and tells nothing",
}
"""Why a tool needs less for a page than ours, if it does."""


_ROWS = {
    "page_cold_ms": f"drawn by Chromium that never saw it, median of {ROUNDS}",
    "page_warm_ms": f"drawn by Chromium that has its files, median of {ROUNDS}",
    **{
        f"page_{state}{n}_max_ms": f"the last of {n} {state} visitors at once has all that "
        f"Chromium asks for, median of {BURSTS} bursts"
        for state in ("cold", "warm")
        for n in AT_ONCE
    },
    "page_mib": _MEMORY,
}
FIGURES = tuple(
    _figure(tool, row, told) for tool in (STREAMLIT, DASH) for row, told in _ROWS.items()
)
"""Each of a tool, beside ours."""


def _seen(bench: Bench) -> Seen:
    return bench.once("the page in other tools", lambda: _see(bench))


def _see(bench: Bench) -> Seen:
    peer_servers.installed(bench)
    year_in_postgres.put(bench)
    seen = Seen()
    with _all_served(bench) as servers:
        with chromium() as browser:
            texts = {tool: _shown(browser, tool, one) for tool, one in servers.items()}
        ours = texts.pop(OURS)
        peer_checks.same_texts(ours, texts)
        seen.cells = len(ours.cells)
        visits = {tool: _recorded(tool, server, seen.cells) for tool, server in servers.items()}
        # Before the bursts: what their sessions leave behind would be used again.
        for tool, server in servers.items():
            seen.mib[tool] = asyncio.run(_grown(server, visits[tool]["warm"]))
        for _ in range(ROUNDS):
            for tool, server in servers.items():
                with chromium() as browser:
                    page = _entered(browser, server)
                    seen.add(tool, "page_cold_ms", _draw(page, tool, server, seen.cells))
                    for _ in range(UNTIL_WARM):
                        _draw(page, tool, server, seen.cells)
                    seen.add(tool, "page_warm_ms", _draw(page, tool, server, seen.cells))
        for _ in range(BURSTS):
            for tool, server in servers.items():
                for state, recorded in visits[tool].items():
                    for n in AT_ONCE:
                        took = peer_visits.burst(server.address, recorded, server.is_last, n)
                        seen.add(tool, f"page_{state}{n}_max_ms", max(asyncio.run(took)))
    return seen


@contextmanager
def _all_served(bench: Bench) -> Iterator[dict[str, _Server]]:
    with ExitStack() as open_:
        ours, process_id = open_.enter_context(page_figures.running(bench))
        where = ours + page_visits.PAGE.format("executive")
        servers = {
            OURS: _Server(where, ours, process_id, _entering(ours), lambda _: True),
        }
        for tool, serve, is_last in (
            (STREAMLIT, peer_servers.streamlit, peer_checks.is_script_finished),
            (DASH, peer_servers.dash, lambda _: True),
        ):
            address, process_id = open_.enter_context(serve(bench))
            servers[tool] = _Server(address + "/", address, process_id, lambda _: None, is_last)
        yield servers


def _entering(address: Address) -> Callable[[Page], None]:
    return lambda page: enter(page, address)


def _entered(browser: Browser, server: _Server) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 2400})
    server.enter(page)
    return page


def _draw(page: Page, tool: str, server: _Server, cells: int = 1) -> float:
    begun_at = time.perf_counter()
    page.goto(server.where, wait_until="commit")
    try:
        page.wait_for_function(_DRAWN, arg=[*_MARKS[tool], cells], polling="raf", timeout=60_000)
    except BrowserError as error:
        shown = page.inner_text("body")[:400]
        raise FigureError(f"{tool} does not draw cards, tables and charts: {shown}") from error
    return (time.perf_counter() - begun_at) * 1000


def _shown(browser: Browser, tool: str, server: _Server) -> peer_checks.Shown:
    page = _entered(browser, server)
    _draw(page, tool, server)
    page.wait_for_timeout(SETTLED_MS)
    return peer_checks.shown(page, _MARKS[tool])


def _recorded(tool: str, server: _Server, cells: int) -> dict[str, peer_visits.Recorded]:
    """Return what a browser asks for that never saw the page, and what on its next visit."""
    found = {}
    with chromium() as browser:
        page = _entered(browser, server)
        for state in ("cold", "warm"):
            recorder = peer_visits.Recorder(page)
            _draw(page, tool, server, cells)
            page.wait_for_timeout(SETTLED_MS)  # what it asks for after it has drawn
            found[state] = recorder.taken()
    return found


async def _grown(server: _Server, recorded: peer_visits.Recorded) -> float:
    """Return the MiB of one more page that stays open, where some are open already.

    Those take up what earlier visitors have left.
    """

    async def opened(number: int) -> list[asyncio.StreamWriter | None]:
        visit = peer_visits.opened
        return [await visit(server.address, recorded, server.is_last) for _ in range(number)]

    pages = await opened(PAGES_BEFORE)
    await asyncio.sleep(2)
    before = page_visits.memory_mib(server.process_id)
    pages += await opened(PAGES_OPEN)
    await asyncio.sleep(2)
    grown = page_visits.memory_mib(server.process_id) - before
    for one in pages:
        if one is not None:
            one.close()
    return grown / PAGES_OPEN
