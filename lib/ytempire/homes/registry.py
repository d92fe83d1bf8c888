"""Which homes there are: folders with all state, beside the default one or registered.

A home beside ``.data`` is found by its folder, ``.data-NAME``. One that was made elsewhere is
written down in ``.data-homes.json`` of the project: beside the homes and in none of them, so
that it outlives the removal of any.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from dotenv import dotenv_values

from ytempire import paths
from ytempire.settings import ENV_FILE, Settings

DEFAULT = "default"
CARD = "home.json"
"""What a home says of itself: its name, when it was made, the schema of this file."""
DEFAULT_PORT: int = Settings.model_fields["dashboard_port"].default
_MARKS = ("credentials.json", "postgres.location", "users.lock")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


class HomeRefused(ValueError):
    """There is no such home, or it may not be made or removed."""


@dataclass(frozen=True)
class Home:
    """A home.

    Attributes
    ----------
    made_at
        When `ytempire home new` made it; None for one that came to be by being used.
    is_made
        Whether there is state in it; the default home may not have come to be yet.
    is_missing
        Whether it is registered and its folder is gone.
    """

    name: str
    folder: Path
    made_at: datetime | None = None
    is_made: bool = True
    is_missing: bool = False


def is_home(folder: Path) -> bool:
    """Say whether a folder holds a home's state."""
    return (
        (folder / CARD).is_file()
        or any((folder / mark).exists() for mark in _MARKS)
        or (folder / "running").is_dir()
    )


def known() -> list[Home]:
    """Return the homes: the default one, those beside it by name, then those elsewhere.

    Raises
    ------
    HomeRefused
        If the register of homes elsewhere is damaged.
    """
    default = paths.default_home()
    found = [_described(DEFAULT, default)]
    for folder in sorted(default.parent.glob(f"{default.name}*")):
        if folder != default and folder.is_dir() and is_home(folder):
            found.append(_described(_name_beside(folder, default), folder))
    for name, place in sorted(_registered().items()):
        found.append(_described(name, Path(place)))
    once: dict[Path, Home] = {}
    for home in found:
        once.setdefault(home.folder, home)
    return list(once.values())


def of(folder: Path) -> Home:
    """Return the home in a folder, whether it is listed or not."""
    at = folder.expanduser().resolve()
    for home in known():
        if home.folder == at:
            return home
    return _described(_card(at).get("name") or at.name, at)


def find(asked: str) -> Home:
    """Return the home of a name, or of a path.

    Raises
    ------
    HomeRefused
        If there is none; the message lists those there are and says how to make one.
    """
    homes = known()
    for home in homes:
        if home.name == asked:
            return home
    if os.sep in asked or asked.startswith((".", "~")):
        at = Path(asked).expanduser().resolve()
        if is_home(at) or any(home.folder == at for home in homes):
            return of(at)
        raise HomeRefused(
            f"there is no home in {at}. Make one: ytempire home new NAME --at {asked}"
        )
    names = ", ".join(home.name for home in homes)
    make = f". Make it: ytempire home new {asked}" if _NAME.fullmatch(asked) else ""
    raise HomeRefused(f"there is no home {asked!r}; there are: {names}{make}")


def check_pattern(name: str) -> None:
    """Refuse what cannot be a home's name.

    Raises
    ------
    HomeRefused
        Saying what a name is made of.
    """
    if not _NAME.fullmatch(name):
        raise HomeRefused(
            f"{name!r} cannot be a home's name: take letters, digits, - and _, up to 64, "
            "beginning with a letter or a digit"
        )


def check_is_new(name: str) -> None:
    """Refuse a name that a home has already.

    Raises
    ------
    HomeRefused
        Saying which.
    """
    for home in known():
        if home.name == name:
            raise HomeRefused(f"there is a home {name} already: {home.folder}")


def declared_port(home: Home) -> int:
    """Return the port of a home's dashboards as its files say it, before any variable."""
    for file in (home.folder / ENV_FILE, paths.project_root() / ENV_FILE):
        try:
            told = dotenv_values(file).get("YTEMPIRE_DASHBOARD_PORT") if file.is_file() else None
            if told:
                return int(told)
        except (OSError, ValueError):
            continue
    return DEFAULT_PORT


@contextmanager
def register() -> Iterator[dict[str, str]]:
    """Give the names and folders of the homes elsewhere, to change; one process at a time."""
    with _register_file().open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        homes = _registered()
        before = dict(homes)
        yield homes
        if homes != before:
            file.truncate(0)
            file.write(json.dumps({"schema": 1, "homes": homes}, indent=2) + "\n")


def _register_file() -> Path:
    default = paths.default_home()
    return default.with_name(f"{default.name}-homes.json")


def _registered() -> dict[str, str]:
    file = _register_file()
    try:
        text = file.read_text()
        homes = json.loads(text)["homes"] if text else {}
        return {str(name): str(folder) for name, folder in homes.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise HomeRefused(
            f"the list of homes elsewhere, {file}, cannot be read ({error}). Mend it, or remove "
            "it: the homes stay, and are reached with -H and their path"
        ) from error


def _described(name: str, folder: Path) -> Home:
    at = folder.resolve()
    told = _card(at).get("made_at")
    return Home(
        name,
        at,
        made_at=datetime.fromisoformat(told) if told else None,
        is_made=is_home(at),
        is_missing=name != DEFAULT and not at.is_dir(),
    )


def _name_beside(folder: Path, default: Path) -> str:
    """Return x of ``.data-x``; another folder is called as it is, without the dot."""
    prefix = f"{default.name}-"
    plain = folder.name.startswith(prefix)
    return folder.name.removeprefix(prefix) if plain else folder.name.lstrip(".")


def _card(folder: Path) -> dict[str, Any]:
    try:
        told = json.loads((folder / CARD).read_text())
        datetime.fromisoformat(told["made_at"])
    except (OSError, ValueError, TypeError, KeyError):
        return {}
    return told if isinstance(told, dict) else {}
