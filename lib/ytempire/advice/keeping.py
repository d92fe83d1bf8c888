"""A night's cards as the warehouse keeps them: what is found again stays, what is not ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import polars as pl
import psycopg
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from ytempire.insights.cards.card import Card
from ytempire.insights.cards.detectors import DETECTORS
from ytempire.insights.cards.nights import Night
from ytempire.insights.cards.sentence import Sentence
from ytempire.warehouse import queries

_HELD = """
select insight_id, detector, subject, since_date, statement, rephrased, rephrased_by
from ytempire.insights
where valid_until > %s
order by valid_from, insight_id
"""
_WRITE = """
insert into ytempire.insights as held (
    insight_id, detector, title, subject, channel_id, since_date, evidence, expected_usd_micros,
    reckoned, statement, rephrased, rephrased_by, valid_from, found_at, valid_until
) values (
    %(insight_id)s, %(detector)s, %(title)s, %(subject)s, %(channel_id)s, %(since_date)s,
    %(evidence)s, %(expected_usd_micros)s, %(reckoned)s, %(statement)s, %(rephrased)s,
    %(rephrased_by)s, %(found_at)s, %(found_at)s, %(valid_until)s
)
on conflict (insight_id) do update set
    title = excluded.title, since_date = excluded.since_date, evidence = excluded.evidence,
    expected_usd_micros = excluded.expected_usd_micros, reckoned = excluded.reckoned,
    statement = excluded.statement, rephrased = excluded.rephrased,
    rephrased_by = excluded.rephrased_by,
    found_at = greatest(held.found_at, excluded.found_at),
    valid_until = greatest(held.found_at, excluded.valid_until)
"""
_END = """
update ytempire.insights set valid_until = greatest(%(now)s, found_at)
where valid_until > %(now)s and not insight_id = any(%(found)s)
"""
Rephrase = Callable[[Sentence], str | None]


@dataclass(frozen=True)
class Kept:
    """What became of a night's cards.

    Attributes
    ----------
    found
        Cards that are held now.
    fresh
        Of these, those that were not held before.
    rephrased
        Of these, those in other words.
    ended
        Insights that were held before and are not found any more.
    """

    found: int
    fresh: int
    rephrased: int
    ended: int

    @property
    def sentence(self) -> str:
        """Return it in a sentence."""
        words = f", {self.rephrased} in other words" if self.rephrased else ""
        return f"{self.found} insights, {self.fresh} of them new{words}; {self.ended} ended"


def facts(connection: psycopg.Connection, night: Night) -> dict[str, pl.DataFrame]:
    """Ask what each detector judges, by its name."""
    return {
        name: queries.extract(connection, queries.text_of(one.query), one.asks(night))
        for name, one in DETECTORS.items()
    }


def held(connection: psycopg.Connection, now: datetime) -> list[dict[str, Any]]:
    """Return the insights that have not expired."""
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(_HELD, [now]).fetchall()


def as_of(connection: psycopg.Connection, now: datetime) -> datetime:
    """Return the instant of a night: now, or the latest that was written where the clock went back.

    A simulated network that is started anew stands where it was read, which is before the last
    steps of the pipeline that read it; a machine's clock may be set back.
    """
    row = connection.execute("select max(found_at) from ytempire.insights").fetchone()
    latest: datetime | None = row[0] if row else None
    return now if latest is None else max(now, latest)


def told_of_clock(now: datetime, night: datetime) -> str:
    """Return what to add to a night's note where the clock stood before the night."""
    if night <= now:
        return ""
    return (
        f"; the clock stood at {now:%Y-%m-%d %H:%M:%S} UTC, before the last night's: kept as of "
        f"{night:%Y-%m-%d %H:%M:%S} UTC"
    )


def rows_of(
    cards: Sequence[Card],
    before: Sequence[Mapping[str, Any]],
    night: Night,
    now: datetime,
    rephrase: Rephrase,
    model: str | None,
) -> list[dict[str, Any]]:
    """Return rows of ``ytempire.insights``: one a card.

    Parameters
    ----------
    before
        What `held` gave: a card that continues one of these has its id, and its other words as
        long as the sentence is the same.
    rephrase, model
        Puts a sentence in other words, or does not; and what it asks.
    """
    known: dict[tuple[str, str], Mapping[str, Any]] = {
        (row["detector"], row["subject"]): row for row in before
    }
    rows = []
    for card in cards:
        same = known.get((card.detector, card.subject))
        if same is not None and not card.continues(same["since_date"]):
            same = None
        words, by = _words(card, same, rephrase, model)
        rows.append(
            {
                "insight_id": same["insight_id"] if same else _new_id(card, night.today, known),
                "detector": card.detector,
                "title": DETECTORS[card.detector].title,
                "subject": card.subject,
                "channel_id": card.channel_id,
                "since_date": card.since,
                "evidence": Jsonb(card.evidence.told()),
                "expected_usd_micros": card.expected_usd_micros,
                "reckoned": card.reckoned,
                "statement": card.sentence.text,
                "rephrased": words,
                "rephrased_by": by,
                "found_at": now,
                "valid_until": now + timedelta(days=card.valid_days),
            }
        )
    return rows


def keep(connection: psycopg.Connection, rows: Sequence[Mapping[str, Any]], now: datetime) -> Kept:
    """Write the rows, and end what is held and not among them; twice equals once."""
    before = {row["insight_id"] for row in held(connection, now)}
    found = [row["insight_id"] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(_WRITE, rows)
    ended = connection.execute(_END, {"now": now, "found": found}).rowcount
    return Kept(
        len(rows),
        sum(one not in before for one in found),
        sum(row["rephrased"] is not None for row in rows),
        ended,
    )


def _words(
    card: Card, same: Mapping[str, Any] | None, rephrase: Rephrase, model: str | None
) -> tuple[str | None, str | None]:
    """Return a card's other words and whose they are; the same sentence is not asked for again."""
    if model is None:
        return None, None
    if (
        same is not None
        and same["statement"] == card.sentence.text
        and same["rephrased_by"] == model
    ):
        return same["rephrased"], model
    words = rephrase(card.sentence)
    return words, model if words is not None else None


def _new_id(card: Card, today: date, known: Mapping[tuple[str, str], Mapping[str, Any]]) -> UUID:
    """Return the id of an insight found first today; another beginning of the day has another."""
    first = card.id_of(today)
    taken = {row["insight_id"] for row in known.values()}
    return first if first not in taken else card.id_of(card.since or today)
