"""What people do with alerts, as verbs: acknowledge, silence, comment, end, open again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ytempire.cli import alerts_words as words
from ytempire.cli.answer import give, json_option
from ytempire.settings import load

if TYPE_CHECKING:
    import psycopg

    from ytempire.alerts.store import Alert
    from ytempire.warehouse.connection import Warehouse

_Verb = TypeVar("_Verb", bound=Callable[..., Any])


@contextmanager
def warehouse() -> Iterator[Warehouse]:
    """Open the home's warehouse, if its schema is current."""
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as opened:
        with opened.connect("reader") as connection:
            migrations.require_current(connection)
        yield opened


_AN_ID = re.compile(r"[0-9a-fA-F-]{4,}")


def found(connection: psycopg.Connection, names: tuple[str, ...]) -> list[Alert]:
    """Return the alerts whose ids begin so, each once."""
    from ytempire.alerts import store

    those: list[Alert] = []
    for name in names:
        if not _AN_ID.fullmatch(name):
            raise click.UsageError(
                f"{name!r} is no alert: give at least the first four characters of its id, as "
                "`ytempire alerts list` shows it"
            )
        fits = store.find(connection, prefix=name, most=6)
        if len(fits) != 1:
            several = ", ".join(one.alert_id.hex[:12] for one in fits)
            raise click.UsageError(
                f"{len(fits)} alerts begin with {name}: {several}. Give more of it"
                if fits
                else f"no alert begins with {name!r}: `ytempire alerts list --state all`"
            )
        those += fits
    return list(dict.fromkeys(those))


def _named(command: _Verb) -> _Verb:
    """Give a verb one or several alerts, completed by the shell."""
    return click.argument(
        "names",
        metavar="ID...",
        nargs=-1,
        required=True,
        shell_complete=lambda context, argument, begun: words.complete_ids(begun),
    )(command)


def _acting(command: _Verb) -> _Verb:
    """Give a verb who acts, and why."""
    for option in (
        click.option("--note", help="Why; a sentence that others will read."),
        click.option("--as", "actor", metavar="NAME", help="Who does it; default: your login."),
    ):
        command = option(command)
    return command


def _act(
    verb: str,
    done: str,
    names: tuple[str, ...],
    actor: str | None,
    note: str | None,
    **more: Any,
) -> None:
    """Let people do something with alerts, all of them or none."""
    from ytempire.alerts import acting
    from ytempire.collection.corrections.replay import login_name

    by = (actor or login_name()).strip()
    if not by:
        raise click.UsageError("--as names nobody")
    said = " ".join((note or "").split()) or None
    if not (by + (said or "")).isprintable():
        raise click.UsageError("--as and --note must be text: some of it cannot be read as UTF-8")
    with warehouse() as opened:
        with opened.transaction("reader") as connection:
            those = found(connection, names)
        changed = getattr(acting, verb)(opened, those, actor=by, note=said, **more)
    before = len(those) - changed
    text = f"{changed} {done}" + (f", {before} already were" if before else "")
    give(text, changed=changed, unchanged=before, actor=by,
         alerts=[one.alert_id for one in those], **more)  # fmt: skip


@click.command()
@_named
@_acting
@json_option
def ack(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Take alerts over: they stay open, and are silent.

    \b
    Examples:
      ytempire alerts ack 3f2a91c0
      ytempire alerts ack 3f2a 77b0 --note "Asked the vendor."
    """
    _act("acknowledge", "acknowledged", names, actor, note)


@click.command()
@_named
@_acting
@json_option
def unack(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Give alerts back: nobody has them any more.

    \b
    Examples:
      ytempire alerts unack 3f2a91c0
      ytempire alerts unack 3f2a91c0 --note "I am away until Monday."
    """
    _act("unacknowledge", "given back", names, actor, note)


@click.command()
@_named
@click.argument("length", metavar="TIME")
@_acting
@json_option
def snooze(names: tuple[str, ...], length: str, actor: str | None, note: str | None) -> None:
    r"""Silence alerts for a while, as 30m, 4h or 1d12h; what is still wrong then is told again.

    \b
    Examples:
      ytempire alerts snooze 3f2a91c0 4h
      ytempire alerts snooze 3f2a 77b0 1d --note "Over the weekend."
    """
    from ytempire import clock
    from ytempire.parameters import durations

    try:
        for_so_long = durations.parse(length)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if for_so_long <= timedelta(0):
        raise click.UsageError("a snooze lasts a while: write it as 30m, 4h or 1d12h")
    until = clock.now() + for_so_long
    _act("snooze", f"silent until {until:%Y-%m-%d %H:%M} UTC", names, actor, note, until=until)


@click.command()
@_named
@_acting
@json_option
def comment(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Say something about alerts, in --note; resolved ones too.

    \b
    Examples:
      ytempire alerts comment 3f2a91c0 --note "It began with the new voice."
    """
    if not (note or "").strip():
        raise click.UsageError("say it in --note")
    _act("comment", "commented", names, actor, note)


@click.command()
@_named
@_acting
@json_option
def resolve(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""End alerts by hand.

    What is still wrong is left alone for the rule's `reopen_within`, and then reopened.

    \b
    Examples:
      ytempire alerts resolve 3f2a91c0 --note "The grant was renewed."
    """
    _act("resolve", "resolved", names, actor, note)


@click.command()
@_named
@_acting
@json_option
def reopen(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Open resolved alerts again.

    \b
    Examples:
      ytempire alerts reopen 3f2a91c0 --note "It was the wrong grant."
    """
    _act("reopen", "open again", names, actor, note)


@click.command("false-positive")
@_named
@_acting
@json_option
def false_positive(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Say that alerts were none: they end, stay quiet, and count against their rule.

    \b
    Examples:
      ytempire alerts false-positive 3f2a91c0 --note "A test channel."
    """
    _act("false_positive", "called false", names, actor, note)


VERBS = (ack, unack, snooze, comment, resolve, reopen, false_positive)
