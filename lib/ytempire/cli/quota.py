"""The verb that shows what is left of Google's quotas today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ytempire import clock
from ytempire.cli.answer import give, json_option
from ytempire.cli.columns import aligned
from ytempire.settings import SEVERAL_PROJECTS, load

if TYPE_CHECKING:
    import polars as pl


@click.command()
@click.option("--videos-a-day", type=click.IntRange(0), help="Plan for so many uploads a day.")
@json_option
def quota(videos_a_day: int | None) -> None:
    r"""Show the day's YouTube quota: used, left, expected at midnight Pacific.

    Each project has buckets of its own, renewed at midnight Pacific. The second table says what
    uploading through the API would cost a day, at the pace of the last week or as many as
    --videos-a-day says, and whether the limits allow it.

    \b
    Examples:
      ytempire quota
      ytempire quota --videos-a-day 300
    """
    from ytempire.warehouse import migrations, queries
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse, warehouse.transaction("reader") as connection:
        migrations.require_current(connection)
        buckets = queries.run(connection, "quota/buckets")
        plan = queries.run(connection, "quota/plan", videos_a_day=videos_a_day)
    several = len(settings.projects) > 1
    now = clock.now()
    hours = (clock.next_pacific_midnight(now) - now).total_seconds() / 3600
    lines = [_buckets(buckets, hours), "", _plan(plan)]
    lines += ["", f"{SEVERAL_PROJECTS[0].upper()}{SEVERAL_PROJECTS[1:]}."] if several else []
    give(
        "\n".join(lines),
        buckets=buckets.to_dicts(),
        plan=plan.to_dicts(),
        projects=list(settings.projects),
        hours_left=round(hours, 2),
    )


def _buckets(buckets: pl.DataFrame, hours: float) -> str:
    if buckets.is_empty():
        return "No call was made today or in the last week."
    rows: list[tuple[str, ...]] = [
        ("project", "bucket", "used", "reserved", "limit", "left", "at midnight Pacific")
    ]
    rows += [_bucket(row) for row in buckets.iter_rows(named=True)]
    table = "\n".join(aligned(rows))
    return f"{table}\nRenewed in {hours:.1f} hours, at midnight Pacific."


def _bucket(row: dict[str, Any]) -> tuple[str, ...]:
    left = row["daily_limit"] - row["quota_used"] - row["quota_reserved"]
    forecast = row["forecast_units"]
    expected = "not known yet" if forecast is None else f"{forecast:,.0f}"
    if forecast is not None and forecast > row["daily_limit"]:
        expected += ": it will not last"
    if row["closed_at"] is not None:
        left, expected = 0, f"closed by Google at {row['closed_at']:%H:%M} UTC"
    return (
        row["account_used"] or "unknown", row["quota_bucket"], f"{row['quota_used']:,}",
        f"{row['quota_reserved']:,}", f"{row['daily_limit']:,}", f"{left:,}", expected,
    )  # fmt: skip


def _plan(plan: pl.DataFrame) -> str:
    videos = plan.item(0, "videos_a_day")
    rows: list[tuple[str, ...]] = [
        ("upload step", "bucket", "units a video", "units a day", "limit", "")
    ]
    for row in plan.iter_rows(named=True):
        fits = row["daily_limit"] is None or row["units_a_day"] <= row["daily_limit"]
        rows.append(
            (
                row["api_method"].removeprefix("youtube."), row["quota_bucket"],
                f"{row['units']:,}", f"{row['units_a_day']:,}",
                "not known" if row["daily_limit"] is None else f"{row['daily_limit']:,}",
                "" if fits else "over: ask Google for an extension, or do it in YouTube Studio",
            )
        )  # fmt: skip
    return "\n".join([f"Publishing {videos:,.0f} videos a day through the API:", *aligned(rows)])
