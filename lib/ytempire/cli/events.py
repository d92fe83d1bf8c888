"""The verbs of events: which there are, what they must say, and sending them."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ytempire.cli import network
from ytempire.cli.answer import give, json_option
from ytempire.cli.columns import aligned
from ytempire.cli.dead_letters import accept_topic, dead_letters
from ytempire.cli.groups import Group
from ytempire.cli.publishing import publish
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.stream.events import Event

_SHOWN_AT_MOST = 10
_ANY_OPTION = {"ignore_unknown_options": True}


@click.group(cls=Group)
def events() -> None:
    """Send events to the stream, see what they must say, and what became of those that were not."""


events.add_command(dead_letters)
events.add_command(accept_topic)


events.add_command(publish)


@events.command()
@json_option
def types() -> None:
    r"""List the types of events, with their topics.

    \b
    Examples:
      ytempire events types
    """
    from ytempire.stream.events import MODELS
    from ytempire.stream.topics import TOPIC_OF

    rows = [("type", "topic", "what it tells")]
    rows += [(kind, TOPIC_OF[kind], _first_line(model.__doc__)) for kind, model in MODELS.items()]
    give(
        "\n".join(aligned(rows)),
        types=[{"type": kind, "topic": TOPIC_OF[kind]} for kind in MODELS],
    )


@events.command()
@click.argument("event_type", metavar="[TYPE]", required=False)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write a file TYPE.json a type into this folder.",
)
@json_option
def schema(event_type: str | None, out: Path | None) -> None:
    r"""Print the JSON Schema of an event, or of all.

    \b
    Examples:
      ytempire events schema video_published
      ytempire events schema --out schemas
    """
    from ytempire.stream.schemas import MODELS
    from ytempire.stream.schemas import schema as of

    chosen = [event_type if event_type in MODELS else _known(event_type)] if event_type else MODELS
    made = {kind: of(kind) for kind in chosen}
    if out is None:
        shown = made[event_type] if event_type else made
        give(json.dumps(shown, indent=2, ensure_ascii=False), schemas=made)
        return
    out.mkdir(parents=True, exist_ok=True)
    for kind, one in made.items():
        text = json.dumps(one, indent=2, ensure_ascii=False)
        (out / f"{kind}.json").write_text(text + "\n", encoding="utf-8")
    give(f"{len(made)} schemas are in {out}", folder=out, types=list(made))


@events.command(context_settings=_ANY_OPTION)
@click.argument("event_type", metavar="[TYPE]", required=False)
@click.argument("fields", metavar="[--FIELD VALUE]...", nargs=-1, type=click.UNPROCESSED)
@click.option("--file", "source", help="A file of events, one JSON object a line; - is stdin.")
@json_option
def send(event_type: str | None, fields: tuple[str, ...], source: str | None) -> None:
    r"""Send one event, or those of a file; all are looked at before the first is sent.

    Of one event event_id and occurred_at are filled in, and lists are given as JSON. Brokers are
    those of YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS, or the simulated network's while `ytempire run` shows
    one. What is sent again under the same event_id counts once.

    \b
    Examples:
      ytempire events send api_quota_update --project default --remaining 900
      ytempire events send --file events.jsonl
      cat events.jsonl | ytempire events send --file -
    """
    if (event_type is None) == (source is None):
        raise click.UsageError("name a TYPE with its fields, or a --file of events")
    if source is not None and fields:
        raise click.UsageError(f"{fields[0]} goes with a TYPE, not with --file")
    with network.within_reach(load()) as settings:
        made = [_made(event_type, fields)] if event_type else _read(str(source))
        _send(settings, made)


def _made(event_type: str, fields: Sequence[str]) -> Event:
    """Return the event that the command line tells."""
    from ytempire.cli.event_fields import told
    from ytempire.stream.events import EventRefused
    from ytempire.stream.producing import make

    try:
        return make(_known(event_type), **told(event_type, fields))
    except EventRefused as refused:
        raise click.UsageError(
            f"{refused.words}. `ytempire events schema {event_type}` says what it must say"
        ) from None


def _read(source: str) -> list[Event]:
    """Return the events of a file.

    Raises
    ------
    click.UsageError
        Telling every line that is none.
    """
    from ytempire.stream.events import EventRefused, parse

    found, wrong = [], []
    for number, line in _lines(source):
        try:
            found.append(parse(line))
        except EventRefused as refused:
            wrong.append(f"line {number}: {refused.words}")
    if wrong:
        more = len(wrong) - _SHOWN_AT_MOST
        shown = wrong[:_SHOWN_AT_MOST] + ([f"and {more} more"] if more > 0 else [])
        raise click.UsageError(
            f"nothing was sent: {len(wrong)} of {len(found) + len(wrong)} lines are no events. "
            + "; ".join(shown)
        )
    if not found:
        raise click.UsageError(f"there is no event in {source}")
    return found


def _lines(source: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not empty, with their numbers."""
    if source == "-":
        content = sys.stdin.buffer.read()
    else:
        try:
            content = Path(source).read_bytes()
        except OSError as error:
            raise click.UsageError(f"{source} cannot be read: {error.strerror}") from None
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            yield number, line


def _send(settings: Settings, made: list[Event]) -> None:
    from ytempire.stream.producing import Producer
    from ytempire.stream.topics import TOPIC_OF

    with Producer(settings) as producer:
        for event in made:
            producer.send(event)
    counts = Counter(TOPIC_OF[event.event_type] for event in made)
    where = ", ".join(f"{count} to {topic}" for topic, count in sorted(counts.items()))
    give(
        f"sent and confirmed: {where} at {settings.kafka_bootstrap_servers}"
        + (f"; event_id {made[0].event_id}" if len(made) == 1 else ""),
        sent=dict(counts),
        brokers=settings.kafka_bootstrap_servers,
        event_ids=[str(event.event_id) for event in made],
    )


def _known(event_type: str) -> str:
    import difflib

    from ytempire.stream.events import MODELS

    if event_type in MODELS:
        return event_type
    near = difflib.get_close_matches(event_type, MODELS, n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    raise click.UsageError(
        f"there is no event {event_type!r}. {meant}`ytempire events types` lists them"
    )


def _first_line(doc: str | None) -> str:
    return (doc or "").strip().splitlines()[0].replace("``", "")
