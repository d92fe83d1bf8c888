"""The counts of a consumer process for Prometheus, on 127.0.0.1 alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from ytempire.stream.errors import StreamError
from ytempire.stream.tally import Tally

_HOST = "127.0.0.1"


class MetricsPortTaken(StreamError):
    """Another program listens on the port of the metrics."""


@contextmanager
def offered(tally: Tally, port: int) -> Iterator[str]:
    """Offer the metrics as long as the block; give their address.

    Raises
    ------
    MetricsPortTaken
        If the port is another's.
    """
    registry = CollectorRegistry()
    registry.register(_Counts(tally))
    try:
        server, thread = start_http_server(port, addr=_HOST, registry=registry)
    except OSError as error:
        raise MetricsPortTaken(
            f"the metrics cannot be offered on port {port}: {error.strerror}. Name another in "
            "YTEMPIRE_METRICS_PORT, or unset it"
        ) from error
    try:
        yield f"http://{_HOST}:{server.server_port}/metrics"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Counts(Collector):
    """Reads the tally when it is asked."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally

    def collect(self) -> Iterator[Metric]:
        """Give what is counted now."""
        tally, done = self._tally, self._tally.done
        events = CounterMetricFamily(
            "ytempire_stream_events", "Events that were new, by type.", labels=["type"]
        )
        for kind, count in sorted(done.events.items()):
            events.add_metric([kind], count)
        yield events
        dead = CounterMetricFamily(
            "ytempire_stream_dead_letters", "Messages that were refused, by why.",
            labels=["error_class"],
        )  # fmt: skip
        for error_class, count in sorted(done.dead.items()):
            dead.add_metric([error_class], count)
        yield dead
        for name, help_, value in (
            ("repeated", "Events that were known already.", done.repeated),
            ("written_before", "Messages read again that were written already.", done.before),
            ("batches", "Transactions with messages.", tally.batches),
            ("kafka_commit_failures", "Commits that Kafka refused.", tally.commit_failures),
        ):
            yield CounterMetricFamily(f"ytempire_stream_{name}", help_, value=value)
        lag = GaugeMetricFamily(
            "ytempire_stream_lag", "Messages that wait, of partitions read here.",
            labels=["topic", "partition"],
        )  # fmt: skip
        for (topic, partition), waiting in sorted(tally.lags.items()):
            lag.add_metric([topic, str(partition)], waiting)
        yield lag
        if tally.last_commit_at is not None:
            yield GaugeMetricFamily(
                "ytempire_stream_last_commit_timestamp_seconds",
                "When messages were last committed to the database.",
                value=tally.last_commit_at.timestamp(),
            )
        for name, since in (
            ("database", tally.database_away_since),
            ("broker", tally.broker_away_since),
        ):
            yield GaugeMetricFamily(
                f"ytempire_stream_{name}_is_away",
                f"1 while the {name} does not answer.",
                value=int(since is not None),
            )
