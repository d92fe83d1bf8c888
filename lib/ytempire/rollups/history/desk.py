"""The DuckDB connection that history is rolled up in, and the relations that its SQL reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb
import polars as pl

from ytempire.lake.sums import scan
from ytempire.rollups.engine import text_of
from ytempire.rollups.history import stated
from ytempire.rollups.history.books import ObservedDay
from ytempire.rollups.history.figures import FOLLOWED_DAYS

_IDS = ("video_id", "channel_id")


class Desk:
    """What a run puts before DuckDB.

    Parameters
    ----------
    connection
        In UTC and with its memory limited, as `lake.engine.opened` gives it.
    observed
        The readings of each UTC day.
    """

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, observed: Mapping[date, ObservedDay]
    ) -> None:
        self._connection = connection
        self._observed = observed
        self._read: tuple[date | None, ...] = ()
        connection.execute("set arrow_lossless_conversion = false")  # ids come out as text
        connection.execute(
            "create or replace table no_readings (time timestamptz, video_id uuid, "
            "views bigint, likes bigint, comments bigint, flags varchar[])"
        )
        for name, frame in stated.frames().items():
            self.share(name, frame)

    def beside(self) -> Desk:
        """Return a desk for another thread: it sees what is shared, and reads its own day."""
        desk = copy(self)
        desk._connection = self._connection.cursor()
        desk._read = ()
        desk._connection.execute("set timezone = 'UTC'")
        return desk

    def lay(self, name: str, frame: pl.DataFrame) -> None:
        """Make a table of a frame; ids become 16 bytes, as in the lake."""
        self._lay(f"temp table {name}", frame)

    def share(self, name: str, frame: pl.DataFrame) -> None:
        """Make a table that the desks beside this one see, too."""
        self._lay(f"table {name}", frame)

    def _lay(self, table: str, frame: pl.DataFrame) -> None:
        self._connection.register("laid", frame.to_arrow())
        ids = ", ".join(f"{i}::uuid as {i}" for i in _IDS if i in frame.columns)
        replaced = f"* replace ({ids})" if ids else "*"
        self._connection.execute(f"create or replace {table} as select {replaced} from laid")
        self._connection.unregister("laid")

    def lay_days(self, days: Iterable[date]) -> None:
        """Make the table of the days asked for."""
        self.lay("days", pl.DataFrame({"day": list(days)}, schema={"day": pl.Date}))

    def lay_files(self, name: str, files: list[Path], condition: str = "true") -> None:
        """Make a view of files of what is kept of days, or of some of their rows."""
        names = ", ".join(f"'{_quoted(file)}'" for file in files)
        self._connection.execute(
            f"create or replace temp view {name} as from read_parquet([{names}]) where {condition}"
        )

    def can_read(self, file: Path) -> bool:
        """Read all of a file of what is kept, and say whether that went well."""
        try:
            self._connection.execute(
                f"create or replace temp table looked_at as from read_parquet('{_quoted(file)}')"
            )
        except duckdb.Error:
            return False
        self._connection.execute("drop table looked_at")
        return True

    def lay_figures(self, name: str, figures: str) -> None:
        """Make a table of the rows of another roll-up."""
        self._connection.execute(f"create or replace temp table {name} as {text_of(figures)}")

    def observe(self, days: Iterable[date]) -> None:
        """Make ``observations`` of UTC days."""
        files = ", ".join(f"'{_quoted(self._observed[day].file)}'" for day in days)
        # One scan of all files keeps every thread busy; one a file does not.
        source = f"read_parquet([{files}], hive_partitioning = false)" if files else "no_readings"
        self._connection.execute(
            "create or replace temp view observations as "
            f"select time, video_id, views, likes, comments, flags from {source}"
        )

    def read_day(self, day: date | None) -> None:
        """Make ``readings`` and ``bounds`` of a UTC day: those that count, of young videos.

        None: there are none.
        """
        if self._read == (day,):
            return
        self._read = (day,)
        at = datetime.combine(day or date(1970, 1, 1), datetime.min.time(), UTC)
        self._connection.execute(
            "create or replace temp table bounds as "
            f"select epoch_us(timestamptz '{at}') as start_us, "
            f"epoch_us(timestamptz '{at + timedelta(days=1)}') as end_us"
        )
        source = "no_readings" if day is None else scan(self._observed[day].file)
        since = at - timedelta(days=FOLLOWED_DAYS + 4)
        self._connection.execute(
            "create or replace temp table readings as "
            "select epoch_us(held.time) as at_us, held.video_id, held.views, held.likes, "
            "held.comments "
            f"from {source} as held semi join videos on held.video_id = videos.video_id "
            f"and videos.published_at >= timestamptz '{since}' "
            "where len(held.flags) = 0 and held.views is not null"
        )

    def keep(self, name: str, file: Path) -> None:
        """Write what is kept of the day that was read to a file."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection.execute(
            f"copy ({text_of(f'partials/{name}')}\n) to '{_quoted(file)}' "
            "(format parquet, compression zstd)"
        )

    def keep_frame(self, frame: pl.DataFrame, file: Path) -> None:
        """Write a frame of facts likewise."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection.register("told", frame.to_arrow())
        self._connection.execute(
            "copy (select * replace (video_id::uuid as video_id) from told order by video_id) "
            f"to '{_quoted(file)}' (format parquet, compression zstd)"
        )
        self._connection.unregister("told")

    def roll_up(self, figures: str) -> pl.DataFrame:
        """Return the rows of a roll-up."""
        frame = pl.from_arrow(self._connection.sql(text_of(figures)).to_arrow_table())
        assert isinstance(frame, pl.DataFrame)
        return frame


def _quoted(file: Path) -> str:
    return str(file).replace("'", "''")
