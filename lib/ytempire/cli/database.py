"""The verbs that speak to the warehouse: migrate, import, sql."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import click
import polars as pl

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
    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with warehouse.transaction("reader") as connection:
            rows = queries.read(connection, statement)
    if layout == "csv":
        click.echo(_as_text(rows).write_csv(), nl=False)
    elif layout == "json":
        click.echo(json.dumps(rows.to_dicts(), default=_plain, ensure_ascii=False))
    else:
        with pl.Config(
            tbl_rows=-1,
            tbl_cols=-1,
            tbl_width_chars=1000,
            tbl_hide_dataframe_shape=True,
            tbl_hide_column_data_types=True,
            tbl_formatting="ASCII_MARKDOWN",
            fmt_str_lengths=200,
        ):
            click.echo(str(_as_text(rows)))


def _as_text(rows: pl.DataFrame) -> pl.DataFrame:
    """Write exact decimals without their trailing zeros, and lists as JSON."""
    changed = []
    for name, kind in rows.schema.items():
        if isinstance(kind, pl.Decimal):
            cells = [None if v is None else f"{v.normalize():f}" for v in rows[name]]
        elif isinstance(kind, pl.List):
            cells = [
                None if v is None else json.dumps(list(v), ensure_ascii=False) for v in rows[name]
            ]
        else:
            continue
        changed.append(pl.Series(name, cells, dtype=pl.String))
    return rows.with_columns(changed)


def _plain(value: object) -> object:
    """Write what JSON has no word for: decimals as numbers, times as ISO text."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
