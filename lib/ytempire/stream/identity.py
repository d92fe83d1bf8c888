"""Which cluster answers, and whether a topic is still the one whose offsets are kept."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

from confluent_kafka import KafkaError, KafkaException, TopicCollection
from confluent_kafka.admin import AdminClient

from ytempire.stream.broker import BrokerUnavailable

_ANSWERS_WITHIN_SECONDS = 10.0
_TELLS_IDS_WITHIN_SECONDS = 2.0
_NO_ID = "AAAAAAAAAAAAAAAAAAAAAA"
"""What a broker says that knows no ids of topics: sixteen zeros."""
_Asked = dict[str, "Future[Any]"]


class Identity:
    """Asks a broker who it is, and which topics it has.

    A broker before Kafka 2.8 tells no ids of topics, and librdkafka's mock cluster does not answer
    that question at all: it is asked twice, and then believed to have none.
    """

    def __init__(self, admin: AdminClient) -> None:
        self._admin = admin
        self._asked: _Asked = {}
        self._has_told = False
        self._silences = 0

    def cluster(self) -> str:
        """Return the cluster's id.

        Raises
        ------
        BrokerUnavailable
            If no broker answers.
        """
        try:
            told = self._admin.list_topics(timeout=_ANSWERS_WITHIN_SECONDS).cluster_id
        except KafkaException as error:
            raise BrokerUnavailable(words(error)) from error
        if not told:
            raise BrokerUnavailable("the broker does not tell the id of its cluster")
        return str(told)

    def topic_ids(self, topics: Iterable[str]) -> dict[str, str]:
        """Return the id of each topic, without those that are not there or have none."""
        self.ask(topics)
        found: dict[str, str] | None = None
        for future in self._asked.values():
            try:
                future.result(_TELLS_IDS_WITHIN_SECONDS * 2)
            except (KafkaException, TimeoutError):
                continue
        found = self.answer()
        return {} if found is None else found

    def expect(self) -> None:
        """Keep asking for ids: this broker has told them before."""
        self._has_told = True

    def ask(self, topics: Iterable[str]) -> None:
        """Begin to ask for ids; `answer` has them once they are told."""
        wanted = sorted(topics)
        if wanted and (self._has_told or self._silences < 2):
            self._asked = self._admin.describe_topics(
                TopicCollection(wanted), request_timeout=_TELLS_IDS_WITHIN_SECONDS
            )

    def answer(self) -> dict[str, str] | None:
        """Return the ids that were asked for; None while they are not told."""
        if not self._asked or not all(future.done() for future in self._asked.values()):
            return None
        asked, self._asked = self._asked, {}
        found = {}
        is_silent = False
        for topic, future in asked.items():
            error = future.exception()
            if error is None:
                found[topic] = str(future.result().topic_id)
            else:
                is_silent |= _is_silence(error)
        self._silences += is_silent
        found = {topic: id_ for topic, id_ in found.items() if id_ != _NO_ID}
        self._has_told |= bool(found)
        return found


def words(error: KafkaException) -> str:
    """Return what librdkafka says, without its codes."""
    told = error.args[0]
    return str(told.str()) if isinstance(told, KafkaError) else str(error)


def _is_silence(error: BaseException) -> bool:
    told = error.args[0] if error.args else None
    return isinstance(told, KafkaError) and told.code() != KafkaError.UNKNOWN_TOPIC_OR_PART
