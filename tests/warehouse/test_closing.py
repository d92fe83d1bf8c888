"""Closing an embedded server's files: its keeper is no user."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from ytempire.warehouse import cluster
from ytempire.warehouse.errors import InUse


def test_a_keeper_that_lets_go_between_two_looks_is_no_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = os.open(tmp_path / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(keeper, fcntl.LOCK_EX)
    look = cluster._taken

    def look_and_let_go(file: int, kind: int) -> bool:
        taken = look(file, kind)
        fcntl.flock(keeper, fcntl.LOCK_UN)
        return taken

    monkeypatch.setattr(cluster, "_taken", look_and_let_go)
    with cluster.closed(tmp_path):
        pass
    os.close(keeper)


def test_a_user_is_told(tmp_path: Path) -> None:
    user = os.open(tmp_path / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(user, fcntl.LOCK_SH)
    with pytest.raises(InUse), cluster.closed(tmp_path):
        pass
    os.close(user)
    with cluster.closed(tmp_path):
        pass
