"""The verbs about homes: list, new, remove."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli.answer import give, json_option, wants_json
from ytempire.cli.columns import aligned
from ytempire.cli.groups import Group

if TYPE_CHECKING:
    from ytempire.homes.facts import Facts
    from ytempire.homes.registry import Home


@click.group(cls=Group)
def home() -> None:
    r"""List, make and remove homes: folders that hold all state of a network.

    A home holds a database, passwords, settings (.env), the channels (network.yaml), executed
    notebooks and logs. Two homes are two networks, and may run side by side. `.data` is the
    home `default`. Choose another for one command with -H, or for all with YTEMPIRE_HOME.

    \b
    Examples:
      ytempire home new real
      ytempire -H real run
      ytempire home list
      ytempire home remove real
    """


@home.command("list")
@json_option
def list_() -> None:
    r"""List the homes: network, size, port, what runs there, last run.

    The current one is marked with a star. Found are the folders `.data*` of the project, those
    made elsewhere with --at, and the one that YTEMPIRE_HOME names.

    \b
    Examples:
      ytempire home list
      ytempire home list --json
    """
    from concurrent.futures import ThreadPoolExecutor

    from ytempire.homes import facts, registry
    from ytempire.settings import chosen_home

    homes = registry.known()
    current = registry.of(chosen_home())
    if current.folder not in {one.folder for one in homes}:
        homes.append(current)
    with ThreadPoolExecutor(4) as threads:  # each may have to start its database
        looked = list(threads.map(facts.look, homes))
    told = [_told(one, found, current) for one, found in zip(homes, looked, strict=True)]
    give(_table(told), homes=told)


@home.command()
@click.argument("name")
@click.option("--at", type=click.Path(path_type=Path), help="Folder; default .data-NAME.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="Port of its dashboards; default: the next free one.",
)
@json_option
def new(name: str, at: Path | None, port: int | None) -> None:
    r"""Make the home NAME, with settings and a network of its own to edit.

    It gets a file .env, which only you may read, and a copy of network.yaml. The database is
    made when the home is used first.

    \b
    Examples:
      ytempire home new real
      ytempire home new archive --at /srv/archive --port 8900
    """
    from ytempire.homes import making, registry

    made = making.new(name, at, port)
    chosen = registry.declared_port(made)
    give(
        f"home {made.name}: {made.folder}\n"
        f"  settings and keys: {made.folder / '.env'} (dashboards on port {chosen})\n"
        f"  your channels:     {made.folder / 'network.yaml'}\n"
        f"next: ytempire -H {made.name} run",
        name=made.name,
        folder=made.folder,
        port=chosen,
    )


@home.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
def remove(name: str, yes: bool) -> None:
    r"""Remove the home NAME (or a path) with its database, reports and logs.

    Says what would be lost and asks, unless --yes is given. A home in which something runs is
    not removed. Data of a PostgreSQL server of yours stays on that server.

    \b
    Examples:
      ytempire home remove trial
      ytempire home remove trial --yes --json
    """
    from ytempire.homes import facts, registry, removing

    found = registry.find(name)
    removing.check(found)
    lost = facts.look(found)
    sentence = f"home {found.name} ({found.folder}): {_loss(found, lost)}"
    if not yes:
        if wants_json() or not sys.stdin.isatty():
            raise click.UsageError(f"{sentence} would be lost. Say so with --yes")
        click.confirm(f"{sentence} will be lost. Remove it?", abort=True)
    stays = removing.remove(found)
    give(
        "\n".join([f"removed home {found.name}", *stays]),
        name=found.name,
        folder=found.folder,
        size_bytes=lost.size_bytes,
        stays=stays,
    )


def _loss(found: Home, lost: Facts) -> str:
    from ytempire.diagnosis import words

    if found.is_missing:
        return "its folder is gone already; only its name"
    parts = [words.size(lost.size_bytes)]
    if lost.network is not None:
        parts.append(f"network {lost.network}")
    if lost.videos is not None and lost.readings is not None:
        parts.append(f"{lost.videos:,} videos, {lost.readings:,} readings")
    return ", ".join(parts)


def _told(one: Home, found: Facts, current: Home) -> dict[str, Any]:
    return {
        "name": one.name,
        "folder": one.folder,
        "is_current": one.folder == current.folder,
        "is_made": one.is_made,
        "is_missing": one.is_missing,
        "made_at": one.made_at,
        "network": found.network,
        "videos": found.videos,
        "readings": found.readings,
        "size_bytes": found.size_bytes,
        "dashboard_port": found.port,
        "running": [{"what": r.what, "pid": r.pid, "since": r.since} for r in found.runs],
        "last_run_at": found.last_run_at,
        "trouble": found.trouble,
    }


def _table(homes: list[dict[str, Any]]) -> str:
    from ytempire import clock
    from ytempire.diagnosis import words

    now = clock.wall_now()
    rows = [("", "HOME", "NETWORK", "SIZE", "PORT", "RUNNING", "LAST RUN", "FOLDER")]
    for one in homes:
        state = "missing" if one["is_missing"] else "not made yet"
        if one["is_made"] and not one["is_missing"]:
            state = one["network"] or ("?" if one["trouble"] else "empty")
        rows.append(
            (
                "*" if one["is_current"] else "",
                one["name"],
                state,
                words.size(one["size_bytes"]),
                str(one["dashboard_port"] or "-"),
                ", ".join(r["what"] for r in one["running"]) or "-",
                words.age(one["last_run_at"], now) if one["last_run_at"] else "-",
                str(one["folder"]),
            )
        )
    lines = aligned(rows)
    lines += [f"{one['name']}: {one['trouble']}" for one in homes if one["trouble"]]
    return "\n".join(lines)
