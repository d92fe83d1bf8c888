"""The port of the metrics: the one that is asked for, or the next that is free."""

from __future__ import annotations

import socket
import threading
import urllib.request
from contextlib import ExitStack

import pytest

from ytempire.settings import Settings
from ytempire.stream import exposition, service
from ytempire.stream.consumer import Consumer
from ytempire.stream.exposition import MetricsPortTaken
from ytempire.stream.tally import Tally
from ytempire.warehouse.connection import Warehouse


def port_of(address: str) -> int:
    return int(address.split(":")[2].split("/", maxsplit=1)[0])


def test_a_second_consumer_takes_the_next_port() -> None:
    with exposition.offered(Tally(), 0) as first:
        port = port_of(first)
        with exposition.offered(Tally(), port) as second:
            assert port < port_of(second) < port + 10
            assert b"ytempire_stream_batches" in urllib.request.urlopen(second).read()


def test_that_it_is_another_port_is_said(
    warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Consumer, "run", lambda self, stopping: None)
    with exposition.offered(Tally(), 0) as first:
        port = port_of(first)
        asked = settings.model_copy(
            update={"metrics_port": port, "kafka_bootstrap_servers": "127.0.0.1:1"}
        )
        service.serve(warehouse, asked, (), threading.Event(), said.append, lambda tally: None)
    assert said[0].endswith(f"/metrics, as port {port} is another program's")


def test_where_all_are_taken_it_is_told() -> None:
    with ExitStack() as held:
        port = port_of(held.enter_context(exposition.offered(Tally(), 0)))
        for other in range(port + 1, port + 10):
            taken = held.enter_context(socket.socket())
            try:
                taken.bind(("127.0.0.1", other))
            except OSError:
                continue  # it is somebody's already
            taken.listen()
        with pytest.raises(MetricsPortTaken, match=f"ports {port} to .*YTEMPIRE_METRICS_PORT"):
            exposition.offered(Tally(), port).__enter__()
