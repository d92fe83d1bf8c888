-- reports/data_quality/dead_letters: messages of the stream that wait to be replayed or dismissed.
-- grain: one row a class of error and topic, the most first.
-- reads: dead_letters
select
    error_class,
    topic,
    count(*) as messages,
    min(first_at) as first_at,
    max(last_at) as last_at
from ytempire.dead_letters
where replayed_at is null and dismissed_at is null
group by error_class, topic
order by messages desc, error_class asc, topic asc
