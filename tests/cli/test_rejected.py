"""The verbs about rejected rows: listed, shown with an entry to paste, corrected, dismissed."""

import json
import re
from pathlib import Path
from textwrap import dedent

import pytest
from tests.collection.conftest import studio_file
from tests.collection.corrected_rows import give, rows_of
from tests.collection.test_imports import STUDIO

from ytempire.cli.answer import Exit
from ytempire.settings import Settings
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse

from .command import verb

__all__ = ["studio_file"]


@pytest.fixture
def rejected(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    """Run `ytempire rejected` in the home of the fixture `warehouse`."""
    return verb("rejected", settings, monkeypatch)


@pytest.fixture
def home_file(settings: Settings) -> Path:
    """The home's own corrections."""
    file = settings.home / "corrections" / "march.yaml"
    file.parent.mkdir(parents=True)
    return file


def asked(run, *arguments: str, status: int = Exit.OK):
    return json.loads(run(*arguments, "--json", status=status).stdout)


def test_list_and_show(rejected, warehouse: Warehouse, studio_file: Path) -> None:
    assert "no rejected rows (open)" in rejected("list").stdout
    give(warehouse, "studio", studio_file)
    listed = rejected("list").stdout
    second = rows_of(warehouse)[1]
    line = next(line for line in listed.splitlines() if second.short_id in line)
    assert re.search(r"Tabellendaten\.csv +4 +video_period_facts +1 +\d{4}-", line), line
    assert "the id was lost in a spreadsheet" in line
    assert f"ytempire rejected show {rows_of(warehouse)[0].short_id}"[:22] in listed

    told = asked(rejected, "list", "--target", "video_period_facts", "--limit", "1")
    assert (told["total"], len(told["rows"])) == (2, 1)
    assert {k["kind"] for k in told["kinds"]} >= {"views: not a number"}
    assert asked(rejected, "list", "--source", "TABELLEN")["total"] == 3
    assert asked(rejected, "list", "--source", "elsewhere")["total"] == 0
    assert asked(rejected, "list", "--since", "2999-01-01")["total"] == 0
    assert asked(rejected, "list", "--status", "dismissed")["total"] == 0

    shown = rejected("show", second.short_id[:6]).stdout
    for words in (
        "open",
        "Tabellendaten.csv, row 4",
        "  Ganz Neues: x",
        "  Veröffentlichungszeitpunkt des Videos: (nothing)",
        "corrections/corrections.yaml",
        f"  - row: {second.short_id}",
        '      "Inhalt": "#NAME?"  # say what it should be',
    ):
        assert words in shown, words
    assert asked(rejected, "show", second.short_id)["cells"] == second.row_values
    refused = rejected("show", "ffffffffffff", status=Exit.USAGE)
    assert "no rejected row begins with" in refused.output


def test_long_cells_are_cut_in_lists_and_whole_when_shown(
    rejected, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO.replace('"Apr 1, 2026",300', f"{'9' * 300},300"), encoding="utf-8")
    give(warehouse, "studio", file)
    [row] = rows_of(warehouse)
    assert max(map(len, rejected("list").stdout.splitlines())) < 200
    assert "9" * 200 not in json.dumps(asked(rejected, "list"))
    assert "9" * 300 in rejected("show", row.short_id).stdout


def test_the_shown_entry_is_filled_in_and_applied(
    rejected, warehouse: Warehouse, studio_file: Path, home_file: Path
) -> None:
    assert "nothing to do" in rejected("correct").stdout
    give(warehouse, "studio", studio_file)
    second = rows_of(warehouse)[1]
    entry = asked(rejected, "show", second.short_id)["entry"]
    home_file.write_text(entry)
    refused = rejected("correct", status=Exit.USAGE)
    assert "march.yaml, line 5: reason" in str(refused.exception)

    home_file.write_text(
        entry.replace('"#NAME?"', '"-bbbbbbbbbb"').replace('reason: ""', "reason: The id is known.")
    )
    tried = rejected("correct", "--dry-run").stdout
    assert "Inhalt: #NAME? -> -bbbbbbbbbb" in tried
    assert "would be accepted" in tried
    assert "video_period_facts 1" in tried
    assert "1 corrected; nothing was changed (--dry-run)" in tried
    assert len(rows_of(warehouse)) == 3

    told = asked(rejected, "correct")
    assert told["ok"]
    assert [one["state"] for one in told["outcomes"]] == ["corrected"]
    assert told["outcomes"][0]["entry"] == "march.yaml:2"
    assert told["outcomes"][0]["changes"] == [
        {"cell": "Inhalt", "before": "#NAME?", "after": "-bbbbbbbbbb"}
    ]
    assert "1 settled before" in rejected("correct").stdout
    shown = rejected("show", second.short_id).stdout
    assert "settled: " in shown
    assert "The id is known." in shown
    assert "set Inhalt: '-bbbbbbbbbb'" in shown
    assert "to correct it" not in shown


def test_what_is_still_refused_is_a_failure(
    rejected, warehouse: Warehouse, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    file = tmp_path / "mine.yaml"
    file.write_text(
        dedent("""\
            corrections:
              - {file: Tabellendaten.csv, row_number: 4, set: {Aufrufe: x}, reason: As is said.}
              - {row: 0123456789, dismiss: true, reason: There is none such.}
        """)
    )
    done = rejected("correct", str(file), status=Exit.FAILED)
    assert "still refused: " in done.stdout
    assert "mine.yaml:3: no rejected row is like that" in done.stdout
    assert "1 still refused, 1 entries that fit no row" in done.stdout
    told = asked(rejected, "correct", str(file), status=Exit.FAILED)
    assert told["ok"] is False
    assert told["misfits"][0]["entry"] == "mine.yaml:3"
    assert "rejected show" in str(rejected("correct", "no.yaml", status=Exit.USAGE).exception)


def test_replay(rejected, warehouse: Warehouse, studio_file: Path, home_file: Path) -> None:
    give(warehouse, "studio", studio_file)
    second = rows_of(warehouse)[1]
    home_file.write_text(
        f"corrections:\n  - row: {second.short_id}\n    set: {{Inhalt: -bbbbbbbbbb}}\n"
        "    reason: It is known from the address.\n"
    )
    rejected("replay", status=Exit.USAGE)
    rejected("replay", second.short_id, "--all-open", status=Exit.USAGE)
    told = asked(rejected, "replay", "--all-open", "--dry-run")
    assert sorted(one["state"] for one in told["outcomes"]) == ["corrected", "refused", "refused"]
    rejected("replay", rows_of(warehouse)[0].short_id, status=Exit.FAILED)
    assert "1 corrected" in rejected("replay", second.short_id).stdout
    assert "2 still refused" in rejected("replay", "--all-open").stdout
    [row] = rows_of(warehouse, "corrected")
    assert row.correction == {"Inhalt": "-bbbbbbbbbb"}


def test_dismiss(rejected, warehouse: Warehouse, studio_file: Path) -> None:
    give(warehouse, "studio", studio_file)
    first, second, _ = rows_of(warehouse)
    rejected("dismiss", first.short_id, status=Exit.USAGE)
    rejected("dismiss", first.short_id, "--reason", " ", status=Exit.USAGE)
    done = rejected("dismiss", first.short_id, second.short_id, "--reason", "A test\nupload.")
    assert done.stdout == "2 dismissed\n"
    assert {row.settled_reason for row in rows_of(warehouse, "dismissed")} == {"A test upload."}
    told = asked(rejected, "dismiss", first.short_id, "--reason", "Again, a test.")
    assert (told["dismissed"], told["settled_before"]) == (0, 1)
    assert asked(rejected, "list")["total"] == 1
    assert asked(rejected, "list", "--status", "all")["total"] == 3


def test_rows_that_somebody_works_on_are_busy(
    rejected, warehouse: Warehouse, studio_file: Path
) -> None:
    give(warehouse, "studio", studio_file)
    rows = rows_of(warehouse)
    with warehouse.transaction("writer") as connection:
        rejections.lock(connection, rows)
        done = rejected("replay", "--all-open", status=Exit.BUSY)
        rejected("dismiss", rows[0].short_id, "--reason", "Not wanted.", status=Exit.BUSY)
    assert "try again when it is done" in str(done.exception)


def test_many_rows_are_counted_by_reason_first(
    rejected, warehouse: Warehouse, tmp_path: Path
) -> None:
    lines = [f"v{n:010},never {n},1" for n in range(60)]
    file = tmp_path / "many.csv"
    file.write_text("\n".join(["video_id,time,views", *lines]))
    give(warehouse, "snapshots", file)
    first, second, *_ = rejected("list").stdout.splitlines()
    assert first.split() == ["ROWS", "SOURCE", "TARGET", "REASON"]
    assert second.split()[:3] == ["60", "snapshots", "video_metrics_timeseries"]
    assert "never" not in second
    assert "10 more: --limit" in rejected("list").stdout
