"""A page or report says "1 video" and "2 videos": no count stands before a plural as it comes."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

import ytempire.dashboards
import ytempire.reports

PLURAL = re.compile(r"formats\.count\([^{}]*\)\}(?:\*\*)? [a-z]+s\b")


@pytest.mark.parametrize("room", [ytempire.dashboards, ytempire.reports])
def test_what_is_counted_agrees_with_its_number(room: ModuleType) -> None:
    assert room.__file__ is not None
    files = sorted(Path(room.__file__).parent.glob("*.py"))
    sources = {file.name: file.read_text(encoding="utf-8") for file in files}
    found = {name: PLURAL.findall(source) for name, source in sources.items()}
    assert {name: places for name, places in found.items() if places} == {}, (
        "write formats.counted(how_many, 'video')"
    )
    assert any("formats.counted(" in source for source in sources.values())
