"""Right facts in a transaction that is never committed, for what reads them."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from . import (
    breaks_of_figures,
    breaks_of_health,
    breaks_of_records,
    breaks_of_revenue,
    breaks_of_stream,
)
from .test_sql_checks import RIGHT


@pytest.fixture(scope="module")
def right(embedded_server: object, server_home: object) -> Iterator[psycopg.Connection]:
    """The session's own database with right facts, in a transaction that is never committed."""
    connection = psycopg.connect(embedded_server.conninfo("owner"))  # type: ignore[attr-defined]
    connection.execute("set timezone = 'UTC'")
    connection.execute(
        RIGHT
        + breaks_of_records.RIGHT
        + breaks_of_revenue.RIGHT
        + breaks_of_health.RIGHT
        + breaks_of_stream.RIGHT
        + breaks_of_figures.RIGHT
    )
    yield connection
    connection.close()
