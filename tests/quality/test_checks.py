"""Running checks: results are kept with a sample, and a wrong file is not taken for wrong data."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from ytempire.quality import checks
from ytempire.quality.checks import CheckError
from ytempire.warehouse.connection import Warehouse

BROKEN = """-- checks/c_broken: numbers are
-- below 10.
-- severity: error
select n, n::text || '%' as text from generate_series(3, 20) as numbers (n)
where n >= 10 order by n
"""
HOLDS = "-- Nothing is nothing.\n-- severity: error\nselect 1 as one where false\n"
WARNS = "-- Somebody should look.\n-- severity: warning\nselect 1 as one -- the end"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in [("a_holds", HOLDS), ("b_warns", WARNS), ("c_broken", BROKEN)]:
        (tmp_path / f"{name}.sql").write_text(text)
    return tmp_path


def test_results_are_returned_worst_first_and_kept(warehouse: Warehouse, folder: Path) -> None:
    run_id = uuid4()
    with warehouse.transaction("writer") as connection:
        results = checks.run(connection, folder, run_id)
    assert results.select("check_name", "severity", "rows_broken", "meaning").rows() == [
        ("c_broken", "error", 11, "numbers are below 10."),
        ("b_warns", "warning", 1, "Somebody should look."),
        ("a_holds", "error", 0, "Nothing is nothing."),
    ]
    assert checks.failed(results)["check_name"].to_list() == ["c_broken"]
    assert checks.summary(results) == (
        "1 of 3 checks hold; broken: c_broken (error, 11 rows), b_warns (warning, 1 rows)"
    )
    with warehouse.transaction("reader") as connection:
        kept = connection.execute(
            "select check_name, severity, rows_broken, sample from ytempire.check_results "
            "where run_id = %s order by check_name",
            [run_id],
        ).fetchall()
    assert kept == [
        ("a_holds", "error", 0, []),
        ("b_warns", "warning", 1, [{"one": 1}]),
        ("c_broken", "error", 11, [{"n": n, "text": f"{n}%"} for n in range(10, 15)]),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("select 1", "must open with a comment"),
        ("-- severity: error\nselect 1", "must open with a comment"),
        ("select 1\n-- severity: error", "must open with a comment"),
        ("-- checks/wrong:\n-- severity: error\nselect 1", "must open with a comment"),
        ("-- Something.\n-- severity: fatal\nselect 1", "severity: error"),
    ],
)
def test_a_check_without_meaning_or_severity_is_refused(
    tmp_path: Path, text: str, reason: str
) -> None:
    (tmp_path / "wrong.sql").write_text(text)
    with pytest.raises(CheckError, match=reason):
        checks.read(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match="no checks"):
        checks.read(tmp_path)


def test_a_check_that_does_not_run_is_named(warehouse: Warehouse, tmp_path: Path) -> None:
    (tmp_path / "typo.sql").write_text("-- Sense.\n-- severity: error\nselect nothing from nowhere")
    with (
        pytest.raises(CheckError, match="the check typo does not run: relation"),
        warehouse.transaction("writer") as connection,
    ):
        checks.run(connection, tmp_path)
