"""Looks at variables, files of settings, keys, consents and the network's file."""

from __future__ import annotations

import difflib
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from dotenv.parser import parse_stream
from pydantic import ValidationError

from ytempire import clock, parameters, paths
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe, State
from ytempire.settings import ENV_FILE, Settings, SettingsRefused, load

AREA = "settings"
ONLY_IN_THE_ENVIRONMENT = ("YTEMPIRE_CLOCK_URL", "YTEMPIRE_PROJECT", "YTEMPIRE_SIMULATOR_FAULTS")
"""Read where no file of settings is."""
_EDIT = "${EDITOR:-vi}"


def known_variables() -> set[str]:
    """Return the names that mean something."""
    fields = {f"YTEMPIRE_{name.upper()}" for name in Settings.model_fields}
    return fields | set(ONLY_IN_THE_ENVIRONMENT)


def files(home: Path) -> list[Path]:
    """Return the files of settings that are there, the project's first."""
    return [f for f in (paths.project_root() / ENV_FILE, home / ENV_FILE) if f.is_file()]


def _readable(home: Path) -> Iterator[Path]:
    """Yield those that are text; `values` tells of the others."""
    for file in files(home):
        try:
            file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        yield file


def values(case: Case) -> Iterator[Finding]:
    """Say what of the settings is refused, or that they can be read."""
    try:
        load()
    except ValidationError as error:
        for wrong in error.errors():
            name = f"YTEMPIRE_{'_'.join(map(str, wrong['loc'])).upper()}"
            said_in = [f for f in _readable(case.home) if name in dict(_assignments(f))]
            where = f" (in {said_in[-1]})" if said_in and name not in os.environ else ""
            mend = f"unset {name}" if name in os.environ else f"{_EDIT} {_quoted(said_in)}"
            yield Finding(AREA, name, "problem", f"{wrong['msg']}{where}", mend.strip())
    except SettingsRefused as error:
        yield Finding(AREA, "files", "problem", str(error), f"{_EDIT} {_quoted(files(case.home))}")
    else:
        told = ", ".join(str(file) for file in files(case.home)) or "none"
        yield Finding(AREA, "files", "ok", f"read: {told}")


def variables(case: Case) -> Iterator[Finding]:
    """Name the variables that are set, and those that mean nothing or stand in vain."""
    known = known_variables()
    set_here = {n: "the environment" for n, v in os.environ.items() if v and _is_ours(n)}
    for file in _readable(case.home):
        for name, value in _assignments(file):
            if value and _is_ours(name):
                set_here.setdefault(name, str(file))
            if name in ONLY_IN_THE_ENVIRONMENT:
                yield Finding(
                    AREA, name, "warning", f"is not read from {file}: export it instead",
                    f"{_EDIT} {shlex.quote(str(file))}",
                )  # fmt: skip
    for name, where in sorted(set_here.items()):
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            meant = f". Did you mean {near[0]}?" if near else ""
            mend = f"unset {name}" if name in os.environ else f"{_EDIT} {shlex.quote(where)}"
            yield Finding(
                AREA, name, "warning", f"means nothing, and is set in {where}{meant}", mend
            )
    named = [name for name in sorted(set_here) if name in known]
    yield Finding(AREA, "variables", "ok", f"set: {', '.join(named) or 'none'}")


def env_files(case: Case) -> Iterator[Finding]:
    """Look at the files themselves: who may read them, lines that say nothing."""
    for file in files(case.home):
        if file.stat().st_mode & 0o077:
            yield Finding(
                AREA, file.name, "warning", f"others may read {file}, where keys stand",
                f"chmod 600 {shlex.quote(str(file))}",
            )  # fmt: skip
    for file in _readable(case.home):
        with file.open(encoding="utf-8") as stream:
            broken = [b.original.line for b in parse_stream(stream) if b.error]
        if broken:
            yield Finding(
                AREA, file.name, "warning",
                f"line {broken[0]} of {file} is no NAME=value and is passed over",
                f"{_EDIT} {shlex.quote(str(file))}",
            )  # fmt: skip


def network(case: Case) -> Iterator[Finding]:
    """Look at the file that names the channels, and whether keys and channels go together."""
    file = parameters.network_file(case.home)
    try:
        named = parameters.network(case.home)
    except parameters.ParameterError as error:
        yield Finding(AREA, "network", "problem", str(error), f"{_EDIT} {shlex.quote(str(file))}")
        return
    count = len(named.channels)
    channels = f"{count} channels" if count != 1 else "1 channel"
    yield Finding(AREA, "network", "ok", f"{channels} named in {file}")
    if case.settings is None or case.settings.google_api_endpoint:
        return
    if count and case.settings.youtube_api_key is None:
        yield Finding(
            AREA, "API key", "problem",
            f"{channels} named, but YTEMPIRE_YOUTUBE_API_KEY is not set",
            f"{_EDIT} {shlex.quote(str(_own_file(case)))}",
        )  # fmt: skip
    if not count and case.settings.youtube_api_key is not None:
        yield Finding(
            AREA, "API key", "problem",
            f"YTEMPIRE_YOUTUBE_API_KEY is set, but {file} names no channel",
            f"{_EDIT} {shlex.quote(str(file))}",
        )  # fmt: skip


def consents(case: Case) -> Iterator[Finding]:
    """Look at the file of the owners' consents."""
    if case.settings is None or case.settings.oauth_file is None:
        return
    from ytempire.sources.errors import SourceError
    from ytempire.sources.owner_consent import read_consents

    file = case.settings.oauth_file
    try:
        held = read_consents(file)
    except SourceError as error:
        said = str(error)
        tool = "chmod 600" if "chmod 600" in said else _EDIT
        yield Finding(AREA, "consents", "problem", said, f"{tool} {shlex.quote(str(file))}")
        return
    missing = [c.id for c in parameters.network(case.home).channels if c.id not in held]
    lacking = f"; none for {', '.join(missing[:3])}" if missing else ""
    state: State = "note" if missing else "ok"
    yield Finding(AREA, "consents", state, f"of {len(held)} channels in {file}{lacking}")


def until(case: Case) -> Iterator[Finding]:
    """Look at an end of collecting that is over."""
    end = case.settings.collect_until if case.settings else None
    if end is not None and end < clock.wall_now():
        yield Finding(
            AREA, "YTEMPIRE_COLLECT_UNTIL", "note",
            f"was {words.age(end, clock.wall_now())}: one round is made",
        )  # fmt: skip


def _assignments(file: Path) -> list[tuple[str, str]]:
    with file.open(encoding="utf-8") as stream:
        return [(b.key, b.value or "") for b in parse_stream(stream) if b.key and not b.error]


def _own_file(case: Case) -> Path:
    """Return the file in which a setting of this home belongs."""
    own = case.home / ENV_FILE
    return own if own.is_file() else paths.project_root() / ENV_FILE


def _is_ours(name: str) -> bool:
    return name.startswith("YTEMPIRE_") and not name.startswith("_")


def _quoted(chosen: list[Path]) -> str:
    return " ".join(shlex.quote(str(file)) for file in chosen)


PROBES: tuple[Probe, ...] = (values, variables, env_files, network, consents, until)
