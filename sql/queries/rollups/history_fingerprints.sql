-- rollups/history_fingerprints: a number for each day of what history is rolled up from; another
-- number, other facts.
-- grain: one row a source and Pacific day that has any. Readings are not among them: the lake's
-- record tells theirs.
-- reads: history_fingerprints, metric_day_versions.
select
    source,
    pacific_date as day,
    fingerprint
from ytempire.history_fingerprints
union all
select
    case
        when relation = 'video_metrics_daily' then 'video_days' else 'channel_days'
    end as source,
    pacific_date as day,
    version as fingerprint
from ytempire.metric_day_versions
