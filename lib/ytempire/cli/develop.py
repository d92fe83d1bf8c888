"""The verbs of those who work on the product: test, lint, bench."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from ytempire import paths

_PASSED_ON = {"ignore_unknown_options": True}


@click.command(context_settings=_PASSED_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def test(arguments: tuple[str, ...]) -> None:
    r"""Run every test, or those that ARGUMENTS name to pytest.

    \b
    ytempire test
    ytempire test tests/warehouse -x
    """
    _run([_program("python"), "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", *arguments])


@click.command()
def lint() -> None:
    """Check style, types and SQL: ruff, mypy, sqlfluff."""
    _run([_program("ruff"), "check", "."])
    _run([_program("ruff"), "format", "--check", "lib", "tests"])
    _run([_program("mypy")])
    _run([_program("sqlfluff"), "lint", "--disable-progress-bar", "--processes", "2", "sql"])


@click.command()
@click.option("--only", help="Names of figures, with commas between them.")
def bench(only: str | None) -> None:
    r"""Measure: one JSON line a figure.

    \b
    ytempire bench --only first_run_seconds,second_run_seconds
    """
    _run([_program("python"), "-m", "tests.benchmarks", *(["--only", only] if only else [])])


def _program(name: str) -> str:
    """Return a program of the environment that we run in, activated or not."""
    return str(Path(sys.executable).with_name(name))


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=paths.project_root(), check=False)
    if done.returncode:
        sys.exit(1)
