"""The verbs of those who work on the product: test, lint, bench."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click

from ytempire import paths
from ytempire.cli.answer import Exit, give, json_option, wants_json

_PASSED_ON = {"ignore_unknown_options": True}
_LINTS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "lib", "tests"),
    ("mypy",),
    ("sqlfluff", "lint", "--disable-progress-bar", "--processes", "2", "sql"),
)


@click.command(context_settings=_PASSED_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@json_option
@click.pass_context
def test(context: click.Context, arguments: tuple[str, ...]) -> None:
    r"""Run every test, or those that ARGUMENTS name to pytest.

    Tests make a database of their own in a temporary folder; no home is touched. All of them
    take some minutes.

    \b
    Examples:
      ytempire test
      ytempire test tests/warehouse -x
      ytempire test tests/house -k readme
    """
    words = ["-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", *arguments]
    passed = _passes([_program("python"), *words])
    _answer(context, passed)


@click.command()
@json_option
@click.pass_context
def lint(context: click.Context) -> None:
    r"""Check style, types and SQL: ruff, mypy, sqlfluff.

    All of them run, also when the first complains.

    \b
    Examples:
      ytempire lint
      ytempire lint --json
    """
    checks = [
        {"check": " ".join(words[:2]), "passed": _passes([_program(words[0]), *words[1:]])}
        for words in _LINTS
    ]
    _answer(context, all(check["passed"] for check in checks), checks=checks)


@click.command()
@click.option("--only", help="Names of figures, with commas between them.")
@click.option("--scale", help="Part of the stated sizes, above 0 and at most 1.")
@json_option
@click.pass_context
def bench(context: click.Context, only: str | None, scale: str | None) -> None:
    r"""Measure: one JSON line a figure.

    Clones the last commit into an empty folder and runs it as a new user would: that takes
    minutes and uses the network. Makes a year of 100 million readings, some 5 GB on disk with
    what is measured on them, and removes it. The lines go to reports/bench/latest.jsonl, too.

    \b
    Examples:
      ytempire bench
      ytempire bench --only year_rollup_seconds --scale 0.01
    """
    command = [_program("python"), "-m", "tests.benchmarks"]
    command += [*(["--only", only] if only else []), *(["--scale", scale] if scale else [])]
    if not wants_json():
        _answer(context, _passes(command))
        return
    done = subprocess.run(
        command, cwd=paths.project_root(), stdout=subprocess.PIPE, text=True, check=False
    )
    figures = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    _answer(context, done.returncode == 0, figures=figures)


def _answer(context: click.Context, passed: bool, **facts: object) -> None:
    give("", ok=passed, **facts)
    if not passed:
        context.exit(Exit.FAILED)


def _program(name: str) -> str:
    """Return a program of the environment that we run in, activated or not."""
    found = Path(sys.executable).with_name(name)
    if not found.exists():
        raise click.ClickException(f"{name} is not installed in {found.parent}: run make setup")
    return str(found)


def _passes(command: list[str]) -> bool:
    """Run a program in the project; what it says goes where it does not mix with an answer."""
    where = sys.stderr if wants_json() else None
    return (
        subprocess.run(command, cwd=paths.project_root(), stdout=where, check=False).returncode == 0
    )
