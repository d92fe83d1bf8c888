"""Pages that are opened and left: no process, thread, descriptor, session or memory is kept.

``YTEMPIRE_TEST_VISITS=200`` opens and leaves so many tabs of the browser instead of twenty.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest
from playwright.sync_api import expect
from websockets.sync.client import connect

from . import small_network
from .browser import (
    Address,
    chromium,
    enter,
    filled,
    kernels,
    pages_alone,
    path_of,
    served,
    wait_until_published,
)

VISITS_BY_SOCKET = 200
VISITS_BY_BROWSER = int(os.environ.get("YTEMPIRE_TEST_VISITS", "20"))
NAME = "left_pages"
PAGES = ("executive", "channel", "channel?channel={0}", "channel?channel={1}")
"""What is opened in turn: half of the visits choose a channel."""

pytestmark = pytest.mark.timeout(240 + 5 * VISITS_BY_BROWSER)


@pytest.fixture(scope="module")
def server(
    embedded_server, tmp_path_factory
) -> Iterator[tuple[Address, subprocess.Popen[bytes], list[str]]]:
    folder = pages_alone(tmp_path_factory.mktemp("pages"), "executive", "channel")
    network = small_network.simulated()
    chosen = [str(row["channel_id"]) for row in network.rows["channels"][:2]]
    with (
        pytest.MonkeyPatch.context() as patch,
        small_network.frozen_clock() as clock_url,
        filled(embedded_server, network, tmp_path_factory.mktemp("home"), NAME) as settings,
    ):
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        with served(settings, notebooks=folder) as (address, process):
            yield address, process, [one.format(*chosen) for one in PAGES]


def by_socket(address: Address, page: str) -> None:
    """Visit as a program: the page, and its socket until something is heard."""
    answer = httpx.get(address + path_of(page), cookies=address.cookies, timeout=30)
    assert answer.status_code == 200
    live = f"{address.replace('http', 'ws')}/live/{page}"
    with connect(live, additional_headers={"Cookie": address.cookie_header}) as socket:
        assert "snapshot" in socket.recv(timeout=10)


def held(process_id: int, admin: str) -> dict[str, int]:
    """Count what the server and its kernels hold."""
    processes = [process_id, *kernels(process_id)]
    status = [Path(f"/proc/{one}/status").read_text() for one in processes]
    with psycopg.connect(admin) as connection:
        row = connection.execute(
            "select count(*) from pg_stat_activity where datname = %s", [NAME]
        ).fetchone()
    assert row is not None
    children = Path(f"/proc/{process_id}/task/{process_id}/children").read_text().split()
    return {
        "kernels": len(processes) - 1,
        "processes": len(children),
        "threads": sum(int(one.partition("Threads:")[2].split()[0]) for one in status),
        "descriptors": sum(len(list(Path(f"/proc/{one}/fd").iterdir())) for one in processes),
        "sessions": row[0],
        "kib": sum(int(one.partition("VmRSS:")[2].split()[0]) for one in status),
    }


def settled(process_id: int, admin: str, before: dict[str, int] | None = None) -> dict[str, int]:
    """Count when nothing changes any more: what ends with a visit ends within seconds."""
    last: dict[str, int] = {}
    for _ in range(20):
        now = held(process_id, admin)
        counts = {name: count for name, count in now.items() if name != "kib"}
        if counts == last or (before and all(counts[name] <= before[name] for name in counts)):
            return now
        last = counts
        time.sleep(1.5)
    return now


def compared(before: dict[str, int], after: dict[str, int], visits: int) -> None:
    print(f"{visits} visits: {before} -> {after}")
    assert after["kernels"] == before["kernels"]
    assert after["processes"] == before["processes"]
    # Pools grow to their size and stay: that is less than one for ten visits.
    for name in ("threads", "descriptors", "sessions"):
        assert after[name] <= before[name] + max(2, visits // 10), name
    # 200 tabs came to 5 MiB in all: buffers that grow to their size.
    assert after["kib"] - before["kib"] < 8_192 + visits * 30, (before, after)


@pytest.fixture
def at_rest(server, embedded_server) -> dict[str, int]:
    """What is held once each page was visited some times, and a spare kernel waits."""
    address, process, pages = server
    wait_until_published(address, pages)
    for number in range(20):
        by_socket(address, pages[number % len(pages)])
    until = time.monotonic() + 60
    while len(kernels(process.pid)) < 3:
        assert time.monotonic() < until
        time.sleep(0.5)
    time.sleep(3)
    return settled(process.pid, embedded_server.conninfo("admin", "postgres"))


def test_two_hundred_visits_by_socket_leave_nothing_behind(
    server, embedded_server, at_rest: dict[str, int]
) -> None:
    address, process, pages = server
    for number in range(VISITS_BY_SOCKET):
        by_socket(address, pages[number % len(pages)])
    admin = embedded_server.conninfo("admin", "postgres")
    compared(at_rest, settled(process.pid, admin, at_rest), VISITS_BY_SOCKET)


def test_tabs_that_are_opened_and_closed_leave_nothing_behind(
    server, embedded_server, at_rest: dict[str, int]
) -> None:
    address, process, pages = server
    with chromium() as browser:
        context = browser.new_context()
        for number in range(VISITS_BY_BROWSER):
            tab = context.new_page()
            enter(tab, address)
            tab.goto(address + path_of(pages[number % len(pages)]))
            expect(tab.locator("#yt-asked")).to_have_attribute("data-state", "live", timeout=20_000)
            tab.close()
    admin = embedded_server.conninfo("admin", "postgres")
    compared(at_rest, settled(process.pid, admin, at_rest), VISITS_BY_BROWSER)
