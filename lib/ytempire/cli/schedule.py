"""The verb that runs the schedule, prints it, and writes it for systemd and cron."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ytempire.cli import network
from ytempire.cli import stopping as endings
from ytempire.cli.answer import give, json_option, say
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.scheduling.schedule import PlannedJob
    from ytempire.warehouse.connection import Warehouse

_SHOWN = 20
_LAG = timedelta(minutes=1)
"""A virtual clock that is further behind stands in a past that was not collected yet."""
_HISTORY_WAITS_SECONDS = 600


@click.command()
@click.option(
    "--next", "shown", type=click.IntRange(1, 10_000), is_flag=False, flag_value=_SHOWN,
    metavar="[COUNT]", help=f"Print the next runs, {_SHOWN} or COUNT, and what waits; do nothing.",
)  # fmt: skip
@click.option(
    "--systemd", "units", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path),
    help="Write a service and a timer for each job into FOLDER; do nothing else.",
)  # fmt: skip
@click.option("--crontab", is_flag=True, help="Print the schedule as lines of cron; do nothing.")
@click.option(
    "--parent", type=int, hidden=True, help="End with this process, which started this one."
)
@json_option
def schedule(shown: int | None, units: Path | None, crontab: bool, parent: int | None) -> None:
    r"""Run the jobs of parameters/schedule.yaml when they are due, until Ctrl-C.

    The whole file is checked before anything runs; a home may have a schedule.yaml of its own.
    A second scheduler on the same database stands by until the first is gone. Every outcome is
    kept in ytempire.pipeline_runs. At Ctrl-C nothing new begins, and what runs has some
    seconds to end. `ytempire run` runs the schedule beside the dashboards.

    \b
    Examples:
      ytempire schedule
      ytempire schedule --next
      ytempire schedule --systemd /etc/systemd/system
      ytempire schedule --crontab
    """
    from ytempire.scheduling.schedule import read

    settings = load()
    planned = read(settings.home)
    if shown is not None:
        _show(planned, shown)
    elif units is not None:
        _write_units(planned, units, settings.home)
    elif crontab:
        from ytempire import paths
        from ytempire.scheduling.crontab import lines

        text = lines(planned, _command(), paths.project_root(), settings.home)
        give(text.rstrip("\n"), crontab=text)
    else:
        _serve(settings, planned, parent)


def _show(planned: list[PlannedJob], count: int) -> None:
    from ytempire import clock
    from ytempire.cli.columns import aligned
    from ytempire.scheduling import words

    now = clock.wall_now()
    runs, idle = words.next_runs(planned, now, count), words.idle(planned)
    lines = aligned(words.rows(runs, now))
    if idle:
        lines += ["", *(f"{one['job']} {one['why']}" for one in idle)]
    give("\n".join(lines), runs=runs, idle=idle)


def _write_units(planned: list[PlannedJob], into: Path, home: Path) -> None:
    from ytempire import paths
    from ytempire.scheduling import systemd

    texts = systemd.units(planned, _command(), paths.project_root(), home)
    written = systemd.write(texts, into)
    timers = " ".join(sorted(name for name in texts if name.endswith(".timer")))
    give(
        f"{len(written)} files in {into}. Then: systemctl daemon-reload && "
        f"systemctl enable --now {timers}",
        files=written,
    )


def _command() -> Path:
    return Path(sys.executable).with_name("ytempire")


def _serve(settings: Settings, planned: list[PlannedJob], parent: int | None) -> None:
    from ytempire import clock
    from ytempire.homes import running
    from ytempire.scheduling import service
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    stopping = threading.Event()
    with network.together(settings.home), Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)

        @contextmanager
        def prepared() -> Iterator[None]:
            with endings.interrupts(), network.connected(settings) as ready:
                _tell_history(ready, warehouse)
                with (
                    running.announced(settings.home, "schedule", "schedule"),
                    endings.asks(stopping),
                ):
                    yield

        def says(sentence: str) -> None:
            say(f"{clock.wall_now():%Y-%m-%d %H:%M:%S} {sentence}")

        with endings.asks(stopping):
            if parent is not None:
                endings.stop_after(parent, stopping)
            service.serve(warehouse, planned, stopping, says, prepared)


def _tell_history(settings: Settings, warehouse: Warehouse) -> None:
    """Bring a clock that stands in the past to the present: jobs live in real time."""
    from ytempire import clock
    from ytempire.cli.pipeline import run_pipeline
    from ytempire.scheduling import locks
    from ytempire.scheduling.collectors import READINGS
    from ytempire.scheduling.schedule import PIPELINE

    if clock.is_virtual() and clock.wall_now() - clock.now() > _LAG:
        say("the network's clock is behind: the pipeline collects up to the present first")
        # Whatever a job by hand does meanwhile waits for this, or this for it.
        with locks.held(warehouse, [PIPELINE, READINGS], _HISTORY_WAITS_SECONDS):
            outcome = run_pipeline(settings, warehouse)
        say(outcome.text)
