"""What is due is taken in full batches, the youngest first, and nothing is forgotten."""

from __future__ import annotations

import random

from ytempire.collection.polling.due_queue import BATCH, DueQueue
from ytempire.collection.polling.intervals import Polled
from ytempire.collection.polling.pacing import Pace
from ytempire.parameters import LivePolling

HOUR, DAY = 3600.0, 86_400.0
NOW = 1_800_000_000.0


def pace(units: float = 9_000, ranks: int = 7) -> Pace:
    made = Pace(ranks)
    made.tick(NOW, units, DAY)
    return made


def queue(*ages_in_hours: float, due: float = NOW, **plan: object) -> DueQueue:
    made = DueQueue(LivePolling.model_validate(plan))
    for n, hours in enumerate(ages_in_hours):
        made.add(f"v{n}", Polled(NOW - hours * HOUR), due)
    return made


def test_the_youngest_come_first_and_a_batch_is_filled_with_what_is_due_next() -> None:
    videos = queue(500, 100, 30, 10, 1)
    for n in range(100):
        videos.add(f"later{n:02}", Polled(NOW - 100 * HOUR), NOW + 1 + n)
    taken = videos.take(NOW, pace())
    assert taken[:5] == ["v4", "v3", "v2", "v1", "v0"]
    assert taken[5:] == [f"later{n:02}" for n in range(BATCH - 5)]


def test_nothing_due_asks_nothing() -> None:
    assert queue(1, 2, due=NOW + 1).take(NOW, pace()) == []


def test_when_units_are_short_the_old_wait_and_stay_due() -> None:
    videos = queue(*[1.0] * 60, *[10.0] * 60, *[5_000.0] * 200)
    short = pace(2 * 24)  # two units an hour
    taken = videos.take(NOW, short)
    assert sorted(taken)[:3] == ["v0", "v1", "v10"]
    assert len(taken) == 2 * BATCH
    assert {int(v[1:]) // 60 for v in taken} == {0, 1}  # the second batch is filled up by age
    due = videos.first_due()
    assert due[6] == NOW
    assert videos.take(NOW, short) == []
    for video in taken:
        videos.learn(video, NOW, 5)
    assert sum(videos.due_at(v) is not None for v in videos) == len(videos)


def test_no_more_than_some_requests_at_once() -> None:
    videos = queue(*[1.0] * 500, requests_a_drain=3)
    assert len(videos.take(NOW, pace())) == 3 * BATCH


def test_what_was_not_asked_for_comes_back() -> None:
    videos = queue(1, 2)
    taken = videos.take(NOW, pace())
    assert videos.take(NOW, pace()) == []
    videos.give_back(taken, NOW + 60)
    assert videos.take(NOW + 59, pace()) == []
    assert videos.take(NOW + 60, pace()) == taken


def test_a_video_is_there_once() -> None:
    videos = queue(1)
    videos.add("v0", Polled(NOW), NOW)
    assert videos.take(NOW, pace()) == ["v0"]
    videos.learn("v0", NOW, 3)
    videos.add("v0", Polled(NOW), NOW)
    assert videos.take(NOW + 60, pace()) == ["v0"]


def test_what_was_known_says_when_it_is_due() -> None:
    videos = DueQueue(LivePolling())
    videos.add("new", Polled(NOW - 5))
    videos.add("read", Polled(NOW - HOUR, read=NOW - 30))
    assert videos.due_at("new") == NOW - 5
    assert videos.due_at("read") == NOW + 30


def test_over_a_day_every_video_is_read_within_its_slowest_interval() -> None:
    luck = random.Random(5)
    plan = LivePolling()
    videos = DueQueue(plan)
    read: dict[str, float] = {}
    for n in range(400):
        hours = luck.choice([0.5, 5, 40, 100])
        videos.add(f"v{n}", Polled(NOW - hours * HOUR), NOW + luck.uniform(0, 60))
        read[f"v{n}"] = NOW
    at, counted = NOW, pace()
    while at < NOW + 6 * HOUR:
        counted.tick(at, 9_000, DAY - (at - NOW))
        for video in videos.take(at, counted):
            polled = videos.videos[video]
            tier = plan.tiers[videos.intervals.rank(polled, at)]
            rest = plan.unchanged_factor**plan.unchanged_most if tier.may_rest else 1
            assert at - read[video] <= tier.slowest_minutes * 60 * rest + plan.drain_seconds
            read[video] = at
            videos.learn(video, at, luck.choice([None, 1, int(at - NOW)]))
        at += plan.drain_seconds
    assert all(at - seen < 6 * HOUR for seen in read.values())


def test_what_was_just_read_fills_no_batch() -> None:
    videos = queue(1)
    for n in range(3):
        videos.add(f"read{n}", Polled(NOW - HOUR, read=NOW - n * 8), NOW + 5)
    assert videos.take(NOW, pace()) == ["v0", "read2"]
    assert [videos.due_at(f"read{n}") for n in range(3)] == [NOW + 5, NOW + 5, None]
