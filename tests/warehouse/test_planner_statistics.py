"""A table that was just filled is not planned as if it were empty."""

from __future__ import annotations

from ytempire.warehouse import planner_statistics
from ytempire.warehouse.connection import Warehouse


def test_what_has_outgrown_its_statistics_is_analysed_once(warehouse: Warehouse) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_name) "
            "select 'channel ' || n from generate_series(1, 3000) as n"
        )
        # What a session changed is counted with its next commit, at the latest when it ends.
        connection.execute("select pg_stat_force_next_flush()")
    assert planner_statistics.renew(warehouse) == ["channels"]
    with warehouse.connect("reader") as connection:
        planned = connection.execute(
            "select reltuples from pg_class where oid = 'ytempire.channels'::regclass"
        ).fetchone()
    assert planned == (3000,)
    assert planner_statistics.renew(warehouse) == []
