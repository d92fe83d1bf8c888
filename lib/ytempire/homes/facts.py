"""What is in a home: whose facts, how many, how large, and what runs there."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import psycopg

from ytempire.homes import registry, running
from ytempire.homes.registry import Home
from ytempire.homes.running import Running
from ytempire.settings import Settings
from ytempire.warehouse import cluster, queries
from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Facts:
    """What was found in a home.

    Attributes
    ----------
    port
        On which its dashboards are served, or would be.
    network, videos, readings, last_run_at
        As the warehouse tells them; None where there is none yet, or `trouble` says why not.
    trouble
        Why the warehouse could not be asked.
    """

    size_bytes: int
    port: int | None = None
    runs: list[Running] = field(default_factory=list)
    network: str | None = None
    videos: int | None = None
    readings: int | None = None
    last_run_at: datetime | None = None
    trouble: str | None = None


def look(home: Home) -> Facts:
    """Return what is in a home; it is changed by nothing, and nothing is made."""
    size, runs = size_of(home.folder), running.now(home.folder)
    if home.is_missing:
        return Facts(size, trouble=f"{home.folder} is not there")
    try:
        settings = Settings(home=home.folder)
    except ValueError as error:
        return Facts(size, registry.declared_port(home), runs, trouble=_first_line(error))
    served = [one.facts["port"] for one in runs if "port" in one.facts and one.what == "dashboards"]
    port = served[0] if served else settings.dashboard_port
    if cluster.is_wanting(settings):
        lost = cluster.is_lost(home.folder)
        gone = f"its data in {cluster.folder_of(home.folder)} is gone" if lost else None
        return Facts(size, port, runs, trouble=gone)
    try:
        with Warehouse(settings) as warehouse, warehouse.connect("reader") as connection:
            told = connection.execute(queries.text_of("status/home").encode()).fetchone()
    except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
        return Facts(size, port, runs)
    except (RuntimeError, OSError, psycopg.Error) as error:
        return Facts(size, port, runs, trouble=_first_line(error))
    assert told is not None
    network, videos, readings, last = told
    return Facts(size, port, runs, network, videos, readings, last)


def size_of(home: Path) -> int:
    """Return the bytes that a home takes on the disk, with data that lies outside of it."""
    total = _size(home)
    outside = cluster.folder_of(home)
    return total if outside.parent == home else total + _size(outside)


def _size(folder: Path) -> int:
    total = 0
    left = [str(folder)]
    while left:
        try:
            with os.scandir(left.pop()) as entries:
                for entry in entries:
                    total += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        left.append(entry.path)
        except OSError:  # gone meanwhile, or not ours to read
            continue
    return total


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
