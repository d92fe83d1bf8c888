"""The epochs in the database, the marks in charts and what a reading is given: one story."""

from datetime import date, timedelta

import polars as pl
import pytest

from ytempire.metrics import view_definition
from ytempire.transform.enrich import with_view_definition
from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def epochs(warehouse: Warehouse) -> list[tuple[int, date | None, list[str], str]]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select view_definition, effective_date, formats, note "
            "from ytempire.view_definition_epochs order by view_definition"
        ).fetchall()


def test_charts_mark_the_days_on_which_an_epoch_begins(epochs) -> None:
    begun = [(since, note) for _, since, _, note in epochs if since is not None]
    assert begun == [(change.since, change.label) for change in view_definition.CHANGES]


@pytest.mark.parametrize("format_", ["long", "shorts", "live"])
def test_a_fact_is_given_the_definition_of_its_epoch(epochs, format_: str) -> None:
    starts = [since for _, since, _, _ in epochs if since is not None]
    days = [date(2006, 1, 1), *(day + timedelta(n) for day in starts for n in (-1, 0, 1))]
    frame = pl.DataFrame({"day": days, "format": [format_] * len(days)})
    given = with_view_definition(frame, "day")["view_definition"].to_list()
    expected = [
        max(n for n, since, formats, _ in epochs
            if format_ in formats and (since is None or since <= day))
        for day in days
    ]  # fmt: skip
    assert given == expected
