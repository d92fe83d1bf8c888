"""The scheduled look at the quota: what it says, and that it was looked at."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import SecretStr

from ytempire import parameters
from ytempire.collection.quota import usage
from ytempire.settings import SEVERAL_PROJECTS, Settings
from ytempire.warehouse.connection import Warehouse


def test_it_says_each_bucket_and_notes_that_it_looked(
    warehouse: Warehouse, settings: Settings
) -> None:
    with warehouse.transaction("owner") as connection:
        for bucket, units in (("general", 40), ("batchGetStats", 9_999)):
            connection.execute(
                "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
                "quota_bucket, account_used) values ('m', '/', %s, %s, 'default')",
                [units, bucket],
            )
        connection.execute(
            "insert into ytempire.quota_reservations (account_used, quota_bucket, quota_date, "
            "units, purpose) values ('default', 'general', "
            "(ytempire.clock_now() at time zone 'America/Los_Angeles')::date, 5, 'collect')"
        )
    several = settings.model_copy(update={"youtube_api_keys": SecretStr("a=K,b=L")})
    told = usage.record(warehouse, several, parameters.network())
    assert told.success
    assert told.note == (
        f"default batchGetStats: 9,999 of 10,000; default general: 45 of 10,000; {SEVERAL_PROJECTS}"
    )
    with warehouse.transaction("reader") as connection:
        marks = connection.execute(
            "select state, complete_through from ytempire.source_watermarks "
            "where source = 'youtube_quota'"
        ).fetchall()
    ((state, through),) = marks
    assert state == "ok"
    assert through <= datetime.now(UTC)
