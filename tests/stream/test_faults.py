"""Consumers that are killed, stopped and doubled: each valid event is there once, each bad too."""

from __future__ import annotations

import random
import threading
import time

import psycopg
import pytest

from ytempire.warehouse.embedded import EmbeddedServer

from . import traffic
from .brokers import Tansu
from .consuming import PLACED, POINTS
from .reading import until
from .scenes import SESSION_MS, Scene
from .traffic import Traffic

pytestmark = [pytest.mark.xdist_group("stream-faults"), pytest.mark.timeout(1200)]
_REJOINS_WITHIN = SESSION_MS / 1000 + 20


@pytest.mark.parametrize(("messages", "kills"), [
    (6_000, 5),
    pytest.param(50_000, 20, marks=pytest.mark.faults),
])  # fmt: skip
def test_killed_again_and_again(scene: Scene, messages: int, kills: int) -> None:
    """Each second kill is at a named point, the others at any moment."""
    chance = random.Random(messages)
    told = traffic.of(messages, seed=messages, for_the_database=5)
    portion = len(told.sent) // (kills + 1) + 1
    portions = [told.sent[at : at + portion] for at in range(0, len(told.sent), portion)]
    for number, sent in enumerate(portions[:kills]):
        scene.send(Traffic(sent))
        if number % 2:
            before, one = scene.written(), scene.start()
            until(lambda before=before: scene.written() > before, _REJOINS_WITHIN)
            time.sleep(chance.random() * 0.1)
            one.kill()
        else:
            point = list(POINTS)[number // 2 % len(POINTS)]
            met = 1 if point == PLACED else chance.randrange(1, 3)
            one = scene.start(kill={"at": point, "after": met})
            until(lambda one=one: one.status is not None, _REJOINS_WITHIN)
        assert one.status == -9, one.said
    scene.send(Traffic(portions[kills]))
    last = scene.start()
    until(lambda: _all_is_read(scene, told), 120)
    assert last.end() == 0, last.said
    scene.holds_exactly(told)


def test_two_share_the_partitions_and_one_takes_over(scene: Scene) -> None:
    told = traffic.of(6_000, seed=2)
    first, second = scene.start(), scene.start()
    until(lambda: first.said.count("reading ") >= 2, _REJOINS_WITHIN)
    scene.send(told)
    until(lambda: scene.written() > 500, _REJOINS_WITHIN)
    first.kill()
    until(lambda: _all_is_read(scene, told), 60)
    assert second.end() == 0, second.said
    scene.holds_exactly(told)


def test_one_that_sleeps_and_wakes_writes_nothing_twice(scene: Scene) -> None:
    """Stopped in the middle of its work, it wakes with messages that another has written."""
    told = traffic.of(20_000, seed=3)
    scene.send(told)
    sleeper = scene.start(batch=100)
    until(lambda: scene.written() > 300, _REJOINS_WITHIN)
    sleeper.halt()
    held = scene.written()
    other = scene.start()
    # Where it sleeps inside a transaction, its rows stay locked until it wakes.
    time.sleep(SESSION_MS / 1000 * 3)
    sleeper.go_on()
    until(lambda: _all_is_read(scene, told), 60)
    assert held < len(told.sent)
    assert sleeper.end() == 0, sleeper.said
    assert other.end() == 0, other.said
    scene.holds_exactly(told)


@pytest.mark.parametrize("seconds", [3, pytest.param(30, marks=pytest.mark.faults)])
def test_the_database_is_stopped_for_a_while(
    scene_of_its_own: tuple[Scene, EmbeddedServer], seconds: int
) -> None:
    scene, server = scene_of_its_own
    told = traffic.of(15_000, seed=4)
    one = scene.start(batch=100)
    sending = threading.Thread(target=scene.send, args=[told])
    sending.start()
    until(lambda: scene.written() > 0, _REJOINS_WITHIN)
    server.stop()
    time.sleep(seconds)
    with pytest.raises(psycopg.OperationalError):
        scene.written()
    assert one.status is None, one.said
    server.start()
    until(lambda: _all_is_read(scene, told), 60)
    sending.join()
    assert one.end() == 0, one.said
    assert "the database does not answer" in one.said
    assert "the database works again" in one.said
    scene.holds_exactly(told)


def test_a_broker_that_forgot_its_topics_ends_the_stream_loudly(scene: Scene) -> None:
    tansu = scene.broker
    if not isinstance(tansu, Tansu):
        pytest.skip("a broker of somebody's is not restarted")
    first, second = traffic.of(2_000, seed=5), traffic.of(2_000, seed=6)
    scene.send(first)
    one = scene.start()
    until(lambda: _all_is_read(scene, first), _REJOINS_WITHIN)
    tansu.stop()
    until(lambda: "the broker does not answer" in one.said, 20)
    tansu.start()
    tansu.make(scene.names.values())
    scene.send(second)
    until(lambda: one.status is not None, 60)
    assert one.status != 0
    assert "was made anew: its id was" in one.said
    assert "ytempire events accept-topic" in one.said
    scene.holds_exactly(first)


def _all_is_read(scene: Scene, told: Traffic) -> bool:
    return scene.written() == len(told.sent)
