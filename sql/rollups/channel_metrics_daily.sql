-- ytempire.channel_metrics_daily (DuckDB): a channel's Pacific day, summed over its videos.
-- grain: one row a channel and Pacific day: every active channel on every day rolled up, and any
-- other channel on days of which something is known. What no video tells is null, not 0.
-- reads: frames days, channels (one row a channel), video_days (video_metrics_daily of the
-- days, with each video's duration), published (one row a video published on the days, with its
-- direct cost).
with channels as (
    select
        channel_id,
        is_active,
        is_monetized,
        complete_date
    from channels
),

video_days as (
    select
        pacific_date,
        channel_id,
        views_gained,
        views_reported,
        engaged_views,
        watch_seconds,
        likes_reported,
        comments_reported,
        shares,
        subscribers_gained,
        subscribers_lost,
        revenue_micros,
        impressions,
        clicks,
        duration_seconds,
        engaged_views is not null
        and likes_reported is not null
        and comments_reported is not null
        and shares is not null as is_engagement_known
    from video_days
),

video_sums as (
    select
        pacific_date,
        channel_id,
        sum(views_gained) as views_gained,
        sum(views_reported) as views_reported,
        sum(engaged_views) as engaged_views,
        sum(watch_seconds) as watch_seconds,
        sum(likes_reported) as likes_reported,
        sum(comments_reported) as comments_reported,
        sum(shares) as shares,
        sum(subscribers_gained) as subscribers_gained,
        sum(subscribers_lost) as subscribers_lost,
        sum(revenue_micros) as revenue_micros,
        sum(impressions) as impressions,
        sum(clicks) as clicks,
        -- A rate's parts are summed over the same videos: those of which all parts are known.
        sum(watch_seconds) filter (
            where engaged_views is not null and duration_seconds is not null
        ) as retention_watch_seconds,
        sum(cast(engaged_views as hugeint) * duration_seconds) filter (
            where watch_seconds is not null
        ) as watchable_seconds,
        sum(likes_reported) filter (where is_engagement_known) as engagement_likes,
        sum(comments_reported) filter (where is_engagement_known) as engagement_comments,
        sum(shares) filter (where is_engagement_known) as engagement_shares,
        sum(engaged_views) filter (where is_engagement_known) as engagement_views,
        sum(impressions) filter (where clicks is not null) as ctr_impressions,
        sum(revenue_micros) filter (where views_reported is not null) as rpm_revenue_micros,
        sum(views_reported) filter (where revenue_micros is not null) as rpm_views,
        sum(revenue_micros) filter (where engaged_views is not null) as erpm_revenue_micros,
        sum(engaged_views) filter (where revenue_micros is not null) as erpm_engaged_views
    from video_days
    group by pacific_date, channel_id
),

publishing as (
    select
        cast(timezone('America/Los_Angeles', published_at) as date) as pacific_date,
        channel_id,
        count(*) as videos_published,
        count(total_cost_micros) as videos_with_cost,
        sum(total_cost_micros) as published_cost_micros
    from published
    group by pacific_date, channel_id
),

channel_days as (
    select
        days.pacific_date,
        channels.channel_id
    from days
    cross join channels
    where channels.is_active
    union
    select
        pacific_date,
        channel_id
    from video_sums
    union
    select
        pacific_date,
        channel_id
    from publishing
)

select
    channel_days.pacific_date,
    channel_days.channel_id,
    coalesce(publishing.videos_published, 0) as videos_published,
    coalesce(publishing.videos_with_cost, 0) as videos_with_cost,
    cast(video_sums.views_gained as bigint) as views_gained,
    cast(video_sums.views_reported as bigint) as views_reported,
    cast(video_sums.engaged_views as bigint) as engaged_views,
    cast(video_sums.watch_seconds as bigint) as watch_seconds,
    cast(video_sums.likes_reported as bigint) as likes_reported,
    cast(video_sums.comments_reported as bigint) as comments_reported,
    cast(video_sums.shares as bigint) as shares,
    cast(video_sums.subscribers_gained as bigint) as subscribers_gained,
    cast(video_sums.subscribers_lost as bigint) as subscribers_lost,
    cast(video_sums.revenue_micros as bigint) as revenue_micros,
    cast(video_sums.impressions as bigint) as impressions,
    cast(video_sums.clicks as bigint) as clicks,
    cast(publishing.published_cost_micros as bigint) as published_cost_micros,
    cast(video_sums.retention_watch_seconds as bigint) as retention_watch_seconds,
    cast(video_sums.watchable_seconds as bigint) as watchable_seconds,
    cast(video_sums.engagement_likes as bigint) as engagement_likes,
    cast(video_sums.engagement_comments as bigint) as engagement_comments,
    cast(video_sums.engagement_shares as bigint) as engagement_shares,
    cast(video_sums.engagement_views as bigint) as engagement_views,
    cast(video_sums.ctr_impressions as bigint) as ctr_impressions,
    cast(video_sums.rpm_revenue_micros as bigint) as rpm_revenue_micros,
    cast(video_sums.rpm_views as bigint) as rpm_views,
    cast(video_sums.erpm_revenue_micros as bigint) as erpm_revenue_micros,
    cast(video_sums.erpm_engaged_views as bigint) as erpm_engaged_views,
    coalesce(channel_days.pacific_date <= channels.complete_date, false)
    or coalesce(not channels.is_monetized, false) as is_revenue_complete
from channel_days
inner join channels on channel_days.channel_id = channels.channel_id
left join video_sums
    on
        channel_days.channel_id = video_sums.channel_id
        and channel_days.pacific_date = video_sums.pacific_date
left join publishing
    on
        channel_days.channel_id = publishing.channel_id
        and channel_days.pacific_date = publishing.pacific_date
