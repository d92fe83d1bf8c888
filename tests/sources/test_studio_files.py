"""Downloads on disk: a CSV, a zip with its tables, windows told by names and by days."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from ytempire.sources import studio_export, studio_files
from ytempire.sources.studio_export import StudioExport, StudioFileRefused, Window

TABLE = "Content,Video title,Views\nTotal,,30\nAAAAAAAAAA1,One,10\nAAAAAAAAAA2,Two,20\n"
TOTALS = "Date,Views\n2023-02-01,10\n2023-02-02,20\n"
CHART = "Date,Content,Views\n2023-02-01,AAAAAAAAAA1,10\n2023-02-02,AAAAAAAAAA1,0\n"


def read(path: Path, **options: object) -> StudioExport:
    (export,) = studio_export.read(path, **options).exports  # type: ignore[arg-type]
    return export


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "Table data.csv"
    path.write_text(TABLE)
    return path


def zipped(path: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", " ") + ".csv", content)
    return path


def test_bytes_make_the_reference(table: Path) -> None:
    copy, changed = table.with_name("copy.csv"), table.with_name("changed.csv")
    copy.write_bytes(table.read_bytes())
    changed.write_text(TABLE.replace("20", "21"))
    reference = read(table).source_ref
    assert len(reference) == 64
    assert read(copy).source_ref == reference
    assert read(changed).source_ref != reference


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "empty"), (b"\xef\xbb\xbf \n", "empty"), (b"Content,Views\n\xe9\xe8,1", "UTF-8")],
)
def test_unreadable_files(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(StudioFileRefused, match=says):
        read(path)


def test_blank_lines_above_the_header_move_no_row_number(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("\n,,\n" + TABLE)
    export = read(path)
    assert export.rows.get_column("row_number").to_list() == [5, 6]
    assert export.original.rows[5] == ["AAAAAAAAAA1", "One", "10"]


def test_missing_file_and_folder(table: Path) -> None:
    with pytest.raises(FileNotFoundError, match="there is no file"):
        read(table.parent / "nothing.csv")
    with pytest.raises(StudioFileRefused, match="is a folder"):
        read(table.parent)


def test_window_from_names_and_given(table: Path, tmp_path: Path) -> None:
    assert read(table).window is None
    folder = tmp_path / "Content 2023-01-26_2023-02-23 Somebody"
    folder.mkdir()
    inside = table.rename(folder / table.name)
    named = Window(date(2023, 1, 26), date(2023, 2, 23))
    assert read(inside).window == named
    given = read(inside, window="2023-01-01_2024-01-01").window
    assert given == Window(date(2023, 1, 1), date(2024, 1, 1))
    given = read(inside, window=(date(2023, 1, 1), date(2023, 1, 2))).window
    assert given == Window(date(2023, 1, 1), date(2023, 1, 2))
    for wrong in ("2023", "2023-02-30_2023-03-01", "2023-02-01_2023-02-01"):
        with pytest.raises(ValueError, match="window"):
            read(inside, window=wrong)


@pytest.mark.parametrize("name", ["Table data", "Dados da tabela", "Tabellendaten"])
def test_all_tables_of_a_zip_with_the_window_of_its_name(
    tmp_path: Path, table: Path, name: str
) -> None:
    path = zipped(
        tmp_path / "Content 2023-01-26_2023-02-23 Somebody.zip",
        Chart_data=CHART,
        **{name: TABLE},
        Totals=TOTALS,
    )
    exports = studio_export.read(path).exports
    assert [export.kind for export in exports] == ["chart by video", "table by video", "totals"]
    assert {export.window for export in exports} == {Window(date(2023, 1, 26), date(2023, 2, 23))}
    assert exports[1].source_ref == read(table).source_ref
    assert exports[1].name == f"{name}.csv"


def test_a_table_has_the_days_of_its_zip_where_no_name_tells(tmp_path: Path) -> None:
    path = zipped(tmp_path / "t.zip", Table_data=TABLE, Totals=TOTALS)
    table, totals = studio_export.read(path).exports
    assert table.window == totals.window == Window(date(2023, 2, 1), date(2023, 2, 3))
    # Two downloads in one zip: whose days are the table's cannot be told.
    other = TOTALS.replace("2023", "2022")
    path = zipped(tmp_path / "u.zip", Table_data=TABLE, Totals=TOTALS, Totals_1=other)
    assert studio_export.read(path).exports[0].window is None


def test_a_table_that_is_refused_does_not_stop_the_others(tmp_path: Path) -> None:
    path = zipped(tmp_path / "t.zip", Notes=b"\xe9", Totals=TOTALS)
    download = studio_export.read(path)
    assert [export.kind for export in download.exports] == ["totals"]
    ((file, refusal),) = download.refused
    assert file.short_name == "Notes.csv"
    assert "UTF-8" in str(refusal)
    with pytest.raises(StudioFileRefused, match="UTF-8"):
        studio_export.read(zipped(tmp_path / "u.zip", Notes=b"\xe9"))


def test_zips_that_hold_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "Date,Views\n")
        archive.writestr("__MACOSX/._Totals.csv", "x")
    with pytest.raises(StudioFileRefused, match=r"holds no CSV file: readme\.txt"):
        read(path)
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(StudioFileRefused, match="damaged zip"):
        read(path)
    small = zipped(tmp_path / "u.zip", Totals=TOTALS, More=TOTALS * 40)
    monkeypatch.setattr(studio_files, "_MOST_BYTES", 1000)
    assert small.stat().st_size < 1000
    with pytest.raises(StudioFileRefused, match="too large"):
        read(small)
