-- reports/youtube_analytics_export/channel_days: the same by channel, and how firm it is.
-- grain: one row a channel and Pacific day told. Parameters: as_of (instant), first_day, last_day,
-- channel_ids (null: all).
-- reads: video_daily_facts_as_of, video_reach_as_of, revenue_statement_lines_as_of, channels
-- An estimate is provisional until a statement of its month names the channel, or a payee's whole.
with facts as (
    select
        channel_id,
        pacific_date,
        count(*) as videos_told,
        sum(views)::bigint as views,
        sum(engaged_views)::bigint as engaged_views,
        sum(watch_seconds)::bigint as watch_seconds,
        sum(likes)::bigint as likes,
        sum(comments)::bigint as comments,
        sum(shares)::bigint as shares,
        sum(subscribers_gained)::bigint as subscribers_gained,
        sum(subscribers_lost)::bigint as subscribers_lost,
        count(estimated_revenue_micros) as videos_with_revenue,
        sum(estimated_revenue_micros)::bigint as revenue_micros,
        max(as_of) as told_at
    from ytempire.video_daily_facts_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
    group by channel_id, pacific_date
),

reach as (
    select
        channel_id,
        pacific_date,
        sum(impressions)::bigint as impressions,
        sum(impressions) filter (where clicks is not null)::bigint as impressions_with_clicks,
        sum(clicks)::bigint as clicks
    from ytempire.video_reach_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
    group by channel_id, pacific_date
),

stated as (
    select distinct
        pacific_month,
        channel_id
    from ytempire.revenue_statement_lines_as_of(%(as_of)s::timestamptz)
    where is_earned
),

told as (
    select
        coalesce(facts.channel_id, reach.channel_id) as channel_id,
        coalesce(facts.pacific_date, reach.pacific_date) as pacific_date,
        facts.videos_told,
        facts.views,
        facts.engaged_views,
        facts.watch_seconds,
        facts.likes,
        facts.comments,
        facts.shares,
        facts.subscribers_gained,
        facts.subscribers_lost,
        facts.videos_with_revenue,
        facts.revenue_micros,
        reach.impressions,
        reach.impressions_with_clicks,
        reach.clicks,
        facts.told_at
    from facts
    full join reach
        on facts.channel_id = reach.channel_id and facts.pacific_date = reach.pacific_date
)

select
    told.pacific_date,
    told.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    coalesce(told.videos_told, 0) as videos_told,
    told.views,
    told.engaged_views,
    told.watch_seconds,
    told.likes,
    told.comments,
    told.shares,
    told.subscribers_gained,
    told.subscribers_lost,
    coalesce(told.videos_with_revenue, 0) as videos_with_revenue,
    told.revenue_micros,
    told.impressions,
    told.impressions_with_clicks,
    told.clicks,
    ytempire.ctr(told.clicks, told.impressions_with_clicks) as ctr_ratio,
    not exists (
        select stated.pacific_month
        from stated
        where
            stated.pacific_month = date_trunc('month', told.pacific_date)::date
            and coalesce(stated.channel_id = told.channel_id, true)
    ) as is_provisional,
    told.told_at
from told
inner join ytempire.channels on told.channel_id = channels.channel_id
order by told.pacific_date asc, channels.channel_name asc, told.channel_id asc
