"""Runs the command as a user's shell does, without the settings of whoever runs the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ytempire import paths
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
