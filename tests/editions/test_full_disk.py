"""A disk that is full: nothing half is seen, the older report stays, and the next run works."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.recovery.disks import Disk
from tests.recovery.processes import ytempire

from ytempire import paths
from ytempire.editions import manifest, placing
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import FINISH, AddReport

pytestmark = pytest.mark.xdist_group("kernels")
LARGE = "from IPython.display import Markdown\nMarkdown('word ' * 1_500_000)"


@pytest.fixture
def disk() -> Iterator[Disk]:
    """A disk of 12 MB."""
    with tempfile.TemporaryDirectory(prefix="yt-") as place:
        Path(place).chmod(0o755)
        small = Disk(Path(place) / "disk", 12)
        yield small
        small.close()


def test_a_full_disk_leaves_the_older_report(
    add: AddReport, here: Settings, disk: Disk, database_url: str, warehouse: Warehouse
) -> None:
    def recorded() -> list[tuple[Any, ...]]:
        with warehouse.transaction("reader") as connection:
            return connection.execute(
                "select status, output_path, error from ytempire.pipeline_runs "
                "order by age(xmin) desc"
            ).fetchall()

    def report() -> tuple[int, str]:
        done = ytempire(
            here.home, "report", "good", "--no-pdf", within=disk.within,
            YTEMPIRE_REPORTS=str(disk.folder / "reports"), YTEMPIRE_DATABASE_URL=database_url,
            YTEMPIRE_PROJECT=str(paths.project_root()),
        )  # fmt: skip
        return done.returncode, done.stderr

    reports = disk.files / "reports"
    add("good")
    assert report() == (0, "")
    before = list(manifest.every(reports))
    index = (reports / "index.html").read_text()

    add("good", LARGE, FINISH)
    status, told = report()
    assert status == 3, told
    assert "the disk is full" in told
    assert f"are free in {disk.folder}/reports" in told
    assert list(manifest.every(reports)) == before
    assert (reports / "index.html").read_text() == index
    assert list((reports / placing.DRAFTS).iterdir()) == []

    [left] = (here.home / "runs").rglob("*.ipynb")
    assert "word word" in left.read_text()
    assert recorded()[-1][:2] == ("failed", str(left))
    assert recorded()[-1][2].startswith("the disk is full")

    add("good", "1 + 1", FINISH)
    assert report() == (0, "")
    [(_, after)] = manifest.every(reports)
    assert after["notebook_sha256"] != before[0][1]["notebook_sha256"]


def test_each_report_of_a_batch_is_left_and_recorded(
    add: AddReport, here: Settings, disk: Disk, database_url: str, warehouse: Warehouse
) -> None:
    add("good")
    add("other")
    disk.fill(0)
    done = ytempire(
        here.home, "report", "good", "other", "--no-pdf", within=disk.within,
        YTEMPIRE_REPORTS=str(disk.folder / "reports"), YTEMPIRE_DATABASE_URL=database_url,
        YTEMPIRE_PROJECT=str(paths.project_root()),
    )  # fmt: skip
    told = done.stdout + done.stderr
    assert done.returncode != 0
    assert "the disk is full" in told
    assert "Errno" not in told and "Traceback" not in told
    names = sorted(file.name for file in (here.home / "runs").rglob("*.ipynb"))
    assert names == ["good.ipynb", "other.ipynb"]
    with warehouse.transaction("reader") as connection:
        found = connection.execute(
            "select notebook, status, error from ytempire.pipeline_runs order by notebook"
        ).fetchall()
    assert [row[:2] for row in found] == [("reports/good", "failed"), ("reports/other", "failed")]
    assert all(row[2].startswith("the disk is full") for row in found)
