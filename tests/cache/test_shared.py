"""One computation a key, whoever asks; a Redis that dies costs time and nothing else."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from ytempire.cache import bounded, shared
from ytempire.cache.shared import Cache


class Slow:
    """A computation that takes its time, and is counted."""

    def __init__(self, gives: object = "value", seconds: float = 0.2) -> None:
        self.gives, self.seconds, self.times = gives, seconds, 0
        self._lock = threading.Lock()

    def __call__(self) -> object:
        with self._lock:
            self.times += 1
        time.sleep(self.seconds)
        return self.gives


@pytest.fixture(params=["process", "redis"])
def cache(request: pytest.FixtureRequest) -> Cache:
    """Both ways to keep."""
    if request.param == "process":
        return Cache()
    return Cache(request.getfixturevalue("redis").connection_url)


def at_once(many: int, do: Callable[[], object]) -> list[object]:
    with ThreadPoolExecutor(many) as pool:
        return [one.result() for one in [pool.submit(do) for _ in range(many)]]


def test_one_computation_however_many_ask(cache: Cache) -> None:
    slow = Slow([{"n": 1}])
    assert at_once(16, lambda: cache.get("a", slow)) == [[{"n": 1}]] * 16
    assert slow.times == 1
    cache.get("b", slow)
    assert slow.times == 2, "another key is another question"


def test_each_caller_has_a_copy_of_its_own(cache: Cache) -> None:
    for _ in range(3):
        rows = cache.get("a", lambda: [{"n": 1}])
        assert rows == [{"n": 1}]
        rows[0]["n"] = 2
        rows.clear()


def test_what_cannot_be_computed_is_not_kept(cache: Cache) -> None:
    def fail() -> object:
        raise LookupError("not today")

    with pytest.raises(LookupError, match="not today"):
        cache.get("a", fail)
    assert cache.get("a", lambda: "now") == "now"


def test_processes_share_what_redis_keeps(redis) -> None:
    Cache(redis.connection_url).get("a", lambda: "of the first")
    program = (
        "from ytempire.cache.shared import Cache\n"
        f"print(Cache({redis.connection_url!r}).get('a', lambda: 'of the second'))"
    )
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    assert said.stdout == "of the first\n", said.stderr


def test_one_computation_for_all_processes(redis) -> None:
    slow, caches = Slow(), [Cache(redis.connection_url) for _ in range(2)]
    assert at_once(2, lambda: caches.pop().get("a", slow)) == ["value"] * 2
    assert slow.times == 1


def test_redis_forgets(redis) -> None:
    Cache(redis.connection_url).get("a", lambda: "value")
    [key] = redis.client().keys("ytempire:*")
    assert 0 < redis.client().ttl(key) <= 2 * shared.KEPT_SECONDS


def test_what_somebody_else_put_there_is_computed_anew(redis) -> None:
    cache = Cache(redis.connection_url)
    cache.get("a", lambda: "ours")
    client = redis.client()
    [key] = client.keys("ytempire:*")
    meta, _, _ = client.get(key).partition(b"|")
    client.set(key, meta + b"|\x80\x04.")
    assert cache.get("a", lambda: "anew") == "anew"


def test_redis_dies_before_it_is_asked(redis, caplog: pytest.LogCaptureFixture) -> None:
    address = redis.connection_url
    cache = Cache(address)
    assert cache.get("a", lambda: 1) == 1
    redis.terminate()
    slow = Slow(2)
    began = time.monotonic()
    assert at_once(8, lambda: cache.get("a", slow)) == [2] * 8
    assert slow.times == 1, "this process keeps for itself"
    assert time.monotonic() - began < 2.0
    assert "going on without" in caplog.text
    assert address not in caplog.text


def test_redis_dies_while_it_is_computed(redis) -> None:
    cache = Cache(redis.connection_url)
    slow = Slow("computed", 0)

    def compute() -> object:
        redis.terminate()
        return slow()

    assert cache.get("a", compute) == "computed"
    assert slow.times == 1, "what was computed is not computed again"


def test_redis_that_hangs_is_waited_for_a_second(redis) -> None:
    cache = Cache(redis.connection_url)
    redis.client().execute_command("CLIENT", "PAUSE", "8000")
    began = time.monotonic()
    assert [cache.get("a", lambda: "value") for _ in range(3)] == ["value"] * 3
    assert time.monotonic() - began < 3.0


def test_memory_is_bounded() -> None:
    held = bounded.Bounded(most=10)
    held["a"], held["b"] = b"1234", b"1234"
    assert held.get("a") == b"1234"
    held["c"] = b"1234"
    assert (held.get("a"), held.get("b"), held.get("c")) == (b"1234", None, b"1234")
    held["a"] = b"12"
    held["d"] = b"1234"
    assert len(held) == 3, "what is replaced is not counted twice"
    held["e"] = b"12345678901"
    assert len(held) == 0, "a value that does not fit pushes everything out, itself too"
