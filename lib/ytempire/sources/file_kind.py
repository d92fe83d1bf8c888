"""What kind of file this is, told by its name and its first lines."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from ytempire.sources import (
    ai_usage_columns,
    money_columns,
    reporting_columns,
    snapshot_columns,
    studio_headers,
)
from ytempire.sources.file_text import FileRefused
from ytempire.sources.recorded_answers import is_recording

_FIRST_BYTES = 200_000
_ZIP = b"PK\x03\x04"
_TEXT = {".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ""}


class FileKindUnknown(FileRefused):
    """A file that is nothing that can be imported."""


def kind_of(path: Path) -> str:
    """Return the kind of a file, as ``ytempire import --kind`` names it.

    That is ``studio``, ``snapshots``, ``reporting``, ``answers``, ``statement``, ``invoice`` or
    ``ai_usage``.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileKindUnknown
        If it is none of them.
    """
    with path.open("rb") as file:
        head = file.read(_FIRST_BYTES)
        is_whole = len(head) < _FIRST_BYTES
    if head.startswith(_ZIP):
        return "studio"
    if path.suffix.lower() not in _TEXT:
        raise FileKindUnknown(
            f"{path} is no CSV, JSON or zip: nothing here reads a file called *{path.suffix}."
        )
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    # The last character may be cut in two.
    text = head.decode("utf-16" if wide else "utf-8-sig", "replace").lstrip()
    if not text:
        raise FileKindUnknown(f"{path} is empty.")
    if text[0] in "[{":
        return _of_json(path, text, is_whole=is_whole)
    return _of_table(path, text)


def _of_json(path: Path, text: str, *, is_whole: bool) -> str:
    """Tell a recorded answer from readings: by all of it, or by how a long one begins."""
    try:
        parsed = json.loads(text if is_whole else path.read_bytes())
    except (ValueError, RecursionError):
        return "snapshots"
    return "answers" if is_recording(parsed) else "snapshots"


def _of_table(path: Path, text: str) -> str:
    first = text.splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    try:
        header = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except (csv.Error, StopIteration):
        header = [first]
    names = [name.strip().removeprefix("\ufeff") for name in header]
    if reporting_columns.looks_like_one(names):
        return "reporting"
    if ai_usage_columns.looks_like_one(names):
        return "ai_usage"
    if _is_of_readings(names):
        return "snapshots"
    money = money_columns.looks_like_one(names)
    if money is not None:
        return money
    if studio_headers.read_header(names).kind != studio_headers.UNKNOWN:
        return "studio"
    folded = {snapshot_columns.fold(name) for name in names}
    known = {**snapshot_columns.CHANNEL_NAMES, **snapshot_columns.NAMES}
    told = [ours for ours, spellings in known.items() if folded & set(spellings)]
    if len(told) > 1:
        return "snapshots"
    raise FileKindUnknown(
        f"{path} begins with {first[:80]!r}: that is no header of YouTube Studio, of the Reporting "
        "API, of readings, statements, invoices or an AI vendor's usage. Say what it is with "
        "--kind, and name its columns with --map."
    )


def _is_of_readings(names: list[str]) -> bool:
    try:
        snapshot_columns.recognise(names)
    except snapshot_columns.ColumnsUnknown:
        return False
    return True
