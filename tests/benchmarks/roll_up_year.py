"""``python -m tests.benchmarks.roll_up_year``: roll a made year up, and tell time and memory.

A process of its own, because what a process used at most is never forgotten.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from ytempire.lake import engine
from ytempire.rollups.history.updating import bring_up_to_date
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .year import Size, Year
from .year_books import UnwrittenBooks, YearBooks


def main(arguments: Sequence[str] | None = None) -> int:
    """Roll up from `first` to each of `last`, one after the other, and print a line each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("year", type=Path, help="folder of a year that is made")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--home", type=Path, help="where the figures go; without it nowhere")
    parser.add_argument("--kept", type=Path, required=True)
    parser.add_argument("--memory", default="1GB")
    parser.add_argument("--first", type=date.fromisoformat)
    parser.add_argument("--last", type=date.fromisoformat, nargs="+")
    given = parser.parse_args(arguments)
    year = Year(given.year, Size(given.scale, given.days))
    first, lasts = given.first or year.days[0], given.last or [year.days[-1]]
    shutil.rmtree(given.kept, ignore_errors=True)
    with ExitStack() as stack:
        if given.home is None:
            books: YearBooks = UnwrittenBooks(year, first, lasts[0])
        else:
            warehouse = stack.enter_context(Warehouse(Settings(home=given.home)))
            books = YearBooks(year, warehouse, first, lasts[0])
        for last in lasts:
            books.last = last
            begun = time.monotonic()
            with engine.opened(given.kept / "spill", memory_limit=given.memory) as connection:
                done = bring_up_to_date(books, connection, books.observed(), given.kept / "days")
            told = {
                "seconds": time.monotonic() - begun,
                "peak_mib": peak_mib(),
                "figures": sum(done.written.values()),
                "days": sum(done.rolled_up.values()),
                "written": done.written,
            }
            print(json.dumps(told), flush=True)
    return 0


def peak_mib() -> float:
    """Return the most memory that this process held, in MiB.

    Not ``getrusage``: that counts what the process was before it became this program, too.
    """
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory a process held")


if __name__ == "__main__":
    raise SystemExit(main())
