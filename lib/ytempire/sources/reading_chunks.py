"""Rows of a large file, some at a time, each with its number in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl
import pyarrow as pa


@dataclass(frozen=True)
class Chunk:
    """Some rows of a file, one after the other.

    Attributes
    ----------
    first, last
        Rows of the file before them, and up to the last of them.
    rows
        The file's columns, ids as text, times in UTC, and ``row_number`` from 1.
    rejected
        Rows of the file that could not be read; see `rejected_rows.SCHEMA`.
    """

    first: int
    last: int
    rows: pl.DataFrame
    rejected: pl.DataFrame

    def after(self, row_number: int) -> Chunk:
        """Return what is left without the rows up to a number."""
        is_left = pl.col("row_number") > row_number
        return Chunk(
            min(max(self.first, row_number), self.last),
            self.last,
            self.rows.filter(is_left),
            self.rejected.filter(is_left),
        )


def numbered(last: int, rows: int, left_out: Sequence[int]) -> pl.Series:
    """Return the numbers of the rows after `last`, of which some are left out."""
    later = [number for number in left_out if number > last]
    every = pl.int_range(last + 1, last + 1 + rows + len(later), dtype=pl.Int64, eager=True)
    return every.filter(~every.is_in(later)).head(rows)


def sized(
    batches: Iterator[tuple[pl.Series, pa.RecordBatch]], rows: int
) -> Iterator[tuple[pl.Series, pa.Table]]:
    """Yield tables of `rows` rows with the numbers of their rows."""
    held: list[pa.RecordBatch] = []
    numbers = pl.Series(dtype=pl.Int64)
    for more, batch in batches:
        held.append(batch)
        numbers = numbers.append(more)
        while len(numbers) >= rows:
            table = pa.Table.from_batches(held)
            yield numbers.head(rows), table.slice(0, rows)
            held, numbers = table.slice(rows).to_batches(), numbers.slice(rows)
    if len(numbers):
        yield numbers, pa.Table.from_batches(held)
