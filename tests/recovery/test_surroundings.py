"""Folders and files around the product that are not as they should be."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire.cli import failures
from ytempire.cli.answer import Exit

from .processes import Command, environment, until, ytempire
from .told import Told


def test_a_home_that_is_a_file(tmp_path: Path, told: Told) -> None:
    file = tmp_path / "home"
    file.write_text("mine")
    told.folders[str(file)] = "<home>"
    for verb in (["sql", "select 1"], ["run"], ["dashboards"]):
        refused = ytempire(file, *verb)
        assert refused.returncode == 2, refused.stderr
        assert f"{file}" in refused.stderr
        assert "a file is where a folder is needed" in refused.stderr
    assert file.read_text() == "mine"
    told("YTEMPIRE_HOME is a file", "`dashboards`", refused, "nothing was done")


def test_no_home_of_the_user_and_one_that_may_not_be_written(
    home: Path, start: Callable[..., Command], told: Told
) -> None:
    """Jupyter keeps files there, where it can."""
    for place in ("/proc/nowhere", None):
        variables = {"HOME": place} if place else {}
        clean = environment(home)
        before = clean.pop("HOME", None)
        done = ytempire(home, "sql", "select 1 as one", "--format", "csv", **variables)
        assert done.stdout == "one\n1\n", done.stderr
        assert before is None or before != place
    serving = start(home, "dashboards", HOME="/proc/nowhere")
    serving.wait_for("dashboards: http")
    assert serving.end(signal.SIGTERM) == 130
    assert serving.left() == []
    told("HOME may not be written", "`dashboards` with HOME=/proc/nowhere", "nothing",
         "it serves", "-")  # fmt: skip


def test_no_folder_for_temporary_files(new_home: Path, told: Told) -> None:
    long = new_home / ("a" * 100)  # its socket needs a shorter folder
    variables = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), "/proc/nowhere")
    done = ytempire(long, "migrate", **variables)
    assert done.returncode == 0, "another folder for temporary files is found"
    error = FileNotFoundError("[Errno 2] No usable temporary directory found in ['/tmp']")
    sentence, status = failures.sentence_and_status(error)
    assert "set TMPDIR to one of yours" in sentence
    assert status == Exit.UNAVAILABLE


@pytest.mark.parametrize(("content", "said"), [
    (b"YTEMPIRE_DASHBOARD_PORT=8900\nthis is no setting\n", "line 2 of {file} is not NAME=value"),
    (b"YTEMPIRE_YOUTUBE_API_KEY='unclosed\n", "line 1 of {file} is not NAME=value"),
    (b"YTEMPIRE_REPORTS=\xff\xfe\n", "{file} cannot be read: it is not UTF-8 text"),
])  # fmt: skip
def test_a_file_of_settings_with_a_bad_line(
    new_home: Path, content: bytes, said: str, told: Told
) -> None:
    new_home.mkdir()
    file = new_home / ".env"
    file.write_bytes(content)
    refused = ytempire(new_home, "sql", "select 1")
    assert refused.returncode == 2
    assert said.format(file=file) in refused.stderr
    assert len(refused.stderr.splitlines()) == 1, "and nothing else is printed"
    if b"no setting" in content:
        told("a .env with a bad line", "`this is no setting` in line 2", refused,
             "nothing was done")  # fmt: skip


def test_a_bug_shows_where_it_is_and_how_to_report_it(
    new_home: Path, tmp_path: Path, told: Told
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import ytempire.settings\n"
        "def broken(): raise KeyError('ours')\n"
        "ytempire.settings.load = broken\n"
    )
    done = ytempire(new_home, "sql", "select 1", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    *trace, last = done.stderr.splitlines()
    assert trace[0].startswith("Traceback") and trace[-1] == "KeyError: 'ours'"
    assert last.startswith("ytempire: this is a bug of ours. Please report what you typed")
    told("a bug of ours", "an exception that nobody expected", last,
         "the lines above it say where", 1)  # fmt: skip


@pytest.mark.skipif(os.geteuid() != 0, reason="only root copies the binaries for another account")
def test_half_copied_binaries_of_a_killed_command(tmp_path: Path, monkeypatch) -> None:
    from ytempire.warehouse import account
    from ytempire.warehouse.programs import installed_binaries

    monkeypatch.setattr(account, "SYSTEM_STATE", tmp_path / "state")
    dead = tmp_path / "state" / "half-999999999-x"
    ours = tmp_path / "state" / f"half-{os.getpid()}-x"
    for half in (dead, ours):
        half.mkdir(parents=True)
    closed = account.Account(uid=12345, gid=12345)
    monkeypatch.setattr(account.Account, "may_pass", lambda *_: False)
    copied = account.reachable_binaries(installed_binaries(), closed)
    assert os.access(copied / "bin" / "postgres", os.X_OK)
    assert not dead.exists(), "its maker was killed"
    assert ours.exists(), "its maker is at work"
    assert account.reachable_binaries(installed_binaries(), closed) == copied


def test_the_sentences_for_what_the_system_refuses(tmp_path: Path) -> None:
    for number, said, status in (
        (28, "the disk is full: ", Exit.UNAVAILABLE),
        (122, "the disk is full: ", Exit.UNAVAILABLE),
        (30, "lies on a disk that may only be read. Mount it", Exit.UNAVAILABLE),
        (13, "Give yourself the right (it may have been made by root)", Exit.UNAVAILABLE),
        (20, "a file is where a folder is needed", Exit.USAGE),
    ):
        error = OSError(number, os.strerror(number), str(tmp_path / "file"))
        sentence, told_status = failures.sentence_and_status(error)
        assert said in sentence
        assert str(tmp_path) in sentence
        assert told_status == status
    assert until(lambda: failures.sentence_and_status(KeyError("bug")) is None, 1)
