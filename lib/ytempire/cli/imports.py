"""The verb that loads files from elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from ytempire.settings import load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse


@click.command("import")
@click.option("--kind", type=click.Choice(["studio", "snapshots"]), required=True)
@click.option("--file", "path", type=click.Path(path_type=Path), required=True)
@click.option("--channel", help="The channel's name; a Studio export does not hold it.")
@click.option("--from", "window_start", help="First day of a Studio export's window.")
@click.option("--to", "window_end", help="Last day of a Studio export's window.")
@click.option("--timezone", help="Zone of a snapshot file's times that carry none.")
def import_(
    kind: str,
    path: Path,
    channel: str | None,
    window_start: str | None,
    window_end: str | None,
    timezone: str | None,
) -> None:
    """Load a YouTube Studio export or a file of counter readings.

    The warehouse is made and migrated when it is empty; a simulated one is refused.
    """
    from ytempire.collection import imports

    with Warehouse(load()) as warehouse:
        migrations.migrate(warehouse)
        if kind == "studio":
            result = imports.studio(warehouse, path, channel, window_start, window_end)
        else:
            result = imports.snapshots(warehouse, path, channel, timezone)
    click.echo(
        f"import: {result.records_processed:,} rows read, {result.rows_written:,} written, "
        f"{result.rejected:,} rejected"
    )
    if result.note:
        click.echo(f"  {result.note}")
