"""Copies an edition into a folder, where it appears whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from ytempire.delivery.edition import MANIFEST, Edition
from ytempire.delivery.message import DeliveryFailed

DRAFTS = ".drafts"
_TRIES = 3
Place = Callable[[Path, Path], None]
"""Puts a finished folder in place of what lies there, in one step where the disk can."""


def copy(edition: Edition, folder: Path, place: Place) -> str:
    """Copy an edition to ``<folder>/<day>/<name>`` and return what was done.

    Parameters
    ----------
    edition
        What is copied.
    folder
        It must be there.
    place
        Puts the finished copy in place.

    Raises
    ------
    DeliveryFailed
        If the folder is missing, full or may not be written.
    """
    if not folder.is_dir():
        raise DeliveryFailed(
            "its folder is not there: make it, or mount the share that it lies on", may_pass=True
        )
    target = folder / edition.name
    draft = folder / DRAFTS / uuid4().hex
    try:
        if _is_the_same(edition.folder, target):
            return "it lay there already"
        try:
            _copy_whole(edition, draft / "edition")
            place(draft / "edition", target)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    except OSError as error:  # shutil's own error tells of several files
        why = error.strerror or type(error).__name__
        raise DeliveryFailed(f"it cannot be written to its folder: {why}", may_pass=True) from error
    return "copied"


def _copy_whole(edition: Edition, draft: Path) -> None:
    """Copy a folder that may be exchanged for another one meanwhile."""
    for _ in range(_TRIES):
        before = edition.folder.stat().st_ino
        shutil.rmtree(draft, ignore_errors=True)
        try:
            shutil.copytree(edition.folder, draft)
        except OSError:
            if edition.folder.exists() and edition.folder.stat().st_ino != before:
                continue  # its files went away with it
            raise
        if edition.folder.stat().st_ino == before:
            return
    raise DeliveryFailed(
        "the report was made anew each time that it was being copied", may_pass=True
    )


def _is_the_same(one: Path, other: Path) -> bool:
    """Say whether a copy of it lies there: of a process that died before it could note it."""
    try:
        return (one / MANIFEST).read_bytes() == (other / MANIFEST).read_bytes()
    except FileNotFoundError:
        return False
