-- collection/changed_targets: what channels should earn a month, where that is not held yet.
-- grain: one row a channel whose target differs from the one that holds in the month.
-- reads: channels, channel_targets. Parameters: metric, month (first day of a Pacific month).
with told as (
    select
        channel_id,
        round(monthly_revenue_target * 1000000)::bigint as target
    from ytempire.channels
    where monthly_revenue_target is not null
),

held as (
    select distinct on (channel_id)
        channel_id,
        target
    from ytempire.channel_targets
    where metric = %(metric)s and month <= %(month)s::date
    order by channel_id asc, month desc
)

select
    told.channel_id,
    %(metric)s::text as metric,
    %(month)s::date as month,
    told.target
from told
left join held on told.channel_id = held.channel_id
where told.target is distinct from held.target
order by told.channel_id
