-- operations/stream_lag: how far the event stream lay behind in the last hour of its samples.
-- grain: one row a minute with samples; none where no consumer ever wrote one.
-- reads: stream_samples, dead_letters, stream_events
-- Samples carry real times, whatever the product's clock says: the hour ends with the newest.
with newest as (
    select max(sampled_at) as sampled_at
    from ytempire.stream_samples
),

samples as (
    select
        consumer,
        sampled_at,
        seconds,
        messages,
        dead_letters,
        lag
    from ytempire.stream_samples
    where sampled_at > (select newest.sampled_at - interval '1 hour' from newest)
),

-- Consumers side by side: each one's messages by its own time, its worst lag of the minute.
consumers as (
    select
        consumer,
        date_bin('1 minute', sampled_at, timestamptz '2000-01-01 00:00:00+00') as at,
        max(lag) as lag,
        sum(messages) as messages,
        sum(dead_letters) as dead_letters,
        sum(messages)::double precision / nullif(sum(seconds), 0) as messages_per_second
    from samples
    group by consumer, date_bin('1 minute', sampled_at, timestamptz '2000-01-01 00:00:00+00')
),

minutes as (
    select
        at,
        count(*) as consumers,
        sum(lag)::bigint as lag,
        sum(messages)::bigint as messages,
        sum(dead_letters)::bigint as dead_letters,
        sum(messages_per_second) as messages_per_second
    from consumers
    group by at
)

select
    minutes.at,
    minutes.consumers,
    minutes.lag,
    minutes.messages,
    minutes.dead_letters,
    minutes.messages_per_second,
    newest.sampled_at as as_of,
    (
        select count(*)
        from ytempire.dead_letters
        where replayed_at is null and dismissed_at is null
    ) as open_dead_letters,
    (
        select count(*)
        from ytempire.stream_events
        where waits_for is not null
    ) as events_waiting
from minutes
cross join newest
order by minutes.at
