"""When a page asked, and which sources were later than usual then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import psycopg

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
        Source -> what is late of it, in words; sources that are as usual are not in it.
    stale
        Of those, the sources that are late for half of what they are read for, or more: one
        channel of many makes no figure stale.
    """

    now: datetime
    late: Mapping[str, str] = field(default_factory=dict)
    stale: frozenset[str] = frozenset()

    @classmethod
    def of(cls, connection: psycopg.Connection, now: datetime) -> Asked:
        """Ask how late the sources are."""
        rows = [row for row in SOURCES.ask(connection) if row["scopes_late"]]
        return cls(
            now,
            {
                row["source"]: f"{row['source']} is later than usual: {row['scopes_late']} of "
                f"{row['scopes_known']}, the latest by "
                f"{formats.duration(row['most_late_seconds'])} beyond "
                f"{formats.duration(row['expected_lag_seconds'])}"
                for row in rows
            },
            frozenset(r["source"] for r in rows if r["scopes_late"] * 2 >= r["scopes_known"]),
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
        late = [self.late[name] for name in sources if name in self.late]
        is_stale = bool(self.stale.intersection(sources))
        return Origin(
            source,
            formats.as_of(as_of, self.now),
            "stale" if is_stale else standing,
            "; ".join(late),
        )
