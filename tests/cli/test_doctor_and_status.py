"""What doctor and status print, for people and for scripts."""

import json
import os
import pty
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire

from ytempire import paths
from ytempire.homes import running

BATCH = "00000000-0000-0000-0000-00000000000b"


@pytest.fixture
def used(database_url: str, home: Path) -> tuple[Path, str]:
    """A home whose pipeline failed in its third step, after an older one that went well."""
    now = datetime.now(UTC)
    steps = [
        ("00000000-0000-0000-0000-00000000000a", "pipeline/10_create_schema", 500, "ok", 1.0, 9),
        (BATCH, "pipeline/10_create_schema", 62, "ok", 2.5, 0),
        (BATCH, "pipeline/20_ingest_channels", 61, "ok", 3.5, 1234),
        (BATCH, "pipeline/21_ingest_videos", 60, "failed", 4.5, None),
        (BATCH[:-1] + "c", "reports/channel_performance_summary", 30, "ok", 5.0, None),
    ]
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("insert into ytempire.warehouse_identity (network) values ('import')")
        for batch, notebook, minutes, status, seconds, rows in steps:
            connection.execute(
                "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters,"
                " code_version, notebook_sha256, parameters_sha256, started_at, status, error,"
                " duration_seconds, rows_out, rows_rejected, log_path) values"
                " (gen_random_uuid(), %s, %s, '{}', '', '', '', %s, %s, %s, %s, %s, 2, 'l.jsonl')",
                [
                    *(batch, notebook, now - timedelta(minutes=minutes), status),
                    *("ValueError: no\nmore" if status == "failed" else None, seconds, rows),
                ],
            )
        connection.execute(
            "insert into ytempire.source_watermarks (source, scope, last_attempt_at, last_ok_at,"
            " complete_date, state, note) values ('youtube_analytics', '*', %s, %s, '2026-01-02',"
            " 'ok', null), ('internal_db', '*', %s, null, null, 'not_connected', 'no')",
            [now, now - timedelta(hours=3), now],
        )
    return home, database_url


def test_status_says_what_ran_and_what_is_fresh(used: tuple[Path, str]) -> None:
    home, url = used
    told = json.loads(ytempire(home, "status", "--json", YTEMPIRE_DATABASE_URL=url).stdout)
    assert (told["ok"], told["is_made"], told["network"]) == (True, True, "import")
    assert told["pipeline"]["outcome"] == "failed"
    steps = told["pipeline"]["steps"]
    assert [step["notebook"][9:11] for step in steps] == ["10", "20", "21"]
    assert [step["rows_out"] for step in steps] == [0, 1234, None]
    assert [step["duration_seconds"] for step in steps] == [2.5, 3.5, 4.5]
    assert told["sizes"] == {
        "readings_are_estimated": False, "channels": 0, "videos": 0, "readings": 0,
        "open_rejected_rows": 0, "newest_reading_at": None, "latest_complete_revenue_date": None,
    }  # fmt: skip
    printed = ytempire(home, "status", YTEMPIRE_DATABASE_URL=url).stdout
    for line in (
        f"home {home.name}: {home}, network import",
        "  nothing",
        "last pipeline: failed, began 1 hour ago",
        "  ok       20_ingest_channels            3.5 s  1,234 rows, 2 rejected",
        "  failed   21_ingest_videos              4.5 s",
        "           ValueError: no",
        f"  log: {home / 'l.jsonl'}",
        "  ok       channel_performance_summary, 30 minutes ago",
        "  YouTube Analytics         answered 3 hours ago, told in full to 2026-01-02",
        "  your production database  not connected",
        "  latest complete revenue day: none yet",
        "0 channels, 0 videos, 0 readings, 0 rejected rows open",
    ):
        assert line in printed.splitlines(), printed


def test_status_says_what_runs(used: tuple[Path, str]) -> None:
    home, url = used
    began = datetime.now(UTC)
    with (
        running.announced(home, "collection", "run"),
        running.announced(home, "dashboards", "run", url="http://127.0.0.1:8866/"),
        psycopg.connect(url, autocommit=True) as connection,
    ):
        connection.execute(
            "update ytempire.pipeline_runs set status = 'running', duration_seconds = null,"
            " started_at = %s where notebook like '%%21_%%'",
            [began + timedelta(seconds=1)],
        )
        told = json.loads(ytempire(home, "status", "--json", YTEMPIRE_DATABASE_URL=url).stdout)
        assert [one["what"] for one in told["running"]] == ["collection", "dashboards"]
        assert told["running"][1]["url"] == "http://127.0.0.1:8866/"
        assert told["pipeline"]["outcome"] == "running"
        step = told["pipeline"]["steps"][-1]
        assert abs(step["elapsed_seconds"]) < 60
        connection.execute(
            "update ytempire.pipeline_runs set started_at = %s where status = 'running'",
            [began - timedelta(days=30)],
        )
        told = json.loads(ytempire(home, "status", "--json", YTEMPIRE_DATABASE_URL=url).stdout)
        running_step = [s for s in told["pipeline"]["steps"] if s["status"] == "running"]
        assert "elapsed_seconds" not in running_step[0], "a simulated past has no elapsed time"
    told = json.loads(ytempire(home, "status", "--json", YTEMPIRE_DATABASE_URL=url).stdout)
    assert told["pipeline"]["outcome"] == "killed"


def test_status_without_a_warehouse_names_the_command(home: Path) -> None:
    done = ytempire(home, "status")
    assert done.returncode == 0
    assert done.stdout.endswith("There is no warehouse yet. Make one: ytempire run\n")
    told = json.loads(ytempire(home, "status", "--json").stdout)
    assert (told["is_made"], told["sizes"]) == (False, {})
    assert not home.exists()


def test_doctor_ends_with_the_next_command(used: tuple[Path, str]) -> None:
    home, url = used
    done = ytempire(home, "doctor", YTEMPIRE_DATABASE_URL=url)
    assert done.returncode == 1
    assert "✗ problem" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("Next: ytempire pipeline")
    assert "\x1b[" not in done.stdout, "no colour where nobody looks"
    told = json.loads(ytempire(home, "doctor", "--json", YTEMPIRE_DATABASE_URL=url).stdout)
    assert (told["ok"], told["next"]) == (False, "ytempire pipeline")
    assert {"area", "name", "state", "sentence", "next"} == set(told["findings"][0])
    assert {"problem", "ok"} <= {finding["state"] for finding in told["findings"]}


def test_doctor_is_coloured_on_a_terminal_and_plain_where_letters_lack(home: Path) -> None:
    plain = ytempire(home, "doctor", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert plain.returncode == 0, plain.stderr
    assert "+ ok" in plain.stdout
    for variables, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
        ours, theirs = pty.openpty()
        subprocess.run(
            [str(YTEMPIRE), "doctor"], env=environment(home, **variables), stdout=theirs,
            cwd=paths.project_root(), check=True, timeout=60,
        )  # fmt: skip
        os.close(theirs)
        screen = b""
        try:
            while part := os.read(ours, 65536):
                screen += part
        except OSError:  # the end
            pass
        os.close(ours)
        assert (b"\x1b[32m" in screen) == coloured
