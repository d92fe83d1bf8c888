"""The verb that does everything: from an empty folder to live dashboards."""

from __future__ import annotations

import sys

import click

from ytempire.cli import network, pages, pipeline, ports
from ytempire.cli.answer import Exit, give, json_option, say
from ytempire.settings import load


@click.command()
@pipeline.scale_option
@pages.port_option
@pipeline.again_option
@json_option
def run(scale: float | None, port: int | None, again: bool) -> None:
    r"""Collect, roll up, check, and serve the dashboards until Ctrl-C.

    Without channels in parameters/network.yaml the product shows itself on a simulated
    network, and every page says so. A run of the pipeline that failed or was killed is
    continued at the step where it stopped. With --json the address is printed as soon as
    the dashboards answer.

    \b
    Examples:
      ytempire run
      ytempire run --scale 0.1 --port 8870
    """
    from ytempire.runs.planning import Asked
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with network.alone(settings.home, "run"):
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
            pages.serve_until_stopped(ready, port, "run")
