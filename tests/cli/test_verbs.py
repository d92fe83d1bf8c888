"""Every verb teaches, answers scripts, starts at once, and stands behind its make verb."""

import re
import subprocess
import sys

import click
import pytest

from ytempire import paths
from ytempire.cli import VERBS, cli

HEAVY = ("polars", "papermill", "psycopg", "duckdb", "altair", "googleapiclient", "tornado")
ROOT = click.Context(cli, info_name="ytempire")
OF_THE_ENVIRONMENT = {"help", "setup", "clean"}
"""Make verbs that make and remove the environment which holds the command."""


@pytest.fixture(params=[v for verbs in VERBS.values() for v in verbs])
def verb(request: pytest.FixtureRequest) -> str:
    return request.param


def commands(verb: str) -> dict[str, click.Command]:
    """Return the command of a verb, or those of its groups, by what is typed."""
    return within(verb, cli.get_command(ROOT, verb))


def within(typed: str, command: click.Command) -> dict[str, click.Command]:
    if not isinstance(command, click.Group):
        return {typed: command}
    found: dict[str, click.Command] = {}
    for name, one in command.commands.items():
        found |= within(f"{typed} {name}", one)
    return found


def help_of(typed: str, command: click.Command) -> str:
    return command.get_help(click.Context(command, info_name=f"ytempire {typed}"))


def test_help_says_what_it_does_and_shows_an_example(verb: str) -> None:
    for typed, command in commands(verb).items():
        shown = help_of(typed, command)
        first, *rest = [line.strip() for line in shown.splitlines() if line.strip()][1:]
        assert re.fullmatch(r"[A-Z].*", first), typed
        example = re.compile(rf"ytempire (-H \S+ )?{typed}\b")
        assert any(example.match(line) for line in rest), f"{typed} shows no example"
        assert r"\b" not in shown, "the examples stand in lines of their own"
        for option in [p for p in command.params if isinstance(p, click.Option)]:
            assert option.help, f"{typed} {option.opts[-1]} is not explained"


def test_every_verb_answers_scripts(verb: str) -> None:
    for typed, command in commands(verb).items():
        assert any("--json" in option.opts for option in command.params), typed


def test_help_imports_nothing_heavy(verb: str) -> None:
    asked = "import sys; from ytempire.cli import cli; " + (
        f"cli(['{verb}', '--help'], standalone_mode=False); "
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr.strip() == "[]"


def test_the_list_of_verbs_imports_nothing_heavy() -> None:
    done = subprocess.run(
        [
            sys.executable, "-c",
            "import sys; from ytempire.cli import cli; cli([], standalone_mode=False); "
            f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)",
        ],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"
    for heading, verbs in VERBS.items():
        assert f"{heading}:" in done.stdout
        for one in verbs:
            assert re.search(rf"^  {one} +[A-Z]", done.stdout, re.MULTILINE)
    for words in ("Exit status:", "_YTEMPIRE_COMPLETE=bash_source", "--home"):
        assert words in done.stdout


def test_every_make_verb_is_a_verb() -> None:
    text = (paths.project_root() / "Makefile").read_text()
    made = set(re.findall(r"^([a-z]+):.*## ", text, re.MULTILINE))
    known = {one for verbs in VERBS.values() for one in verbs}
    assert made - OF_THE_ENVIRONMENT <= known
    assert len(made - OF_THE_ENVIRONMENT) >= 8
