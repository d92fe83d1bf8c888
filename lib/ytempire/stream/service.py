"""The stream's process: the consumer, its metrics, and what is done beside it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from uuid import UUID

import psycopg

from ytempire.alerts import rules
from ytempire.settings import Settings
from ytempire.stream import broker, chores, exposition, handling, publishing, topics
from ytempire.stream.chores import Chore
from ytempire.stream.client import Tuning
from ytempire.stream.consumer import Consumer
from ytempire.stream.events import Event
from ytempire.stream.producing import Producer
from ytempire.stream.tally import Tally
from ytempire.stream.writing import Handle
from ytempire.warehouse import outbox
from ytempire.warehouse.connection import Warehouse

_SHOWS_EVERY_SECONDS = 1.0
_COLLECTS_AFTER = 50_000
"""New objects that are kept, until the garbage collector looks. A batch makes more than a hundred
thousand objects without a cycle and drops them together: looking at them each seven hundred, as
Python does by itself, takes as long as reading the events."""
_RETRIES_EVERY_SECONDS = 15.0
_PUBLISHES_EVERY_SECONDS = 5.0
_PUBLISHES_EVERY_SECONDS = 5.0


def serve(
    warehouse: Warehouse,
    settings: Settings,
    channels: Sequence[str],
    stopping: threading.Event,
    says: Callable[[str], None],
    shows: Callable[[Tally], None],
    tuning: Tuning | None = None,
) -> Tally:
    """Read the stream until told to stop.

    Parameters
    ----------
    warehouse
        Open, with a current schema.
    settings
        Name the brokers.
    channels
        Those that notices of alerts go to.
    stopping
        Set it, and what is in hand is written and the group left.
    says
        Hears a sentence when something changes, or somebody should know.
    shows
        Is shown the counts each second.

    Returns
    -------
    Tally
        What was done.

    Raises
    ------
    ytempire.settings.SettingsRefused
        If no broker is named, or its settings do not go together.
    ytempire.stream.errors.StreamError
        If a topic was made anew, or reading stands still.
    ytempire.stream.broker.BrokerUnavailable
        If the brokers refuse us.
    """
    handle = handler(channels)
    consumer = Consumer(
        warehouse, broker.client_config(settings), settings.kafka_group, topics.CONSUMED, handle,
        says, tuning,
    )  # fmt: skip
    with ExitStack() as beside:
        if settings.metrics_port is not None:
            address = beside.enter_context(
                exposition.offered(consumer.tally, settings.metrics_port)
            )
            says(f"metrics for Prometheus: {address}")
        done_beside = [_retry(warehouse, channels), _publish(warehouse, settings)]
        beside.enter_context(chores.beside(done_beside, says))
        beside.enter_context(_shown(consumer.tally, shows))
        says(
            f"waiting for the broker at {settings.kafka_bootstrap_servers}: topics "
            f"{', '.join(topics.CONSUMED)}, group {settings.kafka_group}"
        )
        gc.freeze()
        gc.set_threshold(_COLLECTS_AFTER, 20, 100)
        consumer.run(stopping)
    return consumer.tally


def handler(channels: Sequence[str]) -> Handle:
    """Return what writes the facts of events, by the rules of parameters/alerts.yaml.

    Raises
    ------
    ytempire.parameters.ParameterError
        If the rules are wrong.
    """
    book = rules.read()

    def handle(connection: psycopg.Connection, events: Sequence[Event]) -> Mapping[UUID, str]:
        return handling.apply(connection, events, book, channels).waiting

    return handle


def _retry(warehouse: Warehouse, channels: Sequence[str]) -> Chore:
    book = rules.read()

    def retry() -> None:
        with warehouse.transaction("writer") as connection:
            handling.retry_waiting(connection, book, channels)

    name = "events that wait for a channel could not be tried again"
    return Chore(name, _RETRIES_EVERY_SECONDS, retry)


def _publish(warehouse: Warehouse, settings: Settings) -> Chore:
    def publish() -> None:
        with warehouse.connect("reader", autocommit=True) as connection:
            if not outbox.waiting(connection, 1):
                return  # no producer is made for nothing
        with Producer(settings) as producer:
            publishing.publish_pending(warehouse, producer)

    return Chore("what changed could not be published", _PUBLISHES_EVERY_SECONDS, publish)


@contextmanager
def _shown(tally: Tally, shows: Callable[[Tally], None]) -> Iterator[None]:
    """Show the counts as long as the block."""
    ended = threading.Event()

    def show() -> None:
        while not ended.wait(_SHOWS_EVERY_SECONDS):
            shows(tally)

    thread = threading.Thread(target=show, name="stream-progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
