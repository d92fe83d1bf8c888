"""A metric's formula for each engine, from its one definition.

All engines work in double precision and in the same order, so that they give the same number:
counts are whole numbers below 2**53 and add up exactly, one division and one multiplication
follow. A part that is unknown, or a divisor of 0 or less, makes the figure null.
"""

from __future__ import annotations

import polars as pl

from ytempire.metrics.definition import Metric, Terms


def postgresql(metric: Metric) -> str:
    """Return the statement that makes the metric's function in PostgreSQL.

    The function takes the sums of `Metric.measures`, in that order, and is inlined by the
    planner. Money comes in micro-dollars.
    """
    arguments = ", ".join(f"{name} double precision" for name in metric.measures)
    return (
        f"create function ytempire.{metric.name}({arguments})\n"
        "returns double precision\nlanguage sql immutable parallel safe\n"
        f"return {_sql(metric, '{}')}"
    )


def comment(metric: Metric) -> str:
    """Return the statement that says in PostgreSQL what the function means."""
    text = f"{metric.meaning}; null: {metric.null_means}".replace("'", "''")
    return f"comment on function ytempire.{metric.name} is '{text}'"


def duckdb(metric: Metric) -> str:
    """Return the statement that makes the metric's macro in DuckDB, with the same arguments."""
    formula = _sql(metric, "cast({} as double)")
    return f"create or replace macro {metric.name}({', '.join(metric.measures)}) as {formula}"


def polars(metric: Metric) -> pl.Expr:
    """Return the metric as an expression over columns named as its measures, holding sums."""
    top = _expression(metric.over)
    if metric.under:
        bottom = _expression(metric.under)
        top = pl.when(bottom > 0).then(top / bottom)
    return (top if metric.scale == 1.0 else top * metric.scale).alias(metric.name)


def typical(metric: Metric, over: str) -> pl.Expr:
    """Return the median of the metric over entities: an average of ratios, and named as one.

    Parameters
    ----------
    metric
        A metric with a denominator; its columns hold the sums of one entity a row.
    over
        The entity, as ``video``: the figure is ``typical_<metric>_per_<video>``.
    """
    if not metric.under:
        raise ValueError(f"{metric.name} is no ratio: sum it")
    return polars(metric).median().alias(f"typical_{metric.name}_per_{over}")


def _sql(metric: Metric, value: str) -> str:
    top = _terms(metric.over, value)
    if metric.under:
        top = f"({top}) / nullif(greatest({_terms(metric.under, value)}, 0), 0)"
    return top if metric.scale == 1.0 else f"({top}) * cast({metric.scale!r} as double precision)"


def _terms(terms: Terms, value: str) -> str:
    text = ""
    for weight, name in terms:
        sign = " - " if weight < 0 else " + "
        times = "" if abs(weight) == 1 else f"{abs(weight)} * "
        text += (sign if text or weight < 0 else "") + times + value.format(name)
    return text.strip()


def _expression(terms: Terms) -> pl.Expr:
    first, *others = (
        column if weight == 1 else column * weight
        for column, weight in ((pl.col(name).cast(pl.Float64), w) for w, name in terms)
    )
    for other in others:
        first = first + other
    return first
