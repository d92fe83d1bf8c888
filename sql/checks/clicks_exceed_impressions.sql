-- checks/clicks_exceed_impressions: a thumbnail is not clicked more often than it was shown.
-- severity: error
-- grain: one row a video and Pacific day. reads: video_reach_daily.
select
    reach.video_id,
    reach.pacific_date,
    reach.impressions,
    reach.clicks,
    reach.ctr
from ytempire.video_reach_daily as reach
where reach.clicks > reach.impressions
order by reach.video_id, reach.pacific_date
