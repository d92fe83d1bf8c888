-- checks/stream_offsets_cover_events: what came over a partition lies before the offset that is
-- kept of it, events and dead letters alike.
-- severity: error
-- grain: one row a partition that breaks it. reads: stream_events, dead_letters, kafka_offsets.
with places as (
    select
        cluster,
        topic,
        kafka_partition,
        kafka_offset,
        received_at
    from ytempire.stream_events
    union all
    select
        cluster,
        topic,
        kafka_partition,
        kafka_offset,
        first_at as received_at
    from ytempire.dead_letters
),

kept as (
    select
        cluster,
        topic,
        kafka_partition,
        max(next_offset) as next_offset,
        min(begun_at) as begun_at
    from ytempire.kafka_offsets
    group by cluster, topic, kafka_partition
),

-- A topic that was made anew counts its offsets anew: what came before is of the old one.
furthest as (
    select
        places.cluster,
        places.topic,
        places.kafka_partition,
        max(places.kafka_offset) as last_offset,
        max(kept.next_offset) as next_offset
    from places
    inner join kept
        on
            places.cluster = kept.cluster
            and places.topic = kept.topic
            and places.kafka_partition = kept.kafka_partition
            and places.received_at >= kept.begun_at
    group by places.cluster, places.topic, places.kafka_partition
)

select
    cluster,
    topic,
    kafka_partition,
    last_offset,
    next_offset
from furthest
where last_offset >= next_offset
order by topic, kafka_partition
