-- channel/best_videos: the most viewed videos of those published lately, beside what is usual.
-- grain: one row a video and stated age at which its views are known; a video of none has one row.
-- Parameters: channel, days, rows (videos).
-- reads: videos, channels, video_age_points, age_bands, channel_bands, video_forecasts,
-- shrunk_rankings, view_definition_epochs
-- Usual is the median of the niche and format at the same age, in the newest band; below 8 videos
-- a band says little, and stands for nothing here. The channel's own usual is drawn to its niche
-- where videos are few, as its basis says. Ranks are among the video and the nine of its channel
-- and format before it, at the same age, under the same definition of a view; live ones have none.
-- Forecasts and shrunk figures are the newest of the nightly step; nothing is fitted here.
with best as (
    select
        videos.video_id,
        videos.youtube_video_id,
        videos.title,
        videos.format,
        channels.niche,
        videos.views,
        videos.estimated_revenue_micros,
        videos.published_at,
        videos.statistics_as_of
    from ytempire.videos
    inner join ytempire.channels on videos.channel_id = channels.channel_id
    where
        videos.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and videos.views is not null
        and videos.published_at <= ytempire.clock_now()
        and videos.published_at
        > ytempire.clock_now() - make_interval(days => %(days)s::integer)
    order by videos.views desc, videos.video_id asc
    limit %(rows)s
),

newest as (
    select max(reached_date) as reached_date
    from ytempire.age_bands
),

bands as (
    select
        age_bands.niche,
        age_bands.format,
        age_bands.age_hours,
        age_bands.videos,
        age_bands.views_p50
    from ytempire.age_bands
    inner join newest on age_bands.reached_date = newest.reached_date
    where age_bands.videos >= 8
),

reached as (
    select
        points.video_id,
        points.age_hours,
        points.views,
        videos.format,
        videos.published_at,
        (
            select max(epochs.view_definition)
            from ytempire.view_definition_epochs as epochs
            where
                (
                    epochs.effective_date is null
                    or epochs.effective_date
                    <= (videos.published_at at time zone 'America/Los_Angeles')::date
                )
                and coalesce(videos.format, 'long') = any(epochs.formats)
        ) as view_definition
    from ytempire.video_age_points as points
    inner join ytempire.videos on points.video_id = videos.video_id
    where
        points.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and videos.format is distinct from 'live'
        and videos.published_at > ytempire.clock_now() - interval '180 days'
),

placed as (
    select
        reached.video_id,
        reached.age_hours,
        reached.views,
        reached.format,
        reached.view_definition,
        row_number() over (
            partition by reached.format, reached.view_definition, reached.age_hours
            order by reached.published_at desc, reached.video_id desc
        ) as place
    from reached
),

ranked as (
    select
        own.video_id,
        own.age_hours,
        1 + count(*) filter (where before.views > own.views) as rank_at_age,
        1 + count(before.video_id) as ranked_at_age
    from placed as own
    inner join best on own.video_id = best.video_id
    left join placed as before
        on
            own.format is not distinct from before.format
            and own.view_definition = before.view_definition
            and own.age_hours = before.age_hours
            and before.place between own.place + 1 and own.place + 9
    group by own.video_id, own.age_hours
),

own_bands as (
    select
        format,
        age_hours,
        basis,
        videos,
        views_p50
    from ytempire.channel_bands
    where
        channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and estimated_date
        = (select max(every.estimated_date) from ytempire.channel_bands as every)
),

forecasts as (
    select
        video_id,
        horizon_hours,
        views_forecast,
        views_low,
        views_high,
        interval_ratio,
        coverage_ratio,
        coverage_videos
    from ytempire.video_forecasts
    where
        estimated_date
        = (select max(every.estimated_date) from ytempire.video_forecasts as every)
),

click_through as (
    select
        subject_id,
        raw,
        shrunk,
        rank,
        ranked
    from ytempire.shrunk_rankings
    where
        ranking = 'video_ctr'
        and estimated_date = (
            select max(every.estimated_date)
            from ytempire.shrunk_rankings as every
            where every.ranking = 'video_ctr'
        )
)

select
    best.video_id::text as video_id,
    best.youtube_video_id,
    best.title,
    best.format,
    best.views,
    best.estimated_revenue_micros,
    best.published_at,
    best.statistics_as_of,
    points.age_hours,
    points.views as views_at_age,
    bands.videos as band_videos,
    points.views / nullif(bands.views_p50, 0) as times_usual,
    own_bands.basis as own_band_basis,
    own_bands.videos as own_band_videos,
    points.views / nullif(own_bands.views_p50, 0) as times_own_usual,
    ranked.rank_at_age,
    ranked.ranked_at_age,
    coalesce(day_7.interval_ratio, day_28.interval_ratio) as forecast_interval_ratio,
    day_7.views_forecast as day_7_views,
    day_7.views_low as day_7_views_low,
    day_7.views_high as day_7_views_high,
    day_7.coverage_ratio as day_7_coverage_ratio,
    day_7.coverage_videos as day_7_coverage_videos,
    day_28.views_forecast as day_28_views,
    day_28.views_low as day_28_views_low,
    day_28.views_high as day_28_views_high,
    day_28.coverage_ratio as day_28_coverage_ratio,
    day_28.coverage_videos as day_28_coverage_videos,
    click_through.raw as ctr_raw_ratio,
    click_through.shrunk as ctr_shrunk_ratio,
    click_through.rank as ctr_rank,
    click_through.ranked as ctr_ranked
from best
left join ytempire.video_age_points as points on best.video_id = points.video_id
left join bands
    on
        best.niche is not distinct from bands.niche
        and best.format is not distinct from bands.format
        and points.age_hours = bands.age_hours
left join own_bands
    on
        best.format is not distinct from own_bands.format
        and points.age_hours = own_bands.age_hours
left join ranked
    on
        points.video_id = ranked.video_id
        and points.age_hours = ranked.age_hours
left join forecasts as day_7 on best.video_id = day_7.video_id and day_7.horizon_hours = 168
left join forecasts as day_28 on best.video_id = day_28.video_id and day_28.horizon_hours = 672
left join click_through on best.video_id = click_through.subject_id
order by best.views desc, best.video_id asc, points.age_hours asc
