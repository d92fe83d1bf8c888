"""Facts are a function of the set of events, and of what the production database says."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import UUID

import psycopg
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from ytempire import clock, paths
from ytempire.alerts import rules
from ytempire.collection import connected, costs, discovery, jobs
from ytempire.collection.writing import Tally
from ytempire.settings import Settings
from ytempire.stream import handling
from ytempire.transform.keys import channel_key
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.one_transaction import OneTransaction

from .story import CHANNELS, START, Story, fill_factory

NOW = START + timedelta(hours=20)
EARLY, LATE = START + timedelta(minutes=10), START + timedelta(minutes=34)
TOLD = ["webhook"]
Snapshot = dict[str, list[tuple]]
# Told twice, an entry is the first teller's own as to how it came here; the rest must be the same.
LEDGER = """
    idempotency_key, occurred_at, channel_id, factory_video_id, job_id, attempt, stage, vendor,
    component, quantity::text, unit, unit_price_usd::text, amount_micros, currency,
    currency_amount_micros, usd_per_unit, basis
"""
TABLES = {
    "channels": "select * from ytempire.channels order by channel_id",
    "videos": "select * from ytempire.videos order by video_id",
    "jobs": "select jobs::text from ytempire.video_generation_jobs as jobs order by job_id",
    "stages": "select * from ytempire.job_stage_events order by job_id, attempt, seq",
    "told": "select * from ytempire.generation_jobs_told order by job_id",
    "ledger": f"select {LEDGER} from ytempire.cost_ledger order by idempotency_key",
    "costs": "select to_jsonb(costs) - 'cost_id' from ytempire.video_costs as costs "
    "order by video_id",
    "costs told": "select * from ytempire.production_costs_told order by production_id",
    "quota": "select * from ytempire.quota_told order by account_used, quota_bucket",
    "alerts": "select fingerprint, openings from ytempire.alerts order by fingerprint",
    "notices": "select alerts.fingerprint, notices.channel, notices.kind "
    "from ytempire.alert_notifications as notices "
    "inner join ytempire.alerts on notices.alert_id = alerts.alert_id order by 1, 2, 3",
    "rejected": "select * from ytempire.rejected_rows",
}


@pytest.fixture(autouse=True)
def standing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The product's clock stands still: what is written does not depend on when."""
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def channels(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute("select set_config('ytempire.clock_at', %s, true)", [NOW.isoformat()])
        for name in CHANNELS:
            connection.execute(
                "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
                "values (%s, %s, %s)",
                [channel_key(name), name, name],
            )


def story() -> tuple[Story, list]:
    """Return a story with two words on everything that may be told twice otherwise."""
    made = Story(466, 7)
    told = made.events()
    # Of the two that the production database knows in the end, it alone tells of one.
    video, untold, newest = (event for event in told if event.event_type == "video_published")
    told.remove(untold)
    began = next(event for event in told if event.event_type == "video_generation_started")
    stage = next(e for e in told if e.event_type == "video_generation_stage_complete")
    later = timedelta(seconds=1)
    told += [
        newest.model_copy(
            update={
                "event_id": _id(5), "occurred_at": newest.occurred_at + later,
                "published_at": newest.published_at - later,
            }
        ),
        video.model_copy(
            update={
                "event_id": _id(1), "occurred_at": video.occurred_at + later, "title": "Eleven",
                "published_at": video.published_at - later,
            }
        ),
        video.model_copy(update={"event_id": _id(2), "title": "Nine"}),
        began.model_copy(update={"event_id": _id(3), "topic": "Eleven", "priority": 9,
                "occurred_at": began.occurred_at + later}),
        stage.model_copy(
            update={"event_id": _id(4), "occurred_at": stage.occurred_at + later}
        ),
    ]  # fmt: skip
    for remaining, minute in ((900, 1), (5000, 3), (800, 1), (2000, 2)):
        told.append(
            made.event(
                "api_quota_update", NOW - timedelta(minutes=minute), project="p",
                bucket="general", remaining=remaining, limit=10_000,
            )
        )  # fmt: skip
    for cost, minute in ((2.6, 2), (3.4, 1)):
        told.append(
            made.event(
                "cost_threshold_exceeded", NOW - timedelta(minutes=minute),
                video_id=str(_id(9)), channel_id=CHANNELS[0], total_cost=cost, threshold=2.5,
            )
        )  # fmt: skip
    return made, told


def _id(number: int) -> UUID:
    return UUID(int=number)


class Bench:
    """Applies what happened in any order, and tells what the tables then hold; nothing is kept."""

    def __init__(self, warehouse: Warehouse, given: Settings) -> None:
        self.warehouse = warehouse
        self.given = given
        self.book = rules.read()

    def after(self, steps: Sequence[Callable[[psycopg.Connection], None]]) -> Snapshot:
        """Return the tables after these steps."""
        with self.warehouse.transaction("writer") as connection:
            connection.execute(
                "select set_config('ytempire.clock_at', %s, true)", [NOW.isoformat()]
            )
            for step in steps:
                step(connection)
            found = {name: connection.execute(text).fetchall() for name, text in TABLES.items()}
            raise_on_broken_checks(connection)
            raise psycopg.Rollback
        return found

    def batch(self, events: Sequence) -> Callable[[psycopg.Connection], None]:
        def step(connection: psycopg.Connection) -> None:
            effects = handling.apply(connection, events, self.book, TOLD)
            assert effects.waiting == {}

        return step

    def ingest(self, story: Story, until: datetime) -> Callable[[psycopg.Connection], None]:
        """Take over what the production database knew at an instant."""
        url = self.given.factory_database_url
        assert url is not None

        def step(connection: psycopg.Connection) -> None:
            fill_factory(url.get_secret_value(), story, until)
            # Read from the beginning, as it stood then.
            connection.execute("delete from ytempire.source_watermarks")
            held = OneTransaction(self.warehouse, connection)
            jobs.ingest(held, self.given)
            costs.ingest(held, self.given)
            factory = connected.factory(self.given)
            assert factory is not None
            names = discovery.factory_names(factory)
            found = discovery.in_factory(factory, None, until, names)
            discovery.write_videos(connection, Tally(), found)
            connection.execute("select ytempire.project_video_costs('{}')")

        return step


BROKEN = (
    "job_stages_equal_events",
    "generation_jobs_are_as_far_as_told",
    "video_costs_equal_ledger",
    "video_cost_cents_sum_to_total",
    "ledger_amount_is_quantity_times_price",
    "channels_know_their_newest_video",
    "metadata_version_is_current",
)


def raise_on_broken_checks(connection: psycopg.Connection) -> None:
    """The product's own checks hold after whatever order."""
    for name in BROKEN:
        rows = connection.execute((paths.sql() / "checks" / f"{name}.sql").read_bytes()).fetchall()
        assert rows == [], name


@pytest.fixture
def bench(warehouse: Warehouse, channels: None, settings: Settings, database_url: str) -> Bench:
    # The production database is a schema of its own in the same database.
    factory = Settings(factory_database_url=database_url).factory_database_url
    return Bench(warehouse, settings.model_copy(update={"factory_database_url": factory}))


@st.composite
def batches(draw: st.DrawFn, length: int) -> list[list[int]]:
    """Cut a shuffled stream, in which some come again, into batches; events by their number."""
    again = draw(st.lists(st.integers(0, length - 1), max_size=20))
    order = draw(st.permutations([*range(length), *again]))
    cuts = sorted(draw(st.lists(st.integers(0, len(order)), max_size=6)))
    edges = [0, *cuts, len(order)]
    return [order[a:b] for a, b in itertools.pairwise(edges) if a < b]


def same(found: Snapshot, wanted: Snapshot) -> None:
    for name in TABLES:
        assert found[name] == wanted[name], name


SLOW = examples(
    max_examples=20, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


def test_events_in_any_order_and_again_end_in_the_same_tables(bench: Bench) -> None:
    _, told = story()
    in_turn = bench.after([bench.batch([event]) for event in told])
    assert in_turn["alerts"] and in_turn["videos"] and in_turn["quota"]
    assert {row[0].partition("/")[0] for row in in_turn["alerts"]} == {
        "cost_above_2_50", "cost_above_3_00", "quota_below_1000",
    }  # fmt: skip

    @SLOW
    @given(batches(len(told)))
    def check(parts: list[list[int]]) -> None:
        same(bench.after([bench.batch([told[n] for n in part]) for part in parts]), in_turn)

    check()


def test_batches_written_side_by_side_end_in_the_same_tables(bench: Bench) -> None:
    _, told = story()
    in_turn = bench.after([bench.batch([event]) for event in told])
    order = [*told, *told]
    random.Random(5).shuffle(order)
    parts = [order[at : at + 9] for at in range(0, len(order), 9)]

    def commit(part: list) -> None:
        for _ in range(20):
            try:
                with bench.warehouse.transaction("writer") as connection:
                    connection.execute(
                        "select set_config('ytempire.clock_at', %s, true)", [NOW.isoformat()]
                    )
                    bench.batch(part)(connection)
            except psycopg.errors.DeadlockDetected:  # as the consumer does
                continue
            return
        raise AssertionError("always in another's way")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(commit, parts))
    same(bench.after([]), in_turn)


def test_neither_events_nor_the_production_database_undo_each_other(bench: Bench) -> None:
    made, told = story()
    words = [bench.ingest(made, EARLY), bench.ingest(made, LATE)]
    events_first = bench.after([bench.batch(told), *words])
    assert len(events_first["jobs"]) == sum(len(one.jobs) for one in made.productions)

    @SLOW
    @given(batches(len(told)), st.integers(0, 7), st.integers(0, 7))
    def check(parts: list[list[int]], early: int, late: int) -> None:
        steps = [bench.batch([told[n] for n in part]) for part in parts]
        first, second = sorted((min(early, len(steps)), min(late, len(steps))))
        steps.insert(second, words[1])
        steps.insert(first, words[0])
        same(bench.after(steps), events_first)

    check()


def test_an_older_word_of_the_production_database_does_not_wind_a_job_back(bench: Bench) -> None:
    made, told = story()
    only_events = bench.after([bench.batch(told)])
    state = (
        "select job_id, status, current_stage, stages_completed, started_at, updated_at from "
        "ytempire.video_generation_jobs order by job_id"
    )
    seen: list[list[tuple]] = []

    def look(connection: psycopg.Connection) -> None:
        seen.append(connection.execute(state).fetchall())

    bench.after([bench.batch(told), look, bench.ingest(made, EARLY), look])
    assert seen[0] == seen[1]
    assert {status for _, status, *_ in seen[0]} == {
        "completed", "failed", "cancelled", "processing",
    }  # fmt: skip
    assert len(only_events["jobs"]) == len(seen[0])


def test_what_the_production_database_says_holds_where_both_speak(bench: Bench) -> None:
    made, told = story()
    seen: list[tuple] = []

    def look(connection: psycopg.Connection) -> None:
        seen.append(
            connection.execute(
                "select topic, priority, is_told_by_events from ytempire.video_generation_jobs "
                "where topic = 'Eleven' or job_id = %s",
                [made.productions[0].jobs[0].job_id],
            ).fetchall()
        )
        # Ended, and of the same instant: how far it came the production database knows better.
        seen.append(
            connection.execute(
                "select progress_percentage from ytempire.video_generation_jobs "
                "where status = 'cancelled' and job_id = %s",
                [made.productions[1].jobs[0].job_id],
            ).fetchall()
        )
        seen.append(
            connection.execute(
                "select title, announced_at is null from ytempire.videos where title like 'Ten%%' "
                "and factory_video_id = %s or title = 'Eleven'",
                [made.productions[0].video_id],
            ).fetchall()
        )

    bench.after([bench.batch(told), look, bench.ingest(made, LATE), look])
    events, both = seen[:3], seen[3:]
    assert events[0] == [("Eleven", 9, True)]
    assert both[0] == [("Ten Rivers 0", 3, False)]
    assert both[1] != events[1]
    assert (events[2], both[2]) == ([("Eleven", False)], [("Ten Rivers 0, in full", True)])
