"""Looks at the home: which, whose, how large, whether it can be written."""

from __future__ import annotations

import os
import pwd
import shutil
from collections.abc import Iterator
from pathlib import Path

from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.homes import facts, registry

AREA = "home"
LITTLE_BYTES = 1_000_000_000
"""Below this the first run of a network may fill the disk."""


def place(case: Case) -> Iterator[Finding]:
    """Say which home it is, and whether it is there."""
    home = registry.of(case.home)
    if case.home.exists() and not case.home.is_dir():
        yield Finding(
            AREA,
            "folder",
            "problem",
            f"{case.home} is not a folder: name another in YTEMPIRE_HOME",
            "unset YTEMPIRE_HOME",
        )
    elif not home.is_made:
        yield Finding(AREA, "folder", "note", f"{home.name}: {home.folder}, not made yet")
    else:
        size = words.size(facts.size_of(home.folder))
        yield Finding(AREA, "folder", "ok", f"{home.name}: {home.folder}, {size}")


def rights(case: Case) -> Iterator[Finding]:
    """Say whether we may write there, and whose it is."""
    folder = _nearest(case.home)
    owner = folder.stat().st_uid
    if not os.access(folder, os.W_OK | os.X_OK) or _is_read_only(folder):
        yield Finding(
            AREA,
            "rights",
            "problem",
            f"{folder} may not be written: give yourself the right, or name another folder",
            "export YTEMPIRE_HOME=$HOME/ytempire",
        )
    elif owner != os.geteuid() and case.home.is_dir():
        name = _name_of(owner)
        yield Finding(
            AREA,
            "rights",
            "warning",
            f"{folder} belongs to {name}: what we write there, {name} may not read",
        )
    else:
        yield Finding(AREA, "rights", "ok", f"{_name_of(os.geteuid())} may write")


def space(case: Case) -> Iterator[Finding]:
    """Say how much room is left on its disk."""
    free = shutil.disk_usage(_nearest(case.home)).free
    said = f"{words.size(free)} free"
    if free < LITTLE_BYTES:
        yield Finding(AREA, "disk", "warning", f"only {said}: the next run may fill it", "df -h")
    else:
        yield Finding(AREA, "disk", "ok", said)


def others(case: Case) -> Iterator[Finding]:
    """Look for a home that wants the same port, and at the list of homes elsewhere."""
    if case.settings is None:
        return
    for other in registry.known():
        if other.is_missing:
            yield Finding(
                AREA,
                "other homes",
                "warning",
                f"{other.name}: its folder {other.folder} is gone",
                f"ytempire home remove {other.name}",
            )
        elif (
            other.is_made
            and other.folder != case.home
            and registry.declared_port(other) == case.settings.dashboard_port
        ):
            yield Finding(
                AREA,
                "other homes",
                "note",
                f"{other.name} names the same port, {case.settings.dashboard_port}: give one of "
                "them another to serve both at once",
            )


def _nearest(folder: Path) -> Path:
    """Return the folder, or the nearest above it that is there."""
    return next(one for one in (folder, *folder.parents) if one.exists())


def _is_read_only(folder: Path) -> bool:
    """Say whether the file system is mounted for reading: root may not write there either."""
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"


PROBES: tuple[Probe, ...] = (place, rights, space, others)
