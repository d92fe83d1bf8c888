"""The verb that says how fresh each source is."""

from __future__ import annotations

from typing import Any

import click

from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.columns import aligned
from ytempire.settings import load

_HOUR, _DAY = 3600.0, 86_400.0


@click.command()
@click.argument("source", required=False)
@click.option("--late", is_flag=True, help="Only what is later than usual.")
@json_option
def fresh(source: str | None, late: bool) -> None:
    r"""Say how far each source was read, for each channel or table, and what is usual.

    Analytics and Reporting tell Pacific days, two to three days late; their lag counts from the
    end of the last day told in full. What is usual stands in ytempire.expected_lags.

    \b
    Examples:
      ytempire fresh
      ytempire fresh youtube_analytics --late
    """
    from ytempire.warehouse import migrations, queries
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load()) as warehouse, warehouse.transaction("reader") as connection:
        migrations.require_current(connection)
        found = queries.run(connection, "freshness/scopes", source=source).to_dicts()
    if source is not None and not found:
        give(f"nothing was ever asked of {source}: see ytempire fresh", ok=False, scopes=[])
        raise click.exceptions.Exit(Exit.FAILED)
    told = [row for row in found if row["is_late"]] if late else found
    rows: list[tuple[str, ...]] = [("source", "scope", "state", "read through", "lag", "usual", "")]
    rows += [_row(row) for row in told]
    text = "\n".join(aligned(rows)) if told else "Nothing is later than usual."
    give(text, scopes=told)


def _row(row: dict[str, Any]) -> tuple[str, ...]:
    through = row["complete_date"] or row["complete_through"]
    return (
        row["source"], row["scope"], row["state"],
        "nothing yet" if through is None else f"{through:%Y-%m-%d}"
        + ("" if row["complete_date"] else f" {through:%H:%M} UTC"),
        _lag(row["lag_seconds"]), _lag(row["expected_lag_seconds"]),
        "late" if row["is_late"] else "",
    )  # fmt: skip


def _lag(seconds: float | None) -> str:
    if seconds is None:
        return "-"
    if seconds < _HOUR:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / _HOUR:.1f} h" if seconds < 2 * _DAY else f"{seconds / _DAY:.1f} d"
