-- cost/channels: what a channel's videos cost beside what they earned by a stated age.
-- grain: one row a channel with told videos. Parameters: days (of publication), age_days.
-- reads: revenue_cohorts, channels
with sums as (
    select
        channel_id,
        sum(videos_counted)::bigint as videos_counted,
        sum(loaded_micros)::bigint as loaded_micros,
        sum(revenue_micros)::bigint as revenue_micros,
        sum(videos_paid_back)::bigint as videos_paid_back
    from ytempire.revenue_cohorts
    where
        age_days = %(age_days)s::integer
        and videos_counted > 0
        and published_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and published_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    group by channel_id
)

select
    sums.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    channels.niche,
    sums.videos_counted,
    sums.videos_paid_back,
    sums.loaded_micros,
    sums.revenue_micros,
    sums.loaded_micros / nullif(sums.videos_counted, 0)::double precision
        as loaded_per_video_micros,
    sums.revenue_micros / nullif(sums.videos_counted, 0)::double precision
        as revenue_per_video_micros,
    ytempire.roi_cohort(sums.revenue_micros, sums.loaded_micros) as roi_ratio
from sums
inner join ytempire.channels on sums.channel_id = channels.channel_id
order by roi_ratio desc nulls last, channels.channel_name asc, sums.channel_id asc
