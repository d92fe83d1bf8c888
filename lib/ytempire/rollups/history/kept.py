"""What is left of each day of facts, kept as Parquet so that the facts are read once.

``<folder>/<partial>/<day>-<fingerprint>.parquet``: derived, so it may be removed at any time, and
what other facts made has another name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path


class Kept:
    """The folder of what is kept.

    Parameters
    ----------
    folder
        Made where it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, partial: str, day: date, fingerprint: int) -> Path:
        """Return the file of a day, whether it is there or not."""
        return self.folder / partial / _name(day, fingerprint)

    def put(self, written: Path, file: Path) -> None:
        """Move a file that is written, and on the disk, into its place."""
        with written.open("rb") as whole:
            os.fsync(whole.fileno())
        file.parent.mkdir(parents=True, exist_ok=True)
        written.replace(file)

    def forget_others(self, partial: str, numbers: Mapping[date, int]) -> int:
        """Remove the files that other facts made; return how many."""
        current = {_name(day, number) for day, number in numbers.items()}
        others = [f for f in (self.folder / partial).glob("*.parquet") if f.name not in current]
        for file in others:
            file.unlink()
        return len(others)


def _name(day: date, fingerprint: int) -> str:
    return f"{day.isoformat()}-{fingerprint:016x}.parquet"
