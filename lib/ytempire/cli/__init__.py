"""The command line: ``ytempire VERB``; every make verb is one of these."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from ytempire.cli.answer import Exit, expect_json, give_error, wants_json
from ytempire.cli.failures import sentence_and_status, tell_bug
from ytempire.cli.groups import Group, with_examples

VERBS = {
    "Every day": {
        "run": "runall:run",
        "schedule": "schedule:schedule",
        "stream": "stream:stream",
        "job": "jobs:job",
        "pipeline": "pipeline:pipeline",
        "dashboards": "pages:dashboards",
        "report": "reports:report",
        "lab": "lab:lab",
        "sql": "database:sql",
        "alerts": "alerts:alerts",
        "insights": "insights:insights",
        "experiments": "experiments:experiments",
        "dictionary": "dictionary:dictionary",
    },
    "Data from elsewhere": {
        "import": "imports:import_",
        "load": "loads:load",
        "rejected": "rejected:rejected",
        "costs": "costs:costs",
        "events": "events:events",
    },
    "The owners' side": {
        "connect": "connect:connect",
        "disconnect": "connect:disconnect",
        "tokens": "tokens:tokens",
    },
    "Look after it": {
        "status": "status:status",
        "doctor": "doctor:doctor",
        "users": "users:users",
        "fresh": "fresh:fresh",
        "quota": "quota:quota",
        "poll": "polling:poll",
        "lake": "lake:lake",
        "home": "homes:home",
        "migrate": "database:migrate",
    },
    "Work on the product": {
        "test": "develop:test",
        "lint": "develop:lint",
        "bench": "develop:bench",
        "calibration": "calibration:calibration",
    },
}
"""Heading -> verb -> where it is written, below ``ytempire.cli``; imported when it is asked for."""

COMPLETION = 'Shell completion: eval "$(_YTEMPIRE_COMPLETE=bash_source ytempire)" (zsh_, fish_)'

EXIT_CODES = f"""\b
Exit status:
  0    done
  1    tried, and it did not work; or doctor found a problem
  2    the command line, a setting or a parameter is wrong; nothing was done
  3    a server, the network, the disk or a source is not there: try again
  4    another command is busy in this home
  5    somebody must do first what it says, as accept a topic that was made anew
  130  Ctrl-C

{COMPLETION}"""


class Verbs(Group):
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
                return with_examples(found)
        return None

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs under their headings."""
        for heading, verbs in VERBS.items():
            with formatter.section(heading):
                rows = []
                for verb in verbs:
                    command = self.get_command(context, verb)
                    rows.append((verb, command.get_short_help_str(76) if command else ""))
                formatter.write_dl(rows)


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXIT_CODES)
@click.version_option(package_name="ytempire")
@click.option(
    "-H",
    "--home",
    "name",
    metavar="NAME",
    help="The home to work in, by name or path, for this command; `ytempire home list`.",
)
@click.pass_context
def cli(context: click.Context, name: str | None) -> None:
    """YTEMPIRE Analytics: numbers of a network of YouTube channels.

    Begin with `ytempire run`: it collects, or simulates a network while you have named no
    channel, and serves the dashboards. `ytempire doctor` says what is missing, and the next
    command to type; `ytempire VERB --help` explains a verb and shows examples.

    State lies in a home (default .data); settings come from the environment (YTEMPIRE_...,
    see .env.example), then from the home's .env, then from the project's.
    """
    if name is not None:
        from ytempire.homes import registry

        folder = registry.find(name).folder
        context.with_resource(_in_environment("YTEMPIRE_HOME", str(folder)))
        context.obj = name


@contextmanager
def _in_environment(variable: str, value: str) -> Iterator[None]:
    """Set a variable for this command and the processes that it starts."""
    before = os.environ.get(variable)
    os.environ[variable] = value
    try:
        yield
    finally:
        os.environ.pop(variable)
        if before is not None:
            os.environ[variable] = before


def main() -> None:
    """Run the command line; a failure is one sentence that says what to do, and a status."""
    expect_json(sys.argv[1:])
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # and not ignored, as nohup asks for
            signal.signal(number, signal.default_int_handler)  # what was started is ended
    try:
        status = cli(standalone_mode=False)
    except (click.exceptions.Abort, KeyboardInterrupt):
        give_error("interrupted", Exit.INTERRUPTED)
        sys.exit(Exit.INTERRUPTED)
    except Exception as error:
        known = sentence_and_status(error)
        if known is None:
            if wants_json():
                give_error(f"{type(error).__name__}: {error}", Exit.FAILED)
            tell_bug(error)
            sys.exit(Exit.FAILED)
        give_error(*known)
        sys.exit(known[1])
    # Click hands the status of `context.exit(3)` back; a verb itself returns nothing.
    sys.exit(int(status) if isinstance(status, int) else Exit.OK)
