"""How far each partition is written: the rows that are moved with the messages they count.

Kafka's own offsets are told, for those who look at the group from outside, and believed by nobody:
a consumer begins where these rows say, and one that was stopped and wakes up with messages in its
hands finds here that another has written them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import psycopg

from ytempire import clock
from ytempire.stream.broker import BrokerUnavailable
from ytempire.stream.errors import FenceMoved, TopicRecreated
from ytempire.stream.messages import Place


class IdUntold(BrokerUnavailable):
    """A broker does not tell the id of a topic that it told before."""


@dataclass(frozen=True)
class Stream:
    """Which stream is read, and by whom.

    Attributes
    ----------
    topic_ids
        Kafka's id of each topic; without those that the broker does not tell.
    """

    group: str
    cluster: str
    topic_ids: Mapping[str, str]


def begin(
    connection: psycopg.Connection, stream: Stream, places: Iterable[Place]
) -> dict[Place, int]:
    """Return the first offset of each place that is not written; 0 where nothing is.

    Raises
    ------
    TopicRecreated
        If a topic's id is not the one whose offsets are kept.
    IdUntold
        If an id is kept, and the broker tells none now.
    """
    wanted = sorted(places)
    topics, partitions = [t for t, _ in wanted], [p for _, p in wanted]
    ids = [stream.topic_ids.get(topic) for topic in topics]
    with connection.transaction():
        connection.execute(
            _KNOW,
            [stream.group, stream.cluster, clock.now(), clock.wall_now(), topics, partitions, ids],
        )
        rows = connection.execute(_ASK, [topics, partitions, stream.group, stream.cluster])
        found: dict[Place, int] = {}
        for topic, partition, topic_id, offset in rows.fetchall():
            now = stream.topic_ids.get(topic)
            if now is None and topic_id is not None:
                raise IdUntold(f"it does not tell the id of {topic}, as it did before")
            if now is not None and topic_id != now:
                raise TopicRecreated(topic, f"its id was {topic_id} and is {now}")
            found[topic, partition] = offset
    return found


def lock(
    connection: psycopg.Connection, stream: Stream, places: Iterable[Place]
) -> dict[Place, int]:
    """Lock the rows of these places until the transaction ends, and return their offsets.

    Raises
    ------
    FenceMoved
        If a row is gone or is of another topic of that name: somebody accepted a new one.
    """
    wanted = sorted(places)
    topics, partitions = [t for t, _ in wanted], [p for _, p in wanted]
    rows = connection.execute(_LOCK, [topics, partitions, stream.group, stream.cluster]).fetchall()
    found: dict[Place, int] = {}
    for topic, partition, topic_id, offset in rows:
        if topic_id == stream.topic_ids.get(topic, topic_id):
            found[topic, partition] = offset
    if len(found) < len(wanted):
        raise FenceMoved("the offsets kept for these partitions are not ours any more")
    return found


def move(connection: psycopg.Connection, stream: Stream, ends: Mapping[Place, int]) -> None:
    """Move the rows to these offsets, in the transaction that locked them."""
    connection.execute(
        _MOVE,
        [
            clock.wall_now(),
            [topic for topic, _ in ends], [partition for _, partition in ends],
            list(ends.values()), stream.group, stream.cluster,
        ],
    )  # fmt: skip


def skip(connection: psycopg.Connection, stream: Stream, place: Place, to: int) -> int:
    """Move a row over messages that the broker has deleted; return how many were never read."""
    topic, partition = place
    with connection.transaction():
        [written] = lock(connection, stream, [place]).values()
        lost = max(to - written, 0)
        connection.execute(
            _SKIP, [lost, lost, clock.wall_now(), stream.group, stream.cluster, topic, partition]
        )
    return lost


def forget(connection: psycopg.Connection, topic: str) -> int:
    """Forget how far a topic is written, in every cluster and group: it begins anew.

    Returns
    -------
    int
        Partitions that were known.
    """
    return connection.execute(_FORGET, [topic]).rowcount


_PLACES = "unnest(%s::text[], %s::integer[]) as places (topic, kafka_partition)"
_KNOW = """
insert into ytempire.kafka_offsets as known
    (consumer_group, cluster, topic, kafka_partition, topic_id, next_offset, begun_at, moved_at)
select %s, %s, places.topic, places.kafka_partition, places.topic_id, 0, %s, %s
from unnest(%s::text[], %s::integer[], %s::text[]) as places (topic, kafka_partition, topic_id)
on conflict (consumer_group, cluster, topic, kafka_partition) do update
set topic_id = excluded.topic_id
where known.topic_id is null and excluded.topic_id is not null
"""
_ASK = f"""
select known.topic, known.kafka_partition, known.topic_id, known.next_offset
from ytempire.kafka_offsets as known
inner join {_PLACES}
    on known.topic = places.topic and known.kafka_partition = places.kafka_partition
where known.consumer_group = %s and known.cluster = %s
"""
_LOCK = _ASK + "order by known.topic, known.kafka_partition for update of known"
_MOVE = """
update ytempire.kafka_offsets as known
set next_offset = places.next_offset, moved_at = %s
from unnest(%s::text[], %s::integer[], %s::bigint[]) as places (topic, kafka_partition, next_offset)
where
    known.consumer_group = %s and known.cluster = %s
    and known.topic = places.topic and known.kafka_partition = places.kafka_partition
"""
_SKIP = """
update ytempire.kafka_offsets
set next_offset = next_offset + %s, messages_lost = messages_lost + %s, moved_at = %s
where consumer_group = %s and cluster = %s and topic = %s and kafka_partition = %s
"""
_FORGET = "delete from ytempire.kafka_offsets where topic = %s"
