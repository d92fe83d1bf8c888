"""A made and migrated home to copy, so that a test of a fault costs a copy and no initdb."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.settings import Settings
from ytempire.warehouse import cluster, migrations, remains
from ytempire.warehouse.connection import Warehouse

from .processes import Command, until
from .told import Told

_numbers = itertools.count()


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A folder with a short path, where an unprivileged account may pass."""
    folder = Path(tempfile.mkdtemp(prefix="yt-f-"))
    folder.chmod(0o755)
    yield folder
    datas = list(folder.glob("*/postgres/data"))
    until(lambda: not any(map(remains.processes, datas)), 15)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template(place: Path) -> Path:
    """A home whose server has stopped."""
    home = place / "template"
    with Warehouse(Settings(home=home, _env_file=None)) as warehouse:
        migrations.migrate(warehouse)
    with cluster.closed(home):
        pass
    return home


@pytest.fixture
def new_home(place: Path) -> Path:
    """A home that is not there yet."""
    return place / f"h{next(_numbers)}"


@pytest.fixture
def home(template: Path, new_home: Path) -> Path:
    """A home of the test's own, made and migrated; its server does not run."""
    subprocess.run(["cp", "-a", str(template), str(new_home)], check=True)
    return new_home


@pytest.fixture
def told(request: pytest.FixtureRequest, place: Path) -> Told:
    """Record a line of the table of faults."""
    folders = {str(place / "template"): "<home>", tempfile.gettempdir(): "<tmp>"}
    for name in ("home", "new_home"):
        if name in request.fixturenames:
            folders[str(request.getfixturevalue(name))] = "<home>"
    folders[str(paths.project_root())] = "<project>"
    folders[os.path.expanduser("~")] = "~"  # noqa: PTH111
    return Told(folders)


@pytest.fixture
def start(place: Path) -> Iterator[Callable[..., Command]]:
    """Start a command that runs on, and leave nothing of it behind."""
    started = []

    def begin(home: Path, *arguments: str, **more: str) -> Command:
        said = place / f"said-{next(_numbers)}"
        started.append(Command(home, *arguments, said=said, **more))
        return started[-1]

    yield begin
    for command in started:
        command.kill()


@pytest.fixture(scope="session")
def small_project(place: Path) -> Path:
    """This checkout with a simulated network of two days: its pipeline takes seconds."""
    root = paths.project_root()
    small = place / "project"
    small.mkdir()
    for name in ("notebooks", "sql", ".env.example"):
        (small / name).symlink_to(root / name)
    shutil.copytree(root / "parameters", small / "parameters")
    network = small / "parameters" / "network.yaml"
    said = network.read_text()
    assert "  days: 30\n" in said
    network.write_text(said.replace("  days: 30\n", "  days: 2\n"))
    return small
