"""The verb that runs a report."""

from __future__ import annotations

import sys

import click

from ytempire.settings import load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse


@click.command()
@click.argument("name", required=False, default="channel_performance_summary")
@click.option("--date", "report_date", help="Day of the report; default: the latest complete one.")
@click.option("--set", "set_name", help="A named set of parameters, as daily or weekly.")
def report(name: str, report_date: str | None, set_name: str | None) -> None:
    """Run the report NAME into reports/<date>/: executed notebook and self-contained HTML."""
    from ytempire.runs import reports

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        given = {"report_date": report_date} if report_date else {}
        made = reports.make(settings, warehouse, name, given, set_name=set_name)
    if made.error:
        click.echo(f"report {name} failed: {made.error}", err=True)
        click.echo(f"  the notebook with its error: {made.notebook}", err=True)
        sys.exit(1)
    click.echo(f"report {name}: {made.html}")
