"""What is seen while reading: another topic of the same name, a partition that ends too early."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from confluent_kafka import KafkaError, KafkaException

from ytempire.stream import watch
from ytempire.stream.errors import TopicRecreated
from ytempire.stream.identity import Identity
from ytempire.stream.tally import Tally
from ytempire.stream.watch import Watch

PLACE = ("video-events", 0)


class Admin:
    """Stands for a broker that answers at once, or not at all."""

    def __init__(self, told: object) -> None:
        self.told = told
        self.asked = 0

    def describe_topics(self, topics: Any, request_timeout: float) -> dict[str, Any]:
        from concurrent.futures import Future

        self.asked += 1
        future: Future[Any] = Future()
        if isinstance(self.told, Exception):
            future.set_exception(self.told)
        else:
            future.set_result(SimpleNamespace(topic_id=self.told))
        return {PLACE[0]: future}


@pytest.fixture
def tally() -> Tally:
    return Tally(offsets={PLACE: 10})


def looking(tally: Tally, told: object) -> Watch:
    return Watch(tally, Identity(Admin(told)), 60)  # type: ignore[arg-type]


def test_another_topic_of_that_name_is_seen_in_the_next_round(
    tally: Tally, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_IDENTIFIES_EVERY_SECONDS", -1)
    same, other = looking(tally, "A"), looking(tally, "B")
    for _ in range(3):
        same.look({PLACE: 12}, {PLACE[0]: "A"})
    other.look({PLACE: 12}, {PLACE[0]: "A"})
    with pytest.raises(TopicRecreated, match="its id was A and is B"):
        other.look({PLACE: 12}, {PLACE[0]: "A"})


def test_an_early_end_is_believed_when_it_is_seen_twice(tally: Tally) -> None:
    one = looking(tally, "A")
    one.look({PLACE: 9}, {})
    one.look({PLACE: 10}, {})  # a leader that has caught up
    one.look({PLACE: 9}, {})
    with pytest.raises(TopicRecreated, match="10 messages of video-events 0 were written"):
        one.look({PLACE: 9}, {})


def test_a_broker_that_tells_no_ids_is_asked_twice() -> None:
    silent = Admin(KafkaException(KafkaError(KafkaError._TIMED_OUT)))
    identity = Identity(silent)  # type: ignore[arg-type]
    for _ in range(4):
        assert identity.topic_ids([PLACE[0]]) == {}
    assert silent.asked == 2
    missing = Admin(KafkaException(KafkaError(KafkaError.UNKNOWN_TOPIC_OR_PART)))
    patient = Identity(missing)  # type: ignore[arg-type]
    for _ in range(4):
        assert patient.topic_ids([PLACE[0]]) == {}
    assert missing.asked == 4, "a topic that is not there yet may come"


@pytest.mark.parametrize("zero", ["AAAAAAAAAAAAAAAAAAAAAA"])
def test_sixteen_zeros_are_no_id(zero: str) -> None:
    assert Identity(Admin(zero)).topic_ids([PLACE[0]]) == {}  # type: ignore[arg-type]
