"""Every command that the documents show exists, with its options."""

import re
import shlex
import subprocess
import sys
import tomllib

import click
import pytest

from ytempire.cli import cli
from ytempire.simulator.__main__ import main as simulator

from .documents import ROOT, Command, commands

MAKEFILE = (ROOT / "Makefile").read_text()
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def recipe(verb: str) -> str | None:
    """Return the lines that a make verb runs, None if there is no such verb."""
    found = re.search(rf"^{verb}:.*## .*\n((?:\t.*\n)*)", MAKEFILE, re.MULTILINE)
    return found[1] if found else None


def check_make(words: list[str]) -> None:
    verb, *variables = words or ["help"]
    lines = recipe(verb)
    assert lines is not None, f"make has no verb {verb}"
    for variable in variables:
        name = variable.partition("=")[0]
        assert re.search(rf"\$\({name}\)|\$\${name}\b", lines), f"make {verb} does not know {name}"


def check_ytempire(words: list[str]) -> None:
    """Refuse unknown verbs and options and ill-typed values, down to the verb of a group."""
    context = cli.make_context("ytempire", list(words))
    while isinstance(context.command, click.Group):
        arguments = [*context._protected_args, *context.args]
        if not arguments and context.command.invoke_without_command:
            return
        name, command, rest = context.command.resolve_command(context, arguments)
        assert command is not None, f"ytempire has no command {name}"
        context = command.make_context(name, rest, parent=context)


def check_python(words: list[str]) -> None:
    assert words[0] == "-m"
    module, *arguments = words[1:]
    if module == "ytempire.simulator":
        simulator.make_context(module, arguments)
    elif module == "pytest":
        check_test_arguments(arguments)
    else:
        place = ROOT / module.replace(".", "/")
        assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()
        assert not arguments, f"nothing checks the arguments of {module}"


def check_test_arguments(arguments: list[str]) -> None:
    for argument in arguments:
        assert argument in {"-q", "-x"} or (ROOT / argument).exists(), argument


def check_pip(words: list[str]) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "pip", words[0], "--help"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for option in [word for word in words[1:] if word.startswith("-")]:
        assert re.search(rf"(^|\s){option}\b", said), f"pip {words[0]} has no {option}"


def check_uv(words: list[str]) -> None:
    """Uv need not be here: what is checked is that its command is about this project."""
    named = [words[at + 1] for at, word in enumerate(words) if word == "--extra"]
    assert set(named) == set(PYPROJECT["project"]["optional-dependencies"])
    assert words[-1] == "pyproject.toml"
    assert words[words.index("-o") + 1] == "requirements.lock"
    requires = PYPROJECT["project"]["requires-python"].removeprefix(">=")
    assert words[words.index("--python-version") + 1] == requires
    assert {"--generate-hashes", "--universal", "--no-emit-index-url"} <= set(words)


def check_conda(words: list[str]) -> None:
    if words[0] == "activate":
        assert f"name: {words[1]}\n" in (ROOT / "environment.yml").read_text()
    else:
        assert words == ["env", "create", "-f", "environment.yml"]


def check_export(words: list[str]) -> None:
    assert all("=" in word for word in words)


CHECKS = {
    "make": check_make,
    "ytempire": check_ytempire,
    ".venv/bin/ytempire": check_ytempire,
    ".venv/bin/python": check_python,
    "pip": check_pip,
    "uv": check_uv,
    "conda": check_conda,
    "export": check_export,
}


@pytest.mark.parametrize("command", commands(), ids=lambda c: f"{c.document}: {c.line[:60]}")
def test_every_command_exists(command: Command) -> None:
    program, *words = command.words
    assert program in CHECKS, f"say here how {program} is checked"
    CHECKS[program](words)
    if program == "make" and (arguments := [w for w in words if w.startswith("ARGS=")]):
        check_test_arguments(shlex.split(arguments[0].removeprefix("ARGS=")))


def test_a_command_that_is_not_there_is_found() -> None:
    for check, line in (
        (check_make, "fly"), (check_make, "run SPEED=1"), (check_make, "report COLOUR=x"),
        (check_python, "-m tests.nothing"), (check_python, "-m pytest tests/nothing"),
        (check_pip, "install --no-such-option"),
    ):  # fmt: skip
        with pytest.raises(AssertionError):
            check(line.split())
    for line in ("sql", "sql 'select 1' --format xml", "run --port 0", "migrate --now"):
        with pytest.raises(click.UsageError):
            check_ytempire(shlex.split(line))
    with pytest.raises(click.UsageError):
        check_python(["-m", "ytempire.simulator", "--home", "/tmp/x", "--weeks", "3"])
