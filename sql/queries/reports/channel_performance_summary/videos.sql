-- reports/channel_performance_summary/videos: videos by views gained over the window.
-- grain: one row a video. Parameters: first_day, last_day, rows.
-- reads: videos, channels, video_metrics_daily
-- Of each day the videos that gained most are taken from the index. A video can have gained no more
-- than it is listed with, and as much as the last of the list on days without it; those that could
-- be among the best by that are summed exactly. Where that does not settle the ranking, as in a
-- network with few videos, every video is summed.
with days as (
    select series.day::date as pacific_date
    from generate_series(%(first_day)s::date, %(last_day)s::date, interval '1 day') as series (day)
),

lists as (
    select
        days.pacific_date,
        listed.video_id,
        listed.views_gained
    from days
    cross join
        lateral (
            select
                video_days.video_id,
                video_days.views_gained
            from ytempire.video_metrics_daily as video_days
            where video_days.pacific_date = days.pacific_date and video_days.views_gained > 0
            order by video_days.views_gained desc
            limit 100 + 5 * %(rows)s
        ) as listed
),

-- What a video gained at most on a day on whose list it is not.
unlisted as (
    select
        pacific_date,
        case when count(*) = 100 + 5 * %(rows)s then min(views_gained) else 0 end as at_most
    from lists
    group by pacific_date
),

unlisted_ever as (
    select coalesce(sum(at_most), 0) as at_most
    from unlisted
),

bounds as (
    select
        lists.video_id,
        sum(lists.views_gained - unlisted.at_most) + min(unlisted_ever.at_most) as at_most
    from lists
    inner join unlisted on lists.pacific_date = unlisted.pacific_date
    cross join unlisted_ever
    group by lists.video_id
),

-- The best by that bound, summed: the last of as many as are asked for is gained at least.
foremost as (
    select video_id
    from bounds
    order by at_most desc
    limit 2 * %(rows)s
),

leaders as (
    select
        foremost.video_id,
        summed.views_gained
    from foremost
    inner join ytempire.videos on foremost.video_id = videos.video_id and videos.views is not null
    cross join
        lateral (
            select sum(video_days.views_gained) as views_gained
            from ytempire.video_metrics_daily as video_days
            where
                video_days.video_id = foremost.video_id
                and video_days.pacific_date >= %(first_day)s::date
                and video_days.pacific_date <= %(last_day)s::date
        ) as summed
    order by summed.views_gained desc
    limit %(rows)s
),

needed as (
    select
        min(leaders.views_gained) as at_least,
        coalesce(
            count(*) = %(rows)s and min(leaders.views_gained) > min(unlisted_ever.at_most), false
        ) as is_settled
    from leaders
    cross join unlisted_ever
),

every_video as (
    select
        video_id,
        sum(views_gained)::bigint as views_gained,
        sum(revenue_micros)::bigint as revenue_micros
    from ytempire.video_metrics_daily
    where pacific_date >= %(first_day)s::date and pacific_date <= %(last_day)s::date
    group by video_id
),

ranked as (
    select
        videos.*,
        summed.views_gained,
        summed.revenue_micros
    from needed
    inner join bounds on needed.is_settled and needed.at_least <= bounds.at_most
    cross join
        lateral (
            select
                known.video_id,
                known.channel_id,
                known.youtube_video_id,
                known.title,
                known.views,
                known.published_at
            from ytempire.videos as known
            where known.video_id = bounds.video_id and known.views is not null
            -- A fence: few are left, and each is looked up.
            offset 0 -- noqa: AM09
        ) as videos
    cross join
        lateral (
            select
                sum(video_days.views_gained)::bigint as views_gained,
                sum(video_days.revenue_micros)::bigint as revenue_micros
            from ytempire.video_metrics_daily as video_days
            where
                video_days.video_id = bounds.video_id
                and video_days.pacific_date >= %(first_day)s::date
                and video_days.pacific_date <= %(last_day)s::date
        ) as summed
    union all
    select
        videos.video_id,
        videos.channel_id,
        videos.youtube_video_id,
        videos.title,
        videos.views,
        videos.published_at,
        sums.views_gained,
        sums.revenue_micros
    from ytempire.videos
    left join every_video as sums on videos.video_id = sums.video_id
    where
        videos.views is not null
        and not (
            select is_settled
            from needed
        )
)

select
    ranked.youtube_video_id,
    ranked.title,
    channels.channel_name,
    ranked.views_gained,
    ranked.views,
    ranked.revenue_micros,
    ranked.published_at
from ranked
inner join ytempire.channels on ranked.channel_id = channels.channel_id
order by ranked.views_gained desc nulls last, ranked.views desc, ranked.video_id asc
limit %(rows)s
