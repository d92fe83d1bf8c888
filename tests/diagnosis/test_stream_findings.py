"""Who reads the event stream, how far behind, and what waits for somebody."""

from __future__ import annotations

import pytest

from ytempire.diagnosis.examination import examine

from .conftest import found, one

SAMPLE = (
    "insert into ytempire.stream_samples (sampled_at, consumer, seconds, messages, events, "
    "repeated, dead_letters, partitions, lag, last_commit_at) values "
    "(now() - make_interval(secs => %s), %s, 10, 50, 40, 0, 10, 4, %s, "
    "now() - make_interval(secs => %s))"
)


def test_a_stream_that_is_not_meant_is_not_missed(insert) -> None:
    assert found(examine(), "event stream", "consumers") == []


def test_a_broker_that_nobody_reads_is_told(insert, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1")
    finding = one("event stream", "consumers")
    assert (finding.state, finding.next) == ("warning", "ytempire stream")


def test_lag_is_well_while_something_is_written(insert) -> None:
    insert(SAMPLE, 5, "a:1", 30, 6)
    insert(SAMPLE, 6, "b:2", 12, 400)
    finding = one("event stream", "consumers")
    assert (finding.state, finding.sentence) == ("ok", "2 read it, 42 messages behind")


def test_lag_without_progress_is_a_problem(insert) -> None:
    insert(SAMPLE, 5, "a:1", 30, 400)
    finding = one("event stream", "consumers")
    assert finding.state == "problem"
    assert finding.sentence == "30 messages wait, and the last was written 6 minutes ago"


def test_one_that_ended_is_told(insert) -> None:
    insert(SAMPLE, 7200, "a:1", 0, 7300)
    finding = one("event stream", "consumers")
    assert (finding.state, finding.next) == ("warning", "ytempire stream")
    assert finding.sentence == "nobody reads it; last read 2 hours ago"


def test_what_waits_for_somebody_is_counted(insert) -> None:
    insert(SAMPLE, 5, "a:1", 0, 6)
    insert(
        "insert into ytempire.dead_letters (cluster, topic, kafka_partition, kafka_offset, raw, "
        "error_class, error, first_at, last_at) values ('c', 't', 0, 0, '', 'c', 'e', now(), now())"
    )
    insert(
        "insert into ytempire.stream_events (event_id, event_type, schema_version, cluster, topic, "
        "kafka_partition, kafka_offset, occurred_at, received_at, payload, is_ahead, waits_for) "
        "values (gen_random_uuid(), 'x', 1, 'c', 't', 0, 1, now(), now(), '{}', false, 'channel U')"
    )
    assert one("event stream", "dead letters").sentence == "1 messages could not be believed"
    assert one("event stream", "waiting events").sentence.startswith("1 events wait for channels")
