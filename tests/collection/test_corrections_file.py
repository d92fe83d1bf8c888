"""The file of corrections: refused by its line, read as text, told where it fits no row."""

import json
from pathlib import Path

import pytest
from tests.collection.corrected_rows import (
    ID_OF_THE_SECOND,
    STUDIO,
    apply,
    corrections,
    give,
    rows_of,
)

from ytempire.collection.corrections import entries
from ytempire.collection.corrections.cells import as_file
from ytempire.collection.corrections.entries import CorrectionsRefused
from ytempire.settings import Settings
from ytempire.sources.rejected_rows import OriginalRows, labels
from ytempire.warehouse.connection import Warehouse


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rows: []", "must begin with `corrections:`"),
        ("corrections: {}", "stands a list"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}\n    resaon: x y z", "line 4: resaon"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}\n    reason: typo", "line 4.*why"),
        ("corrections:\n  - row: 12345678\n    set: {a: b}", "line 2: reason is missing"),
        ("corrections:\n  - row: 12\n    set: {a: b}\n    reason: a b c", "line 2: row"),
        ("corrections:\n  - set: {a: b}\n    reason: a b c", "line 2.*in one way"),
        ("corrections:\n  - row_number: 2\n    set: {a: b}\n    reason: a b c", "needs file"),
        ("corrections:\n  - row: 12345678\n    reason: a b c", "say what to do"),
        ("corrections:\n  - row: 12345678\n    row: 12345679", "line 3: row stands there twice"),
        ("corrections: [", "not YAML"),
    ],
)
def test_a_wrong_corrections_file_is_refused_by_its_line(tmp_path: Path, text, said) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(text)
    with pytest.raises(CorrectionsRefused, match=said) as refused:
        entries.read(file)
    assert "wrong.yaml" in str(refused.value)


def test_cells_are_text_whatever_yaml_takes_them_for(tmp_path: Path) -> None:
    [entry] = corrections(
        tmp_path,
        """\
  - row: 12345678
    set: {a: 2026-01-01, b: 1:30, c: no, d: 007, e: null, f: 1e3}
    reason: As it stands there.
""",
    )
    assert entry.correction.cells == {
        "a": "2026-01-01",
        "b": "1:30",
        "c": "no",
        "d": "007",
        "e": None,
        "f": "1e3",
    }
    assert entry.place == "corrections.yaml:2"


def test_entries_that_fit_no_row_are_told(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    apply(warehouse, settings, corrections(tmp_path, ID_OF_THE_SECOND))
    plan, told = apply(
        warehouse,
        settings,
        corrections(
            tmp_path,
            """\
  - {row: 0123456789, dismiss: true, reason: There is none.}
  - {file: Tabellendaten.csv, row_number: 4, set: {Inhalt: -zzzzzzzzzz}, reason: On second thought.}
  - {file: Tabellendaten.csv, row_number: 5, dismiss: true, reason: Not wanted at all.}
  - {where: {Videotitel: Drittes}, set: {Aufrufe: "12"}, reason: It was twelve then.}
""",
        ),
        rehearse=True,
    )
    assert [(one.entry.line, one.why) for one in plan.misfits] == [
        (2, "no rejected row is like that: `ytempire rejected list --status all` shows them"),
        (3, plan.misfits[1].why),
        (5, "corrections.yaml:4 is about the same row: leave one of them"),
    ]
    assert "was corrected by anna on" in plan.misfits[1].why
    assert list(told) == [5]


def test_a_line_is_written_back_as_it_came(warehouse: Warehouse, studio_file: Path) -> None:
    give(warehouse, "studio", studio_file)
    line = rows_of(warehouse)[1]
    header, row = as_file([(line, line.row_values)]).decode().splitlines()
    assert header.split(",") == STUDIO.splitlines()[0].removeprefix("\ufeff").split(",")
    assert row == '#NAME?,Zweites,,300,300,15,"1,4",x'


def test_every_column_of_a_header_has_a_name_of_its_own() -> None:
    assert labels(["a\u00adb", "", "a", "a"], 6) == [
        "ab",
        "column 2",
        "a",
        "column 4",
        "column 5",
        "column 6",
    ]
    original = OriginalRows(("a", "b"), {2: ["1"], 3: ["1", "2", "3"]})
    assert [json.loads(original.as_json(n)) for n in (2, 3)] == [
        {"a": "1"},
        {"a": "1", "b": "2", "column 3": "3"},
    ]
