"""What all imports do alike: write rows, keep what was refused, respect what is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import polars as pl
import psycopg

from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.writing import Tally
from ytempire.sources.rejected_rows import OriginalRows
from ytempire.warehouse import imported_files, loading, queries, rejections, unknown_cells

MOST_REJECTIONS_SHOWN = 3


class ReadFile(Protocol):
    """What is asked of a file that was read."""

    @property
    def source_ref(self) -> str:
        """SHA-256 of the file."""

    @property
    def original(self) -> OriginalRows:
        """Its rows as they were."""

    @property
    def unknown(self) -> pl.DataFrame:
        """Cells of columns that we do not know."""

    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """Those columns."""


def known_videos(connection: psycopg.Connection, videos: pl.DataFrame) -> pl.DataFrame:
    """Return which of `videos` are there, of which channel, and whether they are read."""
    return queries.run(
        connection,
        "collection/known_videos",
        video_ids=videos.get_column("video_id").to_list(),
    )


def of_known_channel(rows: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Keep a video with the channel it was first met in: a name in an import is only a name."""
    there = known.select("video_id", pl.col("channel_id").alias("known_channel_id"))
    return (
        rows.join(there, on="video_id", how="left", maintain_order="left")
        .with_columns(channel_id=pl.coalesce("known_channel_id", "channel_id"))
        .drop("known_channel_id")
    )


def load(
    connection: psycopg.Connection,
    tally: Tally,
    table: str,
    rows: pl.DataFrame,
    key: list[str],
    **options: object,
) -> None:
    """Upsert rows with the options of `loading.upsert` and count them."""
    written = loading.upsert(connection, table, rows, key, **options)  # type: ignore[arg-type]
    tally.wrote(table, written.changed, updated=written.updated)


def keep_rejected(
    connection: psycopg.Connection,
    tally: Tally,
    source: str,
    source_ref: str,
    rejected: pl.DataFrame,
    original: OriginalRows | None = None,
) -> None:
    """Keep rejected rows, count them, and show the first few.

    Parameters
    ----------
    original
        The rows of the file: kept instead of what was made of them, so that a row can be
        corrected by the file's own headers and read again.
    """
    header = None if original is None else original.header
    as_read = rejected
    if original is not None:
        numbers = rejected.get_column("row_number")
        values = zip(numbers, rejected.get_column("row_values"), strict=True)
        as_read = rejected.with_columns(
            pl.Series(
                "row_values",
                [original.as_json(n) if n in original.rows else made for n, made in values],
                dtype=pl.String,
            ),
            is_original=pl.Series([n in original.rows for n in numbers], dtype=pl.Boolean),
        )
    kept = rejections.keep(connection, source, source_ref, as_read, header=header)
    tally.rejected += kept.came
    waiting = rejected.filter(pl.Series(kept.is_open, dtype=pl.Boolean))
    if waiting.height < kept.came:
        settled = kept.came - waiting.height
        tally.notes.append(f"{settled} rejected rows were corrected or dismissed before")
    for row in waiting.head(MOST_REJECTIONS_SHOWN).iter_rows(named=True):
        tally.notes.append(f"row {row['row_number']} rejected: {row['reason']}")


def keep_file(
    connection: psycopg.Connection,
    tally: Tally,
    source: str,
    read: ReadFile,
    rejected: pl.DataFrame,
    *,
    kind: str,
    name: str,
    form: str,
    options: ImportOptions,
    found: Mapping[str, Any] | None = None,
) -> None:
    """Keep what a file says beside its facts: refused rows, unknown cells, and that it was read.

    Parameters
    ----------
    tally
        `processed` holds the rows of the file.
    kind, name, form
        As `imported_files.ImportedFile` has them.
    options
        What was said of the file. Rows of one that was given before leave its record alone.
    found
        What is remembered as its options; default: what was said.
    """
    keep_rejected(connection, tally, source, read.source_ref, rejected, read.original)
    kept = unknown_cells.keep(connection, source, read.source_ref, read.unknown)
    tally.wrote("unknown_cells", kept)
    if options.first_read is not None:
        return
    imported_files.keep(
        connection,
        imported_files.ImportedFile(
            kind,
            read.source_ref,
            name,
            form=form,
            options=options.to_json() if found is None else found,
            rows_read=tally.processed,
            rows_rejected=tally.rejected,
            unknown_columns=read.unknown_columns,
        ),
    )


def note_unknown(tally: Tally, read: ReadFile) -> None:
    """Name the columns that are kept as text."""
    if read.unknown_columns:
        named = ", ".join(read.unknown_columns)
        tally.notes.append(f"columns not understood, kept as text: {named}")
