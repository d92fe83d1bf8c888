"""The command line: ``ytempire VERB``; every make verb is one of these."""

from __future__ import annotations

import sys

import click

from ytempire import parameters
from ytempire.cli import database, network, notebooks, pages, runall


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ytempire")
def cli() -> None:
    """YTEMPIRE Analytics: numbers of a network of YouTube channels.

    Settings come from the environment (YTEMPIRE_..., see .env.example); state lies in
    YTEMPIRE_HOME (default .data).
    """


for command in (
    runall.run,
    notebooks.pipeline,
    notebooks.report,
    pages.dashboards,
    database.import_,
    database.sql,
    database.migrate,
):
    cli.add_command(command)


def main() -> None:
    """Run the command line; a failure is one sentence that says what to do, and status 1."""
    import psycopg
    from pydantic import ValidationError

    from ytempire.clock import ClockError
    from ytempire.collection.connected import NotConnected
    from ytempire.sources.errors import SourceError
    from ytempire.sources.snapshots import SnapshotFileRefused
    from ytempire.sources.studio_files import StudioFileRefused
    from ytempire.warehouse.errors import WarehouseError

    expected = (
        WarehouseError,
        SourceError,
        NotConnected,
        ClockError,
        parameters.ParameterError,
        network.SimulatorFailed,
        network.AlreadyCollecting,
        StudioFileRefused,
        SnapshotFileRefused,
        OSError,
    )
    try:
        cli(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except ValidationError as error:
        first = error.errors()[0]
        name = f"YTEMPIRE_{'_'.join(map(str, first['loc'])).upper()}"
        click.echo(f"ytempire: {name}: {first['msg']}", err=True)
        sys.exit(2)
    except expected as error:
        click.echo(f"ytempire: {error}", err=True)
        sys.exit(1)
    except psycopg.Error as error:
        said = " ".join(str(error).split()) or type(error).__name__
        notes = " ".join(getattr(error, "__notes__", []))
        click.echo(f"ytempire: the database refused: {said} {notes}".rstrip(), err=True)
        sys.exit(1)
