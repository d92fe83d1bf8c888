"""The verb that sends what the product tells others."""

from __future__ import annotations

import click

from ytempire.cli import network
from ytempire.cli.answer import give, json_option
from ytempire.settings import load


@click.command()
@json_option
def publish() -> None:
    r"""Send what waits to be told: what each run of the pipeline changed, to analytics-updates.

    A message is written with the run that it tells of, and marked once brokers have confirmed it;
    one that was not confirmed is sent again with the event_id it had. `ytempire stream` does the
    same by itself, every few seconds.

    \b
    Examples:
      ytempire events publish
    """
    from ytempire.stream.producing import Producer
    from ytempire.stream.publishing import publish_pending
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    with network.within_reach(load()) as settings, Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with Producer(settings) as producer:
            sent = publish_pending(warehouse, producer)
    where = f"at {settings.kafka_bootstrap_servers}"
    give(
        f"sent and confirmed: {sent} to analytics-updates {where}" if sent
        else f"nothing waits to be sent {where}",
        sent=sent,
    )  # fmt: skip
