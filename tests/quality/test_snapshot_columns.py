"""A roll-up puts right what the check of the videos' snapshot columns finds, without a new fact."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from ytempire import paths
from ytempire.quality import checks
from ytempire.warehouse import loading, queries

from .breaks_of_figures import BREAKS

NAME = "videos_snapshot_is_sum_of_days"


@pytest.mark.parametrize(
    "statement",
    [
        *BREAKS[NAME],
        # Known later than the days themselves.
        "update ytempire.video_metrics_daily set watch_seconds = 60, engaged_views = 3; "
        "update ytempire.videos set duration_seconds = 40",
    ],
)
def test_the_next_roll_up_puts_it_right(
    right: psycopg.Connection, tmp_path: Path, statement: str
) -> None:
    (tmp_path / f"{NAME}.sql").write_text((paths.sql() / "checks" / f"{NAME}.sql").read_text())
    with right.transaction(force_rollback=True):
        right.execute(statement)
        assert checks.run(right, tmp_path)["rows_broken"].to_list() == [1]
        snapshot = queries.extract(right, queries.text_of("rollups/video_snapshot"))
        assert loading.update_rows(right, "videos", snapshot, ["video_id"]) == 1
        assert checks.run(right, tmp_path)["rows_broken"].to_list() == [0]
