"""A report of what was known at an instant stands beside the day's, and knows no future."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ytempire import clock
from ytempire.parameters import ParameterError
from ytempire.runs import reports
from ytempire.runs.execute import Execution
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NAME = "channel_performance_summary"


@pytest.mark.parametrize(
    ("given", "set_name", "file"),
    [
        ({}, None, f"{NAME}.ipynb"),
        ({"as_of": "2026-01-20T01:00:00-07:00"}, None, f"{NAME}.as-of-20260120T080000Z.ipynb"),
        (
            {"as_of": "2026-01-20T08:00:00Z"},
            "daily",
            f"{NAME}.daily.as-of-20260120T080000Z.ipynb",
        ),
    ],
)
def test_a_report_as_of_an_instant_takes_no_others_place(
    warehouse: Warehouse,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    given: dict[str, Any],
    set_name: str | None,
    file: str,
) -> None:
    def stopped(_name: str, _given: object, output: Path, **_: object) -> Execution:
        output.write_text("{}")
        return Execution(f"reports/{NAME}", {}, output, None, "stopped before a kernel")

    monkeypatch.setattr(reports, "execute", stopped)
    made = reports.make(settings, warehouse, NAME, given, set_name=set_name)
    assert made.notebook.name == file


def test_what_will_be_known_is_not_told(warehouse: Warehouse, settings: Settings) -> None:
    tomorrow = (clock.now() + timedelta(days=1)).isoformat()
    with pytest.raises(ParameterError, match="has not come yet: name an earlier instant"):
        reports.make(settings, warehouse, NAME, {"as_of": tomorrow})
    with pytest.raises(ParameterError, match="as_of must be a timestamp"):
        reports.make(settings, warehouse, NAME, {"as_of": "2026-01-20T08:00:00"})
