"""Loads a connector's table of videos: the Data API's resources, laid flat into columns."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import polars as pl

from ytempire.collection.imports import answers
from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.imports.writing import keep_file, note_unknown
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import connector_videos, youtube_answers
from ytempire.sources.file_text import FileText
from ytempire.sources.recorded_bodies import Told
from ytempire.warehouse.connection import Warehouse

SOURCE = "connector_videos"
FORM = "videos of a connector"


def load_videos(
    warehouse: Warehouse, tally: Tally, file: FileText, options: ImportOptions
) -> PipelineResult:
    """Load descriptions and, where a row says when it was fetched, counters."""
    read = options.as_first_read(connector_videos.read(file))
    tally.processed = read.rows.height + read.rejected.height
    tally.notes.append(FORM)
    rejected = [read.rejected]
    with warehouse.transaction("writer") as connection:
        for at, items in read.by_time().items():
            told, when = _told(items, at, options), at or options.as_of()
            rejected.append(answers.load_told(connection, tally, told, when))
        everything = pl.concat(rejected)
        keep_file(
            connection,
            tally,
            SOURCE,
            read,
            everything,
            kind="reporting",
            name=file.path.name,
            form=FORM,
            options=options,
        )
    note_unknown(tally, read)
    return tally.result()


def _told(items: list[dict[str, Any]], at: datetime | None, options: ImportOptions) -> Told:
    """Give the rows to the parsers of an answer; a counter without a time is no reading."""
    body = {"items": items}
    videos = youtube_answers.videos(body, at or options.as_of())
    if at is None:
        return Told(FORM, len(items), videos=videos)
    readings = youtube_answers.statistics({}, body, at).frame()
    return Told(FORM, len(items), videos=videos, readings=readings)
