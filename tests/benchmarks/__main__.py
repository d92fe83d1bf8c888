"""``python -m tests.benchmarks [--only a,b]``: measure, print a JSON line a figure, keep them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ytempire import paths, settings

from .figures import FIGURES, FigureError, chosen
from .fresh_clone import FreshClone
from .served_run import RunError

KEPT_IN = Path("bench") / "latest.jsonl"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the figures asked for; status 1 if one of them failed, 2 for unknown names."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", metavar="A,B", help=f"some of: {', '.join(FIGURES)}")
    given = parser.parse_args(arguments)
    try:
        names = chosen(given.only)
    except KeyError as error:
        parser.error(error.args[0])
    kept = settings.load().reports_folder / KEPT_IN
    kept.parent.mkdir(parents=True, exist_ok=True)
    failed = False
    with FreshClone(paths.project_root()) as clone, kept.open("w", encoding="utf-8") as file:
        for name in names:
            try:
                line = FIGURES[name](clone).line()
            except (RunError, FigureError) as error:
                print(f"{name}: {error}", file=sys.stderr)
                failed = True
                continue
            print(line, flush=True)
            file.write(line + "\n")
            file.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
