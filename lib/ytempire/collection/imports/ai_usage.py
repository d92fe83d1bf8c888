"""Loads AI vendors' exports of what was used and charged."""

from __future__ import annotations

from pathlib import Path

from ytempire.collection import ai_usage
from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.imports.writing import keep_file
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import ai_usage_files
from ytempire.warehouse import identity, imported_files
from ytempire.warehouse.connection import Warehouse

SOURCE = "import"
KIND = "ai_usage"


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load an export of OpenAI's usage or costs, or of ElevenLabs' characters.

    The same file again changes nothing; a later one counts instead for the models that it tells
    of a day. Where the vendor's endpoint told the day, that is believed and not the export.

    Raises
    ------
    FileRefused
        If the file is no such export.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    identity.claim(warehouse, "import")
    read = options.as_first_read(ai_usage_files.read(path))
    tally = Tally()
    with warehouse.transaction("writer") as connection:
        given = imported_files.first_given(connection, KIND, read.source_ref)
        at = options.as_of() if given is None else given.first_seen_at
        rows = read.summed()
        usage, costs = (None, rows) if read.is_of_costs else (rows, None)
        ai_usage.replace(connection, tally, ai_usage.FILE, usage, costs, at=at)
        tally.processed = read.rows.height + read.rejected.height
        keep_file(
            connection, tally, SOURCE, read, read.rejected,
            kind=KIND, name=path.name, form=read.form, options=options,
        )  # fmt: skip
    return tally.result()
