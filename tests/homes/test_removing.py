"""A home is removed with all that it holds, wherever it lies; nothing else is touched."""

import json
import os
import time
from pathlib import Path

import pytest
from tests.homes.conftest import wait_until_stopped

from ytempire.homes import facts, making, registry, removing, running
from ytempire.homes.registry import HomeRefused
from ytempire.homes.running import AlreadyRunning
from ytempire.settings import Settings
from ytempire.warehouse import account, cluster, identity, migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import InUse


def used(name: str) -> registry.Home:
    """Make a home and its warehouse."""
    home = making.new(name)
    with Warehouse(Settings(home=home.folder)) as warehouse:
        migrations.migrate(warehouse)
        identity.claim(warehouse, "import")
    return home


def command_lines() -> list[str]:
    lines = []
    for process in Path("/proc").iterdir():
        try:
            lines.append((process / "cmdline").read_bytes().decode(errors="replace"))
        except OSError:  # no process, or gone meanwhile
            continue
    return lines


def test_a_home_goes_with_its_server_and_can_be_made_again(project: Path) -> None:
    home = used("trial")
    seen = facts.look(home)
    assert (seen.network, seen.videos, seen.trouble) == ("import", 0, None)
    assert seen.size_bytes > 10_000_000
    data = cluster.folder_of(home.folder) / "data"
    in_use = pytest.raises(InUse, match="another process uses the database")
    with Warehouse(Settings(home=home.folder)), in_use:
        removing.remove(home)
    assert (data / "postmaster.pid").exists(), "the server is up in its grace: removing stops it"
    assert removing.remove(home) == []
    assert not home.folder.exists()
    time.sleep(0.5)
    assert not any(str(home.folder / "keeper.lock") in line for line in command_lines()), (
        "its keeper would stop the server of a new home in its place"
    )
    again = used("trial")
    assert facts.look(again).network == "import"
    wait_until_stopped(project)


def test_links_are_removed_and_not_followed(project: Path, tmp_path: Path) -> None:
    home = making.new("trial")
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "file").touch()
    (home.folder / "link").symlink_to(tmp_path / "precious")
    (home.folder / "runs").mkdir()
    (home.folder / "runs" / "link").symlink_to(tmp_path / "precious")
    (home.folder / "file").symlink_to(tmp_path / "precious" / "file")
    assert removing.remove(home) == []
    assert not home.folder.exists()
    assert (tmp_path / "precious" / "file").exists()


def test_data_outside_goes_only_where_we_made_it(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state"
    monkeypatch.setattr(cluster, "SYSTEM_STATE", state)
    ours, foreign = state / "0123456789abcdef", tmp_path / "foreign"
    for at, place in enumerate((ours, foreign, state)):
        home = making.new(f"h{at}")
        (place / "data").mkdir(parents=True, exist_ok=True)
        (home.folder / account.LOCATION).write_text(str(place))
        assert facts.size_of(home.folder) > 0
        stays = removing.remove(home)
        assert not home.folder.exists()
        assert place.exists() == (place != ours)
        assert [str(place) in sentence for sentence in stays] == [True] * (place != ours)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's server cannot pass to the home")
def test_data_that_root_keeps_elsewhere_goes_too(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    closed = tmp_path_factory.mktemp("closed")
    closed.chmod(0o700)
    home = making.new("far", at=closed / "far")
    with Warehouse(Settings(home=home.folder)):
        outside = cluster.folder_of(home.folder)
        assert outside.parent == account.SYSTEM_STATE
        assert facts.size_of(home.folder) > 10_000_000
    assert removing.remove(home) == []
    assert not outside.exists()
    assert not home.folder.exists()


def test_two_homes_that_name_the_same_data_keep_it(project: Path, tmp_path: Path) -> None:
    first, copy = making.new("first"), making.new("copy")
    for home in (first, copy):
        (home.folder / account.LOCATION).write_text(str(tmp_path / "data"))
    with pytest.raises(HomeRefused, match="name the same data"):
        removing.remove(copy)
    assert copy.folder.exists()


def test_what_is_no_home_stays(project: Path, tmp_path: Path) -> None:
    with pytest.raises(HomeRefused, match="nothing is to be removed"):
        removing.remove(registry.find("default"))
    (tmp_path / "users.lock").touch()
    (tmp_path / "diary.txt").touch()
    with pytest.raises(HomeRefused, match="other things may lie in it"):
        removing.remove(registry.of(tmp_path))
    (project / "home.json").write_text(json.dumps({"made_at": "2026-01-01T00:00:00+00:00"}))
    with pytest.raises(HomeRefused, match="holds the project"):
        removing.remove(registry.of(project))
    outer = making.new("outer")
    inner = making.new("inner", at=outer.folder / "inner")
    with pytest.raises(HomeRefused, match="inner lies in"):
        removing.remove(outer)
    assert inner.folder.exists()
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "users.lock").touch()
    (project / ".data-linked").symlink_to(tmp_path / "real")
    with pytest.raises(HomeRefused, match="is a link to"):
        removing.remove(registry.find("linked"))
    assert (tmp_path / "real" / "users.lock").exists()
    assert (tmp_path / "diary.txt").exists()


def test_nothing_is_removed_under_a_running_process(project: Path) -> None:
    home = making.new("busy")
    with (
        running.announced(home.folder, "dashboards", "run"),
        pytest.raises(AlreadyRunning, match=f"process {os.getpid()} .ytempire run."),
    ):
        removing.remove(home)
    assert removing.remove(home) == []


def test_a_removal_that_was_interrupted_is_finished(project: Path) -> None:
    home = making.new("half")
    (home.folder / "runs").mkdir()
    (home.folder / ".env").unlink()
    (home.folder / "network.yaml").unlink()
    assert registry.find("half").is_made
    assert removing.remove(registry.find("half")) == []
    assert not home.folder.exists()
