"""Room on the disk: looked at before a database is made, and told when it was full."""

from __future__ import annotations

import shutil
from pathlib import Path

from ytempire.warehouse.errors import NoSpace

MEGABYTE = 1_000_000
FOR_A_NEW_DATABASE = 300 * MEGABYTE
"""A new cluster with our schema takes 45 MB; the rest is for its write-ahead log and first days."""
FOR_THE_SIMULATED_NETWORK = 1000 * MEGABYTE
"""What a first run of the whole simulated network leaves, its factory's database included."""
FULL_BELOW = 20 * MEGABYTE
"""PostgreSQL cannot make its next segment of write-ahead log (16 MB) with less."""


def free_bytes(folder: Path) -> int:
    """Return what this user may still write where `folder` is, or is going to be."""
    for place in [folder, *folder.parents]:
        if place.exists():
            return shutil.disk_usage(place).free
    return 0


def is_full(folder: Path) -> bool:
    """Say whether the database cannot go on where `folder` is."""
    return free_bytes(folder) < FULL_BELOW


def require(folder: Path, needed: int, what: str = "a new database") -> None:
    """Refuse to begin what has no room.

    Raises
    ------
    NoSpace
        With the folder, what is free there and what is needed.
    """
    free = free_bytes(folder)
    if free < needed:
        raise NoSpace(
            f"{what} needs {needed // MEGABYTE} MB in {folder}, and {free // MEGABYTE} MB "
            "are free there. Free space, or name a folder on another disk in YTEMPIRE_HOME"
        )


def full(folder: Path) -> str:
    """Return the sentence on a disk that became full; what was not finished is rolled back."""
    return (
        f"the disk is full: {free_bytes(folder) // MEGABYTE} MB are free in {folder}. Free some "
        "space there and run the same command again: what was stored is kept, and what was not "
        "finished is done again"
    )
