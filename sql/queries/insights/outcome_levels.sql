-- insights/outcome_levels: how channels' videos did by a metric, as logarithms that add up.
-- grain: one row a channel and format.
-- Parameters: metric, age_hours, since and until (of publication).
-- reads: videos, video_age_points, video_metrics_daily
with published as (
    select
        video_id,
        channel_id,
        format,
        (published_at at time zone 'America/Los_Angeles')::date as published_date
    from ytempire.videos
    where
        published_at >= %(since)s::timestamptz
        and published_at < %(until)s::timestamptz
        and published_at <= ytempire.clock_now()
),

engaged as (
    select
        published.video_id,
        sum(days.engaged_views) as engaged_views
    from published
    inner join ytempire.video_metrics_daily as days
        on
            published.video_id = days.video_id
            and published.published_date <= days.pacific_date
            and published.published_date + %(age_hours)s::integer / 24 > days.pacific_date
    where %(metric)s::text = 'engaged_views'
    group by published.video_id
    having count(days.engaged_views) = %(age_hours)s::integer / 24
),

counted as (
    select
        published.channel_id,
        published.format,
        case %(metric)s::text
            when 'views' then points.views else engaged.engaged_views
        end as outcome
    from published
    left join ytempire.video_age_points as points
        on published.video_id = points.video_id and points.age_hours = %(age_hours)s::integer
    left join engaged on published.video_id = engaged.video_id
),

outcomes as (
    select
        channel_id,
        format,
        -- The greatest of what is not known and 0 would be 0.
        case
            when outcome is not null then ln(1 + greatest(outcome, 0))::double precision
        end as outcome
    from counted
)

select
    channel_id::text as channel_id,
    format,
    count(*) as videos,
    count(outcome) as videos_measured,
    sum(outcome) as log_outcome,
    sum(outcome * outcome) as log_outcome_squares
from outcomes
group by channel_id, format
order by channel_id, format
