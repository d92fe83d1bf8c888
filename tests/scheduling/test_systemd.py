"""Timers of systemd and lines of cron say what the schedule says."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from ytempire.parameters import Job, ParameterError
from ytempire.scheduling import crontab, systemd, triggers
from ytempire.scheduling.schedule import PlannedJob

Plan = Callable[..., list[PlannedJob]]
COMMAND, FOLDER, HOME = Path("/opt/a b/ytempire"), Path("/opt/a b"), Path('/srv/"50%"')
PACIFIC = {"every": None, "timezone": "America/Los_Angeles"}


def job(**given: object) -> Job:
    return Job(description="x", run={"collect": "a"}, **{"timeout": "1s"} | given)


@pytest.mark.parametrize(
    ("due", "written"),
    [
        (job(every="5s"), "*-*-* *:*:00,05,10,15,20,25,30,35,40,45,50,55 UTC"),
        (job(every="60s"), "*-*-* *:*:00 UTC"),
        (job(every="20m", offset="130s"), "*-*-* *:02,22,42:10 UTC"),
        (job(every="1h", offset="7m"), "*-*-* *:07:00 UTC"),
        (job(every="6h", offset="71m"), "*-*-* 01,07,13,19:11:00 UTC"),
        (job(every="1d"), "*-*-* 00:00:00 UTC"),
        (job(every="7m"), None),
        (job(every="90s"), None),
        (
            job(cron="15 6 * * mon-fri", timezone="America/Los_Angeles"),
            "Mon,Tue,Wed,Thu,Fri *-*-* 06:15:00 America/Los_Angeles",
        ),
        (job(cron="0 */12 1,15 2 *"), "*-02-01,15 00,12:00:00 UTC"),
    ],
)
def test_when_a_timer_elapses(due: Job, written: str | None) -> None:
    assert systemd.on_calendar(due) == written


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
@pytest.mark.parametrize(
    "due",
    [
        job(every="5s"), job(every="20m", offset="130s"), job(every="6h", offset="71m"),
        job(cron="15 6 * * sun,5", timezone="America/Los_Angeles"), job(cron="5 0 31 * *"),
    ],
)  # fmt: skip
def test_systemd_elapses_when_the_scheduler_would(due: Job) -> None:
    since = datetime(2026, 10, 25, 13, 0, 1, tzinfo=UTC)
    said = subprocess.run(
        ["systemd-analyze", "calendar", "--iterations=6", f"--base-time={since:%F %T} UTC",
         str(systemd.on_calendar(due))],
        capture_output=True, text=True, check=True, env={"TZ": "UTC", "LC_ALL": "C"},
    ).stdout  # fmt: skip
    elapses = re.findall(r"(?:Next elapse|Iter\. #\d+): \w+ (\S+ \S+) UTC", said)
    assert len(elapses) == 6, said
    ours = [f"{at:%F %T}" for at in islice(triggers.after(triggers.of(due), since), 6)]
    assert elapses == ours


def test_the_units_of_a_schedule(plan: Plan, tmp_path: Path) -> None:
    planned = plan(
        often={"every": "5m", "timeout": "2m", "retries": 2, "retry_after": "10s"},
        uneven={"every": "7m", "timeout": "1m"},
        daily={**PACIFIC, "cron": "15 6 * * *", "catch_up": "none"},
        waiting={"run": {"report": "to_come"}},
        off={"enabled": False},
    )
    texts = systemd.units(planned, COMMAND, FOLDER, HOME)
    assert sorted(texts) == sorted(
        f"ytempire-{name}.{kind}"
        for name in ("often", "uneven", "daily") for kind in ("service", "timer")
    )  # fmt: skip
    service = texts["ytempire-often.service"].splitlines()
    assert 'ExecStart="/opt/a b/ytempire" job often' in service
    assert 'Environment="YTEMPIRE_HOME=/srv/\\"50%%\\""' in service
    assert "WorkingDirectory=/opt/a b" in service
    assert "TimeoutStartSec=420" in service, "three attempts, two pauses, some grace"
    assert "Persistent=true" in texts["ytempire-often.timer"]
    assert "Persistent" not in texts["ytempire-daily.timer"], "it catches nothing up"
    assert "OnUnitActiveSec=420" in texts["ytempire-uneven.timer"].splitlines()
    (tmp_path / "ytempire-gone.timer").touch()
    (tmp_path / "other.timer").touch()
    systemd.write(texts, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == sorted(
        [*texts, "other.timer"]
    )


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
def test_systemd_takes_the_units(plan: Plan, tmp_path: Path) -> None:
    command = Path(shutil.which("true") or "/bin/true")
    planned = plan(often={"every": "5m", "timeout": "2m"}, daily={**PACIFIC, "cron": "0 6 1 * *"})
    units = tmp_path / "units"
    systemd.write(systemd.units(planned, command, tmp_path, tmp_path / "a home"), units)
    said = subprocess.run(
        ["systemd-analyze", "verify", *map(str, units.iterdir())],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (said.returncode, [line for line in said.stderr.splitlines() if "ytempire" in line]) == (
        0, [],
    )  # fmt: skip


def test_lines_of_cron(plan: Plan) -> None:
    planned = plan(
        often={"every": "5m", "timeout": "2m", "offset": "2m", "description": "Often."},
        hours={"every": "6h", "timeout": "2m", "offset": "71m"},
        minute={"every": "60s", "timeout": "2m"},
        daily={**PACIFIC, "cron": "15 6 * * 0"},
        waiting={"run": {"report": "to_come"}},
    )
    text = crontab.lines(planned, COMMAND, FOLDER, HOME)
    call = "cd '/opt/a b' && YTEMPIRE_HOME='/srv/\"50\\%\"' '/opt/a b/ytempire' job"
    assert [line for line in text.splitlines() if line and not line.startswith("#")] == [
        "CRON_TZ=UTC",
        f"2,7,12,17,22,27,32,37,42,47,52,57 * * * * {call} often",
        f"11 1,7,13,19 * * * {call} hours",
        f"* * * * * {call} minute",
        "CRON_TZ=America/Los_Angeles",
        f"15 6 * * 0 {call} daily",
    ]
    assert "# Often." in text


@pytest.mark.parametrize("every", ["90s", "7m", "5h"])
def test_what_cron_cannot_say_is_refused(plan: Plan, every: str) -> None:
    planned = plan(odd={"every": every, "timeout": "1m"})
    with pytest.raises(ParameterError, match="cron cannot say that odd is due every"):
        crontab.lines(planned, COMMAND, FOLDER, HOME)
