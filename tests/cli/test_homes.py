"""Homes: listed, made, chosen, removed; and two of them side by side."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.homes.conftest import wait_until_stopped
from tests.homes.project import environment, typed, ytempire

READINGS = "video_id,collected_at,view_count\n"


def listed(project: Path, **variables: str) -> dict[str, dict]:
    told = json.loads(ytempire(project, "home", "list", "--json", **variables).stdout)
    return {home["name"]: home for home in told["homes"]}


def test_a_home_is_made_chosen_listed_and_removed(project: Path) -> None:
    made = ytempire(project, "home", "new", "trial")
    assert made.returncode == 0, made.stderr
    assert "next: ytempire -H trial run" in made.stdout
    assert "dashboards on port 8867" in made.stdout
    homes = listed(project)
    assert list(homes) == ["default", "trial"]
    assert [home["is_current"] for home in homes.values()] == [True, False]
    assert homes["trial"]["dashboard_port"] == 8867
    for chosen in ("trial", ".data-trial", str(project / ".data-trial")):
        told = json.loads(ytempire(project, "-H", chosen, "status", "--json").stdout)
        assert told["home"] == {"name": "trial", "folder": str(project / ".data-trial")}
    told = json.loads(ytempire(project, "-H", "trial", "home", "list", "--json").stdout)
    assert [home["is_current"] for home in told["homes"]] == [False, True]
    assert "* " in ytempire(project, "home", "list").stdout

    unsure = ytempire(project, "home", "remove", "trial")
    assert unsure.returncode == 2
    assert "would be lost. Say so with --yes" in unsure.stderr
    assert (project / ".data-trial").exists()
    gone = json.loads(ytempire(project, "home", "remove", "trial", "--yes", "--json").stdout)
    assert (gone["ok"], gone["name"], gone["stays"]) == (True, "trial", [])
    assert list(listed(project)) == ["default"]


def test_a_terminal_is_asked(project: Path) -> None:
    ytempire(project, "home", "new", "trial")
    status, screen = typed(project, "n\n", "home", "remove", "trial")
    assert status == 130
    assert "will be lost. Remove it? [y/N]" in screen
    assert (project / ".data-trial").exists()
    status, screen = typed(project, "y\n", "home", "remove", "trial")
    assert (status, "removed home trial" in screen) == (0, True)
    assert not (project / ".data-trial").exists()


def test_a_home_that_only_a_variable_names_is_listed(project: Path, tmp_path: Path) -> None:
    homes = listed(project, YTEMPIRE_HOME=str(tmp_path / "odd"))
    assert list(homes) == ["default", "odd"]
    assert homes["odd"]["is_current"]
    assert not homes["odd"]["is_made"]


def test_doctor_speaks_of_the_home_as_it_was_called(project: Path) -> None:
    ytempire(project, "home", "new", "trial")
    told = json.loads(ytempire(project, "-H", "trial", "doctor", "--json").stdout)
    assert told["next"] == "ytempire -H trial run"
    assert told["home"] == str(project / ".data-trial")


@pytest.mark.timeout(180)
def test_two_homes_side_by_side(project: Path, tmp_path: Path) -> None:
    """Two servers at once, two networks, two ports; a setting of one is none of the other."""
    for name, channel in (("a", "Alpha"), ("b", "Beta")):
        assert ytempire(project, "home", "new", name).returncode == 0
        file = tmp_path / f"{name}.csv"
        file.write_text(f"{READINGS}{channel:A<11},2026-05-01T10:00Z,100\n")
        done = ytempire(
            project, "-H", name, "import", "--kind", "snapshots", "--file", str(file),
            "--channel", channel,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    secret = project / ".data-a" / ".env"
    secret.write_text(secret.read_text() + "YTEMPIRE_YOUTUBE_API_KEY=of-a\n")
    (project / ".data-a" / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    # Each is held open by a process of its own, so that both servers run at the same time.
    holders = [
        subprocess.Popen(
            [
                sys.executable, "-c",
                "import sys; from ytempire.settings import load\n"
                "from ytempire.homes import running\n"
                "from ytempire.warehouse.connection import Warehouse\n"
                "given = load()\n"
                "with Warehouse(given), running.announced(given.home, 'dashboards', 'run',"
                " url=f'http://127.0.0.1:{given.dashboard_port}/', port=given.dashboard_port):\n"
                "    print(given.youtube_api_key is not None, flush=True); sys.stdin.read()",
            ],
            env=environment(project, YTEMPIRE_HOME=str(project / f".data-{name}")),
            cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for name in ("a", "b")
    ]  # fmt: skip
    try:
        assert [holder.stdout.readline() for holder in holders] == ["True\n", "False\n"]
        pids = [
            (project / f".data-{name}/postgres/data/postmaster.pid").read_text().split()[0]
            for name in ("a", "b")
        ]
        assert pids[0] != pids[1]
        ports = []
        for name, channel in (("a", "Alpha"), ("b", "Beta")):
            rows = ytempire(
                project, "-H", name, "sql",
                "select channel_name from ytempire.channels", "--format", "csv",
            )  # fmt: skip
            assert rows.stdout == f"channel_name\n{channel}\n", rows.stderr
            told = json.loads(ytempire(project, "-H", name, "status", "--json").stdout)
            assert (told["network"], told["sizes"]["readings"]) == ("import", 1)
            [one] = told["running"]
            ports.append(one["port"])
            said = json.loads(ytempire(project, "-H", name, "doctor", "--json").stdout)
            [network] = [f for f in said["findings"] if f["name"] == "network"][:1]
            assert network["sentence"].startswith("1 channel" if name == "a" else "0 channels")
        assert ports == [8867, 8868]
        homes = listed(project)
        assert [homes[n]["running"][0]["pid"] for n in ("a", "b")] == [h.pid for h in holders]
        assert homes["default"]["running"] == []
        busy = ytempire(project, "home", "remove", "a", "--yes")
        assert busy.returncode == 4, busy.stderr
    finally:
        for holder in holders:
            holder.communicate()
    assert ytempire(project, "home", "remove", "a", "--yes").returncode == 0
    rows = ytempire(project, "-H", "b", "sql", "select 1 as one", "--format", "csv")
    assert rows.stdout == "one\n1\n", "the other is as it was"
    wait_until_stopped(project)
