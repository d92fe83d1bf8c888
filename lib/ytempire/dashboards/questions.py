"""What a page asks: each of its figures can be asked again, with its definition and its SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import psycopg

from ytempire.charts.tables import text
from ytempire.dashboards import answers
from ytempire.dashboards.answers import Row
from ytempire.metrics import registry
from ytempire.metrics.statistics import STATISTICS

ROWS = "../../rows"
"""Where the server answers a question with its rows, as seen from a page (/voila/render/PAGE)."""


@dataclass(frozen=True)
class Question:
    """A query of sql/queries with the parameters that a page gives it.

    Attributes
    ----------
    name
        The panel's: rows are at ``rows/<page>/<name>.csv`` and ``.parquet``.
    query
        File below ``sql/queries``, without its ending.
    parameters
        The query's named parameters.
    definitions
        Metrics and statistics of `ytempire.metrics` that the answer shows.
    meaning
        What the answer means, where it is no metric.
    sources
        Whose lateness makes the answer stale: names of ``source_watermarks``, ``source`` for all
        of one or ``source/scope``.
    """

    name: str
    query: str
    parameters: Mapping[str, object] = field(default_factory=dict)
    definitions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    meaning: str = ""

    @property
    def sql(self) -> str:
        """Return the query as it stands in its file."""
        return answers.question(self.query).decode()

    def ask(self, connection: psycopg.Connection) -> list[Row]:
        """Return the answer's rows."""
        return answers.ask(connection, self.query, **self.parameters)

    def ask_one(self, connection: psycopg.Connection) -> Row:
        """Return the first row; an empty dictionary where there is none."""
        rows = self.ask(connection)
        return rows[0] if rows else {}

    def told(self) -> dict[str, object]:
        """Return what it takes to ask again elsewhere, as JSON holds it."""
        return {"name": self.name, "query": self.query, "parameters": dict(self.parameters)}


def by_name(questions: Sequence[Question]) -> dict[str, Question]:
    """Return questions by name.

    Raises
    ------
    ValueError
        If two have the same: each has an address of its own.
    """
    found = {one.name: one for one in questions}
    if len(found) < len(questions):
        raise ValueError(f"two questions of a page share a name: {[q.name for q in questions]}")
    return found


def menu(page: str, title: str, questions: Sequence[Question], address: str = "") -> str:
    """Return what belongs to a panel's small print: definitions, SQL and rows, folded away.

    Parameters
    ----------
    page
        The page's name, as its notebook's.
    title
        The panel's title.
    questions
        What the panel asks.
    address
        What the page's own address asks for, as ``?channel=UC...``: the rows are of the same.
    """
    defined = dict.fromkeys(name for one in questions for name in one.definitions)
    definitions = "".join(map(_definition, defined))
    asked = "".join(_asked(page, one, address) for one in questions)
    label = text(f"Definition, SQL and rows of: {title}")
    return (
        f'<details class="yt-menu"><summary aria-label="{label}" title="{label}"></summary>'
        f'<div class="yt-drawer" role="group" aria-label="{label}"><h3>{text(title)}</h3>'
        f"{f'<dl>{definitions}</dl>' if definitions else ''}{asked}</div></details>"
    )


def _definition(name: str) -> str:
    if name in STATISTICS:
        statistic = STATISTICS[name]
        label, tooltip, missing = statistic.label, statistic.tooltip, statistic.null_means
    else:
        metric = registry.get(name)
        label, tooltip, missing = metric.label, metric.tooltip, metric.null_means
    return (
        f'<dt data-definition="{text(name)}">{text(label)}</dt>'
        f"<dd>{text(tooltip)} Missing when {text(missing)}.</dd>"
    )


def _asked(page: str, one: Question, asked_for: str) -> str:
    address = f"{ROWS}/{page}/{one.name}"
    given = ", ".join(f"{name} = {value}" for name, value in one.parameters.items())
    meaning = f"<p>{text(one.meaning)}</p>" if one.meaning else ""
    return (
        f'<section data-question="{text(one.name)}">{meaning}<p class="yt-rows">'
        f"<b>{text(one.query)}</b>{f' ({text(given)})' if given else ''} · rows as "
        f'<a href="{text(f"{address}.csv{asked_for}")}" download>CSV</a> or '
        f'<a href="{text(f"{address}.parquet{asked_for}")}" download>Parquet</a></p>'
        f'<pre class="yt-sql" tabindex="0"><code>{text(one.sql)}</code></pre></section>'
    )
