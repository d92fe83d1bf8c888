"""Homes are found, made and refused; what is not one is left alone."""

import json
import os
import stat
from pathlib import Path

import pytest

from ytempire import parameters, paths
from ytempire.homes import making, registry, removing
from ytempire.homes.registry import HomeRefused
from ytempire.settings import Settings


def names() -> list[str]:
    return [home.name for home in registry.known()]


def test_the_default_home_is_known_before_it_is_made(project: Path) -> None:
    [default] = registry.known()
    assert (default.name, default.folder) == ("default", project / ".data")
    assert not default.is_made
    assert not default.is_missing
    (project / ".data" / "running").mkdir(parents=True)
    assert registry.find("default").is_made


def test_a_home_is_made_with_settings_and_a_network_of_its_own(project: Path) -> None:
    made = making.new("trial")
    assert made.folder == project / ".data-trial"
    assert made.made_at is not None
    env = made.folder / ".env"
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    lines = env.read_text().splitlines()
    assert [line for line in lines if not line.startswith("#") and line] == [
        "YTEMPIRE_DASHBOARD_PORT=8867"
    ]
    assert not any("YTEMPIRE_HOME=" in line for line in lines)
    for name in Settings.model_fields:
        documented = f"YTEMPIRE_{name.upper()}=" in (project / ".env.example").read_text()
        if documented and name != "home":
            assert any(f"YTEMPIRE_{name.upper()}=" in line for line in lines)
    shipped = (paths.parameters() / "network.yaml").read_text()
    assert (made.folder / "network.yaml").read_text() == shipped
    card = json.loads((made.folder / "home.json").read_text())
    assert (card["name"], card["schema"]) == ("trial", 1)


def test_each_home_has_a_port_of_its_own(project: Path) -> None:
    (project / ".env").write_text("YTEMPIRE_DASHBOARD_PORT=8867\n")
    ports = [registry.declared_port(making.new(name)) for name in ("a", "b")]
    assert len({8867, *ports}) == 3
    assert registry.declared_port(making.new("c", port=9100)) == 9100


def test_a_home_elsewhere_is_registered_outlives_its_folder_and_can_be_forgotten(
    project: Path, tmp_path: Path
) -> None:
    made = making.new("far", at=tmp_path / "deep" / "far")
    assert registry.find("far") == made == registry.find(str(made.folder))
    made.folder.rename(tmp_path / "moved")
    gone = registry.find("far")
    assert gone.is_missing
    assert removing.remove(gone) == []
    assert names() == ["default"]
    assert (tmp_path / "moved" / "home.json").exists()


@pytest.mark.parametrize("name", ["", "-x", "a/b", "..", "a b", "ä", "x" * 65, ".data", "a\n"])
def test_a_name_is_plain(project: Path, name: str) -> None:
    with pytest.raises(HomeRefused, match="letters, digits, - and _"):
        making.new(name)
    assert names() == ["default"]


def test_what_is_there_is_not_made_again(project: Path, tmp_path: Path) -> None:
    making.new("a")
    for taken in ("a", "default"):
        with pytest.raises(HomeRefused, match=f"a home {taken} already"):
            making.new(taken)
    (project / ".data-notes").mkdir()
    (project / ".data-notes" / "mine.txt").write_text("x")
    with pytest.raises(HomeRefused, match="not empty"):
        making.new("notes")
    with pytest.raises(HomeRefused, match="not empty"):
        making.new("b", at=project / ".data-notes" / "mine.txt")
    assert names() == ["default", "a"]


def test_an_unknown_home_is_answered_with_those_there_are(project: Path) -> None:
    making.new("real")
    with pytest.raises(HomeRefused, match=r"there are: default, real. Make it: .* new reel"):
        registry.find("reel")
    with pytest.raises(HomeRefused, match=r"no home in .*elsewhere"):
        registry.find("./elsewhere")


def test_a_folder_that_was_only_used_is_found_by_its_name(project: Path) -> None:
    for name in (".data-real", ".data2", ".data-notes"):
        (project / name).mkdir()
    for name in (".data-real", ".data2"):
        (project / name / "users.lock").touch()
    assert names() == ["default", "real", "data2"]


def test_a_damaged_register_says_what_to_do(project: Path) -> None:
    (project / ".data-homes.json").write_text("{")
    with pytest.raises(HomeRefused, match="Mend it, or remove it"):
        registry.known()


def test_the_channels_of_a_home_are_its_own(project: Path) -> None:
    made = making.new("mine")
    file = made.folder / "network.yaml"
    file.write_text("channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]")
    assert [c.id for c in parameters.network(made.folder).channels] == ["UC0000000000000000000001"]
    assert parameters.network(project / ".data").channels == []
    assert parameters.network().channels == []
    file.unlink()
    assert parameters.network_file(made.folder) == paths.parameters() / "network.yaml"


@pytest.mark.parametrize("asked", ["~/x", "../x"])
def test_a_path_is_told_from_a_name(project: Path, asked: str, monkeypatch) -> None:
    monkeypatch.setenv("HOME", str(project))
    (project / "work").mkdir()
    monkeypatch.chdir(project / "work")
    made = making.new("x", at=Path(asked))
    assert made.folder == project / "x"
    assert registry.find(asked).name == "x"
    assert os.sep in asked
