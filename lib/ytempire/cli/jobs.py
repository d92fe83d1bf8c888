"""The verb that runs a job of the schedule once."""

from __future__ import annotations

import sys
from typing import Any

import click

from ytempire.cli import network
from ytempire.cli.answer import Exit, give, json_option
from ytempire.homes import running
from ytempire.settings import load


@click.command()
@click.argument("name")
@json_option
def job(name: str) -> None:
    r"""Run the job NAME of the schedule once, now, as its scheduler would.

    Its timeout, its retries and its records are those of the schedule; a job that is switched
    off there runs all the same. It may run beside a scheduler: what must not overlap waits
    for each other. Timers of systemd and lines of cron call it.

    \b
    Examples:
      ytempire job system_health
      ytempire -H real job channel_statistics
    """
    from ytempire.parameters import ParameterError
    from ytempire.scheduling import attempts, schedule
    from ytempire.scheduling.outcome import Stop
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    planned = schedule.find(schedule.read(settings.home), name)
    if planned.waits_for is not None:
        raise ParameterError(f"{name} cannot run yet: it waits for {planned.waits_for}")
    with (
        network.together(settings.home),
        running.announced(settings.home, f"job-{name}", f"job {name}"),
        network.wanted(settings, planned.collects) as ready,
        Warehouse(ready) as warehouse,
    ):
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        outcome = attempts.run(warehouse, planned, Stop())
    text = f"{name}: {outcome.sentence()}"
    facts: dict[str, Any] = {
        "job": name,
        "status": outcome.status,
        "seconds": round(outcome.seconds, 3),
        "result": outcome.result and outcome.result.to_json(),
    }
    if outcome.status == "ok":
        give(text, **facts)
        return
    status = Exit.BUSY if outcome.status == "skipped" else Exit.FAILED
    give("", ok=False, error=outcome.error, exit_code=int(status), **facts)
    click.echo(text, err=True)
    sys.exit(status)
