"""Rolling up holds to its memory however long history is, and gives the same figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .bench import Bench
from .year import Size, Year

SIZE = Size(0.02, days=365)
"""A whole year, thinner: memory must not follow its length; `make bench` measures all of it."""
LITTLE, MUCH = "60MB", "2GB"
MIB_AT_MOST = 390
"""More than half of it is Python and its libraries, before anything is rolled up."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    made = Year(tmp_path_factory.mktemp("year"), SIZE)
    made.make()
    return made


def rolled_up(year: Year, memory: str, folder: Path, *last: str) -> dict:
    printed = Bench(Path()).apart(
        "roll_up_year", str(year.folder), "--scale", str(SIZE.scale), "--days", str(SIZE.days),
        "--memory", memory, "--kept", str(folder), *last,
    )  # fmt: skip
    return json.loads(printed)


def test_memory_is_bounded_and_figures_are_the_same(year: Year, tmp_path: Path) -> None:
    third_of_it = ("--last", year.days[len(year.days) // 3].isoformat())
    whole = rolled_up(year, LITTLE, tmp_path / "whole")
    third = rolled_up(year, LITTLE, tmp_path / "third", *third_of_it)
    assert whole["figures"] > 2 * third["figures"]
    assert whole["peak_mib"] < MIB_AT_MOST
    assert whole["peak_mib"] < third["peak_mib"] + 45, "it grows with the days"
    assert not list((tmp_path / "whole" / "spill").iterdir()), "what was spilled is removed"
    much = rolled_up(year, MUCH, tmp_path / "much", *third_of_it)
    assert much["written"] == third["written"]
