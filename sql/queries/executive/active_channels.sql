-- executive/active_channels: how many channels there are, and how many of them are active.
-- grain: one row.
-- reads: dashboard_overview, channels
with channels as (
    select
        status,
        current_subscribers,
        statistics_as_of
    from ytempire.channels
),

overview as (
    select active_channels
    from ytempire.dashboard_overview
)

select
    count(channels.status) as channels,
    min(overview.active_channels) as active_channels,
    sum(channels.current_subscribers) filter (where channels.status = 'active')::bigint
        as subscribers,
    max(channels.statistics_as_of) as as_of
from overview
left join channels on true
