"""What PostgreSQL's planner knows of tables that have just been filled."""

from __future__ import annotations

from psycopg import sql

from ytempire.warehouse.connection import Warehouse

_OUTGROWN = """
select relname::text
from pg_stat_user_tables
where schemaname = 'ytempire' and n_mod_since_analyze > 1000 + 0.2 * n_live_tup
order by relname
"""


def renew(warehouse: Warehouse) -> list[str]:
    """Analyse the tables that have changed much since they last were; return their names.

    The server does so by itself within minutes. Until then a query over what was just loaded
    is planned as if the tables were empty, and may compare every row with every other.
    """
    with warehouse.connect("owner", autocommit=True) as connection:
        outgrown = [name for (name,) in connection.execute(_OUTGROWN).fetchall()]
        for name in outgrown:
            connection.execute(sql.SQL("analyze {}").format(sql.Identifier("ytempire", name)))
    return outgrown
