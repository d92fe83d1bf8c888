"""A killed or failing export loses nothing, doubles nothing, and the next one finishes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.lake.network import DAYS, FIRST, VIDEOS, Network, at

from ytempire import paths
from ytempire.lake import layout, replacing, writing

KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from ytempire.lake import exporting
from ytempire.settings import Settings
from ytempire.warehouse import lake_books
from ytempire.warehouse.connection import Warehouse

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

place, url, lake, home = sys.argv[1:]
if place == "written":
    exporting.counted = die
elif place == "linked":
    Path.replace = die
elif place == "renamed":
    lake_books.BooksSnapshot.record = die
elif place == "recorded":
    ours = Path.unlink  # the old file goes when all is recorded
    Path.unlink = lambda self, missing_ok=False: (
        die() if self.name.endswith(".before") and self.exists() else ours(self, missing_ok)
    )
with Warehouse(Settings(home=Path(home), database_url=url)) as warehouse:
    exporting.bring_in_step(
        lake_books.LakeBooks(warehouse), Path(lake), closed_before=date(2026, 5, 4)
    )
"""


def kill_at(network: Network, place: str) -> None:
    url = network.warehouse.settings.database_url.get_secret_value()
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, place, url, str(network.lake), str(network.lake.parent)],
        cwd=paths.project_root(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        *(("hot", place) for place in ("written", "renamed")),
        *(("dropped", place) for place in ("linked", "renamed", "recorded")),
    ],
)
def test_killed_at_any_point(network: Network, kind: str, place: str) -> None:
    network.export(drop_before=DAYS[1] if kind == "dropped" else None)
    before = network.in_file(FIRST)
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    truth = network.all()
    assert (VIDEOS[0], at(FIRST, 3), 333) in truth
    kill_at(network, place)
    if place in {"written", "linked"}:
        assert network.in_file(FIRST) == before, "the old day lies there, whole"
    assert network.all() == truth, "before the next export"
    done = network.export()
    assert network.all() == truth, "after it"
    assert len(network.in_file(FIRST)) == 25
    if place != "recorded":
        assert FIRST in {*done.exported, *done.merged}
    again = network.export()
    assert (again.exported, again.merged, again.refused) == ([], [], {})
    assert network.files() == [f"observations/day={day}/part.parquet" for day in DAYS]


def test_a_full_disk_leaves_the_old_day(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    network.export()
    before = network.in_file(FIRST)
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(replacing.os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            network.export()
    assert network.in_file(FIRST) == before
    assert len(network.files()) == 3
    assert network.export().exported == [FIRST]


def test_a_disk_that_fills_while_writing_leaves_nothing(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real full device takes the bytes in place of the file."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    ours = writing.write
    monkeypatch.setattr(writing, "write", lambda file, batches: ours(Path("/dev/full"), batches))
    with pytest.raises(OSError, match="space"):
        network.export()
    assert network.files() == []
    assert network.records() == {}
    monkeypatch.undo()
    assert network.export().exported == DAYS


def test_a_failing_commit_brings_the_old_day_back(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ytempire.warehouse.lake_books import BooksSnapshot

    network.export()
    before = network.in_file(FIRST), network.records()
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    ours = BooksSnapshot.record

    def then_fails(self, *given):
        ours(self, *given)
        raise RuntimeError("the server went away")

    with monkeypatch.context() as patched:
        patched.setattr(BooksSnapshot, "record", then_fails)
        with pytest.raises(RuntimeError, match="went away"):
            network.export()
    assert (network.in_file(FIRST), network.records()) == before


@pytest.mark.parametrize("kind", ["hot", "dropped"])
def test_interrupted_once_a_day_is_committed(
    network: Network, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Ctrl-C, or a connection that is lost before it says that the commit took effect."""
    from ytempire.warehouse.lake_books import BooksSnapshot, LakeBooks

    network.export(drop_before=DAYS[1] if kind == "dropped" else None)
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    truth = network.all()
    ours, records = LakeBooks.snapshot, BooksSnapshot.record
    recorded: list[BooksSnapshot] = []

    def record(self, *given):
        records(self, *given)
        recorded.append(self)

    @contextmanager
    def interrupted(self):
        with ours(self) as snapshot:
            yield snapshot
        if snapshot in recorded:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(BooksSnapshot, "record", record)
        patched.setattr(LakeBooks, "snapshot", interrupted)
        with pytest.raises(KeyboardInterrupt):
            network.export()
    assert network.all() == truth, "before the next export"
    again = network.export()
    assert network.all() == truth, "after it"
    assert (again.exported, again.merged, again.refused) == ([], [], {})
    assert network.files() == [f"observations/day={day}/part.parquet" for day in DAYS]


def test_an_export_waits_until_a_lost_one_is_over(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether its day was committed is known only then."""
    from ytempire.warehouse import lake_books
    from ytempire.warehouse.errors import InUse

    monkeypatch.setattr(lake_books, "_WAIT", "200ms")
    held_by_the_server = network.books.snapshot()
    with held_by_the_server, pytest.raises(InUse, match="try again"):
        network.export()
    assert network.export().exported == DAYS


def test_a_lost_or_shortened_file_is_written_anew(network: Network) -> None:
    network.export()
    layout.day_file(network.lake, DAYS[0]).unlink()
    os.truncate(layout.day_file(network.lake, DAYS[1]), 500)
    assert network.export().exported == DAYS[:2]
    assert network.all() == network.in_postgres()


def test_a_damaged_file_of_the_same_size_is_found_when_all_are_read(network: Network) -> None:
    network.export()
    file = layout.day_file(network.lake, FIRST)
    whole = file.read_bytes()
    file.write_bytes(whole[:200] + bytes(50) + whole[250:])
    assert network.export().exported == []
    assert network.export(read_all=True).exported == [FIRST]
    assert file.read_bytes() == whole
