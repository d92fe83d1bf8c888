"""Large files of readings (Parquet or CSV), read a bounded number of rows at a time.

Columns are those of ``ytempire.video_metrics_timeseries``, as the files of the lake have them;
``time`` and ``video_id`` must be there. Ids may be text or Parquet's UUID.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import csv

from ytempire.sources.file_text import FileRefused

REQUIRED = ("time", "video_id")
_IDS = ("video_id", "channel_id")
_UUID = r"^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$"
_CSV_BLOCK = 8 * 1024 * 1024
"""Bytes of a CSV read at a time."""


class ReadingsFile:
    """A file of readings.

    Parameters
    ----------
    path
        Ends in ``.parquet`` or ``.csv``.

    Raises
    ------
    FileRefused
        If it is neither, cannot be read, or lacks a column that must be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.suffix not in {".parquet", ".csv"}:
            raise FileRefused(
                f"{path.name} is neither .parquet nor .csv: convert it to one of them"
            )
        try:
            self.columns = self._columns()
        except (pa.ArrowInvalid, OSError, UnicodeDecodeError) as error:
            raise FileRefused(f"{path.name} cannot be read: {error}") from error
        missing = [name for name in REQUIRED if name not in self.columns]
        if missing:
            raise FileRefused(
                f"{path.name} lacks the column {missing[0]}: readings say at least "
                f"{' and '.join(REQUIRED)}"
            )

    @property
    def source_ref(self) -> str:
        """Return the SHA-256 of the file."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def days(self) -> dict[date, int]:
        """Return how many readings the file has of each UTC day; unreadable times are left out."""
        days = (
            self._scanned()
            .select(_instant(self._scanned(), "time").dt.date().alias("day"))
            .drop_nulls()
            .group_by("day")
            .len()
            .collect(engine="streaming")
        )
        return dict(days.iter_rows())

    def frames(self, rows: int, skip: int = 0) -> Iterator[pl.DataFrame]:
        """Yield the rows after the first `skip`, at most `rows` at a time.

        Yields
        ------
        polars.DataFrame
            The file's columns, ids as text, ``time`` in UTC, and ``row_number`` from 1.
        """
        for first, table in _sized(self._batches(rows), rows, skip):
            frame = pl.DataFrame({name: _plain(table.column(name)) for name in table.column_names})
            lazy = frame.lazy()
            ids = [name for name in _IDS if name in frame.columns]
            yield frame.with_columns(
                *(_uuid_text(frame, name) for name in ids),
                *(_instant(lazy, name).alias(name) for name in ("time", "expires_at")
                  if name in frame.columns),
                *(_texts(frame, "flags") for _ in [0] if "flags" in frame.columns),
                row_number=pl.int_range(first + 1, first + 1 + pl.len(), dtype=pl.Int64),
            )  # fmt: skip

    def _columns(self) -> list[str]:
        if self.path.suffix == ".parquet":
            return list(pq.read_schema(self.path).names)
        with self.path.open(encoding="utf-8-sig") as file:
            return [name.strip().strip('"') for name in file.readline().strip().split(",")]

    def _batches(self, rows: int) -> Iterator[pa.RecordBatch]:
        if self.path.suffix == ".parquet":
            with pq.ParquetFile(self.path) as file:
                yield from file.iter_batches(batch_size=rows)
            return
        # Every cell as text: what cannot be read as a number is refused with its row.
        with csv.open_csv(
            self.path,
            read_options=csv.ReadOptions(
                block_size=_CSV_BLOCK, column_names=self.columns, skip_rows=1
            ),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(self.columns, pa.string()),
                strings_can_be_null=True,
                null_values=[""],
                quoted_strings_can_be_null=True,
            ),
        ) as reader:
            yield from reader

    def _scanned(self) -> pl.LazyFrame:
        if self.path.suffix == ".parquet":
            return pl.scan_parquet(self.path).select("time")
        return pl.scan_csv(self.path, infer_schema=False).select("time")


def _sized(
    batches: Iterator[pa.RecordBatch], rows: int, skip: int
) -> Iterator[tuple[int, pa.Table]]:
    """Yield tables of `rows` rows with the number of rows before them, without the first `skip`."""
    held: list[pa.RecordBatch] = []
    seen = 0
    for batch in batches:
        seen += batch.num_rows
        if seen <= skip:
            continue
        held.append(batch.slice(max(0, skip - (seen - batch.num_rows))))
        while sum(part.num_rows for part in held) >= rows:
            table = pa.Table.from_batches(held)
            rest = table.slice(rows)
            yield seen - table.num_rows, table.slice(0, rows)
            held = rest.to_batches()
    if held:
        table = pa.Table.from_batches(held)
        yield seen - table.num_rows, table


def _plain(column: pa.ChunkedArray) -> pl.Series:
    """Return a column as polars has it; a UUID is its 16 bytes."""
    if isinstance(column.type, pa.UuidType):
        column = pa.chunked_array([part.storage for part in column.chunks], pa.binary(16))
    return pl.Series(values=column)


def _uuid_text(frame: pl.DataFrame, name: str) -> pl.Expr:
    if frame.schema[name] == pl.Binary:
        return pl.col(name).bin.encode("hex").str.replace(_UUID, "$1-$2-$3-$4-$5").alias(name)
    return pl.col(name).cast(pl.String).str.to_lowercase()


def _instant(frame: pl.LazyFrame, name: str) -> pl.Expr:
    kind = frame.collect_schema()[name]
    if isinstance(kind, pl.Datetime):
        zoned = pl.col(name) if kind.time_zone else pl.col(name).dt.replace_time_zone("UTC")
        return zoned.dt.convert_time_zone("UTC").dt.cast_time_unit("us")
    return (
        pl.col(name).cast(pl.String).str.to_datetime(time_unit="us", time_zone="UTC", strict=False)
    )


def _texts(frame: pl.DataFrame, name: str) -> pl.Expr:
    """Return lists of text; in a CSV they are written as ``{a,b}``."""
    if isinstance(frame.schema[name], pl.List):
        return pl.col(name).cast(pl.List(pl.String)).fill_null([])
    inner = pl.col(name).fill_null("").str.strip_chars("{}")
    return pl.when(inner == "").then([]).otherwise(inner.str.split(",")).alias(name)
