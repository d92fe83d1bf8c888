"""The verb that loads large files of readings."""

from __future__ import annotations

from pathlib import Path

import click

from ytempire.cli.answer import give, json_option, say
from ytempire.settings import load as load_settings


@click.command()
@click.argument("path", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@json_option
def load(path: Path) -> None:
    r"""Load millions of readings of videos that the warehouse knows: PATH is a .parquet or .csv.

    Columns are those of video_metrics_timeseries; time and video_id must be there. Ended
    early, the same command goes on where it stopped; the same file again changes nothing.
    Rows that cannot be believed are kept: `ytempire rejected`.

    \b
    Examples:
      ytempire load readings.parquet
      ytempire load readings.csv --json
    """
    from ytempire.collection.imports import readings
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load_settings()) as warehouse:
        migrations.migrate(warehouse)
        result = readings.load_file(warehouse, path, tell=say)
    lines = [
        f"load: {result.records_processed:,} rows read, {result.rows_written:,} written, "
        f"{result.rejected:,} rejected"
    ]
    if result.note:
        lines.append(f"  {result.note}")
    if result.rejected:
        lines.append("  see them with: ytempire rejected list")
    give(
        "\n".join(lines),
        rows_read=result.records_processed,
        rejected=result.rejected,
        written=result.written,
        note=result.note,
    )
