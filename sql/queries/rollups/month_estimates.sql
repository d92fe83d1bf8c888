-- rollups/month_estimates: what videos are estimated to have earned in some months.
-- grain: one row a video and Pacific month with an estimate. Parameters: months.
-- reads: video_metrics_daily, videos
-- A video whose format nobody told is held against statements of ads: most are no Shorts.
with days as (
    select
        video_id,
        date_trunc('month', pacific_date)::date as pacific_month,
        sum(revenue_micros)::bigint as estimated_micros
    from ytempire.video_metrics_daily
    where
        revenue_micros is not null
        and date_trunc('month', pacific_date)::date = any(%(months)s::date[])
    group by video_id, date_trunc('month', pacific_date)
)

select
    days.pacific_month,
    days.video_id,
    videos.channel_id,
    case when videos.format = 'shorts' then 'shorts' else 'ads' end as kind,
    days.estimated_micros
from days
inner join ytempire.videos on days.video_id = videos.video_id
order by days.pacific_month, days.video_id
