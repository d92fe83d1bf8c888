"""The report data_dictionary: what every table, column and metric means, as a document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from ytempire.charts.tables import Column, table, text
from ytempire.dictionary import entries
from ytempire.dictionary.entries import Dictionary, Relation
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import looking, picturing, wording
from ytempire.reports.picturing import Picture
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_LARGEST = 20
_METRICS = (
    Column("title", "Metric"),
    Column("meaning", "Meaning, unit and source"),
    Column("formula", "Name and formula"),
    Column("held", "Held in"),
    Column("missing", "Missing where"),
)
_COLUMNS = (
    Column("name", "Column"),
    Column("type", "Type"),
    Column("unit", "Unit", hover="it has none"),
    Column("null", "Null", hover="a view promises nothing"),
    Column("meaning", "Meaning", hover="it is not told"),
)
_MEASURES = (
    Column("name", "Measure"),
    Column("unit", "Unit"),
    Column("grain", "Of"),
    Column("meaning", "Meaning"),
    Column("missing", "Missing where"),
    Column("source", "Source"),
)


def read(about: str | None = None, settings: Settings | None = None) -> DataDictionary:
    """Ask what there is.

    Parameters
    ----------
    about
        Only tables, columns and metrics that bear this text in their names; None: all.
    settings
        Which warehouse; None: that of the environment.
    """
    with looking.look(settings) as look:
        told = entries.read(look.connection)
        return DataDictionary(look.now, about, told if about is None else told.about(about))


@dataclass(frozen=True)
class DataDictionary:
    """What there is, and how it is told.

    Attributes
    ----------
    at
        When the warehouse was asked.
    about
        What was searched for; None: all is told.
    told
        Tables, metrics and measures.
    """

    at: datetime
    about: str | None
    told: Dictionary

    def opening(self) -> str:
        """Return how much there is, and of how much the meaning is told, in Markdown."""
        told = self.told
        searched = (
            "" if self.about is None else f" with {wording.plain(repr(self.about))} in a name"
        )
        if told.is_empty:
            return wording.markdown(
                f"There is nothing{searched}. Without a search all is told: "
                "`ytempire dictionary` lists the names."
            )
        tables = sum(one.kind == "table" for one in told.relations)
        columns = sum(len(one.columns) for one in told.relations)
        silent = sum(column.meaning is None for one in told.relations for column in one.columns)
        meanings = "every one with its meaning"
        if silent:
            meanings = f"{wording.counted(silent, 'column')} without a meaning"
        awaited = [one.name for one in told.metrics if one.awaits is not None]
        waits = ""
        if awaited:
            named = wording.listed([f"`{name}`" for name in awaited])
            waits = f"; {named} {'waits' if len(awaited) == 1 else 'wait'} for data"
        return wording.markdown(
            f"The warehouse{searched} has **{wording.counted(tables, 'table')}** and "
            f"**{wording.counted(len(told.relations) - tables, 'view')}** with "
            f"**{wording.counted(columns, 'column')}**, {meanings}.",
            f"**{wording.counted(len(told.metrics), 'metric')}** are defined once, of "
            f"{wording.counted(len(told.measures), 'measure')}{waits}.",
            "Money in `_micros` is millionths of a US dollar, in `_cents` hundredths; a `_ratio` "
            "of 1 is 100 %; times ending in `_at` are UTC, days Pacific where YouTube tells them. "
            "Unknown is null, and zero is a measurement.",
        )

    def pictures(self) -> str:
        """Return the picture of the largest tables, by columns."""
        return picturing.shown([self._largest()], "There is no table to draw.")

    def tables(self) -> str:
        """Return metrics, measures, and every table and view with its columns, folded, as HTML."""
        metrics = [
            {
                "title": one.title,
                "meaning": f"{one.meaning} ({one.unit}; {one.source})",
                "formula": f"{one.name} = {one.formula}",
                "held": one.awaits or ", ".join(one.computed_in),
                "missing": one.null_means,
            }
            for one in self.told.metrics
        ]
        measures = [
            {
                "name": one.name,
                "unit": one.unit,
                "grain": one.grain,
                "meaning": one.meaning,
                "missing": one.null_means,
                "source": one.source,
            }
            for one in self.told.measures
        ]
        relations = "".join(map(_relation, self.told.relations))
        return (
            f"<h3>Metrics</h3>{table(_METRICS, metrics, 'No metric bears it in its name.')}"
            f"<h3>Measures</h3>{table(_MEASURES, measures, 'No measure bears it in its name.')}"
            f"<h3>Tables and views</h3>{relations}"
        )

    def making(self) -> str:
        """Return, in Markdown, where the meanings come from."""
        return wording.markdown(
            "### Sources",
            "Meanings of tables and columns are the comments of the database, units follow from "
            "the columns' names, and metrics are those of the registry from which every engine's "
            "formula is made. The same dictionary, as one page that searches itself: "
            "`ytempire dictionary --out dictionary.html`.",
            f"Asked {formats.instant(self.at)}.",
        )

    def said(self) -> ReportSaid:
        """Return what is kept: the dictionary as tables."""
        relations, columns = self._frames()
        silent = columns.filter(columns["meaning"].is_null())
        metrics = pl.DataFrame(
            [
                (one.name, one.title, one.unit, one.meaning, one.formula, one.source,
                 one.null_means, ", ".join(one.computed_in), one.awaits)
                for one in self.told.metrics
            ],
            schema=dict.fromkeys(
                ("metric", "title", "unit", "meaning", "formula", "source", "missing_where",
                 "held_in", "awaits"), pl.String,
            ),
            orient="row",
        )  # fmt: skip
        return ReportSaid(
            headline=(
                f"{wording.counted(relations.height, 'table or view', 'tables and views')}, "
                f"{wording.counted(columns.height, 'column')}, "
                f"{wording.counted(metrics.height, 'metric')}"
            ),
            window=None,
            as_of=self.at,
            tables={"relations": relations, "columns": columns, "metrics": metrics},
            checks=[
                CheckSaid(
                    "every column has its meaning",
                    silent.is_empty(),
                    f"{wording.counted(silent.height, 'column')} without one",
                )
            ],
        )

    def _frames(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        relations = pl.DataFrame(
            [(one.name, one.kind, one.meaning) for one in self.told.relations],
            schema=dict.fromkeys(("relation", "kind", "meaning"), pl.String),
            orient="row",
        )
        columns = pl.DataFrame(
            [
                (one.name, column.name, column.type, column.unit, column.is_never_null,
                 column.meaning)
                for one in self.told.relations
                for column in one.columns
            ],
            schema={
                **dict.fromkeys(("relation", "column", "type", "unit"), pl.String),
                "is_never_null": pl.Boolean,
                "meaning": pl.String,
            },
            orient="row",
        )  # fmt: skip
        return relations, columns

    def _largest(self) -> Picture | None:
        if not self.told.relations:
            return None
        ranked = sorted(self.told.relations, key=lambda one: (-len(one.columns), one.name))
        best = ranked[:_LARGEST]
        return picturing.of_frame(
            "The tables and views with most columns",
            pl.DataFrame(
                {
                    "relation": [one.name for one in best],
                    "columns": [len(one.columns) for one in best],
                }
            ),
            f"{len(best)} of {len(ranked)}",
            (Column("relation", "Table or view"), Column("columns", "Columns", "number")),
            [{"relation": one.name, "columns": formats.count(len(one.columns))} for one in best],
            x="relation", y="columns", kind="bar",
        )  # fmt: skip


def _relation(one: Relation) -> str:
    rows = [
        {
            "name": column.name,
            "type": column.type,
            "unit": column.unit or DASH,
            "null": _null(one, column.is_never_null),
            "meaning": column.meaning or DASH,
        }
        for column in one.columns
    ]
    meaning = text(one.meaning or "its meaning is not told")
    return (
        f"<details><summary><code>{text(one.name)}</code> ({text(one.kind)}): {meaning}</summary>"
        f"{table(_COLUMNS, rows, 'It has no column of this name.')}</details>"
    )


def _null(relation: Relation, is_never: bool) -> str:
    if relation.kind != "table":
        return DASH
    return "never" if is_never else "may be"
