"""A session is what its home signed, and nothing else."""

import os
import stat
import uuid
from pathlib import Path

import pytest
import time_machine

from ytempire.identity import sessions
from ytempire.identity.sessions import Session

ANN = Session(uuid.UUID(int=7), 3)


@pytest.mark.parametrize("session", [ANN, Session()])
def test_comes_back_as_it_was(tmp_path: Path, session: Session) -> None:
    key = sessions.secret(tmp_path)
    assert sessions.read(key, sessions.written(key, session)) == session


def test_nobody_makes_changes_or_keeps_one(tmp_path: Path) -> None:
    key, another = sessions.secret(tmp_path / "a"), sessions.secret(tmp_path / "b")
    assert key != another
    cookie = sessions.written(key, ANN)
    assert sessions.read(another, cookie) is None
    for changed in (
        None,
        "",
        "x",
        cookie[:-1],
        cookie.replace("ytempire", "ytempirf"),
        cookie + "0",
    ):
        assert sessions.read(key, changed) is None


def test_it_lasts_so_long_and_no_longer(tmp_path: Path) -> None:
    key = sessions.secret(tmp_path)
    began = 1_800_000_000
    with time_machine.travel(began, tick=False):
        cookie = sessions.written(key, ANN)
    with time_machine.travel(began + sessions.HOURS * 3600 - 60, tick=False):
        assert sessions.read(key, cookie) == ANN
    with time_machine.travel(began + sessions.HOURS * 3600 + 60, tick=False):
        assert sessions.read(key, cookie) is None


def test_the_secret_is_the_home_s_and_its_owner_s(tmp_path: Path) -> None:
    key = sessions.secret(tmp_path)
    assert len(key) == 32
    assert sessions.secret(tmp_path) == key
    [file] = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.stat().st_uid == os.geteuid()
