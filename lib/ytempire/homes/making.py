"""Makes a home: a folder with a card, settings and a network of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
from collections.abc import Container
from pathlib import Path

from ytempire import clock, paths
from ytempire.homes import registry
from ytempire.homes.registry import CARD, Home, HomeRefused
from ytempire.settings import ENV_FILE

_ASSIGNMENT = re.compile(r"^#? ?(YTEMPIRE_[A-Z_]+)=")
_OPENING = """\
# Settings of the home {name}. They go before those of the project's .env, and after variables
# of the environment. `NAME=` with nothing behind it unsets what the project's .env says.
# A relative path counts from this folder.
"""


def new(name: str, at: Path | None = None, port: int | None = None) -> Home:
    """Make a home beside the default one, or in the folder `at`, and return it.

    Parameters
    ----------
    name
        Letters, digits, ``-`` and ``_``.
    at
        A folder that is not there yet, or is empty.
    port
        Of its dashboards; default: the next that no home names and nobody listens on.

    Raises
    ------
    HomeRefused
        If the name is taken or none, or the folder is not empty.
    """
    registry.check_pattern(name)
    default = paths.default_home()
    folder = (at.expanduser() if at else default.with_name(f"{default.name}-{name}")).resolve()
    with registry.register() as elsewhere:
        registry.check_is_new(name)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise HomeRefused(f"{folder} is there already and not empty: name another folder")
        chosen = port or free_port({registry.declared_port(home) for home in registry.known()})
        folder.mkdir(parents=True, exist_ok=True)
        _write_settings(folder / ENV_FILE, name, chosen)
        shutil.copyfile(paths.parameters() / "network.yaml", folder / "network.yaml")
        card = {"schema": 1, "name": name, "made_at": clock.wall_now().isoformat()}
        (folder / CARD).write_text(json.dumps(card, indent=2) + "\n")
        if at is not None:
            elsewhere[name] = str(folder)
    return registry.of(folder)


def free_port(taken: set[int]) -> int:
    """Return the next port after the default one that is not taken and can be listened on."""
    found = next_free(registry.DEFAULT_PORT + 1, 999, taken)
    if found is None:
        raise HomeRefused("no free port was found: name one with --port")
    return found


def next_free(first: int, tried: int, taken: Container[int] = ()) -> int | None:
    """Return the first of `tried` ports that is not taken and can be listened on, if any."""
    ports = range(first, min(first + tried, 65536))
    return next((port for port in ports if port not in taken and is_free(port)), None)


def is_free(port: int) -> bool:
    """Say whether nobody listens on a port of this machine."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _write_settings(file: Path, name: str, port: int) -> None:
    """Write every setting of .env.example as a comment, but for the port."""
    kept = [_OPENING.format(name=name)]
    comments: list[str] = []
    for line in (paths.project_root() / ".env.example").read_text().splitlines():
        named = _ASSIGNMENT.match(line)
        if named is None:
            comments = [*comments, line] if line.startswith("#") else []
            continue
        setting = f"# {line.removeprefix('#').strip()}"
        if named[1] == "YTEMPIRE_DASHBOARD_PORT":
            setting = f"YTEMPIRE_DASHBOARD_PORT={port}"
        if named[1] != "YTEMPIRE_HOME":
            kept.append("\n".join([*comments, setting, ""]))
        comments = []
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new_file:
        new_file.write("\n".join(kept))
