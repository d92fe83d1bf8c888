"""Writes a day's file: to a temporary name, onto the disk, then in place by one rename."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from ytempire.lake.layout import OBSERVATIONS, PACKING, ROWS_IN_A_GROUP

_BLOCK_BYTES = 8 << 20
_PARTIAL = ".partial"
_BEFORE = ".before"
FLAGS_BETWEEN = "\x1f"
"""What stands between the flags of a reading in CSV."""

_INSTANTS = ("time", "ingested_at", "expires_at")
_IDS = ("video_id", "channel_id")
_CSV_TYPES = {
    field.name: pa.int64()
    if field.name in _INSTANTS
    else pa.string()
    if field.name in {*_IDS, "flags"}
    else field.type
    for field in OBSERVATIONS
}


@contextmanager
def temporary(file: Path) -> Iterator[Path]:
    """Give a name beside `file` to write to; what is left there is removed at the end."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.{os.getpid()}{_PARTIAL}")
    try:
        yield partial
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def replacing(file: Path) -> Iterator[Callable[[Path], None]]:
    """Give what puts a written file in the place of `file`; an error inside brings the old back.

    Whenever this is killed, the old file or the new one is whole in place, and the old one lies
    beside the new until its end: `recover` then tells which of the two counts.
    """
    before = _before(file)

    def put(partial: Path) -> None:
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        if file.exists():
            os.link(file, before)
        partial.replace(file)
        _sync_folders(file)

    try:
        yield put
    except BaseException:
        if before.exists():
            before.replace(file)
            _sync_folders(file)
        raise
    before.unlink(missing_ok=True)


def recover(observations: Path, is_current: Callable[[date, Path], bool]) -> list[date]:
    """Clear what killed exports left; nobody else may be writing.

    Parameters
    ----------
    observations
        The folder of the days.
    is_current
        Says whether a file is the one that is recorded for a day.

    Returns
    -------
    list
        Days whose old file was brought back.
    """
    for left in observations.glob(f"day=*/*{_PARTIAL}"):
        left.unlink()
    restored = []
    for before in sorted(observations.glob(f"day=*/*{_BEFORE}")):
        file = before.with_name(before.name.removesuffix(_BEFORE))
        day = date.fromisoformat(file.parent.name.removeprefix("day="))
        if not is_current(day, file) and is_current(day, before):
            before.replace(file)
            restored.append(day)
        else:
            before.unlink()
    return restored


def _before(file: Path) -> Path:
    return file.with_name(file.name + _BEFORE)


def _sync_folders(file: Path) -> None:
    for folder in (file.parent, file.parent.parent):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def from_csv(file: Path, blocks: Iterable[bytes]) -> None:
    """Write observations that come as CSV, block by block, in bounded memory.

    Parameters
    ----------
    file
        A temporary name.
    blocks
        CSV without a header, columns as in `OBSERVATIONS`: ids as 32 hexadecimal digits,
        instants as microseconds since 1970, flags with `FLAGS_BETWEEN` them, null as nothing
        and empty text as ``""``; sorted by video and time.
    """
    stream = io.BufferedReader(_Blocks(blocks), _BLOCK_BYTES)  # type: ignore[type-var]
    if not stream.peek(1):
        write(file, [])
        return
    reader = arrow_csv.open_csv(
        stream,
        read_options=arrow_csv.ReadOptions(
            column_names=OBSERVATIONS.names, block_size=_BLOCK_BYTES, use_threads=False
        ),
        parse_options=arrow_csv.ParseOptions(newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(
            column_types=_CSV_TYPES,
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )
    write(file, (_typed(batch) for batch in reader))


def write(file: Path, batches: Iterable[pa.RecordBatch]) -> None:
    """Write batches of `OBSERVATIONS`, sorted by video and time, packed as the lake is."""
    with pq.ParquetWriter(file, OBSERVATIONS, **PACKING) as writer:
        held: list[pa.RecordBatch] = []
        rows = 0
        for batch in batches:
            held.append(batch)
            rows += batch.num_rows
            if rows >= ROWS_IN_A_GROUP:
                writer.write_table(_table(held), row_group_size=ROWS_IN_A_GROUP)
                held, rows = [], 0
        if rows:
            writer.write_table(_table(held), row_group_size=ROWS_IN_A_GROUP)


def as_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return a batch with the types of `OBSERVATIONS`; ids are their 16 bytes, or UUID already."""
    return pa.RecordBatch.from_arrays(
        [_column(batch.column(field.name), field) for field in OBSERVATIONS], schema=OBSERVATIONS
    )


def _table(batches: list[pa.RecordBatch]) -> pa.Table:
    return pa.Table.from_batches(batches, schema=OBSERVATIONS)


def _typed(batch: pa.RecordBatch) -> pa.RecordBatch:
    frame = pl.from_arrow(batch)
    assert isinstance(frame, pl.DataFrame)
    empty = pl.lit([], dtype=pl.List(pl.String))
    frame = frame.with_columns(
        *(pl.col(name).str.decode("hex") for name in _IDS),
        flags=pl.when(pl.col("flags") == "")
        .then(empty)
        .otherwise(pl.col("flags").str.split(FLAGS_BETWEEN)),
    )
    return as_batch(frame.to_arrow().combine_chunks().to_batches()[0])


def _column(column: pa.Array, field: pa.Field) -> pa.Array:
    if column.type == field.type:
        return column
    if field.type != pa.uuid():
        return column.cast(field.type)
    return pa.ExtensionArray.from_storage(pa.uuid(), column.cast(pa.binary(16)))


class _Blocks(io.RawIOBase):
    """An iterator of bytes as a file to read from."""

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        while not self._left:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._left = bytes(block)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        return size
