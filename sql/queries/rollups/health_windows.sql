-- rollups/health_windows: what anchors are fitted on: the newest window of each channel and up to
-- two before it, as far as they are whole; no two share a day.
-- grain: one row a channel, window, part and format.
-- reads: channel_health_inputs, channels
with span as (
    select
        min(pacific_date) as first_date,
        max(pacific_date) as newest_date
    from ytempire.channel_health_inputs
),

ends as (
    select
        span.first_date,
        span.newest_date - 28 * before.windows as pacific_date
    from span
    cross join generate_series(0, 2) as before (windows)
    where before.windows = 0 or span.newest_date - 28 * before.windows - 27 >= span.first_date
)

select
    inputs.channel_id,
    channels.niche,
    inputs.part,
    inputs.format,
    inputs.videos,
    inputs.numerator,
    inputs.denominator,
    inputs.effective_videos,
    inputs.rate_variance,
    inputs.pacific_date,
    ends.first_date
from ends
inner join ytempire.channel_health_inputs as inputs on ends.pacific_date = inputs.pacific_date
inner join ytempire.channels on inputs.channel_id = channels.channel_id
order by inputs.pacific_date, inputs.channel_id, inputs.part, inputs.format
