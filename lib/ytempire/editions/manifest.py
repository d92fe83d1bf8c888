"""What an edition is made of, as a file beside it: ``manifest.json``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from ytempire.editions import made_with
from ytempire.editions.asking import Edition
from ytempire.runs import run_log
from ytempire.runs.execute import Execution
from ytempire.settings import Settings

FILE = "manifest.json"
FORMAT = 1
"""Goes up when a field changes its meaning."""
_FIELDS = {
    *("report", "question", "set", "date", "edition", "chosen", "headline", "window", "as_of"),
    *("checks", "parameters", "identity_sha256", "asked_at", "made_at", "seconds", "files"),
}
"""What is asked of a manifest: one that lacks any of it is none of ours."""


def build(
    edition: Edition,
    execution: Execution,
    said: Mapping[str, Any],
    settings: Settings,
    *,
    defaults: Mapping[str, Any],
    **more: Any,
) -> dict[str, Any]:
    """Return a manifest.

    Parameters
    ----------
    edition, execution
        What was asked for, and how it went.
    said
        The notebook's receipt, `ReportSaid.to_json`.
    settings
        Whose secrets no parameter may show.
    defaults
        The parameters of the notebook's cell, which hold where no other was given.
    more
        Fields that only the run knows: files, seconds, ...
    """
    code_version = more["code_version"]

    def shown(values: Mapping[str, Any]) -> Any:
        return json.loads(run_log.without_secrets(json.dumps(values, default=str), settings))

    return {
        "format": FORMAT,
        "report": edition.name,
        "set": edition.set_name,
        "date": edition.date.isoformat(),
        "edition": edition.folder,
        "chosen": edition.chosen,
        "subject": said.get("subject", ""),
        **{name: said[name] for name in ("headline", "window", "as_of", "sources", "checks")},
        "sources_note": said.get("sources_note", ""),
        "tables": said["tables"],
        "parameters": shown(edition.parameters),
        "effective_parameters": shown({**defaults, **edition.parameters}),
        "parameters_sha256": edition.parameters_sha256,
        "notebook_sha256": edition.notebook_sha256,
        "identity_sha256": edition.identity(code_version),
        "made_with": made_with.versions(),
        "cells_seconds": round(execution.cells.seconds, 3),
        **more,
    }


def files(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the size and SHA-256 of each file of a folder, by its path in it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != FILE:
            with path.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256")
            name = path.relative_to(folder).as_posix()
            found[name] = {"bytes": path.stat().st_size, "sha256": digest.hexdigest()}
    return found


def write(folder: Path, told: Mapping[str, Any]) -> None:
    """Write the manifest of an edition that is still a draft."""
    text = json.dumps(told, indent=1, ensure_ascii=False)
    (folder / FILE).write_text(f"{text}\n", encoding="utf-8")


def read(folder: Path) -> dict[str, Any] | None:
    """Return the manifest of a folder; None: there is none that can be read."""
    try:
        told = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    is_ours = isinstance(told, dict) and told.get("format") == FORMAT and told.keys() >= _FIELDS
    return told if is_ours else None


def every(reports: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield each edition's folder and manifest, the days that come last first."""
    for day in sorted(reports.glob("[0-9]*-[0-9]*-[0-9]*"), reverse=True):
        for folder in sorted(day.iterdir() if day.is_dir() else ()):
            told = read(folder)
            if told is not None:
                yield folder, told


def is_of(
    told: Mapping[str, Any], identity: str, since: datetime, formats: Sequence[str] = ()
) -> bool:
    """Say whether an edition is what would be made: of the same, with no less known.

    Parameters
    ----------
    told
        Its manifest.
    identity
        `Edition.identity` of what is asked for.
    since
        Instant since which nothing became known, by the product's clock.
    formats
        What it must have been made as; one that was made before formats were named has all.
    """
    if told["identity_sha256"] != identity or not {*told.get("formats", formats)} >= {*formats}:
        return False
    is_pinned = told["parameters"].get("as_of") is not None  # what was known then never changes
    return is_pinned or datetime.fromisoformat(told["asked_at"]) >= since
