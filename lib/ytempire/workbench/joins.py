"""What makes a row unique, and which tables share that key."""

from __future__ import annotations

import polars as pl


def unique(keys: pl.DataFrame, relation: str) -> list[str]:
    """Return what makes a row of a table unique, the primary key first."""
    own = keys.filter((pl.col("relation") == relation) & pl.col("type").is_in(["p", "u"]))
    return [", ".join(columns) for columns in own.sort("type", maintain_order=True)["columns"]]


def of(keys: pl.DataFrame, columns: pl.DataFrame, relation: str) -> list[str]:
    """Return what can be joined to a table, as ``channels using (channel_id): one row``.

    A column joins where it has the name of some table's own key; which side is unique says
    whether rows multiply.
    """
    single = keys.filter(pl.col("type").is_in(["p", "u"]) & (pl.col("columns").list.len() == 1))
    owners: dict[str, set[str]] = {}
    for owner, named in single.select("relation", "columns").iter_rows():
        owners.setdefault(named[0], set()).add(owner)
    own = columns.filter(pl.col("relation") == relation)["name"].to_list()
    towards, towards_many = [], []
    for column in own:
        if column not in owners or column == "id":
            continue
        holders = columns.filter(pl.col("name") == column)["relation"].to_list()
        for other in holders:
            if other == relation:
                continue
            if other in owners[column]:
                towards.append(f"{other} using ({column}): at most one row")
            elif relation in owners[column]:
                towards_many.append((column, other))
    many = [
        f"{', '.join(o for c, o in towards_many if c == column)} using ({column}): many rows"
        for column in dict.fromkeys(c for c, _ in towards_many)
    ]
    return [*towards, *many]
