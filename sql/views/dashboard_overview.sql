-- ytempire.dashboard_overview: the network now and on the running Pacific day.
-- grain: one row.
-- reads: channels, published_video_costs, video_generation_jobs, network_metrics_daily,
-- video_metrics_daily, revenue_estimates, youtube_quota_daily
-- differs: today is the Pacific day (today_is_pacific); views and revenue are what all videos
-- drew and earned today, not those published today (views_of_all_videos); revenue that YouTube
-- has not told is our estimate and says so (revenue_not_told); a failure belongs to the day it
-- happened (failed_today_created_before); quota is summed over all accounts, and 0 without a call
-- (quota_of_all_accounts, no_call_today); nothing waits in a status that nobody counts
-- (queued_by_default); means are double precision.
create view ytempire.dashboard_overview as
with days as (
    select (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as pacific_date
),

today as (
    select
        pacific_date,
        pacific_date::timestamp at time zone 'America/Los_Angeles' as starts_at
    from days
),

channels as (
    select count(*) filter (where status = 'active') as active_channels
    from ytempire.channels
),

published as (
    select
        count(costs.video_id) as videos,
        count(costs.total_cost_micros) as videos_with_cost,
        sum(costs.total_cost_micros)::bigint as cost_micros
    from ytempire.published_video_costs as costs
    where
        costs.published_at >= (
            select today.starts_at
            from today
        )
        and costs.published_at <= ytempire.clock_now()
),

jobs as (
    select
        count(*) filter (where jobs.status = 'processing') as processing,
        count(*) filter (where jobs.status = 'queued') as queued,
        count(*) filter (where jobs.status = 'failed' and jobs.failed_at >= today.starts_at)
            as failures
    from ytempire.video_generation_jobs as jobs
    cross join today
    where jobs.status in ('processing', 'queued', 'failed')
),

network as (
    select
        today.pacific_date,
        days.views_gained,
        days.revenue_micros,
        days.is_revenue_complete
    from today
    left join ytempire.network_metrics_daily as days
        on
            days.pacific_date = (
                select running.pacific_date
                from today as running
            )
),

-- Shares are told two days late, so the running day's engagement goes without them.
engaged as (
    select
        sum(days.likes_gained)::bigint as likes,
        sum(days.comments_gained)::bigint as comments,
        sum(days.views_gained)::bigint as views
    from today
    inner join ytempire.video_metrics_daily as days on today.pacific_date = days.pacific_date
    where
        days.views_gained is not null
        and days.likes_gained is not null
        and days.comments_gained is not null
),

estimated as (
    select
        today.pacific_date,
        estimates.revenue_micros,
        estimates.low_micros,
        estimates.high_micros
    from today
    left join ytempire.revenue_estimates as estimates
        on today.pacific_date = estimates.pacific_date
),

revenue as (
    select
        case
            when network.is_revenue_complete then network.revenue_micros
            else coalesce(estimated.revenue_micros, network.revenue_micros)
        end as revenue_micros,
        case when not coalesce(network.is_revenue_complete, false) then estimated.low_micros end
            as low_micros,
        case when not coalesce(network.is_revenue_complete, false) then estimated.high_micros end
            as high_micros,
        case
            when network.is_revenue_complete then 'youtube'
            when estimated.revenue_micros is not null then 'estimate'
            when network.revenue_micros is not null then 'part'
        end as basis
    from network
    inner join estimated on network.pacific_date = estimated.pacific_date
),

quota as (
    select
        coalesce(sum(used.quota_used), 0)::bigint as units,
        max(used.quota_used::double precision / nullif(used.daily_limit, 0)) as fullest_ratio
    from today
    left join ytempire.youtube_quota_daily as used on today.pacific_date = used.date
)

-- Each figure is asked for by itself: who reads one of them does not wait for the others.
select
    pacific_date,
    (select channels.active_channels from channels) as active_channels,
    (select published.videos from published) as videos_today,
    (select published.videos_with_cost from published) as videos_today_with_cost,
    (select jobs.processing from jobs) as videos_processing,
    (select jobs.queued from jobs) as videos_queued,
    (select jobs.failures from jobs) as failures_today,
    (select network.views_gained from network) as views_today,
    (select quota.units from quota) as youtube_quota_used,
    (select round(revenue.revenue_micros / 1000000.0, 6) from revenue) as revenue_today,
    (select revenue.basis from revenue) as revenue_today_basis,
    (select round(revenue.low_micros / 1000000.0, 6) from revenue) as revenue_today_low,
    (select round(revenue.high_micros / 1000000.0, 6) from revenue) as revenue_today_high,
    (
        select ytempire.cost_per_video(published.cost_micros, published.videos_with_cost) / 1000000
        from published
    ) as avg_cost_today,
    (
        select ytempire.engagement_live(engaged.likes, engaged.comments, engaged.views)
        from engaged
    ) as avg_engagement_today,
    (select quota.fullest_ratio from quota) as youtube_quota_fullest_ratio
from today;

comment on view ytempire.dashboard_overview is
'the network now and on the running Pacific day; one row';
comment on column ytempire.dashboard_overview.pacific_date is 'the running Pacific day: today';
comment on column ytempire.dashboard_overview.active_channels is
'channels whose status is active';
comment on column ytempire.dashboard_overview.videos_today is 'videos that went public today';
comment on column ytempire.dashboard_overview.videos_today_with_cost is
'of those, videos with a known cost: how much of them avg_cost_today speaks of';
comment on column ytempire.dashboard_overview.videos_processing is 'jobs that are worked on';
comment on column ytempire.dashboard_overview.videos_queued is 'jobs that wait';
comment on column ytempire.dashboard_overview.failures_today is
'jobs that failed today, whenever they were queued';
comment on column ytempire.dashboard_overview.views_today is
'signed change of all videos'' public counters today, to the last roll-up; null: not read today';
comment on column ytempire.dashboard_overview.youtube_quota_used is
'units used today, over all accounts and buckets; 0: no call';
comment on column ytempire.dashboard_overview.revenue_today is
'US dollars earned today by all videos; revenue_today_basis says who says so; null: nobody does';
comment on column ytempire.dashboard_overview.revenue_today_basis is
'youtube: told in full; estimate: ours, YouTube tells 48 to 72 h late; part: told in part';
comment on column ytempire.dashboard_overview.revenue_today_low is
'US dollars: lower end of our estimate; null: not an estimate';
comment on column ytempire.dashboard_overview.revenue_today_high is
'US dollars: upper end of our estimate; null: not an estimate';
comment on column ytempire.dashboard_overview.avg_cost_today is
'US dollars: direct cost a video published today with a known cost; null: there is none';
comment on column ytempire.dashboard_overview.avg_engagement_today is
'live engagement: (likes + 2 comments) / views gained today, videos with all three read; ratio';
comment on column ytempire.dashboard_overview.youtube_quota_fullest_ratio is
'ratio: the largest share of its limit that any account has used of any bucket today';
