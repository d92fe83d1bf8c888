"""Takes the README's screenshots, of simulated data only.

``python -m tests.dashboards.take_screenshots`` runs a small simulated network of its own in a
temporary YTEMPIRE_HOME, pictures every page, and stops it again (about two minutes).
``--address http://127.0.0.1:8866/`` pictures dashboards that run already.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as DrawingTimeout
from tests.benchmarks.fresh_clone import plain_environment
from tests.benchmarks.served_run import free_port, served

from ytempire import paths

from .browser import FLAGS, chromium_path

FOLDER = paths.project_root() / "screenshots"
SCALE = 0.2
WIDTH, HEIGHT = 1440, 900
TALLEST = 1260
MOST_BYTES = 250_000
DRAWN_MS = 60_000
READY = {"executive": ["#yt-revenue svg", "#yt-views svg", "#yt-channels svg", "#yt-videos td"]}
"""Page -> what must be drawn before it is pictured."""


class NotPicturedError(RuntimeError):
    """A page that must not or cannot be pictured; the message says why."""


def take(browser: Browser, address: str, name: str, folder: Path = FOLDER) -> Path:
    """Picture a page from its top, `TALLEST` pixels at most, and return the file.

    Raises
    ------
    NotPicturedError
        If the page does not say that its data is simulated, or the file gets too large.
    """
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, timezone_id="UTC")
    try:
        page.goto(address)  # what the command printed lets in
        page.goto(urljoin(address, f"/voila/render/{name}.ipynb"))
        page.locator(".yt-tile").first.wait_for(timeout=DRAWN_MS)
        if not page.get_by_text("Simulated data", exact=True).first.is_visible():
            raise NotPicturedError(f"{name} does not show simulated data: it is not pictured")
        for selector in READY[name]:
            page.locator(selector).first.wait_for(timeout=DRAWN_MS)
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
    file = folder / f"{name}.png"
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
        for name in READY:
            file = take(browser, address, name)
            print(f"{file.relative_to(paths.project_root())}: {file.stat().st_size:,} bytes")
        browser.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
