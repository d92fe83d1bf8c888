-- checks/health_points_sum_to_score: what the parts add is the score, within its interval, and a
-- channel without a score has no points.
-- severity: error
-- grain: one row a version of the anchors, channel and Pacific day. reads: channel_health_daily.
select
    health.anchors_version,
    health.channel_id,
    health.pacific_date,
    health.score,
    health.low,
    health.high,
    points.points
from ytempire.channel_health_daily as health
cross join
    lateral (
        select sum(part.points) as points
        from (
            values
            (health.engagement_points),
            (health.retention_points),
            (health.ctr_points),
            (health.roi_points)
        ) as part (points)
    ) as points
where
    (health.score is null) <> (points.points is null)
    or (health.score is null) <> (health.low is null)
    or (health.score is null) <> (health.high is null)
    or abs(health.score - points.points) > 1e-6
order by health.pacific_date, health.channel_id
