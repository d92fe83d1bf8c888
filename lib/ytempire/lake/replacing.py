"""Puts a written file in the place of a day's file: the old one stays beside it meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

_PARTIAL = ".partial"
_BEFORE = ".before"


@contextmanager
def temporary(file: Path) -> Iterator[Path]:
    """Give a name beside `file` to write to; what is left there is removed at the end."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.{os.getpid()}{_PARTIAL}")
    try:
        yield partial
    finally:
        partial.unlink(missing_ok=True)


class Replacement:
    """A file, and what takes its place: the old file or the new one is whole there at any moment.

    Parameters
    ----------
    file
        The file of a day, whether it is there or not.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._before = _before(file)

    def put(self, partial: Path) -> None:
        """Put a written file in place; the old one lies beside it from now on."""
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        if self._file.exists():
            os.link(self._file, self._before)
        partial.replace(self._file)
        _sync_folders(self._file)

    @contextmanager
    def taken_back_on_error(self) -> Iterator[None]:
        """Bring the old file back if what is inside fails; to be left before the commit."""
        try:
            yield
        except BaseException:
            if self._before.exists():
                self._before.replace(self._file)
                _sync_folders(self._file)
            raise

    def settle(self) -> None:
        """Remove the old file: the new one is recorded."""
        self._before.unlink(missing_ok=True)


@contextmanager
def replacing(file: Path) -> Iterator[Replacement]:
    """Give a `Replacement` around the transaction that records it.

    Nobody knows whether a commit that was not answered took effect. So an error there, as a
    kill does, leaves both files, and `recover` tells by the record which of them counts.
    """
    replacement = Replacement(file)
    yield replacement
    replacement.settle()


def recover(observations: Path, is_current: Callable[[date, Path], bool]) -> list[date]:
    """Clear what exports left that did not end; nobody else may be writing.

    Parameters
    ----------
    observations
        The folder of the days.
    is_current
        Says whether a file is the one that is recorded for a day.

    Returns
    -------
    list
        Days whose old file was brought back.
    """
    for left in observations.glob(f"day=*/*{_PARTIAL}"):
        left.unlink()
    restored = []
    for before in sorted(observations.glob(f"day=*/*{_BEFORE}")):
        file = before.with_name(before.name.removesuffix(_BEFORE))
        day = date.fromisoformat(file.parent.name.removeprefix("day="))
        if not is_current(day, file) and is_current(day, before):
            before.replace(file)
            restored.append(day)
        else:
            before.unlink()
    return restored


def _before(file: Path) -> Path:
    return file.with_name(file.name + _BEFORE)


def _sync_folders(file: Path) -> None:
    for folder in (file.parent, file.parent.parent):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
