"""A folder comes into place whole, also over another one, and what the killed left goes."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ytempire.editions import placing

HOLDS = """
import sys, time
from pathlib import Path
from ytempire.editions import placing
with placing.draft(Path(sys.argv[1])) as folder:
    (folder / "half").write_text("x")
    print(folder, flush=True)
    time.sleep(60)
"""


def placed(reports: Path, target: Path, words: str) -> None:
    with placing.draft(reports) as draft:
        edition = draft / "edition"
        edition.mkdir()
        for number in range(20):
            (edition / str(number)).write_text(words)
        placing.place(edition, target)


@pytest.mark.parametrize("can_exchange", [True, False])
def test_one_takes_the_place_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    if not can_exchange:
        monkeypatch.setattr(placing, "_exchange", lambda one, other: False)
    target = tmp_path / "2026-01-19" / "good"
    for words in ("old", "new"):
        placed(tmp_path, target, words)
        assert {file.read_text() for file in target.iterdir()} == {words}
    assert list((tmp_path / placing.DRAFTS).iterdir()) == []


def test_who_looks_sees_the_old_files_or_the_new_ones(tmp_path: Path) -> None:
    target = tmp_path / "2026-01-19" / "good"
    placed(tmp_path, target, "0")
    is_over, seen = threading.Event(), []

    def look() -> None:
        while not is_over.is_set():
            seen.append(target.is_dir() and (target / "19").is_file())

    looking = threading.Thread(target=look)
    looking.start()
    for number in range(200):
        placed(tmp_path, target, str(number))
    is_over.set()
    looking.join()
    assert seen and all(seen)


def test_what_a_killed_process_left_is_removed_and_what_is_made_is_not(tmp_path: Path) -> None:
    maker = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert maker.stdout is not None
    folder = Path(maker.stdout.readline().strip())
    assert placing.sweep(tmp_path) == 0
    assert (folder / "half").exists()
    maker.send_signal(signal.SIGKILL)
    maker.wait()
    assert placing.sweep(tmp_path) == 1
    assert list((tmp_path / placing.DRAFTS).iterdir()) == []


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no"), placing.draft(tmp_path) as draft:
        (draft / "half").write_text("x")
        raise ValueError("no")
    assert list((tmp_path / placing.DRAFTS).iterdir()) == []


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "index.html"
    placing.write(file, "old")
    with pytest.raises(UnicodeEncodeError):
        placing.write(file, "new \ud800")
    assert [one.read_text() for one in tmp_path.iterdir()] == ["old"]
