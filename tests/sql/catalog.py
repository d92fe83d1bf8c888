"""What a database says of a relation, in words that two databases can be compared by."""

from __future__ import annotations

from typing import LiteralString

import psycopg

_COLUMNS: LiteralString = """
select
    att.attname,
    format_type(att.atttypid, att.atttypmod),
    att.attnotnull and cls.relkind in ('r', 'p'),
    case when att.attgenerated = 's' then 'generated ' else 'default ' end
        || pg_get_expr(def.adbin, def.adrelid)
from pg_attribute as att
inner join pg_class as cls on att.attrelid = cls.oid
left join pg_attrdef as def on att.attrelid = def.adrelid and att.attnum = def.adnum
where att.attrelid = to_regclass(%s) and att.attnum > 0 and not att.attisdropped
"""
_CONSTRAINTS: LiteralString = """
select
    pg_get_constraintdef(con.oid),
    array(
        select att.attname::text from pg_attribute as att
        where att.attrelid = con.conrelid and att.attnum = any(con.conkey)
    )
from pg_constraint as con
where con.conrelid = to_regclass(%s) and con.contype in ('p', 'u', 'f', 'c')
"""
_INDEXES: LiteralString = """
select
    cls.relname,
    case when ind.indisunique then 'unique ' else '' end
        || regexp_replace(pg_get_indexdef(cls.oid), '^.* USING ', '')
from pg_index as ind
inner join pg_class as cls on ind.indexrelid = cls.oid
where ind.indrelid = to_regclass(%s) and cls.relname like 'idx\\_%%'
"""


def columns(connection: psycopg.Connection, relation: str) -> list[str]:
    """Return the names of a relation's columns."""
    return [row[0] for row in connection.execute(_COLUMNS, [f"ytempire.{relation}"])]


def facts(connection: psycopg.Connection, relation: str, of: list[str]) -> dict[str, str]:
    """Return what a relation is: a fact's name, as ``views type``, and what it says.

    Parameters
    ----------
    of
        Columns that are looked at: whatever is about another column is left out.
    """
    name = f"ytempire.{relation}"
    found: dict[str, str] = {}
    for column, kind, is_required, default in connection.execute(_COLUMNS, [name]):
        if column in of:
            found[f"{column} type"] = kind
            if is_required:
                found[f"{column} required"] = "not null"
            if default:
                found[f"{column} value"] = default
    for text, names in connection.execute(_CONSTRAINTS, [name]):
        if set(names) <= set(of):
            found[text] = "holds"
    for index, over in connection.execute(_INDEXES, [name]):
        found[index] = over
    return found


def differences(
    model: dict[str, str], product: dict[str, str]
) -> dict[str, tuple[str | None, str | None]]:
    """Return what is not the same: a fact's name, what the model says and what we have.

    Indexes that the model does not have are no difference: they change no row.
    """
    return {
        name: (model.get(name), product.get(name))
        for name in sorted(model.keys() | product.keys())
        if model.get(name) != product.get(name) and (name in model or not name.startswith("idx_"))
    }
