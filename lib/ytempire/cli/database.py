"""The verbs that speak to the warehouse: migrate, sql."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import give, json_option, plain, wants_json

if TYPE_CHECKING:
    import polars as pl


@click.command()
@json_option
def migrate() -> None:
    r"""Bring the warehouse's schema to this version.

    Applies the files of sql/migrations that the warehouse lacks, in order, and rebuilds the
    views that changed. Twice is once; a warehouse that is not there yet is made. The pipeline's
    first step does the same.

    \b
    Examples:
      ytempire migrate
      ytempire -H real migrate --json
    """
    from ytempire.settings import load
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as warehouse:
        applied = migrations.migrate(warehouse)
    give(f"applied: {', '.join(applied)}" if applied else "the schema is current", applied=applied)


@click.command()
@click.argument("statement")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="How the rows are printed; json is a list of rows.",
)
@json_option
def sql(statement: str, layout: str) -> None:
    r"""Run one SELECT as the reader role and print its rows.

    Tables and views lie in the schema `ytempire`; the comments in sql/migrations say what each
    column means. Money in `_micros` is millionths of a US dollar. Only reading is allowed.

    \b
    Examples:
      ytempire sql "select channel_name, current_subscribers from ytempire.channels"
      ytempire sql "select * from ytempire.network_metrics_daily" --format csv > days.csv
      ytempire sql "select count(*) from ytempire.videos" --json
    """
    from ytempire.settings import load
    from ytempire.warehouse import migrations, queries
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with warehouse.transaction("reader") as connection:
            rows = queries.read(connection, statement)
    if wants_json():
        give("", columns=rows.columns, rows=rows.to_dicts())
    elif layout == "csv":
        click.echo(_as_text(rows).write_csv(), nl=False)
    elif layout == "json":
        click.echo(json.dumps(rows.to_dicts(), default=plain, ensure_ascii=False))
    else:
        click.echo(_as_table(_as_text(rows)))


def _as_table(rows: pl.DataFrame) -> str:
    import polars as pl

    with pl.Config(
        tbl_rows=-1,
        tbl_cols=-1,
        tbl_width_chars=1000,
        tbl_hide_dataframe_shape=True,
        tbl_hide_column_data_types=True,
        tbl_formatting="ASCII_MARKDOWN",
        fmt_str_lengths=200,
    ):
        return str(rows)


def _as_text(rows: pl.DataFrame) -> pl.DataFrame:
    """Write exact decimals without their trailing zeros, and lists as JSON."""
    import polars as pl

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
