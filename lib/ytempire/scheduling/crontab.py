"""The schedule as lines of cron, for machines where that shall start the jobs."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from ytempire.parameters import Job, ParameterError, durations
from ytempire.scheduling.schedule import PlannedJob

_HEAD = """\
# The schedule of YTEMPIRE Analytics, made by `ytempire schedule --crontab`; make it anew after a
# change. CRON_TZ is known to cronie (Fedora, RHEL, Arch). The cron of Debian and Ubuntu reads every
# time in the machine's own zone: use `ytempire schedule --systemd` there. cron catches nothing up.
"""


def lines(planned: Sequence[PlannedJob], command: Path, folder: Path, home: Path) -> str:
    """Return the text of a crontab: a line for each job that runs, by time zone.

    Raises
    ------
    ParameterError
        If a job is due at times that cron cannot say; the message names it.
    """
    zones: dict[str, list[str]] = {}
    call = (
        f"cd {shlex.quote(str(folder))} && YTEMPIRE_HOME={shlex.quote(str(home))} "
        f"{shlex.quote(str(command))} job"
    )
    for one in planned:
        if one.is_enabled:
            due = _fields(one.name, one.job)
            text = f"{due} {call} {one.name}".replace("%", "\\%")  # cron ends a line at a bare %
            zones.setdefault(one.job.timezone, []).append(f"# {one.job.description}\n{text}")
    blocks = [f"CRON_TZ={zone}\n" + "\n".join(entries) for zone, entries in zones.items()]
    return _HEAD + "\n" + "\n\n".join(blocks) + "\n"


def _fields(name: str, job: Job) -> str:
    if job.cron is not None:
        return job.cron
    assert job.every is not None
    seconds, offset = int(job.every.total_seconds()), int(job.offset.total_seconds())
    minutes = seconds // 60
    at = offset // 60  # cron knows no seconds: those of an offset are left out
    if seconds % 60 == 0 and 60 % minutes == 0:
        return f"{_grid(at % 60, minutes, 60)} * * * *"
    if seconds % 3600 == 0 and 86_400 % seconds == 0:
        return f"{at % 60} {_grid(at // 60, seconds // 3600, 24)} * * *"
    raise ParameterError(
        f"cron cannot say that {name} is due every {durations.written(job.every)}: take a divisor "
        "of an hour in minutes, or of a day in hours, or use `ytempire schedule --systemd`"
    )


def _grid(first: int, step: int, end: int) -> str:
    numbers = sorted({(first + step * n) % end for n in range(end // step)})
    return "*" if len(numbers) == end else ",".join(map(str, numbers))
