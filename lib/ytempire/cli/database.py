"""The verbs that speak to the warehouse: migrate, sql."""

from __future__ import annotations

import json

import click
import polars as pl

from ytempire.cli.answer import plain
from ytempire.settings import load
from ytempire.warehouse import migrations, queries
from ytempire.warehouse.connection import Warehouse


@click.command()
def migrate() -> None:
    """Bring the warehouse's schema to this version."""
    with Warehouse(load()) as warehouse:
        applied = migrations.migrate(warehouse)
    click.echo(f"applied: {', '.join(applied)}" if applied else "the schema is current")


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
        click.echo(json.dumps(rows.to_dicts(), default=plain, ensure_ascii=False))
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
