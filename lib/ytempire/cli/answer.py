"""How a verb answers: sentences for people, or one JSON object for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from typing import Any, TypeVar

import click

_Verb = TypeVar("_Verb", bound=Callable[..., Any])
_as_json: ContextVar[bool] = ContextVar("as_json", default=False)


class Exit(IntEnum):
    """What a command's exit status means."""

    OK = 0
    FAILED = 1
    """It was tried and did not work, or `doctor` found a problem."""
    USAGE = 2
    """The command line, a setting or a parameter is wrong; nothing was done."""
    UNAVAILABLE = 3
    """A server, the network, the disk or a source is not there; try again when it is."""
    BUSY = 4
    """Another command is at it in this home."""
    REFUSED = 5
    """It would end the same way until somebody did what the sentence says: a topic made anew."""
    INTERRUPTED = 130
    """Ctrl-C."""


def json_option(command: _Verb) -> _Verb:
    """Give a verb the flag ``--json``; the verb then answers through `give`."""
    return click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=lambda context, option, value: _as_json.set(value),
        help="Answer with one JSON object on stdout, for scripts.",
    )(command)


def expect_json(arguments: list[str]) -> None:
    """Look for ``--json`` before the command line is read: a mistake in it is told so, too."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    _as_json.set("--json" in before)


def wants_json() -> bool:
    """Say whether the verb was asked for JSON."""
    return _as_json.get()


def give(text: str, *, ok: bool = True, **facts: Any) -> None:
    """Print what a verb found: `text` for people, or ``{"ok": ..., **facts}`` for scripts."""
    if wants_json():
        click.echo(json.dumps({"ok": ok, **facts}, default=plain, ensure_ascii=False))
    elif text:
        click.echo(text)


def give_error(sentence: str, status: Exit) -> None:
    """Print a failure: to stderr for people, to stdout as JSON for scripts."""
    if wants_json():
        told = {"ok": False, "error": sentence, "exit_code": int(status)}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"ytempire: {sentence}", err=True)


def ytempire_as_typed(context: click.Context) -> str:
    """Return how this command was begun, to begin the next one: ``ytempire -H real``."""
    name = context.find_root().obj
    return f"ytempire -H {name}" if name else "ytempire"


def say(sentence: str) -> None:
    """Say something on the way: on stderr when stdout is for JSON."""
    click.echo(sentence, err=wants_json())


def plain(value: object) -> object:
    """Write what JSON has no word for: exact decimals as numbers, times as ISO text."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)
