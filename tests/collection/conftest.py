"""Files with rows that are refused."""

from pathlib import Path

import pytest
from tests.collection.corrected_rows import READINGS, STUDIO


@pytest.fixture
def studio_file(tmp_path: Path) -> Path:
    file = tmp_path / "Content 2026-03-01_2026-05-01 Mine" / "Tabellendaten.csv"
    file.parent.mkdir()
    file.write_text(STUDIO, encoding="utf-8")
    return file


@pytest.fixture
def readings_file(tmp_path: Path) -> Path:
    file = tmp_path / "readings.csv"
    file.write_text(READINGS)
    return file
