-- channel/upload_times: what is known of the hours at which a channel uploads.
-- grain: one row a block of hours. Parameter: channel.
-- reads: upload_timings
with newest as (
    select max(estimated_date) as estimated_date
    from ytempire.upload_timings
)

select
    timings.block,
    timings.is_suggested,
    timings.to_draw,
    timings.videos,
    timings.gain_ratio,
    timings.low_ratio,
    timings.high_ratio,
    timings.estimated_date
from ytempire.upload_timings as timings
inner join newest on timings.estimated_date = newest.estimated_date
where timings.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
order by timings.block
