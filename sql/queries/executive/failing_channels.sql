-- executive/failing_channels: active channels that need attention, each with why, the worst first.
-- grain: one row a channel. Parameter: rows.
-- reads: failing_channels
select
    channel_name,
    niche,
    reason,
    score,
    low,
    high,
    fall_points,
    silent_days,
    pacific_date,
    last_video_published_at,
    count(*) over () as channels_failing
from ytempire.failing_channels
order by score asc nulls last, silent_days desc nulls last, channel_name asc
limit %(rows)s
