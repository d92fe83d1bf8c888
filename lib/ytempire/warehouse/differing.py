"""Statements on rows that are there already, and say something else than those that come."""

from __future__ import annotations

from collections.abc import Sequence

from psycopg import sql


def differing_rows(
    target: sql.Identifier,
    staging: sql.Identifier,
    key: Sequence[str],
    same: Sequence[str],
    becomes_known: Sequence[str],
    tell: Sequence[str],
) -> sql.Composed:
    """Select the rows that are there with another content than the staged ones."""
    difference = (
        "case when stored.{0} is distinct from {2} then {1} || ' ' "
        "|| coalesce(stored.{0}::text, 'none') || ', not ' || coalesce(new.{0}::text, 'none') end"
    )
    said = {
        c: sql.SQL("coalesce(new.{0}, stored.{0})" if c in becomes_known else "new.{0}").format(
            sql.Identifier(c)
        )
        for c in same
    }
    return sql.SQL(
        "select {told}, concat_ws('; ', {differences}) {more} from {staging} as new "
        "inner join {target} as stored on {match} where ({old}) is distinct from ({new})"
    ).format(
        told=each("stored.{}::text", key),
        differences=sql.SQL(", ").join(
            sql.SQL(difference).format(sql.Identifier(c), sql.Literal(c), said[c]) for c in same
        ),
        more=sql.SQL("").join(sql.SQL(", stored.{}::text").format(sql.Identifier(c)) for c in tell),
        staging=staging,
        target=target,
        match=each("stored.{0} = new.{0}", key, " and "),
        old=each("stored.{}", same),
        new=sql.SQL(", ").join(said.values()),
    )


def each(form: str, columns: Sequence[str], between: str = ", ") -> sql.Composed:
    """Return `form` for each column."""
    return sql.SQL(between).join(sql.SQL(form).format(sql.Identifier(c)) for c in columns)  # type: ignore[arg-type]
