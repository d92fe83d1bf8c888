"""A full disk and a read-only one: a sentence with numbers, nothing half stored, and on it goes."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ytempire.warehouse import space
from ytempire.warehouse.errors import NoSpace

from .disks import MEGABYTE, Disk
from .processes import until, ytempire
from .told import Told

COUNT = "select count(*) from ytempire.video_metrics_timeseries"
ROWS = 50_000
_numbers = itertools.count()


@pytest.fixture
def disk(place: Path) -> Iterator[Disk]:
    """A disk of 160 MB."""
    small = Disk(place / f"disk{next(_numbers)}", 160)
    yield small
    until(lambda: not list(small.files.glob("*/postgres/data/postmaster.pid")), 15)
    small.close()


@pytest.fixture
def small_told(told: Told, disk: Disk) -> Told:
    told.folders[str(disk.folder / "home")] = "<home>"
    return told


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    file = tmp_path / "readings.csv"
    with file.open("w") as rows:
        rows.write("video_id,collected_at,view_count\n")
        for at in range(ROWS):
            hour, minute = at // 60 % 24, at % 60
            rows.write(f"V{at % 2000:010d},2026-05-{1 + at // 1440 % 28:02d} "
                       f"{hour:02d}:{minute:02d}:{at // 40320:02d},{at}\n")  # fmt: skip
    return file


def import_(disk: Disk, home: Path, readings: Path):
    options = ["--kind", "snapshots", "--channel", "c", "--timezone", "UTC", "--file"]
    return ytempire(home, "import", *options, str(readings), within=disk.within)


def count(disk: Disk, home: Path) -> int:
    done = ytempire(home, "sql", COUNT, "--format", "csv", within=disk.within)
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[1])


def test_a_new_database_is_not_begun_where_it_has_no_room(disk: Disk, small_told: Told) -> None:
    home = disk.folder / "home"
    refused = ytempire(home, "migrate", within=disk.within)
    assert refused.returncode == 3
    assert f"a new database needs 300 MB in {home}/postgres, and 160 MB are free" in refused.stderr
    assert not (disk.files / "home" / "postgres" / "data").exists()
    small_told("too little room for a new database", "a first `migrate` on a disk of 160 MB",
               refused, "nothing was made")  # fmt: skip


def test_a_disk_that_fills_up_during_a_load(
    template: Path, disk: Disk, readings: Path, small_told: Told
) -> None:
    home = disk.folder / "home"
    disk.run("cp", "-a", str(template), str(home))
    filler = disk.fill(leave_megabytes=8)
    refused = import_(disk, home, readings)
    assert refused.returncode == 3, refused
    assert "full" in refused.stderr and "was rolled back" in refused.stderr
    assert count(disk, home) == 0, "half a load was stored"
    filler.unlink()
    done = import_(disk, home, readings)
    assert done.returncode == 0, done.stderr
    assert count(disk, home) == ROWS
    small_told("the disk fills up during a load", "`import` of 50,000 readings with 8 MB free",
               refused, "with space freed, the same command loaded them all")  # fmt: skip


def test_a_disk_without_a_byte_left(template: Path, disk: Disk, small_told: Told) -> None:
    home = disk.folder / "home"
    disk.run("cp", "-a", str(template), str(home))
    filler = disk.fill(leave_megabytes=0)
    for verb in (["sql", COUNT], ["run"]):
        refused = ytempire(home, *verb, within=disk.within)
        assert refused.returncode == 3, refused.stderr
        assert "the disk is full" in refused.stderr and "0 MB are free" in refused.stderr
        assert str(home) in refused.stderr
    filler.unlink()
    assert count(disk, home) == 0
    small_told("the disk is full", "`run` with nothing left", refused,
               "with space freed, commands work")  # fmt: skip


def test_a_read_only_disk(template: Path, disk: Disk, small_told: Told) -> None:
    home = disk.folder / "home"
    disk.run("cp", "-a", str(template), str(home))
    disk.read_only(True)
    for at, verb in ((home, ["sql", COUNT]), (home, ["run"]), (disk.folder / "new", ["run"])):
        refused = ytempire(at, *verb, within=disk.within)
        assert refused.returncode == 3, refused.stderr
        assert f"ytempire: {at}" in refused.stderr
        assert "may only be read. Mount it for writing, or name another" in refused.stderr
        if at == home:
            small_told("a read-only disk", f"`{verb[0]}` on a home mounted read-only", refused,
                       "mounted for writing, commands work")  # fmt: skip
    disk.read_only(False)
    assert count(disk, home) == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere but on read-only disks")
def test_a_folder_of_somebody_else(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    refused = ytempire(tmp_path / "home", "migrate")
    assert refused.returncode == 3
    assert "may not be used: Permission denied. Give yourself the right" in refused.stderr


def test_what_is_asked_for_is_what_is_measured(tmp_path: Path, template: Path) -> None:
    """The room that is asked for is that of a migrated database, and not ten times that."""
    files = [one.lstat() for one in (template / "postgres").rglob("*")]
    taken = sum(one.st_blocks * 512 for one in files)
    assert 2 * taken < space.FOR_A_NEW_DATABASE < 10 * taken
    assert space.free_bytes(tmp_path / "not" / "there") > 0
    with pytest.raises(NoSpace, match=r"needs \d+ MB in .* and \d+ MB are free there"):
        space.require(tmp_path, space.free_bytes(tmp_path) + 100 * MEGABYTE)
