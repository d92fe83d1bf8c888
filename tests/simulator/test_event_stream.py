"""The factory's events: those of its rows, in time with the clock, whatever is done to them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.stream.mock_broker import messages, mock_broker

from ytempire.simulator.event_stream.broker import Broker
from ytempire.simulator.event_stream.disturbing import PATIENCE_SECONDS, Disturbing, Sent
from ytempire.simulator.event_stream.emitting import HISTORY_SECONDS, Production
from ytempire.simulator.event_stream.message import TOPICS, Message, message
from ytempire.simulator.event_stream.quota_told import QuotaTold
from ytempire.simulator.factory.fill import Factory
from ytempire.simulator.fault_kinds import read
from ytempire.simulator.faults import FaultBook
from ytempire.simulator.network import Network
from ytempire.simulator.quota import QuotaBook
from ytempire.simulator.spec import NetworkSpec
from ytempire.stream import topics
from ytempire.stream.events import EventRefused, parse, subject

from .conftest import DAYS, END, SIZE, Running

START = datetime(2026, 11, 8, 12, tzinfo=UTC)
SPEC = NetworkSpec(7, START, 4, 40)
NOW = END.timestamp()


@pytest.fixture(scope="module")
def told() -> list[Message]:
    """All that the factory told from its start to END."""
    return list(Production(Network(SPEC, END), 0.0).until(END))


@pytest.fixture
def factory(database_url: str) -> Iterator[psycopg.Connection]:
    """The same factory's rows."""
    Factory(database_url, Network(SPEC, END), lambda: END).fill()
    with psycopg.connect(database_url) as connection:
        connection.execute("set time zone 'UTC'")
        yield connection


def of(told: list[Message], kind: str) -> list[dict[str, Any]]:
    return [one.event for one in told if one.event["event_type"] == kind]


def test_every_event_is_one_that_the_product_takes(told: list[Message]) -> None:
    kinds = set()
    for one in told:
        event = parse(one.value())
        kinds.add(event.event_type)
        assert one.topic == topics.TOPIC_OF[event.event_type]
        assert one.key == subject(event)
    assert kinds == set(topics.TOPIC_OF) - {"api_quota_update", "api_quota_warning"}
    assert set(TOPICS) == set(topics.CONSUMED)


def test_each_is_told_once_and_in_order(told: list[Message]) -> None:
    ids = [one.event["event_id"] for one in told]
    assert len(set(ids)) == len(ids) > 1000
    assert [one.at for one in told] == sorted(one.at for one in told)
    assert told[-1].at <= NOW


def test_in_pieces_it_is_the_same(told: list[Message]) -> None:
    production = Production(Network(SPEC, START), 0.0)
    pieces: list[Message] = []
    at = START
    while at < END:
        at = min(at + timedelta(hours=7, seconds=13), END)
        piece = list(production.until(at))
        assert all(one.at <= at.timestamp() for one in piece)
        pieces += piece
    assert pieces == told


def test_after_an_instant_it_is_the_rest(told: list[Message]) -> None:
    after = NOW - HISTORY_SECONDS
    rest = list(Production(Network(SPEC, END), after).until(END))
    assert rest == [one for one in told if one.at > after]
    assert 50 < len(rest) < len(told) / 5


def test_stages_are_those_of_the_database(told: list[Message], factory: psycopg.Connection) -> None:
    rows = factory.execute(
        "select s.job_id::text, s.attempt, s.seq, s.stage, s.entered_at, s.left_at, s.outcome, "
        "s.error_class, j.video_id::text, c.youtube_channel_id from factory.job_stages as s "
        "join factory.jobs as j using (job_id) join factory.channels as c using (channel_id)"
    ).fetchall()
    assert sorted(rows, key=str) == sorted(
        [
            (e["job_id"], e["attempt"], e["seq"], e["stage"],
             datetime.fromisoformat(e["entered_at"]), datetime.fromisoformat(e["occurred_at"]),
             e["outcome"], e.get("error_class"), e["video_id"], e["channel_id"])
            for e in of(told, "video_generation_stage_complete")
        ],
        key=str,
    )  # fmt: skip


def test_ends_of_jobs_are_those_of_the_database(
    told: list[Message], factory: psycopg.Connection
) -> None:
    failed = factory.execute(
        "select job_id::text, status, error_message, current_stage from factory.jobs "
        "where status in ('failed', 'cancelled') order by 1"
    ).fetchall()
    assert failed == sorted(
        (e["job_id"], e["status"], e["error_message"], e["stage"])
        for e in of(told, "video_generation_failed")
    )
    completed = factory.execute(
        "select job_id::text from factory.jobs where status = 'completed' order by 1"
    ).fetchall()
    last = of(told, "video_generation_stage_complete")
    assert [job for (job,) in completed] == sorted(
        e["job_id"] for e in last if e["is_last"] and e["outcome"] == "ok"
    )


def test_publications_are_those_of_the_database(
    told: list[Message], factory: psycopg.Connection
) -> None:
    published = factory.execute(
        "select v.video_id::text, v.youtube_video_id, v.title, v.published_at, v.format, "
        "v.duration_seconds, c.youtube_channel_id from factory.videos as v "
        "join factory.channels as c using (channel_id) where v.status = 'published' order by 1"
    ).fetchall()
    assert published == sorted(
        (e["video_id"], e["youtube_video_id"], e["title"],
         datetime.fromisoformat(e["published_at"]), e["format"], e["duration_seconds"],
         e["channel_id"])
        for e in of(told, "video_published")
    )  # fmt: skip


def test_costs_are_those_of_the_ledger(told: list[Message], factory: psycopg.Connection) -> None:
    rows = factory.execute(
        "select v.call_id::text, v.occurred_at, v.job_id::text, v.video_id::text, v.attempt, "
        "v.stage, v.vendor, v.component, v.quantity, v.unit, v.unit_price_usd, v.amount_micros, "
        "c.youtube_channel_id, v.recorded_at "
        "from factory.vendor_calls as v join factory.channels as c using (channel_id)"
    ).fetchall()
    ledger = {row[0]: row[:-1] for row in rows}
    seen: dict[str, tuple[Any, ...]] = {}
    calls_of: dict[str, set[str]] = defaultdict(set)
    for e in of(told, "cost_calculated"):
        assert Decimal(str(e["total_cost"])) == sum(
            Decimal(str(line["amount_usd"])) for line in e["lines"]
        )
        whose = e.get("video_id") or e["job_id"]
        calls = {line["call_id"] for line in e["lines"]}
        assert calls >= calls_of[whose], "all of its cost so far"
        calls_of[whose] = calls
        for line in e["lines"]:
            seen[line["call_id"]] = (
                line["call_id"], datetime.fromisoformat(line["occurred_at"]), line["job_id"],
                e.get("video_id"), line["attempt"], line["stage"], line["vendor"],
                line["component"], Decimal(str(line["quantity"])), line["unit"],
                Decimal(line["unit_price_usd"]), int(Decimal(str(line["amount_usd"])) * 1_000_000),
                e["channel_id"],
            )  # fmt: skip
    assert {call: ledger[call] for call in seen} == seen
    # What is not told yet belongs to jobs that are at work, or ended within the minute.
    over = factory.execute(
        "select job_id::text from factory.jobs where status in ('completed', 'failed', 'cancelled')"
        " and updated_at < %s", [END - timedelta(minutes=1)],
    ).fetchall()  # fmt: skip
    assert {row[2] for call, row in ledger.items() if call not in seen}.isdisjoint(
        {job for (job,) in over}
    )
    assert len(seen) > 1000


def test_what_is_too_dear_is_said(told: list[Message]) -> None:
    dear = {e["video_id"] for e in of(told, "cost_calculated")
            if e["total_cost"] > 3 and "video_id" in e}  # fmt: skip
    assert {e["video_id"] for e in of(told, "cost_threshold_exceeded")} == dear
    assert dear


def test_the_quota_is_told_as_it_changes() -> None:
    quota, faults = QuotaBook(), FaultBook()
    watch = QuotaTold(7, {"project-1": "default"}, quota, faults)
    assert list(watch.changes(END)) == []
    quota.charge("project-1", "general", END, 9_050)
    first = list(watch.changes(END))
    assert [parse(one.value()).event_type for one in first] == [
        "api_quota_update", "api_quota_warning"]  # fmt: skip
    assert first[0].event | {"event_id": ""} == {
        "event_type": "api_quota_update", "schema_version": 1, "event_id": "",
        "occurred_at": "2026-11-20T12:00:00.000+00:00", "producer": "simulated-factory",
        "project": "default", "bucket": "general", "remaining": 950, "used": 9050, "limit": 10000,
    }  # fmt: skip
    assert list(watch.changes(END)) == []
    quota.charge("project-1", "general", END, 50)
    assert [one.event["remaining"] for one in watch.changes(END)] == [900]
    faults.load(read({"faults": [{"kind": "quotaUsedElsewhere", "bucket": "search.list",
                                  "units": 40}]}))  # fmt: skip
    assert [one.event["bucket"] for one in watch.changes(END)] == ["search.list"]


# -- faults -----------------------------------------------------------------------------------


def events(count: int, at: datetime = END) -> list[Message]:
    return [
        message("api_quota_update", f"0f1f3d9c-6c3b-4a53-9b0a-{n:012d}", at.timestamp(),
                at.isoformat(), "api-events", "p", project="p", remaining=n)
        for n in range(count)
    ]  # fmt: skip


def disturbing(*faults: dict[str, Any]) -> Disturbing:
    return Disturbing(FaultBook(read({"seed": 7, "faults": list(faults)})))


def left(sent: list[Sent]) -> list[int]:
    return [json.loads(one.value)["remaining"] for one in sent]


def test_without_faults_events_pass() -> None:
    assert left(disturbing().pass_on(events(5), END)) == [0, 1, 2, 3, 4]


def test_events_told_twice() -> None:
    twice = disturbing({"kind": "repeatedEvents", "every": 2, "copies": 2})
    assert left(twice.pass_on(events(4), END)) == [0, 1, 1, 1, 2, 3, 3, 3]


def test_a_fault_names_its_events() -> None:
    other = disturbing({"kind": "repeatedEvents", "methods": ["events.cost_calculated"]})
    assert left(other.pass_on(events(2), END)) == [0, 1]


def test_every_way_of_being_broken_is_refused_and_the_good_one_goes_too() -> None:
    sent = disturbing({"kind": "malformedEvents"}).pass_on(events(60), END)
    reasons, good = set(), 0
    for one in sent:
        try:
            parse(one.value)
        except EventRefused as refused:
            reasons.add(refused.reason_class)
        else:
            good += 1
    assert (good, len(sent)) == (60, 120)
    assert reasons == {"not_json", "not_utf8", "unknown_type", "unknown_version", "invalid"}


def test_an_event_that_others_overtake() -> None:
    out = disturbing({"kind": "disorderedEvents", "behind": 2, "every": 3, "times": 1})
    assert left(out.pass_on(events(6), END)) == [0, 1, 3, 4, 2, 5]


def test_an_event_that_nothing_overtakes_goes_all_the_same() -> None:
    out = disturbing({"kind": "disorderedEvents", "times": 1})
    assert out.pass_on(events(1), END) == []
    assert out.oldest_held() == END.timestamp()
    assert left(out.pass_on([], END + timedelta(seconds=PATIENCE_SECONDS))) == [0]
    assert out.oldest_held() == float("inf")


def test_late_events_keep_their_content() -> None:
    late = disturbing({"kind": "lateEvents", "seconds": 3600, "times": 2},
                      {"kind": "repeatedEvents", "times": 1})  # fmt: skip
    assert left(late.pass_on(events(3), END)) == [2]
    assert late.pass_on([], END + timedelta(seconds=3599)) == []
    assert left(late.pass_on([], END + timedelta(seconds=3600))) == [0, 0, 1]


# -- the process ------------------------------------------------------------------------------


def test_the_process_tells_the_last_day_and_nothing_from_the_future(
    tmp_path: Path, start: Callable[..., Running], network: Network
) -> None:
    process = start(tmp_path, *SIZE, "--days", str(DAYS), "--end", END.isoformat())
    try:
        address = process.told["kafka_bootstrap_servers"]
        assert address.startswith("127.0.0.1:")
        expected = list(Production(Network(network.spec, END), NOW - HISTORY_SECONDS).until(END))
        middle = END - timedelta(hours=6)
        process.advance(middle)
        assert arrived(address, [one for one in expected if one.at <= middle.timestamp()])
        process.data("videos", part="statistics", id="abc")
        process.advance(END)
        assert arrived(address, expected)
        [quota] = [m for m in messages(address) if m.topic() == "api-events"]
        event = parse(quota.value())
        assert (event.project, event.bucket, event.remaining) == ("default", "general", 9999)
        assert event.occurred_at <= END
    finally:
        assert process.stop() == 0
    assert process.process.stderr is not None
    assert process.process.stderr.read() == ""


def test_a_broker_of_somebody_s_is_told_each_event_once(
    tmp_path: Path, start: Callable[..., Running], network: Network
) -> None:
    with mock_broker() as address:
        for hours in (6, 0):
            process = start(
                tmp_path, *SIZE, "--days", str(DAYS), "--end", END.isoformat(), "--kafka", address
            )
            assert process.told["kafka_bootstrap_servers"] == address
            at = END - timedelta(hours=hours)
            process.advance(at)
            production = Production(Network(network.spec, END), NOW - HISTORY_SECONDS)
            expected = list(production.until(at))
            assert arrived(address, expected), "what was told before the restart is not told again"
            assert process.stop() == 0


def test_our_own_broker_keeps_a_bounded_part() -> None:
    broker = Broker()
    value = b"x" * 10_000
    for _ in range(30):
        broker.send([Sent("cost-events", "one key", value)] * 100)
    broker.flush()
    kept = messages(broker.servers, ("cost-events",))
    assert 400 < len(kept) <= 5 * 1024 * 1024 / len(value) + 1
    assert kept[-1].offset() == 2999, "the newest is there, the oldest are not"


def arrived(address: str, expected: list[Message]) -> bool:
    """Wait until exactly these events are there, told to their topics with their keys."""
    import time

    until = time.monotonic() + 15
    want = sorted((one.topic, one.key, one.value()) for one in expected)
    found: list[Any] = []
    while time.monotonic() < until:
        found = sorted((m.topic(), m.key().decode(), m.value()) for m in messages(address))
        found = [one for one in found if one[0] != "api-events"]
        if len(found) >= len(want):
            break
        time.sleep(0.5)
    return found == want


def test_a_broker_that_is_not_there_is_said(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from ytempire.simulator.__main__ import main
    from ytempire.simulator.event_stream import broker

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(broker, "REACHED_SECONDS", 1.0)
        answer = CliRunner().invoke(
            main, ["--home", str(tmp_path), "--scale", "0.02", "--kafka", "127.0.0.1:1"]
        )
    assert answer.exit_code == 1
    assert "no Kafka broker answers at 127.0.0.1:1" in answer.output
