"""The verb that runs a report."""

from __future__ import annotations

import sys

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.settings import load

DEFAULT = "channel_performance_summary"


@click.command()
@click.argument("name", required=False, default=DEFAULT)
@click.option("--date", "report_date", metavar="DAY", help="Last day of the report, Pacific.")
@click.option("--as-of", metavar="INSTANT", help="Tell what was known then, not what is known now.")
@click.option("--set", "set_name", help="A named set of parameters, as daily or weekly.")
@click.option("--list", "listed", is_flag=True, help="Print the reports and their sets.")
@json_option
def report(
    name: str, report_date: str | None, as_of: str | None, set_name: str | None, listed: bool
) -> None:
    r"""Run the report NAME into reports/<date>/: executed notebook and self-contained HTML.

    Without --date it is about the latest complete Pacific day. A report of the same day is
    replaced as a whole; one that fails leaves the older one alone. It reads what the pipeline
    has collected, and collects nothing.

    \b
    Examples:
      ytempire report
      ytempire report --date 2026-11-19 --set weekly
      ytempire report --date 2026-11-17 --as-of 2026-11-20T08:00:00Z
      ytempire report --list
    """
    from ytempire.runs import reports
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    if listed:
        known = reports.described()
        lines = [
            f"{one['name']}: {one['question']} Sets: {', '.join(one['sets']) or 'none'}"
            for one in known
        ]
        give("\n".join(lines), reports=known)
        return
    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        asked = {"report_date": report_date, "as_of": as_of}
        given = {name: value for name, value in asked.items() if value}
        made = reports.make(settings, warehouse, name, given, set_name=set_name)
    if made.error:
        error = f"report {name} failed: {' '.join(made.error.split())}"
        give("", ok=False, error=error, exit_code=int(Exit.FAILED), notebook=made.notebook,
             log=made.log)  # fmt: skip
        click.echo(error, err=True)
        click.echo(f"  the notebook: {made.notebook}", err=True)
        click.echo(f"  the log: {made.log}", err=True)
        sys.exit(Exit.FAILED)
    give(f"report {name}: {made.html}", html=made.html, notebook=made.notebook, log=made.log)
