-- reports/channel_performance_summary/known_days: of which days there are figures by day at all.
-- grain: one row; nulls where there are none. Parameters: channel_ids (null: all).
-- reads: channel_metrics_daily
select
    min(pacific_date) as first_day,
    max(pacific_date) as last_day
from ytempire.channel_metrics_daily
where %(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[])
