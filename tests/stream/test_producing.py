"""Events are sent as they are read, to their topic, or it is said that they were not."""

from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from tests.house.documents import ROOT, blocks
from tests.stream.examples import CHANNEL, line, told
from tests.stream.mock_broker import at, mock_broker
from tests.stream.mock_broker import told as arrived

from ytempire import clock
from ytempire.stream import events
from ytempire.stream.producing import DeliveryFailed, Producer, make
from ytempire.stream.topics import TOPIC_OF


def test_what_every_event_needs_is_filled_in(monkeypatch) -> None:
    at_noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: at_noon)
    first, second = (make("api_quota_update", project="p", remaining=1) for _ in range(2))
    assert first.occurred_at == at_noon
    assert first.event_id != second.event_id


def test_fields_are_taken_in_their_python_types() -> None:
    event = make(
        "cost_calculated",
        event_id=UUID("0f1f3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f"),
        occurred_at=datetime(2026, 11, 20, tzinfo=UTC),
        video_id=UUID("2c2c3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f"),
        channel_id=CHANNEL,
        total_cost=Decimal("0.10"),
        lines=[line(amount_usd=Decimal("0.1"))],
    )
    assert isinstance(event, events.CostCalculated)
    assert event.total_cost == Decimal("0.1")


@pytest.mark.parametrize(
    "wrong",
    [
        {"remaining": float("nan")},
        {"occurred_at": datetime(2026, 11, 20)},
        {"project": "a\0b"},
        {"project": object()},
    ],
)
def test_what_a_reader_would_refuse_is_not_made(wrong: dict) -> None:
    with pytest.raises(events.EventRefused):
        make("api_quota_update", **({"project": "p", "remaining": 1} | wrong))


def test_each_event_arrives_at_its_topic_and_its_subjects_in_order() -> None:
    sent = [make(kind, **_fields(kind)) for kind in events.MODELS]
    sent += [make("api_quota_update", project="p", remaining=left) for left in range(20)]
    with mock_broker() as address:
        with Producer(at(address)) as producer:
            for event in sent:
                producer.send(event)
        found = arrived(address)
    assert sorted((topic, one["event_id"]) for topic, one in found) == sorted(
        (TOPIC_OF[event.event_type], str(event.event_id)) for event in sent
    )
    left = [one["remaining"] for _, one in found if one.get("project") == "p"]
    assert left == list(range(20))


def test_an_event_that_was_not_looked_at_is_not_sent() -> None:
    good = make("api_quota_update", project="p", remaining=1)
    with mock_broker() as address:
        with Producer(at(address)) as producer:
            with pytest.raises(events.EventRefused, match="remaining"):
                producer.send(good.model_copy(update={"remaining": -5}))
            producer.send(good)
        assert [one["event_id"] for _, one in arrived(address)] == [str(good.event_id)]


def test_it_is_told_when_a_message_is_confirmed() -> None:
    confirmed = []
    with mock_broker() as address, Producer(at(address)) as producer:
        producer.put("analytics-updates", "k", b"{}", lambda: confirmed.append(1))
        assert not confirmed
        producer.flush()
        assert confirmed == [1]


def test_no_broker_is_told_with_what_to_do() -> None:
    with (
        pytest.raises(DeliveryFailed) as failed,
        Producer(at("127.0.0.1:1"), flush_seconds=1) as producer,
    ):
        producer.send(make("api_quota_update", project="p", remaining=1))
    said = str(failed.value)
    assert "refused" in said
    assert "127.0.0.1:1" in said
    assert "Send the same events again" in said


def test_an_error_of_the_block_goes_before_ours() -> None:
    with pytest.raises(ZeroDivisionError), Producer(at("127.0.0.1:1"), flush_seconds=1) as producer:
        producer.send(make("api_quota_update", project="p", remaining=1))
        1 / 0  # noqa: B018


def test_the_example_of_the_readme_sends_an_event(monkeypatch) -> None:
    [example] = [one for one in blocks(ROOT / "README.md", "python") if "Producer(" in one]
    with mock_broker() as address:
        monkeypatch.setenv("YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS", address)
        exec(compile(example, "README.md", "exec"), {})
        [(topic, event)] = arrived(address)
    assert (topic, event["remaining"]) == ("api-events", 900)


def _fields(kind: str) -> dict:
    return {k: v for k, v in told(kind).items() if k not in {"event_type", "event_id"}}
