-- insight_cards/content_mixes: the suggested mix beside what was made in the last days.
-- grain: one row a kind of the mix. Parameters: today, first_day and end_day (Pacific, the last not
-- included), cost_day: the day of publication since which a kind's cost is averaged, told_first_day
-- and told_end_day: the days whose revenue bounds what a mix may be worth.
-- reads: content_mixes, videos, video_loaded_costs, network_metrics_daily
-- network_revenue_micros: null where a day of them is not told.
with made as (
    select
        videos.category as topic,
        videos.format,
        count(*) filter (
            where
            (videos.published_at at time zone 'America/Los_Angeles')::date >= %(first_day)s::date
        ) as videos,
        avg(costs.loaded_micros) as loaded_micros
    from ytempire.videos
    inner join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
    where
        (videos.published_at at time zone 'America/Los_Angeles')::date >= %(cost_day)s::date
        and (videos.published_at at time zone 'America/Los_Angeles')::date < %(end_day)s::date
    group by videos.category, videos.format
),

told as (
    select
        case
            when count(revenue_micros) = %(told_end_day)s::date - %(told_first_day)s::date
                then sum(revenue_micros)
        end as revenue_micros
    from ytempire.network_metrics_daily
    where pacific_date >= %(told_first_day)s::date and pacific_date < %(told_end_day)s::date
)

select
    mixes.topic,
    mixes.format,
    mixes.videos,
    mixes.measured,
    coalesce(made.videos, 0) as made_videos,
    made.loaded_micros::double precision as loaded_micros,
    told.revenue_micros::bigint as network_revenue_micros,
    mixes.roi_ratio,
    mixes.low_ratio,
    mixes.high_ratio
from ytempire.content_mixes as mixes
cross join told
left join made on mixes.topic = made.topic and mixes.format = made.format
where mixes.estimated_date = %(today)s::date
order by mixes.topic, mixes.format
