"""Lists written at once are what psycopg writes element by element."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ytempire.stream import arrays
from ytempire.warehouse.connection import Warehouse

_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)))
KINDS: dict[str, st.SearchStrategy[Any]] = {
    "text[]": _TEXT | st.sampled_from(["null", "NULL", "", "{}", "a,b", 'q"', "\\", " x "]),
    "uuid[]": st.uuids(),
    "bigint[]": st.integers(-(2**63), 2**63 - 1),
    "boolean[]": st.booleans(),
    "timestamptz[]": st.datetimes(
        datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)
    ),
    "numeric[]": st.decimals(allow_nan=False, allow_infinity=False, places=4),
}


@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_what_is_written_is_read(warehouse: Warehouse, kind: str, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.none() | KINDS[kind], max_size=8))
    with warehouse.connect("reader", autocommit=True) as connection:
        arrays.register(connection)
        row = connection.execute(f"select %s::{kind}".encode(), [values]).fetchone()
    assert row == (values,)


def test_nul_is_refused_as_psycopg_does(warehouse: Warehouse) -> None:
    with warehouse.connect("reader", autocommit=True) as connection:
        arrays.register(connection)
        with pytest.raises(psycopg.DataError, match="NUL"):
            connection.execute("select %s::text[]", [["a", "b\0c"]])
