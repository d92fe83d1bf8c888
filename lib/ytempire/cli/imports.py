"""The verb that loads files from elsewhere."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli.answer import give, json_option, say
from ytempire.settings import load

if TYPE_CHECKING:
    from ytempire.collection.imports import ImportOptions
    from ytempire.runs.pipeline_result import PipelineResult
    from ytempire.warehouse.connection import Warehouse

KINDS = ("studio", "snapshots", "reporting", "answers", "statement", "invoice", "ai_usage")


@click.command("import")
@click.option("--kind", type=click.Choice(KINDS), help="What the file is; asked of it if not said.")
@click.option(
    "--file", "path", type=click.Path(path_type=Path), required=True,
    help="The file, or a folder: then every file in it.",
)  # fmt: skip
@click.option("--channel", help="The channel's name, where the file does not hold it.")
@click.option("--from", "first_day", metavar="DAY", help="First day of what the file is about.")
@click.option("--to", "last_day", metavar="DAY", help="Last day of it.")
@click.option("--timezone", help="Zone of times that carry none, as Asia/Bangkok or +07:00.")
@click.option("--map", "mapping", metavar="OURS=THEIRS,...", help="Column names, or =:VALUE.")
@click.option("--usd-per-unit", metavar="RATE", help="US dollars for one unit of the currency.")
@json_option
def import_(
    kind: str | None,
    path: Path,
    channel: str | None,
    first_day: str | None,
    last_day: str | None,
    timezone: str | None,
    mapping: str | None,
    usd_per_unit: str | None,
) -> None:
    r"""Load a file that YouTube Studio, an API, another tracker, a payee or a vendor made.

    Studio's "Table data", "Chart data" and "Totals" (the CSV or the zip); reports of the
    Reporting API; readings of public counters as CSV or JSON; recorded answers of the APIs;
    statements of revenue and vendors' invoices as CSV or JSON; OpenAI's exports of usage and of
    costs, and ElevenLabs' of characters, as CSV.
    The warehouse is made and migrated when it is empty; a simulated one is refused. The same
    file again changes nothing. Rows that cannot be believed are kept: `ytempire rejected`.

    \b
    Columns of a statement, a line a row (optional ones in brackets):
      payee, month (2026-10), kind, amount, currency, [channel: id, @name or name],
      [usd_per_unit], [amount_usd], [finalised_at], [statement], [reference],
      [adjustment_type]
      kinds: ads, shorts, premium, fan_funding, adjustment, withholding, fx
    Columns of an invoice:
      vendor, month or period_start and period_end (last day), amount, currency,
      [usd_per_unit], [amount_usd], [received_at], [invoice: its number]
    Nothing is overwritten. Of statements the one finalised last counts, kind by kind; one with
      the name (`statement`) of an earlier one counts instead of all its lines.
    Invoices with numbers of their own add up; one with the number of an earlier one counts
      instead of it, and 0 takes it back. Rows without a number are the vendor's whole bill
      for their period: those of a file add up, and a later file counts instead.

    \b
    Examples:
      ytempire import --file "Table data.csv" --channel "My channel"
      ytempire import --kind snapshots --file readings.csv --timezone UTC
      ytempire import --kind snapshots --file mine.csv --map "time=when,views=plays"
      ytempire import --kind statement --file october.csv --usd-per-unit 1.0842
      ytempire import --kind invoice --file invoices.csv --map "currency=:USD"
      ytempire import --file downloads/ --channel "My channel"
    """
    from ytempire.collection import imports
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    options = imports.ImportOptions(
        channel=channel,
        first_day=first_day,
        last_day=last_day,
        timezone=timezone,
        mapping=_mapping(mapping),
        usd_per_unit=_rate(usd_per_unit),
    )
    with Warehouse(load()) as warehouse:
        migrations.migrate(warehouse)
        if path.is_dir():
            _load_folder(warehouse, kind, path, options)
        else:
            _load_one(warehouse, kind, path, options)


def _load_one(warehouse: Warehouse, kind: str | None, path: Path, options: ImportOptions) -> None:
    from ytempire.collection import imports

    result = imports.load(warehouse, kind, path, options)
    lines = [f"import: {_sentence(result)}"]
    if result.note:
        lines.append(f"  {result.note}")
    if result.rejected:
        lines.append("  see them with: ytempire rejected list")
    give("\n".join(lines), **_told(result))


def _sentence(result: PipelineResult) -> str:
    return (
        f"{result.records_processed:,} rows read, {result.rows_written:,} written, "
        f"{result.rejected:,} rejected"
    )


def _told(result: PipelineResult) -> dict[str, Any]:
    return {
        "read": result.records_processed,
        "written": result.written,
        "rejected": result.rejected,
        "note": result.note,
    }


def _load_folder(
    warehouse: Warehouse, kind: str | None, folder: Path, options: ImportOptions
) -> None:
    """Load what can be loaded, say of each refused file why, and go on."""
    from ytempire.collection import imports

    loaded, refused = [], []
    for one in imports.load_folder(warehouse, kind, folder, options):
        name = one.path.relative_to(folder)
        if one.result is None:
            refused.append({"file": str(name), "why": one.refusal})
            say(f"refused {name}: {one.refusal}")
        else:
            loaded.append({"file": str(name), **_told(one.result)})
            said = _sentence(one.result)
            say(f"loaded {name}: {said}" + (f"; {one.result.note}" if one.result.note else ""))
    give(
        f"import: {len(loaded)} files loaded, {len(refused)} refused",
        loaded=loaded,
        refused=refused,
    )


def _mapping(text: str | None) -> dict[str, str]:
    pairs = [part.partition("=") for part in (text or "").split(",") if part.strip()]
    if any(not equals or not theirs.strip() for _, equals, theirs in pairs):
        raise click.UsageError(
            f'a mapping is written as "time=their column,views=theirs", not {text!r}'
        )
    return {ours.strip(): theirs.strip() for ours, _, theirs in pairs}


def _rate(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        rate = Decimal(text)
    except InvalidOperation:
        rate = Decimal(0)
    if not rate.is_finite() or rate <= 0:
        raise click.UsageError(f"a rate is a number above 0, as 0.18, not {text!r}")
    return rate
