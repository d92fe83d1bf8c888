"""The data model's own SQL: as it is written, and made to run with the least change."""

from __future__ import annotations

import re
from pathlib import Path

TEXT = (Path(__file__).parent / "data_model.sql").read_text()
_CREATED = r"^CREATE (TABLE|MATERIALIZED VIEW|VIEW) ytempire\.(\w+)"
_RUNS = (
    # Extensions that are not needed, or not there.
    (r"CREATE EXTENSION [^;]+;", ""),
    (r"uuid_generate_v4\(\)", "gen_random_uuid()"),
    # A generated column cannot read another: it repeats the sum.
    (r"\(total_cost_cents / 100\.0\)", "(({sum}) / 100.0)"),
    # The plain forms of what TimescaleDB makes.
    (r"SELECT (?:create_hypertable|add_continuous_aggregate_policy)\(.*?\);", ""),
    (r"MATERIALIZED (VIEW \S+)\s+WITH \(timescaledb\.continuous\)(.*?)WITH NO DATA;", r"\1\2;"),
    (r"time_bucket\('1 hour', time\)", "date_trunc('hour', time)"),
)
_INDEX = re.compile(r",\s*INDEX (\w+) (\((?:[^()]|\n)+\))")


def kinds() -> dict[str, str]:
    """Return every table and view with what it is."""
    return {name: kind.lower() for kind, name in re.findall(_CREATED, TEXT, re.M)}


def words(text: str) -> list[str]:
    """Return SQL as its words and signs, without comments."""
    return re.findall(r"'[^']*'|\w+|[^\w\s]", re.sub(r"--.*", "", text))


def runnable() -> str:
    """Return the SQL as PostgreSQL takes it."""
    text = re.sub(r"--.*", "", TEXT)
    [whole] = re.findall(r"\btotal_cost_cents INTEGER GENERATED ALWAYS AS \((.*?)\) STORED", text,
                         re.S)  # fmt: skip
    for found, instead in _RUNS:
        text = re.sub(found, instead.replace("{sum}", whole), text, flags=re.S)
    return re.sub(r"CREATE TABLE (ytempire\.\w+) \(.*?\n\);", _with_indexes, text, flags=re.S)


def _with_indexes(table: re.Match[str]) -> str:
    """Make statements of the INDEX clauses of a table, which PostgreSQL does not know."""
    indexes = "".join(
        f"\nCREATE INDEX {name} ON {table[1]} {over};" for name, over in _INDEX.findall(table[0])
    )
    return _INDEX.sub("", table[0]) + indexes
