"""The verbs about dead letters: list, replay, dismiss; and the one that accepts a new topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.columns import aligned
from ytempire.cli.groups import Group
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.stream.dead_letters import DeadLetter, State
    from ytempire.warehouse.connection import Warehouse

_CELL = 60
_TOLD = 20
_since = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"]),
    help="Only those refused since this day or instant (UTC).",
)
_topic = click.option("--topic", help="Only of this topic.")
_why = click.option("--class", "error_class", help="Only refused for this, as: unknown_version.")


@click.group("dead-letters", cls=Group)
def dead_letters() -> None:
    r"""List, replay and dismiss messages that could not be believed.

    Nothing is dropped: a message that is no event, or that the database refuses, is kept as it
    came, with the reason. Once the reason is mended (a version that the product has learnt, a
    channel that it did not know), replay it.

    \b
    Examples:
      ytempire events dead-letters list
      ytempire events dead-letters replay --all-open --class unknown_version
      ytempire events dead-letters dismiss 17 18 --reason "Sent by a load test."
    """


@dead_letters.command("list")
@click.option(
    "--state",
    type=click.Choice(["open", "replayed", "dismissed", "all"]),
    default="open",
    show_default=True,
    help="open: wait for somebody.",
)
@_topic
@_why
@_since
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, help="List at most so many."
)
@json_option
def list_(
    state: State, topic: str | None, error_class: str | None, since: datetime | None, limit: int
) -> None:
    r"""List dead letters, the latest first; why they were refused is counted before.

    \b
    Examples:
      ytempire events dead-letters list
      ytempire events dead-letters list --class not_json --since 2026-11-20
      ytempire events dead-letters list --state all --json
    """
    from ytempire.stream import dead_letters as store

    narrowed: dict[str, Any] = {
        "state": state, "topic": topic, "error_class": error_class, "since": _utc(since),
    }  # fmt: skip
    with _warehouse() as (warehouse, _), warehouse.transaction("reader") as connection:
        counted = store.count(connection, **narrowed)
        letters = store.find(connection, **narrowed, most=limit)
    total = sum(counted.values())
    lines = [f"{total:,} dead letters ({state})" if total else f"no dead letters ({state})"]
    lines += [f"  {count:>7,}  {name}" for name, count in counted.items()]
    if letters:
        lines += ["", *aligned(_rows(letters))]
        lines.append(f"next: ytempire events dead-letters replay {letters[0].dead_letter_id}")
    give(
        "\n".join(lines),
        total=total,
        classes=counted,
        dead_letters=[_facts(one) for one in letters],
    )


@dead_letters.command()
@click.argument("ids", metavar="[ID]...", nargs=-1, type=int)
@click.option("--all-open", is_flag=True, help="All that are open, narrowed by the options.")
@_topic
@_why
@_since
@json_option
def replay(
    ids: tuple[int, ...],
    all_open: bool,
    topic: str | None,
    error_class: str | None,
    since: datetime | None,
) -> None:
    r"""Read dead letters anew and apply what they say, each once.

    A letter goes the way that its message would have gone. What is refused again stays open, with
    the reason of today.

    \b
    Examples:
      ytempire events dead-letters replay 17
      ytempire events dead-letters replay --all-open
      ytempire events dead-letters replay --all-open --class unknown_type --since 2026-11-20
    """
    from ytempire.delivery import channels
    from ytempire.stream import dead_letters as store
    from ytempire.stream import replaying, service

    if bool(ids) == all_open:
        raise click.UsageError("name dead letters by their ids, or all of them with --all-open")
    if ids and (topic or error_class or since):
        raise click.UsageError("--topic, --class and --since narrow --all-open: leave out the ids")
    with _warehouse() as (warehouse, settings):
        with warehouse.transaction("reader") as connection:
            found = store.find(
                connection, state="all" if ids else "open", topic=topic, error_class=error_class,
                since=_utc(since), ids=ids or None,
            )  # fmt: skip
        _refuse_unknown(ids, found)
        oldest_first = sorted(one.dead_letter_id for one in found)
        handle = service.handler(channels.configured(settings))
        outcomes = list(replaying.replay(warehouse, oldest_first, handle))
    states: Counter[str] = Counter(one.state for one in outcomes)
    words = {
        "replayed": "replayed", "known": "had come another way", "refused": "refused again",
        "settled": "settled before",
    }  # fmt: skip
    told = ", ".join(f"{states[state]:,} {said}" for state, said in words.items() if states[state])
    lines = [told or "no dead letters are open"]
    lines += [f"  {one.dead_letter_id}: {one.told}" for one in outcomes if one.told][:_TOLD]
    ok = not (ids and states["refused"])
    give(
        "\n".join(lines),
        ok=ok,
        outcomes=[
            {"id": one.dead_letter_id, "state": one.state, "told": one.told} for one in outcomes
        ],
    )
    if not ok:
        raise click.exceptions.Exit(Exit.FAILED)


@dead_letters.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True, type=int)
@click.option("--reason", required=True, help="Why nobody wants it; a sentence.")
@json_option
def dismiss(ids: tuple[int, ...], reason: str) -> None:
    r"""Say that dead letters are not wanted: they are kept, and no longer counted as open.

    \b
    Examples:
      ytempire events dead-letters dismiss 17 --reason "Sent by a load test."
    """
    from ytempire.stream import dead_letters as store

    if not reason.strip():
        raise click.UsageError("say in --reason why: it is all that others will know of it")
    with _warehouse() as (warehouse, _), warehouse.connect("writer", autocommit=True) as connection:
        _refuse_unknown(ids, store.find(connection, state="all", ids=ids))
        done = store.dismiss(connection, ids, " ".join(reason.split()))
    before = len(set(ids)) - done
    give(
        f"{done} dismissed" + (f", {before} settled before" if before else ""),
        dismissed=done,
        settled_before=before,
    )


@click.command("accept-topic")
@click.argument("topic", metavar="NAME")
@json_option
def accept_topic(topic: str) -> None:
    r"""Say that a topic was made anew on purpose: it is read from its beginning.

    The stream ends when a topic is not the one whose offsets are kept, because what was written
    could be missed or told twice without anybody knowing. Events that are known already are not
    doubled.

    \b
    Examples:
      ytempire events accept-topic video-events
    """
    from ytempire.stream import fence

    with _warehouse() as (warehouse, _), warehouse.connect("writer", autocommit=True) as connection:
        partitions = fence.forget(connection, topic)
    if not partitions:
        raise click.UsageError(f"no offsets are kept of a topic {topic!r}: nothing to accept")
    give(
        f"{topic} is read from its beginning when the stream starts again: ytempire stream",
        topic=topic,
        partitions=partitions,
    )


@contextmanager
def _warehouse() -> Iterator[tuple[Warehouse, Settings]]:
    """Open the home's warehouse, if its schema is current."""
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        yield warehouse, settings


def _refuse_unknown(ids: Sequence[int], found: Sequence[DeadLetter]) -> None:
    unknown = sorted(set(ids) - {one.dead_letter_id for one in found})
    if unknown:
        named = ", ".join(map(str, unknown))
        raise click.UsageError(
            f"there is no dead letter {named}: `ytempire events dead-letters list --state all`"
        )


def _utc(given: datetime | None) -> datetime | None:
    return given and given.replace(tzinfo=UTC)


def _rows(letters: Sequence[DeadLetter]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("ID", "TOPIC", "PLACE", "REFUSED", "TRIED", "WHY")]
    for one in letters:
        state = "" if one.state == "open" else f"[{one.state}] "
        rows.append(
            (
                str(one.dead_letter_id),
                one.topic,
                f"{one.kafka_partition}:{one.kafka_offset}",
                f"{one.first_at:%Y-%m-%d %H:%M}",
                str(one.attempts),
                state + _cut(f"{one.error_class}: {one.error}"),
            )
        )
    return rows


def _facts(one: DeadLetter) -> dict[str, Any]:
    return {
        "id": one.dead_letter_id, "state": one.state, "topic": one.topic,
        "partition": one.kafka_partition, "offset": one.kafka_offset,
        "error_class": one.error_class, "error": one.error, "attempts": one.attempts,
        "first_at": one.first_at, "last_at": one.last_at, "event_id": one.event_id,
        "dismissed_why": one.dismissed_why,
        "key": None if one.message_key is None else one.message_key.decode(errors="replace"),
        "value": one.raw.decode(errors="replace"),
    }  # fmt: skip


def _cut(text: str) -> str:
    return text if len(text) <= _CELL else text[: _CELL - 1] + "…"
