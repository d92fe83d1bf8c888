"""The verb that loads large files of readings."""

from __future__ import annotations

from pathlib import Path

import click

from ytempire.cli.answer import give, json_option, say
from ytempire.settings import load as load_settings


@click.command()
@click.argument("path", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--again", is_flag=True, help="Also if it was loaded before: tries all rows again.")
@json_option
def load(path: Path, again: bool) -> None:
    r"""Load millions of readings of videos that the warehouse knows: PATH is a .parquet or .csv.

    Columns are those of video_metrics_timeseries; time and video_id must be there. Ended
    early, the same command goes on where it stopped; the same file again changes nothing.
    Rows that cannot be believed are kept: `ytempire rejected`; once their videos are known,
    --again loads them, and nothing twice.

    \b
    Examples:
      ytempire load readings.parquet
      ytempire load readings.csv --json
      ytempire load readings.csv --again
    """
    from ytempire.collection.imports import readings
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(load_settings()) as warehouse:
        migrations.migrate(warehouse)
        result = readings.load_file(warehouse, path, again=again, tell=say)
    written = result.written.get(readings.TABLE, 0)  # videos that learn of them are no readings
    lines = [
        f"load: {result.records_processed:,} rows read, {written:,} written, "
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
