-- ytempire.channel_performance_daily: what a channel published, drew, earned and spent in a day.
-- grain: one row a channel and Pacific day of channel_metrics_daily, where figures of the day
-- are born. Refreshed by warehouse/views.refresh.
-- reads: channels, channel_metrics_daily, videos, cost_ledger
-- differs: views, likes, comments, revenue, cost and profit are of the day itself, not of all
-- time of the videos published in it (revenue_of_the_day), so a channel that published nothing
-- has its row (channel_without_videos); cost is what the ledger says was spent that day, once
-- (second_cost_row), and unknown is unknown (no_cost_row, one_cost_missing); rates are ratios of
-- sums, means and rates double precision (ratio_of_sums); the seed's index is unique, so that a
-- refresh blocks nobody (refreshed_beside_readers).
create materialized view ytempire.channel_performance_daily as
with channels as (
    select
        channel_id,
        channel_name,
        niche,
        tier
    from ytempire.channels
),

channel_days as (
    select
        pacific_date,
        channel_id,
        videos_published,
        videos_with_cost,
        views_gained,
        views_reported,
        likes_reported,
        comments_reported,
        ctr_impressions,
        clicks,
        retention_watch_seconds,
        watchable_seconds,
        engagement_likes,
        engagement_comments,
        engagement_shares,
        engagement_views,
        rpm_revenue_micros,
        rpm_views,
        erpm_revenue_micros,
        erpm_engaged_views,
        revenue_micros,
        published_cost_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
),

videos as (
    select
        channel_id,
        duration_seconds,
        views,
        (published_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

ledger as (
    select
        channel_id,
        amount_micros,
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.cost_ledger
),

published as (
    select
        channel_id,
        pacific_date,
        avg(duration_seconds)::double precision as avg_video_duration,
        avg(views)::double precision as avg_views_per_video
    from videos
    group by channel_id, pacific_date
),

spent as (
    select
        channel_id,
        pacific_date,
        sum(amount_micros)::bigint as cost_micros
    from ledger
    where channel_id is not null
    group by channel_id, pacific_date
),

-- Between a channel's first entry and the ledger's last, a day without an entry cost nothing.
-- Before and after nobody has told.
told_from as (
    select
        channel_id,
        min(pacific_date) as first_date
    from spent
    group by channel_id
),

told_to as (
    select max(pacific_date) as last_date
    from ledger
),

day_costs as (
    select
        channel_days.channel_id,
        channel_days.pacific_date,
        case
            when channel_days.videos_with_cost < channel_days.videos_published then null
            when
                channel_days.pacific_date >= told_from.first_date
                and channel_days.pacific_date <= told_to.last_date
                then coalesce(spent.cost_micros, 0)
        end as cost_micros
    from channel_days
    cross join told_to
    left join told_from on channel_days.channel_id = told_from.channel_id
    left join spent
        on
            channel_days.channel_id = spent.channel_id
            and channel_days.pacific_date = spent.pacific_date
)

select
    channels.channel_id,
    channels.channel_name,
    channels.niche,
    channels.tier,
    channel_days.pacific_date as date,
    channel_days.videos_published,
    channel_days.videos_with_cost,
    published.avg_video_duration,
    coalesce(channel_days.views_reported, channel_days.views_gained) as total_views,
    case
        when channel_days.views_reported is not null then 'analytics'
        when channel_days.views_gained is not null then 'public_counters'
    end as views_basis,
    published.avg_views_per_video,
    channel_days.likes_reported as total_likes,
    channel_days.comments_reported as total_comments,
    round(channel_days.revenue_micros / 1000000.0, 6) as daily_revenue,
    ytempire.cost_per_video(channel_days.published_cost_micros, channel_days.videos_with_cost)
    / 1000000 as avg_cost_per_video,
    round(day_costs.cost_micros / 1000000.0, 6) as daily_cost,
    round((channel_days.revenue_micros - day_costs.cost_micros) / 1000000.0, 6) as daily_profit,
    channel_days.revenue_micros,
    day_costs.cost_micros,
    channel_days.revenue_micros - day_costs.cost_micros as profit_micros,
    ytempire.ctr(channel_days.clicks, channel_days.ctr_impressions) as avg_ctr,
    ytempire.retention_rate(channel_days.retention_watch_seconds, channel_days.watchable_seconds)
        as avg_retention,
    ytempire.engagement_rate(
        channel_days.engagement_likes,
        channel_days.engagement_comments,
        channel_days.engagement_shares,
        channel_days.engagement_views
    ) as avg_engagement,
    ytempire.rpm(channel_days.rpm_revenue_micros, channel_days.rpm_views) as rpm,
    ytempire.erpm(channel_days.erpm_revenue_micros, channel_days.erpm_engaged_views) as erpm,
    100 * ytempire.roi(channel_days.revenue_micros, day_costs.cost_micros) as roi_percentage,
    channel_days.is_revenue_complete
from channel_days
inner join channels on channel_days.channel_id = channels.channel_id
inner join day_costs
    on
        channel_days.channel_id = day_costs.channel_id
        and channel_days.pacific_date = day_costs.pacific_date
left join published
    on
        channel_days.channel_id = published.channel_id
        and channel_days.pacific_date = published.pacific_date;

create unique index idx_channel_perf_daily
on ytempire.channel_performance_daily (channel_id, date desc);

comment on materialized view ytempire.channel_performance_daily is
'a channel''s day: published, watched, earned, spent; one row a channel and Pacific day';
comment on column ytempire.channel_performance_daily.channel_id is 'the channel';
comment on column ytempire.channel_performance_daily.channel_name is 'title on YouTube';
comment on column ytempire.channel_performance_daily.niche is 'subject; null: not told';
comment on column ytempire.channel_performance_daily.tier is
'test, standard, premium or flagship: our ranking';
comment on column ytempire.channel_performance_daily.date is 'Pacific day';
comment on column ytempire.channel_performance_daily.videos_published is
'videos that went public that day';
comment on column ytempire.channel_performance_daily.videos_with_cost is
'of those, videos with a known cost: how much of them avg_cost_per_video speaks of';
comment on column ytempire.channel_performance_daily.avg_video_duration is
'seconds, mean over the videos published that day; null: none, or not known';
comment on column ytempire.channel_performance_daily.total_views is
'views of the day, of all videos of the channel; views_basis says whose count; null: not known';
comment on column ytempire.channel_performance_daily.views_basis is
'analytics: YouTube has told the day; public_counters: it has not, so the change of the counters';
comment on column ytempire.channel_performance_daily.avg_views_per_video is
'views to now a video published that day: of the videos'' life so far, not of the day';
comment on column ytempire.channel_performance_daily.total_likes is
'likes of the day, of all videos, by Analytics, 48 to 72 h late; null: not told';
comment on column ytempire.channel_performance_daily.total_comments is
'comments of the day, of all videos, by Analytics, 48 to 72 h late; null: not told';
comment on column ytempire.channel_performance_daily.daily_revenue is
'US dollars earned that day by all videos, as YouTube estimates it; null: not told';
comment on column ytempire.channel_performance_daily.avg_cost_per_video is
'US dollars: direct cost a video published that day with a known cost';
comment on column ytempire.channel_performance_daily.daily_cost is
'US dollars spent for the channel that day, failed and unpublished work included; null: not '
'known, or a video published that day has no known cost';
comment on column ytempire.channel_performance_daily.daily_profit is
'US dollars = daily_revenue - daily_cost; null: one of them is not known; YTEMPIRE-derived';
comment on column ytempire.channel_performance_daily.revenue_micros is
'micro-dollars: daily_revenue';
comment on column ytempire.channel_performance_daily.cost_micros is 'micro-dollars: daily_cost';
comment on column ytempire.channel_performance_daily.profit_micros is
'micro-dollars: daily_profit';
comment on column ytempire.channel_performance_daily.avg_ctr is
'thumbnail clicks / impressions of the day, sums first, 0..1; null: no impressions told';
comment on column ytempire.channel_performance_daily.avg_retention is
'seconds watched / (engaged views * duration) of the day, sums first; ratio, may exceed 1';
comment on column ytempire.channel_performance_daily.avg_engagement is
'(likes + 2 comments + 3 shares) / engaged views of the day, sums first; ratio, may exceed 1';
comment on column ytempire.channel_performance_daily.rpm is
'micro-dollars a 1,000 views: revenue / views by Analytics of the day, over videos of which both '
'are told; YTEMPIRE-derived';
comment on column ytempire.channel_performance_daily.erpm is
'micro-dollars a 1,000 engaged views: revenue / engaged views of the day, over videos of which '
'both are told; comparable across 24 August 2026; YTEMPIRE-derived';
comment on column ytempire.channel_performance_daily.roi_percentage is
'per cent: (revenue - cost) / cost of the day; null: not known or nothing spent; YTEMPIRE-derived';
comment on column ytempire.channel_performance_daily.is_revenue_complete is
'YouTube has told the whole day: until then revenue, profit and roi are provisional';
