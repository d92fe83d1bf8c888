-- reports/youtube_analytics_export/missing: active channels that a day was not told of, and why.
-- grain: one row an active channel and Pacific day of the window without a fact. Parameters: as_of
-- (instant), first_day, last_day, channel_ids (null: all).
-- reads: channels, channel_days_as_of, scope_freshness
-- Why is what the last attempt met: how the attempts before it ended is not kept.
with days as (
    select series.day::date as pacific_date
    from generate_series(%(first_day)s::date, %(last_day)s::date, interval '1 day') as series (day)
),

told as (
    select
        channel_id,
        pacific_date
    from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and views is not null
),

freshness as (
    select
        scope,
        state,
        complete_date,
        note
    from ytempire.scope_freshness
    where source = 'youtube_analytics'
)

select
    days.pacific_date,
    channels.youtube_channel_id,
    channels.channel_name,
    case
        when freshness.scope is null then 'never asked'
        when freshness.state = 'not_connected' then 'not connected'
        when freshness.state = 'refused' then 'refused'
        when freshness.complete_date >= days.pacific_date then 'told: nothing happened'
        when freshness.state = 'failed' then 'the last attempt failed'
        else 'not told yet'
    end as reason,
    freshness.complete_date,
    freshness.note
from days
cross join ytempire.channels
left join told
    on days.pacific_date = told.pacific_date and channels.channel_id = told.channel_id
left join freshness on channels.channel_id::text = freshness.scope
where
    channels.status = 'active'
    and told.channel_id is null
    and coalesce(channels.channel_id = any(%(channel_ids)s::uuid[]), true)
order by days.pacific_date asc, reason asc, channels.channel_name asc, channels.channel_id asc
