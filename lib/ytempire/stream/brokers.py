"""What is heard of the brokers while reading: that they are away, are back, or refuse us."""

from __future__ import annotations

from collections.abc import Callable

from confluent_kafka import KafkaError

from ytempire import clock
from ytempire.stream.broker import BrokerUnavailable
from ytempire.stream.tally import Tally

_REFUSED = {
    KafkaError._AUTHENTICATION,
    KafkaError.SASL_AUTHENTICATION_FAILED,
    KafkaError.TOPIC_AUTHORIZATION_FAILED,
    KafkaError.GROUP_AUTHORIZATION_FAILED,
    KafkaError.CLUSTER_AUTHORIZATION_FAILED,
    KafkaError._SSL,
}
_AWAY = {KafkaError._ALL_BROKERS_DOWN, KafkaError._TRANSPORT, KafkaError._RESOLVE}


class Brokers:
    """Says each change once, and keeps what ends the stream until it is asked for."""

    def __init__(self, tally: Tally, says: Callable[[str], None]) -> None:
        self._tally = tally
        self._says = says
        self._refused: BrokerUnavailable | None = None
        self._missing: set[str] = set()

    def raise_refused(self) -> None:
        """Raise what ends the stream, if that was heard.

        Raises
        ------
        BrokerUnavailable
            If the brokers refuse us.
        """
        if self._refused is not None:
            raise self._refused

    def hear(self, error: KafkaError) -> None:
        """Hear of an error; librdkafka calls this, and what is raised here would be lost."""
        if error.code() in _REFUSED:
            self._refused = BrokerUnavailable(
                f"the broker refuses us: {error.str()}. Look at the settings YTEMPIRE_KAFKA_..., "
                "and at what the broker lets this user read"
            )
        elif error.code() in _AWAY:
            self.are_away(error.str())
        elif error.fatal():
            self._refused = BrokerUnavailable(f"the Kafka client gave up: {error.str()}")

    def lack(self, topic: str) -> None:
        """Note that a topic is not there."""
        if topic not in self._missing:
            self._missing.add(topic)
            self._says(f"the topic {topic} is not there yet: waiting for it")

    def are_away(self, said: str) -> None:
        """Note that none answers."""
        if self._tally.broker_away_since is None:
            self._tally.broker_away_since = clock.wall_now()
            self._says(f"the broker does not answer ({said}): trying on")

    def are_back(self) -> None:
        """Note that one has answered."""
        if self._tally.broker_away_since is not None:
            away = (clock.wall_now() - self._tally.broker_away_since).total_seconds()
            self._tally.broker_away_since = None
            self._says(f"the broker answers again, after {away:.0f} s")
