"""The command line: ``ytempire VERB``; every make verb is one of these."""

from __future__ import annotations

import sys

import click

from ytempire.cli.answer import Exit, give_error
from ytempire.cli.failures import sentence_and_status

VERBS = {
    "Every day": {
        "run": "runall:run",
        "pipeline": "pipeline:pipeline",
        "dashboards": "pages:dashboards",
        "report": "reports:report",
        "lab": "lab:lab",
        "sql": "database:sql",
    },
    "Data from elsewhere": {
        "import": "imports:import_",
        "rejected": "rejected:rejected",
    },
    "Look after it": {
        "status": "status:status",
        "doctor": "doctor:doctor",
        "home": "homes:home",
        "migrate": "database:migrate",
    },
    "Work on the product": {
        "test": "develop:test",
        "lint": "develop:lint",
        "bench": "develop:bench",
    },
}
"""Heading -> verb -> where it is written, below ``ytempire.cli``; imported when it is asked for."""

EXIT_CODES = """\b
Exit status:
  0    done
  1    tried, and it did not work; or doctor found a problem
  2    the command line, a setting or a parameter is wrong; nothing was done
  3    a server, the network, the disk or a source is not there: try again
  4    another command is busy in this home
  130  Ctrl-C"""


class Verbs(click.Group):
    """A group whose verbs are imported when they are asked for, listed under headings."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the verbs, in the order of their headings."""
        return [verb for verbs in VERBS.values() for verb in verbs]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Import a verb."""
        import importlib

        for verbs in VERBS.values():
            if name in verbs:
                module, _, attribute = verbs[name].partition(":")
                found: click.Command = getattr(
                    importlib.import_module(f"ytempire.cli.{module}"), attribute
                )
                return found
        return None

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; a mistyped one is answered with the nearest."""
        import difflib

        name = arguments[0]
        if self.get_command(context, name) is None and not name.startswith("-"):
            near = difflib.get_close_matches(name, self.list_commands(context), n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            context.fail(f"there is no verb {name!r}.{meant} `ytempire --help` lists them.")
        return super().resolve_command(context, arguments)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs under their headings."""
        for heading, verbs in VERBS.items():
            with formatter.section(heading):
                rows = []
                for verb in verbs:
                    command = self.get_command(context, verb)
                    rows.append((verb, command.get_short_help_str(76) if command else ""))
                formatter.write_dl(rows)


@click.group(
    cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXIT_CODES
)
@click.version_option(package_name="ytempire")
def cli() -> None:
    """YTEMPIRE Analytics: numbers of a network of YouTube channels.

    Begin with `ytempire run`: it collects, or simulates a network while you have named no
    channel, and serves the dashboards. `ytempire doctor` says what is missing, and the next
    command to type; `ytempire VERB --help` explains a verb and shows examples.

    Settings come from the environment (YTEMPIRE_..., see .env.example); state lies in
    YTEMPIRE_HOME (default .data).
    """


def main() -> None:
    """Run the command line; a failure is one sentence that says what to do, and a status."""
    try:
        cli(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(Exit.INTERRUPTED)
    except click.exceptions.Exit as asked:
        sys.exit(asked.exit_code)
    except Exception as error:
        known = sentence_and_status(error)
        if known is None:
            raise
        give_error(*known)
        sys.exit(known[1])
