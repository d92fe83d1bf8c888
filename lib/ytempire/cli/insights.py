"""The verbs about insights: list, show, accept, dismiss, and what became of each detector's."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ytempire.cli import insights_words as words
from ytempire.cli.alerts_acting import warehouse
from ytempire.cli.answer import give, json_option
from ytempire.cli.groups import Group

if TYPE_CHECKING:
    from collections.abc import Callable

    import psycopg

    from ytempire.advice.deciding import Decision

    _Verb = TypeVar("_Verb", bound=Callable[..., Any])

STATES = ("open", "accepted", "dismissed", "expired", "all")
_AN_ID = re.compile(r"[0-9a-fA-F-]{4,36}")
_MOST = 200


@click.group(cls=Group)
def insights() -> None:
    r"""See what may be worth doing, on what evidence, and say what you make of it.

    The nightly steps find them (`ytempire job insights`); what is found no more expires.

    \b
    Examples:
      ytempire insights list
      ytempire insights show 3f2a91c0
      ytempire insights accept 3f2a91c0 --note "Paused until January."
    """


@insights.command("list")
@click.option(
    "--state", type=click.Choice(STATES), default="open", show_default=True, help="Which of them."
)
@click.option(
    "--rows", type=click.IntRange(1, _MOST), default=20, show_default=True, help="How many at most."
)
@json_option
def list_(state: str, rows: int) -> None:
    r"""List insights, those worth the most dollars first; what is not known in dollars is last.

    \b
    Examples:
      ytempire insights list
      ytempire insights list --state accepted --json
    """
    with warehouse() as opened, opened.transaction("reader") as connection:
        found = _find(connection, None, state, rows)
    nothing = f"no insight is {state}" if state != "all" else "no insight was ever found"
    hint = ": the nightly steps find them, `ytempire job insights`" if state != "expired" else ""
    give("\n".join(words.table(found)) if found else nothing + hint, insights=found)


@insights.command()
@click.argument("name", metavar="ID")
@json_option
def show(name: str) -> None:
    r"""Show an insight with its evidence and what was decided of it.

    \b
    Examples:
      ytempire insights show 3f2a91c0
    """
    from ytempire.warehouse import queries

    with warehouse() as opened, opened.transaction("reader") as connection:
        one = _named(connection, name)
        told = queries.run(connection, "insight_feed/decisions", insight_id=one["insight_id"])
    decisions = told.to_dicts()
    give(words.whole(one, decisions), insight=one, decisions=decisions)


def _deciding(command: _Verb) -> _Verb:
    """Give a verb which insights, who decides, and why."""
    for option in (
        click.argument("names", metavar="ID...", nargs=-1, required=True),
        click.option("--note", help="Why; a sentence that others will read."),
        click.option("--as", "actor", metavar="NAME", help="Who decides; default: your login."),
    ):
        command = option(command)
    return command


@insights.command()
@_deciding
@json_option
def accept(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Accept insights: they are acted on.

    \b
    Examples:
      ytempire insights accept 3f2a91c0
      ytempire insights accept 3f2a 77b0 --note "From Monday."
    """
    _decide("accept", "accepted", names, actor, note)


@insights.command()
@_deciding
@json_option
def dismiss(names: tuple[str, ...], actor: str | None, note: str | None) -> None:
    r"""Dismiss insights: pages do not show them again, as long as they are found.

    \b
    Examples:
      ytempire insights dismiss 3f2a91c0 --note "A holiday."
    """
    _decide("dismiss", "dismissed", names, actor, note)


@insights.command()
@json_option
def detectors() -> None:
    r"""Say what people made of each detector's insights, and how often they accepted them.

    \b
    Examples:
      ytempire insights detectors
    """
    from ytempire.insights.cards.detectors import DETECTORS
    from ytempire.warehouse import queries

    with warehouse() as opened, opened.transaction("reader") as connection:
        rows = queries.run(connection, "insight_feed/outcomes").to_dicts()
    outcomes = {row["detector"]: row for row in rows}
    titles = {name: one.title for name, one in DETECTORS.items()}
    give(
        "\n".join(words.outcomes(titles, outcomes)),
        detectors=[{"detector": n, "title": t, **outcomes.get(n, {})} for n, t in titles.items()],
    )


def _decide(
    decision: Decision, done: str, names: tuple[str, ...], actor: str | None, note: str | None
) -> None:
    """Decide on insights, all of them or none."""
    from uuid import UUID

    from ytempire.advice import deciding
    from ytempire.collection.corrections.replay import login_name

    by = (actor or login_name()).strip()
    if not by:
        raise click.UsageError("--as names nobody")
    said = " ".join((note or "").split()) or None
    if not (by + (said or "")).isprintable():
        raise click.UsageError("--as and --note must be text: some of it cannot be read as UTF-8")
    with warehouse() as opened:
        with opened.transaction("reader") as connection:
            ids = list(dict.fromkeys(_named(connection, one)["insight_id"] for one in names))
        with opened.transaction("writer") as connection:
            changed = sum(
                deciding.decide(connection, UUID(one), decision, actor=by, note=said) for one in ids
            )
    before = len(ids) - changed
    text = f"{changed} {done}" + (f", {before} already were" if before else "")
    give(text, changed=changed, unchanged=before, actor=by, insights=ids)


def _named(connection: psycopg.Connection, name: str) -> dict[str, Any]:
    """Return the insight whose id begins so."""
    if not _AN_ID.fullmatch(name):
        raise click.UsageError(
            f"{name!r} is no insight: give at least the first four characters of its id, as "
            "`ytempire insights list` shows it"
        )
    fits = _find(connection, name.replace("-", "").lower(), "all", 6)
    if len(fits) != 1:
        several = ", ".join(words.short(one) for one in fits)
        raise click.UsageError(
            f"{len(fits)} insights begin with {name}: {several}. Give more of it"
            if fits
            else f"no insight begins with {name!r}: `ytempire insights list --state all`"
        )
    return fits[0]


def _find(
    connection: psycopg.Connection, prefix: str | None, state: str, rows: int
) -> list[dict[str, Any]]:
    from ytempire.warehouse import queries

    asked = None if state == "all" else state
    found = queries.run(
        connection, "insight_feed/insights", prefix=prefix, state=asked, rows=rows
    ).to_dicts()
    return [{**row, "evidence": json.loads(row["evidence"])} for row in found]
