"""No page reads a table that changes in silence: views and functions are followed to the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

import psycopg
import pytest
from tests.benchmarks.query_figures import parameters_of

from ytempire import paths
from ytempire.warehouse.connection import Warehouse

SILENT = {
    "cost_days": "written by triggers of cost_ledger, which tells",
    "warehouse_identity": "which network this is: written when the warehouse is made",
}
"""Tables that need not tell, and why."""

_TABLES_OF = """
with recursive read (class_id, object_id) as (
    select 'pg_class'::regclass::oid, %s::regclass::oid
    union
    select depends.refclassid, depends.refobjid
    from read
    left join pg_rewrite as rules
        on read.class_id = 'pg_class'::regclass and rules.ev_class = read.object_id
    inner join pg_depend as depends
        on (depends.classid = 'pg_rewrite'::regclass and depends.objid = rules.oid)
        or (
            read.class_id = 'pg_proc'::regclass
            and depends.classid = 'pg_proc'::regclass and depends.objid = read.object_id
        )
    where depends.refclassid in ('pg_class'::regclass, 'pg_proc'::regclass)
)
select relations.relname
from read
inner join pg_class as relations
    on read.class_id = 'pg_class'::regclass and read.object_id = relations.oid
where relations.relkind in ('r', 'p') and relations.relnamespace = 'ytempire'::regnamespace
"""


def queries_of_pages() -> Iterator[str]:
    """Yield the queries that a module of the dashboards names."""
    named = set()
    for module in (paths.project_root() / "lib" / "ytempire" / "dashboards").glob("*.py"):
        named |= set(re.findall(r'"([a-z_]+/[a-z_0-9]+)"', module.read_text()))
    yield from sorted(n for n in named if (paths.sql() / "queries" / f"{n}.sql").is_file())


def tables_of(connection: psycopg.Connection, query: str) -> set[str]:
    """Return the tables that a query reads, through whatever views and functions."""
    text = (paths.sql() / "queries" / f"{query}.sql").read_text()
    asked = psycopg.ClientCursor(connection).mogrify(text, parameters_of(query) or None)
    connection.execute(b"create temporary view asked as " + asked.encode())
    found = connection.execute(_TABLES_OF, ["asked"]).fetchall()
    connection.execute("drop view asked")
    return {name for (name,) in found}


@pytest.fixture
def telling(warehouse: Warehouse) -> set[str]:
    """The tables that tell."""
    with warehouse.transaction("owner") as connection:
        found = connection.execute(
            "select distinct tables.relname from pg_trigger "
            "inner join pg_class as tables on tables.oid = pg_trigger.tgrelid "
            "where tgfoid = 'ytempire.note_change'::regproc"
        ).fetchall()
    return {name for (name,) in found}


def test_every_table_that_a_page_reads_tells_its_changes(
    warehouse: Warehouse, telling: set[str]
) -> None:
    readers: dict[str, list[str]] = {}
    queries = list(queries_of_pages())
    with warehouse.transaction("owner") as connection:
        for query in queries:
            for table in tables_of(connection, query):
                readers.setdefault(table, []).append(query)
    assert {"executive/trend", "quota/buckets", "operations/page_loads"} <= set(queries)
    assert len(readers) > 20, "views are followed to their tables"
    silent = {name: asked for name, asked in readers.items() if name not in telling | set(SILENT)}
    assert not silent, "give them a trigger of note_change, or say above why they need none"
    assert set(SILENT) <= set(readers), "what no page reads need not be excused"


def test_a_view_of_a_function_of_a_table_is_followed(warehouse: Warehouse) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "create function pg_temp.last_load() returns bigint language sql "
            "begin atomic select max(load_id) from ytempire.page_loads; end"
        )
        connection.execute("create temporary view inner_view as select pg_temp.last_load() as n")
        connection.execute("create temporary view asked as select n + 1 as n from inner_view")
        found = connection.execute(_TABLES_OF, ["asked"]).fetchall()
    assert found == [("page_loads",)]
