"""``wb.observations``: SQL over all readings, wherever a day lies."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, overload

import polars as pl

from ytempire.workbench import session, statement
from ytempire.workbench.asking import MAX_ROWS, as_pandas
from ytempire.workbench.errors import QueryError, WorkbenchError

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

_BLOCK_ROWS = 50_000
_ALL = "select * from observations"


@overload
def observations(
    query: str = _ALL,
    /,
    *,
    first: date | None = None,
    before: date | None = None,
    as_: Literal["polars"] = "polars",
    max_rows: int | None = MAX_ROWS,
    **parameters: Any,
) -> pl.DataFrame: ...


@overload
def observations(
    query: str = _ALL,
    /,
    *,
    first: date | None = None,
    before: date | None = None,
    as_: Literal["pandas"],
    max_rows: int | None = MAX_ROWS,
    **parameters: Any,
) -> pd.DataFrame: ...


def observations(
    query: str = _ALL,
    /,
    *,
    first: date | None = None,
    before: date | None = None,
    as_: Literal["polars", "pandas"] = "polars",
    max_rows: int | None = MAX_ROWS,
    **parameters: Any,
) -> pl.DataFrame | pd.DataFrame:
    """Run one select over all readings of counters: ``observations``.

    It is the whole history, a row a video and reading: closed days come from the lake, the rest
    from PostgreSQL, each reading once. The SQL is DuckDB's, and ``observations`` is its only
    table; a rate is asked as ``ctr(sum(clicks), sum(impressions))``. Columns are those of
    ``video_metrics_timeseries`` without the ones that follow from others (``views_delta``, rates
    but ``retention_rate``, cents).

    Parameters
    ----------
    query
        The select; a value comes in by name: ``where channel_id = %(channel)s``.
    first, before
        UTC days, half-open: only these are looked at; None: no limit.
    as_
        ``polars``, or ``pandas`` with types that know null.
    max_rows
        More rows than this are an error, never a frame cut short; None reads them all.
    parameters
        The values: ``channel="..."``.

    Returns
    -------
    polars.DataFrame or pandas.DataFrame
        Ids are text; instants are in UTC; money is ``estimated_revenue_micros``.

    Raises
    ------
    QueryError
        If the query is wrong, or gives more rows than `max_rows`.
    WorkbenchError
        If there is no warehouse, or a day of the lake is damaged.

    Examples
    --------
    >>> wb.observations(
    ...     "select video_id, max(views) as views from observations where flags = [] group by 1",
    ...     first=date(2026, 5, 1), before=date(2026, 6, 1))
    """
    import duckdb

    from ytempire.lake import holding, layout
    from ytempire.lake.errors import LakeError
    from ytempire.metrics import rendering
    from ytempire.metrics.registry import FORMULAS
    from ytempire.warehouse import observations as where

    if as_ not in {"polars", "pandas"}:
        raise QueryError(f"as_={as_!r} is not known: say as_='polars' or as_='pandas'")
    asked = statement.parsed(query)
    values = asked.values(parameters)
    here = session.current()
    try:
        with ExitStack() as kept:
            with where.held(here.warehouse(), first, before) as held:
                connection = kept.enter_context(
                    holding.opened(
                        layout.lake_of(here.settings.home),
                        held.lake_days,
                        held.rows,
                        removed=held.removed,
                        memory_limit=here.settings.duckdb_memory,
                    )
                )
            for metric in FORMULAS.values():
                connection.execute(rendering.duckdb(metric))
            frame = _read(connection, asked.bare, values, max_rows)
    except LakeError as error:
        raise WorkbenchError(str(error)) from None
    except duckdb.Error as error:
        raise QueryError(_explained(error)) from None
    return frame if as_ == "polars" else as_pandas(frame)


def _read(
    connection: duckdb.DuckDBPyConnection, select: str, values: list[Any], max_rows: int | None
) -> pl.DataFrame:
    import pyarrow as pa

    connection.execute("set arrow_lossless_conversion = false")  # ids as text
    asked = connection.sql(select, params=values or None)
    if asked is None:
        raise QueryError("the statement returns no rows; only select is run here")
    reader = asked.to_arrow_reader(_BLOCK_ROWS)
    batches: list[pa.RecordBatch] = []
    rows = 0
    for batch in reader:
        batches.append(batch)
        rows += batch.num_rows
        if max_rows is not None and rows > max_rows:
            raise QueryError(
                f"the query gives more than max_rows={max_rows:,} rows, and none is returned, "
                "since a frame cut short would count wrongly. Aggregate in the query "
                f"(group by ...), add `limit {max_rows}`, or say max_rows=None to read them all."
            )
    frame = pl.from_arrow(pa.Table.from_batches(batches, schema=reader.schema))
    assert isinstance(frame, pl.DataFrame)
    return frame


def _explained(error: Exception) -> str:
    """Return DuckDB's first sentence, and what to look at."""
    said = str(error).split("\n\n")[0].replace("\n", " ")
    if "parquet" in said.lower():
        return f"a file of the lake cannot be read: {said}. `ytempire lake verify` says which"
    return f"{said}. The SQL here is DuckDB's, and `observations` is its only table"
