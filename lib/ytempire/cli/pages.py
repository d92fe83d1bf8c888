"""The verb that serves the dashboards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from ytempire.settings import Settings, load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

port_option = click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="Port on 127.0.0.1; default YTEMPIRE_DASHBOARD_PORT.",
)


@click.command()
@port_option
def dashboards(port: int | None) -> None:
    """Serve the dashboards on 127.0.0.1 until Ctrl-C."""
    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with served(settings, port) as server:
            wait(server)


@contextmanager
def served(settings: Settings, port: int | None) -> Iterator[subprocess.Popen[bytes]]:
    """Run the dashboard server as a process and say its address once it answers."""
    from ytempire.dashboards import serve

    chosen = port or settings.dashboard_port
    log = settings.home / "logs" / "dashboards.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "ytempire.dashboards.serve", "--port", str(chosen)],
            env=os.environ,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        address = f"http://127.0.0.1:{chosen}/"
        try:
            serve.wait_until_answers(address, process)
        except TimeoutError as error:
            raise click.ClickException(f"{error} What it said is in {log}.") from error
        click.echo(f"dashboards: {address}  (Ctrl-C stops them)")
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()


def wait(server: subprocess.Popen[bytes]) -> None:
    """Wait until Ctrl-C, or until the server ends by itself, which is a failure."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code = server.wait()
    except KeyboardInterrupt:
        click.echo("stopping", err=True)
        return
    raise click.ClickException(f"the dashboard server ended with status {code}")
