-- checks/channel_days_equal_video_days: a channel's day is the sum of its videos' days, and the
-- parts of its rates are summed over the videos of which both parts are known.
-- severity: error
-- grain: one row a channel and Pacific day.
-- reads: channel_metrics_daily, video_metrics_daily, source_watermarks.
-- Until the first roll-up after an upgrade that brought the parts, they are not there to compare.
-- The parts of retention are not compared: a video that is trimmed has another duration than when
-- its days were rolled up.
with rolled_up as (
    select
        case
            when count(*) = 0
                then array[
                    'ctr_impressions', 'engagement_likes', 'engagement_comments',
                    'engagement_shares', 'engagement_views', 'rpm_revenue_micros', 'rpm_views',
                    'erpm_revenue_micros', 'erpm_engaged_views'
                ]
            else array[]::text[]
        end as figures_to_come
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'channel_metrics_daily'
),

video_days as (
    select
        channel_id,
        pacific_date,
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
        num_nulls(engaged_views, likes_reported, comments_reported, shares) = 0
            as is_engagement_known
    from ytempire.video_metrics_daily
),

summed as (
    select
        channel_id,
        pacific_date,
        jsonb_build_object(
            'views_gained', sum(views_gained),
            'views_reported', sum(views_reported),
            'engaged_views', sum(engaged_views),
            'watch_seconds', sum(watch_seconds),
            'likes_reported', sum(likes_reported),
            'comments_reported', sum(comments_reported),
            'shares', sum(shares),
            'subscribers_gained', sum(subscribers_gained),
            'subscribers_lost', sum(subscribers_lost),
            'revenue_micros', sum(revenue_micros),
            'impressions', sum(impressions),
            'clicks', sum(clicks),
            'ctr_impressions', sum(impressions) filter (where clicks is not null),
            'engagement_likes', sum(likes_reported) filter (where is_engagement_known),
            'engagement_comments', sum(comments_reported) filter (where is_engagement_known),
            'engagement_shares', sum(shares) filter (where is_engagement_known),
            'engagement_views', sum(engaged_views) filter (where is_engagement_known),
            'rpm_revenue_micros', sum(revenue_micros) filter (where views_reported is not null),
            'rpm_views', sum(views_reported) filter (where revenue_micros is not null),
            'erpm_revenue_micros', sum(revenue_micros) filter (where engaged_views is not null),
            'erpm_engaged_views', sum(engaged_views) filter (where revenue_micros is not null)
        ) as figures
    from video_days
    group by channel_id, pacific_date
),

stored as (
    select
        channel_id,
        pacific_date,
        jsonb_build_object(
            'views_gained', views_gained,
            'views_reported', views_reported,
            'engaged_views', engaged_views,
            'watch_seconds', watch_seconds,
            'likes_reported', likes_reported,
            'comments_reported', comments_reported,
            'shares', shares,
            'subscribers_gained', subscribers_gained,
            'subscribers_lost', subscribers_lost,
            'revenue_micros', revenue_micros,
            'impressions', impressions,
            'clicks', clicks,
            'ctr_impressions', ctr_impressions,
            'engagement_likes', engagement_likes,
            'engagement_comments', engagement_comments,
            'engagement_shares', engagement_shares,
            'engagement_views', engagement_views,
            'rpm_revenue_micros', rpm_revenue_micros,
            'rpm_views', rpm_views,
            'erpm_revenue_micros', erpm_revenue_micros,
            'erpm_engaged_views', erpm_engaged_views
        ) as figures
    from ytempire.channel_metrics_daily
)

select
    channel_id,
    pacific_date,
    summed.figures as figures_of_videos,
    stored.figures as figures_of_channel
from summed
full join stored using (channel_id, pacific_date)
cross join rolled_up
where
    -- A channel that no video speaks of on a day has a row that knows nothing.
    jsonb_strip_nulls(coalesce(summed.figures, '{}') - rolled_up.figures_to_come)
    is distinct from jsonb_strip_nulls(stored.figures - rolled_up.figures_to_come)
order by pacific_date, channel_id
