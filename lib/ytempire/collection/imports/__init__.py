"""Loads files that others made: one module a kind of file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ytempire.collection.imports import ai_usage, answers, money, reporting, snapshots, studio
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources.file_kind import FileKindUnknown, kind_of
from ytempire.sources.file_text import FileRefused
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

SNAPSHOTS = "snapshots"
KINDS: dict[str, Callable[[Warehouse, Path, ImportOptions], PipelineResult]] = {
    "studio": studio.load_file,
    SNAPSHOTS: snapshots.load_file,
    "reporting": reporting.load_file,
    "answers": answers.load_file,
    "statement": money.load_statements,
    "invoice": money.load_invoices,
    ai_usage.KIND: ai_usage.load_file,
}
"""Kind of file -> what loads one."""

ANSWERS = "answers"
UNKNOWN = "unknown"
"""Kind of a file that is none of them."""

REFUSALS = (StudioFileRefused, FileRefused)
"""A file refused whole for what is in it."""


def load(
    warehouse: Warehouse, kind: str | None, path: Path, options: ImportOptions
) -> PipelineResult:
    """Load one file; a file that is refused is remembered with the reason.

    Parameters
    ----------
    kind
        One of `KINDS`; None asks the file.

    Raises
    ------
    StudioFileRefused, FileRefused
        If the file cannot be read as one of its kind; the message says what to do.
    ImportRefused
        If an option is missing or wrong; nothing is remembered.
    FileNotFoundError
        If there is no such file.
    """
    try:
        kind = kind or _kind_of(path, options)
        return KINDS[kind](warehouse, path, options)
    except REFUSALS as refused:
        if path.is_file():
            _remember(warehouse, kind or UNKNOWN, path, options, refused)
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
    """Load every file below a folder; one that is refused does not stop the others.

    By name, and recorded answers last, in the order of `answers.in_order`.

    Parameters
    ----------
    kind
        One kind for all; None asks each file.
    """
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    kinds: dict[Path, str] = {}
    for path in paths:
        with suppress(FileKindUnknown):  # it is refused when it is loaded
            kinds[path] = kind or _kind_of(path, options)
    recordings = [path for path in paths if kinds.get(path) == ANSWERS]
    others = [path for path in paths if kinds.get(path) != ANSWERS]
    for path in [*others, *sorted(recordings, key=answers.in_order)]:
        try:
            yield FileResult(path, load(warehouse, kinds.get(path), path, options))
        except REFUSALS as refused:
            yield FileResult(path, refusal=str(refused))


def _kind_of(path: Path, options: ImportOptions) -> str:
    # Only readings of others have columns to be named.
    return SNAPSHOTS if options.mapping else kind_of(path)


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
