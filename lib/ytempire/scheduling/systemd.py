"""The schedule as timers of systemd, for machines where that shall start the jobs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from ytempire.parameters import Job
from ytempire.parameters.cron_expression import WEEKDAYS, Numbers
from ytempire.scheduling.schedule import PlannedJob

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_GRACE_SECONDS = 30
_PREFIX = "ytempire-"


def units(planned: Sequence[PlannedJob], command: Path, folder: Path, home: Path) -> dict[str, str]:
    """Return file name -> text: a service and a timer for each job that runs.

    Parameters
    ----------
    command
        The installed ``ytempire``.
    folder
        The project's folder.
    home
        The home to work in.
    """
    found: dict[str, str] = {}
    for one in planned:
        if one.is_enabled:
            found[f"{_PREFIX}{one.name}.service"] = _service(one, command, folder, home)
            found[f"{_PREFIX}{one.name}.timer"] = _timer(one)
    return found


def write(texts: Mapping[str, str], into: Path) -> list[Path]:
    """Write the units into a folder; those of jobs that run no longer go.

    Files of other programs are left alone.
    """
    into.mkdir(parents=True, exist_ok=True)
    for old in into.glob(f"{_PREFIX}*"):
        if old.suffix in {".service", ".timer"} and old.name not in texts:
            old.unlink()
    written = []
    for name, text in sorted(texts.items()):
        draft = into / f".{name}.draft"
        draft.write_text(text)
        written.append(draft.replace(into / name))
    return written


def on_calendar(job: Job) -> str | None:
    """Return when a job is due as systemd writes it; None: it cannot say it as a calendar time."""
    due = job.cron_expression
    if due is not None:
        days = "" if due.weekdays is None else ",".join(
            WEEKDAYS[day].capitalize() for day in due.weekdays
        ) + " "  # fmt: skip
        date = f"*-{_listed(due.months)}-{_listed(due.days)}"
        return f"{days}{date} {_listed(due.hours)}:{_listed(due.minutes)}:00 {job.timezone}"
    assert job.every is not None
    every, offset = int(job.every.total_seconds()), int(job.offset.total_seconds())
    seconds, minutes, hours = offset % 60, offset // 60 % 60, offset // 3600
    if every < _MINUTE and _MINUTE % every == 0:
        return f"*-*-* *:*:{_from(seconds, every, 60)} UTC"
    if every % _MINUTE == 0 and _HOUR % every == 0:
        return f"*-*-* *:{_from(minutes, every // 60, 60)}:{seconds:02} UTC"
    if every % _HOUR == 0 and _DAY % every == 0:
        return f"*-*-* {_from(hours, every // 3600, 24)}:{minutes:02}:{seconds:02} UTC"
    return None


def _service(one: PlannedJob, command: Path, folder: Path, home: Path) -> str:
    longest = _longest(one.job) + timedelta(seconds=_GRACE_SECONDS)
    return "\n".join(
        [
            f"# {one.name}: made by `ytempire schedule --systemd`; make it anew after a change.",
            "[Unit]",
            f"Description=YTEMPIRE Analytics: {_escaped(one.job.description)}",
            "After=network-online.target",
            "Wants=network-online.target",
            "",
            "[Service]",
            "Type=oneshot",
            f"WorkingDirectory={_escaped(str(folder))}",
            f'Environment="YTEMPIRE_HOME={_quoted(home)}"',
            f'ExecStart="{_quoted(command)}" job {one.name}',
            f"TimeoutStartSec={int(longest.total_seconds())}",
            "KillSignal=SIGTERM",
            "",
        ]
    )


def _timer(one: PlannedJob) -> str:
    when = on_calendar(one.job)
    lines = [f"OnCalendar={when}"]
    if when is None:
        assert one.job.every is not None
        seconds = int(one.job.every.total_seconds())
        lines = [f"OnActiveSec={int(one.job.offset.total_seconds()) or 1}",
                 f"OnUnitActiveSec={seconds}"]  # fmt: skip
    elif one.job.catch_up == "latest":
        lines.append("Persistent=true")
    return "\n".join(
        [
            f"# {one.name}: made by `ytempire schedule --systemd`; make it anew after a change.",
            "[Unit]",
            f"Description=YTEMPIRE Analytics: {one.name}, {one.job.due_in_words()}",
            "",
            "[Timer]",
            *lines,
            "AccuracySec=1s",
            f"Unit={_PREFIX}{one.name}.service",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
        ]
    )


def _longest(job: Job) -> timedelta:
    """Return how long a run may take with all its retries and their pauses."""
    pauses = sum(
        (min(job.retry_after * 2**number, timedelta(hours=1)) for number in range(job.retries)),
        timedelta(0),
    )
    return job.timeout * (job.retries + 1) + pauses


def _from(first: int, step: int, end: int) -> str:
    """Return the numbers of a grid within an hour or a day: those that `first` lies on."""
    numbers = sorted({(first + step * n) % end for n in range(end // step)})
    return "*" if len(numbers) == end else ",".join(f"{number:02}" for number in numbers)


def _listed(numbers: Numbers) -> str:
    return "*" if numbers is None else ",".join(f"{number:02}" for number in numbers)


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(path: Path) -> str:
    """Return a path for use between double quotes."""
    return (
        os.fspath(path)
        .replace("\\", "\\\\")
        .replace('"', '\\"')
        .replace("%", "%%")
        .replace("$", "$$")
    )
