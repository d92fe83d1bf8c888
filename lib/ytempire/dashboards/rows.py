"""The rows behind a panel, as a file: the panel's question asked again, with its parameters."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
import tornado.web
from psycopg import sql

from ytempire.dashboards import answers
from ytempire.dashboards.views import NotChosen, NotYet
from ytempire.dashboards.visits import Visit
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

MOST_ROWS = 100_000
MOST_SECONDS = 30
AT_ONCE = 2
"""Files that are made at the same time; who comes more waits."""
WAREHOUSE = "ytempire_warehouse"
"""Name of the application's setting that holds the warehouse."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_making = asyncio.Semaphore(AT_ONCE)
_opening = threading.Lock()


@dataclass(frozen=True)
class Rows:
    """An answer: names of columns, and rows in their order."""

    columns: Sequence[str]
    kinds: Sequence[str]
    """PostgreSQL's name of each column's type."""
    rows: Sequence[tuple[Any, ...]]
    is_whole: bool
    """Whether there were no more than `MOST_ROWS`."""


def asked(warehouse: Warehouse, query: str, parameters: dict[str, Any]) -> Rows:
    """Ask a query of sql/queries as the warehouse's reader.

    The warehouse is opened when it is first asked, and stays open.
    """
    with _opening:
        warehouse.__enter__()
    with warehouse.transaction("reader") as connection:
        limit = sql.SQL("set local statement_timeout = {}").format(MOST_SECONDS * 1000)
        connection.execute(limit)
        connection.execute("set local cursor_tuple_fraction = 1")
        # At the server: what is not fetched is not sent.
        with connection.cursor(name="rows") as cursor:
            cursor.execute(answers.question(query), parameters or None)
            rows = cursor.fetchmany(MOST_ROWS + 1)
            described = cursor.description or ()
            columns = [column.name for column in described]
            kinds = [column.type_display for column in described]
    return Rows(columns, kinds, rows[:MOST_ROWS], len(rows) <= MOST_ROWS)


def as_csv(found: Rows) -> bytes:
    """Return rows as CSV that a spreadsheet reads as values, never as formulas.

    A text that begins like a formula has an apostrophe before it; NULL is an empty cell.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([_harmless(name) for name in found.columns])
    for row in found.rows:
        writer.writerow([_cell(value) for value in row])
    # Spreadsheets take a file for UTF-8 by its mark.
    return file.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return _harmless(value)
    if isinstance(value, dict | list):
        return _harmless(json.dumps(value, ensure_ascii=False, default=str))
    return value.isoformat() if hasattr(value, "isoformat") else value


def _harmless(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value


def as_parquet(found: Rows) -> bytes:
    """Return rows as Parquet, with the types of the answer."""
    # Not at import: only who asks for such a file pays for it.
    import polars as pl

    # By what the column is and not by what stands in it: a file of today has the types of one of
    # yesterday, also where all is unknown.
    types = {
        "bool": pl.Boolean(), "int2": pl.Int64(), "int4": pl.Int64(), "int8": pl.Int64(),
        "float4": pl.Float64(), "float8": pl.Float64(), "numeric": pl.Decimal(38, 12),
        "date": pl.Date(), "timestamptz": pl.Datetime("us", "UTC"), "interval": pl.Duration("us"),
    }  # fmt: skip
    columns = {
        name: pl.Series(
            name,
            [_plain(row[n]) for row in found.rows],
            dtype=types.get(kind.partition("(")[0], pl.String()),
            strict=False,
        )
        for n, (name, kind) in enumerate(zip(found.columns, found.kinds, strict=True))
    }
    file = io.BytesIO()
    pl.DataFrame(columns).write_parquet(file)
    return file.getvalue()


def _plain(value: Any) -> Any:
    """Return a value that a column can hold: ids as texts, documents as JSON."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value) if hasattr(value, "hex") and hasattr(value, "urn") else value


FORMATS = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "parquet": (as_parquet, "application/vnd.apache.parquet"),
}


class RowsHandler(Visit):
    """Answers with the rows of a panel's question, as the page was published."""

    @tornado.web.authenticated
    async def get(self, page: str, panel: str, ending: str) -> None:
        """Answer with a file."""
        hub = self.hub(page)
        try:
            view = await hub.published(self.choices())
        except NotChosen as refused:
            raise tornado.web.HTTPError(400, str(refused)) from None
        except NotYet:
            self.set_header("Retry-After", "2")
            raise tornado.web.HTTPError(503) from None
        question = view.questions.get(panel)
        if question is None:
            raise tornado.web.HTTPError(404)
        make, kind = FORMATS[ending]
        warehouse: Warehouse = self.settings[WAREHOUSE]
        try:
            async with _making:
                found = await asyncio.to_thread(
                    asked, warehouse, question["query"], question["parameters"]
                )
                content = await asyncio.to_thread(make, found)
        except (psycopg.Error, WarehouseError) as error:
            self.log.error("the rows of %s/%s: %s", page, panel, error)
            raise tornado.web.HTTPError(503, "the warehouse does not answer") from None
        self.set_header("Content-Type", kind)
        self.set_header("Content-Disposition", f'attachment; filename="{page}-{panel}.{ending}"')
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Rows-Complete", "true" if found.is_whole else "false")
        self.finish(content)
