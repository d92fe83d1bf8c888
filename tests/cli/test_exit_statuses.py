"""What a status means, with real processes: 0, 1, 2, 3, 4 and 130."""

import fcntl
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire

from ytempire import paths
from ytempire.homes import running

NOWHERE = {"YTEMPIRE_DATABASE_URL": "postgresql://u:hush@127.0.0.1:1/x"}


@pytest.mark.parametrize(
    ("arguments", "variables", "status", "said"),
    [
        (["status"], {}, 0, ""),
        (["doctor"], {}, 0, ""),
        (["home", "list"], {}, 0, ""),
        (["help", "sql"], {}, 0, ""),
        ([], {}, 0, ""),
        (["home"], {}, 0, ""),
        (["sql", "select 1"], {}, 1, "Run: ytempire migrate"),
        (["doctor"], NOWHERE, 1, ""),
        (["sql", "select 1"], {"YTEMPIRE_DASHBOARD_PORT": "many"}, 2, "YTEMPIRE_DASHBOARD_PORT"),
        (["sql", "select 1"], {"YTEMPIRE_HOME": "/etc/passwd"}, 2, "/etc/passwd"),
        (["pipeline"], {"YTEMPIRE_YOUTUBE_API_KEY": "k"}, 2, "no channel is named"),
        (["doctr"], {}, 2, "there is no verb 'doctr'. Did you mean 'doctor'?"),
        (["home", "lst"], {}, 2, "Did you mean 'list'?"),
        (["sql"], {}, 2, "Missing argument 'STATEMENT'"),
        (["sql", "select 1", "--format", "xml"], {}, 2, "'xml' is not one of"),
        (["status", "--wrong"], {}, 2, "--wrong"),
        (["-H", "nowhere", "status"], {}, 2, "there is no home 'nowhere'; there are: default"),
        (["home", "new", "a b"], {}, 2, "letters, digits, - and _"),
        (["sql", "select 1"], NOWHERE, 3, "no server listens at 127.0.0.1:1"),
        (["status"], NOWHERE, 3, "no server listens at 127.0.0.1:1"),
    ],
)
def test_a_status_means_something(home: Path, arguments, variables, status: int, said: str) -> None:
    done = ytempire(home, *arguments, **variables)
    assert done.returncode == status, done.stderr
    assert said in done.stderr
    assert done.stderr == "" or status
    assert done.stderr.count("\n") <= 1, "one sentence"
    assert "Traceback" not in done.stderr
    assert "hush" not in done.stderr + done.stdout


@pytest.mark.parametrize(
    ("arguments", "variables", "status"),
    [
        (["sql", "nonsense", "--json"], {}, 1),
        (["sql", "--json"], {}, 2),
        (["nonsense", "--json"], {}, 2),
        (["-H", "nowhere", "status", "--json"], {}, 2),
        (["sql", "select 1", "--json"], NOWHERE, 3),
    ],
)
def test_a_failure_is_an_object_for_scripts(home: Path, arguments, variables, status: int) -> None:
    done = ytempire(home, *arguments, **variables)
    told = json.loads(done.stdout)
    assert (told["ok"], told["exit_code"]) == (False, status)
    assert told["error"]
    assert (done.returncode, done.stderr) == (status, "")


def test_a_bug_is_an_object_too_and_shows_where(home: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import ytempire.settings\ndef broken(): raise KeyError('bug')\n"
        "ytempire.settings.load = broken\n"
    )
    places = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = ytempire(home, "sql", "select 1", "--json", PYTHONPATH=places)
    assert json.loads(done.stdout) == {"ok": False, "error": "KeyError: 'bug'", "exit_code": 1}
    assert "Traceback" in done.stderr
    assert done.returncode == 1


def test_another_command_is_busy(home: Path) -> None:
    with running.announced(home, "collection", "run"):
        done = ytempire(home, "pipeline")
    assert done.returncode == 4
    assert f"process {os.getpid()} (ytempire run" in done.stderr


def test_ctrl_c_ends_it(home: Path) -> None:
    home.mkdir(parents=True)
    with (home / "start.lock").open("w") as held:  # whoever starts the database waits for this
        fcntl.flock(held, fcntl.LOCK_EX)
        waiting = subprocess.Popen(
            [str(YTEMPIRE), "sql", "select 1"],
            env=environment(home),
            cwd=paths.project_root(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        deadline = time.monotonic() + 30
        while not (home / "users.lock").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.3)
        waiting.send_signal(signal.SIGINT)
        out, err = waiting.communicate(timeout=30)
    assert (waiting.returncode, out) == (130, "")
    assert "Traceback" not in err
