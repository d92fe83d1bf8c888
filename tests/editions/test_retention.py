"""Old reports go, the newest of each kind stays."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ytempire import clock
from ytempire.editions import retention
from ytempire.settings import Settings

from .editions_of_tests import put


def days_ago(days: int) -> str:
    return (clock.wall_now() - timedelta(days=days)).isoformat()


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", reports=tmp_path, report_days_kept=30)


def left(reports: Path) -> list[str]:
    return sorted(path.parent.relative_to(reports).as_posix() for path in reports.rglob("*.json"))


def test_what_was_made_long_ago_goes_but_for_the_newest_of_its_kind(
    kept: Settings, tmp_path: Path
) -> None:
    put(tmp_path, "2026-01-17", "costs", made_at=days_ago(33))
    put(tmp_path, "2026-01-18", "costs", made_at=days_ago(32))
    put(tmp_path, "2026-01-18", "trend", made_at=days_ago(32))
    put(tmp_path, "2026-01-17", "trend.channel-UCa", made_at=days_ago(33))
    put(tmp_path, "2026-01-01", "views", made_at=days_ago(29))
    put(tmp_path, "2026-01-02", "views", made_at=days_ago(28))
    (tmp_path / "2026-01-17" / "notes").mkdir()
    assert retention.remove_old(kept) == 1
    assert left(tmp_path) == [
        "2026-01-01/views", "2026-01-02/views", "2026-01-17/trend.channel-UCa", "2026-01-18/costs",
        "2026-01-18/trend",
    ]  # fmt: skip
    assert (tmp_path / "2026-01-17" / "notes").is_dir(), "what is not ours is left alone"


def test_a_day_without_reports_goes(kept: Settings, tmp_path: Path) -> None:
    put(tmp_path, "2026-01-17", "costs", made_at=days_ago(33))
    put(tmp_path, "2026-01-18", "costs", made_at=days_ago(1))
    assert retention.remove_old(kept) == 1
    assert not (tmp_path / "2026-01-17").exists()


def test_zero_keeps_all(kept: Settings, tmp_path: Path) -> None:
    put(tmp_path, "2026-01-17", "costs", made_at=days_ago(3333))
    put(tmp_path, "2026-01-18", "costs", made_at=days_ago(1))
    assert retention.remove_old(kept.model_copy(update={"report_days_kept": 0})) == 0
    assert len(left(tmp_path)) == 2


def test_what_was_known_at_an_instant_goes_by_its_age(kept: Settings, tmp_path: Path) -> None:
    """Its name holds the instant: none of its kind will ever be newer."""
    put(tmp_path, "2026-01-17", "costs", made_at=days_ago(33))
    for days, instant in ((32, "2026-01-16T08:00:00Z"), (1, "2026-01-16T09:00:00Z")):
        name = f"costs.as-of-{instant.replace('-', '').replace(':', '')}"
        put(tmp_path, "2026-01-18", name, made_at=days_ago(days), parameters={"as_of": instant})
    assert retention.remove_old(kept) == 1
    assert left(tmp_path) == ["2026-01-17/costs", "2026-01-18/costs.as-of-20260116T090000Z"]
