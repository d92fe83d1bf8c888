"""``python -m tests.benchmarks [--only a,b] [--scale 0.1]``: measure, a JSON line a figure."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import psycopg

from ytempire import paths, settings

from .bench import Bench, machine
from .figure import FigureError
from .figures import FIGURES, chosen
from .served_run import RunError

KEPT_IN = Path("bench") / "latest.jsonl"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the figures asked for; status 1 if one of them failed, 2 for unknown names."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", metavar="A,B", help=f"some of: {', '.join(FIGURES)}")
    parser.add_argument("--scale", type=_part, default=1.0, help="part of the stated sizes")
    given = parser.parse_args(arguments)
    try:
        names = chosen(given.only)
    except KeyError as error:
        parser.error(error.args[0])
    kept = settings.load().reports_folder / KEPT_IN
    kept.parent.mkdir(parents=True, exist_ok=True)
    failed = False
    here = machine()
    with (
        Bench(paths.project_root(), given.scale) as bench,
        kept.open("w", encoding="utf-8") as file,
    ):
        for name in names:
            try:
                line = FIGURES[name](bench).line(here, given.scale)
            except (RunError, FigureError, subprocess.CalledProcessError, psycopg.Error) as error:
                print(f"{name}: {error}", file=sys.stderr)
                failed = True
                continue
            print(line, flush=True)
            file.write(line + "\n")
            file.flush()
    return 1 if failed else 0


def _part(text: str) -> float:
    part = float(text)
    if not 0 < part <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return part


if __name__ == "__main__":
    raise SystemExit(main())
