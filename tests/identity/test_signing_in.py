"""Tries are counted before they are looked at, and the pauses grow and outlive the server."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from ytempire import clock
from ytempire.identity import passwords, signing_in, users
from ytempire.identity.signing_in import Answer, sign_in
from ytempire.warehouse.connection import Warehouse

GOOD = "a long enough one"
HOME, AWAY = "192.0.2.1", "198.51.100.7"


class Wall:
    """The real time, as the test would have it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def passes(self, **how: float) -> None:
        self.now += timedelta(**how)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wall]:
    """A clock on the wall that moves when it is told."""
    at = Wall()
    monkeypatch.setattr(clock, "wall_now", lambda: at.now)
    return at


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hashes that cost nothing; the passwords that were looked at."""
    looked: list[str] = []

    def is_right(password: str, kept: str | None) -> bool:
        looked.append(password)
        return kept is not None and password == GOOD

    monkeypatch.setattr(passwords, "is_right", is_right)
    return looked


@pytest.fixture
def door(warehouse: Warehouse) -> Warehouse:
    """A warehouse with two users."""
    for name in ("mara", "ann"):
        users.add(warehouse, name, "operator", GOOD, actor="root")
    return warehouse


def kinds(door: Warehouse) -> list[tuple]:
    with door.transaction("owner") as connection:
        return connection.execute(
            "select kind, user_name, host(address) from ytempire.access_events "
            "where kind like 'sign%' order by event_id"
        ).fetchall()


def test_in_with_the_right_one(door: Warehouse) -> None:
    answer = sign_in(door, " Mara", GOOD, HOME)
    assert answer.user is not None
    assert (answer.user.name, answer.user.role) == ("mara", "operator")
    assert sign_in(door, "mara", GOOD + " ", HOME) == Answer()
    assert sign_in(door, "nobody", GOOD, HOME) == Answer(), "nothing tells the two apart"
    assert sign_in(door, "no name at all", GOOD, HOME) == Answer()
    tried = "sign_in_tried"
    assert kinds(door) == [
        (tried, "mara", HOME), ("sign_in", "mara", HOME), (tried, "mara", HOME),
        (tried, "nobody", HOME), (tried, None, HOME),
    ]  # fmt: skip


def test_pauses_grow_and_end(door: Warehouse, wall: Wall, quick: list[str]) -> None:
    for _ in range(signing_in.FREE_OF_NAME):
        assert sign_in(door, "mara", "wrong", HOME) == Answer()
    waits = []
    for _ in range(5):
        wait = sign_in(door, "mara", GOOD, HOME).wait
        assert sign_in(door, "mara", GOOD, AWAY).wait == wait, "the name's, wherever it is typed"
        waits.append(wait.total_seconds())
        wall.passes(seconds=wait.total_seconds() - 0.5)
        assert sign_in(door, "mara", GOOD, HOME).wait == timedelta(seconds=0.5)
        wall.passes(seconds=0.5)
        assert sign_in(door, "mara", "wrong", HOME) == Answer()
    assert waits == [1, 2, 4, 8, 16]
    assert quick.count(GOOD) == 0, "while one waits nothing is looked at"
    assert sign_in(door, "ann", GOOD, HOME).user is not None, "others are not held up"
    wall.passes(seconds=32)
    assert sign_in(door, "mara", GOOD, HOME).user is not None
    assert sign_in(door, "mara", "wrong", HOME) == Answer(), "who was right begins anew"


def test_a_name_that_nobody_has_waits_as_well(door: Warehouse, wall: Wall, quick: list) -> None:
    for _ in range(signing_in.FREE_OF_NAME):
        assert sign_in(door, "nobody", "wrong", HOME) == Answer()
    assert sign_in(door, "nobody", "wrong", HOME) == Answer(wait=timedelta(seconds=1))


def test_an_address_that_tries_many_names_waits(door: Warehouse, wall: Wall, quick: list) -> None:
    for number in range(signing_in.FREE_OF_ADDRESS):
        assert sign_in(door, f"name{number}", "wrong", "2001:db8::1").wait == timedelta(0)
    assert sign_in(door, "another", GOOD, "2001:db8::ffff").wait == timedelta(seconds=1)
    assert sign_in(door, "mara", GOOD, AWAY).user is not None


def test_one_s_own_password_buys_no_tries_at_another_s(
    door: Warehouse, wall: Wall, quick: list
) -> None:
    for number in range(signing_in.FREE_OF_ADDRESS):
        assert sign_in(door, f"name{number}", "wrong", HOME).wait == timedelta(0)
        if number % 3 == 0:
            assert sign_in(door, "ann", GOOD, HOME).user is not None
    assert sign_in(door, "another", "wrong", HOME).wait > timedelta(0)


def test_tries_at_the_same_time_count_each_other(door: Warehouse, wall: Wall, quick: list) -> None:
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: sign_in(door, "mara", "wrong", HOME), range(24)))
    assert len([one for one in answers if one.wait == timedelta(0)]) == signing_in.FREE_OF_NAME
    assert len(quick) == signing_in.FREE_OF_NAME


def test_no_pause_is_longer_than_the_longest() -> None:
    assert signing_in.pause(10_000, 5) == signing_in.LONGEST_PAUSE
    assert signing_in.pause(4, 5) == timedelta(0)


@pytest.mark.parametrize(
    ("address", "stands_for"),
    [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::1", "::/64"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("fe80::1%eth0", "fe80::/64"),
    ],
)  # fmt: skip
def test_what_stands_for_an_address(address: str, stands_for: str) -> None:
    assert signing_in.network(address) == stands_for
