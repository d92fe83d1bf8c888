-- reports/data_quality/dead_letters_as_of: messages of the stream that waited at an instant.
-- grain: one row a class of error and topic, the most first. Parameters: as_of.
-- reads: dead_letters
-- When one came again is kept of the last time only: last_at is when the last of them came first.
select
    error_class,
    topic,
    count(*) as messages,
    min(first_at) as first_at,
    max(first_at) as last_at
from ytempire.dead_letters
where
    first_at <= %(as_of)s::timestamptz
    and (replayed_at is null or replayed_at > %(as_of)s::timestamptz)
    and (dismissed_at is null or dismissed_at > %(as_of)s::timestamptz)
group by error_class, topic
order by messages desc, error_class asc, topic asc
