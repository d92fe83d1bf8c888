-- checks/videos_snapshot_is_sum_of_days: a video's shares, dislikes, watch time, rates and
-- estimated revenue are those of all its days that YouTube has told.
-- severity: error
-- grain: one row a video. reads: videos, video_metrics_daily, video_daily_facts (dislikes).
-- A video of which no day is told may show what an import says, and is not compared. A rate is the
-- ratio of sums over the days on which both its parts are known.
with days as (
    select
        video_id,
        sum(shares) as shares,
        sum(watch_seconds) as watch_seconds,
        sum(engaged_views) filter (where watch_seconds is not null) as watched_views,
        sum(likes_reported + 2 * comments_reported + 3 * shares) as engagement,
        sum(engaged_views) filter (
            where likes_reported + comments_reported + shares is not null
        ) as engagement_views,
        sum(clicks) as clicks,
        sum(impressions) filter (where clicks is not null) as impressions,
        sum(revenue_micros) as revenue_micros
    from ytempire.video_metrics_daily
    group by video_id
    having count(views_reported) > 0 or count(impressions) > 0
),

disliked as (
    select
        video_id,
        sum(dislikes) as dislikes
    from ytempire.video_daily_facts
    group by video_id
),

expected as (
    select
        videos.video_id,
        days.shares,
        disliked.dislikes,
        days.revenue_micros,
        round(days.watch_seconds / 3600.0, 4) as watch_time_hours,
        days.clicks::double precision / nullif(days.impressions, 0) as ctr,
        case
            when coalesce(videos.format, 'long') <> 'live'
                then
                    days.watch_seconds::double precision
                    / nullif(days.watched_views * videos.duration_seconds, 0)
        end as retention_rate,
        days.engagement::double precision / nullif(days.engagement_views, 0) as engagement_rate
    from days
    inner join ytempire.videos on days.video_id = videos.video_id
    left join disliked on days.video_id = disliked.video_id
)

select
    videos.video_id,
    differing.columns as differing_columns,
    expected.shares,
    expected.dislikes,
    expected.revenue_micros,
    expected.watch_time_hours,
    expected.ctr,
    expected.retention_rate,
    expected.engagement_rate
from expected
inner join ytempire.videos on expected.video_id = videos.video_id
cross join
    lateral (
        select array_agg(shown.name order by shown.name) as columns
        from (
            values
            ('shares', videos.shares, expected.shares),
            ('dislikes', videos.dislikes, expected.dislikes),
            ('watch_time_hours', videos.watch_time_hours, expected.watch_time_hours),
            ('estimated_revenue_micros', videos.estimated_revenue_micros, expected.revenue_micros),
            ('estimated_revenue', videos.estimated_revenue * 1000000, expected.revenue_micros),
            ('ctr', videos.ctr, expected.ctr),
            ('retention_rate', videos.retention_rate, expected.retention_rate),
            ('engagement_rate', videos.engagement_rate, expected.engagement_rate)
        ) as shown (name, figure, right_figure)
        where
            (shown.figure is null) <> (shown.right_figure is null)
            or abs(shown.figure - shown.right_figure)
            > 1e-9 * greatest(1, abs(shown.right_figure))
    ) as differing
where differing.columns is not null
order by videos.video_id
