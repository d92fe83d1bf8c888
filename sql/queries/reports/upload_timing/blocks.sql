-- reports/upload_timing/blocks: what is known of the hours at which channels upload.
-- grain: one row a channel and block of hours, of a day of estimation.
-- Parameters: estimated_date, channel_ids (null: all).
-- reads: upload_timings, channels
select
    timings.channel_id::text as channel_id,
    channels.channel_name,
    channels.niche,
    timings.block,
    timings.estimated_date,
    timings.videos,
    timings.is_suggested,
    timings.to_draw,
    timings.gain_ratio,
    timings.low_ratio,
    timings.high_ratio
from ytempire.upload_timings as timings
inner join ytempire.channels on timings.channel_id = channels.channel_id
where
    timings.estimated_date = %(estimated_date)s::date
    and (
        %(channel_ids)s::uuid[] is null
        or timings.channel_id = any(%(channel_ids)s::uuid[])
    )
order by channels.channel_name, timings.channel_id, timings.block
