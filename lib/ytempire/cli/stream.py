"""The verb that reads the event stream into the warehouse."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from ytempire.cli import network
from ytempire.cli import stopping as endings
from ytempire.cli.answer import give, json_option, say, wants_json
from ytempire.settings import load

if TYPE_CHECKING:
    from ytempire.stream.tally import Tally

_LINE_EVERY_SECONDS = 60.0
_MOST_PROCESSES = 16


@click.command()
@click.option(
    "--parent", type=int, hidden=True, help="End with this process, which started this one."
)
@json_option
def stream(parent: int | None) -> None:
    r"""Read events from Kafka into the warehouse, each once, until Ctrl-C.

    Reads video-events, cost-events and api-events of YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS, or of the
    simulated network's broker. An event, its facts and alerts, and how far the topic is read are
    one transaction: killed at any moment, it goes on where it stood. What cannot be believed is
    kept: `ytempire events dead-letters`. More processes, on this machine or others, share the
    partitions. `ytempire run` runs the stream beside the dashboards.

    \b
    Examples:
      ytempire stream
      YTEMPIRE_METRICS_PORT=9108 ytempire stream
    """
    from ytempire import clock
    from ytempire.delivery import channels
    from ytempire.stream import broker, service
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    line = _Line()

    def says(sentence: str) -> None:
        line.leave()
        say(f"{clock.wall_now():%Y-%m-%d %H:%M:%S} {sentence}")

    stopping = threading.Event()
    with network.connected(settings) as ready, Warehouse(ready) as warehouse:
        broker.client_config(ready)  # before anything else: is there one?
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with _announced(ready.home), endings.asks(stopping):
            if parent is not None:
                endings.stop_after(parent, stopping)
            tally = service.serve(
                warehouse, ready, channels.configured(ready), stopping, says, line.show
            )
    line.leave()
    done = tally.done
    give(
        f"stopped: {told(tally)}",
        events=dict(done.events),
        repeated=done.repeated,
        dead_letters=dict(done.dead),
    )


@contextmanager
def _announced(home: Path) -> Iterator[None]:
    """Say that this process reads the stream; several may, each by a name of its own."""
    from ytempire.homes import running

    with ExitStack() as held:
        for number in range(1, _MOST_PROCESSES + 1):
            name = "stream" if number == 1 else f"stream-{number}"
            try:
                held.enter_context(running.announced(home, name, "stream"))
            except running.AlreadyRunning:
                if number == _MOST_PROCESSES:
                    raise
            else:
                break
        yield


def told(tally: Tally) -> str:
    """Return the counts in a line."""
    done, lag = tally.done, tally.lag
    words = [f"{done.events.total():,} events"]
    words += [f"{done.repeated:,} told again"] if done.repeated else []
    words += [f"{done.dead.total():,} dead letters"] if done.dead else []
    return ", ".join(words) + ("" if lag is None else f", {lag:,} wait")


class _Line:
    """Shows how far it is: one line that changes on a terminal, else one a minute with news."""

    def __init__(self) -> None:
        self._width = 0
        self._said_at = monotonic()
        self._said = 0

    def show(self, tally: Tally) -> None:
        """Show the counts."""
        if sys.stderr.isatty() and not wants_json():
            text = f"{told(tally)}, {tally.rate():,.0f} events/s"
            click.echo(f"\r{text.ljust(self._width)}", nl=False, err=True)
            self._width = len(text)
        elif tally.done.messages > self._said and monotonic() - self._said_at > _LINE_EVERY_SECONDS:
            self._said, self._said_at = tally.done.messages, monotonic()
            say(f"{told(tally)}, {tally.rate():,.0f} events/s")

    def leave(self) -> None:
        """Leave the line that is shown for a sentence."""
        if self._width:
            click.echo(f"\r{' ' * self._width}\r", nl=False, err=True)
            self._width = 0
