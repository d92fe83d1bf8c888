"""Runs the command as a user's shell does, without the settings of whoever runs the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ytempire import paths
from ytempire.cli import cli
from ytempire.cli.answer import Exit
from ytempire.cli.failures import sentence_and_status
from ytempire.settings import Settings

YTEMPIRE = Path(sys.executable).with_name("ytempire")


def environment(home: Path, **variables: str) -> dict[str, str]:
    """Return an environment; set to nothing, a variable hides what a .env file says."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    hidden = {f"YTEMPIRE_{name.upper()}": "" for name in Settings.model_fields}
    return {**clean, **hidden, "YTEMPIRE_HOME": str(home), **variables}


def ytempire(
    home: Path, *arguments: str, cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(YTEMPIRE), *arguments],
        env=environment(home, **variables),
        cwd=cwd or paths.project_root(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def verb(name: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return what runs a verb's commands here, in the home of `settings`, and holds the status.

    What an error says to its user is the result's `told`.
    """
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))

    def run(*arguments: str, status: int = Exit.OK) -> Result:
        done = CliRunner().invoke(cli, [name, *arguments])
        told = done.exit_code
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            known = sentence_and_status(done.exception)
            assert known is not None, done.exception
            done.told, told = known
        assert told == status, (done.output, done.exception)
        return done

    return run
