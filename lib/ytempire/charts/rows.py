"""The rows of a chart: those that are drawn, fit to be drawn, and as JSON holds them."""

from __future__ import annotations

import polars as pl

from ytempire.charts import scales
from ytempire.charts.choosing import ChartRefused, Choice
from ytempire.charts.scales import Column
from ytempire.metrics import columns

NOT_KNOWN = "not known"


def largest(
    frame: pl.DataFrame, choice: Choice, top: int | None, most_bars: int, most_series: int
) -> tuple[pl.DataFrame, list[str]]:
    """Return the rows of the largest bars or series, and what must be said of the others.

    Raises
    ------
    ChartRefused
        If there are more series than colours, and `top` does not say how many to draw.
    """
    if choice.kind == "heat":
        return frame, []
    is_bars = choice.kind == "bar" and choice.x.role == "category"
    by = choice.x if is_bars else choice.colour
    if choice.colour is not None and choice.colour.role == "category":
        series = frame[choice.colour.name].n_unique()
        allowed = most_series if is_bars or top is None else min(top, most_series)
        if series > most_series and (is_bars or top is None):
            raise ChartRefused(
                f"{choice.colour.name} has {series:,} values, and only {most_series} colours can "
                f"be told apart: say top={most_series} for the largest, or filter the frame"
            )
        if not is_bars and series > allowed:
            return _cut(frame, choice.colour, choice.y, allowed)
    if by is None or by.role != "category" or not is_bars:
        return frame, []
    allowed = top or most_bars
    if frame[by.name].n_unique() > allowed:
        return _cut(frame, by, choice.y, allowed)
    return frame, []


def unknown(frame: pl.DataFrame, choice: Choice) -> str | None:
    """Return why there is nothing to draw; None where there is something.

    Bars of names are drawn also where no figure is known: a dash for each.
    """
    if frame.is_empty():
        return "there are no rows"
    if choice.kind == "bar" and choice.x.role == "category":
        return None
    for column in choice.columns:
        needed = column.role != "category" and (column != choice.colour or choice.kind == "heat")
        if needed and frame[column.name].null_count() == len(frame):
            return f"no value of {column.name} is known"
    return None


def refuse_unfit(frame: pl.DataFrame, choice: Choice, most_rows: int) -> None:
    """Refuse what would mislead: too many rows, or several rows at one place.

    Raises
    ------
    ChartRefused
        With what to write instead.
    """
    if len(frame) > most_rows:
        raise ChartRefused(
            f"the frame has {len(frame):,} rows, more than the {most_rows:,} a chart can show: "
            "aggregate in the query (group by a day or a category), or draw frame.sample(1000)"
        )
    if choice.kind == "point":
        return
    place = [choice.x, choice.y] if choice.kind == "heat" else [choice.x, choice.colour]
    keys = [c.name for c in place if c is not None]
    doubled = frame.filter(frame.select(keys).is_duplicated())
    if doubled.is_empty():
        return
    example = columns.written(keys[0], doubled[keys[0]][0])
    free = [
        c.name
        for c in scales.columns_of(frame).values()
        if c.role == "category" and c not in choice.columns
    ]
    instead = f", or tell the rows apart with colour={free[0]!r}" if free else ""
    raise ChartRefused(
        f"several rows share one place, as {' and '.join(keys)} = {example}: aggregate in the "
        f"query (group by {', '.join(keys)}){instead}"
    )


def drawable(frame: pl.DataFrame, wanted: list[Column]) -> pl.DataFrame:
    """Return the wanted columns as JSON can hold them, numbers with their text beside them.

    Times become wall-clock times as if they were UTC. What is not known stays null: it is
    never drawn as 0.
    """
    out: dict[str, pl.Series] = {}
    for column in wanted:
        values = frame[column.name]
        if column.key in out:
            raise ChartRefused(f"{column.name!r} is too like another column's name: rename it")
        if column.role == "number":
            numbers = _numbers(values)
            texts = [columns.written_as(column.unit, v) for v in numbers]
            out[column.key] = numbers
            out[scales.shown(column)] = pl.Series(texts, dtype=pl.String)
        elif column.role == "category":
            out[column.key] = _names(values)
        else:
            clock = values.cast(pl.Datetime("ms")) if column.role == "day" else values
            if isinstance(clock.dtype, pl.Datetime) and clock.dtype.time_zone:
                clock = clock.dt.replace_time_zone(None)
            out[column.key] = clock.dt.to_string("%Y-%m-%dT%H:%M:%S%.3fZ")
    return pl.DataFrame({name: values.alias(name) for name, values in out.items()})


def _cut(
    frame: pl.DataFrame, by: Column, number: Column, allowed: int
) -> tuple[pl.DataFrame, list[str]]:
    totals = (
        frame.group_by(by.name, maintain_order=True)
        .agg(pl.col(number.name).cast(pl.Float64).sum())
        .sort(number.name, descending=True, nulls_last=True, maintain_order=True)
    )
    kept = totals[by.name].head(allowed)
    said = (
        f"the {allowed} largest of {len(totals):,} by {number.name}; "
        f"{len(totals) - allowed:,} not drawn"
    )
    return frame.filter(pl.col(by.name).is_in(kept.implode(), nulls_equal=True)), [said]


def _numbers(values: pl.Series) -> pl.Series:
    if isinstance(values.dtype, pl.Duration):
        return values.dt.total_microseconds() / 1e6
    if values.dtype.is_integer():
        return values.cast(pl.Int64)
    floats = values.cast(pl.Float64)
    return floats.set(~floats.is_finite(), None)


def _names(values: pl.Series) -> pl.Series:
    if values.dtype == pl.Boolean:
        return pl.Series(
            [NOT_KNOWN if v is None else "yes" if v else "no" for v in values], dtype=pl.String
        )
    return values.cast(pl.String).fill_null(NOT_KNOWN)
