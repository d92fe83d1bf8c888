-- insight_cards/upload_timings: blocks of hours that channels would do better to upload in.
-- grain: one row a channel with a suggestion. Parameters: today, first_day and end_day (Pacific,
-- the last not included).
-- reads: upload_timings, channels, cohort_paybacks
-- revenue_micros: what the videos published in these days have earned so far.
with earned as (
    select
        channel_id,
        sum(revenue_micros) as revenue_micros
    from ytempire.cohort_paybacks
    where published_date >= %(first_day)s::date and published_date < %(end_day)s::date
    group by channel_id
),

measured as (
    select
        channel_id,
        sum(videos) as videos
    from ytempire.upload_timings
    where estimated_date = %(today)s::date
    group by channel_id
)

select
    timings.channel_id::text as channel_id,
    channels.channel_name,
    timings.block,
    timings.videos,
    measured.videos::bigint as channel_videos,
    earned.revenue_micros::bigint as revenue_micros,
    timings.gain_ratio,
    timings.low_ratio,
    timings.high_ratio
from ytempire.upload_timings as timings
inner join measured on timings.channel_id = measured.channel_id
inner join ytempire.channels on timings.channel_id = channels.channel_id
left join earned on timings.channel_id = earned.channel_id
where timings.is_suggested and timings.estimated_date = %(today)s::date
order by timings.channel_id
