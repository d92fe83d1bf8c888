"""What a report notebook leaves when it ends: for the runner its tables and receipt, else text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl
import pytest

from ytempire.runs import report
from ytempire.runs.report import CheckSaid, ReportSaid

AT = datetime(2026, 1, 20, 8, tzinfo=UTC)


def said(**other: object) -> ReportSaid:
    values = {
        "headline": "3 of 4 channels <grew>.",
        "window": (date(2026, 1, 13), date(2026, 1, 19)),
        "as_of": AT,
        "sources": {"youtube_data": AT, "youtube_analytics": None},
        "tables": {"channels": pl.DataFrame({"channel_id": ["a", "b"], "views": [1, None]})},
        "checks": [
            CheckSaid("sums agree", True, "0 off"),
            CheckSaid("all told", False, "1 is not"),
        ],
    }
    return ReportSaid(**{**values, **other})  # type: ignore[arg-type]


def test_elsewhere_it_is_text_that_is_the_same_for_the_same_figures(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(report.FOLDER, raising=False)
    monkeypatch.chdir(tmp_path)
    shown = report.finish(said())._repr_mimebundle_()
    assert shown == {
        "text/plain": "3 of 4 channels <grew>.\n"
        "window: 2026-01-13 to 2026-01-19, Pacific\n"
        "channels: 2 rows\n"
        "checks: 1 of 2 hold\n"
        "does not hold, all told: 1 is not"
    }
    later = report.finish(said(as_of=datetime(2026, 1, 21, tzinfo=UTC)))
    assert str(later) == shown["text/plain"]
    assert list(tmp_path.iterdir()) == []


def test_the_runner_finds_the_tables_and_the_receipt(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(report.FOLDER, str(tmp_path))
    forms = report.finish(said())._repr_mimebundle_()
    assert pl.read_parquet(tmp_path / "channels.parquet").equals(said().tables["channels"])
    assert "3 of 4 channels &lt;grew&gt;." in forms["text/html"]
    notebook = {"cells": [{"outputs": [{"data": forms}]}, {"source": "a last word"}]}
    found = report.read_said(notebook)
    assert found == said().to_json()
    assert found["sources"] == {
        "youtube_data": "2026-01-20T08:00:00+00:00",
        "youtube_analytics": None,
    }
    assert found["tables"] == {"channels": {"rows": 2, "columns": ["channel_id", "views"]}}
    assert found["checks"][1] == {"name": "all told", "is_held": False, "found": "1 is not"}


def test_a_notebook_that_said_nothing_left_no_receipt() -> None:
    assert report.read_said({"cells": [{"outputs": [{"data": {"text/plain": "x"}}]}]}) is None


@pytest.mark.parametrize("name", ["../channels", "Channels", "", "a b"])
def test_a_table_is_called_like_a_file(name: str) -> None:
    with pytest.raises(ValueError, match="a table is called like a file"):
        said(tables={name: pl.DataFrame()})


def test_instants_have_a_zone() -> None:
    with pytest.raises(ValueError, match="as_of has no time zone"):
        said(as_of=datetime(2026, 1, 20))
