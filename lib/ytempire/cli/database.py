"""The verbs that speak to the warehouse: migrate, import, sql."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ytempire.settings import load
from ytempire.warehouse import migrations, queries
from ytempire.warehouse.connection import Warehouse


@click.command()
def migrate() -> None:
    """Bring the warehouse's schema to this version."""
    with Warehouse(load()) as warehouse:
        applied = migrations.migrate(warehouse)
    click.echo(f"applied: {', '.join(applied)}" if applied else "the schema is current")


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


@click.command()
@click.argument("statement")
@click.option(
    "--format", "layout", type=click.Choice(["table", "csv", "json"]), default="table",
    show_default=True,
)  # fmt: skip
def sql(statement: str, layout: str) -> None:
    """Run one SELECT as the reader role and print its rows."""
    import polars as pl

    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with warehouse.transaction("reader") as connection:
            rows = queries.read(connection, statement)
    if layout == "csv":
        click.echo(_plain(rows).write_csv(), nl=False)
    elif layout == "json":
        click.echo(_plain(rows).write_json())
    else:
        with pl.Config(
            tbl_rows=-1, tbl_cols=-1, tbl_width_chars=1000, tbl_hide_dataframe_shape=True,
            tbl_hide_column_data_types=True, tbl_formatting="ASCII_MARKDOWN", fmt_str_lengths=200,
        ):  # fmt: skip
            click.echo(str(rows))
    sys.stdout.flush()


def _plain(rows: pl.DataFrame) -> pl.DataFrame:  # noqa: F821
    """Write exact decimals without their trailing zeros, and lists as text."""
    import json

    import polars as pl

    return rows.with_columns(
        pl.Series(name, [None if v is None else json.dumps(list(v), ensure_ascii=False) for v in rows[name]], dtype=pl.String)
        if isinstance(kind, pl.List)
        else pl.Series(name, [None if v is None else f"{v.normalize():f}" for v in rows[name]], dtype=pl.String)
        for name, kind in rows.schema.items()
        if isinstance(kind, pl.List | pl.Decimal)
    )
