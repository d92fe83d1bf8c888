-- reports/portfolio_review/videos: videos by click-through, by what few impressions and their
-- channel say together, beside the raw figure and the raw place.
-- grain: one row a video, of a day of estimation; the first by what is believed.
-- Parameters: estimated_date, channel_ids (null: all), rows.
-- reads: shrunk_rankings, videos, channels
-- Places are of all videos, also where some channels are asked for.
with ranked as (
    select
        subject_id,
        rank,
        rank() over (order by raw desc nulls last) as raw_rank,
        ranked,
        raw,
        shrunk,
        low,
        high,
        own_weight_ratio
    from ytempire.shrunk_rankings
    where
        estimated_date = %(estimated_date)s::date
        and ranking = 'video_ctr'
)

select
    ranked.subject_id::text as video_id,
    videos.title,
    channels.channel_name,
    channels.niche,
    ranked.rank,
    case when ranked.raw is not null then ranked.raw_rank end as raw_rank,
    ranked.ranked,
    ranked.raw,
    ranked.shrunk,
    ranked.low,
    ranked.high,
    ranked.own_weight_ratio
from ranked
inner join ytempire.videos on ranked.subject_id = videos.video_id
inner join ytempire.channels on videos.channel_id = channels.channel_id
where
    %(channel_ids)s::uuid[] is null
    or videos.channel_id = any(%(channel_ids)s::uuid[])
order by ranked.rank, ranked.subject_id
limit %(rows)s
