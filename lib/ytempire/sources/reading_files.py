"""Large files of readings (Parquet or CSV), read a bounded number of rows at a time.

Columns are those of ``ytempire.video_metrics_timeseries``, as the files of the lake have them;
``time`` and ``video_id`` must be there. Ids may be text or Parquet's UUID.
"""

from __future__ import annotations

import csv as lines
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import csv

from ytempire.sources import rejected_rows
from ytempire.sources.file_text import FileRefused
from ytempire.sources.reading_chunks import Chunk, numbered, sized
from ytempire.sources.reading_instants import instants

TARGET = "video_metrics_timeseries"
REQUIRED = ("time", "video_id")
_IDS = ("video_id", "channel_id")
_INSTANTS = ("time", "expires_at")
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
        If it is neither, cannot be read, lacks a column that must be there, or has one twice.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.suffix not in {".parquet", ".csv"}:
            raise FileRefused(
                f"{path.name} is neither .parquet nor .csv: convert it to one of them"
            )
        with self._reading():
            self.columns = self._columns()
        twice = [name for n, name in enumerate(self.columns) if name in self.columns[:n]]
        if twice:
            raise FileRefused(
                f"{path.name} has the column {twice[0]!r} twice: leave one of them in it"
            )
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
        """Return about how many readings the file has of each UTC day; unreadable ones of none."""
        with self._reading():
            scanned = self._scanned()
            days = (
                scanned.select(_day(scanned).alias("day"))
                .filter(pl.col("day").is_between(date.min, date.max))
                .group_by("day")
                .len()
                .collect(engine="streaming")
            )
        return dict(days.iter_rows())

    def chunks(self, rows: int) -> Iterator[Chunk]:
        """Yield the file's rows, at most `rows` that could be read at a time.

        Yields
        ------
        Chunk
            Of a row with fewer or more cells than the header, or a time that is none, only the
            reason: the others are read.

        Raises
        ------
        FileRefused
            If the rest of the file cannot be read at all.
        """
        ragged: dict[int, str] = {}
        last = 0
        with self._reading():
            for numbers, table in sized(self._numbered(rows, ragged), rows):
                first, last = last, int(numbers[-1])
                yield self._chunk(first, last, _typed(table), numbers, ragged)
            if ragged:
                empty = pl.DataFrame(schema=dict.fromkeys(self.columns, pl.String))
                numbers = pl.Series([], dtype=pl.Int64)
                yield self._chunk(last, max(ragged), empty, numbers, ragged)

    def _chunk(
        self, first: int, last: int, told: pl.DataFrame, numbers: pl.Series, ragged: dict[int, str]
    ) -> Chunk:
        """Read the cells of rows; those of `ragged` up to the last are taken out of it."""
        names = [name for name in _INSTANTS if name in told.columns]
        in_utc = {name: instants(told.get_column(name)) for name in names}
        rejected = [self._ragged(n, ragged.pop(n)) for n in sorted(ragged) if n <= last]
        lost = {
            name: (told.get_column(name).is_not_null() & in_utc[name].is_null()).arg_true()
            for name in names
        }
        for at in sorted({at for found in lost.values() for at in found}):
            values = told[at].cast({pl.Datetime: pl.String}).row(0, named=True)
            problems = {
                name: f"no instant with a zone ({str(values[name])[:80]})"
                for name in names
                if at in lost[name]
            }
            rejected.append(rejected_rows.rejected(int(numbers[at]), TARGET, problems, values))
        refused = [row["row_number"] for row in rejected]
        return Chunk(
            first,
            last,
            told.with_columns(
                *(_uuid_text(told, name) for name in _IDS if name in told.columns),
                *(in_utc[name].alias(name) for name in names),
                *(_texts(told, "flags") for _ in [0] if "flags" in told.columns),
                numbers.alias("row_number"),
            ).filter(~pl.col("row_number").is_in(refused)),
            pl.DataFrame(rejected, schema=rejected_rows.SCHEMA),
        )

    def _ragged(self, row_number: int, text: str) -> dict[str, object]:
        cells = next(lines.reader([text]), [])
        names = rejected_rows.labels(self.columns, len(cells))
        problem = f"{len(cells)} cells, and the header has {len(self.columns)}"
        values = dict(zip(names, cells, strict=False))
        return rejected_rows.rejected(row_number, TARGET, {"row": problem}, values)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (pa.ArrowInvalid, pl.exceptions.PolarsError, OSError, UnicodeDecodeError) as error:
            said = " ".join(str(error).split())[:300]
            raise FileRefused(f"{self.path.name} cannot be read: {said}") from error

    def _columns(self) -> list[str]:
        if self.path.suffix == ".parquet":
            return list(pq.read_schema(self.path).names)
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            return [name.strip() for name in next(lines.reader(file), [])]

    def _numbered(
        self, rows: int, ragged: dict[int, str]
    ) -> Iterator[tuple[pl.Series, pa.RecordBatch]]:
        """Yield rows with their numbers; those of another width than the header go to `ragged`."""
        if self.path.suffix == ".parquet":
            seen = 0
            with pq.ParquetFile(self.path) as file:
                for batch in file.iter_batches(batch_size=rows):
                    yield numbered(seen, batch.num_rows, ()), batch
                    seen += batch.num_rows
            return
        left_out: list[int] = []

        def leave_out(row: csv.InvalidRow) -> str:
            left_out.append(row.number - 1)  # the header is the first line
            ragged[row.number - 1] = row.text
            return "skip"

        # Every cell as text: what cannot be read as a number is refused with its row. Only a
        # single thread knows the numbers of rows.
        with csv.open_csv(
            self.path,
            read_options=csv.ReadOptions(
                block_size=_CSV_BLOCK, column_names=self.columns, skip_rows=1, use_threads=False
            ),
            parse_options=csv.ParseOptions(invalid_row_handler=leave_out),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(self.columns, pa.string()),
                strings_can_be_null=True,
                null_values=[""],
                quoted_strings_can_be_null=True,
            ),
        ) as reader:
            last = 0
            for batch in reader:
                if batch.num_rows:
                    numbers = numbered(last, batch.num_rows, left_out)
                    last = int(numbers[-1])
                    yield numbers, batch

    def _scanned(self) -> pl.LazyFrame:
        if self.path.suffix == ".parquet":
            return pl.scan_parquet(self.path, glob=False).select("time")
        return pl.scan_csv(
            self.path,
            infer_schema=False,
            truncate_ragged_lines=True,
            encoding="utf8-lossy",
            glob=False,
        ).select(pl.nth(self.columns.index("time")).alias("time"))


def _typed(table: pa.Table) -> pl.DataFrame:
    return pl.DataFrame({name: _plain(table.column(name)) for name in table.column_names})


def _plain(column: pa.ChunkedArray) -> pl.Series:
    """Return a column as polars has it; a UUID is its 16 bytes."""
    if isinstance(column.type, pa.UuidType):
        column = pa.chunked_array([part.storage for part in column.chunks], pa.binary(16))
    return pl.Series(values=column)


def _uuid_text(frame: pl.DataFrame, name: str) -> pl.Expr:
    if frame.schema[name] == pl.Binary:
        return pl.col(name).bin.encode("hex").str.replace(_UUID, "$1-$2-$3-$4-$5").alias(name)
    return pl.col(name).cast(pl.String).str.to_lowercase()


def _day(frame: pl.LazyFrame) -> pl.Expr:
    """Return the day of a time; of text the one that it says, which may be the day beside."""
    if isinstance(frame.collect_schema()["time"], pl.Datetime):
        return pl.col("time").dt.date()
    return pl.col("time").cast(pl.String).str.slice(0, 10).str.to_date("%Y-%m-%d", strict=False)


def _texts(frame: pl.DataFrame, name: str) -> pl.Expr:
    """Return lists of text; in a CSV they are written as ``{a,b}``."""
    if isinstance(frame.schema[name], pl.List):
        return pl.col(name).cast(pl.List(pl.String)).fill_null([])
    inner = pl.col(name).fill_null("").str.strip_chars("{}")
    return pl.when(inner == "").then([]).otherwise(inner.str.split(",")).alias(name)
