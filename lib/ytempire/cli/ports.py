"""Which port the dashboards get, and what is said when another program has it."""

from __future__ import annotations

from pathlib import Path

from ytempire.homes import running
from ytempire.homes.making import is_free, next_free
from ytempire.homes.running import AlreadyRunning, Running
from ytempire.settings import Settings

TRIED = 200
"""Ports that are looked at for a free one."""


class PortTaken(RuntimeError):
    """The port that was asked for by its number is another program's."""


def already_served(home: Path) -> Running | None:
    """Return who serves this home's dashboards now; its facts hold their address."""
    return running.doing(home, "dashboards")


def refuse_second(home: Path) -> None:
    """Refuse to serve a home twice.

    Raises
    ------
    AlreadyRunning
        With the address at which it is served.
    """
    other = already_served(home)
    if other is not None:
        raise AlreadyRunning(other, told_of(other))


def told_of(other: Running) -> str:
    """Return the sentence on dashboards that are served already."""
    where = f" at {other.facts['url']}" if "url" in other.facts else ""
    return (
        f"the dashboards of this home are served already{where}, by process {other.pid} "
        f"(ytempire {other.verb}); that ends with Ctrl-C where it was typed"
    )


def check(settings: Settings, asked: int | None) -> None:
    """Refuse a port that cannot be had, before anything else is done.

    Dashboards of this home that are served already are no other program.

    Raises
    ------
    PortTaken
        As `choose` does.
    """
    if already_served(settings.home) is None:
        choose(settings, asked)


def choose(settings: Settings, asked: int | None) -> int:
    """Return the port to serve on: the one asked for, or the next free after the default.

    Raises
    ------
    PortTaken
        If the one asked for, on the command line or by YTEMPIRE_DASHBOARD_PORT, is not free.
    """
    wanted = asked or settings.dashboard_port
    if is_free(wanted):
        return wanted
    free = next_free(wanted + 1, TRIED - 1)
    if asked is None and "dashboard_port" not in settings.model_fields_set and free is not None:
        return free
    how = "--port" if asked is not None else "YTEMPIRE_DASHBOARD_PORT"
    instead = f": {how}{' ' if asked else '='}{free} is free" if free is not None else ""
    raise PortTaken(f"port {wanted} is used by another program, or is not yours to use{instead}")
