-- executive/active_channels: how many channels there are, and how many of them are active.
-- grain: one row.
-- reads: channels
with channels as (
    select
        status,
        current_subscribers,
        statistics_as_of
    from ytempire.channels
)

select
    count(*) as channels,
    count(*) filter (where status = 'active') as active_channels,
    sum(current_subscribers) filter (where status = 'active')::bigint as subscribers,
    max(statistics_as_of) as as_of
from channels
