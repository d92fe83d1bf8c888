"""The verb that says what a table, a column or a metric means."""

from __future__ import annotations

from pathlib import Path

import click

from ytempire.cli.answer import give, json_option, wants_json

LAYOUTS = ("text", "markdown", "html", "json")
"""Each is a function of `ytempire.dictionary.pages`."""


@click.command()
@click.argument("name", required=False)
@click.option(
    "--format",
    "layout",
    type=click.Choice(LAYOUTS),
    help="How it is written; default: text, or what the name of FILE ends with.",
)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this file."
)
@json_option
def dictionary(name: str | None, layout: str | None, out: Path | None) -> None:
    r"""Say what a table, a column or a metric means, and in which unit.

    NAME is a table, a view or a metric, or a part of such a name or of a column's. Without it,
    all are told. The html is one page that searches itself.

    \b
    Examples:
      ytempire dictionary video_costs
      ytempire dictionary revenue
      ytempire dictionary --out dictionary.html
    """
    from ytempire.dictionary import entries, pages
    from ytempire.settings import load
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as warehouse, warehouse.connect("reader") as connection:
        migrations.require_current(connection)
        told = entries.read(connection)
    if name is not None:
        told = told.about(name)
        if told.is_empty:
            raise click.BadParameter(
                f"no table, column or metric has {name!r} in its name; `ytempire dictionary` "
                "lists all",
                param_hint="NAME",
            )
    if out is None and wants_json():
        give("", **told.facts())
        return
    layout = layout or (_ENDINGS.get(out.suffix, "text") if out is not None else "text")
    written = getattr(pages, layout)(told)
    if out is None:
        click.echo(written.rstrip("\n"))
        return
    out.write_text(written, encoding="utf-8")
    give(
        f"{out}: {len(told.relations)} tables and views, {len(told.metrics)} metrics",
        file=out,
        relations=len(told.relations),
        metrics=len(told.metrics),
    )


_ENDINGS = {".md": "markdown", ".html": "html", ".json": "json"}
