"""The verb that does everything: from an empty folder to live dashboards."""

from __future__ import annotations

import sys
from contextlib import ExitStack

import click

from ytempire.cli import network, pages, pipeline, ports, scheduler, streaming
from ytempire.cli.answer import Exit, give, json_option, say
from ytempire.settings import load


@click.command()
@pipeline.scale_option
@pages.host_option
@pages.port_option
@pipeline.again_option
@click.option("--no-schedule", is_flag=True, help="Collect once; leave the jobs to others.")
@click.option("--no-stream", is_flag=True, help="Read no events; leave the stream to others.")
@json_option
def run(
    scale: float | None,
    host: str | None,
    port: int | None,
    again: bool,
    no_schedule: bool,
    no_stream: bool,
) -> None:
    r"""Collect, roll up, check, serve the dashboards, run the schedule and read the event stream.

    Without channels in parameters/network.yaml the product shows itself on a simulated
    network, and every page says so. A run of the pipeline that failed or was killed is
    continued at the step where it stopped. Then the jobs of parameters/schedule.yaml run when
    they are due (`ytempire schedule --next`). With --json the address is printed as soon as
    the dashboards answer.

    \b
    Examples:
      ytempire run
      ytempire run --scale 0.1 --port 8870
    """
    from ytempire.identity import opening
    from ytempire.runs.planning import Asked
    from ytempire.warehouse.connection import Warehouse

    settings = pages.at_host(load(), host)
    opening.refuse_open_door(settings)
    if not no_schedule:
        scheduler.check(settings)
    if not no_stream:
        streaming.check(settings)
    with ExitStack() as right:
        right.enter_context(network.alone(settings.home, "run"))
        ports.check(settings, port)
        with network.connected(settings, scale) as ready, Warehouse(ready) as warehouse:
            outcome = pipeline.run_pipeline(ready, warehouse, Asked(again=again))
            if not outcome.ok:
                outcome.give()
                sys.exit(Exit.FAILED)
            say(outcome.text)
            other = ports.already_served(ready.home)
            if other is not None:
                give(ports.told_of(other), already_served=True, url=other.facts.get("url"))
                return
            right.close()
            right.enter_context(network.together(ready.home))  # from here on jobs collect
            with ExitStack() as beside:
                if not no_schedule:
                    beside.enter_context(scheduler.beside(ready))
                if not no_stream:
                    beside.enter_context(streaming.beside(ready))
                pages.serve_until_stopped(ready, port, "run")
