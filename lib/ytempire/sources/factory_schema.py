"""How the production database differs from what is read of it, told all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from ytempire.sources import factory_tables
from ytempire.sources.factory_tables import FactoryTable

COLUMNS = """
select c.relname, a.attname, format_type(a.atttypid, null), coalesce(e.typcategory, t.typcategory),
  e.typcategory is not null
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_type e on e.oid = nullif(t.typelem, 0) and t.typcategory = 'A'
where n.nspname = 'factory' and c.relkind in ('r', 'p', 'm', 'v', 'f')
order by c.relname, a.attnum
"""
"""Asks for each column: table, name, type in words, category (of the elements), is it an array."""

TABLES: tuple[FactoryTable, ...] = tuple(
    value for value in vars(factory_tables).values() if isinstance(value, FactoryTable)
)
_WHOLE = ("bigint", "integer", "smallint")
_FITTING: dict[object, tuple[str, ...]] = {
    pl.Int64: _WHOLE,
    pl.Float64: ("double precision", "real", "numeric", *_WHOLE),
    pl.Decimal: ("numeric", *_WHOLE),
    pl.Datetime: ("timestamp with time zone",),
    pl.Date: ("date",),
}
"""Polars type -> the types of PostgreSQL that it holds without loss."""
_TEXTS = ("S", "E")
"""Categories of text: strings, and enumerations."""


@dataclass(frozen=True)
class Found:
    """A column of the production database."""

    table: str
    name: str
    type: str
    category: str
    is_array: bool


@dataclass(frozen=True)
class Differences:
    """What differs, each in words.

    Attributes
    ----------
    hindering
        Tables and columns that are missing or of another type: nothing can be read then.
    unread
        Columns and tables that are there and that nothing reads.
    """

    hindering: tuple[str, ...]
    unread: tuple[str, ...]


def compared(found: Iterable[Found], tables: Iterable[FactoryTable] = TABLES) -> Differences:
    """Compare the columns that were found with those that are read."""
    there: dict[str, dict[str, Found]] = {}
    for column in found:
        there.setdefault(column.table, {})[column.name] = column
    hindering: list[str] = []
    unread: list[str] = []
    expected = {table.name: table for table in tables}
    for name, table in expected.items():
        columns = there.get(name)
        if columns is None:
            hindering.append(f"table factory.{name} is missing")
            continue
        for wanted, kind in table.columns.items():
            if wanted not in columns:
                hindering.append(f"column factory.{name}.{wanted} is missing")
            elif not _fits(columns[wanted], kind):
                is_one = columns[wanted].type
                hindering.append(f"factory.{name}.{wanted} is {is_one}, not {_wanted(kind)}")
        known = {*table.columns, *table.optional}
        unread += [f"column factory.{name}.{c}" for c in columns if c not in known]
    unread += [f"table factory.{name}" for name in there if name not in expected]
    return Differences(tuple(hindering), tuple(unread))


def _fits(column: Found, kind: object) -> bool:
    if kind == factory_tables.UUID:
        return not column.is_array and (column.type == "uuid" or column.category in _TEXTS)
    if isinstance(kind, pl.List):
        return column.is_array and column.category in _TEXTS
    if column.is_array:
        return False
    if kind is pl.String:
        return column.category in _TEXTS
    return column.type in _FITTING[_class(kind)]


def _wanted(kind: object) -> str:
    """Say which type is read, in PostgreSQL's words."""
    if kind == factory_tables.UUID:
        return "uuid"
    if isinstance(kind, pl.List):
        return "text[]"
    return "text" if kind is pl.String else _FITTING[_class(kind)][0]


def _class(kind: object) -> object:
    return kind if isinstance(kind, type) else type(kind)
