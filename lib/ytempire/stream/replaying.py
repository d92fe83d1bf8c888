"""Dead letters tried again: read anew, and applied as their messages would have been, once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import psycopg

from ytempire import clock
from ytempire.stream import dead_letters, messages, writing
from ytempire.stream.dead_letters import DeadLetter
from ytempire.stream.messages import Told
from ytempire.stream.writing import Handle
from ytempire.warehouse.connection import Warehouse, carry_clock


@dataclass(frozen=True)
class Outcome:
    """What became of a dead letter that was tried again.

    Attributes
    ----------
    state
        ``replayed``, ``refused`` again, ``known``: the event had come another way, or
        ``settled``: somebody replayed or dismissed it before.
    told
        What it waits for, or why it was refused; empty where all is well.
    """

    dead_letter_id: int
    state: Literal["replayed", "known", "refused", "settled"]
    told: str = ""


def replay(warehouse: Warehouse, ids: Sequence[int], handle: Handle) -> Iterator[Outcome]:
    """Try dead letters again, whoever else is at it; each in a transaction of its own."""
    with warehouse.connect("writer", autocommit=True) as connection:
        for id_ in ids:
            with connection.transaction():
                carry_clock(connection)
                letter = dead_letters.lock(connection, id_)
                if letter is None:
                    outcome = Outcome(id_, "settled")
                else:
                    outcome = _try(connection, letter, handle)
            yield outcome


def _try(connection: psycopg.Connection, letter: DeadLetter, handle: Handle) -> Outcome:
    id_ = letter.dead_letter_id
    batch = messages.read([letter.message])
    refused = batch.refused
    for told in batch.told:
        try:
            with connection.transaction():
                outcome = _apply(connection, letter, told, handle)
        except psycopg.Error as error:
            if not writing.is_of_content(error):
                raise
            refused = [writing.refusal(letter.message, error)]
        else:
            dead_letters.settle(connection, id_, told.event.event_id)
            return outcome
    [why] = refused
    dead_letters.refuse_again(connection, id_, why)
    return Outcome(id_, "refused", f"{why.error_class}: {why.error}")


def _apply(
    connection: psycopg.Connection, letter: DeadLetter, told: Told, handle: Handle
) -> Outcome:
    if not writing.insert(connection, letter.cluster, [told], clock.now()):
        return Outcome(letter.dead_letter_id, "known")
    waiting = handle(connection, [told.event])
    writing.note_waiting(connection, waiting)
    what = waiting.get(told.event.event_id)
    return Outcome(letter.dead_letter_id, "replayed", "" if what is None else f"waits for {what}")
