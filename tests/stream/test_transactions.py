"""Producers that send in transactions: the marks of their ends are no messages that wait."""

from __future__ import annotations

import time
from dataclasses import replace

from confluent_kafka import Producer

from ytempire.stream import topics
from ytempire.warehouse.connection import Warehouse

from . import traffic
from .brokers import Tansu
from .reading import PATIENT, reading, until

IMPATIENT = replace(PATIENT, stalled_seconds=3)


def test_marks_of_transactions_are_not_waited_for(warehouse: Warehouse, tansu: Tansu) -> None:
    tansu.make(topics.CONSUMED, 1)
    told = traffic.of(40, bad=0)
    producer = Producer({"bootstrap.servers": tansu.address, "transactional.id": "factory"})
    producer.init_transactions(10)
    for sent in (told.sent[:20], told.sent[20:]):
        producer.begin_transaction()
        for topic, key, value in sent:
            producer.produce(topic, key=key, value=value)
        producer.commit_transaction(10)
    with reading(warehouse, tansu.address, tuning=IMPATIENT) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
        until(lambda: one.consumer.tally.lag == 0, 10, one)
        time.sleep(8)  # longer than a standstill is borne
        assert one.consumer.tally.lag == 0
    assert one.error is None
