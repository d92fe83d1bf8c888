"""A bench that inherits nothing, and measures each run once."""

from pathlib import Path

import pytest

from ytempire.settings import Settings

from . import fresh_clone
from .fresh_clone import FreshClone, plain_environment
from .served_run import RunError


def test_nothing_of_ours_is_inherited() -> None:
    inherited = {f"YTEMPIRE_{name.upper()}": "x" for name in Settings.model_fields} | {
        "PATH": "/somewhere/.venv/bin:/usr/bin",
        "VIRTUAL_ENV": "/somewhere/.venv",
        "PYTHONPATH": "/work",
        "MAKEFLAGS": "w",
        "MAKELEVEL": "1",
        "CI": "true",
        "HOME": "/home/somebody",
        "PIP_CERT": "/etc/certificate",
        "https_proxy": "http://proxy.example",
    }
    assert plain_environment(inherited) == {
        "PATH": "/usr/bin",
        "HOME": "/home/somebody",
        "PIP_CERT": "/etc/certificate",
        "https_proxy": "http://proxy.example",
    }


def test_a_first_run_that_failed_is_not_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def fails(*command: object, **options: object) -> None:
        tried.append(command)
        raise RunError("no such page")

    monkeypatch.setattr(fresh_clone.subprocess, "run", lambda *_, **__: None)
    monkeypatch.setattr(fresh_clone, "served", fails)
    with FreshClone(tmp_path) as clone:
        base = None
        for _ in range(2):
            with pytest.raises(RunError):
                clone.first()
            base = clone._base
            assert base.is_dir()
        with pytest.raises(RunError):
            clone.second()
    assert len(tried) == 1
    assert not base.exists()
