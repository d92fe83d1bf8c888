"""The verbs about the owners' consents that are held: their states, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.connect import facts, seen
from ytempire.cli.groups import Group
from ytempire.settings import load

if TYPE_CHECKING:
    from ytempire.warehouse.connection import Warehouse
    from ytempire.warehouse.oauth_grants import Grant


class _Listing(Group):
    """A group that lists when it is given no verb."""

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        """Read the command line; nothing is a question, too."""
        if not arguments:
            return click.Group.parse_args(self, context, arguments)
        return super().parse_args(context, arguments)


@click.group(cls=_Listing, invoke_without_command=True)
@json_option
@click.pass_context
def tokens(context: click.Context) -> None:
    r"""List the owners' consents and their states; no token is ever shown.

    States: valid; testing_7_days (Google ends it seven days after it was given); expired;
    revoked. `ytempire connect` asks an owner anew.

    \b
    Examples:
      ytempire tokens
      ytempire tokens probe
      ytempire tokens rotate
    """
    if context.invoked_subcommand is None:
        _list()


@tokens.command()
@json_option
@click.pass_context
def probe(context: click.Context) -> None:
    r"""Ask with each consent once, and show what became of it.

    Also those that were found dead. The pipeline's schedule asks the living ones once a day.

    \b
    Examples:
      ytempire tokens probe
      ytempire tokens probe --json
    """
    from ytempire.collection import tokens as consents
    from ytempire.warehouse import identity, migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        identity.claim(warehouse, settings.network)
        result = consents.probe(warehouse, settings, dead_too=True)
        held = _held(warehouse)
    _show(held, result.note)
    if any(grant.last_error for grant in held):
        context.exit(Exit.FAILED)


@tokens.command()
@json_option
def rotate() -> None:
    r"""Encrypt all that is stored with the first key of YTEMPIRE_TOKEN_KEY.

    Put a new key before the old one, with a comma between them; run this; take the old one out.

    \b
    Examples:
      ytempire tokens rotate
    """
    from ytempire.collection import connecting
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        count = connecting.reseal(warehouse, settings)
    give(
        f"the consents of {count} channels are encrypted with the first key; "
        "the others may be taken out of YTEMPIRE_TOKEN_KEY",
        channels=count,
    )


@tokens.command()
@json_option
def key() -> None:
    r"""Make a key for YTEMPIRE_TOKEN_KEY; it is kept nowhere.

    Whoever has it and the database can read what the owners let us see: keep them apart. Lost,
    the owners must consent again.

    \b
    Examples:
      ytempire tokens key
    """
    from ytempire.sources.token_cipher import new_key

    made = new_key()
    give(made, key=made)


def _list() -> None:
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        held = _held(warehouse)
    _show(held, None)


def _held(warehouse: Warehouse) -> list[Grant]:
    from ytempire.warehouse import oauth_grants

    with warehouse.transaction("reader") as connection:
        return oauth_grants.held(connection)


def _show(held: list[Grant], note: str | None) -> None:
    lines = [_line(grant) for grant in held]
    if not held:
        lines.append("no consent is held: `ytempire connect` asks a channel's owner for one")
    if note:
        lines.append(f"  {note}")
    give("\n".join(lines), tokens=[facts(grant) for grant in held], note=note)


def _line(grant: Grant) -> str:
    from ytempire.collection.consent_states import ends_at

    end = ends_at(grant)
    parts = [f"{grant.channel_name} ({grant.youtube_channel_id}): {grant.state}"]
    if grant.is_alive:
        parts.append(seen(grant))
        if end is not None:
            parts.append(f"ends {end:%Y-%m-%d}" + ("" if grant.expires_at else " if not used"))
    if grant.verified_at is not None:
        parts.append(f"asked {grant.verified_at:%Y-%m-%d %H:%M}")
    if grant.held_in == "file":
        parts.append("held in the file")
    if grant.last_error is not None and grant.is_alive:
        parts.append(f"could not be asked: {grant.last_error}")
    return "; ".join(parts)
