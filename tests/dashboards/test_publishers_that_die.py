"""Publishers that are killed, hang or die again and again; the pages and the log say so."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import httpx
import nbformat
import pytest
from playwright.sync_api import expect

from ytempire.dashboards import hubs
from ytempire.dashboards import kernels as spares

from . import small_network
from .browser import Address, Heard, chromium, enter, filled, kernels, pages_alone, served

pytestmark = pytest.mark.timeout(240)
EXECUTIVE = "/voila/render/executive.ipynb"


@pytest.fixture(scope="module")
def log(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("log") / "server.log"


@pytest.fixture(scope="module")
def server(
    embedded_server, tmp_path_factory, log: Path
) -> Iterator[tuple[Address, subprocess.Popen[bytes]]]:
    executive = pages_alone(tmp_path_factory.mktemp("pages"), "executive")
    with (
        pytest.MonkeyPatch.context() as patch,
        small_network.frozen_clock() as clock_url,
        filled(
            embedded_server, small_network.simulated(), tmp_path_factory.mktemp("home"), "dying"
        ) as settings,
    ):
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        with served(settings, notebooks=executive, log=log) as running:
            yield running


def until(holds: Callable[[], object], seconds: float) -> float:
    """Wait until something holds; return how long that took."""
    begun_at = time.monotonic()
    while not holds():
        assert time.monotonic() - begun_at < seconds, "it does not come to hold"
        time.sleep(0.02)
    return time.monotonic() - begun_at


@pytest.fixture
def ready(server) -> tuple[int, int]:
    """The publisher's kernel and the spare one, once it has imported what it will need."""
    return at_rest(server)


def at_rest(server) -> tuple[int, int]:
    address, process = server
    ask = partial(httpx.get, address + EXECUTIVE, cookies=address.cookies, timeout=20)
    until(lambda: ask().status_code == 200, 60)
    until(lambda: is_live(address), 30)
    until(lambda: len(kernels(process.pid)) == 2, 60)
    publisher, spare = kernels(process.pid)
    worked: list[float] = []

    def is_warm() -> bool:
        """Say whether it has imported what pages need, and does nothing more."""
        worked.append(_processor_seconds(spare))
        time.sleep(0.5)
        has_imported = "psycopg" in Path(f"/proc/{spare}/maps").read_text()
        return has_imported and len(worked) > 3 and len(set(worked[-4:])) == 1

    until(is_warm, 60)
    return publisher, spare


def _processor_seconds(process_id: int) -> float:
    told = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    # A kernel that waits is asked now and then: tenths of a second are work.
    return round((int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK"), 1)


def page(address: Address) -> httpx.Response:
    answer = httpx.get(address + EXECUTIVE, cookies=address.cookies, timeout=10)
    assert answer.status_code == 200
    assert "Quiet Rivers" in answer.text, "the last figures are served, whatever the publisher does"
    return answer


def is_live(address: Address) -> bool:
    return 'data-published="live"' in page(address).text


def test_the_kernel_that_waits_publishes_when_the_publisher_is_killed(
    server, log: Path, ready
) -> None:
    address, process = server
    publisher, spare = ready
    os.kill(publisher, signal.SIGKILL)
    until(lambda: not is_live(address), 2)
    until(lambda: is_live(address), 30)
    assert kernels(process.pid)[0] == spare
    told = log.read_text()
    assert "the page executive is published anew at once: its kernel was ended by SIGKILL" in told
    assert re.search(r"the page executive is published again, after \d+\.\d s", told)


def test_an_open_page_says_it_and_comes_back_by_itself(server, ready) -> None:
    address, _ = server
    heard = Heard()
    with chromium() as browser:
        shown = browser.new_page()
        heard.listen(shown)
        enter(shown, address)
        shown.goto(address + EXECUTIVE)
        expect(shown.locator("#yt-asked")).to_have_attribute("data-state", "live")
        shown.evaluate("window.sameDocument = true")
        os.kill(ready[0], signal.SIGKILL)
        expect(shown.locator("#yt-asked")).to_contain_text("Not live since", timeout=3_000)
        expect(shown.locator("#yt-channels svg")).to_contain_text("Quiet Rivers")
        expect(shown.locator("#yt-asked")).to_have_attribute("data-state", "live", timeout=20_000)
        assert shown.evaluate("window.sameDocument") is True
    assert heard.errors == []


def test_a_publisher_that_hangs_is_replaced(server, log: Path, ready) -> None:
    address, process = server
    hanging, spare = ready
    os.kill(hanging, signal.SIGSTOP)
    until(lambda: page(address) and hanging not in kernels(process.pid), 40)
    until(lambda: is_live(address), 20)
    assert kernels(process.pid)[0] == spare
    assert "its kernel has not answered for 10 s" in log.read_text()


def test_a_spare_kernel_that_hangs_is_not_waited_for(server, ready) -> None:
    address, process = server
    publisher, spare = ready
    os.kill(spare, signal.SIGSTOP)
    os.kill(publisher, signal.SIGKILL)
    until(lambda: not is_live(address), 2)
    until(lambda: is_live(address), 30)
    assert spare not in kernels(process.pid)
    until(lambda: len(kernels(process.pid)) == 2, 30)


def test_a_spare_kernel_that_died_is_replaced(server, log: Path, ready) -> None:
    address, process = server
    publisher, spare = ready
    os.kill(spare, signal.SIGKILL)
    until(lambda: set(kernels(process.pid)) - {publisher, spare}, 60)
    assert kernels(process.pid)[0] == publisher
    assert is_live(address)
    assert "no spare kernel for the pages: it does not answer" in log.read_text()


def test_a_publisher_that_dies_again_and_again_is_tried_ever_later(
    server, log: Path, ready
) -> None:
    address, process = server
    time.sleep(hubs._STEADY_SECONDS)  # whatever died before is forgotten
    before = log.stat().st_size
    killed = {ready[1]}
    pauses: list[int] = []

    def paused() -> list[int]:
        told = log.read_text()[before:]
        return [int(s or 0) for s in re.findall(r"published anew (?:in (\d+) s|at once)", told)]

    deadline = time.monotonic() + 60
    while len(pauses) < 4:
        assert time.monotonic() < deadline, pauses
        # Whatever publishes is killed as soon as it is there; what waits to is let be.
        for kernel in kernels(process.pid)[:1]:
            if kernel not in killed or len(kernels(process.pid)) > 1:
                os.kill(kernel, signal.SIGKILL)
        page(address)
        time.sleep(0.2)
        pauses = paused()
    assert pauses[:4] == [0, 1, 2, 4]
    until(lambda: is_live(address), 40)


def test_a_server_ends_at_once_whatever_its_pages_do(settings, warehouse, tmp_path: Path) -> None:
    """A renderer takes being cancelled for a dead kernel, and would go on with the next cell."""
    cells = [f"import time; time.sleep({seconds})" for seconds in (600, 600, 600)]
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells],
        metadata={"kernelspec": {"name": "python3", "language": "python", "display_name": "x"}},
    )
    nbformat.write(notebook, tmp_path / "slow.ipynb")
    with served(settings, notebooks=tmp_path, waits=False) as (_, process):
        until(lambda: kernels(process.pid), 60)
        time.sleep(3)  # it runs the first cell
        left = kernels(process.pid)
        begun_at = time.monotonic()
        process.terminate()
        process.wait(20)
        assert time.monotonic() - begun_at < 8
    assert not [kernel for kernel in left if Path(f"/proc/{kernel}").exists()]


def test_what_notebooks_import_is_imported_before(tmp_path: Path) -> None:
    pages_alone(tmp_path, "executive", "channel")
    assert sorted(spares.imports(tmp_path)) == [
        "from ytempire.dashboards.channel import Channel",
        "from ytempire.dashboards.executive import Executive",
    ]
