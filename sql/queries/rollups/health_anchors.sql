-- rollups/health_anchors: the newest version of the anchors.
-- grain: one row a part, niche and format. reads: channel_health_anchors
select
    version,
    part,
    niche,
    format,
    level,
    channels,
    p10_ratio,
    p50_ratio,
    p90_ratio,
    prior_ratio,
    prior_videos,
    video_spread_ratio,
    weight,
    min_videos,
    min_channels,
    min_coverage_ratio,
    window_start,
    window_end
from ytempire.channel_health_anchors
where version = (select max(newest.version) from ytempire.channel_health_anchors as newest)
order by part, niche, format
