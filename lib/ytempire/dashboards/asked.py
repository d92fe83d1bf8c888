"""When a page asked, and which sources were later than usual then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import psycopg

from ytempire.dashboards.answers import Row
from ytempire.dashboards.markup import Origin, Standing
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats

SOURCES = Question("sources", "freshness/sources")
"""How each source stands against the lag that is usual of it."""


@dataclass(frozen=True)
class Asked:
    """The instant of a look at the warehouse.

    Attributes
    ----------
    now
        The instant.
    late
        ``source/scope`` -> what is late of it, in words; what is as usual is not in it.
    stale
        Of those, what is late for half of its channels, or more: one channel of many makes no
        figure stale.
    """

    now: datetime
    late: Mapping[str, str] = field(default_factory=dict)
    stale: frozenset[str] = frozenset()

    @classmethod
    def of(cls, connection: psycopg.Connection, now: datetime) -> Asked:
        """Ask how late the sources are."""
        return cls.told(SOURCES.ask(connection), now)

    @classmethod
    def told(cls, sources: Sequence[Row], now: datetime) -> Asked:
        """Return the instant with what `SOURCES` answered."""
        late = {f"{row['source']}/{row['scope']}": row for row in sources if row["scopes_late"]}
        return cls(
            now,
            {name: _words(name, row) for name, row in late.items()},
            frozenset(
                name for name, row in late.items() if row["scopes_late"] * 2 >= row["scopes_known"]
            ),
        )

    def origin(
        self,
        source: str,
        as_of: datetime | None,
        standing: Standing | None,
        question: Question | None = None,
    ) -> Origin:
        """Return the small print of what a question answered.

        Parameters
        ----------
        source
            Where the figure comes from, in words.
        as_of
            When it was read; None: never.
        standing
            How firm it is while its sources are on time.
        question
            Whose sources decide whether the figure is stale; None: nothing is said of that.
        """
        sources = () if question is None else question.sources
        late = [name for name in self.late if _is_of(name, sources)]
        is_stale = any(name in self.stale for name in late)
        return Origin(
            source,
            formats.as_of(as_of, self.now),
            "stale" if is_stale else standing,
            "; ".join(self.late[name] for name in late),
        )


def _is_of(name: str, sources: Sequence[str]) -> bool:
    return name in sources or name.partition("/")[0] in sources


def _words(name: str, row: Row) -> str:
    of = f", {row['scopes_late']} of {row['scopes_known']}" if row["scopes_known"] > 1 else ""
    by = formats.duration(row["most_late_seconds"])
    usual = formats.duration(row["expected_lag_seconds"])
    return f"{name} is later than usual{of}: by {by} beyond {usual}"
