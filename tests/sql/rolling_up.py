"""The steps of the pipeline after collection, on the rows of a case and in its transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import psycopg

from ytempire.metrics.health import Rules
from ytempire.rollups import channel_health, daily, loaded_costs, revenue
from ytempire.rollups import days as pacific_days
from ytempire.warehouse import loading, month_rows, queries

BEARING = loaded_costs.Rules("equally", alert_micros=2_500_000, limit_micros=3_000_000)


def days(connection: psycopg.Connection, wanted: list[date]) -> None:
    """Roll up videos and channels on Pacific days."""
    window = pacific_days.window(wanted)
    for target, names in (
        ("video_metrics_daily", daily.VIDEO_FACTS),
        ("channel_metrics_daily", daily.CHANNEL_FACTS),
    ):
        facts = {
            name: queries.extract(connection, queries.text_of(f"rollups/{name}"), window)
            for name in names
        }
        if target == "channel_metrics_daily":
            figures = daily.channel_metrics_daily(window["days"], **facts)
        else:
            figures = daily.video_metrics_daily(**facts)
        loading.replace_days(connection, target, figures, window["days"])


def money(connection: psycopg.Connection, months: Sequence[date]) -> None:
    """Share out the months' costs and what was stated for them."""
    which = {"months": list(months)}
    facts = {
        name: queries.extract(connection, queries.text_of(f"rollups/{name}"), which)
        for name in loaded_costs.FRAMES
    }
    vendors = facts["invoice_variances"]["vendor"].unique().to_list()
    paid = queries.extract(
        connection, queries.text_of("rollups/vendor_costs"), which | {"vendors": vendors}
    )
    costs = loaded_costs.loaded_costs(**facts, vendor_costs=paid, rules=BEARING)
    shared = revenue.actual_revenue(
        queries.run(connection, "rollups/stated_lines", **which),
        queries.extract(connection, queries.text_of("rollups/month_estimates"), which),
    )
    for table, rows in {
        **costs.tables(),
        "video_actual_revenue": shared.videos,
        "unattributed_revenue": shared.unattributed,
    }.items():
        month_rows.replace(connection, table, rows, months)
    actual = queries.extract(connection, queries.text_of("rollups/actual_snapshot"))
    loading.update_rows(connection, "videos", actual, ["video_id"])


def score(connection: psycopg.Connection, day: date) -> None:
    """Score the channels of a day with the anchors given."""
    anchors = queries.run(connection, "rollups/health_anchors")
    which = {"days": [day], "version": anchors["version"].max()}
    scored = queries.run(connection, "rollups/health_channel_days", **which)
    told = queries.run(connection, "rollups/health_inputs", days=[day])
    figures = channel_health.scores(scored, told, anchors, Rules())
    loading.upsert(connection, "channel_health_daily", figures, channel_health.KEY)
