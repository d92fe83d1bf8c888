-- channel/band: what is usual at a stated age for the niche and format of most of its new videos.
-- grain: one row a stated age. Parameters: channel, days.
-- reads: videos, channels, age_bands
with common as (
    select
        channels.niche,
        videos.format
    from ytempire.videos
    inner join ytempire.channels on videos.channel_id = channels.channel_id
    where
        videos.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and videos.published_at <= ytempire.clock_now()
        and videos.published_at
        > ytempire.clock_now() - make_interval(days => %(days)s::integer)
    group by channels.niche, videos.format
    order by count(*) desc, videos.format asc
    limit 1
),

newest as (
    select max(reached_date) as reached_date
    from ytempire.age_bands
)

select
    age_bands.reached_date,
    age_bands.niche,
    age_bands.format,
    age_bands.age_hours,
    age_bands.videos,
    age_bands.views_p10,
    age_bands.views_p25,
    age_bands.views_p50,
    age_bands.views_p75,
    age_bands.views_p90
from ytempire.age_bands
inner join newest on age_bands.reached_date = newest.reached_date
inner join common
    on
        age_bands.niche is not distinct from common.niche
        and age_bands.format is not distinct from common.format
where age_bands.videos >= 8
order by age_bands.age_hours
