"""Folders of reports as runs leave them, without running any."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ytempire.editions import manifest

AT = datetime(2026, 1, 20, 8, tzinfo=UTC)


def put(reports: Path, day: str, edition: str, **other: Any) -> Path:
    """Write a manifest and its page; the folder's name tells report, set and channel."""
    name, *parts = edition.split(".")
    channel = next((part.removeprefix("channel-") for part in parts if "channel-" in part), None)
    folder = reports / day / edition
    folder.mkdir(parents=True)
    (folder / f"{name}.html").write_text("<p>page</p>")
    told = {
        "format": manifest.FORMAT,
        "report": name,
        "question": f"{name}: is it good?",
        "set": next((part for part in parts if "-" not in part), None),
        "date": day,
        "edition": edition,
        "chosen": {} if channel is None else {"channel": channel},
        "headline": "Revenue was $12.34.",
        "window": [day, day],
        "as_of": AT.isoformat(),
        "asked_at": AT.isoformat(),
        "parameters": {},
        "identity_sha256": "x",
        "made_at": AT.isoformat(),
        "checks": [],
        "seconds": 2.34,
        "files": {f"{name}.html": {"bytes": 11, "sha256": "x"}},
        **other,
    }
    manifest.write(folder, told)
    return folder
