"""The verbs about rejected rows: list, show, correct, replay, dismiss."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ytempire.cli import rejected_words as words
from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.groups import Group
from ytempire.cli.opened import current_warehouse
from ytempire.settings import Settings

if TYPE_CHECKING:
    from ytempire.collection.corrections.entries import Entry
    from ytempire.collection.corrections.proposals import Plan
    from ytempire.warehouse.connection import Warehouse
    from ytempire.warehouse.rejections import RejectedRow

GROUPED_FROM = 20
"""With more rows than this the reasons are counted first."""


@click.group(cls=Group)
def rejected() -> None:
    r"""List, correct and replay rows that came in and could not be believed.

    Nothing is dropped: a row that is refused is kept with its reason. Say in a corrections
    file what its cells should say, and why (`rejected show ID` prints an entry to begin with):
    YAML files in the home's folder corrections/, or any file you name. The corrected row is
    then read, checked and loaded exactly as its file was.

    \b
    Examples:
      ytempire rejected list
      ytempire rejected show 3f2a91c0
      ytempire rejected correct --dry-run
      ytempire rejected correct
      ytempire rejected replay --all-open
    """


@rejected.command("list")
@click.option("--source", help="Only this source, or files with this in their name.")
@click.option("--target", help="Only rows meant for this table.")
@click.option(
    "--status",
    type=click.Choice(["open", "corrected", "dismissed", "all"]),
    default="open",
    show_default=True,
    help="open: wait for somebody.",
)
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"]),
    help="Only rows met since this day or instant (UTC).",
)
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, help="List at most so many."
)
@json_option
def list_(
    source: str | None, target: str | None, status: str, since: datetime | None, limit: int
) -> None:
    r"""List rejected rows, the latest met first.

    A row is named by the first characters of its id. When there are many, the reasons are
    counted first. Cells are cut; `ytempire rejected show ID` has the whole row.

    \b
    Examples:
      ytempire rejected list
      ytempire rejected list --source "Table data.csv" --limit 200
      ytempire rejected list --status all --since 2026-01-01 --json
    """
    from ytempire.warehouse import queries, rejections

    narrowed = {
        "source": source,
        "target": target,
        "status": None if status == "all" else status,
        "since": since and since.replace(tzinfo=UTC),
    }
    with current_warehouse() as (warehouse, _), warehouse.transaction("reader") as connection:
        kinds = queries.run(connection, "rejected/kinds", **narrowed).to_dicts()
        rows = rejections.find(connection, **narrowed, most=limit)  # type: ignore[arg-type]
    total = sum(kind["rows_rejected"] for kind in kinds)
    lines = words.kinds_table(kinds) if total > GROUPED_FROM else []
    lines += words.table(rows) if rows else [f"no rejected rows ({status})"]
    if total > len(rows):
        lines.append(f"{total - len(rows):,} more: --limit, or narrow with --source and --target")
    if rows:
        lines.append(f"next: ytempire rejected show {rows[0].short_id}")
    give("\n".join(lines), total=total, kinds=kinds, rows=[words.in_short(row) for row in rows])


@rejected.command()
@click.argument("name", metavar="ID")
@json_option
def show(name: str) -> None:
    r"""Show a whole rejected row, every cell, and an entry that would correct it.

    ID is the row's id or its first characters. Copy the entry into a file in the home's
    folder corrections/ and say there what the cells should be, and why.

    \b
    Examples:
      ytempire rejected show 3f2a91c0
      ytempire rejected show 3f2a91c0 --json
    """
    from ytempire.collection.corrections import cells, entries

    with current_warehouse() as (warehouse, settings):
        row = _one(warehouse, name)
    template = words.template(row)
    folder = entries.folder(settings.home)
    give(
        words.whole(row, cells.names_of(row), template, folder),
        **words.in_full(row),
        entry=template,
        corrections_folder=folder,
    )


@rejected.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and change nothing.")
@json_option
def correct(file: Path | None, dry_run: bool) -> None:
    r"""Apply the corrections of FILE, or of the home's folder corrections/.

    Shows of each row what changes in it, and what became of it: loaded, dismissed, or why it
    is still refused (then it stays open). An entry that was applied before changes nothing.

    \b
    An entry names the row, the cells by their headers, and the reason:
      corrections:
        - row: 3f2a91c0
          set: {Content: -aBcDeFgHiJ}
          reason: The spreadsheet took the id for a formula; it is in the video's address.
        - file: readings.csv
          row_number: 17
          dismiss: true
          reason: The tracker's clock was wrong that night.

    \b
    Examples:
      ytempire rejected correct --dry-run
      ytempire rejected correct
      ytempire rejected correct march.yaml
    """
    with current_warehouse() as (warehouse, settings):
        entries = _entries(settings, file)
        _run(warehouse, settings, entries, dry_run=dry_run, as_they_are=False, must=True)


@rejected.command()
@click.argument("names", metavar="[ID]...", nargs=-1)
@click.option("--all-open", is_flag=True, help="All open rows, corrected or not.")
@click.option("--file", type=click.Path(path_type=Path), help="Corrections to use.")
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and change nothing.")
@json_option
def replay(names: tuple[str, ...], all_open: bool, file: Path | None, dry_run: bool) -> None:
    r"""Try rejected rows again, with their corrections where there are any.

    A row without a correction is tried as it is: what it was refused for may not hold any
    more, because its channel has come since, or the product has learnt to read it.

    \b
    Examples:
      ytempire rejected replay --all-open --dry-run
      ytempire rejected replay --all-open
      ytempire rejected replay 3f2a91c0 77b0
    """
    if bool(names) == all_open:
        raise click.UsageError("name rows by their ids, or all of them with --all-open")
    with current_warehouse() as (warehouse, settings):
        wanted = [_one(warehouse, name) for name in names]
        _run(
            warehouse,
            settings,
            _entries(settings, file),
            dry_run=dry_run,
            as_they_are=True,
            must=bool(names),
            only=wanted or None,
        )


@rejected.command()
@click.argument("names", metavar="ID...", nargs=-1, required=True)
@click.option("--reason", required=True, help="Why nobody wants it; a sentence.")
@json_option
def dismiss(names: tuple[str, ...], reason: str) -> None:
    r"""Say that rejected rows are not wanted: they are kept, and no longer counted as open.

    \b
    Examples:
      ytempire rejected dismiss 3f2a91c0 --reason "A test upload that was deleted."
      ytempire rejected dismiss 3f2a 77b0 --reason "The tracker was broken that week."
    """
    from ytempire.collection.corrections import replay as engine

    if not reason.strip():
        raise click.UsageError("say in --reason why: it is all that others will know of it")
    with current_warehouse() as (warehouse, _):
        rows = [_one(warehouse, name) for name in names]
        said = " ".join(reason.split())
        done = engine.dismiss(warehouse, rows, reason=said, by=engine.login_name())
    before = len(rows) - done
    give(
        f"{done} dismissed" + (f", {before} settled before" if before else ""),
        dismissed=done,
        settled_before=before,
    )


def _one(warehouse: Warehouse, name: str) -> RejectedRow:
    """Return the row whose id begins so."""
    from ytempire.warehouse import rejections

    with warehouse.transaction("reader") as connection:
        found = rejections.find(connection, prefix=name, most=6)
    if len(found) != 1:
        named = ", ".join(row.rejected_id.hex[:12] for row in found)
        raise click.UsageError(
            f"{len(found)} rows begin with {name}: {named}. Give more of it"
            if found
            else f"no rejected row begins with {name!r}: `ytempire rejected list --status all`"
        )
    return found[0]


def _entries(settings: Settings, file: Path | None) -> list[Entry]:
    from ytempire.collection.corrections import entries

    return entries.read(file) if file is not None else entries.of_home(settings.home)


def _run(
    warehouse: Warehouse,
    settings: Settings,
    entries: Sequence[Entry],
    *,
    dry_run: bool,
    as_they_are: bool,
    must: bool,
    only: Sequence[RejectedRow] | None = None,
) -> None:
    """Plan, try, tell; a refusal is a failure where every row had to be accepted."""
    from ytempire.collection.corrections import proposals
    from ytempire.collection.corrections import replay as engine
    from ytempire.warehouse import rejections

    with warehouse.transaction("reader") as connection:
        rows = rejections.find(connection)
    plan: Plan = proposals.plan(
        rows,
        entries,
        only=None if only is None else {row.rejected_id for row in only},
        as_they_are=as_they_are,
    )
    outcomes = list(engine.replay(warehouse, settings, plan.proposals, rehearse=dry_run))
    misfits = [] if as_they_are else plan.misfits
    refused = [one for one in outcomes if one.state == "refused"]
    ok = not misfits and not (refused if must else [o for o in refused if o.proposal.entry])
    settled = 0 if as_they_are else len(plan.settled)
    give(
        "\n".join(words.outcomes(outcomes, misfits, settled, dry_run=dry_run)),
        ok=ok,
        dry_run=dry_run,
        outcomes=[words.outcome_facts(one) for one in outcomes],
        misfits=[{"entry": one.entry.place, "why": one.why} for one in misfits],
        settled_before=settled,
    )
    if not ok:
        raise click.exceptions.Exit(Exit.FAILED)
