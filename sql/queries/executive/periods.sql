-- executive/periods: what imported files say of a window, the newest first.
-- grain: one row a channel, source and file. Parameter: rows.
-- reads: period_summaries
select
    channel_name,
    source,
    source_ref,
    videos_listed,
    views,
    views_total,
    views_unlisted,
    impressions,
    impressions_total,
    impressions_unlisted,
    revenue_micros,
    revenue_micros_total,
    revenue_micros_unlisted,
    ctr,
    ctr_total,
    window_start,
    window_end,
    as_of
from ytempire.period_summaries
order by as_of desc, channel_name asc, source_ref asc
limit %(rows)s
