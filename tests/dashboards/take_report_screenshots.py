"""Takes the README's pictures of a report and of the page over all runs, of simulated data only.

``python -m tests.dashboards.take_report_screenshots`` runs a small simulated network of its own in
a temporary YTEMPIRE_HOME, makes every report of it, and pictures two pages (some minutes).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from tests.benchmarks.fresh_clone import plain_environment

from ytempire import paths

from .browser import FLAGS, chromium_path
from .take_screenshots import FOLDER, MOST_BYTES, SCALE, TALLEST, WIDTH, NotPicturedError

REPORT = "channel_performance_summary"
PICTURES = ("report.png", "reports_index.png")
HEIGHT = 900
SIMULATED = "Simulated data"


def picture(browser: Browser, page_file: Path, file: Path, *, says: str) -> Path:
    """Picture a page of the reports from its top, and return the file.

    Parameters
    ----------
    page_file
        A report's page, or the page over all of them.
    file
        Where the picture goes.
    says
        Words that the page must show.

    Raises
    ------
    NotPicturedError
        If the page does not show these words, or the file gets too large.
    """
    page = browser.new_page(
        viewport={"width": WIDTH, "height": HEIGHT}, timezone_id="UTC", color_scheme="light"
    )
    try:
        page.goto(page_file.as_uri())
        if says not in page.inner_text("body"):
            raise NotPicturedError(f"{page_file.name} does not say {says!r}: it is not pictured")
        height = page.evaluate("document.documentElement.scrollHeight")
        shown = {"x": 0, "y": 0, "width": WIDTH, "height": min(height, TALLEST)}
        content = page.screenshot(full_page=True, clip=shown, animations="disabled")
    finally:
        page.close()
    if len(content) > MOST_BYTES:
        raise NotPicturedError(
            f"{page_file.name} takes {len(content):,} bytes, over {MOST_BYTES:,}"
        )
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


@contextmanager
def reports() -> Iterator[Path]:
    """Make every report of a simulated network; give their folder."""
    with tempfile.TemporaryDirectory(prefix="ytempire-", ignore_cleanup_errors=True) as folder:
        base = Path(folder)
        base.chmod(0o755)  # for root, the database runs as another account
        environment = plain_environment(os.environ) | {
            "YTEMPIRE_HOME": str(base / "home"),
            "YTEMPIRE_REPORTS": str(base / "reports"),
        }
        program = str(Path(sys.executable).with_name("ytempire"))
        for words in (
            ("pipeline", "--scale", str(SCALE)),
            ("report", "--all", "--set", "weekly"),
            ("report", REPORT, "--set", "weekly", "--each", "tier"),
        ):
            subprocess.run(
                [program, *words], cwd=paths.project_root(), env=environment, check=True,
                timeout=1800,
            )  # fmt: skip
        yield base / "reports"


def main() -> int:
    """Picture a report and the page over all of them."""
    with reports() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        [page_file] = folder.glob(f"2*/{REPORT}.weekly/{REPORT}.html")
        told = (
            (page_file, PICTURES[0], SIMULATED),
            (folder / "index.html", PICTURES[1], REPORT.replace("_", " ")),
        )
        for shown, name, says in told:
            file = picture(browser, shown, FOLDER / name, says=says)
            print(f"{file.relative_to(paths.project_root())}: {file.stat().st_size:,} bytes")
        browser.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
