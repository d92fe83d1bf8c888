"""The verbs about the lake: closed days of readings as Parquet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import Exit, give, json_option, say, ytempire_as_typed
from ytempire.cli.groups import Group
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.lake.looking import Sight


@click.group(cls=Group)
def lake() -> None:
    r"""Keep closed days of readings as Parquet, below the home, and see whether they agree.

    The pipeline exports by itself. A day is a UTC day; `wb.observations` reads lake and
    PostgreSQL as one.

    \b
    Examples:
      ytempire lake status
      ytempire lake export
      ytempire lake verify
    """


@lake.command()
@json_option
@click.pass_context
def status(context: click.Context) -> None:
    r"""Say what the lake holds, what waits to be exported, and which files cannot be right.

    Files are compared with the record by their sizes; `ytempire lake verify` reads them.

    \b
    Examples:
      ytempire lake status
      ytempire lake status --json
    """
    given = load()
    seen, waiting = _seen(given)
    lines = [seen.summary()]
    if waiting:
        lines.append(f"changed since their export, or never exported: {_days(waiting)}")
    lines += [f"{day}: {why}" for day, why in seen.disagreeing.items()]
    if seen.disagreeing:
        lines.append(f"Mend them: {ytempire_as_typed(context)} lake export")
    give(
        "\n".join(lines),
        days=seen.days,
        first=seen.first,
        last=seen.last,
        readings=seen.readings,
        bytes=seen.bytes,
        only_in_lake=seen.only_in_lake,
        waiting=waiting,
        disagreeing={str(day): why for day, why in seen.disagreeing.items()},
    )


@lake.command()
@click.option("--read-all", is_flag=True, help="Read every file, and write damaged ones anew.")
@json_option
def export(read_all: bool) -> None:
    r"""Export the closed days that changed, as the pipeline does.

    When a day is closed, and whether PostgreSQL drops old ones, says `lake` in
    parameters/network.yaml. Nothing is dropped unless the lake holds it and adds up to the
    same.

    \b
    Examples:
      ytempire lake export
      ytempire lake export --read-all
    """
    from ytempire import clock, parameters
    from ytempire.lake import exporting, layout
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse
    from ytempire.warehouse.lake_books import LakeBooks

    given = load()
    with Warehouse(given) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        rules = parameters.network(given.home).lake
        edges = exporting.edges(clock.now(), **rules.model_dump())
        done = exporting.bring_in_step(
            LakeBooks(warehouse),
            layout.lake_of(given.home),
            closed_before=edges.closed_before,
            drop_before=edges.drop_before,
            memory_limit=given.duckdb_memory,
            read_all=read_all,
            tell=say,
        )
    give(
        done.summary(),
        ok=not done.refused,
        exported=done.exported,
        merged=done.merged,
        dropped=done.dropped,
        refused={str(day): why for day, why in done.refused.items()},
        in_use=done.in_use,
        readings=done.readings,
        taken_out=done.taken_out,
    )
    if done.refused:
        raise click.exceptions.Exit(Exit.FAILED)


@lake.command()
@json_option
@click.pass_context
def verify(context: click.Context) -> None:
    r"""Read every file of the lake and compare its sums with those recorded at its export.

    \b
    Examples:
      ytempire lake verify
    """
    from ytempire.lake import engine, exporting, layout
    from ytempire.warehouse import lake_books, migrations
    from ytempire.warehouse.connection import Warehouse

    given = load()
    with Warehouse(given) as warehouse, warehouse.connect("reader") as connection:
        migrations.require_current(connection)
        records = lake_books.records(connection)
    place = layout.lake_of(given.home)
    with engine.opened(place, memory_limit=given.duckdb_memory) as reader:
        found = {
            day: why
            for day, row in records.items()
            if (why := exporting.disagreement(reader, place, day, row)) is not None
        }
    lines = [f"{len(records) - len(found)} of {len(records)} days add up"]
    lines += [f"{day}: {why}" for day, why in found.items()]
    if any(records[day]["dropped_at"] is None for day in found):
        again = f"{ytempire_as_typed(context)} lake export --read-all"
        lines.append(f"Write those anew that PostgreSQL still holds: {again}")
    if lost := [day for day in found if records[day]["dropped_at"] is not None]:
        lines.append(f"Only the lake held {_days(lost)}: restore from a backup of {place}")
    give(
        "\n".join(lines),
        ok=not found,
        days=len(records),
        disagreeing={str(day): why for day, why in found.items()},
    )
    if found:
        raise click.exceptions.Exit(Exit.FAILED)


def _seen(given: Settings) -> tuple[Sight, list[date]]:
    from ytempire.lake import layout, looking
    from ytempire.warehouse import lake_books, migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(given) as warehouse, warehouse.connect("reader") as connection:
        migrations.require_current(connection)
        records = lake_books.records(connection)
        waiting = sorted(lake_books.changed_days(connection))
    return looking.look(layout.lake_of(given.home), records), waiting


def _days(days: list[date]) -> str:
    told = ", ".join(map(str, days[:5]))
    return told if len(days) <= 5 else f"{told} and {len(days) - 5} more"
