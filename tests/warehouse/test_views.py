"""Materialised views are refreshed beside their readers, and filled when nothing is in them yet."""

import psycopg
import pytest

from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse

CHANNEL_DAY = """
with channel as (
    insert into ytempire.channels (channel_name) values ('a channel') returning channel_id
)
insert into ytempire.channel_metrics_daily
    (pacific_date, channel_id, videos_published, videos_with_cost, is_revenue_complete)
select '2026-11-02', channel_id, 0, 0, true from channel
"""
DAYS = "select count(*) from ytempire.channel_performance_daily"


@pytest.fixture
def changed(warehouse: Warehouse) -> Warehouse:
    """A warehouse whose facts have moved on since its views were filled."""
    with warehouse.transaction("writer") as connection:
        connection.execute(CHANNEL_DAY)
    return warehouse


def refresh(warehouse: Warehouse) -> dict[str, int]:
    with warehouse.transaction("owner") as connection:
        # Who would be waited for does not end: fail instead.
        connection.execute("set local lock_timeout = '2s'")
        return views.refresh(connection)


def test_a_refresh_shows_what_the_facts_say_now(changed: Warehouse) -> None:
    with changed.connect("reader", autocommit=True) as reader:
        assert reader.execute(DAYS).fetchone() == (0,)
        assert refresh(changed) == {
            "channel_performance_daily": 1,
            "generation_pipeline_metrics": 0,
            "top_videos_24h": 0,
        }
        assert reader.execute(DAYS).fetchone() == (1,)


def test_a_reader_in_a_transaction_neither_waits_nor_is_waited_for(changed: Warehouse) -> None:
    with changed.connect("reader") as reader:
        reader.execute("set transaction isolation level repeatable read")
        assert reader.execute(DAYS).fetchone() == (0,)
        refresh(changed)
        assert reader.execute(DAYS).fetchone() == (0,), "its transaction goes on as it began"
        reader.rollback()
        assert reader.execute(DAYS).fetchone() == (1,)


def test_readers_go_on_while_a_refresh_is_under_way(changed: Warehouse) -> None:
    with changed.connect("reader", autocommit=True) as reader:
        with changed.transaction("owner") as connection:
            views.refresh(connection)
            reader.execute("set lock_timeout = '2s'")
            assert reader.execute(DAYS).fetchone() == (0,)
        assert reader.execute(DAYS).fetchone() == (1,)


def test_a_view_that_holds_nothing_yet_is_filled(changed: Warehouse) -> None:
    with changed.connect("owner", autocommit=True) as connection:
        connection.execute(
            "refresh materialized view ytempire.channel_performance_daily with no data"
        )
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            connection.execute(DAYS)
    assert refresh(changed)["channel_performance_daily"] == 1
    with changed.connect("reader") as reader:
        assert reader.execute(DAYS).fetchone() == (1,)


def test_a_rebuild_leaves_every_view_filled(changed: Warehouse) -> None:
    with changed.connect("owner", autocommit=True) as connection:
        connection.execute("update ytempire.view_definitions set checksum = 'another'")
        assert "channel_performance_daily" in views.rebuild(connection)
        assert connection.execute(DAYS).fetchone() == (1,)
