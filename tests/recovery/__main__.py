"""``python -m tests.recovery``: run the tests and print the table of faults as Markdown."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ytempire import paths

from . import told


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="ytempire-faults-") as folder:
        file = Path(folder) / "faults.jsonl"
        file.touch()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "tests/recovery", *sys.argv[1:]],
            cwd=paths.project_root(),
            env=os.environ | {told.VARIABLE: str(file)},
            stdout=sys.stderr,
            check=False,
        )
        print(told.table(file.read_text().splitlines()))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
