-- ytempire.video_metrics_daily (DuckDB): a video's Pacific day, from readings, Analytics, reach.
-- grain: one row a video and Pacific day of which anything is known.
-- reads: frames readings (not flagged, whole days), counters_before (per video and run of
-- days: what was known before the run), daily_facts, reach; none holds other days.
-- A counter's change is its last reading of the day less its last reading before the day, so it
-- is signed and the changes add up whatever hours were read. A video first read within 48 hours
-- of its publication starts from 0; one met later has no known change on its first day.
with readings as (
    select
        video_id,
        cast(timezone('America/Los_Angeles', time) as date) as pacific_date,
        time,
        views,
        likes,
        comments
    from readings
),

counters_before as (
    select
        video_id,
        channel_id,
        first_date,
        published_at,
        views,
        likes,
        comments
    from counters_before
),

read_videos as (
    select
        video_id,
        any_value(channel_id) as channel_id,
        any_value(published_at) as published_at
    from counters_before
    group by video_id
),

day_ends as (
    select
        video_id,
        pacific_date,
        count(*) as readings,
        arg_max(views, time) filter (where views is not null) as views_end,
        arg_max(likes, time) filter (where likes is not null) as likes_end,
        arg_max(comments, time) filter (where comments is not null) as comments_end,
        min(time) filter (where views is not null) as views_first_at,
        min(time) filter (where likes is not null) as likes_first_at,
        min(time) filter (where comments is not null) as comments_first_at
    from readings
    group by video_id, pacific_date
),

-- What was known before a run of days stands as the end of the day before it.
chain as (
    select
        video_id,
        pacific_date,
        readings,
        views_end,
        likes_end,
        comments_end,
        views_first_at,
        likes_first_at,
        comments_first_at
    from day_ends
    union all
    select
        video_id,
        first_date - 1 as pacific_date,
        0 as readings,
        views as views_end,
        likes as likes_end,
        comments as comments_end,
        null as views_first_at,
        null as likes_first_at,
        null as comments_first_at
    from counters_before
),

chained as (
    select
        video_id,
        pacific_date,
        readings,
        views_end,
        likes_end,
        comments_end,
        views_first_at,
        likes_first_at,
        comments_first_at,
        last_value(views_end ignore nulls) over earlier as views_before,
        last_value(likes_end ignore nulls) over earlier as likes_before,
        last_value(comments_end ignore nulls) over earlier as comments_before
    from chain
    window
        earlier as (
            partition by video_id
            order by pacific_date
            rows between unbounded preceding and 1 preceding
        )
),

changes as (
    select
        chained.video_id,
        chained.pacific_date,
        read_videos.channel_id,
        chained.readings,
        chained.views_end,
        chained.views_end - coalesce(
            chained.views_before,
            case
                when read_videos.published_at > chained.views_first_at - interval 48 hours then 0
            end
        ) as views_gained,
        chained.likes_end - coalesce(
            chained.likes_before,
            case
                when read_videos.published_at > chained.likes_first_at - interval 48 hours then 0
            end
        ) as likes_gained,
        chained.comments_end - coalesce(
            chained.comments_before,
            case
                when read_videos.published_at > chained.comments_first_at - interval 48 hours
                    then 0
            end
        ) as comments_gained
    from chained
    inner join read_videos on chained.video_id = read_videos.video_id
    where chained.readings > 0
),

daily_facts as (
    select
        video_id,
        pacific_date,
        channel_id,
        views,
        engaged_views,
        watch_seconds,
        likes,
        comments,
        shares,
        subscribers_gained,
        subscribers_lost,
        estimated_revenue_micros
    from daily_facts
),

reach as (
    select
        video_id,
        pacific_date,
        channel_id,
        impressions,
        clicks
    from reach
)

select
    pacific_date,
    video_id,
    coalesce(changes.channel_id, daily_facts.channel_id, reach.channel_id) as channel_id,
    coalesce(changes.readings, 0) as readings,
    changes.views_end,
    changes.views_gained,
    changes.likes_gained,
    changes.comments_gained,
    daily_facts.views as views_reported,
    daily_facts.engaged_views,
    daily_facts.watch_seconds,
    daily_facts.likes as likes_reported,
    daily_facts.comments as comments_reported,
    daily_facts.shares,
    daily_facts.subscribers_gained,
    daily_facts.subscribers_lost,
    daily_facts.estimated_revenue_micros as revenue_micros,
    reach.impressions,
    reach.clicks
from changes
full join daily_facts using (video_id, pacific_date)
full join reach using (video_id, pacific_date)
