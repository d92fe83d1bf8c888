"""The log of a run: one file, a line of JSON an event, written by the runner and its kernels.

Every room logs with ``logging.getLogger(__name__)`` and need not know of this one. A line is
written by one ``write`` to a file opened for appending, so processes do not mix their lines.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pythonjsonlogger.json import JsonFormatter

from ytempire.runs import secret_shapes, secret_values
from ytempire.settings import Settings

ENVIRONMENT = "YTEMPIRE_RUN_LOG"
"""Tells a kernel the log of its run, and what its lines are about."""
RUNS_KEPT = 30
"""Runs whose notebooks and logs stay; about a month of one a day, some 10 MB."""
_STEM = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{8}(\.jsonl)?")
_about: ContextVar[dict[str, str] | None] = ContextVar("about", default=None)
_LOOKS_SECRET = re.compile(
    r"(://[^\s/:@\"']*:)[^\s@\"'\\]+(?=@)"
    r"|((?:password|passwd|secret|token|[?&]key)\\?[\"']?\s*[=:]\s*\\?[\"']?)[^\s\"'\\&,;)]+",
    re.IGNORECASE,
)


def stem_of(began_at: datetime, identity: object) -> str:
    """Return what a run's folder and log are called."""
    return f"{began_at:%Y%m%dT%H%M%SZ}-{str(identity)[:8]}"


def folder_of(home: Path, stem: str, job: str | None = None) -> Path:
    """Return where the executed notebooks of a run lie; those of a job have a folder of theirs."""
    return home / "runs" / ("" if job is None else f"jobs/{job}") / stem


def path_of(home: Path, stem: str, job: str | None = None) -> Path:
    """Return where the log of a run lies; those of a job have a folder of theirs."""
    folder = "runs" if job is None else f"jobs/{job}"
    return home / "logs" / folder / f"{stem}.jsonl"


def environment(path: Path, **about: object) -> dict[str, str]:
    """Return what makes a kernel write into the log, its lines being about `about`."""
    told = {"path": str(path), "about": {name: str(value) for name, value in about.items()}}
    return {ENVIRONMENT: json.dumps(told)}


@contextmanager
def written(path: Path, settings: Settings, **about: object) -> Iterator[None]:
    """Write what is logged in this process into `path`, as long as the block."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = _Appending(path, secrets_of(settings))
    token = _about.set({name: str(value) for name, value in about.items()})
    before = _listen(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
        warnings.showwarning = before
        _about.reset(token)


@contextmanager
def about(**more: object) -> Iterator[None]:
    """Let the lines of this thread be about these as well, as long as the block."""
    token = _about.set((_about.get() or {}) | {name: str(value) for name, value in more.items()})
    try:
        yield
    finally:
        _about.reset(token)


def join() -> None:
    """Write what is logged in this process into the log that the environment names, if any."""
    told = os.environ.get(ENVIRONMENT)
    if told is None:
        return
    said = json.loads(told)
    handler = _Appending(Path(said["path"]), secrets_of(Settings()), said["about"])
    _listen(handler)


def remove_old(home: Path, keep: int = RUNS_KEPT, job: str | None = None) -> None:
    """Remove the folders and logs of all but the newest runs; other files are left alone.

    A job's runs are counted by themselves: one that runs every minute drives no other's away.
    """
    for folder in (folder_of(home, "", job), path_of(home, "", job).parent):
        ours = sorted(p for p in folder.glob("*") if _STEM.fullmatch(p.name))
        for old in ours[: max(0, len(ours) - keep)]:
            if old.is_dir():
                shutil.rmtree(old, ignore_errors=True)
            else:
                old.unlink(missing_ok=True)


def redacted(text: str, secrets: tuple[str, ...]) -> str:
    """Return `text` without the secrets, and without what looks like one."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return _LOOKS_SECRET.sub(r"\1\2***", secret_shapes.hidden(text))


def without_secrets(text: str, settings: Settings) -> str:
    """Return `text` without what the settings and the environment keep secret."""
    return redacted(text, secrets_of(settings))


def _listen(handler: logging.Handler) -> Callable[..., Any]:
    """Send the handler all warnings, and what our rooms tell; return Python's own showing."""
    logging.getLogger().addHandler(handler)
    logging.getLogger("ytempire").setLevel(logging.INFO)
    before = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *rest: Any, **more: Any) -> None:
        logging.getLogger("py.warnings").warning("%s: %s", category.__name__, message)
        before(message, category, *rest, **more)

    warnings.showwarning = show
    return before


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """Return the values that no line may hold, as they may be written."""
    long = set().union(*secret_values.by_name(settings).values())
    forms = long | {json.dumps(v)[1:-1] for v in long} | {quote(v, safe="") for v in long}
    return tuple(sorted(forms, key=len, reverse=True))


class _Appending(logging.Handler):
    """Appends a line a record."""

    def __init__(
        self, path: Path, secrets: tuple[str, ...], always: dict[str, str] | None = None
    ) -> None:
        super().__init__()
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._secrets = secrets
        self._always = always or {}
        self.setFormatter(
            JsonFormatter(
                ["at", "levelname", "message", "name"],
                rename_fields={
                    "levelname": "level",
                    "message": "event",
                    "name": "logger",
                    "exc_info": "traceback",
                },
                json_ensure_ascii=False,
            )
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record's line."""
        try:
            record.at = datetime.fromtimestamp(record.created).astimezone().isoformat()
            for name, value in (self._always | (_about.get() or {})).items():
                if not hasattr(record, name):
                    setattr(record, name, value)
            line = redacted(self.format(record), self._secrets) + "\n"
            os.write(self._file, line.encode(errors="replace"))
        except Exception:
            self.handleError(record)

    def close(self) -> None:
        """Close the file."""
        super().close()
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
