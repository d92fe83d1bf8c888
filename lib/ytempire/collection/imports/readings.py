"""Large files of readings: millions of rows in bounded memory, gone on with where one stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.corrections.replay import AS_IT_WAS, login_name
from ytempire.collection.imports import counters
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources.reading_chunks import Chunk
from ytempire.sources.reading_files import ReadingsFile
from ytempire.transform import bounds, enrich, frames
from ytempire.transform.validate import refused, validate
from ytempire.warehouse import identity, partitions, reading_loads, refreshing, rejections
from ytempire.warehouse.connection import Warehouse

SOURCE = "readings_file"
ROWS_AT_ONCE = 200_000
VIDEOS_AT_ONCE = 2_000
ROWS_OF_A_PARTITION = 1_000
"""Fewer readings of a day lie in the default partition: every partition lengthens every plan."""
TABLE = reading_loads.TABLE
_DEFAULTS: dict[str, pl.Expr] = {
    "channel_id": pl.lit(None, pl.String),
    "views": pl.lit(None, pl.Int64),
    "likes": pl.lit(None, pl.Int64),
    "comments": pl.lit(None, pl.Int64),
    "likes_state": pl.lit("ok"),
    "comments_state": pl.lit("ok"),
    "flags": pl.lit([], pl.List(pl.String)),
    "source": pl.lit(SOURCE),
    "authorisation": pl.lit("imported"),
    "expires_at": pl.lit(None, pl.Datetime("us", "UTC")),
}


def load_file(
    warehouse: Warehouse,
    path: Path,
    *,
    again: bool = False,
    rows_at_once: int = ROWS_AT_ONCE,
    tell: Callable[[str], None] = lambda sentence: None,
) -> PipelineResult:
    """Load a file of readings of videos that the warehouse knows; the same again changes nothing.

    Each chunk is a transaction that notes how far it came: killed at any point, the same call
    goes on with the rows that are left.

    Parameters
    ----------
    warehouse
        Migrated.
    path
        As `sources.reading_files` reads it.
    again
        Load it once more, if it was: rows that were rejected may be believed now, since their
        videos have become known. Others change nothing.
    rows_at_once
        Rows held in memory.
    tell
        Is told each chunk that is written.

    Raises
    ------
    FileRefused
        If it is no file of readings.
    """
    file = ReadingsFile(path)
    identity.claim(warehouse, "import")
    source_ref = file.source_ref
    tally = Tally()
    with warehouse.transaction("writer") as connection:
        before = reading_loads.begin(connection, source_ref, path.name)
        known = _known(connection)
        if before.is_finished and again:
            before = reading_loads.restart(connection, source_ref)
    if before.is_finished:
        tally.notes.append(
            f"{path.name} was loaded before: --again loads it once more, with the "
            f"{before.rows_rejected:,} rows of it that were rejected"
        )
        return tally.result()
    total = _make_room(warehouse, file)
    are_new, videos = not again, set[str]()
    if before.rows_loaded:
        tell(f"goes on after {before.rows_loaded:,} of {total:,} rows")
    for part in _ahead(_checked(file.chunks(rows_at_once), known, before.rows_loaded)):
        videos.update(part.videos)
        if part.first == part.last:
            continue
        are_new = _write_part(warehouse, source_ref, part, tally, are_new=are_new)
        tell(f"{part.last:,} of {max(total, part.last):,} rows")
    _finish(warehouse, source_ref, sorted(videos & set(known.get_column("video_id"))), tally, tell)
    refreshing.refresh(warehouse)
    return tally.result()


def _make_room(warehouse: Warehouse, file: ReadingsFile) -> int:
    """Make partitions for days with many readings that can be; return how many rows there are."""
    days = file.days()
    latest = (clock.now() + bounds.AHEAD).date()
    partitions.ensure(
        warehouse,
        [
            day
            for day, rows in days.items()
            if rows >= ROWS_OF_A_PARTITION and bounds.FIRST_DAY <= day <= latest
        ],
    )
    return sum(days.values())


@dataclass(frozen=True)
class _Part:
    """Rows of the file, checked.

    Attributes
    ----------
    first, last
        Numbers of the row before them and of the last of them.
    accepted, rejected
        Readings, and the rows that are none, with their reasons.
    videos
        Those of all rows, those that were loaded before, too.
    """

    first: int
    last: int
    accepted: pl.DataFrame
    rejected: pl.DataFrame
    videos: list[str]


def _checked(chunks: Iterable[Chunk], known: pl.DataFrame, loaded: int) -> Iterator[_Part]:
    """Check chunk by chunk the rows after those that are loaded."""
    for chunk in chunks:
        videos = chunk.rows.get_column("video_id").drop_nulls().unique().to_list()
        left = chunk.after(loaded)
        accepted, refused_now = _parted(left.rows, known)
        rejected = pl.concat([left.rejected, refused_now])
        yield _Part(left.first, left.last, accepted, rejected, videos)


def _ahead(parts: Iterator[_Part]) -> Iterator[_Part]:
    """Give each part while the next is read and checked: the database is at work meanwhile."""
    with ThreadPoolExecutor(1, thread_name_prefix="check") as worker:
        following = worker.submit(next, parts, None)
        while (part := following.result()) is not None:
            following = worker.submit(next, parts, None)
            yield part


def _write_part(
    warehouse: Warehouse, source_ref: str, part: _Part, tally: Tally, *, are_new: bool
) -> bool:
    """Write rows of the file with what is refused of them; say if all were new."""
    with warehouse.transaction("writer") as connection:
        if reading_loads.begin(connection, source_ref, "").rows_loaded > part.first:
            return are_new  # another load of the same file was quicker
        written = reading_loads.write(connection, part.accepted, are_new=are_new)
        kept = rejections.keep(connection, SOURCE, source_ref, part.rejected)
        reading_loads.accepted_since(
            connection,
            SOURCE,
            source_ref,
            (part.first, part.last),
            part.rejected.get_column("row_number").to_list(),
            reason=AS_IT_WAS,
            by=login_name(),
        )
        reading_loads.advance(
            connection, source_ref, rows=part.last - part.first, rejected=part.rejected.height
        )
    tally.processed += part.last - part.first
    tally.rejected += kept.came
    tally.wrote(TABLE, written.changed, updated=written.updated)
    return are_new and written.inserted == part.accepted.height


def _parted(frame: pl.DataFrame, known: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the readings that can be believed, and the others with their reasons."""
    defaults = [
        (pl.coalesce(name, value) if name in frame.columns else value).alias(name)
        for name, value in _DEFAULTS.items()
    ]
    its = known.rename({"channel_id": "its_channel_id"})
    channels = known.get_column("channel_id").unique().implode()
    described = (
        frame.with_columns(defaults)
        .join(its, on="video_id", how="left", maintain_order="left")
        # A reading keeps the channel that it names, where there is one.
        .with_columns(
            channel_id=pl.when(pl.col("channel_id").is_in(channels))
            .then("channel_id")
            .otherwise("its_channel_id")
        )
    )
    is_unknown = pl.col("its_channel_id").is_null() & pl.col("video_id").is_not_null()
    strangers = frame.filter(described.select(is_unknown).to_series())
    rest = described.filter(~is_unknown)
    if "view_definition" not in frame.columns:
        rest = enrich.with_view_definition(rest, "time")
    checked = validate(
        rest.drop("its_channel_id"),
        frames.VideoMetricsTimeseries,
        target=TABLE,
        now=clock.now(),
        row_number="row_number",
    )
    unknown = refused(
        strangers, ["video_id: no video of the warehouse"] * strangers.height, target=TABLE
    ).with_columns(row_number=strangers.get_column("row_number"))
    return _with_changes(checked.accepted), pl.concat([checked.rejected, unknown])


def _with_changes(readings: pl.DataFrame) -> pl.DataFrame:
    """Add the change where the reading before is in the chunk; others are repaired at the end."""
    believed = (pl.col("flags").list.len() == 0) & pl.col("views").is_not_null()
    views = pl.when(believed).then("views")
    return readings.with_columns(
        views_delta=(views - views.forward_fill().shift(1).over("video_id", order_by="time")),
    )


def _known(connection: psycopg.Connection) -> pl.DataFrame:
    """Return the videos of the warehouse with their channels."""
    rows = connection.execute("select video_id::text, channel_id::text from ytempire.videos")
    return pl.DataFrame(
        rows.fetchall(), schema={"video_id": pl.String, "channel_id": pl.String}, orient="row"
    )


def _finish(
    warehouse: Warehouse,
    source_ref: str,
    videos: list[str],
    tally: Tally,
    tell: Callable[[str], None],
) -> None:
    """Let changes count from the readings that came, and videos know their latest ones."""
    with warehouse.transaction("writer") as connection:
        through = reading_loads.begin(connection, source_ref, "").finished_through
    left = [video for video in videos if through is None or video > through]
    for at in range(0, len(left), VIDEOS_AT_ONCE):
        some = left[at : at + VIDEOS_AT_ONCE]
        with warehouse.transaction("writer") as connection:
            counters.latest_of_videos(connection, tally, some)
            reading_loads.finish_videos(connection, source_ref, some[-1], len(some))
        done = len(videos) - len(left) + at + len(some)
        tell(f"{done:,} of {len(videos):,} videos brought in step")
    with warehouse.transaction("writer") as connection:
        reading_loads.finish(connection, source_ref)
