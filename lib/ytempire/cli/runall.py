"""The verb that does everything: from an empty folder to live dashboards."""

from __future__ import annotations

import sys

import click

from ytempire.cli import network, pages, pipeline
from ytempire.settings import load
from ytempire.warehouse.connection import Warehouse


@click.command()
@pipeline.scale_option
@pages.port_option
def run(scale: float, port: int | None) -> None:
    """Collect, roll up, check, and serve the dashboards until Ctrl-C.

    Without channels in parameters/network.yaml the product shows itself on a simulated
    network, and every page says so.
    """
    settings = load()
    with (
        network.alone(settings.home, "run"),
        network.connected(settings, scale) as ready,
        Warehouse(ready) as warehouse,
    ):
        if not pipeline.run_pipeline(ready, warehouse):
            sys.exit(1)
        with pages.served(ready, port) as server:
            pages.wait(server)
