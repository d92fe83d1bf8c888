"""The cache: one computation a key, however many ask, whether Redis lives or not."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from dogpile.cache import make_region
from dogpile.cache.api import CantDeserializeException
from dogpile.cache.region import CacheRegion

from ytempire.cache import coding
from ytempire.cache.bounded import Bounded
from ytempire.settings import Settings, load

Value = TypeVar("Value")

KEPT_SECONDS = 60
"""A key names what its value rests on, and is asked for no longer than that stands still."""
MOST_BYTES = 32 * 1024 * 1024
"""Held in a process at most."""
_COMPUTING_SECONDS = 30.0
"""Whoever computes may die: others wait for it no longer than this."""
_ANSWER_SECONDS = 1.0
_SILENT_SECONDS = 10.0
_LOG = logging.getLogger(__name__)


class Cache:
    """Keeps what was computed by its key.

    Parameters
    ----------
    redis_url
        Where values are kept for all processes; None: in this process. A Redis that does not
        answer is left alone for some seconds, and this process keeps for itself meanwhile.
    """

    def __init__(self, redis_url: str | None = None) -> None:
        self._own = _region().configure(
            "dogpile.cache.memory",
            expiration_time=KEPT_SECONDS,
            arguments={"cache_dict": Bounded(MOST_BYTES)},
        )
        self._shared = None if redis_url is None else _redis(redis_url)
        self._silent_until = 0.0

    def get(self, key: str, compute: Callable[[], Value]) -> Value:
        """Return the value of a key, computed where nobody has done so yet.

        Each caller gets a copy of its own. What `compute` raises is raised, and nothing is kept.

        Parameters
        ----------
        key
            Names the question and all that its answer rests on.
        compute
            Gives the value: of what `ytempire.cache.coding` can write.
        """
        if self._shared is not None and time.monotonic() >= self._silent_until:
            from redis import RedisError

            made: list[Value] = []

            def once() -> Value:
                made.append(compute())
                return made[0]

            try:
                return self._found(self._shared, key, once)
            except RedisError as error:
                self._silent_until = time.monotonic() + _SILENT_SECONDS
                # Its message may name the host and who connects: only its kind is logged.
                _LOG.warning("Redis does not answer (%s): going on without", type(error).__name__)
                if made:
                    return made[0]
        return self._found(self._own, key, compute)

    @staticmethod
    def _found(region: CacheRegion, key: str, compute: Callable[[], Value]) -> Value:
        value: Value = region.get_or_create(key, compute)
        return value


@cache
def of_process() -> Cache:
    """Return the cache of this process, as the settings say."""
    return of(load())


def of(settings: Settings) -> Cache:
    """Return a new cache, as the settings say."""
    url = settings.redis_url
    return Cache(None if url is None else url.get_secret_value())


def refusal(settings: Settings) -> str | None:
    """Return why the Redis of the settings cannot be used; None: it answers, or none is named.

    Its own message may name the host and who connects: only its kind is returned.
    """
    if settings.redis_url is None:
        return None
    from redis import Redis, RedisError

    try:
        with Redis.from_url(
            settings.redis_url.get_secret_value(),
            socket_timeout=_ANSWER_SECONDS,
            socket_connect_timeout=_ANSWER_SECONDS,
        ) as client:
            client.ping()
    except (RedisError, ValueError, OSError) as error:
        return type(error).__name__
    return None


def _region() -> CacheRegion:
    return make_region(
        key_mangler=lambda key: f"ytempire:{key}",
        serializer=coding.encode,
        deserializer=_decode,
    )


def _decode(written: bytes) -> Any:
    try:
        return coding.decode(written)
    except ValueError as error:
        raise CantDeserializeException from error  # computed anew


def _redis(url: str) -> CacheRegion:
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return _region().configure(
        "dogpile.cache.redis",
        expiration_time=KEPT_SECONDS,
        arguments={
            "url": url,
            "redis_expiration_time": 2 * KEPT_SECONDS,
            "distributed_lock": True,
            "thread_local_lock": False,
            "lock_timeout": _COMPUTING_SECONDS,
            "lock_sleep": 0.02,
            "socket_timeout": _ANSWER_SECONDS,
            "socket_connect_timeout": _ANSWER_SECONDS,
            # Who looks at a page waits for it: a second without Redis is enough.
            "connection_kwargs": {"retry": Retry(NoBackoff(), 0)},
        },
    )
