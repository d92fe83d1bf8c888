"""Loads files that others made: one module a kind of file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ytempire.collection.imports import snapshots, studio
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources.snapshots import SnapshotFileRefused
from ytempire.sources.studio_files import StudioFileRefused
from ytempire.warehouse import imported_files
from ytempire.warehouse.connection import Warehouse

__all__ = [
    "KINDS",
    "REFUSALS",
    "FileResult",
    "ImportOptions",
    "ImportRefused",
    "kind_of",
    "load",
    "load_folder",
]

KINDS: dict[str, Callable[[Warehouse, Path, ImportOptions], PipelineResult]] = {
    "studio": studio.load_file,
    "snapshots": snapshots.load_file,
}
"""Kind of file -> what loads one."""

REFUSALS = (StudioFileRefused, SnapshotFileRefused)
"""A file refused whole for what is in it."""


def load(warehouse: Warehouse, kind: str, path: Path, options: ImportOptions) -> PipelineResult:
    """Load one file; a file that is refused is remembered with the reason.

    Raises
    ------
    StudioFileRefused, SnapshotFileRefused
        If the file cannot be read as one of its kind; the message says what to do.
    ImportRefused
        If an option is missing or wrong; nothing is remembered.
    FileNotFoundError
        If there is no such file.
    """
    try:
        return KINDS[kind](warehouse, path, options)
    except REFUSALS as refused:
        if path.is_file():
            _remember(warehouse, kind, path, options, refused)
        raise


@dataclass(frozen=True)
class FileResult:
    """What became of one file of a folder: a result, or why it was refused."""

    path: Path
    result: PipelineResult | None = None
    refusal: str | None = None


def load_folder(
    warehouse: Warehouse, kind: str | None, folder: Path, options: ImportOptions
) -> Iterator[FileResult]:
    """Load every file below a folder, by name; one that is refused does not stop the others.

    Parameters
    ----------
    kind
        One kind for all; None asks each file.
    """
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            yield FileResult(path, load(warehouse, kind or kind_of(path), path, options))
        except REFUSALS as refused:
            yield FileResult(path, refusal=str(refused))


def kind_of(path: Path) -> str:
    """Return the kind of a file, told by its name and its first lines.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    """
    raise NotImplementedError


def _remember(
    warehouse: Warehouse, kind: str, path: Path, options: ImportOptions, refused: Exception
) -> None:
    with path.open("rb") as file:
        source_ref = hashlib.file_digest(file, "sha256").hexdigest()
    refusal = imported_files.ImportedFile(
        kind,
        source_ref,
        path.name,
        form=getattr(refused, "kind", None),
        refusal=str(refused).replace(str(path), path.name),
        options=options.to_json(),
    )
    with warehouse.transaction("writer") as connection:
        imported_files.keep(connection, refusal)
