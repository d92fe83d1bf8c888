"""Looks at the production database: does it answer, and is its schema what is read."""

from __future__ import annotations

from collections.abc import Iterator

from ytempire.diagnosis.finding import Case, Finding, Probe

AREA = "sources"
NAME = "schema of your production database"
_NAMED_AT_MOST = 5


def schema(case: Case) -> Iterator[Finding]:
    """Tell all that hinders reading, and what is there and not read."""
    given = case.settings
    if given is None or given.factory_database_url is None:
        return
    from ytempire.sources.errors import SourceError
    from ytempire.sources.internal_db import InternalDb

    try:
        found = InternalDb(given.factory_database_url.get_secret_value()).differences()
    except SourceError as error:
        yield Finding(AREA, NAME, "problem", str(error))
        return
    if found.hindering:
        said = "; ".join(found.hindering)
        yield Finding(AREA, NAME, "problem", f"{said}. Nothing is read of it until that is mended")
    elif found.unread:
        named = ", ".join(found.unread[:_NAMED_AT_MOST])
        more = len(found.unread) - _NAMED_AT_MOST
        said = named + (f" and {more} more" if more > 0 else "")
        yield Finding(AREA, NAME, "note", f"all is there that is read; nothing reads {said}")
    else:
        yield Finding(AREA, NAME, "ok", "all is there that is read")


PROBES: tuple[Probe, ...] = (schema,)
"""What the production database is like."""
