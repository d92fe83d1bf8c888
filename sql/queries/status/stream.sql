-- status/stream: how the event stream fares.
-- grain: one row, none where no consumer ever wrote a sample. reads: stream_samples, dead_letters,
-- stream_events.
with samples as (
    select
        sampled_at,
        consumer,
        seconds,
        messages,
        dead_letters,
        lag,
        last_commit_at
    from ytempire.stream_samples
    where sampled_at > %(at)s::timestamptz - interval '1 minute'
),

newest as (
    select distinct on (consumer)
        consumer,
        sampled_at,
        lag
    from samples
    where sampled_at > %(at)s::timestamptz - interval '30 seconds'
    order by consumer asc, sampled_at desc
),

now as (
    select
        count(*) as consumers,
        sum(lag)::bigint as lag
    from newest
),

-- Consumers side by side: each one's messages by its own time.
rates as (
    select
        consumer,
        sum(messages)::double precision / nullif(sum(seconds), 0) as messages_per_second,
        sum(messages) as messages,
        sum(dead_letters) as dead_letters
    from samples
    group by consumer
),

minute as (
    select
        sum(messages_per_second) as messages_per_second,
        sum(dead_letters)::double precision / nullif(sum(messages), 0) as dead_letter_ratio
    from rates
),

ever as (
    select
        max(sampled_at) as sampled_at,
        max(last_commit_at) as last_commit_at
    from ytempire.stream_samples
),

dead as (
    select count(*) as open_dead_letters
    from ytempire.dead_letters
    where replayed_at is null and dismissed_at is null
),

waiting as (
    select count(*) as events_waiting
    from ytempire.stream_events
    where waits_for is not null
)

select
    now.consumers,
    ever.sampled_at,
    ever.last_commit_at,
    now.lag,
    minute.messages_per_second,
    minute.dead_letter_ratio,
    dead.open_dead_letters,
    waiting.events_waiting
from ever
cross join now
cross join minute
cross join dead
cross join waiting
where ever.sampled_at is not null
