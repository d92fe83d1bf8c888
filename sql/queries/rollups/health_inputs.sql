-- rollups/health_inputs: what the scores of some days are made of.
-- grain: one row a channel, Pacific day, part and format. Parameters: days.
-- reads: channel_health_inputs
select
    channel_id,
    pacific_date,
    part,
    format,
    videos,
    numerator,
    denominator,
    effective_videos
from ytempire.channel_health_inputs
where pacific_date = any(%(days)s::date[])
