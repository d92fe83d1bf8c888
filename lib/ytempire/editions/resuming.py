"""What of a batch of reports is there already: of the same, and with no less known."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from ytempire import clock
from ytempire.editions import manifest, no_room, placing
from ytempire.editions.asking import Edition
from ytempire.editions.making import Made
from ytempire.runs.record import code_version
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

BATCHES = ".batches"
"""Folder beside the days that remembers what was stopped before its end."""
_REMEMBERED_FOR = timedelta(days=1)
_CHANGED = "+changed"


@dataclass
class Batch:
    """Reports that were asked for together.

    Attributes
    ----------
    since
        Instant of the product's clock since which an edition counts.
    is_done
        All of them are made.
    """

    file: Path
    since: datetime = field(default_factory=clock.now)
    is_done: bool = False

    def is_continued(self) -> bool:
        """Say whether it was begun before, and take over since when."""
        try:
            told = json.loads(self.file.read_text())
            began_at = datetime.fromisoformat(told["began_at"])
            self.since = datetime.fromisoformat(told["since"])
        except (OSError, ValueError, KeyError):
            return False
        return clock.wall_now() - began_at < _REMEMBERED_FOR

    def begin(self, warehouse: Warehouse) -> None:
        """Begin it now; what was made since anything became known counts already."""
        self.since = clock.now()
        # The code of a checkout with changes has no name: nothing of it is known to be the same.
        if not code_version().endswith(f"{_CHANGED})"):
            with warehouse.transaction("reader") as connection:
                found = queries.run(connection, "reports/each/known_since")["known_since"]
            self.since = found[0] or self.since
        told = {"since": self.since.isoformat(), "began_at": clock.wall_now().isoformat()}
        with no_room.passed_over("the batch cannot be remembered"):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            placing.write(self.file, json.dumps(told))


@contextmanager
def remembered(
    reports: Path, editions: Sequence[Edition], warehouse: Warehouse, *, again: bool
) -> Iterator[Batch]:
    """Give the batch, one that was begun and not finished where there is one.

    What is made during a batch counts for it, though the collection goes on beside it: it is
    remembered until all of its reports are made, a day at most.
    """
    told = json.dumps([[one.folder, one.date.isoformat()] for one in editions])
    name = hashlib.sha256(told.encode()).hexdigest()[:16]
    batch = Batch(reports / BATCHES / f"{name}.json")
    if again or not batch.is_continued():
        batch.begin(warehouse)
    yield batch
    if batch.is_done:
        batch.file.unlink(missing_ok=True)


def kept(
    reports: Path, editions: Sequence[Edition], since: datetime, formats: Sequence[str] = ()
) -> dict[int, Made]:
    """Return the editions that are there already, by their place in the list.

    Parameters
    ----------
    reports
        Folder of the reports.
    editions
        Those that are asked for.
    since
        Instant of the product's clock since which one counts: nothing became known after it.
    formats
        What it must have been made as.
    """
    code, found = code_version(), {}
    for place, edition in enumerate(editions):
        folder = edition.path(reports)
        told = manifest.read(folder)
        if told is not None and manifest.is_of(told, edition.identity(code), since, formats):
            notebook = folder / f"{edition.name}.ipynb"
            found[place] = Made(edition, folder, notebook, manifest=told, is_kept=True)
    return found
