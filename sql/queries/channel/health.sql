-- channel/health: a channel's health by day, on the newest scale.
-- grain: one row a Pacific day. Parameters: channel, days.
-- reads: channel_health_daily, channel_health_anchors
with scale as (
    select max(anchors_version) as anchors_version
    from ytempire.channel_health_daily
    where channel_id = (select ytempire.chosen_channel(%(channel)s::text))
),

weights as (
    select
        version,
        max(weight) filter (where part = 'engagement') as engagement_weight,
        max(weight) filter (where part = 'retention') as retention_weight,
        max(weight) filter (where part = 'ctr') as ctr_weight,
        max(weight) filter (where part = 'roi') as roi_weight
    from ytempire.channel_health_anchors
    group by version
)

select
    health.pacific_date,
    health.anchors_version,
    health.niche,
    health.videos,
    health.score,
    health.low,
    health.high,
    health.coverage_ratio,
    health.has_few_videos,
    health.engagement_ratio,
    health.retention_ratio,
    health.ctr_ratio,
    health.roi_ratio,
    health.engagement_points,
    health.retention_points,
    health.ctr_points,
    health.roi_points,
    health.low_limit_points,
    weights.engagement_weight,
    weights.retention_weight,
    weights.ctr_weight,
    weights.roi_weight
from ytempire.channel_health_daily as health
inner join scale on health.anchors_version = scale.anchors_version
left join weights on scale.anchors_version = weights.version
where
    health.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
    and health.pacific_date
    > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
order by health.pacific_date
