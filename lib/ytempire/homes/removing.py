"""Removes a home with all that it holds, and nothing else."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path

from ytempire import paths
from ytempire.homes import registry, running
from ytempire.homes.registry import CARD, Home, HomeRefused
from ytempire.homes.running import AlreadyRunning
from ytempire.warehouse import cluster

_LAST = ("postgres.location", CARD)
"""By these an interrupted removal is known for a home, and can be finished."""


def check(home: Home) -> None:
    """Refuse a home that may not be removed, or not now.

    Raises
    ------
    HomeRefused
        If it is none, or holds what is not its own.
    AlreadyRunning
        If something runs in it.
    """
    if home.is_missing:
        return
    if not home.is_made:
        raise HomeRefused(f"there is no home in {home.folder}: nothing is to be removed")
    if paths.project_root().is_relative_to(home.folder):
        raise HomeRefused(f"{home.folder} holds the project: it is not removed")
    link = _link_to(home)
    if link is not None:
        raise HomeRefused(
            f"{link} is a link to {home.folder}: remove the link, then ytempire home remove "
            f"{home.folder}"
        )
    if not _is_all_ours(home):
        raise HomeRefused(
            f"{home.folder} was not made by ytempire home new, and other things may lie in it: "
            "remove by hand what you do not need"
        )
    for other in registry.known():
        if other.folder != home.folder and other.folder.is_relative_to(home.folder):
            raise HomeRefused(f"the home {other.name} lies in {home.folder}: remove it first")
        if _share_data(home, other):
            raise HomeRefused(
                f"the homes {home.name} and {other.name} name the same data, "
                f"{cluster.folder_of(home.folder)}: remove postgres.location from one of them"
            )
    busy = running.now(home.folder)
    if busy:
        first = busy[0]
        raise AlreadyRunning(
            first,
            f"process {first.pid} (ytempire {first.verb}) runs in {home.folder}: end it first, "
            "with Ctrl-C where it was started",
        )


def remove(home: Home) -> list[str]:
    """Stop a home's server and remove all that is its own; return sentences on what stays.

    Raises
    ------
    HomeRefused, AlreadyRunning
        As `check` does.
    ytempire.warehouse.errors.InUse
        If a process uses its database.
    """
    check(home)
    stays: list[str] = []
    if not home.is_missing:
        with ExitStack() as held:
            if cluster.folder_of(home.folder).is_dir():
                held.enter_context(cluster.closed(home.folder))
            left = cluster.remove(home.folder)
            if left is not None:
                stays.append(f"{left} stays: the home names it, but it is not of our making")
            _empty(home)
            try:
                home.folder.rmdir()
            except OSError as error:  # where something is mounted
                stays.append(f"the folder {home.folder} stays, empty: {error.strerror}")
    with registry.register() as elsewhere:
        for name in [n for n, at in elsewhere.items() if Path(at).resolve() == home.folder]:
            del elsewhere[name]
    return stays


def _is_all_ours(home: Home) -> bool:
    """Say whether nothing but a home's state lies in a folder: it was made for that."""
    default = paths.default_home()
    beside = home.folder.parent == default.parent and home.folder.name.startswith(default.name)
    return beside or (home.folder / CARD).is_file()


def _empty(home: Home) -> None:
    for entry in home.folder.iterdir():
        if entry.name not in _LAST:
            _delete(entry)
    for name in _LAST:
        (home.folder / name).unlink(missing_ok=True)


def _delete(entry: Path) -> None:
    """Remove a file, a link (not what it names) or a folder, in which links are not followed."""
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink()


def _link_to(home: Home) -> Path | None:
    """Return the link by which a home beside the default one is found, if it is one."""
    default = paths.default_home()
    for place in [default, *default.parent.glob(f"{default.name}-*")]:
        if place.is_symlink() and place.resolve() == home.folder:
            return place
    return None


def _share_data(home: Home, other: Home) -> bool:
    outside = cluster.folder_of(home.folder)
    elsewhere = home.folder not in {other.folder, outside.parent}
    return elsewhere and cluster.folder_of(other.folder) == outside
