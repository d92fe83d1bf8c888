"""Writes observations as Parquet, packed as the lake is, in bounded memory."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from ytempire.lake.errors import DayUnwritable
from ytempire.lake.layout import OBSERVATIONS, PACKING, ROWS_IN_A_GROUP

_BLOCK_BYTES = 8 << 20
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


def from_csv(file: Path, blocks: Iterable[bytes]) -> None:
    """Write observations that come as CSV, block by block, in bounded memory.

    Parameters
    ----------
    file
        A temporary name.
    blocks
        CSV without a header, columns as in `OBSERVATIONS`: ids as 32 hexadecimal digits,
        instants as microseconds since 1970, flags as JSON or empty text where there are none,
        null as nothing and empty text as ``""``; sorted by video and time.

    Raises
    ------
    DayUnwritable
        If a value does not fit its column.
    """
    try:
        _from_csv(file, blocks)
    except (pa.ArrowInvalid, pl.exceptions.PolarsError) as error:
        said = str(error).splitlines()[0]
        raise DayUnwritable(f"a reading of it has what cannot be written: {said}") from error


def _from_csv(file: Path, blocks: Iterable[bytes]) -> None:
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
    flags = pl.when(pl.col("flags") != "").then(pl.col("flags")).str.json_decode(pl.List(pl.String))
    frame = frame.with_columns(
        *(pl.col(name).str.decode("hex") for name in _IDS),
        flags=flags.fill_null(pl.lit([], dtype=pl.List(pl.String))),
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
