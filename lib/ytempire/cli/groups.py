"""Groups of verbs: help without a verb, and the nearest verb for a mistyped one."""

from __future__ import annotations

import difflib

import click


class Group(click.Group):
    """A group that answers with its help when it is given no verb: that is no mistake."""

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        """Read the command line; ``help VERB`` is ``VERB --help``."""
        if arguments in ([], ["help"]):
            arguments = ["--help"]
        elif arguments[0] == "help":
            arguments = [*arguments[1:], "--help"]
        return super().parse_args(context, arguments)

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; a mistyped one is answered with the nearest."""
        name = arguments[0]
        if self.get_command(context, name) is None and not name.startswith("-"):
            near = difflib.get_close_matches(name, self.list_commands(context), n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(
                f"there is no verb {name!r}.{meant} `{context.command_path} --help` lists them"
            )
        return super().resolve_command(context, arguments)


def with_examples(command: click.Command) -> click.Command:
    r"""Let click see the ``\b`` of raw docstrings: the paragraph after it keeps its lines."""
    if command.help:
        command.help = command.help.replace("\\b\n", "\b\n")
    if isinstance(command, click.Group):
        for verb in command.commands.values():
            with_examples(verb)
    return command
