"""Takes the README's screenshots, of simulated data only.

``python -m tests.dashboards.take_screenshots`` runs a small simulated network of its own in a
temporary YTEMPIRE_HOME, pictures every page when none of its sources is late, and stops it again
(some minutes).
``--address http://127.0.0.1:8866/`` pictures dashboards that run already.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as DrawingTimeout
from tests.benchmarks.fresh_clone import plain_environment
from tests.benchmarks.served_run import free_port, served

from ytempire import paths
from ytempire.dashboards.frame import PAGES

from .browser import ALL_DRAWN, FLAGS, chromium_path

FOLDER = paths.project_root() / "screenshots"
Light = Literal["light", "dark"]
SCALE = 0.2
WIDTH, HEIGHT = 1440, 900
TALLEST = 1260
MOST_BYTES = 350_000
DRAWN_MS = 60_000
SETTLED_MS = 120_000
LIGHTS: dict[str, tuple[Light, ...]] = dict.fromkeys(PAGES, ("light",))
LIGHTS["executive"] = ("light", "dark")
"""In which lights a page is pictured."""
SETTLED = """() => !document.querySelector('[data-standing=stale]')
    && !document.querySelector('[data-tile=dashboard_performance][data-level=unknown]')"""
"""No source is late, and the operations page has heard how long the pages before it took."""


class NotPicturedError(RuntimeError):
    """A page that must not or cannot be pictured; the message says why."""


def file_name(name: str, light: Light) -> str:
    """Return the name of a page's picture."""
    return f"{name}.png" if light == "light" else f"{name}_{light}.png"


def take(
    browser: Browser, address: str, name: str, folder: Path = FOLDER, light: Light = "light"
) -> Path:
    """Picture a page from its top, `TALLEST` pixels at most, and return the file.

    Raises
    ------
    NotPicturedError
        If the page does not say that its data is simulated, or the file gets too large.
    """
    window = {"width": WIDTH, "height": HEIGHT}
    page = browser.new_page(viewport=window, timezone_id="UTC", color_scheme=light)
    try:
        page.goto(address)  # what the command printed lets in
        page.goto(urljoin(address, f"/voila/render/{name}.ipynb"))
        page.locator(".yt-tile").first.wait_for(timeout=DRAWN_MS)
        if not page.get_by_text("Simulated data", exact=True).first.is_visible():
            raise NotPicturedError(f"{name} does not show simulated data: it is not pictured")
        page.wait_for_function(ALL_DRAWN, timeout=DRAWN_MS)
        page.wait_for_function(SETTLED, timeout=SETTLED_MS)
        height = page.evaluate("document.documentElement.scrollHeight")
        shown = {"x": 0, "y": 0, "width": WIDTH, "height": min(height, TALLEST)}
        content = page.screenshot(full_page=True, clip=shown, animations="disabled")
    except DrawingTimeout as error:
        said = page.locator("#yt-problem").all_inner_texts()
        raise NotPicturedError(f"{name} was not drawn. {' '.join(said)}".strip()) from error
    finally:
        page.close()
    if len(content) > MOST_BYTES:
        raise NotPicturedError(f"{name} takes {len(content):,} bytes, over {MOST_BYTES:,}")
    folder.mkdir(exist_ok=True)
    file = folder / file_name(name, light)
    file.write_bytes(content)
    return file


@contextmanager
def simulated_network() -> Iterator[str]:
    """Run a simulated network and its dashboards; give their address."""
    with tempfile.TemporaryDirectory(prefix="ytempire-", ignore_cleanup_errors=True) as folder:
        base = Path(folder)
        base.chmod(0o755)  # for root, the database runs as another account
        program = Path(sys.executable).with_name("ytempire")
        command = [str(program), "run", "--scale", str(SCALE), "--port", str(free_port())]
        environment = plain_environment(os.environ) | {"YTEMPIRE_HOME": str(base / "home")}
        with served(command, paths.project_root(), environment, base / "log") as run:
            # The first pipeline looked at them a month of simulated time ago.
            for job in ("channel_statistics", "cost_calculations"):
                subprocess.run([str(program), "job", job], env=environment, check=True, timeout=600)
            yield run.address


def main(arguments: Sequence[str] | None = None) -> int:
    """Picture every page."""
    parser = argparse.ArgumentParser(description="Take the README's screenshots.")
    parser.add_argument("--address", help="of running dashboards; default: start some")
    given = parser.parse_args(arguments)
    with ExitStack() as stack:
        address = given.address or stack.enter_context(simulated_network())
        driver = stack.enter_context(sync_playwright())
        browser = driver.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        for name, lights in LIGHTS.items():
            for light in lights:
                file = take(browser, address, name, light=light)
                print(f"{file.relative_to(paths.project_root())}: {file.stat().st_size:,} bytes")
        browser.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
