"""Events become facts and alerts: at once, once, and as the rules' own queries see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from ytempire import clock
from ytempire.alerts import engine, rules
from ytempire.alerts.rules import Rulebook
from ytempire.stream import handling
from ytempire.stream.events import Event
from ytempire.stream.handling import Effects
from ytempire.transform.keys import channel_key, video_key
from ytempire.warehouse.connection import Warehouse

from .story import CHANNELS, START, Story

NOW = START + timedelta(hours=10)
VIDEO = "790ff9b2-0d0c-4ea7-ac48-ae19850939dc"
JOB = "9cfc8652-3919-4242-a2ed-dbbd5464ecc2"
TOLD = ["webhook"]
Rows = list[tuple]


class Stream:
    """A warehouse that hears events, and a clock that moves by the minute."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse = warehouse
        self.book = rules.read()
        self.make = Story(1, 0).event
        self.now = NOW

    def hears(self, *events: Event, book: Rulebook | None = None) -> Effects:
        return self.within(lambda c: handling.apply(c, events, book or self.book, TOLD))

    def retries(self) -> Effects:
        return self.within(lambda c: handling.retry_waiting(c, self.book, TOLD))

    def within(self, do: Callable[[psycopg.Connection], Any]) -> Any:
        self.now += timedelta(minutes=1)
        with self.warehouse.transaction("writer") as connection:
            connection.execute(
                "select set_config('ytempire.clock_at', %s, true)", [self.now.isoformat()]
            )
            return do(connection)

    def evaluates(self) -> engine.Evaluation:
        self.now += timedelta(minutes=1)
        return engine.evaluate(self.warehouse, self.book, TOLD, self.now)

    def rows(self, text: str, *values: object) -> Rows:
        with self.warehouse.transaction("reader") as connection:
            return connection.execute(text, values or None).fetchall()

    def knows_channel(self, name: str) -> None:
        with self.warehouse.transaction("writer") as connection:
            connection.execute(
                "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
                "values (%s, %s, %s)",
                [channel_key(name), name, name],
            )

    def cost(self, dollars: Sequence[float], calls: Sequence[int], **changes: Any) -> Event:
        """Return what a production has cost so far, a line a call."""
        lines = [
            {
                "call_id": f"00000000-0000-4000-8000-{call:012}", "stage": "voice",
                "occurred_at": NOW - timedelta(hours=1), "vendor": "elevenlabs",
                "component": "voice", "quantity": 1, "unit": "character",
                "unit_price_usd": amount, "amount_usd": amount, "job_id": JOB, "attempt": 1,
            }
            for call, amount in zip(calls, dollars, strict=True)
        ]  # fmt: skip
        told = {"video_id": VIDEO, "job_id": JOB, "channel_id": CHANNELS[0], "lines": lines,
                "total_cost": round(sum(dollars), 6)} | changes  # fmt: skip
        return self.make("cost_calculated", NOW, **told)

    def alerts(self) -> Rows:
        return self.rows(
            "select rule, subject_kind, subject_id, subject_name, value, unit, openings, "
            "resolved_at is null from ytempire.alerts order by rule, subject_id"
        )

    def notices(self) -> Rows:
        return self.rows(
            "select alerts.rule, notices.kind, notices.channel "
            "from ytempire.alert_notifications as notices "
            "inner join ytempire.alerts on notices.alert_id = alerts.alert_id order by 1, 2"
        )


@pytest.fixture
def stream(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Stream:
    made = Stream(warehouse)
    monkeypatch.setattr(clock, "now", lambda: made.now)
    for name in CHANNELS:
        made.knows_channel(name)
    return made


def test_a_dear_video_is_told_once_whatever_is_redelivered(stream: Stream) -> None:
    cheap = stream.cost([1, 1.5], [1, 2])
    dear = stream.cost([1, 1.5, 0.1], [1, 2, 3])
    dearer = stream.cost([1, 1.5, 0.1, 0.5], [1, 2, 3, 4])
    stream.hears(cheap)
    assert stream.alerts() == [], "above $2.50, not at it"
    stream.hears(dear)
    stream.hears(dear)
    stream.hears(dearer, dear, cheap)
    assert [(rule, value, openings) for rule, _, _, _, value, _, openings, _ in stream.alerts()] \
        == [("cost_above_2_50", 3_100_000, 1), ("cost_above_3_00", 3_100_000, 1)]  # fmt: skip
    told = [("cost_above_2_50", "fired", "webhook"), ("cost_above_3_00", "fired", "webhook")]
    assert stream.notices() == told
    found = stream.rows("select count(*), sum(amount_micros)::bigint from ytempire.cost_ledger")
    assert found == [(4, 3_100_000)]


def test_the_next_evaluation_finds_the_same_and_opens_nothing(stream: Stream) -> None:
    stream.hears(stream.cost([3.25], [1]))
    at_once = stream.alerts()
    assert at_once == [
        (rule, "production", VIDEO, "not published yet", 3_250_000.0, "micro_usd", 1, True)
        for rule in ("cost_above_2_50", "cost_above_3_00")
    ]
    done = stream.evaluates()
    assert done.failed == {}
    assert stream.alerts() == at_once
    assert len(stream.notices()) == 2
    # Published later, and with a name: the same subject.
    stream.hears(stream.make(
        "video_published", NOW, video_id=VIDEO, channel_id=CHANNELS[0], title="Ten Rivers",
        youtube_video_id="yt1", published_at=NOW,
    ))  # fmt: skip
    stream.evaluates()
    assert {(name, openings) for _, _, _, name, _, _, openings, _ in stream.alerts()} == {
        ("Ten Rivers", 1)
    }
    assert len(stream.notices()) == 2


def test_a_rule_that_is_off_stays_off_and_thresholds_are_those_of_the_file(
    stream: Stream,
) -> None:
    off = stream.book.rules["cost_above_2_50"].model_copy(update={"enabled": False})
    fires = stream.book.rules["cost_above_3_00"].fires.model_copy(update={"threshold": 9e6})
    high = stream.book.rules["cost_above_3_00"].model_copy(update={"fires": fires})
    book = stream.book.model_copy(
        update={"rules": stream.book.rules | {"cost_above_2_50": off, "cost_above_3_00": high}}
    )
    stream.hears(stream.cost([4], [1]), book=book)
    assert stream.alerts() == []
    stream.hears(stream.cost([4, 5.5], [1, 2]), book=book)
    assert [row[0] for row in stream.alerts()] == ["cost_above_3_00"]


def test_old_charges_ring_no_bell(stream: Stream) -> None:
    stream.now = NOW + timedelta(days=31)
    stream.hears(stream.cost([4], [1]))
    stream.evaluates()
    assert stream.alerts() == []


def test_charges_of_a_job_wait_for_the_job(stream: Stream) -> None:
    """Nothing was published: whose cost it is the job tells, whichever comes first."""
    stream.hears(stream.cost([4], [1], video_id=None))
    assert stream.alerts() == []
    stream.hears(stream.make(
        "video_generation_started", NOW, job_id=JOB, video_id=VIDEO, channel_id=CHANNELS[0],
        attempt=1, topic="Ten Rivers",
    ))  # fmt: skip
    at_once = stream.alerts()
    assert [(rule, who, name) for rule, _, who, name, *_ in at_once] == [
        ("cost_above_2_50", VIDEO, "Ten Rivers"), ("cost_above_3_00", VIDEO, "Ten Rivers"),
    ]  # fmt: skip
    stream.evaluates()
    assert stream.alerts() == at_once


def test_what_others_say_of_a_cost_is_heard_and_stands_beside_the_ledger(stream: Stream) -> None:
    said = stream.make(
        "cost_threshold_exceeded", NOW, video_id=VIDEO, channel_id=CHANNELS[0], total_cost=2.75,
        threshold=2.5,
    )  # fmt: skip
    stream.hears(stream.cost([1], [1]), said)
    at_once = stream.alerts()
    assert [(row[0], row[4]) for row in at_once] == [("cost_above_2_50", 2_750_000)]
    long_ago = {"video_id": JOB, "channel_id": CHANNELS[0], "total_cost": 9, "threshold": 2.5}
    stream.hears(stream.make("cost_threshold_exceeded", NOW - timedelta(days=8), **long_ago))
    assert stream.alerts() == at_once
    stream.evaluates()
    assert stream.alerts() == at_once
    [(detail,)] = stream.rows("select detail from ytempire.alerts")
    assert "charges booked so far: $1.00" in detail
    assert stream.rows("select sum(amount_micros)::bigint from ytempire.cost_ledger") == [
        (1_000_000,)
    ], "the books are what was charged"


def test_a_low_quota_is_told_and_an_evaluation_does_not_clear_it(stream: Stream) -> None:
    def left(remaining: int, minute: int, bucket: str = "general") -> Event:
        return stream.make(
            "api_quota_update", NOW + timedelta(minutes=minute), project="p", bucket=bucket,
            remaining=remaining, limit=10_000,
        )  # fmt: skip

    stream.hears(left(1000, 1))
    assert stream.alerts() == [], "below 1,000, not at it"
    stream.hears(left(999, 2), left(5000, 0))
    at_once = stream.alerts()
    assert at_once == [
        ("quota_below_1000", "account", "p/general", "p, general", 999.0, "quota units", 1, True)
    ]
    stream.hears(left(999, 2))
    stream.evaluates()
    assert stream.alerts() == at_once
    assert [row[:2] for row in stream.notices()] == [("quota_below_1000", "fired")]
    # We ourselves have used more than they know of, and then it is granted anew.
    stream.hears(left(9000, 5))
    stream.evaluates()
    assert [row[-1] for row in stream.alerts()] == [False]


@pytest.mark.parametrize(("used", "left"), [(9600, 400), (10, 700)])
def test_the_smaller_of_what_was_told_and_our_own_count_holds(
    stream: Stream, used: int, left: int
) -> None:
    with stream.warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
            "quota_bucket, account_used, created_at) "
            "values ('m', 'e', %s, 'general', 'p', %s)",
            [used, NOW],
        )
    stream.hears(stream.make(
        "api_quota_warning", NOW, project="p", bucket="general", remaining=700, limit=10_000
    ))  # fmt: skip
    assert [(row[2], row[4]) for row in stream.alerts()] == [("p/general", left)]
    stream.evaluates()
    assert [(row[4], row[-1]) for row in stream.alerts()] == [(left, True)]


def test_a_small_bucket_is_measured_by_its_share(stream: Stream) -> None:
    stream.hears(stream.make(
        "api_quota_warning", NOW, project="p", bucket="search.list", remaining=9
    ))  # fmt: skip
    assert [(row[0], row[4]) for row in stream.alerts()] == [("small_quota_low", 0.09)]
    stream.evaluates()
    assert [(row[0], row[-1]) for row in stream.alerts()] == [("small_quota_low", True)]


def test_events_of_an_unknown_channel_wait_until_it_is_known(stream: Stream) -> None:
    here = stream.cost([4], [1], channel_id="UCfour")
    sent = [
        here,
        stream.make(
            "video_published", NOW, video_id=VIDEO, channel_id="UCfour", title="Ten Rivers",
            youtube_video_id="yt1", published_at=NOW,
        ),
    ]  # fmt: skip
    effects = stream.hears(*sent, stream.make("api_quota_update", NOW, project="p", remaining=1))
    assert effects.waiting == {event.event_id: "channel UCfour" for event in sent}
    assert stream.rows("select 1 from ytempire.videos union all "
                       "select 1 from ytempire.cost_ledger") == []  # fmt: skip
    _keep(stream, sent, effects)
    assert stream.retries().waiting == {}
    assert stream.rows("select distinct waits_for from ytempire.stream_events") == [
        ("channel UCfour",)
    ]
    stream.knows_channel("UCfour")
    assert stream.retries().ledger_entries == 1
    assert stream.rows("select title, announced_at from ytempire.videos") == [("Ten Rivers", NOW)]
    assert stream.rows("select total_cost_micros from ytempire.video_costs") == [(4_000_000,)]
    assert [row[0] for row in stream.alerts()][:2] == ["cost_above_2_50", "cost_above_3_00"]
    assert stream.rows("select distinct waits_for from ytempire.stream_events") == [(None,)]
    assert stream.retries() == Effects()


def test_one_event_that_cannot_be_believed_does_not_hold_up_those_that_wait(
    stream: Stream,
) -> None:
    published = [
        stream.make(
            "video_published", NOW, video_id=f"{n}90ff9b2-0d0c-4ea7-ac48-ae19850939dc",
            channel_id="UCfour", title=title, youtube_video_id=f"yt{n}", published_at=NOW,
        )
        for n, title in enumerate(["One", " ", "Three"])
    ]  # fmt: skip
    _keep(stream, published, stream.hears(*published))
    stream.knows_channel("UCfour")
    effects = stream.retries()
    assert list(effects.waiting) == [published[1].event_id]
    [(words,)] = stream.rows(
        "select waits_for from ytempire.stream_events where waits_for is not null"
    )
    assert words.startswith("correction: the title of yt1 is blank")
    assert stream.rows("select title from ytempire.videos order by 1") == [("One",), ("Three",)]
    assert stream.retries() == Effects(), "it is not tried for ever"


def _keep(stream: Stream, sent: Sequence[Event], effects: Effects) -> None:
    """Write events as the consumer does before their facts."""
    with stream.warehouse.transaction("writer") as connection:
        for offset, event in enumerate(sent):
            connection.execute(
                "insert into ytempire.stream_events (event_id, event_type, schema_version, "
                "cluster, topic, kafka_partition, kafka_offset, occurred_at, received_at, "
                "payload, is_ahead, waits_for) "
                "values (%s, %s, 1, 'c', 't', 0, %s, %s, %s, %s, false, %s)",
                [
                    event.event_id, event.event_type, offset, event.occurred_at, NOW,
                    event.model_dump_json(exclude_none=True), effects.waiting[event.event_id],
                ],
            )  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"video_id": JOB}, {"youtube_video_id": "yt2"}, {"channel_id": CHANNELS[1]}],
    ids=lambda changes: next(iter(changes)),
)
def test_a_production_has_one_video_and_a_video_one_production_and_channel(
    stream: Stream, changes: dict[str, str]
) -> None:
    one = {"video_id": VIDEO, "channel_id": CHANNELS[0], "title": "t", "published_at": NOW,
           "youtube_video_id": "yt1"}  # fmt: skip
    first = stream.make("video_published", NOW, **one)
    second = stream.make("video_published", NOW, **one | changes)
    stream.hears(first)
    with pytest.raises(psycopg.DataError, match="send it again"):
        stream.hears(second)
    with pytest.raises(psycopg.DataError, match="two events say"):
        stream.hears(
            *(e.model_copy(update={"youtube_video_id": e.youtube_video_id + "x", "video_id":
              e.video_id.__class__(int=e.video_id.int + 1)}) for e in (first, second))
        )  # fmt: skip
    assert stream.rows("select count(*) from ytempire.videos") == [(1,)]


@pytest.mark.parametrize("at_once", [True, False])
def test_a_charge_told_otherwise_is_kept_and_the_ledger_stays(
    stream: Stream, at_once: bool
) -> None:
    one, other = stream.cost([1], [1]), stream.cost([2], [1])
    if at_once:
        stream.hears(one, other)
    else:
        stream.hears(one)
        stream.hears(other)
    assert stream.rows("select amount_micros from ytempire.cost_ledger") == [(1_000_000,)]
    [(source, target, reason)] = stream.rows(
        "select source, target, reason from ytempire.rejected_rows"
    )
    assert (source, target) == ("event_stream", "cost_ledger")
    assert "never overwritten" in reason


def test_a_published_video_is_known_with_its_jobs_and_costs(stream: Stream) -> None:
    stream.hears(
        stream.make(
            "video_generation_started", NOW, job_id=JOB, video_id=VIDEO, channel_id=CHANNELS[0],
            attempt=2, topic="Ten Rivers",
        ),
        stream.cost([0.5], [1]),
    )  # fmt: skip
    stream.hears(stream.make(
        "video_published", NOW, video_id=VIDEO, channel_id=CHANNELS[0], title="Ten Rivers",
        youtube_video_id="yt1", published_at=NOW, duration_seconds=0,
    ))  # fmt: skip
    key = video_key("yt1")
    assert stream.rows(
        "select video_id::text, status, duration_seconds, factory_video_id::text "
        "from ytempire.videos"
    ) == [(key, "published", None, VIDEO)]
    assert stream.rows(
        "select video_id::text, retry_count, status from ytempire.video_generation_jobs"
    ) == [(key, 1, "processing")]
    assert stream.rows("select video_id::text, total_cost_micros from ytempire.video_costs") == [
        (key, 500_000)
    ]
    assert stream.rows(
        "select last_video_published_at from ytempire.channels where youtube_channel_id = %s",
        CHANNELS[0],
    ) == [(NOW,)]


def test_a_fixed_number_of_statements_whatever_the_batch(
    stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    execute = psycopg.Connection.execute

    def counted(self: psycopg.Connection, query: Any, *rest: Any, **named: Any) -> Any:
        asked.append(str(query))
        return execute(self, query, *rest, **named)

    monkeypatch.setattr(psycopg.Connection, "execute", counted)
    counts = []
    for seed, productions in ((2, 4), (3, 40)):
        told = Story(seed, productions).events()
        assert len({event.event_type for event in told}) == 6
        asked.clear()
        stream.within(
            lambda c, told=told: handling.apply(c, told, Rulebook(
                posting=stream.book.posting, rules={}), TOLD)
        )  # fmt: skip
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_job_that_missed_its_video_finds_it_with_the_next_word(stream: Stream) -> None:
    """As when both were written at one moment, and neither saw the other."""
    job = {"job_id": JOB, "video_id": VIDEO, "channel_id": CHANNELS[0], "attempt": 1}
    stream.hears(
        stream.make("video_generation_started", NOW, **job, topic="t"),
        stream.make(
            "video_published", NOW, video_id=VIDEO, channel_id=CHANNELS[0], title="t",
            youtube_video_id="yt1", published_at=NOW,
        ),
    )  # fmt: skip
    with stream.warehouse.transaction("writer") as connection:
        connection.execute("update ytempire.video_generation_jobs set video_id = null")
    stream.hears(stream.make("video_upload_started", NOW, **job))
    assert stream.rows("select video_id::text from ytempire.video_generation_jobs") == [
        (video_key("yt1"),)
    ]
