"""The verbs about users: who may come in to the dashboards, and what they may do there."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

import click

from ytempire.cli.alerts_acting import warehouse
from ytempire.cli.answer import give, json_option
from ytempire.cli.groups import Group

if TYPE_CHECKING:
    from ytempire.identity.users import UserRole

_ROLES = ("viewer", "operator", "admin")


@click.group(cls=Group)
def users() -> None:
    r"""Say who may come in to the dashboards, and what they may do there.

    Without users the dashboards are for this machine alone: whoever has the address that
    `make run` prints is in. With users everybody signs in. A viewer sees; an operator acts on
    alerts too; an admin is an operator who looks after the users. Each change holds at once.

    \b
    Examples:
      ytempire users add mara --role operator
      ytempire users list
      ytempire users remove mara
    """


@users.command()
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice(_ROLES),
    default="viewer",
    show_default=True,
    help="What they may do: see, act on alerts too, look after the users as well.",
)
@json_option
def add(name: str, role: UserRole) -> None:
    r"""Add a user; the password is asked for, or is a line of standard input.

    \b
    Examples:
      ytempire users add mara --role operator
      pass show dashboards/mara | ytempire users add mara
    """
    from ytempire.identity import users as known

    with warehouse() as opened:
        known.add(opened, name, role, _password(), actor=getpass.getuser())
    give(f"{name.strip().lower()} may come in as {role}", name=name.strip().lower(), role=role)


@users.command("list")
@json_option
def list_() -> None:
    r"""List the users: what they may do, and when they last came in.

    \b
    Examples:
      ytempire users list
      ytempire users list --json
    """
    from ytempire.identity import users as known

    with warehouse() as opened, opened.transaction("owner") as connection:
        found = known.listed(connection)
    lines = [
        f"{one.name:<24} {one.role:<9} "
        + (f"last in {one.last_in_at:%Y-%m-%d %H:%M} UTC" if one.last_in_at else "never in yet")
        for one in found
    ] or ["no users: the dashboards are for this machine alone", "next: ytempire users add NAME"]
    facts = [
        {
            "name": one.name,
            "role": one.role,
            "created_at": one.created_at,
            "last_in": one.last_in_at,
        }
        for one in found
    ]
    give("\n".join(lines), users=facts)


@users.command()
@click.argument("name")
@json_option
def remove(name: str) -> None:
    r"""Remove a user; whoever came in as them is out.

    \b
    Examples:
      ytempire users remove mara
    """
    from ytempire.identity import users as known

    with warehouse() as opened:
        known.remove(opened, name, actor=getpass.getuser())
    give(f"{name} may not come in any more", name=name)


@users.command()
@click.argument("name")
@json_option
def password(name: str) -> None:
    r"""Give a user another password; sessions that began with the old one are over.

    \b
    Examples:
      ytempire users password mara
    """
    from ytempire.identity import users as known

    with warehouse() as opened:
        known.set_password(opened, name, _password(), actor=getpass.getuser())
    give(f"{name} has another password", name=name)


@users.command()
@click.argument("name")
@click.argument("role", type=click.Choice(_ROLES))
@json_option
def role(name: str, role: UserRole) -> None:
    r"""Give a user another role.

    \b
    Examples:
      ytempire users role mara viewer
    """
    from ytempire.identity import users as known

    with warehouse() as opened:
        known.set_role(opened, name, role, actor=getpass.getuser())
    give(f"{name} is {role}", name=name, role=role)


def _password() -> str:
    """Ask for a password; a program gives it as a line, never as an argument that others see."""
    if sys.stdin.isatty():
        typed: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        return typed
    return sys.stdin.readline().rstrip("\r\n")
