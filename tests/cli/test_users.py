"""Users by the command line: a password is never an argument, and never shown."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ytempire.settings import Settings

YTEMPIRE = Path(sys.executable).with_name("ytempire")
GOOD = "a long enough one"


@pytest.fixture
def ytempire(settings: Settings, warehouse, tmp_path):
    """Run a command on the fresh database, with what is typed."""

    def run(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        told = {
            "YTEMPIRE_HOME": str(settings.home),
            "YTEMPIRE_DATABASE_URL": settings.database_url.get_secret_value(),
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
        }
        return subprocess.run(
            [YTEMPIRE, *words], env=told, input=typed, capture_output=True, text=True,
            check=False, timeout=120,
        )  # fmt: skip

    return run


def test_a_user_s_life(ytempire) -> None:
    empty = ytempire("users", "list")
    assert "for this machine alone" in empty.stdout, empty.stderr
    added = ytempire("users", "add", "Mara", "--role", "operator", typed=f"{GOOD}\n")
    assert (added.returncode, added.stdout) == (0, "mara may come in as operator\n")
    twice = ytempire("users", "add", "mara", typed=f"{GOOD}\n")
    assert (twice.returncode, "already" in twice.stderr) == (2, True)
    short = ytempire("users", "password", "mara", typed="short\n")
    assert (short.returncode, "12 characters" in short.stderr) == (2, True)
    assert ytempire("users", "password", "mara", typed=f"{GOOD} anew\n").returncode == 0
    assert ytempire("users", "role", "mara", "viewer").stdout == "mara is viewer\n"
    listed = json.loads(ytempire("users", "list", "--json").stdout)
    [mara] = listed["users"]
    assert (mara["name"], mara["role"], mara["last_in"]) == ("mara", "viewer", None)
    assert ytempire("users", "remove", "mara").returncode == 0
    gone = ytempire("users", "remove", "mara")
    assert (gone.returncode, "no user mara" in gone.stderr) == (2, True)


def test_no_argument_takes_a_password(ytempire) -> None:
    for words in (
        ["add", "mara", GOOD],
        ["password", "mara", GOOD],
        ["add", "m", "--password", "x"],
    ):
        refused = ytempire("users", *words)
        assert refused.returncode == 2


def test_no_other_address_without_users(ytempire) -> None:
    refused = ytempire("dashboards", "--host", "0.0.0.0")
    assert refused.returncode == 2
    assert "ytempire users add NAME" in refused.stderr
    wrong = ytempire("dashboards", "--host", "everywhere")
    assert wrong.returncode == 2
    assert "is no IP address" in wrong.stderr
