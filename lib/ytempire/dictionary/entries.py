"""What there is to know: comments of the database, and the registry of metrics."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import psycopg

from ytempire.metrics import columns, rendering
from ytempire.metrics.measures import MEASURES
from ytempire.metrics.registry import FORMULAS, METRICS
from ytempire.metrics.statistics import STATISTICS
from ytempire.warehouse import queries


@dataclass(frozen=True)
class Column:
    """A column of a table or view; `unit` in words, None where nothing tells it."""

    name: str
    type: str
    unit: str | None
    meaning: str | None
    is_never_null: bool


@dataclass(frozen=True)
class Relation:
    """A table or view with its columns, in their order."""

    name: str
    kind: str
    meaning: str | None
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Figure:
    """A metric: what it means, and how every engine works it out.

    Attributes
    ----------
    engines
        Engine -> formula; empty for a plain sum and for a figure that is no ratio of sums.
    axis_title, axis_labels, tooltip
        What charts write at an axis, labels as examples, and what stands beside the figure.
    computed_in
        Columns that hold it.
    awaits
        Why none does; None where one does.
    """

    name: str
    title: str
    meaning: str
    unit: str
    formula: str
    source: str
    null_means: str
    engines: dict[str, str]
    axis_title: str
    axis_labels: str
    tooltip: str
    computed_in: tuple[str, ...]
    awaits: str | None


@dataclass(frozen=True)
class Measure:
    """What metrics are made of."""

    name: str
    meaning: str
    unit: str
    grain: str
    source: str
    null_means: str


@dataclass(frozen=True)
class Dictionary:
    """All that is known, or what was searched for."""

    relations: tuple[Relation, ...]
    metrics: tuple[Figure, ...]
    measures: tuple[Measure, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was found."""
        return not (self.relations or self.metrics or self.measures)

    def about(self, text: str) -> Dictionary:
        """Return what bears `text` in its name; a table also for a column of that name.

        An exact name of a table or metric gives that one alone.
        """
        wanted = text.lower().removeprefix("ytempire.")
        tables = [one for one in self.relations if one.name == wanted]
        exact = [one for one in self.metrics if one.name == wanted]
        if tables or exact:
            return Dictionary(tuple(tables), tuple(exact), ())
        return Dictionary(
            tuple(
                one if wanted in one.name else _only(one, wanted)
                for one in self.relations
                if wanted in one.name or any(wanted in column.name for column in one.columns)
            ),
            tuple(m for m in self.metrics if wanted in m.name or wanted in m.title.lower()),
            tuple(m for m in self.measures if wanted in m.name),
        )

    def facts(self) -> dict[str, Any]:
        """Return the dictionary as JSON values."""
        return asdict(self)


def read(connection: psycopg.Connection) -> Dictionary:
    """Return the dictionary of a warehouse, asked as any role that may read."""
    own: dict[str, list[Column]] = {}
    for row in queries.run(connection, "workbench/columns").iter_rows(named=True):
        unit = columns.unit_words(row["name"], row["type"], row["meaning"])
        own.setdefault(row["relation"], []).append(
            Column(row["name"], row["type"], unit, row["meaning"], row["is_never_null"])
        )
    relations = tuple(
        Relation(row["name"], row["kind"], row["meaning"], tuple(own.get(row["name"], ())))
        for row in queries.run(connection, "workbench/relations").iter_rows(named=True)
    )
    return Dictionary(relations, (*_ratios(), *_statistics()), _measures())


def _ratios() -> list[Figure]:
    return [
        Figure(
            metric.name, metric.label, metric.meaning, _UNITS[metric.unit], metric.formula,
            metric.source, metric.null_means, _engines(metric.name), metric.axis_title,
            metric.axis.example, metric.tooltip, metric.computed_in, metric.awaits,
        )
        for metric in METRICS.values()
    ]  # fmt: skip


def _engines(name: str) -> dict[str, str]:
    if name not in FORMULAS:
        return {}
    metric = FORMULAS[name]
    call = f"{name}({', '.join(metric.measures)})"
    return {
        "PostgreSQL": f"ytempire.{call}",
        "DuckDB": rendering.duckdb(metric),
        "polars": f"rendering.polars(METRICS[{name!r}])",
    }


def _statistics() -> list[Figure]:
    return [
        Figure(
            one.name, one.label, one.meaning, one.unit, one.how, one.source, one.null_means, {},
            one.axis_title, one.axis.example, one.tooltip, one.computed_in, awaits=None,
        )
        for one in STATISTICS.values()
    ]  # fmt: skip


def _measures() -> tuple[Measure, ...]:
    return tuple(
        Measure(one.name, one.meaning, _UNITS[one.unit], one.grain, one.source, one.null_means)
        for one in MEASURES.values()
    )


_UNITS = {
    "count": "count",
    "usd_micros": "micro-dollars",
    "ratio": "ratio, 1 is 100 %",
    "hours": "hours",
    "seconds": "seconds",
}


def _only(relation: Relation, wanted: str) -> Relation:
    """Return a table with those columns only that were asked for."""
    found = tuple(column for column in relation.columns if wanted in column.name)
    return Relation(relation.name, relation.kind, relation.meaning, found)
