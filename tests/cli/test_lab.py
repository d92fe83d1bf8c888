"""JupyterLab on the warehouse: in a real browser without internet, and gone at Ctrl-C."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page
from tests.collection.test_imports import STUDIO
from tests.dashboards.browser import Heard, chromium

from ytempire import paths
from ytempire.cli import lab_server
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.homes import running
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

pytestmark = [pytest.mark.xdist_group("kernels"), pytest.mark.timeout(300)]
YTEMPIRE = Path(sys.executable).with_name("ytempire")
FIRST_LOOK = paths.notebooks() / "explore" / "first_look.ipynb"


@pytest.fixture
def home(server_home: Path, tmp_path: Path) -> Path:
    """A home with one imported file."""
    folder = server_home.parent / f"lab-{os.getpid()}"
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    with Warehouse(Settings(home=folder)) as warehouse:
        migrations.migrate(warehouse)
        imports.load(warehouse, "studio", file, ImportOptions(channel="Imported channel"))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A checkout whose notebooks may be written to."""
    folder = tmp_path / "project"
    (folder / "notebooks" / "explore").mkdir(parents=True)
    shutil.copy(FIRST_LOOK, folder / "notebooks" / "explore")
    for name in ("sql", "parameters"):
        (folder / name).symlink_to(paths.project_root() / name)
    return folder


def command(*arguments: str, **environment: str) -> dict:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    return {
        "args": [str(YTEMPIRE), "lab", "--no-browser", *arguments],
        "env": clean | environment,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
    }


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


def kernels_of(pid: int) -> list[psutil.Process]:
    found = []
    for process in psutil.Process(pid).children(recursive=True):
        with contextlib.suppress(psutil.Error):  # it ends while we look
            if "ipykernel_launcher" in " ".join(process.cmdline()):
                found.append(process)
    return found


def run_all_cells(page: Page, notebook: Path) -> dict[str, list]:
    """Run and save, as an analyst does, until the last cell has run; return the outputs by cell."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    until = time.monotonic() + 150
    while time.monotonic() < until:
        page.wait_for_timeout(1500)
        page.keyboard.press("Control+s")
        try:
            cells = json.loads(notebook.read_text())["cells"]
        except json.JSONDecodeError:
            continue  # JupyterLab is in the middle of saving it
        outputs = {c["id"]: c["outputs"] for c in cells if c["cell_type"] == "code"}
        if outputs["files"]:
            return outputs
    raise AssertionError("the cells did not run to the end")


def test_a_first_look_in_a_real_browser(home: Path, project: Path) -> None:
    told = {"YTEMPIRE_HOME": str(home), "YTEMPIRE_PROJECT": str(project)}
    keys = {"YTEMPIRE_YOUTUBE_API_KEY": "AIza-not-for-kernels"}
    port = str(free_port())
    lab = subprocess.Popen(**command("--json", "--port", port, **told, **keys))
    heard = Heard()
    kernels: list[psutil.Process] = []
    try:
        said = json.loads(lab.stdout.readline())
        assert said["url"].startswith(f"http://127.0.0.1:{port}/lab/tree/first_look.ipynb?token=")
        [announced] = running.now(home)
        assert (announced.what, announced.pid) == ("lab", lab.pid)
        assert announced.facts["url"] == f"http://127.0.0.1:{port}/lab"

        again = subprocess.run(**command(**told), timeout=60, check=False)
        assert again.returncode == 4
        assert f"http://127.0.0.1:{port}/lab" in again.stderr
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api/contents", timeout=10)

        with chromium() as browser:
            page = browser.new_page(viewport={"width": 1400, "height": 2400})
            heard.listen(page)
            page.goto(said["url"])
            page.locator(".jp-NotebookPanel .jp-CodeCell").first.wait_for(timeout=60_000)
            page.get_by_text("| Idle").first.wait_for(timeout=60_000)
            saved = project / "notebooks" / "explore" / "first_look.ipynb"
            outputs = run_all_cells(page, saved)
            page.locator("table.yt-listing").first.wait_for()
            assert page.locator("table.yt-listing").first.get_by_text("video_period_facts").count()
            bars = page.locator(".jp-Notebook h2", has_text="Which channels did it")
            bars.scroll_into_view_if_needed()
            page.locator(".vega-embed svg, .vega-embed canvas").first.wait_for(timeout=30_000)
        assert "Imported channel" in json.dumps(outputs["files"])
        assert '"output_type": "error"' not in json.dumps(outputs)
        assert saved.stat().st_size < 1_000_000
        assert heard.outside == []
        assert heard.errors == []

        kernels = kernels_of(said["pid"])
        assert kernels
        environment = kernels[0].environ()
        assert not set(keys.values()) & set(environment.values())
        assert environment["YTEMPIRE_HOME"] == str(home)
        assert said["url"].split("token=")[1] not in " ".join(psutil.Process(said["pid"]).cmdline())
        assert [p.name for p in saved.parent.iterdir()] == ["first_look.ipynb"]
        assert list((home / "lab" / "checkpoints").iterdir())
    finally:
        lab.send_signal(signal.SIGINT)
        _, complaints = lab.communicate(timeout=60)
    assert lab.returncode == 130
    assert "Traceback" not in complaints
    assert not any(kernel.is_running() for kernel in kernels)
    assert running.now(home) == []


def test_a_home_without_warehouse_says_what_to_type(tmp_path: Path) -> None:
    refused = subprocess.run(
        **command("--json", YTEMPIRE_HOME=str(tmp_path / "none")), timeout=60, check=False
    )
    said = json.loads(refused.stdout)
    assert (refused.returncode, said["ok"]) == (1, False)
    assert "ytempire run" in said["error"]
    assert not (tmp_path / "none").exists()


def test_a_port_of_another_program_is_refused_where_it_was_named(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        asked = command("--port", port, YTEMPIRE_HOME=str(tmp_path))
        refused = subprocess.run(**asked, timeout=60, check=False)
    assert refused.returncode == 2
    assert f"port {port} is used by another program" in refused.stderr


def test_two_notebooks_of_one_name_keep_their_own_checkpoints(tmp_path: Path) -> None:
    checkpoints = lab_server.HomeCheckpoints(
        root_dir=str(tmp_path), checkpoint_dir=str(tmp_path / "kept")
    )
    one = checkpoints.checkpoint_path("checkpoint", "/a/mine.ipynb")
    other = checkpoints.checkpoint_path("checkpoint", "b/mine.ipynb")
    assert one != other
    assert Path(one).parent == tmp_path / "kept"
    assert one.endswith(".ipynb")


def test_nothing_is_fetched_from_the_internet() -> None:
    told = lab_server.configuration(Path("/nowhere"), 8888, opens_browser=False)
    assert told["LabApp"]["news_url"] is None
    assert told["LabApp"]["extension_manager"] == "readonly"
    assert told["ServerApp"]["ip"] == "127.0.0.1"
