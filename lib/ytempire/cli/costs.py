"""The verb about the cost ledger: take entries back."""

from __future__ import annotations

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.groups import Group
from ytempire.settings import load


@click.group(cls=Group)
def costs() -> None:
    r"""Correct what the cost ledger holds: an entry is never changed, it is taken back.

    \b
    Examples:
      ytempire sql "select entry_id, vendor, amount_micros from ytempire.cost_ledger limit 5"
      ytempire costs reverse 1041 --reason "The vendor charged the call twice."
    """


@costs.command()
@click.argument("entries", metavar="ENTRY_ID...", nargs=-1, required=True, type=click.IntRange(1))
@click.option("--reason", required=True, help="Why it was not spent; a sentence.")
@json_option
def reverse(entries: tuple[int, ...], reason: str) -> None:
    r"""Take entries of the cost ledger back, all of them or none.

    A new entry negates each old one, to the micro-dollar and in the month it stood in, and
    says why and who took it back. An entry is taken back once. Costs of the videos follow at
    once, loaded costs with the next run of the pipeline.

    \b
    Examples:
      ytempire costs reverse 1041 --reason "The vendor charged the call twice."
      ytempire costs reverse 1041 1042 --reason "Credited on the invoice of May." --json
    """
    import psycopg

    from ytempire.collection.corrections.replay import login_name
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    said = " ".join(reason.split())
    if not said:
        raise click.UsageError("say in --reason why: it is all that others will know of it")
    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        try:
            with warehouse.transaction("writer") as connection:
                made = [
                    connection.execute(
                        "select ytempire.reverse_cost(%s, %s)", [entry, f"{said} ({login_name()})"]
                    ).fetchone()
                    for entry in entries
                ]
        except (psycopg.errors.IntegrityError, psycopg.errors.NoDataFound) as error:
            told = f"{error.diag.message_primary}; nothing was taken back"
            give(told, ok=False, reversed={}, why=error.diag.message_primary)
            raise click.exceptions.Exit(Exit.FAILED) from error
    pairs = {old: new[0] for old, new in zip(entries, made, strict=True) if new}
    lines = [f"entry {old} is taken back by entry {new}" for old, new in pairs.items()]
    give("\n".join(lines), reversed=pairs)
