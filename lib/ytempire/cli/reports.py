"""The verb that makes reports."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.report_sending import Sending
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.editions.asking import Asked
    from ytempire.editions.fan_out import Kind
    from ytempire.warehouse.connection import Warehouse

DEFAULT = "channel_performance_summary"
_NAME_AND_VALUE = "NAME=VALUE"


def _parameter(context: click.Context, option: click.Parameter, told: tuple[str, ...]) -> Any:
    """Read ``NAME=VALUE``, as often as it is given."""
    for one in told:
        if not one.partition("=")[0].strip() or "=" not in one:
            raise click.BadParameter(f"{one} is not {_NAME_AND_VALUE}, as rows=50")
    return {name.strip(): value for name, _, value in (one.partition("=") for one in told)}


@click.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--all", "is_all", is_flag=True, help="Every report of the network.")
@click.option("--set", "set_name", help="A named set, as daily or quarter; `--list` names "
              "those of each report.")  # fmt: skip
@click.option("--date", "report_date", metavar="DAY", help="Last day of the report, Pacific.")
@click.option("--as-of", metavar="INSTANT", help="Tell what was known then, not what is known now.")
@click.option("--days", metavar="N", help="Length of the window.")
@click.option("--channel", metavar="ID", help="Of one channel: its YouTube id, or its name.")
@click.option("--niche", help="Of the channels of a niche.")
@click.option("--tier", help="Of the channels of a tier.")
@click.option("--param", "-p", "more", metavar=_NAME_AND_VALUE, multiple=True, callback=_parameter,
              help="Any other parameter; `--list` names them.")  # fmt: skip
@click.option("--each", type=click.Choice(("channel", "niche", "tier")),
              help="One report each, beside each other.")  # fmt: skip
@click.option("--deliver", "targets", metavar="NAME[,NAME]", help="Send it to targets of "
              "delivery.yaml; each gets an edition once.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what --deliver would send where; do nothing.")
@click.option("--again", is_flag=True, help="Make also what is there and would be the same; send "
              "also what was sent.")  # fmt: skip
@click.option("--format", "formats", metavar="html,pdf,data", help="What is left beside notebook, "
              "page and manifest: pdf, data; without it, both.")  # fmt: skip
@click.option("--no-pdf", is_flag=True, help="Print no PDF.")
@click.option("--timeout", metavar="SPAN", help="Stop a report that takes longer, as 90s or 5m.")
@click.option("--list", "listed", is_flag=True, help="Print the reports, sets and parameters.")
@json_option
def report(
    names: tuple[str, ...],
    is_all: bool,
    set_name: str | None,
    each: Kind | None,
    targets: str | None,
    dry_run: bool,
    again: bool,
    no_pdf: bool,
    timeout: str | None,
    listed: bool,
    formats: str | None,
    more: dict[str, str],
    **given: str | None,
) -> None:
    r"""Make the reports NAME as folders below reports/<date>/, and list them in reports/index.html.

    A folder holds the executed notebook, a page and a PDF that stand alone, the tables as CSV,
    Parquet and XLSX, and a manifest. It is put in place at once, for the one before of the same
    day; a report that fails leaves that one alone. Without --date a report is about the latest
    complete Pacific day. It reads what was collected, and collects nothing.

    Several reports are made beside each other, within YTEMPIRE_REPORT_MEMORY_MIB. One that fails
    stops no other. What was stopped goes on where it was when the same command is typed again.

    \b
    Examples:
      ytempire report
      ytempire report trend_analysis --set quarter --date 2026-11-19
      ytempire report --all --set daily
      ytempire report channel_performance_summary --set daily --each channel
      ytempire report channel_performance_summary --as-of 2026-11-20T08:00:00Z
      ytempire report trend_analysis --deliver management,archive --dry-run
      ytempire report --list
    """
    if listed:
        _list()
        return
    if is_all and names:
        raise click.UsageError("--all is every report: name some, or say --all")
    from ytempire.parameters import durations

    try:
        seconds = None if timeout is None else durations.parse(timeout).total_seconds()
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--timeout") from None
    told = more | {name: value for name, value in given.items() if value}
    from ytempire.editions import asking, fan_out

    wished = asking.FORMATS if formats is None else asking.formats(formats)
    options = {
        "formats": tuple(one for one in wished if not (no_pdf and one == "pdf")),
        "seconds": seconds,
    }
    settings = load()
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        sending = Sending.asked(
            settings, targets, is_dry=dry_run, again=again, is_of_many=each is not None
        )
        is_one = len(names) <= 1 and not is_all and each is None
        wanted = _wanted(warehouse, names, told, set_name, is_all=is_all, each=each)
        notes = fan_out.unheard(set_name, told) if is_all else []
        _require_channels(warehouse, wanted)
        for note in notes:
            click.echo(note, err=True)
        if dry_run:
            sending.tell(settings, warehouse, wanted)
        elif is_one:
            _one(settings, warehouse, wanted[0], options, sending)
        else:
            _many(settings, warehouse, wanted, options | {"again": again}, sending, notes)


def _list() -> None:
    from ytempire.editions import asking

    known = asking.described()
    lines = []
    for one in known:
        lines += [
            f"{one['name']}: {one['question']}",
            *([f"  {one['description']}"] if one["description"] else []),
            f"  sets: {', '.join(one['sets']) or 'none'}; "
            f"one each: {', '.join(one['each']) or 'none'}",
            *(f"  {name}: {meaning}" for name, meaning in one["parameters"].items()),
        ]
    give("\n".join(lines), reports=known)


def _wanted(
    warehouse: Warehouse,
    names: tuple[str, ...],
    told: dict[str, Any],
    set_name: str | None,
    *,
    is_all: bool,
    each: Kind | None,
) -> list[Asked]:
    """Return the reports that are asked for."""
    from ytempire.editions import fan_out
    from ytempire.editions.asking import Asked

    if is_all:
        wanted = fan_out.of_the_network(set_name, told)
    else:
        wanted = [Asked(name, told, set_name) for name in names or (DEFAULT,)]
    if each is None:
        return wanted
    return [part for one in wanted for part in fan_out.each(warehouse, one, each)]


def _require_channels(warehouse: Warehouse, wanted: list[Asked]) -> None:
    """Refuse a channel, niche or tier that nothing bears, before a kernel starts for it.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If there is none.
    """
    from ytempire.editions.asking import KINDS
    from ytempire.reports import choosing

    named = [one.checked().parameters for one in wanted]
    parts = {tuple((kind, one.get(kind)) for kind in KINDS) for one in named}
    with warehouse.transaction("reader") as connection:
        for part in sorted(parts, key=str):
            choosing.chosen(connection, **dict(part))


def _one(
    settings: Settings,
    warehouse: Warehouse,
    asked: Asked,
    options: dict[str, Any],
    sending: Sending,
) -> None:
    from ytempire.editions import making

    made = making.make(
        settings, warehouse, asked.name, asked.given, set_name=asked.set_name, **options
    )
    if made.error:
        error = f"report {asked.name} failed: {' '.join(made.error.split())}"
        status = Exit.UNAVAILABLE if made.is_disk_full else Exit.FAILED
        give("", ok=False, error=error, exit_code=int(status), notebook=made.notebook,
             log=made.log)  # fmt: skip
        click.echo(error, err=True)
        click.echo(f"  the notebook: {made.notebook}", err=True)
        click.echo(f"  the log: {made.log}", err=True)
        sys.exit(status)
    lines = [f"report {asked.name}: {made.html}"]
    if made.pdf is None and "pdf" in options["formats"]:
        lines.append(f"  no PDF: {made.manifest['no_pdf_because']}")
    sent = sending.send(settings, warehouse, [made])
    lines += [f"  {one.sentence()}" for one in sent]
    are_there = all(one.is_there for one in sent)
    give(
        "\n".join(lines),
        ok=are_there,
        html=made.html, pdf=made.pdf, notebook=made.notebook, folder=made.folder, log=made.log,
        headline=made.manifest["headline"], deliveries=[vars(one) for one in sent],
    )  # fmt: skip
    if not are_there:
        sys.exit(Exit.FAILED)


def _many(
    settings: Settings,
    warehouse: Warehouse,
    wanted: list[Asked],
    options: dict[str, Any],
    sending: Sending,
    notes: list[str],
) -> None:
    from ytempire.cli.report_progress import ReportProgress, summary
    from ytempire.editions import fan_out

    with ReportProgress(len(wanted)) as progress:
        made = fan_out.make(settings, warehouse, wanted, says=progress.ended, **options)
    failed = [one for one in made if one.error is not None]
    sent = sending.send(settings, warehouse, made)
    missing = [one for one in sent if not one.is_there]
    index = settings.reports_folder / "index.html"
    give(
        "\n".join(
            [
                *summary(made),
                *notes,
                *(f"  {one.edition} to {one.sentence()}" for one in missing),
                *([f"deliveries: {len(sent) - len(missing)} of {len(sent)}"] if sent else []),
                f"reports: {index}",
            ]
        ),
        ok=not (failed or missing),
        index=index,
        notes=notes,
        reports=[
            {
                "name": one.edition.name,
                "set": one.edition.set_name,
                "chosen": one.edition.chosen,
                "folder": one.folder,
                "notebook": one.notebook,
                "error": one.error,
                "is_kept": one.is_kept,
                "seconds": round(one.seconds, 2),
            }
            for one in made
        ],
        deliveries=[vars(one) for one in sent],
    )
    if failed or missing:
        sys.exit(Exit.FAILED)
