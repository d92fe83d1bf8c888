"""Makes the pages of channels beside each other: what is held against Papermill.

Run as ``python -m tests.benchmarks.ten_reports CHANNEL...``.
"""

from __future__ import annotations

import sys

from ytempire.editions import fan_out
from ytempire.editions.asking import Asked
from ytempire.settings import load
from ytempire.warehouse.connection import Warehouse


def main(channels: list[str]) -> int:
    """Make them, and return how many failed."""
    settings = load()
    asked = [Asked("channel_performance_summary", {"channel": one}, "daily") for one in channels]
    with Warehouse(settings) as warehouse:
        made = fan_out.make(settings, warehouse, asked, formats=("html", "data"), again=True)
    for one in made:
        if one.error is not None:
            print(f"{one.edition.folder}: {one.error}")
    return sum(one.error is not None for one in made)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
