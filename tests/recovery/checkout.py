"""A scratch checkout with a Python whose pip is a stand-in: the recipe is real, the rest quick.

The virtual environments are real ones. Only what ``pip install`` does is played: it notes that
it was called, takes as long as it is told, fails when it is told, and leaves the package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from ytempire import paths

PIP = """\
import os, pathlib, sys, time
root = pathlib.Path(os.environ["SCRATCH"])
with (root / "installs").open("a") as file:
    file.write(" ".join(sys.argv[1:]) + "\\n")
if (root / "network-is-down").exists():
    sys.exit("ERROR: Could not find a version that satisfies the requirement tiny==1.0")
if (root / "slow").exists():
    (root / "installing").touch()
    time.sleep(float((root / "slow").read_text()))
if "-e" in sys.argv:
    site = pathlib.Path(__file__).parents[1]
    (site / "ytempire.py").write_text("")
    program = pathlib.Path(sys.executable).with_name("ytempire")
    said = "import sys, ytempire; print('verb', *sys.argv[1:])"
    program.write_text(f"#!{sys.executable}\\n{said}\\n")
    program.chmod(0o755)
"""
PYTHON = """\
#!/bin/sh
# A python3 whose environments hold a pip that needs no network.
if [ "$1 $2" = "-m venv" ]; then
    if [ -e "$SCRATCH/no-ensurepip" ]; then
        echo "The virtual environment was not created successfully because ensurepip is not"
        echo "available."
        exit 1
    fi
    {real} -m venv --without-pip "$3" || exit 1
    for site in "$3"/lib/python3*/site-packages; do cp -r "$SCRATCH/pip" "$site/pip"; done
    exit 0
fi
if [ -e "$SCRATCH/no-ensurepip" ] && [ "$2" = "import ensurepip" ]; then exit 1; fi
exec {real} "$@"
"""
OLD = """\
#!/bin/sh
# A python3 of version 3.9, as far as anybody asks it.
case "$2" in
    *sys.exit*) exit 1 ;;
    *print*) echo 3.9.18 ;;
esac
"""


class Checkout:
    """A folder with our Makefile, and a PATH of its own."""

    def __init__(self, folder: Path) -> None:
        self.scratch = folder
        self.programs = folder / "programs"
        self.root = folder / "checkout"
        self.programs.mkdir(parents=True)
        self.root.mkdir()
        for name in ("Makefile", ".setup.sh", "pyproject.toml"):
            shutil.copy(paths.project_root() / name, self.root / name)
        (self.root / "requirements.lock").write_text("tiny==1.0 --hash=sha256:00\n")
        (folder / "pip").mkdir()
        (folder / "pip" / "__init__.py").write_text("")
        (folder / "pip" / "__main__.py").write_text(PIP)
        for name in ("sh", "make", "awk", "cat", "cksum", "dirname", "env", "flock", "head",
                     "mkdir", "rm", "touch", "cp", "sleep"):  # fmt: skip
            (self.programs / name).symlink_to(shutil.which(name))
        self.python("python3", PYTHON)

    def python(self, name: str, text: str) -> Path:
        program = self.programs / name
        real = getattr(sys, "_base_executable", sys.executable)
        program.write_text(text.replace("{real}", real))
        program.chmod(0o755)
        return program

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("YTEMPIRE_", "MAKE"))}
        for name in ("PYTHON", "PYTHONPATH"):
            kept.pop(name, None)
        return kept | {"PATH": str(self.programs), "SCRATCH": str(self.scratch)}

    def make(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["make", *words], cwd=self.root, env=self.environment, capture_output=True, text=True,
            timeout=60, check=False,
        )  # fmt: skip

    def begin(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["make", *words], cwd=self.root, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    def installs(self) -> int:
        """Return how often the package was installed."""
        file = self.scratch / "installs"
        return (
            sum("-e" in line.split() for line in file.read_text().splitlines())
            if (file.exists())
            else 0
        )
