"""What is kept of days is derived: a file that cannot be read is made again."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from ytempire.rollups.history.kept import Kept

from .network import Books, random_history, rolled_up


def emptied(whole: bytes) -> bytes:
    return b""


def shortened(whole: bytes) -> bytes:
    return whole[:100]


def zeroed(whole: bytes) -> bytes:
    return bytes(len(whole))


def torn(whole: bytes) -> bytes:
    """Return a file whose footer is whole and whose first column is not."""
    return whole[:4] + b"\xff" * 40 + whole[44:]


@pytest.mark.parametrize("damaged", [emptied, shortened, zeroed, torn])
def test_a_file_that_cannot_be_read_is_made_again(damaged, tmp_path: Path) -> None:
    books = Books(random_history(random.Random(3), videos=3, days=8))
    rolled_up(books, tmp_path)
    truth = {table: books.rows(table) for table in books.tables}
    kept = sorted((tmp_path / "kept").glob("*/*.parquet"))
    whole = {file: file.read_bytes() for file in kept}
    for file in kept[::3]:
        file.write_bytes(damaged(whole[file]))
    books.record.clear()
    books.tables.clear()
    done = rolled_up(books, tmp_path)
    assert {table: books.rows(table) for table in books.tables} == truth
    assert sum(done.read.values()) > 0
    assert {file.stat().st_size for file in kept} == {len(told) for told in whole.values()}
    books.record.clear()
    assert rolled_up(books, tmp_path).read == {}


def test_an_error_of_another_kind_is_told(tmp_path: Path) -> None:
    import duckdb

    history = random_history(random.Random(3), videos=3, days=8)
    books = Books(history)
    ours = history.observed

    def without_a_day(folder: Path):
        found = ours(folder)
        next(iter(found.values())).file.write_bytes(b"PAR1")
        return found

    history.observed = without_a_day  # type: ignore[method-assign]
    with pytest.raises(duckdb.Error, match=r"part\.parquet"):
        rolled_up(books, tmp_path)


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, file = tmp_path / "a.partial", tmp_path / "day" / "a.parquet"
    written.write_bytes(b"whole")
    synced: list[tuple[int, bool]] = []
    ours = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_ino, file.exists()))
        ours(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    Kept(tmp_path).put(written, file)
    assert (file.stat().st_ino, False) in synced
