"""How fresh is this: against what is usual, Pacific days from their end."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from ytempire.cli import cli
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = "2026-11-05T20:00:00+00:00"
CHANNELS = ["early", "late"]


@pytest.fixture
def told(warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch):
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    # The sessions of the verb have their clock stand still.
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("PGOPTIONS", f"-c ytempire.clock_at={NOW}")
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.source_watermarks (source, scope, complete_through, "
            "complete_date, last_attempt_at, last_ok_at, state) values "
            "('youtube_data', 'video_metrics_timeseries', '2026-11-05 19:55+00', null, %(now)s, "
            "%(now)s, 'ok'), "
            "('youtube_analytics', 'early', null, '2026-11-02', %(now)s, %(now)s, 'ok'), "
            "('youtube_analytics', 'late', null, '2026-10-31', %(now)s, null, 'failed'), "
            "('other', '*', '2020-01-01', null, %(now)s, null, 'ok'), "
            "('youtube_reporting', 'new', null, null, %(now)s, null, 'not_connected')",
            {"now": NOW},
        )

    def ask(*words: str):
        return CliRunner().invoke(cli, ["fresh", *words], catch_exceptions=False)

    return ask


def test_each_scope_against_what_is_usual(told) -> None:
    found = {
        (row["source"], row["scope"]): row for row in json.loads(told("--json").stdout)["scopes"]
    }
    live = found["youtube_data", "video_metrics_timeseries"]
    assert (live["lag_seconds"], live["is_late"]) == (300, False)
    # 2 November ends at 08:00 UTC on the 3rd: 60 hours ago, and 31 October 25 hours more, for
    # 1 November has 25 hours.
    early = found["youtube_analytics", "early"]
    assert (early["lag_seconds"], early["is_late"]) == (60 * 3600, False)
    late = found["youtube_analytics", "late"]
    assert (late["lag_seconds"], late["is_late"]) == (60 * 3600 + 49 * 3600, True)
    unknown = found["other", "*"]
    assert (unknown["expected_lag_seconds"], unknown["is_late"]) == (None, None)
    new = found["youtube_reporting", "new"]
    assert (new["lag_seconds"], new["is_late"]) == (None, None)


def test_only_what_is_late(told) -> None:
    text = told("--late").stdout
    assert "late  failed  2026-10-31" in " ".join(text.split("\n")[1].split(" ")).replace(
        "   ", "  "
    )
    assert "early" not in text


def test_one_source(told) -> None:
    assert "youtube_data" not in told("youtube_analytics").stdout
    assert told("nobody").exit_code == 1
